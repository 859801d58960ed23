using FsCheck;
using FsCheck.Fluent;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>An observation as a source sends it: a value with or without marks, or none with its reason; sometimes a gap.</summary>
public sealed record AnyObservation(Observation Of);

/// <summary>Three series of one flow, on one domain.</summary>
public sealed record ThreeFlows(Series<Month, FlowMeasure, Money<Cny>> A, Series<Month, FlowMeasure, Money<Cny>> B,
    Series<Month, FlowMeasure, Money<Cny>> C);

/// <summary>Two series whose domains often meet.</summary>
public sealed record TwoFlows(Series<Month, FlowMeasure, Money<Cny>> A, Series<Month, FlowMeasure, Money<Cny>> B);

/// <summary>Makes observations and series: with gaps, marks, thirds and several units; shrinks towards fewer periods, then towards plain
/// values.</summary>
public static class SeriesArbitraries
{
    private static readonly Unit<Money<Cny>>[] MoneyUnits = [Yuan, TenThousandYuan, HundredMillionYuan];

    public static Arbitrary<AnyObservation> Observations() => Arb.From(
        ObservationGen.Any.Select(observation => new AnyObservation(observation)),
        any => ObservationGen.Simpler(any.Of).Select(simpler => new AnyObservation(simpler)));

    public static Arbitrary<Series<Month, FlowMeasure, Money<Cny>>> MonthlyFlows() => Flows<Month>(30);

    public static Arbitrary<Series<Quarter, FlowMeasure, Money<Cny>>> QuarterlyFlows() => Flows<Quarter>(12);

    public static Arbitrary<Series<Month, StockMeasure, Money<Cny>>> MonthlyStocks() => Of<Month, StockMeasure, Money<Cny>>(30, MoneyUnits);

    public static Arbitrary<Series<Month, RateMeasure, Proportion>> MonthlyShares() =>
        Of<Month, RateMeasure, Proportion>(30, [Percent, PerMille]);

    public static Arbitrary<ThreeFlows> Together() => Arb.From(
        from a in Flows<Month>(12).Generator from b in Like(a) from c in Like(a) select new ThreeFlows(a, b, c),
        three =>
            Smaller(three.A).Zip(Smaller(three.B), Smaller(three.C))
                .Select(parts => new ThreeFlows(parts.First, parts.Second, parts.Third)));

    public static Arbitrary<TwoFlows> Near() => Arb.From(
        from a in Flows<Month>(12).Generator from b in Flows<Month>(12).Generator from moved in Gen.Choose(-14, 14)
        select new TwoFlows(a, b.Lag(a.Domain.First - b.Domain.First + moved)),
        two => Smaller(two.A).Select(a => two with { A = a }).Concat(Smaller(two.B).Select(b => two with { B = b })));

    public static Arbitrary<Series<TPeriod, FlowMeasure, Money<Cny>>> Flows<TPeriod>(int atMost)
        where TPeriod : struct, ITilingPeriod<TPeriod> => Of<TPeriod, FlowMeasure, Money<Cny>>(atMost, MoneyUnits);

    /// <summary>Series of a measure around the years that reports speak of.</summary>
    public static Arbitrary<Series<TPeriod, TMeasure, TKind>> Of<TPeriod, TMeasure, TKind>(int atMost, params Unit[] units)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> => From<TPeriod, TMeasure, TKind>(atMost, ObservationGen.Any, units);

    /// <summary>The same of observations of one's own.</summary>
    public static Arbitrary<Series<TPeriod, TMeasure, TKind>> From<TPeriod, TMeasure, TKind>(int atMost, Gen<Observation> observed,
        params Unit[] units)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> => Arb.From(
            from year in Gen.Choose(2015, 2024)
            from later in Gen.Choose(0, 11)
            from unit in Gen.Elements(units)
            from count in Gen.Choose(1, atMost)
            from observations in observed.ArrayOf(count)
            let first = TPeriod.Containing(new NodaTime.LocalDate(year, 1, 1)) + later
            select new Series<TPeriod, TMeasure, TKind>(new(first, first + (count - 1)), Cells.Of(observations), unit),
            Smaller);

    private static Gen<Series<TPeriod, TMeasure, TKind>> Like<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> one)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> =>
        from observations in ObservationGen.Any.ArrayOf(one.Count) from unit in Gen.Elements(MoneyUnits)
        select new Series<TPeriod, TMeasure, TKind>(one.Domain, Cells.Of(observations), unit);

    internal static IEnumerable<Series<TPeriod, TMeasure, TKind>> Smaller<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        if (series.Count > 1)
        {
            int half = series.Count / 2;
            yield return series.On(new(series.Domain.First, series.Domain.First + (half - 1)));
            yield return series.On(new(series.Domain.First + half, series.Domain.Last));
            yield return series.On(new(series.Domain.First, series.Domain.Last - 1));
        }

        Observation[] observations = [.. series.Select(pair => pair.Observation)];
        for (int i = 0; i < observations.Length; i++)
        {
            foreach (Observation simpler in ObservationGen.Simpler(observations[i]).Take(3))
            {
                Observation[] changed = [.. observations];
                changed[i] = simpler;
                yield return series.With(Cells.Of(changed));
            }
        }
    }
}
