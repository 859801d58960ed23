using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>Numbers as they stand before a unit in a report, and what decimals cannot hold: thirds, and halves beyond 64 bits.</summary>
internal static class PrintedNumber
{
    public static Gen<Rational> AboveZero { get; } = Gen.Frequency(
        (4, from digits in Gen.Choose(1, 100_000_000) from decimals in Gen.Choose(0, 4) select digits / new Rational(10).Pow(decimals)),
        (3, Gen.Choose(1, 1000).Select(number => (Rational)number)),
        (2, Gen.Choose(1, 1_000_000).Select(thirds => new Rational(thirds, 3))),
        (1, from high in Gen.Choose(1, int.MaxValue) from low in Gen.Choose(1, int.MaxValue) select high * new Rational(10).Pow(20) / low));

    public static Gen<Rational> Signed { get; } = Gen.Frequency(
        (5, AboveZero), (5, AboveZero.Select(number => -number)), (1, Gen.Constant(Rational.Zero)));

    /// <summary>Numbers that are easier to think about: one, whole numbers, smaller ones; never zero.</summary>
    public static IEnumerable<Rational> Simpler(Rational number)
    {
        if (number == Rational.One)
            yield break;
        yield return Rational.One;
        if (number.Sign < 0)
            yield return -number;
        Rational size = number.Abs(), whole = size.RoundToInteger(Rounding.TowardZero);
        IEnumerable<Rational> sizes = size != whole ? [whole, whole + 1] : [(size / 2).RoundToInteger(Rounding.TowardZero), size - 1];
        foreach (Rational simpler in sizes.Where(simpler => simpler > 1))
            yield return number.Sign < 0 ? -simpler : simpler;
    }

    /// <summary>The same with zero, which is simpler than every other number.</summary>
    public static IEnumerable<Rational> SimplerOrZero(Rational number) =>
        number.IsZero ? [] : Simpler(number).Prepend(Rational.Zero);
}
