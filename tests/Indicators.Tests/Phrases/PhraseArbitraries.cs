using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>A growth of any size: none, hardly any, a tie of rounding, near a power of two, a fall to nothing.</summary>
public sealed record SaidGrowth(GrowthRate Of);

/// <summary>A change of any sign and size, in per cent.</summary>
public sealed record AnyChange(Rational Percent);

/// <summary>A phrase's language, decimals and rule.</summary>
public sealed record Saying(Language Language, int Decimals, Rounding Rule)
{
    /// <summary>The last printed place.</summary>
    public Rational Place => new Rational(10).Pow(-Decimals);
}

/// <summary>A place among units, perhaps shared, in an area or among no units in particular, and how far it moved.</summary>
public sealed record Placed(Rank Rank, RankChange Change);

/// <summary>Makes results that are hard to say: near zero, near a tie, near the next word.</summary>
public static class PhraseArbitraries
{
    private static readonly Gen<Rational> Size = Gen.Frequency(
        (1, Gen.Constant(Rational.Zero)),
        (4, PrintedNumber.AboveZero.Select(number => number / 1000)),
        (3, from digits in Gen.Choose(1,
            99) from decimals in Gen.Choose(0, 8) select digits / new Rational(10).Pow(decimals)), // next to nothing
        (3, from halves in Gen.Choose(1,
            3000) from decimals in Gen.Choose(0, 6) select new Rational(halves, 2) / new Rational(10).Pow(decimals)), // ties
        (2, from power in Gen.Choose(1,
            9) from off in Gen.Choose(-300, 300) select ((new Rational(2).Pow(power) * (1 + new Rational(off, 1000))) - 1) * 100));

    private static readonly Scope?[] Scopes =
        [null, new("36"), new("3603"), new("360313"), new("CN"), new("DE"), new("45"), new("36", "区级综合医院"), new("开发区"), new("长三角", "地级市")];

    private static readonly Ties[] TieRules = [Ties.Competition, Ties.Max, Ties.Dense, Ties.ByAppearance];

    public static Arbitrary<SaidGrowth> Growths() => Arb.From(
        Signed.Where(percent => percent >= -100).Select(percent => new SaidGrowth(GrowthRate.FromPercent(percent))),
        growth =>
            PrintedNumber.SimplerOrZero(growth.Of.Ratio * 100).Where(percent => percent >= -100)
                .Select(percent => new SaidGrowth(GrowthRate.FromPercent(percent))));

    public static Arbitrary<AnyChange> Changes() => Arb.From(
        Signed.Select(percent => new AnyChange(percent)),
        change => PrintedNumber.SimplerOrZero(change.Percent).Select(percent => new AnyChange(percent)));

    public static Arbitrary<Saying> Sayings() => Arb.From(
        from language in Gen.Elements(Language.Chinese, Language.English)
        from decimals in Gen.Choose(0, 6)
        from rule in Gen.Elements(Enum.GetValues<Rounding>())
        select new Saying(language, decimals, rule),
        saying =>
            new[] { saying with { Decimals = 0 }, saying with { Decimals = 1 }, saying with { Rule = Rounding.HalfAwayFromZero },
                saying with { Language = Language.Chinese } }
            .Where(simpler => simpler != saying));

    public static Arbitrary<Placed> Places() => Arb.From(
        from place in Gen.Choose(1, 120)
        from behind in Gen.Choose(0, 20)
        from tied in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 4)))
        from ties in Gen.Elements(TieRules)
        from scope in Gen.Elements(Scopes)
        from moved in Gen.Choose(-60, 60)
        select new Placed(new Rank(place, place + tied + behind, tied, ties, Direction.HigherIsBetter, scope),
            new RankChange(moved, populationUnknown: false)));

    private static Gen<Rational> Signed =>
        from size in Size from isFall in Gen.Frequency((3, Gen.Constant(false)), (2, Gen.Constant(true))) select isFall ? -size : size;
}
