using FsCheck;
using FsCheck.Fluent;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Components of an index that is chained by December overlap, from a December on over whole years.</summary>
/// <param name="Links">Of each component the change factors from month to month.</param>
/// <param name="Weights">Of each year the weights of the components, in any proportion.</param>
public sealed record ChainedIndex(IReadOnlyList<IReadOnlyList<Rational>> Links, IReadOnlyList<IReadOnlyList<Rational>> Weights)
{
    public static readonly Month Start = new(2020, 12);

    public int Components => Links.Count;

    public int Years => Weights.Count;

    public Series<Month, IndexMeasure, IndexNumber<Of2015>> Component(int which) =>
        Series.Index(IndexNumber<Of2015>.Level, Start, [.. Levels(which)]);

    public Series<Year, RateMeasure, Proportion> Weight(int which) =>
        Series.Rate(PerMille, Start.Year + 1, [.. Weights.Select(year => 1000 * year[which] / Sum(year))]);

    /// <summary>U = Σ s u within each year, from the level of its last December.</summary>
    public Series<Month, IndexMeasure, IndexNumber<Of2020>> Total()
    {
        Rational[][] levels = [.. Enumerable.Range(0, Components).Select(which => Levels(which).ToArray())];
        var total = new List<Rational> { 100 };
        for (int month = 1; month <= 12 * Years; month++)
        {
            int december = (month - 1) / 12 * 12;
            IReadOnlyList<Rational> weights = Weights[(month - 1) / 12];
            total.Add(
                total[december] * Sum(levels.Select((level, which) => weights[which] / Sum(weights) * level[month] / level[december])));
        }

        return Series.Index(IndexNumber<Of2020>.Level, Start, [.. total]);
    }

    public override string ToString() =>
        $"links {string.Join(" | ", Links.Select(one => string.Join(" ", one)))}; weights "
            + $"{string.Join(" | ", Weights.Select(one => string.Join(" ", one)))}";

    private IEnumerable<Rational> Levels(int which)
    {
        Rational level = 100 + which;
        yield return level;
        foreach (Rational link in Links[which])
            yield return level *= link;
    }

    private static Rational Sum(IEnumerable<Rational> all) => all.Aggregate(Rational.Zero, (sum, one) => sum + one);
}

/// <summary>Makes chained indices of one to three components over two years; shrinks them towards one component that does not
/// change.</summary>
public static class ChainedIndices
{
    private static readonly Gen<Rational> Link =
        Gen.Frequency((4, Gen.Choose(85, 118)), (1, Gen.Constant(100))).Select(percent => new Rational(percent, 100));

    public static Arbitrary<ChainedIndex> Indices() => Arb.From(
        from components in Gen.Choose(1, 3)
        from links in Link.ArrayOf(24).ArrayOf(components)
        from weights in Gen.Choose(1, 40).Select(weight => (Rational)weight).ArrayOf(components).ArrayOf(2)
        select new ChainedIndex(links, weights),
        Simpler);

    private static IEnumerable<ChainedIndex> Simpler(ChainedIndex index)
    {
        if (index.Components > 1)
            yield return new([.. index.Links.SkipLast(1)],
                [.. index.Weights.Select(year => (IReadOnlyList<Rational>)[.. year.SkipLast(1)])]);
        if (index.Weights.Any(year => year.Any(weight => weight != 1)))
            yield return index with { Weights =
                [.. index.Weights.Select(year => (IReadOnlyList<Rational>)[.. year.Select(_ => Rational.One)])] };
        for (int which = 0; which < index.Components; which++)
        {
            for (int month = 0; month < 24; month++)
            {
                if (index.Links[which][month] != 1)
                    yield return index with { Links =
                        [.. index.Links.Select(
                            (all, at) => at == which
                                ? (IReadOnlyList<Rational>)[.. all.Select((link, place) => place == month ? Rational.One : link)]
                                : all)] };
            }
        }
    }
}
