using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>Series of any measure, with gaps and marks; they shrink towards fewer periods, then towards plain values.</summary>
internal static class SeriesGen<TPeriod, TMeasure>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TMeasure : IMeasure
{
    private const int AtMost = 30;

    private delegate Series<TPeriod, TMeasure> Maker(Unit unit, IEnumerable<(TPeriod, Observation)> observations);

    private static readonly (Unit[] Units, Maker Make) Measure = MeasureOf();

    public static Arbitrary<Series<TPeriod, TMeasure>> Any { get; } = Arb.From(
        from place in PeriodGen<TPeriod>.Any.Generator
        from unit in Gen.Elements(Measure.Units)
        from count in Gen.Choose(1, Math.Min(AtMost, PeriodGen<TPeriod>.Last + 1))
        from observations in ObservationGen.Any.ArrayOf(count)
        let first = Math.Min(place.Ordinal, PeriodGen<TPeriod>.Last - (count - 1))
        select Measure.Make(unit, observations.Select((observation, later) => (TPeriod.FromOrdinal(first + later), observation))),
        Smaller);

    private static IEnumerable<Series<TPeriod, TMeasure>> Smaller(Series<TPeriod, TMeasure> series)
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
                yield return Measure.Make(series.AnyUnit, changed);
            }
        }
    }

    private static (Unit[], Maker) MeasureOf()
    {
        Type measure = typeof(TMeasure), argument = measure.GetGenericArguments()[0];
        Type open = measure.GetGenericTypeDefinition();
        (string maker, Type kind, bool isOfLevels) = open == typeof(Flow<>) ? (nameof(Flow), argument, false)
            : open == typeof(Stock<>) ? (nameof(Stock), argument, false)
            : open == typeof(Rate<>) ? (argument.IsAssignableTo(typeof(IPointKind)) ? nameof(RateOfLevels) : nameof(Rate), argument, argument.IsAssignableTo(typeof(IPointKind)))
            : open == typeof(Index<>) ? (nameof(Index), typeof(IndexNumber<>).MakeGenericType(argument), true)
            : throw new NotSupportedException($"No series of the measure {LawList.NameOf(measure)} can be made; Flow, Stock, Rate and Index can.");
        return (
            [.. isOfLevels ? KindUnits.PointsOf(kind) : KindUnits.Of(kind)],
            typeof(SeriesGen<TPeriod, TMeasure>).GetMethod(maker, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(argument).CreateDelegate<Maker>());
    }

    private static Series<TPeriod, Flow<TKind>> Flow<TKind>(Unit unit, IEnumerable<(TPeriod, Observation)> observations)
        where TKind : IExtensive => Series.Flow((Unit<TKind>)unit, observations);

    private static Series<TPeriod, Stock<TKind>> Stock<TKind>(Unit unit, IEnumerable<(TPeriod, Observation)> observations)
        where TKind : IExtensive => Series.Stock((Unit<TKind>)unit, observations);

    private static Series<TPeriod, Rate<TKind>> Rate<TKind>(Unit unit, IEnumerable<(TPeriod, Observation)> observations)
        where TKind : IIntensive, IRatioKind => Series.Rate((Unit<TKind>)unit, observations);

    private static Series<TPeriod, Rate<TKind>> RateOfLevels<TKind>(Unit unit, IEnumerable<(TPeriod, Observation)> observations)
        where TKind : IPointKind => Series.Rate((PointUnit<TKind>)unit, observations);

    private static Series<TPeriod, Index<TBase>> Index<TBase>(Unit unit, IEnumerable<(TPeriod, Observation)> observations)
        where TBase : IIndexBase => Series.Index((PointUnit<IndexNumber<TBase>>)unit, observations);
}
