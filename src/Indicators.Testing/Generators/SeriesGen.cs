using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>Series of any measure, with gaps and marks; they shrink towards fewer periods, then towards plain values.</summary>
internal static class SeriesGen<TPeriod, TMeasure, TKind>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TKind : IMeasuredKind<TMeasure>
{
    private const int AtMost = 30;

    private static readonly Unit[] Units =
        [.. typeof(TKind).IsAssignableTo(typeof(IPointKind)) ? KindUnits.PointsOf(typeof(TKind)) : KindUnits.Of(typeof(TKind))];

    public static Arbitrary<Series<TPeriod, TMeasure, TKind>> Any { get; } = Arb.From(
        from place in PeriodGen<TPeriod>.Any.Generator
        from unit in Gen.Elements(Units)
        from count in Gen.Choose(1, Math.Min(AtMost, PeriodGen<TPeriod>.Last + 1))
        from observations in ObservationGen.Any.ArrayOf(count)
        let first = Math.Min(place.Ordinal, PeriodGen<TPeriod>.Last - (count - 1))
        select Make(unit, observations.Select((observation, later) => (TPeriod.FromOrdinal(first + later), observation))),
        Smaller);

    private static IEnumerable<Series<TPeriod, TMeasure, TKind>> Smaller(Series<TPeriod, TMeasure, TKind> series)
    {
        if (series.Count > 1)
        {
            int half = series.Count / 2;
            TPeriod first = series.Domain.First, last = series.Domain.Last;
            yield return series.Window(new(first, first + (half - 1)));
            yield return series.Window(new(first + half, last));
            yield return series.Window(new(first, last - 1));
        }

        (TPeriod Period, Observation Observation)[] observations = [.. series];
        for (int i = 0; i < observations.Length; i++)
        {
            foreach (Observation simpler in ObservationGen.Simpler(observations[i].Observation).Take(3))
            {
                (TPeriod, Observation)[] changed = [.. observations];
                changed[i] = (observations[i].Period, simpler);
                yield return Make(series.UnitOfMeasure, changed);
            }
        }
    }

    private static Series<TPeriod, TMeasure, TKind> Make(Unit unit, IEnumerable<(TPeriod, Observation)> observations) =>
        Series.Indicator(Indicator.Of("any", MeasureOf, unit).As<TMeasure, TKind>(), observations);

    private static Measure MeasureOf => typeof(TMeasure) == typeof(FlowMeasure) ? Measure.Flow
        : typeof(TMeasure) == typeof(StockMeasure) ? Measure.Stock
        : typeof(TMeasure) == typeof(IndexMeasure) ? Measure.Index
        : typeof(TMeasure) == typeof(RateMeasure) ? Measure.Rate
        : throw new NotSupportedException(
            $"No series of the measure {LawList.NameOf(typeof(TMeasure))} can be made; name FlowMeasure, StockMeasure, RateMeasure or "
                + "IndexMeasure.");
}
