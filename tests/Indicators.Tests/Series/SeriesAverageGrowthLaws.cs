using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of the growth of a series from one named period to another.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(SeriesGrowthArbitraries), typeof(Amounts), typeof(AmountPaths)], MaxTest = 100)]
public class SeriesAverageGrowthLaws
{
    // (x_to ÷ x_base)^(1/n) − 1, n = to − base, of every measure that grows; a missing end is a reason that names it.
    [Property]
    public bool An_average_is_that_of_its_two_ends(
        Series<Month, FlowMeasure, Money<Cny>> flow, Series<Month, RateMeasure, Per<Money<Cny>, Count<Person>>> rate,
        Series<Month, IndexMeasure, IndexNumber<Of2020>> index, PositiveInt at, PeriodCount n)
    {
        return HasEnds(flow, (from, to) => flow.AverageGrowth(from, to),
            (from, to) => flow.Levels[from] is { } x && flow.Levels[to] is { } y
                ? AverageGrowth.Level(from, x, to, y)
                : (Outcome<AverageGrowth>?)null)
            && HasEnds(rate, (from, to) => rate.AverageGrowth(from, to),
                (from, to) => rate.Levels[from] is { } x && rate.Levels[to] is { } y
                    ? AverageGrowth.Level(from, x, to, y)
                    : (Outcome<AverageGrowth>?)null)
            && HasEnds(index, (from, to) => index.AverageGrowth(from, to),
                (from, to) => index.Levels[from] is { } x && index.Levels[to] is { } y
                ? Growth.RelativeChange(x, y).Then<AverageGrowth>(growth => AverageGrowth.FromTotal(growth, to - from))
                : (Outcome<AverageGrowth>?)null);

        bool HasEnds<TMeasure, TKind>(Series<Month, TMeasure, TKind> s, Func<Month, Month, Outcome<AverageGrowth>> average,
            Func<Month, Month, Outcome<AverageGrowth>?> expected)
            where TKind : IMeasuredKind<TMeasure>
        {
            Month from = s.Domain[at.Get % s.Count], to = from + n.N;
            Outcome<AverageGrowth> found = average(from, to);
            return expected(from, to) is { } outcome
                ? found.HasValue
                    ? found == outcome && found.Value.Periods == n.N && found.Value.BasePeriod!.Equals(from)
                        && found.Value.LastPeriod!.Equals(to)
                    : found.Undefined == outcome.Undefined
                : found.Undefined == (s[to].HasValue
                    ? Undefined.Of(Reason.MissingBase, $"The value of {from}", s[from].Status)
                    : Undefined.Of(Reason.MissingCurrent, $"The value of {to}", s[to].Status));
        }
    }

    // L25: what lies between base and last period changes nothing, nor does its absence.
    [Property]
    public bool An_average_by_level_does_not_ask_what_lies_between(AmountPath path, ProfitOrLoss other)
    {
        Year first = new(2001), last = first + path.Periods;
        var s = Series.Flow(path.Of.Select((amount, n) => (first + n, amount)));
        var ends = Series.Flow(new[] { (first, path.Of[0]), (last, path.Of[^1]) });
        var changed = Series.Flow(path.Of.Select((amount, n) => (first + n, n > 0 && n < path.Periods ? other.Of : amount)));
        return s.AverageGrowth(first, last).Value == path.Average && ends.AverageGrowth(first, last) == s.AverageGrowth(first, last)
            && changed.AverageGrowth(first, last) == s.AverageGrowth(first, last);
    }

    // The base is not among the growing periods: with the base for last period, or after it, there is no average.
    [Property]
    public bool An_average_needs_a_period_after_its_base(Series<Year, FlowMeasure, Money<Cny>> s, PositiveInt at, PeriodCount n)
    {
        Year from = s.Domain[at.Get % s.Count];
        return s.AverageGrowth(from, from).Undefined == Undefined.Of(Reason.TooFewPeriods, $"{from} to {from}")
            && s.AverageGrowth(from, from - n.N).Reason is Reason.TooFewPeriods
            && s.AverageGrowthByAccumulation(from, from).Reason is Reason.TooFewPeriods;
    }

    // The growth of the way back, and both ways together no change.
    [Property]
    public bool Growth_there_and_back_is_no_change(AmountPath path)
    {
        Year first = new(2001), last = first + path.Periods;
        var s = Series.Flow(path.Of.Select((amount, n) => (first + n, amount)));
        return s.TotalGrowth(first, last).Value.Then(s.TotalGrowth(last, first).Value) == default(GrowthRate);
    }

