using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Levels above zero, two to eight, at times in rising order.</summary>
public sealed record Observed(IReadOnlyList<Rational> Times, IReadOnlyList<Rational?> Levels)
{
    public int Count => Times.Count;

    public IEnumerable<Rational> There => Levels.Select(level => level!.Value);

    public Outcome<LeastSquaresGrowth> Fitted => Trends.LeastSquaresGrowth(Times, Levels, TrendCoverage.Complete);

    public LeastSquaresGrowth Growth => Fitted.Value;

    /// <summary>The same levels in the years 1, 2, 3, …</summary>
    public Observed Yearly => this with { Times = [.. Enumerable.Range(1, Count).Select(year => (Rational)year)] };

    public Observed With(Func<Rational, Rational> level) => this with { Levels = [.. There.Select(one => (Rational?)level(one))] };

    public override string ToString() => string.Join(", ", Times.Zip(Levels, (time, level) => $"{time}: {level}"));

    public Observed At(Func<Rational, Rational> time) => this with { Times = [.. Times.Select(time)] };
}

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

/// <summary>Makes observations and products; shrinks them towards fewer, whole years and one.</summary>
public static class Observing
{
    private static readonly Gen<Rational> Exponents =
        from numerator in Gen.Choose(-8, 8) from denominator in Gen.Elements(1, 1, 2, 3, 4, 6, 10) select new Rational(numerator, denominator);

    private static readonly Gen<Rational> SmallOnes = from numerator in Gen.Choose(1, 60) from denominator in Gen.Elements(1, 1, 2, 3, 10) select new Rational(numerator, denominator);

    public static Arbitrary<Observed> Observations() => Arb.From(
        from count in Gen.Choose(2, 8)
        from levels in PrintedNumber.AboveZero.ArrayOf(count)
        from start in Gen.Choose(-10, 2020)
        from steps in Gen.OneOf(
            Gen.Constant(Enumerable.Repeat(Rational.One, count).ToArray()),
            Gen.Choose(1, 5).Select(years => (Rational)years).ArrayOf(count),
            Gen.Choose(50, 400).Select(hundredths => new Rational(hundredths, 100)).ArrayOf(count))
        select new Observed([.. Times(start, steps)], [.. levels.Select(level => (Rational?)level)]),
        Simpler);

    public static Arbitrary<Powers> Products() => Arb.From(
        from factors in (from radicand in Gen.OneOf(SmallOnes, PrintedNumber.AboveZero) from exponent in Exponents select (radicand, exponent)).ListOf()
        select new Powers([.. factors.Take(4)]),
        powers => Enumerable.Range(0, powers.Factors.Count).Select(left => new Powers([.. powers.Factors.Where((_, place) => place != left)])));

    public static Arbitrary<Small> SmallFractions() => Arb.From(
        SmallOnes.Select(number => new Small(number)), small => PrintedNumber.Simpler(small.Of).Where(number => number.Sign > 0).Select(number => new Small(number)));

    public static Arbitrary<Exponent> WholeExponents() => Arb.From(
        Gen.Choose(-6, 6).Select(number => new Exponent(number)), exponent => exponent.Of == 0 ? [] : [new Exponent(exponent.Of / 2)]);

    private static IEnumerable<Rational> Times(Rational start, Rational[] steps)
    {
        foreach (Rational step in steps)
        {
            yield return start;
            start += step;
        }
    }

    private static IEnumerable<Observed> Simpler(Observed observed)
    {
        if (observed.Count > 2)
            yield return new([.. observed.Times.SkipLast(1)], [.. observed.Levels.SkipLast(1)]);
        if (observed != observed.Yearly && !observed.Times.SequenceEqual(observed.Yearly.Times))
            yield return observed.Yearly;
        for (int place = 0; place < observed.Count; place++)
        {
            foreach (Rational level in PrintedNumber.Simpler(observed.Levels[place]!.Value))
                yield return observed with { Levels = [.. observed.Levels.Select((one, at) => at == place ? level : one)] };
        }
    }
}
