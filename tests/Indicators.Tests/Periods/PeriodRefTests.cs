using NodaTime;

namespace Indicators.Tests;

public class PeriodRefTests
{
    private static readonly FiveYearPlan Fourteenth = FiveYearPlan.Nth(14);

    // The report of Xiangdong district on the fourteenth plan.
    private static readonly ReportContext PlanReport = new(new LocalDate(2026, 1, 15), Fourteenth);

    private static readonly ReportContext PlainReport = new(new LocalDate(2026, 1, 15));

    public static TheoryData<string, PeriodRef> Readings => new()
    {
        { "2021", new PeriodRef.Exact(new Year(2021)) },
        { "2021年", new PeriodRef.Exact(new Year(2021)) },
        { "2024年度", new PeriodRef.Exact(new Year(2024)) },
        { "２０２４年度", new PeriodRef.Exact(new Year(2024)) },
        { "2021/2025", new PeriodRef.Range(Exactly(2021), Exactly(2025)) },
        { "2021—2025年", new PeriodRef.Range(Exactly(2021), Exactly(2025)) },
        { "2021/目前", new PeriodRef.Range(Exactly(2021), new PeriodRef.Now()) },
        { "2021年至目前", new PeriodRef.Range(Exactly(2021), new PeriodRef.Now()) },
        { "2021年至今", new PeriodRef.Range(Exactly(2021), new PeriodRef.Now()) },
        { "2021/now", new PeriodRef.Range(Exactly(2021), new PeriodRef.Now()) },
        { "2021 to date", new PeriodRef.Range(Exactly(2021), new PeriodRef.Now()) },
        { "2020年底/目前", new PeriodRef.Range(new PeriodRef.Date(AsOf.EndOf(new Year(2020))), new PeriodRef.Now()) },
        { "“十三五”至“十四五”", new PeriodRef.Range(new PeriodRef.Plan(FiveYearPlan.Nth(13)), new PeriodRef.Plan(Fourteenth)) },
        { "“十四五”", new PeriodRef.Plan(Fourteenth) },
        { "“十四五”时期", new PeriodRef.Plan(Fourteenth) },
        { "十四五期间", new PeriodRef.Plan(Fourteenth) },
        { "14th five-year plan", new PeriodRef.Plan(Fourteenth) },
        { "五年来", new PeriodRef.LastYears(5) },
        { "5年来", new PeriodRef.LastYears(5) },
        { "５年来", new PeriodRef.LastYears(5) },
        { "五载", new PeriodRef.LastYears(5) },
        { "近三年", new PeriodRef.LastYears(3) },
        { "近三年来", new PeriodRef.LastYears(3) },
        { "过去五年", new PeriodRef.LastYears(5) },
        { "最近两年", new PeriodRef.LastYears(2) },
        { "十五年来", new PeriodRef.LastYears(15) },
        { "over the past five years", new PeriodRef.LastYears(5) },
        { "Over the past 5 years", new PeriodRef.LastYears(5) },
        { "the last sixteen years", new PeriodRef.LastYears(16) },
        { "连续三年", new PeriodRef.SomeYears(3, consecutive: true) },
        { "连续3年", new PeriodRef.SomeYears(3, consecutive: true) },
        { "for three consecutive years", new PeriodRef.SomeYears(3, consecutive: true) },
        { "三年", new PeriodRef.SomeYears(3, consecutive: false) },
        { "目前", new PeriodRef.Now() },
        { "至今", new PeriodRef.Now() },
        { "如今", new PeriodRef.Now() },
        { "当前", new PeriodRef.Now() },
        { "截至目前", new PeriodRef.Now() },
        { "now", new PeriodRef.Now() },
        { "to date", new PeriodRef.Now() },
        { "今年", new PeriodRef.RelativeYear(0) },
        { "去年", new PeriodRef.RelativeYear(-1) },
        { "上年", new PeriodRef.RelativeYear(-1) },
        { "前年", new PeriodRef.RelativeYear(-2) },
        { "this year", new PeriodRef.RelativeYear(0) },
        { "Last year", new PeriodRef.RelativeYear(-1) },
        { "2021年底", new PeriodRef.Date(AsOf.EndOf(new Year(2021))) },
        { "2021年末", new PeriodRef.Date(AsOf.EndOf(new Year(2021))) },
        { "截至2021年底", new PeriodRef.Date(AsOf.EndOf(new Year(2021))) },
        { "截至2024年3月5日", new PeriodRef.Date(new AsOf(new Day(2024, 3, 5))) },
        { "2021年9月底", new PeriodRef.Date(new AsOf(new Day(2021, 9, 30))) },
        { "截至2021年三季度末", new PeriodRef.Date(new AsOf(new Day(2021, 9, 30))) },
        { "the end of September 2021", new PeriodRef.Date(new AsOf(new Day(2021, 9, 30))) },
        { "2021 年", new PeriodRef.Exact(new Year(2021)) },
        { "2021 年以来", Since(Exactly(2021)) },
        { "2021年以来", Since(Exactly(2021)) },
        { "since 2021", Since(Exactly(2021)) },
        { "“十四五”以来", Since(new PeriodRef.Plan(Fourteenth)) },
        { "“十四五”时期以来", Since(new PeriodRef.Plan(Fourteenth)) },
        { "去年以来", Since(new PeriodRef.RelativeYear(-1)) },
        { "去年底", new PeriodRef.RelativeYear(-1) { AtEnd = true } },
        { "上年末", new PeriodRef.RelativeYear(-1) { AtEnd = true } },
        { "去年年底", new PeriodRef.RelativeYear(-1) { AtEnd = true } },
        { "the end of last year", new PeriodRef.RelativeYear(-1) { AtEnd = true } },
        { "去年底/目前", new PeriodRef.Range(new PeriodRef.RelativeYear(-1) { AtEnd = true }, new PeriodRef.Now()) },
        { "2024年第三季度", Within("2024-Q3") },
        { "2024Q3", Within("2024-Q3") },
        { "2024-35", Within("2024-Q3") },
        { "Q3 2024", Within("2024-Q3") },
        { "2024年9月", Within("2024-09") },
        { "2024 年 9 月", Within("2024-09") },
        { "2024-09", Within("2024-09") },
        { "2024年1-9月", Within("2024-01/2024-09") },
        { "2024年前三季度", Within("2024-01/2024-09") },
        { "2024年上半年", Within("2024-S1") },
        { "2024年9月30日", Within("2024-09-30") },
        { "2024-03-05", Within("2024-03-05") },
        { "2024-W05", Within("2024-W05") },
        { "2021-Q1[--04-01]", Within("2021-Q1[--04-01]") },
        { "2021-01-01/P5Y", new PeriodRef.Plan(Fourteenth) },
        { "2021-01-01/P1Y", Exactly(2021) },
        { "2021-01-01/P4Y", new PeriodRef.Range(Exactly(2021), Exactly(2024)) },
        { "2021-01-01/P9M", Within("2021-01/2021-09") },
        { "前三季度", Part("2000-01/2000-09") },
        { "1-9月", Part("2000-01/2000-09") },
        { "1—9月份", Part("2000-01/2000-09") },
        { "第三季度", Part("2000-Q3") },
        { "三季度", Part("2000-Q3") },
        { "Q3", Part("2000-Q3") },
        { "the third quarter", Part("2000-Q3") },
        { "上半年", Part("2000-S1") },
        { "9月", Part("2000-09") },
        { "September", Part("2000-09") },
        { "9月30日", Part("2000-09-30") },
        { "30 September", Part("2000-09-30") },
        { "2月29日", Part("2000-02-29") },
        { "今年前三季度", Part("2000-01/2000-09", 0) },
        { "去年上半年", Part("2000-S1", -1) },
        { "去年9月", Part("2000-09", -1) },
        { "Q3 last year", Part("2000-Q3", -1) },
        { "9月底", Part("2000-09", atEnd: true) },
        { "截至9月底", Part("2000-09", atEnd: true) },
        { "去年9月末", Part("2000-09", -1, atEnd: true) },
        { "截至9月30日", Part("2000-09-30", atEnd: true) },
        { "截至去年9月30日", Part("2000-09-30", -1, atEnd: true) },
        { "三季度末", Part("2000-Q3", atEnd: true) },
        { "the end of September", Part("2000-09", atEnd: true) },
        { "2021~", Exactly(2021) with { Hedge = PeriodHedge.Approximate } },
        { "2021?", Exactly(2021) with { Hedge = PeriodHedge.Uncertain } },
        { "2021％", Exactly(2021) with { Hedge = PeriodHedge.Uncertain | PeriodHedge.Approximate } },
        { "2021-35?", Within("2021-Q3") with { Hedge = PeriodHedge.Uncertain } },
        { "2021~/2025", new PeriodRef.Range(Exactly(2021) with { Hedge = PeriodHedge.Approximate }, Exactly(2025)) },
        { "2021~2025", new PeriodRef.Range(Exactly(2021), Exactly(2025)) }, // a wave between two years, no qualifier
        { "2021/..", new PeriodRef.OpenEnd(Exactly(2021), openStart: false) },
        { "2021-03/..", new PeriodRef.OpenEnd(Within("2021-03"), openStart: false) },
        { "../2021", new PeriodRef.OpenEnd(Exactly(2021), openStart: true) },
    };

