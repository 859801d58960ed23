using NodaTime;

namespace Indicators.Tests;

/// <summary>Spans from a part of a year to now: 2021年3月至今, since Q1 2024.</summary>
public class MonthsToNowTests
{
    private static readonly ReportContext PlanReport = new(new LocalDate(2026, 1, 15), FiveYearPlan.Nth(14));

    public static TheoryData<string, PeriodRef> Readings => new()
    {
        { "2021年3月至今", Since(Within("2021-03")) },
        { "2021-03/目前", Since(Within("2021-03")) },
        { "２０２１－０３／目前", Since(Within("2021-03")) },
        { "2021年3月到目前", Since(Within("2021-03")) },
        { "2021年3月以来", Since(Within("2021-03")) },
        { "since March 2021", Since(Within("2021-03")) },
        { "March 2021 to date", Since(Within("2021-03")) },
        { "2021年一季度至今", Since(Within("2021-Q1")) },
        { "2024-Q1/now", Since(Within("2024-Q1")) },
        { "since Q1 2024", Since(Within("2024-Q1")) },
        { "2021年下半年以来", Since(Within("2021-S2")) },
        { "2021-03~/now", Since(Within("2021-03") with { Hedge = PeriodHedge.Approximate }) },
    };

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_span_from_a_part_of_a_year_to_now_is_read(string text, PeriodRef reference) =>
        Assert.Equal(reference, PeriodRef.Parse(text));

    [Theory]
    [InlineData("2021年3月至今", "2021-03/2025-12 (published 2026-01-15, plan 2021/2025)")] // the plan's last month
    public void It_ends_with_the_last_month_of_the_plan(string text, string resolved)
    {
        Resolved placed = PeriodRef.Parse(text).Resolve(PlanReport);

        Assert.Equal((resolved, true), (placed.ToString(), placed.Assumed));
        Assert.Null(placed.BaseYear);
    }

    [Theory]
    [InlineData("2026年1月至今", "'2026年1月' is 2026-01 and '至今' is 2025-12, which comes before it. Check the publication date.")]
    [InlineData("since Q1 2026", "'Q1 2026' is 2026-Q1 and 'since Q1 2026' is 2025-Q4, which comes before it. Check the publication date.")]
    public void A_span_that_would_end_before_it_begins_is_not_placed(string text, string reason)
    {
        Resolved resolved = PeriodRef.Parse(text).Resolve(PlanReport);

        Assert.Null(resolved.Period);
        Assert.Equal(reason, resolved.Reason);
    }

    // A span of months has no years, even where it covers them: its figures are those of months.
    [Fact]
    public void A_span_from_a_month_to_now_is_a_run_of_months()
    {
        Resolved resolved = PeriodRef.Parse("2021年1月至今").Resolve(PlanReport);

        Assert.Equal((null, null, true), (resolved.Years, resolved.BaseYear, resolved.Assumed));
        Assert.Equal(AnyPeriod.Parse("2021-01/2025-12"), resolved.Period);
        Assert.Equal("'2021年1月至今' is not a whole year, and does not stand for one.", resolved.Reason);
    }

    [Theory]
    [InlineData("2021-03", "2024")]
    [InlineData("2021-03", "2024-03")]
    [InlineData("2021-03-05", "now")]
    [InlineData("2021年1-9月", "now")]
    [InlineData("now", "2021-03")]
    public void There_is_no_other_span_from_a_part_of_a_year(string from, string to) =>
        Mistake.Throws<ArgumentException>(() => new PeriodRef.Range(PeriodRef.Parse(from), PeriodRef.Parse(to)));

    private static PeriodRef.Range Since(PeriodRef from) => new(from, new PeriodRef.Now());

    private static PeriodRef.Subannual Within(string period) => new(AnyPeriod.Parse(period));
}
