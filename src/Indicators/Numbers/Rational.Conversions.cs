using System.Numerics;

namespace Indicators;

public readonly partial struct Rational
{
    private const int MaxDecimalScale = 28;

    /// <summary>Takes a whole number, exactly.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(int value) => new(value);

    /// <summary>Takes a whole number, exactly.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(long value) => new(value);

    /// <summary>Takes a whole number of any size, exactly.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(BigInteger value) => FromReduced(value, BigInteger.One);

    /// <summary>Takes a decimal, exactly; its trailing zeros are not kept, for 1.50 and 1.5 are one number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        bool negative = bits[3] < 0;
        int scale = (bits[3] >> 16) & 0xFF;
        uint high = unchecked((uint)bits[2]);
        ulong low = unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        if (high == 0 && scale <= PowersOfTen.MaxInt64Exponent)
            return FromScaled(negative, low, scale);

        BigInteger mantissa = new UInt128(high, low);
        return Reduce(negative ? -mantissa : mantissa, PowersOfTen.Of(scale));
    }

    /// <summary>Takes the exact value of a <see cref="double"/>: 0.1 gives 3602879701896397/36028797018963968, not 1/10.</summary>
    /// <param name="value">A finite number.</param>
    /// <returns>The binary fraction that the <see cref="double"/> stands for.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is NaN or infinite.</exception>
    public static Rational FromDoubleExactly(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} is not a finite number.");
        if (value == 0)
            return default;

        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long mantissa = bits & 0xF_FFFF_FFFF_FFFF;
        if (exponent == 0)
            exponent = 1; // subnormal: same scale as the smallest normal numbers, no hidden bit
        else
            mantissa |= 0x10_0000_0000_0000;

        int shift = exponent - 1075;
        int zeros = BitOperations.TrailingZeroCount(mantissa);
        mantissa >>= zeros;
        shift += zeros;
        BigInteger signed = bits < 0 ? -mantissa : mantissa;
        return shift >= 0 ? FromReduced(signed << shift, BigInteger.One) : FromReduced(signed, BigInteger.One << -shift);
    }

    /// <summary>Gives the value as a <see cref="decimal"/> if one holds it exactly, without trailing zeros.</summary>
    /// <param name="value">The same number, or 0.</param>
    /// <returns>Whether the decimal expansion ends and its digits fit; 1/3 and 10^40 give false.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (IsSmall && TryGetSmallPlaces(out int places, out ulong factor))
        {
            ulong high = Math.BigMul(Magnitude(_numerator), factor, out ulong low);
            return places <= MaxDecimalScale && TryMakeDecimal(_numerator < 0, new UInt128(high, low), places, out value);
        }

        if (DecimalPlaces is not int scale || scale > MaxDecimalScale)
            return false;
        BigInteger magnitude = BigInteger.Abs(Numerator) * (PowersOfTen.Of(scale) / Denominator);
        return magnitude.GetBitLength() <= 96 && TryMakeDecimal(Sign < 0, (UInt128)magnitude, scale, out value);
    }

    /// <summary>Gets the number of digits after the point, or null if the decimal expansion never ends.</summary>
    /// <value>0 for a whole number, 2 for 0.05, null for 1/3.</value>
    public int? DecimalPlaces
    {
        get
        {
            if (IsSmall)
            {
                int twosOfSmall = BitOperations.TrailingZeroCount(SmallDenominator);
                ulong odd = (ulong)SmallDenominator >> twosOfSmall;
                return PowersOfFive.Holds(odd) ? Math.Max(twosOfSmall, PowersOfFive.ExponentOf(odd)) : null;
            }

            int twos = (int)BigInteger.TrailingZeroCount(Denominator);
            BigInteger rest = Denominator >> twos;
            int fives = (int)Math.Round(BigInteger.Log(rest) / Math.Log(5));
            return BigInteger.Pow(5, fives) == rest ? Math.Max(twos, fives) : null;
        }
    }

    /// <summary>Rounds to the nearest <see cref="double"/>; a tie goes to the even one, as IEEE 754 has it.</summary>
    /// <returns>The nearest number, subnormal ones included. What is nearer to zero than to any of them gives 0 without a
    /// sign.</returns>
    /// <exception cref="OverflowException">The nearest would be beyond the largest finite number.</exception>
    public double RoundToDouble()
    {
        const long exact = 1L << 53;
        if (_big is null && _numerator is >= -exact and <= exact && SmallDenominator <= exact)
            return (double)_numerator / SmallDenominator; // both halves are doubles, and a division rounds once

        BigInteger numerator = BigInteger.Abs(Numerator), denominator = Denominator;

        // In units of 2^exponent the quotient has 53 or 54 bits: one too many at most. Below the normal numbers it has fewer.
        int exponent = Math.Max((int)(numerator.GetBitLength() - denominator.GetBitLength()) - 53, -1074);
        BigInteger quotient = DivideInUnits(exponent);
        if (quotient > BigInteger.One << 53)
            quotient = DivideInUnits(++exponent);

        double magnitude = Math.ScaleB((double)quotient, exponent);
        if (double.IsInfinity(magnitude))
            throw new OverflowException($"A double cannot hold {Abbreviated()}.");
        return magnitude == 0 || Sign > 0 ? magnitude : -magnitude;

        BigInteger DivideInUnits(int exponent) => exponent >= 0
            ? RoundingRule.Divide(numerator, denominator << exponent, Rounding.HalfToEven)
            : RoundingRule.Divide(numerator << -exponent, denominator, Rounding.HalfToEven);
    }

    // Within 2^-51 of the value where it is finite: for filters, which leave what is not clear to exact arithmetic.
    internal double ApproximateDouble()
    {
        if (!IsSmall)
            return (double)Numerator / (double)Denominator;
        return _denominatorLessOne == 0 ? _numerator : (double)_numerator / SmallDenominator;
    }

    // A denominator that divides a power of ten: 10^places = denominator × factor, while the factor fits in 64 bits.
    private bool TryGetSmallPlaces(out int places, out ulong factor)
    {
        int twos = BitOperations.TrailingZeroCount(SmallDenominator);
        ulong odd = (ulong)SmallDenominator >> twos;
        if (PowersOfFive.Holds(odd))
        {
            int fives = PowersOfFive.ExponentOf(odd);
            places = Math.Max(twos, fives);
            if (fives >= twos)
            {
                factor = 1UL << (fives - twos);
                return true;
            }

            if (twos - fives <= PowersOfFive.MaxExponent)
            {
                factor = PowersOfFive.Of(twos - fives);
                return true;
            }
        }

        places = 0;
        factor = 0;
        return false;
    }

    private static bool TryMakeDecimal(bool negative, UInt128 mantissa, int scale, out decimal value)
    {
        bool fits = mantissa >> 96 == 0;
        value = !fits || mantissa == 0
            ? new decimal(0, 0, 0, false, (byte)scale)
            : unchecked(new decimal((int)mantissa, (int)(mantissa >> 32), (int)(mantissa >> 64), negative, (byte)scale));
        return fits;
    }
}
