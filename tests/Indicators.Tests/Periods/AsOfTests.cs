using FsCheck.Xunit;

namespace Indicators.Tests;

public class AsOfTests
{
    private static readonly string[] Formats = ["G", "S", "E", "zh", "en"];

    [Theory]
    [InlineData("2021-12-31")]
    [InlineData("截至2021年底")]
    [InlineData("截至2021年末")]
    [InlineData("截止2021年底")] // the common slip
    [InlineData("2021年底")]
    [InlineData("2021年末")]
    [InlineData("2021年年底")]
    [InlineData("２０２１年底")]
    [InlineData("二〇二一年末")]
    [InlineData("截至2021年12月31日")]
    [InlineData("as of 2021-12-31")]
    [InlineData("as of 31 December 2021")]
    [InlineData("as of the end of 2021")]
    [InlineData("at the end of 2021")]
    [InlineData("End of 2021")]
    public void The_end_of_2021_is_read(string text) => Assert.Equal(AsOf.EndOf(new Year(2021)), AsOf.Parse(text));

    [Theory]
    [InlineData("截至2021年")] // its end, or some day in it: the text does not say
    [InlineData("2021年")]
    [InlineData("截至")]
    [InlineData("年底")]
    [InlineData("as of 2021")]
    [InlineData("end of")]
    [InlineData("2021年底底")]
    public void What_names_no_day_is_refused(string text) => Assert.False(AsOf.TryParse(text, out _));

    [Theory]
    [InlineData("G", "2021-12-31", "2024-03-05")]
    [InlineData("S", "2021-D365", "2024-D065")]
    [InlineData("zh", "截至2021年底", "截至2024年3月5日")]
    [InlineData("en", "as of the end of 2021", "as of 5 March 2024")]
    public void A_date_is_written(string format, string yearEnd, string other) => Assert.Equal(
        (yearEnd, other), (AsOf.EndOf(new Year(2021)).As(format), new AsOf(new Day(2024, 3, 5)).As(format)));

    // Parse(a.ToString(f)) = a.
    [Property(Arbitrary = [typeof(ReferenceArbitraries)])]
    public bool What_it_prints_it_reads_back(AsOf date) =>
        Formats.All(format => AsOf.Parse(date.As(format)) == date);

    // ClosedYear = y ⇔ the date is y.End.
    [Property(Arbitrary = [typeof(ReferenceArbitraries)])]
    public bool Only_the_last_day_of_a_year_closes_it(AsOf date) =>
        date.ClosedYear is { } year ? year.End == date.Day.ToLocalDate() : date.Day.Year.End != date.Day.ToLocalDate();
}
