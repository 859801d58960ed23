using NodaTime;

namespace Indicators.Tests;

/// <summary>References to a quarter, month or day, and the hedges on a time.</summary>
public class PartOfYearTests
{
    private static readonly ReportContext PlanReport = new(new LocalDate(2026, 1, 15), FiveYearPlan.Nth(14));

    // The year comes from the context: the latest such part that had ended, or the year that the word names.
    [Theory]
    [InlineData("2024年第三季度", "2024-Q3 (as written)", null)]
    [InlineData("2024年1-9月", "2024-01/2024-09 (as written)", null)]
    [InlineData("前三季度", "2025-01/2025-09 (published 2026-01-15, plan 2021/2025)", null)]
    [InlineData("9月30日", "2025-09-30 (published 2026-01-15, plan 2021/2025)", null)]
    [InlineData("去年上半年", "2025-S1 (published 2026-01-15)", null)]
    [InlineData("截至9月30日", "2025-09-30 (published 2026-01-15, plan 2021/2025)", "2025-09-30")]
    [InlineData("去年9月底", "2025-09-30 (published 2026-01-15)", "2025-09-30")]
    [InlineData("截至2024年3月5日", "2024-03-05 (as written)", "2024-03-05")]
    [InlineData("2024-Q3~", "2024-Q3 (as written, approximate)", null)]
    public void A_part_of_a_year_has_its_period_and_no_years(string text, string resolved, string? asOf)
    {
        Resolved found = PeriodRef.Parse(text).Resolve(PlanReport);

        Assert.Equal((resolved, asOf), (found.ToString(), found.AsOf?.ToString()));
        Assert.Null(found.Years);
        Assert.False(found.IsResolved);
        Assert.NotEmpty(found.Reason);
    }

    [Theory]
    [InlineData("去年底", "2025 (published 2026-01-15)", "2025-12-31")]
    [InlineData("12月底", "2025 (published 2026-01-15, plan 2021/2025)", "2025-12-31")]
    [InlineData("截至12月31日", "2025 (published 2026-01-15, plan 2021/2025)", "2025-12-31")]
    public void The_end_of_a_year_stands_for_the_year(string text, string resolved, string asOf)
    {
        Resolved found = PeriodRef.Parse(text).Resolve(PlanReport);

        Assert.Equal((resolved, asOf, true), (found.ToString(), found.AsOf?.ToString(), found.Assumed));
    }

    [Theory]
    [InlineData(2025, 10, 15, "前三季度", "2025-01/2025-09")]
    [InlineData(2025, 9, 30, "前三季度", "2024-01/2024-09")] // not ended on its last day
    [InlineData(2025, 10, 1, "前三季度", "2025-01/2025-09")]
    [InlineData(2025, 10, 15, "第四季度", "2024-Q4")]
    [InlineData(2024, 3, 1, "2月29日", "2024-02-29")]
    [InlineData(2025, 3, 1, "2月29日", null)] // there was none in 2025, and 2024 is not what is meant
    [InlineData(1, 1, 1, "9月", null)]
    public void Without_a_year_it_is_the_latest_that_had_ended(int year, int month, int day, string text, string? period) =>
        Assert.Equal(period, PeriodRef.Parse(text).Resolve(new(new LocalDate(year, month, day))).Period?.ToString());

    [Theory]
    [InlineData("2021~", "2021 (as written, approximate)", PeriodHedge.Approximate)]
    [InlineData("2021?/2025", "2021/2025 (plan 2021/2025, uncertain)", PeriodHedge.Uncertain)]
    [InlineData("2021%", "2021 (as written, uncertain and approximate)", PeriodHedge.Uncertain | PeriodHedge.Approximate)]
    public void A_hedge_on_a_time_is_kept(string text, string resolved, PeriodHedge hedge)
    {
        Resolved found = PeriodRef.Parse(text).Resolve(PlanReport);

        Assert.Equal((resolved, hedge), (found.ToString(), found.Hedge));
        Assert.NotEqual(PeriodRef.Parse("2021"), PeriodRef.Parse("2021~"));
    }

    [Fact]
    public void What_is_no_part_of_a_year_cannot_be_made_one()
    {
        Mistake.Throws<ArgumentException>(() => new PeriodRef.Subannual(AnyPeriod.Parse("2021/2025")));
        Mistake.Throws<ArgumentException>(() => new PeriodRef.PartOfYear(AnyPeriod.Parse("2021"), null, false));
        Mistake.Throws<ArgumentException>(() => new PeriodRef.PartOfYear(AnyPeriod.Parse("2021-W05"), null, false));
        Mistake.Throws<ArgumentException>(() => new PeriodRef.PartOfYear(AnyPeriod.Parse("2021-10/2022-03"), null, false));
        Mistake.Throws<ArgumentException>(() => new PeriodRef.PartOfYear(AnyPeriod.Parse("2021-01/2021-03"), null, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PeriodRef.PartOfYear(AnyPeriod.Parse("2021-01"), -3, false));
        Mistake.Throws<ArgumentException>(() => new PeriodRef.OpenEnd(new PeriodRef.LastYears(3), false));
        Assert.Null(((PeriodRef.PartOfYear)PeriodRef.Parse("2月29日")).InYear(new Year(2025)));
    }
}
