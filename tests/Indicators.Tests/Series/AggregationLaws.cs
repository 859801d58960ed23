using FsCheck;
using FsCheck.Fluent;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of series that become series of coarser periods, directly or over a frequency between; run by
/// <see cref="AggregationLawSuite"/>.</summary>
public static class AggregationLaws<TCoarse, TMiddle, TFine>
    where TCoarse : struct, IPartitioned<TCoarse, TMiddle>, IPartitioned<TCoarse, TFine>
    where TMiddle : struct, IPartitioned<TMiddle, TFine>
    where TFine : struct, ITilingPeriod<TFine>
{
    private static readonly Completeness[] Both = [Completeness.All, Completeness.AnyPresent];

    private static readonly Unit[] Amounts = [Yuan, TenThousandYuan, HundredMillionYuan];

    // Law 60: sum over parts of parts = sum over parts; values, reasons and marks.
    public static Property Sums_of_sums_are_sums() =>
        Prop.ForAll(Wide.Series<TCoarse, TFine, FlowMeasure, Money<Cny>>(Amounts), flow => Both.All(completeness =>
        flow.Sum().To<TMiddle>(completeness).Sum().To<TCoarse>(completeness).ValueEquals(flow.Sum().To<TCoarse>(completeness))));

    // Law 61: the end of the last part is the end.
    public static Property The_end_of_the_last_part_is_the_end() =>
        Prop.ForAll(Wide.Series<TCoarse, TFine, StockMeasure, Money<Cny>>(Amounts), stock => Both.All(completeness =>
        stock.End().To<TMiddle>(completeness).End().To<TCoarse>(completeness).ValueEquals(stock.End().To<TCoarse>(completeness))));

    // Law 62: mean(mean) = mean, where all parts are there and have the same number of parts; elsewhere it is not a law.
    public static Property Means_of_means_are_means_over_equal_complete_parts() =>
        Prop.ForAll(Wide.Series<TCoarse, TFine, RateMeasure, Proportion>(Percent, PerMille), rate =>
        rate.Mean().To<TCoarse>().Zip(rate.Mean().To<TMiddle>().Mean().To<TCoarse>()).All(pair =>
            !HasEqualParts(pair.First.Period) || pair.First.Observation == pair.Second.Observation));

    // Law 63: Σ(a + b) = Σa + Σb, Σ(k·a) = k·Σa; values, reasons and marks.
    public static Property A_sum_is_linear() => Prop.ForAll(
        Wide.Series<TCoarse, TFine, FlowMeasure, Money<Cny>>(Amounts), Wide.Series<TCoarse, TFine, FlowMeasure, Money<Cny>>(Amounts),
        (one, other) =>
        {
            var (a, b) = one.Align(other, JoinKind.Outer);
            return (a + b).Sum().To<TCoarse>().ValueEquals(a.Sum().To<TCoarse>() + b.Sum().To<TCoarse>())
                && (a * new Rational(-7, 3)).Sum().To<TCoarse>().ValueEquals(a.Sum().To<TCoarse>() * new Rational(-7, 3));
        });

    // Laws 64, 81: a period has a value if and only if all its parts have one; then it is their total, and its marks are those of the
    // parts.
    public static Property Only_a_whole_period_has_a_total() =>
        Prop.ForAll(Wide.Series<TCoarse, TFine, FlowMeasure, Money<Cny>>(Amounts), flow =>
        flow.Sum().To<TCoarse>().All(total =>
        {
            Observation[] parts = Parts(flow, total.Period);
            return total.Observation.Value == (parts.All(part => part.HasValue) ? Total(parts) : null)
                && total.Observation.Status == parts.Aggregate(ObservationStatus.Normal,
                    (marks, part) => ObservationStatuses.Join(marks, part.Status));
        }));

    // Asked for, a part of a period will do; then it is marked as an estimate, and never without.
    public static Property What_is_present_is_summed_on_request_and_marked() =>
        Prop.ForAll(Wide.Series<TCoarse, TFine, FlowMeasure, Money<Cny>>(Amounts), flow =>
        flow.Sum().To<TCoarse>(Completeness.AnyPresent).All(total =>
        {
            Observation[] parts = Parts(flow, total.Period), present = [.. parts.Where(part => part.HasValue)];
            return total.Observation.Value == (present.Length > 0 ? Total(present) : null)
                && (present.Length == 0 || present.Length == parts.Length
                    || total.Observation.Status
                        == (Marks(present) | (Marks(parts) & ObservationStatuses.WithEither) | ObservationStatus.Estimated))
                && (present.Length < parts.Length || total.Observation == flow.Sum().To<TCoarse>()[total.Period]);
        }));

    // A mean lies between the least and the greatest of its parts, and of a constant it is that constant.
    public static Property A_mean_lies_among_its_parts() =>
        Prop.ForAll(Wide.Series<TCoarse, TFine, StockMeasure, Money<Cny>>(Amounts), stock =>
        stock.Average().To<TCoarse>(Completeness.AnyPresent).All(mean =>
        {
            Rational[] present = [.. Parts(stock, mean.Period).Where(part => part.HasValue).Select(part => part.Value!.Value)];
            return mean.Observation.Value is { } value
                ? present.Min() <= value && value <= present.Max()
                    && value * present.Length == present.Aggregate(Rational.Zero, (sum, next) => sum + next)
                : present.Length == 0;
        }));

    // Law 65: what flowed in over a period is the end of it less the end of the period before.
    public static Property Changes_telescope() => Prop.ForAll(Wide.Series<TCoarse, TFine, StockMeasure, Money<Cny>>(Amounts), stock =>
    {
        var changes = stock.NetChange().Sum().To<TCoarse>();
        var ends = stock.End().To<TCoarse>();
        return changes.All(
            change =>
                change.Observation.Value is null || change.Observation.Value == ends[change.Period].Value - ends[change.Period - 1].Value)
            && stock.NetChange().All(change => change.Observation.Value == stock[change.Period].Value - stock[change.Period - 1].Value);
    });

    // Law 82: the parts of a total add up to it, whatever the way, and in decimals too; every part is an estimate.
    public static Property What_was_allocated_adds_up_again() => Prop.ForAll(
        Wide.Series<TCoarse, TMiddle, FlowMeasure, Money<Cny>>(Amounts), Wide.Series<TCoarse, TFine, FlowMeasure, Money<Cny>>(Amounts),
        (some, indicator) =>
        {
            var totals = some.Sum().To<TCoarse>(Completeness.AnyPresent);
            var sizes = indicator.Lag(FirstFine(totals.Domain.First) - indicator.Domain.First).Map(size => size.Abs());
            return Ways(sizes).All(by => IsSplit(totals, totals.Allocate(by.Way), by.AlwaysCan))
                && Ways(sizes).All(by => Rounded(totals) is var printed && IsSplit(printed, printed.Allocate(by.Way, 2), by.AlwaysCan)
                    && printed.Allocate(by.Way, 2).Zip(printed.Allocate(by.Way)).All(pair =>
                        pair.First.Observation.Value is not { } rounded
                            || ((rounded * 100).IsInteger && (rounded - pair.Second.Observation.Value!.Value).Abs() * 100 < 1)));
        });

    private static IEnumerable<(Allocation<TFine> Way, bool AlwaysCan)> Ways(Series<TFine, FlowMeasure, Money<Cny>> sizes) =>
        [(Allocation.Equal<TFine>(), true), (Allocation.ByDays<TFine>(), true), (Allocation.ByIndicator(sizes), false)];

    private static bool IsSplit(Series<TCoarse, FlowMeasure, Money<Cny>> totals, Series<TFine, FlowMeasure, Money<Cny>> parts,
        bool always) => totals.All(total =>
    {
        Observation back = parts.Sum().To<TCoarse>()[total.Period];
        return total.Observation.HasValue && (always || back.HasValue)
            ? back.Value == total.Observation.Value && (back.Status & ObservationStatus.Estimated) != 0
                && (back.Status & total.Observation.Status) == total.Observation.Status
            : !back.HasValue
                && (back.Status & total.Observation.Status & ObservationStatuses.WithoutValue)
                    == (total.Observation.Status & ObservationStatuses.WithoutValue);
    }) && parts.Domain == new PeriodRange<TFine>(FirstFine(totals.Domain.First), LastFine(totals.Domain.Last));

    private static Series<TCoarse, FlowMeasure, Money<Cny>> Rounded(Series<TCoarse, FlowMeasure, Money<Cny>> totals) =>
        Series.Flow(totals.Unit,
            totals.Select(
                total =>
                    (total.Period,
                        total.Observation.Value is { } value
                            ? new Observation(value.Round(2, Rounding.HalfToEven), total.Observation.Status)
                            : total.Observation)));

    private static Observation[] Parts<TMeasure, TKind>(Series<TFine, TMeasure, TKind> series, TCoarse whole)
        where TKind : IMeasuredKind<TMeasure> =>
        [.. new PeriodRange<TFine>(FirstFine(whole), LastFine(whole)).Select(part => series[part])];

    private static Rational Total(IEnumerable<Observation> parts) => parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Value!.Value);

    private static ObservationStatus Marks(IEnumerable<Observation> parts) =>
        parts.Aggregate(ObservationStatus.Normal, (marks, part) => marks | part.Status);

    private static bool HasEqualParts(TCoarse whole) => new PeriodRange<TMiddle>(FirstMiddle(whole), LastMiddle(whole))
        .Select(middle => TMiddle.LastPart(middle) - TMiddle.FirstPart(middle)).Distinct().Count() == 1;

    private static TFine FirstFine(TCoarse whole) => TFine.Containing(whole.Start);

    private static TFine LastFine(TCoarse whole) => TFine.Containing(whole.End);

    private static TMiddle FirstMiddle(TCoarse whole) => TMiddle.Containing(whole.Start);

    private static TMiddle LastMiddle(TCoarse whole) => TMiddle.Containing(whole.End);
}