    [Theory]
    [MemberData(nameof(Readings), DisableDiscoveryEnumeration = true)]
    public void A_reference_is_read(string text, PeriodRef reference) => Assert.Equal(reference, PeriodRef.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("202103")]
    [InlineData("2021-13")]
    [InlineData("2021-W53")]
    [InlineData("0000")]
    [InlineData("2025/2021")]
    [InlineData("2021/")]
    [InlineData("/目前")]
    [InlineData("五年来/目前")] // a span cannot begin with a span
    [InlineData("2021/2022/2023")]
    [InlineData("2021年1-9月至今")] // a span cannot begin with a span
    [InlineData("2021年3月5日至今")] // up to which day?
    [InlineData("2021-W05/now")]
    [InlineData("2021-T1/now")]
    [InlineData("2021-Q1[--04-01]/now")]
    [InlineData("3月至今")] // of which year
    [InlineData("2021-03/2024")] // a month to a year
    [InlineData("2021-03/去年")]
    [InlineData("2021/2024-03")]
    [InlineData("目前/2021-03")]
    [InlineData("以来")]
    [InlineData("五年来以来")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("../五年来")]
    [InlineData("2021~~")]
    [InlineData("~2021")]
    [InlineData("?")]
    [InlineData("13月")]
    [InlineData("2月30日")]
    [InlineData("1-13月")]
    [InlineData("3月至2000年5月")]
    [InlineData("度")]
    [InlineData("截至9月")] // its beginning or its end
    [InlineData("截至前三季度")]
    [InlineData("1-9月底")]
    [InlineData("9月30日底")]
    [InlineData("第5周")] // weeks of two years do not match
    [InlineData("去年去年")]
    [InlineData("今年2021年")]
    [InlineData("2024-D366 ")]
    [InlineData("2023-D366")]
    [InlineData("零年来")]
    [InlineData("0年来")]
    [InlineData("05年来")]
    [InlineData("一百年来")]
    [InlineData("连续三年来")]
    [InlineData("年来")]
    [InlineData("近年来")] // recent years, but how many
    [InlineData("目前目前")]
    [InlineData("the past five year")]
    [InlineData("the past one years")]
    [InlineData("the past 五 years")]
    [InlineData("five年来")]
    [InlineData("last")]
    public void What_is_no_time_is_refused(string text)
    {
        Assert.False(PeriodRef.TryParse(text, out PeriodRef? reference));
        Assert.Null(reference);
        Mistake.Throws<FormatException>(() => PeriodRef.Parse(text));
    }

