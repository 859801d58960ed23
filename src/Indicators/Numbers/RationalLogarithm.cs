using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The logarithm of an exact fraction to an exact base, <c>ln(argument) ÷ ln(base)</c>: a number of doublings, or of periods to double in.</summary>
/// <remarks>
/// <para><b>Domain.</b> An argument above zero; a base above zero other than one.</para>
/// <para><b>Exactness.</b> Argument and base are held as they are given. Where the logarithm is a fraction (log₂ 8 = 3, log₄ 8 = 3/2) it is found; else
/// it is irrational, never a tie, and every rounding and comparison with a fraction is decided by enclosures of growing precision.</para>
/// <para><b>Equality.</b> Of argument and base. Whether two irrational logarithms to different bases are the same number is not decided.</para>
/// <para><b>Default value.</b> Zero: the logarithm of one to base two.</para>
/// </remarks>
/// <example><code>
/// var periods = new RationalLogarithm(2, new Rational(108, 100));   // doubling at 8 % each
/// periods.Round(1, Rounding.HalfAwayFromZero);                      // → 9
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<RationalLogarithm>))]
public readonly partial record struct RationalLogarithm
{
    /// <summary>The largest number of digits or decimals that may be asked for.</summary>
    public const int MaxDigits = Logarithm.MaxDigits;

    private readonly Rational _argumentLessOne;
    private readonly Rational _baseLessTwo;

    /// <summary>Makes a logarithm.</summary>
    /// <param name="argument">What the logarithm is taken of, above zero.</param>
    /// <param name="baseNumber">The base, above zero and not one.</param>
    /// <exception cref="ArgumentOutOfRangeException">Argument or base are out of their domain.</exception>
    public RationalLogarithm(Rational argument, Rational baseNumber)
    {
        if (argument.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(argument), argument, $"{argument} has no logarithm: it must be above zero.");
        if (baseNumber.Sign <= 0 || baseNumber == Rational.One)
            throw new ArgumentOutOfRangeException(nameof(baseNumber), baseNumber, $"Got {baseNumber}; expected a base of logarithms, above zero and not one.");
        (_argumentLessOne, _baseLessTwo) = (argument - Rational.One, baseNumber - 2);
    }

    /// <summary>Gets what the logarithm is taken of, above zero.</summary>
    public Rational Argument => _argumentLessOne + Rational.One;

    /// <summary>Gets the base, above zero and not one.</summary>
    public Rational Base => _baseLessTwo + 2;

    /// <summary>Gets the sign of the logarithm: −1, 0 or 1.</summary>
    public int Sign => _argumentLessOne.Sign * Base.CompareTo(Rational.One);

    /// <summary>Asks for the logarithm as a fraction, where it is one: ln 8 ÷ ln 4 is 3/2.</summary>
    /// <param name="value">The exact value, or zero.</param>
    /// <returns>Whether the logarithm is rational.</returns>
    public bool TryToRational(out Rational value)
    {
        value = default;
        if (Sign == 0)
            return true;

        // argument = base^(p/q) in lowest terms makes both powers of one fraction, with |p| and q for exponents: neither is above
        // the number of bits. Two such fractions cannot both lie in an enclosure this narrow, so the simplest in it is the only one.
        long largest = Math.Max(Bits(Argument), Bits(Base));
        (Rational low, Rational high) = Enclosure(64 + (2 * BitOperations.Log2((ulong)largest)));
        Rational candidate = low.Sign < 0 ? -Simplest(-high, -low) : Simplest(low, high);
        if (candidate.Denominator > largest || BigInteger.Abs(candidate.Numerator) > largest || new RationalPower(Base, candidate).CompareTo(Argument) != 0)
            return false;
        value = candidate;
        return true;

        static long Bits(Rational number) => Math.Max(number.Numerator.GetBitLength(), number.Denominator.GetBitLength());
    }

    /// <summary>Rounds the logarithm, once.</summary>
    /// <param name="decimals">Digits after the point, zero to <see cref="MaxDigits"/>.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <returns>The rounded logarithm.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range, or the rule is none.</exception>
    public Rational Round(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDigits);
        RoundingRule.ThrowIfUndefined(rounding);
        return TryToRational(out Rational exact)
            ? exact.Round(decimals, rounding)
            : Refinement.Round(Enclosure, value => value.Round(decimals, rounding));
    }

    /// <summary>Encloses the logarithm between two rationals.</summary>
    /// <param name="significantDigits">Digits of the two ends, 1 to <see cref="MaxDigits"/>.</param>
    /// <returns>The open range between the neighbours of so many digits; the point where the logarithm is rational.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significantDigits"/> is out of range.</exception>
    public Bounds Enclose(int significantDigits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(significantDigits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(significantDigits, MaxDigits);
        return TryToRational(out Rational exact) ? Bounds.Exactly(exact) : Refinement.Neighbours(Enclosure, significantDigits);
    }

    /// <summary>Prints the logarithm, rounded once.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text such as <c>9.0</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range, or the rule is none.</exception>
    public string ToString(int decimals, Rounding rounding) => Round(decimals, rounding).ToString(decimals, rounding);

    /// <summary>Compares the logarithm with a fraction, exactly.</summary>
    /// <param name="other">The fraction.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(Rational other)
    {
        if (TryToRational(out Rational exact))
            return exact.CompareTo(other);
        RationalLogarithm logarithm = this;
        return Refinement.Sign(bits =>
        {
            (Rational low, Rational high) = logarithm.Enclosure(bits);
            return (low - other, high - other);
        });
    }

    // ln argument ÷ ln base between two fractions. A base near one has a logarithm near zero: more bits, until it is told from it.
    private (Rational Low, Rational High) Enclosure(int bits)
    {
        (Rational argument, Rational radix) = (Argument, Base);
        for (int working = bits; ; working *= 2)
        {
            (BigInteger low, BigInteger high) = FixedPoint.Ln(radix.Numerator, radix.Denominator, working);
            if (low.Sign != high.Sign || low.Sign == 0)
                continue;
            (BigInteger above, BigInteger aboveHigh) = FixedPoint.Ln(argument.Numerator, argument.Denominator, working);
            Bounds quotient = Bounds.Closed(new(above, 1), new(aboveHigh, 1)) / Bounds.Closed(new(low, 1), new(high, 1));
            if (quotient.Width <= new Rational(BigInteger.One, BigInteger.One << bits))
                return (quotient.Lower!.Value, quotient.Upper!.Value);
        }
    }

    // The fraction with the smallest denominator between two numbers of zero or more (Stern and Brocot).
    private static Rational Simplest(Rational low, Rational high)
    {
        BigInteger whole = low.RoundToInteger(Rounding.Ceiling);
        if (whole <= high)
            return whole;
        Rational floor = low.RoundToInteger(Rounding.Floor);
        return floor + Simplest((high - floor).Reciprocal(), (low - floor).Reciprocal()).Reciprocal();
    }
}
