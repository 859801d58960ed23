using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of the growth of every series.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(SeriesGrowthArbitraries), typeof(Amounts), typeof(AmountPaths)], MaxTest = 60)]
public class SeriesGrowthLaws
{
    // g(p) = g(x(p − lag), x(p)), of every measure that grows. L16: a missing end is a reason that names it, whatever stands before or
    // after.
    [Property]
    public bool A_growth_is_between_a_period_and_the_one_so_many_before_it_or_there_is_none(
        Series<Month, FlowMeasure, Money<Cny>> flow, Series<Month, StockMeasure, Money<Cny>> stock,
        Series<Month, RateMeasure, Per<Money<Cny>, Count<Person>>> rate, Series<Month, IndexMeasure, IndexNumber<Of2020>> index,
        PeriodCount lag) =>
        IsByPeriod(flow, flow.GrowthOver(lag.N), flow.Levels, lag.N, Growth.Between)
        && IsByPeriod(stock, stock.GrowthOver(lag.N), stock.Levels, lag.N, Growth.Between)
        && IsByPeriod(rate, rate.GrowthOver(lag.N), rate.Levels, lag.N, Growth.Between)
        && IsByPeriod(index, index.GrowthOver(lag.N), index.Levels, lag.N, Growth.RelativeChange);

    // On the year is over as many periods as a year has, on the period is over one.
    [Property]
    public bool Growth_on_the_year_and_on_the_period_are_growths_over_so_many_periods(
        Series<Month, FlowMeasure, Money<Cny>> monthly, Series<Quarter, FlowMeasure, Money<Cny>> quarterly,
        Series<Year, FlowMeasure, Money<Cny>> annual, Series<Month, RateMeasure, Per<Money<Cny>, Count<Person>>> rate,
        Series<Month, IndexMeasure, IndexNumber<Of2020>> index) =>
        monthly.YearOnYear().ValueEquals(monthly.GrowthOver(12)) && monthly.PeriodOnPeriod().ValueEquals(monthly.GrowthOver(1))
        && quarterly.YearOnYear().ValueEquals(quarterly.GrowthOver(4))
        && annual.YearOnYear().ValueEquals(annual.GrowthOver(1)) && annual.PeriodOnPeriod().ValueEquals(annual.YearOnYear())
        && rate.YearOnYear().ValueEquals(rate.GrowthOver(12)) && rate.PeriodOnPeriod().ValueEquals(rate.GrowthOver(1))
        && index.YearOnYear().ValueEquals(index.GrowthOver(12)) && index.PeriodOnPeriod().ValueEquals(index.GrowthOver(1));

