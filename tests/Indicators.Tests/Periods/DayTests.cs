using NodaTime;

namespace Indicators.Tests;

public class DayTests
{
    [Theory]
    [InlineData("2024-03-05")]
    [InlineData("2024—03—05")]
    [InlineData("2024-D065")]
    [InlineData("2024年3月5日")]
    [InlineData("2024年03月05日")]
    [InlineData("２０２４年３月５日")]
    [InlineData("2024年3月5号")]
    [InlineData("二〇二四年三月五日")]
    [InlineData("5 March 2024")]
    [InlineData("March 5, 2024")]
    [InlineData("march 5, 2024")]
    public void Every_dialect_says_the_fifth_of_march(string text) => Assert.Equal(new Day(2024, 3, 5), Day.Parse(text));

    [Theory]
    [InlineData("2021-D060", 2021, 3, 1)]
    [InlineData("2024-D060", 2024, 2, 29)]
    [InlineData("2021-D010", 2021, 1, 10)] // the schema's own pattern refuses D010, D020 … D090
    [InlineData("2024-D366", 2024, 12, 31)]
    [InlineData("二〇二四年十二月三十一日", 2024, 12, 31)]
    public void A_day_is_read(string text, int year, int month, int day) =>
        Assert.Equal(new Day(year, month, day), Day.Parse(text));

    [Theory]
    [InlineData("2021-D366")] // not a leap year
    [InlineData("2021-D000")]
    [InlineData("2021-D60")]
    [InlineData("2021-02-29")]
    [InlineData("2021-13-01")]
    [InlineData("2021-00-01")]
    [InlineData("2021-3-5")]
    [InlineData("20210305")]
    [InlineData("2021-03")]
    [InlineData("2021-03-05T00:00")]
    [InlineData("0000-01-01")]
    [InlineData("2021年2月30日")]
    [InlineData("2021年3月")]
    [InlineData("2021年三月零五日")]
    [InlineData("3月5日")]
    [InlineData("2021年两月五日")]
    [InlineData("31 April 2021")]
    [InlineData("5 Mar 2021")]
    [InlineData("03/05/2021")] // March or May, depending on who reads
    public void What_is_no_day_is_refused(string text) => Assert.False(Day.TryParse(text, out _));

    [Theory]
    [InlineData("G", "2021-03-05")]
    [InlineData("S", "2021-D064")]
    [InlineData("E", "2021-03-05")]
    [InlineData("zh", "2021年3月5日")]
    [InlineData("en", "5 March 2021")]
    public void A_day_is_written(string format, string text) => Assert.Equal(text, new Day(2021, 3, 5).As(format));

    [Fact]
    public void The_unix_epoch_is_day_zero_of_date32()
    {
        Assert.Equal(0, new Day(1970, 1, 1).UnixDay);
        Assert.Equal(-719_162, Day.MinValue.UnixDay);
        Assert.Equal(Day.MaxValue, Day.FromUnixDay(2_932_896));
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.FromUnixDay(2_932_897));
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.FromUnixDay(-719_163));
    }

    [Fact]
    public void Every_day_agrees_with_DateOnly_and_with_NodaTime()
    {
        LocalDate date = new(1, 1, 1);
        DateOnly platform = DateOnly.MinValue;
        for (Day day = Day.MinValue; ; day += 997) // a prime, so that every weekday, month and leap position comes up
        {
            Assert.Equal(platform, day.ToDateOnly());
            Assert.Equal(date, day.ToLocalDate());
            Assert.Equal(day, Day.From(platform));
            Assert.Equal(day, Day.From(date));
            Assert.Equal(day, Day.FromUnixDay(day.UnixDay));
            Assert.Equal((date.Year, date.DayOfYear), (day.Year.Number, day.DayOfYear));
            if (Day.MaxValue - day < 997)
                return;
            date = date.PlusDays(997);
            platform = platform.AddDays(997);
        }
    }
}