/// <summary>Series that reach over whole coarse periods: complete ones, ones with a single hole, ones with many.</summary>
internal static class Wide
{
    public static Arbitrary<Series<TFine, TMeasure, TKind>> Series<TCoarse, TFine, TMeasure, TKind>(params Unit[] units)
        where TCoarse : struct, IPartitioned<TCoarse, TFine>
        where TFine : struct, ITilingPeriod<TFine>
        where TKind : IMeasuredKind<TMeasure>
    {
        TCoarse whole = TCoarse.Containing(new NodaTime.LocalDate(2021, 6, 15));
        int parts = TCoarse.LastPart(whole) - TCoarse.FirstPart(whole) + 1;
        Arbitrary<Series<TFine, TMeasure, TKind>> any = SeriesArbitraries.Of<TFine, TMeasure, TKind>((parts * 5 / 2) + 3, units);
        return Arb.From(
            from series in any.Generator
            from holes in Gen.Elements(0, 0, 1, int.MaxValue)
            from first in Gen.Choose(0, series.Count - 1)
            select Thinned(series, holes, first),
            any.Shrinker);
    }

    // Only so many of the missing ones stay missing.
    private static Series<TFine, TMeasure, TKind> Thinned<TFine, TMeasure, TKind>(Series<TFine, TMeasure, TKind> series, int holes,
        int first)
        where TFine : struct, ITilingPeriod<TFine>
        where TKind : IMeasuredKind<TMeasure>
    {
        int left = holes;
        return series.With(
            Cells.Of(
                [.. series.Select(
                    (pair, place) => pair.Observation.HasValue || (place >= first && left-- > 0) || holes == int.MaxValue
                        ? pair.Observation
                        : new Observation(7))]));
    }
}
