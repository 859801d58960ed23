using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What SDMX allows behind and after a date: a time zone, and lengths of more than one unit.</summary>
public class TimeOffsetTests
{
    // parse(p + offset) = p: a period is a run of calendar days, wherever it is written.
    [Property]
    public bool A_time_zone_behind_a_period_changes_nothing(ushort number, short minutes)
    {
        int offset = minutes % (14 * 60 + 1);
        string zone = offset == 0 ? "Z" : $"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:D2}:{Math.Abs(offset) % 60:D2}";
        var month = Month.FromOrdinal(number);
        Quarter quarter = Quarter.Containing(month);
        Day day = month.Days.Last;
        return Month.Parse(month + zone) == month && Quarter.Parse(quarter + zone) == quarter && Day.Parse(day + zone) == day
            && Year.Parse(day.Year + zone) == day.Year && AnyPeriod.Parse($"{day}{zone}/P1D") == AnyPeriod.From(day);
    }

    [Theory]
    [InlineData("2021-Q1+14:01")] // the earth has no such zone
    [InlineData("2021-Q1+08:60")]
    [InlineData("2021-Q1+8:00")]
    [InlineData("2021-Q1z")]
    [InlineData("2021-Q1ZZ")]
    [InlineData("2021Q1Z")] // Eurostat's form has none
    [InlineData("2021年Z")]
    [InlineData("5 March 2021Z")]
    [InlineData("2021-33Z")] // a quarter of EDTF, which has no zones
    [InlineData("2021-40+08:00")]
    [InlineData("2021-2025Z")]
    [InlineData("2021-03-05-2021-03-09Z")]
    [InlineData("2021Z/2025Z")] // SDMX has no range of two periods
    [InlineData("2021/2025Z")]
    [InlineData("2021-Q1Z/2021-Q3Z")]
    [InlineData("2021-01-01ZZ/P1D")]
    [InlineData("2021-01-01/P1DZ")]
    [InlineData("2021-01-01/P1YZ")]
    [InlineData("截至2021-03-05Z")]
    [InlineData("2021Z/now")]
    [InlineData("2021Z?")]
    [InlineData("14th five-year planZ")]
    [InlineData("Z")]
    public void What_is_no_time_zone_or_stands_behind_another_form_is_refused(string text)
    {
        Assert.False(AnyPeriod.TryParse(text, out _));
        Assert.False(PeriodRange<Year>.TryParse(text, out _));
        Assert.False(PeriodRange<Day>.TryParse(text, out _));
        Assert.False(YearToDate<Quarter>.TryParse(text, out _));
        Assert.False(FiveYearPlan.TryParse(text, out _));
        Assert.False(AsOf.TryParse(text, out _));
        Assert.False(PeriodRef.TryParse(text, out _));
    }

    // parse(first/length) = the first that has exactly those days: a plan, years, months, weeks, days; whatever the units of the length.
    [Property]
    public Property A_span_is_the_coarsest_unit_that_it_is_made_of() => Prop.ForAll(Spans, span =>
    {
        string text = $"{span.First}/P{span.Count}D";
        AnyPeriod[] fits =
        [
            .. FiveYearPlan.TryParse(text, out FiveYearPlan plan) ? [AnyPeriod.From(plan)] : Array.Empty<AnyPeriod>(),
            .. Run<Year>(text), .. Run<Month>(text), .. Run<Week>(text), .. Run<Day>(text),
        ];
        AnyPeriod read = AnyPeriod.Parse(text);
        return read == fits[0] && (read.Start, read.End) == (span.Start, span.End) && AnyPeriod.Parse(span.ToString("S", null)) == read
            && (span.Count % 7 != 0 || AnyPeriod.Parse($"{span.First}/P{span.Count / 7}W") == read)
            && PeriodRef.Parse(text).Resolve(ReportContext.None).Period is { } period
            && (period.Start, period.End) == (span.Start, span.End);
    });

    private static Arbitrary<PeriodRange<Day>> Spans => Arb.From(
        Gen.OneOf(
            PeriodGen<Year>.Range.Generator.Select(DaysOf),
            PeriodGen<FiveYearPlan>.Any.Generator.Select(plan => DaysOf(plan.Years)),
            PeriodGen<Month>.Range.Generator.Select(DaysOf),
            PeriodGen<Week>.Range.Generator.Select(DaysOf),
            PeriodGen<Day>.Range.Generator),
        PeriodGen<Day>.Range.Shrinker);

    private static PeriodRange<Day> DaysOf<T>(PeriodRange<T> range)
        where T : struct, IPeriod<T> => new(Day.From(range.Start), Day.From(range.End));

    private static AnyPeriod[] Run<T>(string text)
        where T : struct, IPeriod<T> => PeriodRange<T>.TryParse(text, out PeriodRange<T> range) ? [AnyPeriod.From(range)] : [];

    [Theory]
    [InlineData("2021-01-01/P1Y6M", "2021-01/2022-06")]
    [InlineData("2021-01-01/P18M", "2021-01/2022-06")]
    [InlineData("2021-01-01/P1Y6M10D", "2021-01-01/2022-07-10")]
    [InlineData("2021-01-04/P26W", "2021-W01/2021-W26")]
    [InlineData("2021-01-01Z/P5Y", "2021-01-01/P5Y")]
    [InlineData("2021-01-31/P1D", "2021-01-31")]
    [InlineData("2021-01-01+08:00/P12M", "2021")]
    [InlineData("2021-01-01/P60M", "“十四五”")]
    [InlineData("2021-01-01/P1826D", "“十四五”")]
    [InlineData("2021-01-01/P48M", "2021/2024")]
    [InlineData("2016-01-01/P10Y", "2016/2025")] // two plans are ten years
    [InlineData("2021-01-01/P90D", "2021-Q1")]
    [InlineData("2021-01-01/P3M", "2021-Q1")] // one quarter or half-year is that
    [InlineData("2021-07-01/P6M", "2021-S2")]
    [InlineData("2021-02-01/P3M", "2021-02/2021-04")]
    [InlineData("2021-01-01/P9M", "2021-01/2021-09")] // and more is a run of months, as a year to date is
    [InlineData("2021-02-01/P4W", "2021-02")] // the one month that is weeks: a year in which February begins on a Monday
    [InlineData("2021-01-04/P14D", "2021-W01/2021-W02")]
    [InlineData("2021-01-04/P52W", "2021-W01/2021-W52")]
    public void A_length_may_have_several_units(string text, string same) => Assert.Equal(AnyPeriod.Parse(same), AnyPeriod.Parse(text));

    [Theory]
    [InlineData("2021-01-01/P")]
    [InlineData("2021-01-01/P0D")]
    [InlineData("2021-01-01/P6M1Y")] // the larger unit comes first
    [InlineData("2021-01-01/P2Q")] // quarters are not a unit of ISO 8601
    [InlineData("2021-01-01/P1Y1Y")]
    [InlineData("2021-01-04/P1Y2W")] // weeks stand alone
    [InlineData("2021-01-04/P1M1W3D")]
    [InlineData("2021-01-04/P1W1D")]
    [InlineData("2021-01-31/P1M")] // February has no such day
    [InlineData("9999-12-31/P2D")]
    [InlineData("9999-01-01/P1Y1D")]
    [InlineData("2021-01-01/PT5H")]
    public void A_length_that_is_none_is_refused(string text) => Assert.False(AnyPeriod.TryParse(text, out _));
}