    // Each with the years, the base of a growth over them, and the evidence.
    [Theory]
    [InlineData("目前", "2025 (published 2026-01-15, plan 2021/2025)", null)]
    [InlineData("至今", "2025 (published 2026-01-15, plan 2021/2025)", null)]
    [InlineData("2021/目前", "2021/2025 (published 2026-01-15, plan 2021/2025)", 2021)] // from the year named
    [InlineData("2021/2025", "2021/2025 (plan 2021/2025)", 2020)] // the plan's years have the plan's base
    [InlineData("2021/2024", "2021/2024 (as written)", null)]
    [InlineData("“十四五”", "2021/2025 (as written)", 2020)]
    [InlineData("“十三五”至“十四五”", "2016/2025 (as written)", 2015)]
    [InlineData("五年来", "2021/2025 (published 2026-01-15, plan 2021/2025)", 2020)] // not 2022 to 2026
    [InlineData("五载", "2021/2025 (published 2026-01-15, plan 2021/2025)", 2020)]
    [InlineData("近三年", "2023/2025 (published 2026-01-15, plan 2021/2025)", 2022)]
    [InlineData("今年", "2026 (published 2026-01-15)", null)]
    [InlineData("去年", "2025 (published 2026-01-15)", null)]
    [InlineData("2024年度", "2024 (as written)", null)]
    [InlineData("截至2021年底", "2021 (as written)", null)]
    [InlineData("2020年底/目前", "2020/2025 (published 2026-01-15, plan 2021/2025)", 2020)]
    [InlineData("2021年一季度至今", "2021-Q1/2025-Q4 (published 2026-01-15, plan 2021/2025)", null)]
    [InlineData("since H2 2021", "2021-S2/2025-S2 (published 2026-01-15, plan 2021/2025)", null)]
    [InlineData("2025-12/now", "2025-12 (published 2026-01-15, plan 2021/2025)", null)]
    [InlineData("2021-03~/now", "2021-03/2025-12 (published 2026-01-15, plan 2021/2025, approximate)", null)]
    public void In_a_report_on_the_fourteenth_plan(string text, string resolved, int? baseYear) =>
        AssertResolves(PlanReport, text, resolved, baseYear);

