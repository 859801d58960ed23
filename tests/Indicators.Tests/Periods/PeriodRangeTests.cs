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
    [InlineData("2021")] // one year is not a range in writing
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
    public void A_range_is_written(string format, string text) => Assert.Equal(text, Plan.As(format));

    // SDMX: a first day and a length, in the longest unit that it is a whole number of.
    [Fact]
    public void A_range_is_written_in_sdmx_as_a_day_and_a_length() => Assert.Equal(
        ["2021-01-01/P5Y", "2021-01-01/P9M", "2021-07-01/P1Y", "2021-01-04/P14D", "2024-02-29/P1D", "2021-01-01/P7M", "1958-01-01/P13Y"],
        [
            Plan.ToString("S", null), Range<Quarter>("2021-Q1/2021-Q3").ToString("S", null), Range<Month>("2021-07/2022-06").ToString("S", null),
            Range<Week>("2021-W01/2021-W02").ToString("S", null), Range<Day>("2024-02-29/2024-02-29").ToString("S", null),
            Range<Day>("2021-01-01/2021-07-31").ToString("S", null), // whole months, though its periods are days
            new PeriodRange<FiveYearPlan>(FiveYearPlan.Nth(2), FiveYearPlan.Nth(3)).ToString("S", null),
        ]);

    [Theory]
    [InlineData("2021-01-01/P5Y")]
    [InlineData("2021-01-01/P60M")]
    [InlineData("2021-01-01/P1826D")]
    [InlineData("2021-A1/2025-A1")]
    [InlineData("2021 年至 2025 年")]
    public void Five_years_are_read_in_every_length(string text) => Assert.Equal(Plan, PeriodRange<Year>.Parse(text));

    [Theory]
    [InlineData("2021-01-01/P0Y")]
    [InlineData("2021-01-01/P05Y")]
    [InlineData("2021-01-01/P5y")]
    [InlineData("2021-01-01/P5")]
    [InlineData("2021-01-01/P1Y6M")] // SDMX allows it; it is not printed
    [InlineData("2021-01-02/P5Y")]
    [InlineData("2021/P5Y")]
    [InlineData("2021-01-01/P8000Y")] // beyond 9999
    [InlineData("2021-01-01/P9999999D")]
    [InlineData("2021-01-01/P99999999D")]
    [InlineData("/P5Y")]
    public void A_length_that_is_no_run_of_years_is_refused(string text) => Assert.False(PeriodRange<Year>.TryParse(text, out _));

    [Fact]
    public void A_month_from_the_31st_of_january_has_no_end() => Assert.False(PeriodRange<Day>.TryParse("2021-01-31/P1M", out _));

    [Fact]
    public void A_month_from_the_15th_ends_on_the_14th() =>
        Assert.Equal(Range<Day>("2021-01-15/2021-02-14"), PeriodRange<Day>.Parse("2021-01-15/P1M"));

    private static PeriodRange<T> Range<T>(string text)
        where T : struct, IPeriod<T> => PeriodRange<T>.Parse(text);

    [Fact]
    public void A_range_that_ends_too_early_names_both_ends() => Assert.StartsWith(
        "A range from 2025 cannot end in 2021, which comes before it.",
        Mistake.Throws<ArgumentException>(() => new PeriodRange<Year>(new Year(2025), new Year(2021))).Message,
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
