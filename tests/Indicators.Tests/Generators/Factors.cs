using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Factors of a product of powers, none to four.</summary>
public sealed record Powers(IReadOnlyList<(Rational Base, Rational Exponent)> Factors)
{
    public PowerProduct Of => new(Factors);

    public override string ToString() => Of.ToString();
}

/// <summary>A fraction above zero with small halves, so that different products are often equal.</summary>
public sealed record Small(Rational Of);

/// <summary>A whole exponent, −6 to 6.</summary>
public sealed record Exponent(int Of);

/// <summary>Makes factors of products, and products of them; shrinks them towards fewer and one.</summary>
public static class Factors
{
    private static readonly Gen<Rational> Exponents =
        from numerator in Gen.Choose(-8,
            8) from denominator in Gen.Elements(1, 1, 2, 3, 4, 6, 10) select new Rational(numerator, denominator);

    private static readonly Gen<Rational> SmallOnes =
        from numerator in Gen.Choose(1, 60) from denominator in Gen.Elements(1, 1, 2, 3, 10) select new Rational(numerator, denominator);

    public static Arbitrary<Powers> Products() => Arb.From(
        from factors in (from radicand in Gen.OneOf(SmallOnes, PrintedNumber.AboveZero) from exponent in Exponents select (radicand,
            exponent)).ListOf()
        select new Powers([.. factors.Take(4)]),
        powers =>
            Enumerable.Range(0, powers.Factors.Count).Select(left => new Powers([.. powers.Factors.Where((_, place) => place != left)])));

    public static Arbitrary<Small> SmallFractions() => Arb.From(
        SmallOnes.Select(number => new Small(number)),
        small => PrintedNumber.Simpler(small.Of).Where(number => number.Sign > 0).Select(number => new Small(number)));

    public static Arbitrary<Exponent> WholeExponents() => Arb.From(
        Gen.Choose(-6, 6).Select(number => new Exponent(number)), exponent => exponent.Of == 0 ? [] : [new Exponent(exponent.Of / 2)]);
}
