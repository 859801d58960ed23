namespace Indicators.Tests;

public class PeriodRangeTests
{
    private static readonly PeriodRange<Year> Plan = new(new Year(2021), new Year(2025));

    [Theory]
    [InlineData("2021/2025")]
    [InlineData("2021-2025")]
    [InlineData("2021—2025年")]
    [InlineData("2021－2025年")]
    [InlineData("２０２１—２０２５年")]
    [InlineData("2021至2025年")]
    [InlineData("2021年至2025年")]
    [InlineData("2021年到2025年")]
    [InlineData("2021～2025年")]
    [InlineData("二〇二一至二〇二五年")]
    [InlineData("2021 to 2025")]
    [InlineData("2021-A1/2025-A1")]
    public void A_range_of_years_is_read(string text) => Assert.Equal(Plan, PeriodRange<Year>.Parse(text));

    [Theory]
    [InlineData("2021-03-05/2021-03-09")]
    [InlineData("2021-03-05-2021-03-09")] // the middle one of five hyphens
    [InlineData("2021年3月5日至2021年3月9日")]
    [InlineData("2021-D064/2021-D068")]
    [InlineData("5 March 2021 to 9 March 2021")]
    public void A_range_of_days_is_read(string text) => Assert.Equal(
        new PeriodRange<Day>(new Day(2021, 3, 5), new Day(2021, 3, 9)), PeriodRange<Day>.Parse(text));

    [Theory]
    [InlineData("2021")] // one year is no range in writing
    [InlineData("2025/2021")]
    [InlineData("2021/")]
    [InlineData("/2025")]
    [InlineData("2021//2025")]
    [InlineData("2021/2023/2025")]
    [InlineData("2021-25")]
    [InlineData("2021-13")]
    [InlineData("2021/2025-03-05")]
    [InlineData("2021/目前")] // a reference, which needs a context
    public void What_is_no_range_of_years_is_refused(string text) => Assert.False(PeriodRange<Year>.TryParse(text, out _));

    [Theory]
    [InlineData("G", "2021/2025")]
    [InlineData("E", "2021/2025")]
    [InlineData("zh", "2021年至2025年")]
    [InlineData("en", "2021 to 2025")]
    public void A_range_is_written(string format, string text) => Assert.Equal(text, Plan.ToString(format));

    [Fact]
    public void A_range_has_no_sdmx_form() => Assert.Throws<FormatException>(() => Plan.ToString("S"));

    [Fact]
    public void A_range_that_ends_too_early_names_both_ends() => Assert.StartsWith(
        "A range from 2025 cannot end in 2021, which comes before it.",
        Assert.Throws<ArgumentException>(() => new PeriodRange<Year>(new Year(2025), new Year(2021))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Going_through_a_range_allocates_nothing()
    {
        Assert.Equal(5 * 2023, SumOfNumbers(Plan));
        long before = GC.GetAllocatedBytesForCurrentThread();
        SumOfNumbers(Plan);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static int SumOfNumbers(PeriodRange<Year> years)
    {
        int sum = 0;
        foreach (Year year in years)
            sum += year.Number;
        return sum;
    }
}