    [Theory]
    [InlineData("目前", "2025 (published 2026-01-15, last full year before it)", null)]
    [InlineData("五年来", "2021/2025 (published 2026-01-15, last full year before it)", 2020)]
    [InlineData("近三年", "2023/2025 (published 2026-01-15, last full year before it)", 2022)]
    [InlineData("2021/目前", "2021/2025 (published 2026-01-15, last full year before it)", 2021)]
    [InlineData("2021-03/目前", "2021-03/2025-12 (published 2026-01-15, last full month before it)", null)]
    [InlineData("2021/2025", "2021/2025 (as written)", null)] // both bases are open
    [InlineData("“十四五”", "2021/2025 (as written)", 2020)]
    public void In_a_report_without_a_plan(string text, string resolved, int? baseYear) =>
        AssertResolves(PlainReport, text, resolved, baseYear);

    [Theory]
    [InlineData("2021年3月至今", "2021-03/2023-05 (published 2023-06-30, last full month before it, plan 2021/2025 not ended)", null)]
    [InlineData("2021-Q1/now", "2021-Q1/2023-Q1 (published 2023-06-30, last full quarter before it, plan 2021/2025 not ended)", null)]
    [InlineData("since H2 2021", "2021-S2/2022-S2 (published 2023-06-30, last full half-year before it, plan 2021/2025 not ended)", null)]
    [InlineData("今年以来", "2023-01/2023-05 (published 2023-06-30, last full month before it, plan 2021/2025 not ended)", null)]
    [InlineData("2023年至今", "2023-01/2023-05 (published 2023-06-30, last full month before it, plan 2021/2025 not ended)", null)]
    [InlineData("目前", "2022 (published 2023-06-30, last full year before it, plan 2021/2025 not ended)", null)]
    [InlineData("五年来", "2018/2022 (published 2023-06-30, last full year before it, plan 2021/2025 not ended)", 2017)]
    public void In_a_report_halfway_through_the_plan(string text, string resolved, int? baseYear) =>
        AssertResolves(new(new LocalDate(2023, 6, 30), Fourteenth), text, resolved, baseYear);