    // 累计法: of a series as of a dictionary of its values; every period after the base is needed.
    [Property]
    public bool An_average_by_accumulation_asks_for_every_period_after_the_base(Series<Year, FlowMeasure, Money<Cny>> s, PositiveInt at,
        PositiveInt over)
    {
        Year from = s.Domain[at.Get % s.Count], to = from + 1 + (over.Get % 6);
        Dictionary<Year, Quantity<Money<Cny>>> values =
            s.Levels.Where(pair => pair.Level is not null).ToDictionary(pair => pair.Period, pair => pair.Level!.Value);
        return s.AverageGrowthByAccumulation(from, to) is var average && AverageGrowth.Accumulation(from, to, values) is var same
            && (average.HasValue ? average == same : average.Undefined.Name == same.Undefined?.Name); // the series knows the marks as well
    }

    // Both readings: base the year before and n = 5, base the first year and n = 4; each is the average between its own ends.
    [Property]
    public bool Growth_over_a_plan_shows_both_readings_of_its_base(Series<Year, FlowMeasure, Money<Cny>> s,
        Series<Year, IndexMeasure, IndexNumber<PreviousYear>> links)
    {
        FiveYearPlan.TryContaining(s.Domain.First, out FiveYearPlan plan);
        PlanGrowth growth = s.GrowthOver(plan), linked = links.GrowthOver(plan);
        return growth.Plan == plan
            && (growth.FromBaseYear.BaseYear, growth.FromBaseYear.Periods) == (plan.BaseYear, 5)
            && (growth.FromFirstYear.BaseYear, growth.FromFirstYear.Periods) == (plan.Years.First, 4)
            && new[] { growth.FromBaseYear, growth.FromFirstYear }.All(reading => reading.LastYear == plan.Years.Last
                && reading.Total == s.TotalGrowth(reading.BaseYear, reading.LastYear)
                && reading.Average == s.AverageGrowth(reading.BaseYear, reading.LastYear))
            && linked.FromBaseYear.Total == links.TotalGrowth(plan.BaseYear, plan.Years.Last)
            && linked.FromFirstYear.Average == links.AverageGrowth(plan.Years.First, plan.Years.Last);
    }
}

/// <summary>Examples of average growth of series.</summary>
public class SeriesAverageGrowthTests
{
    private static readonly FiveYearPlan Fourteenth = FiveYearPlan.Nth(14);

    // 100 (2020), 104 (2021), 146.9 (2025): base 2020 and n = 5, or base 2021 and n = 4.
    [Fact]
    public void The_two_readings_of_an_average_over_a_plan_are_8_00_and_9_02_percent()
    {
        PlanGrowth growth =
            Series.Flow(HundredMillionYuan, [(new Year(2020), 100), (new Year(2021), 104), (new Year(2025), 146.9m)])
                .GrowthOver(Fourteenth);

        Assert.Equal("8.00%", growth.FromBaseYear.Average.Value.ToPercent(2, Rounding.HalfAwayFromZero));
        Assert.Equal("9.02%", growth.FromFirstYear.Average.Value.ToPercent(2, Rounding.HalfAwayFromZero));
        Assert.Equal(("46.9%", "41.3%"),
            (growth.FromBaseYear.Total.Value.ToPercent(1, Rounding.HalfAwayFromZero),
                growth.FromFirstYear.Total.Value.ToPercent(1, Rounding.HalfAwayFromZero)));
        Assert.Equal("14th five-year plan: from 2020, n = 5; from 2021, n = 4", growth.ToString());
    }

    [Fact]
    public void A_reading_whose_base_is_missing_says_so_and_the_other_stands()
    {
        PlanGrowth growth = Series.Stock(Enterprises, new Year(2021), 31, 36, 44, 51, 58).GrowthOver(Fourteenth);

        Assert.Equal(Undefined.Of(Reason.MissingBase, "The value of 2020"), growth.FromBaseYear.Average.Undefined);
        Assert.Equal("17.0%", growth.FromFirstYear.Average.Value.ToPercent(1, Rounding.HalfAwayFromZero));
    }

    [Fact]
    public void Quotients_and_index_numbers_grow_over_a_plan_too()
    {
        Assert.Equal(GrowthRate.FromPercent(50),
            Series.Rate(Yuan / Persons, new Year(2020), 40_000, 44_000, 48_000, 52_000, 56_000, 60_000)
                .GrowthOver(Fourteenth).FromBaseYear.Total);
        Assert.Equal(GrowthRate.FromPercent(20),
            Series.Index(IndexNumber<Of2020>.Level, new Year(2020), 100, 105, 110, 114, 117, 120)
                .GrowthOver(Fourteenth).FromBaseYear.Total);
    }
}
