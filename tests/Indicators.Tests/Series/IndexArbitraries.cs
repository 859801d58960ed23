using FsCheck;
using FsCheck.Fluent;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>An index of which every level is above zero, and nothing is missing.</summary>
public sealed record CompleteIndex(Series<Year, IndexMeasure, IndexNumber<Of2015>> Of);

/// <summary>An index as sources send it: with gaps and marks, and sometimes a level of zero.</summary>
public sealed record AnyIndex(Series<Year, IndexMeasure, IndexNumber<Of2015>> Of);

/// <summary>Links of which every one is above zero, and nothing is missing.</summary>
public sealed record CompleteLinks(Series<Year, IndexMeasure, IndexNumber<PreviousYear>> Of);

/// <summary>Links as sources send them.</summary>
public sealed record AnyLinks(Series<Year, IndexMeasure, IndexNumber<PreviousYear>> Of);

/// <summary>Two indices, and a period in which both may have a level.</summary>
public sealed record Overlapping(Series<Year, IndexMeasure, IndexNumber<Of2015>> Older,
    Series<Year, IndexMeasure, IndexNumber<Of2020>> Newer, Year At);

/// <summary>Two flows at current prices, and the prices of the same years.</summary>
public sealed record FlowsAndPrices(Series<Year, FlowMeasure, Nominal<Money<Cny>>> A, Series<Year, FlowMeasure, Nominal<Money<Cny>>> B,
    Series<Year, IndexMeasure, IndexNumber<Cpi2020>> Prices);

/// <summary>An index base of a user's own: the average of 2015 is 100.</summary>
public sealed class Of2015 : IFixedBase
{
    /// <inheritdoc/>
    public static string Code => "2015";
}

/// <summary>Makes indices, links and prices; shrinks them as <see cref="SeriesArbitraries"/> does.</summary>
public static class IndexArbitraries
{
    private static readonly Gen<Observation> Level = Gen.Choose(1, 4000).Select(tenths => new Observation(new Rational(tenths, 10)));

    private static readonly Gen<Observation> Observed = Gen.Frequency(
        (12, Level),
        (1, Gen.Elements(ObservationStatus.Provisional, ObservationStatus.Break, ObservationStatus.Estimated | ObservationStatus.Break)
            .Select(marks => new Observation(103.5m, marks))),
        (1, Gen.Elements(Observation.Gap, Observation.Missing(ObservationStatus.Suppressed), Observation.Missing(ObservationStatus.Break))),
        (1, Gen.Elements<Observation>(0, -2)));

    public static Arbitrary<CompleteIndex> Complete() =>
        Wrap(Of<Of2015>(Level), index => new CompleteIndex(index), index => index.Of, IsSound);

    public static Arbitrary<AnyIndex> Any() => Wrap(Of<Of2015>(Observed), index => new AnyIndex(index), index => index.Of, _ => true);

    public static Arbitrary<CompleteLinks> Links() =>
        Wrap(Of<PreviousYear>(Level), links => new CompleteLinks(links), links => links.Of, IsSound);

    public static Arbitrary<AnyLinks> SomeLinks() =>
        Wrap(Of<PreviousYear>(Observed), links => new AnyLinks(links), links => links.Of, _ => true);

    public static Arbitrary<Overlapping> Overlaps() => Arb.From(
        from older in Of<Of2015>(Observed).Generator
        from newer in Of<Of2020>(Observed).Generator
        from moved in Gen.Choose(-1, older.Count)
        from at in Gen.Choose(-1, newer.Count)
        let placed = newer.Lag(older.Domain.First - newer.Domain.First + moved)
        select new Overlapping(older, placed, placed.Domain.First + at),
        two => SeriesArbitraries.Smaller(two.Older).Select(older => two with { Older = older })
            .Concat(SeriesArbitraries.Smaller(two.Newer).Select(newer => two with { Newer = newer })));

    public static Arbitrary<FlowsAndPrices> Flows() => Arb.From(
        from prices in Of<Cpi2020>(Observed).Generator
        from a in Like(prices.Domain)
        from b in Like(prices.Domain)
        select new FlowsAndPrices(a, b, prices),
        all => SeriesArbitraries.Smaller(all.A).Zip(SeriesArbitraries.Smaller(all.B), SeriesArbitraries.Smaller(all.Prices))
            .Where(three => three.First.Domain == three.Second.Domain && three.First.Domain == three.Third.Domain)
            .Select(three => new FlowsAndPrices(three.First, three.Second, three.Third)));

    private static Gen<Series<Year, FlowMeasure, Nominal<Money<Cny>>>> Like(PeriodRange<Year> domain) =>
        from flow in SeriesArbitraries.Of<Year, FlowMeasure, Nominal<Money<Cny>>>(12, Yuan.AtPrices().Current,
            HundredMillionYuan.AtPrices().Current).Generator
        select flow.Lag(domain.First - flow.Domain.First).On(domain);

    private static Arbitrary<Series<Year, IndexMeasure, IndexNumber<TBase>>> Of<TBase>(Gen<Observation> observed)
        where TBase : IIndexBase => SeriesArbitraries.From<Year, IndexMeasure, IndexNumber<TBase>>(12, observed, IndexNumber<TBase>.Level);

    private static bool IsSound<TBase>(Series<Year, IndexMeasure, IndexNumber<TBase>> series)
        where TBase : IIndexBase => series.All(pair => pair.Observation.Value is { Sign: > 0 });

    private static Arbitrary<TWrapped> Wrap<TBase, TWrapped>(
        Arbitrary<Series<Year, IndexMeasure, IndexNumber<TBase>>> all, Func<Series<Year, IndexMeasure, IndexNumber<TBase>>, TWrapped> wrap,
        Func<TWrapped, Series<Year, IndexMeasure, IndexNumber<TBase>>> unwrap,
        Func<Series<Year, IndexMeasure, IndexNumber<TBase>>, bool> keep)
        where TBase : IIndexBase =>
        Arb.From(all.Generator.Select(wrap), wrapped => all.Shrinker(unwrap(wrapped)).Where(keep).Select(wrap));
}
