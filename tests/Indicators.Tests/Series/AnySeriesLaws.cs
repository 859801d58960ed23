using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>The form of a series for run time says what the typed one says, and its ranges contain every exact result.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(SeriesGrowthArbitraries), typeof(Amounts), typeof(AmountPaths)], MaxTest = 60)]
public class AnySeriesLaws
{
    // The same periods, levels, gaps and marks; and back again it is the same series.
    [Property]
    public bool A_series_holds_what_its_typed_twin_holds(Series<Month, FlowMeasure, Money<Cny>> flow,
        Series<Month, RateMeasure, Proportion> share) =>
        IsTwin(flow) && IsTwin(share)
        && !AnySeries.From(flow).TryAs<Month, StockMeasure, Money<Cny>>(out _)
        && !AnySeries.From(flow).TryAs<Month, FlowMeasure, Money<Usd>>(out _)
        && !AnySeries.From(flow).TryAs<Quarter, FlowMeasure, Money<Cny>>(out _);

    // Typed view = untyped core: the same values, the same reasons, the same marks, of every measure that grows.
    [Property]
    public bool Growth_is_that_of_the_typed_twin(
        Series<Month, FlowMeasure, Money<Cny>> flow, Series<Month, StockMeasure, Money<Cny>> stock,
        Series<Month, RateMeasure, Per<Money<Cny>, Count<Person>>> rate,
        Series<Month, IndexMeasure, IndexNumber<Of2020>> index, Series<Year, IndexMeasure, IndexNumber<PreviousYear>> links,
        PeriodCount lag) =>
        AreSame(AnySeries.From(flow).GrowthOver(lag.N), flow.GrowthOver(lag.N))
        && AreSame(AnySeries.From(flow).YearOnYear(), flow.YearOnYear())
        && AreSame(AnySeries.From(stock).PeriodOnPeriod(), stock.PeriodOnPeriod())
        && AreSame(AnySeries.From(rate).YearOnYear(), rate.YearOnYear())
        && AreSame(AnySeries.From(index).YearOnYear(), index.YearOnYear())
        && AreSame(AnySeries.From(links).YearOnYear(), links.YearOnYear());

    // Total and average growth between any two periods, of links too, which are chained.
    [Property]
    public bool Total_and_average_growth_are_those_of_the_typed_twin(Series<Month, FlowMeasure, Money<Cny>> flow,
        Series<Year, IndexMeasure, IndexNumber<PreviousYear>> links)
    {
        AnySeries any = AnySeries.From(flow), chain = AnySeries.From(links);
        Month from = flow.Domain.First, to = flow.Domain.Last;
        Year first = links.Domain.First - 1, last = links.Domain.Last;
        return AreSame(any.Growth(AnyPeriod.From(from), AnyPeriod.From(to)), flow.TotalGrowth(from, to))
            && AreSame(any.AverageGrowth(AnyPeriod.From(from), AnyPeriod.From(to)), flow.AverageGrowth(from, to))
            && AreSame(chain.Growth(AnyPeriod.From(first), AnyPeriod.From(last)), links.TotalGrowth(first, last))
            && AreSame(chain.AverageGrowth(AnyPeriod.From(first), AnyPeriod.From(last)), links.AverageGrowth(first, last));
    }

    // x(to) − x(from) in points of percentages; amounts have none, and percentages no growth.
    [Property]
    public bool Percentages_change_in_points_and_amounts_by_growth(Series<Month, RateMeasure, Proportion> share,
        Series<Month, FlowMeasure, Money<Cny>> flow) =>
        AnySeries.From(share).PointsOnYear().Zip(share.PointsOnYear())
            .All(pair => pair.First.Status == share.PointsOnYear().StatusOf(pair.Second.Period)
            && (pair.First.Outcome.TryGetValue(out Bounds points)
                ? pair.Second.Outcome.TryGetValue(out Quantity<Proportion> typed) && points == Bounds.Exactly(typed.NumericalValue)
                : pair.First.Outcome.Undefined!.Equals(pair.Second.Outcome.Undefined)))
        && AnySeries.From(share).YearOnYear().All(result => result.Base is null || result.Outcome.Reason is Reason.NotComparable)
        && AnySeries.From(flow).PointsOnYear().All(result => result.Base is null || result.Outcome.Reason is Reason.NotComparable);

