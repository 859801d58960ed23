namespace Indicators.Tests;

public class AnyPeriodTests
{
    [Theory]
    [InlineData("2021", "A", "2021-01-01", "2021-12-31")]
    [InlineData("二〇二一年", "A", "2021-01-01", "2021-12-31")]
    [InlineData("2021-S2", "S", "2021-07-01", "2021-12-31")]
    [InlineData("2021-41", "S", "2021-07-01", "2021-12-31")]
    [InlineData("2021年上半年", "S", "2021-01-01", "2021-06-30")]
    [InlineData("2021-37", "T", "2021-01-01", "2021-04-30")]
    [InlineData("2021Q3", "Q", "2021-07-01", "2021-09-30")]
    [InlineData("Q3 2021", "Q", "2021-07-01", "2021-09-30")]
    [InlineData("2021-33", "Q", "2021-01-01", "2021-03-31")]
    [InlineData("2021-Q1[--01-01]", "Q", "2021-01-01", "2021-03-31")] // a reporting year from January is the year
    [InlineData("2021-Q1[--04-01]", "Q[--04-01]", "2021-04-01", "2021-06-30")]
    [InlineData("2021-A1[--10-01]", "A[--10-01]", "2021-10-01", "2022-09-30")]
    [InlineData("2021-03", "M", "2021-03-01", "2021-03-31")]
    [InlineData("2021年3月份", "M", "2021-03-01", "2021-03-31")]
    [InlineData("2020-W53", "W", "2020-12-28", "2021-01-03")]
    [InlineData("2021-D060", "D", "2021-03-01", "2021-03-01")]
    [InlineData("“十四五”", "A5", "2021-01-01", "2025-12-31")]
    [InlineData("2021-01-01/P5Y", "A5", "2021-01-01", "2025-12-31")] // the years of a plan
    [InlineData("2021-01-01/P4Y", "A", "2021-01-01", "2024-12-31")]
    [InlineData("2021-07-01/P1Y", "M", "2021-07-01", "2022-06-30")]
    [InlineData("2021-01-15/P1Y", "D", "2021-01-15", "2022-01-14")]
    [InlineData("2021-01-04/P2W", "W", "2021-01-04", "2021-01-17")]
    [InlineData("2021-01-05/P2W", "D", "2021-01-05", "2021-01-18")]
    [InlineData("2021-01-01/P3M", "Q", "2021-01-01", "2021-03-31")]
    [InlineData("2021-02-01/P3M", "M", "2021-02-01", "2021-04-30")]
    [InlineData("2010-T3[--07-01]", "M", "2011-03-01", "2011-06-30")] // not one of the three of a calendar year
    [InlineData("2010-T2[--05-01]", "T", "2010-09-01", "2010-12-31")]
    [InlineData("2010-M03[--07-01]", "M", "2010-09-01", "2010-09-30")]
    [InlineData("2010-S2[--07-01]", "S", "2011-01-01", "2011-06-30")]
    [InlineData("2010-D185[--07-01]", "D", "2011-01-01", "2011-01-01")]
    [InlineData("2021-Q1[--04-02]", "D", "2021-04-02", "2021-07-01")]
    [InlineData("2021-A1[--04-06]", "D", "2021-04-06", "2022-04-05")]
    [InlineData("2021/2025", "A", "2021-01-01", "2025-12-31")]
    [InlineData("2021年1-9月", "M", "2021-01-01", "2021-09-30")]
    [InlineData("2021年3—5月", "M", "2021-03-01", "2021-05-31")]
    [InlineData("March to May 2021", "M", "2021-03-01", "2021-05-31")]
    [InlineData("2021年前三季度", "M", "2021-01-01", "2021-09-30")]
    [InlineData("2021-Q1/2021-Q3", "Q", "2021-01-01", "2021-09-30")]
    [InlineData("2021-Q1[--04-01]/2021-Q3[--04-01]", "Q[--04-01]", "2021-04-01", "2021-12-31")]
    public void A_period_of_any_frequency_is_read(string text, string frequency, string start, string end)
    {
        AnyPeriod period = AnyPeriod.Parse(text);

        Assert.Equal(
            (frequency, Day.Parse(start).ToLocalDate(), Day.Parse(end).ToLocalDate()),
            (period.Frequency.ToString(), period.Start, period.End));
    }

    [Theory]
    [InlineData("")]
    [InlineData("202103")]
    [InlineData("2021-W53")]
    [InlineData("2021-D366")]
    [InlineData("2021-13")]
    [InlineData("0000")]
    [InlineData("2021-32")]
    [InlineData("2021-42")]
    [InlineData("2021/2021-03")] // two frequencies
    [InlineData("2021-Q1/2021-Q3[--04-01]")]
    [InlineData("2021-Q1[--04-31]")]
    [InlineData("2021-M13[--04-01]")]
    [InlineData("2021-D366[--04-01]")]
    [InlineData("2021-T4[--04-01]")]
    [InlineData("2021-D5[--04-01]")]
    [InlineData("2021-Q1[--13-01]")]
    [InlineData("2021Q1[--04-01]")]
    [InlineData("9999-A1[--04-01]")] // it ends after the calendar
    [InlineData("FY2021/22")] // which calendar?
    [InlineData("2025/2021")]
    [InlineData("近年来")]
    [InlineData("目前")]
    [InlineData("前三季度")] // of which year
    public void What_is_no_period_of_any_frequency_is_refused(string text) => Assert.False(AnyPeriod.TryParse(text, out _));

    [Fact]
    public void The_label_is_the_name_of_a_fiscal_period_and_not_the_period()
    {
        AnyPeriod period = AnyPeriod.From(new FiscalQuarter<OctoberUsFederal>(2022, 1));

        Assert.Equal(AnyPeriod.Parse("2021-Q1[--10-01]"), period);
        Assert.Equal(new FiscalQuarter<OctoberUsFederal>(2022, 1),
            AnyPeriod.Parse("2021-Q1[--10-01]").As<FiscalQuarter<OctoberUsFederal>>());
    }

    [Theory]
    [InlineData("2021", "year 2021")]
    [InlineData("2021-S1", "half 2021-S1")]
    [InlineData("2021-T1", "third 2021-T1")]
    [InlineData("2021-Q1", "quarter 2021-Q1")]
    [InlineData("2021-01", "month 2021-01")]
    [InlineData("2021-W01", "week 2021-W01")]
    [InlineData("2021-01-01", "day 2021-01-01")]
    [InlineData("“十四五”", "plan 14th five-year plan")]
    [InlineData("2021/2025", "other 2021/2025")]
    [InlineData("2021-Q1[--04-01]", "other 2021-Q1[--04-01]")]
    public void Each_type_is_asked_for(string text, string expected) => Assert.Equal(expected, AnyPeriod.Parse(text).Match(
        year => $"year {year}", half => $"half {half}", third => $"third {third}", quarter => $"quarter {quarter}",
        month => $"month {month}",
        week => $"week {week}", day => $"day {day}", plan => $"plan {plan}", other => $"other {other}"));

    [Fact]
    public void A_refusal_names_the_frequency() => Assert.Equal(
        "2021-Q3 is a period of frequency Q and no Month.",
        Mistake.Throws<InvalidOperationException>(() => AnyPeriod.Parse("2021-Q3").As<Month>()).Message);

    [Fact]
    public void A_range_is_no_single_period() => Assert.False(AnyPeriod.Parse("2021/2025").TryAs(out Year _));
}