    // A report on the whole plan often comes out in the plan's last year.
    [Theory]
    [InlineData("目前", "2024 (published 2025-10-15, last full year before it, plan 2021/2025 not ended)", null)]
    [InlineData("五年来", "2021/2025 (published 2025-10-15, plan 2021/2025)", 2020)]
    public void In_a_report_in_the_last_year_of_the_plan(string text, string resolved, int? baseYear) =>
        AssertResolves(new(new LocalDate(2025, 10, 15), Fourteenth), text, resolved, baseYear);

    [Fact]
    public void A_plan_without_a_date_still_says_which_five_years() =>
        AssertResolves(new(plan: Fourteenth), "五年来", "2021/2025 (plan 2021/2025)", 2020);

    [Fact]
    public void A_context_changed_by_with_is_the_context_made_anew()
    {
        ReportContext later = PlainReport with { PublicationDate = new LocalDate(2030, 1, 15) };

        Assert.Equal(new ReportContext(new LocalDate(2030, 1, 15)), later);
        Assert.Equal(new Year(2029), new PeriodRef.Now().Resolve(later).Year);
    }

    [Fact]
    public void A_report_from_before_the_year_1_cannot_be_described() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportContext(new LocalDate(0, 12, 31)));

    [Theory]
    [InlineData("目前", "'目前' needs the date on which the report was published, and it is not given.")]
    [InlineData("2021/目前", "'目前' needs the date on which the report was published, and it is not given.")]
    [InlineData("去年", "'去年' needs the date on which the report was published, and it is not given.")]
    [InlineData("近三年", "'近三年' needs the date on which the report was published, and it is not given.")]
    [InlineData("2021年以来", "'2021年以来' needs the date on which the report was published, and it is not given.")]
    [InlineData("2021 to date", "'to date' needs the date on which the report was published, and it is not given.")]
    [InlineData("2021年3月至今", "'至今' needs the date on which the report was published, and it is not given.")]
    [InlineData("since March 2021", "'since March 2021' needs the date on which the report was published, and it is not given.")]
    [InlineData("2021-03/..", "'2021-03/..' is open: it has no end. Name both ends.")]
    [InlineData("2021年9月底/2024年", "No year ends on 2021-09-30: only a stock at the end of a year stands for a year.")]
    [InlineData("2020年底/2024年9月底", "No year ends on 2024-09-30: only a stock at the end of a year stands for a year.")]
    [InlineData("9月30日", "'9月30日' needs the date on which the report was published, and it is not given.")]
    [InlineData("２０２１／..", "'２０２１／..' is open: it has no end. Name both ends.")]
    public void Without_a_date_a_pointing_word_points_nowhere(string text, string reason)
    {
        Resolved resolved = PeriodRef.Parse(text).Resolve(ReportContext.None);

        Assert.False(resolved.IsResolved);
        Assert.Null(resolved.Years);
        Assert.Null(resolved.Period);
        Assert.Equal(reason, resolved.Reason);
    }

    [Theory]
    [InlineData(1, "近1年", null)] // no year ended before the year 1
    [InlineData(2, "近1年", "0001/0001 (published 0002-06-30, last full year before it)")]
    [InlineData(2, "近2年", null)]
    [InlineData(1, "去年", null)]
    public void Nothing_is_placed_before_the_year_1(int year, string text, string? resolved)
    {
        Resolved found = PeriodRef.Parse(text).Resolve(new(new LocalDate(year, 6, 30)));

        Assert.Equal(resolved, found.IsResolved ? found.ToString() : null);
        Assert.Null(found.BaseYear);
    }

    [Fact]
    public void Three_years_in_a_row_have_a_length_and_no_years()
    {
        Resolved resolved = PeriodRef.Parse("连续三年").Resolve(PlanReport);

        Assert.False(resolved.IsResolved);
        Assert.Equal(3, resolved.Length);
        Assert.Equal(
            "'连续三年' states a length and names no years. Name the first or the last of them.", resolved.Reason);
    }

    [Theory]
    [InlineData("2026/目前", "'2026' is 2026 and '目前' is 2025, which comes before it. Check the publication date.")]
    public void A_span_that_would_end_before_it_begins_is_not_placed(string text, string reason)
    {
        Resolved resolved = PeriodRef.Parse(text).Resolve(PlanReport);

        Assert.Null(resolved.Period);
        Assert.Equal(reason, resolved.Reason);
    }

    [Fact]
    public void A_stock_counted_in_the_middle_of_a_year_keeps_its_day_and_has_no_year()
    {
        Resolved resolved = PeriodRef.Parse("截至2024年3月5日").Resolve(PlanReport);

        Assert.False(resolved.IsResolved);
        Assert.Equal(new AsOf(new Day(2024, 3, 5)), resolved.AsOf);
        Assert.Equal("No year ends on 2024-03-05: only a stock at the end of a year stands for a year.", resolved.Reason);
    }

    [Fact]
    public void A_stock_at_the_end_of_a_year_has_the_day_and_the_year()
    {
        Resolved resolved = PeriodRef.Parse("截至2021年底").Resolve(ReportContext.None);

        Assert.Equal((new Year(2021), AsOf.EndOf(new Year(2021))), (resolved.Year, resolved.AsOf));
        Assert.False(resolved.Assumed);
    }

    // Both readings of 年均: the plan's own base, and both open where it is not said.
    [Theory]
    [InlineData("“十四五”以来", 2020)]
    [InlineData("2021年以来", 2021)]
    [InlineData("2021/2024", null)]
    public void The_base_of_an_average_is_said_or_left_open(string text, int? baseYear) =>
        Assert.Equal(baseYear, PeriodRef.Parse(text).Resolve(PlanReport).BaseYear?.Number);

    [Fact]
    public void The_period_of_years_is_the_years()
    {
        Assert.Equal(AnyPeriod.Parse("2021/2025"), PeriodRef.Parse("“十四五”").Resolve(PlanReport).Period);
        Assert.Equal(AnyPeriod.Parse("2025"), PeriodRef.Parse("目前").Resolve(PlanReport).Period);
        Assert.Null(PeriodRef.Parse("连续三年").Resolve(PlanReport).Period);
    }

    private static PeriodRef.Range Since(PeriodRef from) => new(from, new PeriodRef.Now());

    private static PeriodRef.Subannual Within(string period) => new(AnyPeriod.Parse(period));

    private static PeriodRef.PartOfYear Part(string model, int? offset = null, bool atEnd = false) =>
        new(AnyPeriod.Parse(model), offset, atEnd);

    private static PeriodRef.Exact Exactly(int year) => new(new Year(year));

    private static void AssertResolves(ReportContext context, string text, string expected, int? baseYear)
    {
        Resolved resolved = PeriodRef.Parse(text).Resolve(context);

        Assert.Equal(expected, resolved.ToString());
        Assert.Equal(baseYear, resolved.BaseYear?.Number);
        Assert.Equal(!expected.Contains("as written", StringComparison.Ordinal), resolved.Assumed);
    }
}