    // Printed figures: the growth of whatever amounts print as they do lies in the range.
    [Property]
    public Property The_range_of_printed_figures_contains_the_exact_growth(Series<Month, FlowMeasure, Money<Cny>> flow,
        NonNegativeInt decimals)
    {
        AnySeries exact = AnySeries.From(flow), printed = Printed(flow, decimals.Get % 3);
        return flow.Any(row => row.Observation.HasValue).Implies(() => printed.YearOnYear().All(result => result.Base is not { } from
            || !result.Outcome.TryGetValue(out Range<GrowthRate> range)
            || !exact.Growth(from, result.Period).TryGetValue(out Range<GrowthRate> one)
            || range.Contains(one)));
    }

    // In another unit, the same growths and the same points of places.
    [Property]
    public bool Places_are_those_of_the_levels(Series<Month, FlowMeasure, Money<Cny>> one, Series<Month, FlowMeasure, Money<Cny>> other)
    {
        AnyPeriod at = AnyPeriod.From(one.Domain.First);
        IReadOnlyList<Outcome<RankInterval>> places = AnySeries.Places(
            [AnySeries.From(one), AnySeries.From(other.To(Yuan))], at, Direction.HigherIsBetter, Separation.Strict,
            MissingValuePolicy.Unranked);
        Quantity<Money<Cny>>? left = one.Levels[one.Domain.First], right = other.Levels[one.Domain.First];
        return left is null ? !places[0].HasValue
            : right is null ? places[0].Value.Of == 1
            : places[0].Value.Best == (left >= right ? 1 : 2);
    }

    private static AnySeries Printed(Series<Month, FlowMeasure, Money<Cny>> flow, int decimals) => AnySeries.OfFigures(
        Measure.Flow,
        flow.Where(row => row.Observation.HasValue).Select(row => (
            AnyPeriod.From(row.Period),
            (StatedValue?)StatedValue.Create(row.Observation.Value!.Value.Round(decimals, Rounding.HalfAwayFromZero), decimals, flow.Unit),
            row.Observation.Status)));

    private static bool IsTwin<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> typed)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        AnySeries any = AnySeries.From(typed);
        return any.Count == typed.Count && any.Frequency == TPeriod.Frequency && any.UnitOfMeasure == typed.UnitOfMeasure
            && any.All(
                row => row.Observation == typed[row.Period.As<TPeriod>()] && any.BoundsOf(row.Period)?.Lower == row.Observation.Value)
            && any.Gaps().Select(period => period.As<TPeriod>()).SequenceEqual(typed.Gaps())
            && any.MissingPeriods().Select(period => period.As<TPeriod>()).SequenceEqual(typed.MissingPeriods())
            && any.TryAs(out Series<TPeriod, TMeasure, TKind>? back) && back.ValueEquals(typed);
    }

    private static bool AreSame<TPeriod>(IReadOnlyList<PeriodResult<Range<GrowthRate>>> any, ResultSeries<TPeriod, GrowthRate> typed)
        where TPeriod : struct, ITilingPeriod<TPeriod> => any.Count == typed.Count
        && any.Zip(typed).All(pair => pair.First.Period.As<TPeriod>().Equals(pair.Second.Period)
            && AreSame(pair.First.Outcome, pair.Second.Outcome) && pair.First.Status == typed.StatusOf(pair.Second.Period));

    private static bool AreSame<T>(Outcome<Range<T>> any, Outcome<T> typed) where T : struct, IRangeEnd<T> => typed.TryGetValue(out T value)
        ? any.TryGetValue(out Range<T> range) && range.Single is { } single && single.Equals(value)
        : !any.HasValue && any.Undefined.Equals(typed.Undefined);
}
