using System.Numerics;

namespace Indicators;

public readonly partial struct Rational
{
    /// <summary>The largest number of decimals, before or after the point, that a rounding or a text may ask for.</summary>
    public const int MaxDecimals = 10_000;

    /// <summary>Rounds to a whole number.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The whole number that the rule picks; the value itself if it is whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a defined rule.</exception>
    public BigInteger RoundToInteger(Rounding rule)
    {
        RoundingRule.ThrowIfUndefined(rule);
        return ScaleAndRound(0, rule);
    }

    /// <summary>Rounds to a number of decimals.</summary>
    /// <param name="decimals">How many digits to keep after the point; −1 rounds to tens, −2 to hundreds.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>A multiple of <c>10^−decimals</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is beyond ±<see cref="MaxDecimals"/>,
    /// or <paramref name="rule"/> is not a defined rule.</exception>
    public Rational Round(int decimals, Rounding rule)
    {
        ThrowIfTooManyDecimals(decimals, -MaxDecimals);
        RoundingRule.ThrowIfUndefined(rule);
        return RoundCore(decimals, rule);
    }

    /// <summary>Rounds to a multiple of a unit (修约间隔): of 1000, of 0.5, of 0.2.</summary>
    /// <param name="unit">The unit, above zero.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The multiple that the rule picks.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not above zero, or <paramref name="rule"/> is not a defined
    /// rule.</exception>
    public Rational RoundToMultiple(Rational unit, Rounding rule) => unit.Sign > 0
        ? (this / unit).RoundToInteger(rule) * unit
        : throw new ArgumentOutOfRangeException(nameof(unit), unit, $"Got {unit}; expected a unit to round to, above zero.");

    /// <summary>Rounds to a number of significant digits, counted from the first digit that is not zero.</summary>
    /// <param name="digits">How many digits to keep, at least one.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rounded value; zero stays zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is below one or above
    /// <see cref="MaxDecimals"/>, or <paramref name="rule"/> is not a defined rule.</exception>
    public Rational RoundToSignificantDigits(int digits, Rounding rule)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MaxDecimals);
        RoundingRule.ThrowIfUndefined(rule);
        return IsZero ? this : RoundCore(digits - 1 - DecimalExponent(), rule);
    }

    /// <summary>Rounds to a <see cref="decimal"/> with a number of decimals, trailing zeros kept.</summary>
    /// <param name="decimals">How many digits to keep after the point, 0 to 28.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rounded value. If it is so large that a <see cref="decimal"/> cannot hold all the decimals, trailing
    /// zeros are left out.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or
    /// <paramref name="rule"/> is not a defined rule.</exception>
    /// <exception cref="OverflowException">The rounded value is not a <see cref="decimal"/>.</exception>
    public decimal RoundToDecimal(int decimals, Rounding rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        RoundingRule.ThrowIfUndefined(rule);
        if (TryScaleAndRound(decimals, rule, out UInt128 magnitude) &&
            TryMakeDecimal(Sign < 0, magnitude, decimals, out decimal value))
        {
            return value;
        }

        return RoundToDecimalFromBig(decimals, rule);
    }

    private decimal RoundToDecimalFromBig(int decimals, Rounding rule)
    {
        BigInteger mantissa = ScaleAndRound(decimals, rule), magnitude = BigInteger.Abs(mantissa);
        if (magnitude.GetBitLength() <= 96 && TryMakeDecimal(mantissa.Sign < 0, (UInt128)magnitude, decimals, out decimal value))
            return value;
        return Reduce(mantissa, PowersOfTen.Of(decimals)).TryToDecimal(out value)
            ? value
            : throw new OverflowException($"A decimal cannot hold {Abbreviated()} rounded to {decimals} decimals.");
    }

    // The magnitude of round(value × 10^decimals), where 128 bits are enough for what comes in between.
    private bool TryScaleAndRound(int decimals, Rounding rule, out UInt128 magnitude)
    {
        magnitude = 0;
        if (!IsSmall || decimals is < -PowersOfTen.MaxInt64Exponent or > PowersOfTen.MaxInt64Exponent)
            return false;

        bool negative = _numerator < 0;
        ulong numerator = Magnitude(_numerator), denominator = (ulong)SmallDenominator, high, low;
        if (decimals >= 0)
        {
            high = Math.BigMul(numerator, (ulong)PowersOfTen.Int64[decimals], out low);
            magnitude = high == 0
                ? RoundingRule.Divide(low, denominator, negative, rule)
                : RoundingRule.Divide(new UInt128(high, low), denominator, negative, rule);
        }
        else
        {
            high = Math.BigMul(denominator, (ulong)PowersOfTen.Int64[-decimals], out low);
            magnitude = high == 0 && low <= long.MaxValue
                ? RoundingRule.Divide(numerator, low, negative, rule)
                : RoundingRule.Divide(numerator, new UInt128(high, low), negative, rule);
        }

        return true;
    }

    // round(value × 10^decimals) for any number of decimals.
    private BigInteger ScaleAndRound(int decimals, Rounding rule)
    {
        if (TryScaleAndRound(decimals, rule, out UInt128 magnitude))
            return Sign < 0 ? -(BigInteger)magnitude : magnitude;
        return decimals >= 0
            ? RoundingRule.Divide(Numerator * PowersOfTen.Of(decimals), Denominator, rule)
            : RoundingRule.Divide(Numerator, Denominator * PowersOfTen.Of(-decimals), rule);
    }

    private Rational RoundCore(int decimals, Rounding rule)
    {
        if (IsInteger && decimals >= 0)
            return this;
        if (TryScaleAndRound(decimals, rule, out UInt128 magnitude) && magnitude <= long.MaxValue)
        {
            var scaled = (ulong)magnitude;
            if (decimals >= 0)
                return FromScaled(Sign < 0, scaled, decimals);

            // A value within 63 bits rounded to tens, at most to 10^18, is below 2^63 + 10^18 and so within 64.
            return FromReducedMagnitudes(Sign < 0, checked(scaled * (ulong)PowersOfTen.Int64[-decimals]), 1);
        }

        BigInteger mantissa = ScaleAndRound(decimals, rule);
        return decimals >= 0
            ? Reduce(mantissa, PowersOfTen.Of(decimals))
            : FromReduced(mantissa * PowersOfTen.Of(-decimals), BigInteger.One);
    }

    // The e with 10^e <= abs(value) < 10^(e + 1); the value is not zero.
    private int DecimalExponent()
    {
        if (IsSmall)
        {
            // Four roundings lie between this estimate and the exact value, each below 2^-52 of it.
            double estimate = Math.Abs((double)_numerator / SmallDenominator);
            int near = (int)Math.Floor(Math.Log10(estimate));
            double power = Math.Pow(10, near);
            if (estimate > power * (1 + 1e-12) && estimate < power * (10 - 1e-11))
                return near;
        }

        // The logarithms leave the exponent uncertain by one step at most; comparisons settle it.
        BigInteger numerator = BigInteger.Abs(Numerator), denominator = Denominator;
        int exponent = (int)Math.Floor(BigInteger.Log10(numerator) - BigInteger.Log10(denominator));
        while (CompareToPowerOfTen(numerator, denominator, exponent) < 0)
            exponent--;
        while (CompareToPowerOfTen(numerator, denominator, exponent + 1) >= 0)
            exponent++;
        return exponent;
    }

    private static int CompareToPowerOfTen(BigInteger numerator, BigInteger denominator, int exponent) => exponent >= 0
        ? numerator.CompareTo(denominator * PowersOfTen.Of(exponent))
        : (numerator * PowersOfTen.Of(-exponent)).CompareTo(denominator);

    private static void ThrowIfTooManyDecimals(int decimals, int least)
    {
        if (decimals < least || decimals > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(
                nameof(decimals), decimals, $"{decimals} decimals asked for; {least} to {MaxDecimals} are possible.");
        }
    }
}