    // A series and a dictionary of the same values carry over the same.
    [Property]
    public bool A_series_carries_over_as_a_dictionary_of_its_values_does(Series<Month, FlowMeasure, Money<Cny>> s)
    {
        Dictionary<Month, Quantity<Money<Cny>>?> values = s.Levels.ToDictionary(pair => pair.Period, pair => pair.Level);
        return s.Domain.Select(p => Year.Containing(p)).Distinct().All(year =>
                IsSame(s.CarryOver(year),
                    Growth.CarryOver(year,
                        values.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!.Value))));
    }

    // L17: the order of the rows changes nothing.
    [Property]
    public bool The_order_of_the_rows_does_not_matter(Series<Month, FlowMeasure, Money<Cny>> s, int seed)
    {
        (Month, Observation)[] rows = [.. s];
        new Random(seed).Shuffle(rows);
        return Series.Flow(s.Unit, rows).YearOnYear().ValueEquals(s.YearOnYear());
    }

    // L18: a period more changes the growth of itself and of the one that has it for its base, and no other.
    [Property]
    public bool Another_period_changes_no_other_growth(Series<Month, FlowMeasure, Money<Cny>> s, ProfitOrLoss amount, PositiveInt at)
    {
        Month added = s.Domain.Last + 1 + (at.Get % 30);
        ResultSeries<Month, GrowthRate> more = Series.Flow(s.Unit, s.Append((added, new Observation(amount.Of.In(s.Unit))))).YearOnYear();
        return s.YearOnYear().All(growth => more[growth.Period] == growth.Outcome);
    }

    // L16: without its base a growth is missing, and what stands on either side of the base is not asked.
    [Property]
    public Property A_neighbour_never_stands_in_for_a_missing_base(Series<Month, FlowMeasure, Money<Cny>> s, PositiveInt at,
        ProfitOrLoss before, ProfitOrLoss after) => (s.Count > 3).Implies(() =>
    {
        Month left = s.Domain[1 + (at.Get % (s.Count - 3))], later = left + 1;
        var without =
            Series.Flow(s.Unit,
                s.Where(row => row.Period != left && row.Period != left - 1).Append((left - 1, new Observation(before.Of.In(s.Unit)))));
        var filled = Series.Flow(s.Unit, without.Where(row => row.Period != later).Append((later, new Observation(after.Of.In(s.Unit)))));
        return filled.PeriodOnPeriod()[later].Undefined == Undefined.Of(Reason.MissingBase, $"The value of {left}")
            && filled.PeriodOnPeriod()[left].Undefined == Undefined.Of(Reason.MissingCurrent, $"The value of {left}");
    });

    // s.Lag(k): the same growths, k periods later.
    [Property]
    public bool Shifting_the_series_shifts_its_growths(Series<Month, FlowMeasure, Money<Cny>> s, sbyte k) =>
        s.Lag(k).YearOnYear() is var moved && s.YearOnYear().All(growth => IsSame(moved[growth.Period + k], growth.Outcome));

    // 元 or 亿元: growth has no unit.
    [Property]
    public bool Growth_does_not_depend_on_the_unit_of_the_series(Series<Month, FlowMeasure, Money<Cny>> s, MoneyUnit unit,
        PeriodCount lag) =>
        s.In(unit.Of).GrowthOver(lag.N) is var other && s.GrowthOver(lag.N).All(growth => IsSame(other[growth.Period], growth.Outcome));

    // L14: on the year, a constant monthly growth m is (1 + m)^12 − 1. L15: it is the product of twelve 环比. Law 71: of a constant it is 0.
    [Property]
    public bool Growth_on_the_year_is_the_product_of_twelve_growths_on_the_month(Some x, GrowthPercent m)
    {
        if (m.Rate.Factor.IsZero)
        {
            return Guard.Unmet();
        }

        Month first = new(2020, 1);
        var s = Series.Flow(Enumerable.Range(0, 25).Select(n => (first + n, x.Of * m.Rate.Factor.Pow(n))));
        ResultSeries<Month, GrowthRate> yearOnYear = s.YearOnYear(), monthOnMonth = s.PeriodOnPeriod();
        return yearOnYear.Skip(12).All(growth => growth.Outcome.Value.Factor == m.Rate.Factor.Pow(12)
            && growth.Outcome.Value == Growth.Total([.. Enumerable.Range(0, 12).Select(k => monthOnMonth[growth.Period - k].Value)]))
            && yearOnYear.Take(12).All(growth => growth.Outcome.Reason is Reason.MissingBase)
            && (s - s + Series.Flow(s.Domain.Select(p => (p, x.Of)))).YearOnYear().Skip(12)
                .All(growth => growth.Outcome == default(GrowthRate));
    }

    // 定基: (1 + g(b, p)) = (1 + g(b, q)) (1 + g(q, p)), and the base itself has not changed.
    [Property]
    public bool Growth_over_a_fixed_base_chains(AmountPath path, PositiveInt at, PositiveInt over)
    {
        Quarter first = new(2019, 3), b = first + (at.Get % path.Of.Count);
        var s = Series.Flow(path.Of.Select((amount, n) => (first + n, amount)));
        ResultSeries<Quarter, GrowthRate> fixedBase = s.FixedBase(b), step = s.GrowthOver(1 + (over.Get % 3));
        return fixedBase[b] == default(GrowthRate)
            && step.Values()
                .All(growth => fixedBase[growth.Period - (1 + (over.Get % 3))].Value.Then(growth.Value) == fixedBase[growth.Period].Value)
            && s.Domain.All(p => s.TotalGrowth(b, p) == fixedBase[p]);
    }

    // The base of a week is the week of the same number a year before; of week 53 what the policy says.
    [Property]
    public bool A_week_is_compared_with_the_same_week_of_the_year_before(Series<Week, FlowMeasure, Money<Cny>> s, Week53 policy) =>
        s.GrowthOverSameWeekLastYear(policy).All(growth => (s.Levels[growth.Period], growth.Period.SameWeekLastYear(policy)) switch
        {
            (null, _) => growth.Outcome.Reason is Reason.MissingCurrent,
            (_, null) =>
                growth.Outcome.Undefined == Undefined.Of(Reason.NoCounterpart, growth.Period.ToString(),
                    $"{new Year(growth.Period.IsoYear - 1)}"),
            ({ } later, { } same) => s.Levels[same] is { } earlier
                ? growth.Outcome == Growth.Between(earlier, later)
                : growth.Outcome.Undefined == Undefined.Of(Reason.MissingBase, $"The value of {same}", s[same].Status),
        });

    // (1 + g)^(m/lag) − 1, refused below a year unless it is asked for.
    [Property]
    public bool An_annualised_growth_is_that_of_the_lag_raised_to_a_year(Series<Quarter, FlowMeasure, Money<Cny>> s, PeriodCount lag) =>
        new[] { ShortSpanPolicy.Refuse, ShortSpanPolicy.Extrapolate }.All(
            rule => s.Annualized(lag.N, rule) is var perYear && s.GrowthOver(lag.N).All(growth =>
            growth.Outcome.TryGetValue(out GrowthRate over)
                ? perYear[growth.Period] == Growth.Annualized(over, lag.N, 4, rule)
                : perYear[growth.Period].Undefined == growth.Outcome.Undefined));

    // Points lead from one level to the next, and add over a chain.
    [Property]
    public bool A_percentage_changes_in_points(Series<Month, RateMeasure, Proportion> s, PeriodCount lag) =>
        s.PointsOnYear().ValueEquals(s.PointsOver(12)) && s.PointsOnPeriod().ValueEquals(s.PointsOver(1))
        && s.PointsOver(lag.N).All(points => (s.Levels[points.Period - lag.N], s.Levels[points.Period]) switch
        {
            (_, null) =>
                points.Outcome.Undefined == Undefined.Of(Reason.MissingCurrent, $"The value of {points.Period}", s[points.Period].Status),
            (null, _) =>
                points.Outcome.Undefined == Undefined.Of(Reason.MissingBase, $"The value of {points.Period - lag.N}",
                    s[points.Period - lag.N].Status),
            ({ } earlier, { } later) =>
                points.Outcome.Value == Growth.PointsChange(earlier, later) && earlier + points.Outcome.Value == later,
        });

    // Index numbers change in points too, on the year and on the period as over a lag; whatever is 100.
    [Property]
    public bool An_index_changes_in_points(Series<Month, IndexMeasure, IndexNumber<Of2020>> s,
        Series<Year, IndexMeasure, IndexNumber<PreviousYear>> links) =>
        s.PointsOnYear().ValueEquals(s.PointsOver(12)) && s.PointsOnPeriod().ValueEquals(s.PointsOver(1))
        && links.PointsOnYear().ValueEquals(links.PointsOver(1)) && links.PointsOnPeriod().ValueEquals(links.PointsOnYear());

    // An index number with last year at 100 is the growth on last year; over years their factors multiply.
    [Property]
    public bool Index_numbers_on_the_year_before_are_growths_and_chain(AmountPath path, PositiveInt at)
    {
        Year first = new(2015);
        var levels = Series.Flow(path.Of.Select((amount, n) => (first + n, amount)));
        var links =
            Series.Index(IndexNumber<PreviousYear>.Level,
                levels.YearOnYear().Values().Select(growth => (growth.Period, new Observation(growth.Value.Factor * 100))));
        Year from = first + (at.Get % path.Periods), to = levels.Domain.Last;
        return links.YearOnYear().All(growth => growth.Outcome == levels.YearOnYear()[growth.Period])
            && links.TotalGrowth(from, to) == levels.TotalGrowth(from, to)
            && links.AverageGrowth(from, to) == levels.AverageGrowth(from, to)
            && links.TotalGrowth(to, to).Reason is Reason.TooFewPeriods
            && links.TotalGrowth(first - 1, to).Undefined == Undefined.Of(Reason.MissingCurrent, $"The value of {first}");
    }

    private static bool IsByPeriod<TMeasure, TKind, TLevel>(
        Series<Month, TMeasure, TKind> s, ResultSeries<Month, GrowthRate> growths, Levels<Month, TLevel> levels, int lag,
        Func<TLevel, TLevel, Outcome<GrowthRate>> between)
        where TKind : IMeasuredKind<TMeasure>
        where TLevel : struct =>
            growths.Count == levels.Count() && growths.All(growth => (levels[growth.Period - lag], levels[growth.Period]) switch
        {
            (_, null) =>
                growth.Outcome.Undefined == Undefined.Of(Reason.MissingCurrent, $"The value of {growth.Period}", s[growth.Period].Status),
            (null, _) =>
                growth.Outcome.Undefined == Undefined.Of(Reason.MissingBase, $"The value of {growth.Period - lag}",
                    s[growth.Period - lag].Status),
            ({ } earlier, { } later) => growth.Outcome == between(earlier, later),
        });

    // A reason names periods and amounts, which differ where the series was moved or written in another unit.
    private static bool IsSame(Outcome<GrowthRate> left, Outcome<GrowthRate> right) =>
        left.HasValue ? left == right : left.Undefined.Name == right.Undefined?.Name;
}
