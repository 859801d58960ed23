using System.Numerics;

namespace Indicators;

public readonly partial struct Rational
{
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
        {
            return scale == 0
                ? FromReducedMagnitudes(negative, low, 1)
                : FromMagnitudes(negative, low, (ulong)PowersOfTen.Int64[scale]);
        }

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
        if (DecimalPlaces is int places and <= 28)
            return TryMakeDecimal(Numerator * (PowersOfTen.Of(places) / Denominator), places, out value);
        value = 0;
        return false;
    }

    /// <summary>Gets the number of digits after the point, or null if the decimal expansion never ends.</summary>
    /// <value>0 for a whole number, 2 for 0.05, null for 1/3.</value>
    public int? DecimalPlaces
    {
        get
        {
            if (IsInteger)
                return 0;
            BigInteger rest = Denominator;
            int twos = (int)BigInteger.TrailingZeroCount(rest), fives = 0;
            rest >>= twos;
            while (!rest.IsOne)
            {
                rest = BigInteger.DivRem(rest, 5, out BigInteger remainder);
                if (!remainder.IsZero)
                    return null;
                fives++;
            }

            return Math.Max(twos, fives);
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

        // Scaled by 2^-exponent the quotient has 53 or 54 bits; below the normal numbers it has fewer.
        int exponent = checked((int)(numerator.GetBitLength() - denominator.GetBitLength())) - 53;
        exponent = Math.Max(exponent, -1074);
        BigInteger quotient = exponent >= 0
            ? RoundingRule.Divide(numerator, denominator << exponent, Rounding.HalfToEven)
            : RoundingRule.Divide(numerator << -exponent, denominator, Rounding.HalfToEven);
        if (quotient.GetBitLength() > 53 && quotient != BigInteger.One << 53)
        {
            exponent++;
            quotient = exponent >= 0
                ? RoundingRule.Divide(numerator, denominator << exponent, Rounding.HalfToEven)
                : RoundingRule.Divide(numerator << -exponent, denominator, Rounding.HalfToEven);
        }

        double magnitude = Math.ScaleB((double)quotient, exponent);
        if (double.IsInfinity(magnitude))
            throw new OverflowException($"A double cannot hold {Abbreviated()}.");
        return magnitude == 0 || Sign > 0 ? magnitude : -magnitude;
    }

    private static bool TryMakeDecimal(BigInteger mantissa, int scale, out decimal value)
    {
        BigInteger magnitude = BigInteger.Abs(mantissa);
        if (magnitude.GetBitLength() > 96)
        {
            value = 0;
            return false;
        }

        var bits = (UInt128)magnitude;
        value = unchecked(new decimal((int)bits, (int)(bits >> 32), (int)(bits >> 64), mantissa.Sign < 0, (byte)scale));
        return true;
    }
}
