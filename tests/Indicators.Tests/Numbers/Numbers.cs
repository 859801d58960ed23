using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Any fraction: as figures print them, small quotients, halves at the edge of 64 bits, and beyond.</summary>
public sealed record Any(Rational Of)
{
    public override string ToString() => Of.ToString();
}

/// <summary>A fraction above zero.</summary>
public sealed record Positive(Rational Of)
{
    public override string ToString() => Of.ToString();
}

/// <summary>A number of decimals that a figure may be printed with, or a negative one for tens and hundreds.</summary>
public sealed record Decimals(int Count);

/// <summary>A value that often lies on a tie of the rounding to <see cref="Decimals"/>.</summary>
public sealed record NearTie(Rational Value, int Decimals);

/// <summary>One of the six rounding rules.</summary>
public sealed record Rule(Rounding Of);

/// <summary>Any range of values.</summary>
public sealed record AnyBounds(Bounds Of)
{
    public override string ToString() => Of.ToString();
}

/// <summary>Makes the values of the number laws, and shrinks them towards whole numbers, one and zero.</summary>
public static class Numbers
{
    public static readonly Rounding[] Rules = Enum.GetValues<Rounding>();

    private static readonly long[] Edges =
    [
        long.MinValue, long.MinValue + 1, -(1L << 32), int.MinValue, -10, -2, -1, 0, 1, 2, 3, 5, 10, 128, 1L << 31, 1L << 53,
        1_000_000_000_000_000_000, 3037000500, long.MaxValue - 1, long.MaxValue,
    ];

    private static readonly Gen<long> Halves = Gen.OneOf(
        Gen.Choose(-20, 20).Select(n => (long)n),
        Gen.Choose(-1_000_000, 1_000_000).Select(n => (long)n),
        Gen.Elements(Edges),
        from high in Gen.Choose(int.MinValue,
            int.MaxValue) from low in Gen.Choose(int.MinValue, int.MaxValue) select ((long)high << 32) ^ low);

    private static readonly Gen<Rational> AsPrinted =
        from mantissa in Gen.Choose(-100_000_000, 100_000_000) from decimals in Gen.Choose(0, 6)
        select new Rational(mantissa, (long)Math.Pow(10, decimals));

    private static readonly Gen<Rational> Quotients =
        from n in Halves from d in Halves where d != 0 select new Rational(n, d);

    private static readonly Gen<Rational> Large =
        from a in Halves from b in Halves from c in Halves from d in Halves
        where c != 0 && d != 0
        select new Rational(((BigInteger)a * b) + 1, (BigInteger)c * d);

    private static readonly Gen<Rational> Values = Gen.Frequency((4, AsPrinted), (4, Quotients), (2, Large));

    public static Arbitrary<Any> AnyValues() =>
        Arb.From(Values.Select(x => new Any(x)), x => Simpler(x.Of).Select(y => new Any(y)));

    public static Arbitrary<Positive> PositiveValues() => Arb.From(
        Values.Where(x => !x.IsZero).Select(x => new Positive(x.Abs())),
        x => Simpler(x.Of).Where(y => y.Sign > 0).Select(y => new Positive(y)));

    public static Arbitrary<Decimals> DecimalCounts() => Arb.From(
        Gen.Choose(-4, 6).Select(n => new Decimals(n)), d => d.Count == 0 ? [] : [new Decimals(0)]);

    public static Arbitrary<NearTie> NearTies() => Arb.From(
        from k in Gen.Choose(-100_000, 100_000) from decimals in Gen.Choose(-3, 5) from nudge in Gen.Choose(-1, 1)
        from size in Gen.Elements(1_000, 1_000_003, 1_000_000_007)
        select new NearTie(((k + new Rational(1, 2)) + new Rational(nudge, size)) / ((Rational)10).Pow(decimals), decimals));

    public static Arbitrary<Rule> AllRules() => Arb.From(Gen.Elements(Rules).Select(r => new Rule(r)));

    public static Arbitrary<AnyBounds> AnyBoundsValues() => Arb.From(
        from first in Values from second in Gen.OneOf(Values, Gen.Constant(first), Gen.Constant(Rational.Zero))
        from lowerKind in Gen.Choose(0, 4) from upperKind in Gen.Choose(0, 4)
        select new AnyBounds(MakeBounds(first, second, lowerKind, upperKind)),
        b => SimplerBounds(b.Of).Select(x => new AnyBounds(x)));

    private static Bounds MakeBounds(Rational first, Rational second, int lowerKind, int upperKind)
    {
        bool point = first == second;
        return Bounds.Between(
            lowerKind == 4 ? null : Rational.Min(first, second),
            lowerKind < 2 || (point && lowerKind != 4),
            upperKind == 4 ? null : Rational.Max(first, second),
            upperKind < 2 || (point && upperKind != 4));
    }

    private static IEnumerable<Rational> Simpler(Rational value)
    {
        if (value.IsZero)
            yield break;
        yield return Rational.Zero;
        if (value.Sign < 0)
            yield return -value;
        if (!value.IsInteger)
        {
            yield return value.RoundToInteger(Rounding.TowardZero);
            yield return value.Round(1, Rounding.TowardZero);
        }
        else if (value.Abs() > 1)
        {
            yield return (value / 2).RoundToInteger(Rounding.TowardZero);
            yield return value - value.Sign;
        }
    }

    private static IEnumerable<Bounds> SimplerBounds(Bounds bounds)
    {
        if (bounds.Lower is Rational lower)
        {
            foreach (Rational x in Simpler(lower).Where(x => bounds.Upper is null || x < bounds.Upper))
                yield return Bounds.Between(x, bounds.LowerClosed, bounds.Upper, bounds.UpperClosed);
        }

        if (bounds.Upper is Rational upper)
        {
            foreach (Rational x in Simpler(upper).Where(x => bounds.Lower is null || x > bounds.Lower))
                yield return Bounds.Between(bounds.Lower, bounds.LowerClosed, x, bounds.UpperClosed);
        }
    }
}
