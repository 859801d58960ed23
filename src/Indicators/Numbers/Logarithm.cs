using System.Numerics;

namespace Indicators;

/// <summary>Natural logarithms of exact fractions, rounded and compared without doubt.</summary>
/// <remarks>
/// The logarithm of a rational other than one is irrational (Lambert), so it is never a tie and never equals a rational:
/// an enclosure that is made narrower step by step decides every question in the end (Ziv).
/// </remarks>
internal static class Logarithm
{
    /// <summary>The largest number of digits or decimals that may be asked for.</summary>
    public const int MaxDigits = 1_000;

    /// <summary>Encloses ln x between its neighbours among the numbers of so many significant digits.</summary>
    /// <param name="x">A number above zero.</param>
    /// <param name="significantDigits">The number of digits, 1 to <see cref="MaxDigits"/>.</param>
    /// <returns>The open range between the two neighbours; the point zero for x = 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static Bounds Enclose(Rational x, int significantDigits)
    {
        ThrowIfNotAboveZero(x);
        ArgumentOutOfRangeException.ThrowIfLessThan(significantDigits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(significantDigits, MaxDigits);
        return x == Rational.One
            ? Bounds.Exactly(Rational.Zero)
            : Refinement.Neighbours(bits => Enclosure(x, Rational.One, bits), significantDigits);
    }

    /// <summary>Rounds <c>scale · ln x</c> to a number of decimals.</summary>
    /// <param name="x">A number above zero.</param>
    /// <param name="scale">What the logarithm is multiplied by.</param>
    /// <param name="decimals">Digits after the point, −<see cref="MaxDigits"/> to <see cref="MaxDigits"/>.</param>
    /// <param name="rule">The rounding rule.</param>
    /// <returns>The rounded value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static Rational Round(Rational x, Rational scale, int decimals, Rounding rule)
    {
        ThrowIfNotAboveZero(x);
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, -MaxDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDigits);
        RoundingRule.ThrowIfUndefined(rule);
        return x == Rational.One || scale.IsZero
            ? Rational.Zero
            : Refinement.Round(bits => Enclosure(x, scale, bits), value => value.Round(decimals, rule));
    }

    /// <summary>Compares <c>ln lnOf</c> with a number.</summary>
    /// <param name="lnOf">A number above zero.</param>
    /// <param name="value">The number that the logarithm is compared with.</param>
    /// <returns>−1, 0 or 1, as the logarithm is smaller, equal (both are zero) or larger.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lnOf"/> is not above zero.</exception>
    public static int Compare(Rational lnOf, Rational value)
    {
        ThrowIfNotAboveZero(lnOf);
        int sign = lnOf.CompareTo(Rational.One);
        return sign != value.Sign || sign == 0
            ? sign.CompareTo(value.Sign)
            : Refinement.Sign(bits =>
            {
                (Rational low, Rational high) = Enclosure(lnOf, Rational.One, bits);
                return (low - value, high - value);
            });
    }

    private static (Rational Low, Rational High) Enclosure(Rational x, Rational scale, int bits)
    {
        (BigInteger low, BigInteger high) = FixedPoint.Ln(x.Numerator, x.Denominator, bits);
        Rational first = new Rational(low, BigInteger.One << bits) * scale, second = new Rational(high, BigInteger.One << bits) * scale;
        return scale.Sign < 0 ? (second, first) : (first, second);
    }

    private static void ThrowIfNotAboveZero(Rational x)
    {
        if (x.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(x), x, $"{x} has no logarithm: it must be above zero.");
    }
}
