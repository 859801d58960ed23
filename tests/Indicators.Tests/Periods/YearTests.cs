using NodaTime;

namespace Indicators.Tests;

public class YearTests
{
    [Theory]
    [InlineData("2021")]
    [InlineData("２０２１")]
    [InlineData("2021-A1")]
    [InlineData("2021年")]
    [InlineData("2021年度")]
    [InlineData("２０２１年")]
    [InlineData("二〇二一年")]
    [InlineData("二○二一年")] // the circle that many input methods give
    [InlineData("二零二一年度")]
    [InlineData("二〇二一")]
    public void Every_dialect_says_2021(string text) => Assert.Equal(new Year(2021), Year.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("21年")]
    [InlineData("202103")] // a month without its hyphen
    [InlineData("2021-W53")]
    [InlineData("2021-13")]
    [InlineData("2021-A2")]
    [InlineData("2021-a1")] // SDMX codes are in capitals
    [InlineData("0000")]
    [InlineData("〇〇〇〇年")]
    [InlineData("10000")]
    [InlineData("+2021")]
    [InlineData("-2021")]
    [InlineData(" 2021")]
    [InlineData("2021 ")]
    [InlineData("2021年底")] // the date of a stock, not a year
    [InlineData("2021年年")]
    [InlineData("2〇21年")] // two kinds of digits in one number
    [InlineData("二十一年")]
    [InlineData("٢٠٢١")] // digits of another script
    public void What_is_no_year_is_refused(string text)
    {
        Assert.False(Year.TryParse(text, out Year year));
        Assert.Equal(default, year);
        Mistake.Throws<FormatException>(() => Year.Parse(text));
    }

    [Fact]
    public void A_refusal_says_what_was_read_and_what_would_do() => Assert.Equal(
        "'202103' is not a year such as 2021, 2021-A1 or 2021年.",
        Mistake.Throws<FormatException>(() => Year.Parse("202103")).Message);

    [Theory]
    [InlineData("G", "2021")]
    [InlineData("S", "2021-A1")]
    [InlineData("E", "2021")]
    [InlineData("zh", "2021年")]
    [InlineData("en", "2021")]
    public void A_year_is_written(string format, string text) => Assert.Equal(text, new Year(2021).As(format));

    [Fact]
    public void An_early_year_keeps_its_zeros() => Assert.Equal("0001年", Year.MinValue.ToString(null, Language.Chinese));

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    [InlineData(-1)]
    public void A_year_outside_1_to_9999_cannot_be_made(int number) =>
        Assert.Equal(number, Assert.Throws<ArgumentOutOfRangeException>(() => new Year(number)).ActualValue);

    [Fact]
    public void From_2021_to_2025_there_are_four_steps() => Assert.Equal(4, new Year(2025) - new Year(2021));

    [Fact]
    public void A_year_runs_from_new_year_to_new_years_eve() => Assert.Equal(
        (new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)), (new Year(2021).Start, new Year(2021).End));

    // A year divisible by 4 has 366 days, but for those divisible by 100 and not by 400.
    [Fact]
    public void Only_leap_years_have_366_days() => Assert.All(
        new PeriodRange<Year>(Year.MinValue, Year.MaxValue),
        year => Assert.Equal(
            year.Number % 4 == 0 && (year.Number % 100 != 0 || year.Number % 400 == 0) ? 366 : 365, year.Days.Count));

    [Fact]
    public void A_date_before_the_year_1_lies_in_no_year() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Year.Containing(new LocalDate(0, 12, 31)));
}
