using System.Numerics;
using System.Runtime.CompilerServices;

namespace Indicators;

public readonly partial struct Rational
{
    /// <summary>Adds two values, exactly.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term.</param>
    /// <returns><c>left + right</c>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rational operator +(Rational left, Rational right)
    {
        if ((left._denominatorLessOne | right._denominatorLessOne) == 0)
        {
            long sum = unchecked(left._numerator + right._numerator);
            if (!SumOverflowed(left._numerator, right._numerator, sum))
                return new Rational(sum);
        }

        return AddFractions(left, right);
    }

    /// <summary>Subtracts one value from another, exactly.</summary>
    /// <param name="left">The value to subtract from.</param>
    /// <param name="right">The value to subtract.</param>
    /// <returns><c>left − right</c>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rational operator -(Rational left, Rational right)
    {
        if ((left._denominatorLessOne | right._denominatorLessOne) == 0)
        {
            long difference = unchecked(left._numerator - right._numerator);
            // Overflow exactly when the operands differ in sign and the result has that of the right one.
            if (((left._numerator ^ right._numerator) & (left._numerator ^ difference)) >= 0)
                return new Rational(difference);
        }

        return AddFractions(left, -right);
    }

    /// <summary>Multiplies two values, exactly.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    /// <returns><c>left × right</c>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rational operator *(Rational left, Rational right)
    {
        if ((left._denominatorLessOne | right._denominatorLessOne) == 0 &&
            TryMultiply(left._numerator, right._numerator, out long product))
        {
            return new Rational(product);
        }

        return MultiplyFractions(left, right);
    }

    /// <summary>Divides one value by another, exactly.</summary>
    /// <param name="left">The value that is divided.</param>
    /// <param name="right">The value it is divided by.</param>
    /// <returns><c>left ÷ right</c>.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.IsZero)
            throw new DivideByZeroException($"{left.Abbreviated()} cannot be divided by zero.");

        if ((left._denominatorLessOne | right._denominatorLessOne) < 0)
            return Reduce(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

        bool negative = (left._numerator ^ right._numerator) < 0;
        ulong numerator = Magnitude(left._numerator), divisor = Magnitude(right._numerator);
        return left._denominatorLessOne == right._denominatorLessOne
            ? FromMagnitudes(negative, numerator, divisor)
            : MultiplyReduced(negative, numerator, (ulong)left.SmallDenominator, (ulong)right.SmallDenominator, divisor);
    }

    /// <summary>Changes the sign of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>−value</c>.</returns>
    public static Rational operator -(Rational value) =>
        value.IsSmall && value._numerator != long.MinValue
            ? new Rational(-value._numerator, value._denominatorLessOne, null)
            : FromReduced(-value.Numerator, value.Denominator);

    /// <summary>Gives a value as it is.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The same value.</returns>
    public static Rational operator +(Rational value) => value;

    /// <summary>Gives the distance from zero.</summary>
    /// <returns>The value without its sign.</returns>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>Gives one divided by this value.</summary>
    /// <returns><c>1 ÷ value</c>.</returns>
    /// <exception cref="DivideByZeroException">The value is zero.</exception>
    public Rational Reciprocal()
    {
        if (IsZero)
            throw new DivideByZeroException("Zero has no reciprocal.");
        if (IsSmall)
            return FromReducedMagnitudes(_numerator < 0, (ulong)SmallDenominator, Magnitude(_numerator));
        return Sign < 0 ? FromReduced(-Denominator, -Numerator) : FromReduced(Denominator, Numerator);
    }

    /// <summary>Raises the value to a whole power, exactly.</summary>
    /// <param name="exponent">The exponent; a negative one gives the power of the reciprocal.</param>
    /// <returns>The power; any value to the power zero is one, zero included.</returns>
    /// <exception cref="DivideByZeroException">The value is zero and the exponent is negative.</exception>
    public Rational Pow(int exponent)
    {
        if (exponent < 0)
        {
            if (IsZero)
                throw new DivideByZeroException($"Zero cannot be raised to the negative power {exponent}.");
            // In two steps, because int.MinValue has no positive counterpart.
            Rational reciprocal = Reciprocal();
            return reciprocal.Pow(-(exponent + 1)) * reciprocal;
        }

        // Squaring and multiplying while it stays small: powers of halves in lowest terms are in lowest terms.
        if (IsSmall && TryPow(Magnitude(_numerator), exponent, out ulong numerator) &&
            TryPow((ulong)SmallDenominator, exponent, out ulong denominator))
        {
            return FromReducedMagnitudes(_numerator < 0 && (exponent & 1) == 1, numerator, denominator);
        }

        return FromReduced(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));
    }

    private static bool TryPow(ulong value, int exponent, out ulong power)
    {
        power = 1;
        for (ulong square = value; ; exponent >>= 1)
        {
            if ((exponent & 1) == 1 && Math.BigMul(power, square, out power) != 0)
                return false;
            if (exponent <= 1)
                return true;
            if (Math.BigMul(square, square, out square) != 0)
                return false;
        }
    }

    // Overflow exactly when both terms have the sign that the sum has not.
    private static bool SumOverflowed(long left, long right, long sum) => ((left ^ sum) & (right ^ sum)) < 0;

    private static bool TryMultiply(long left, long right, out long product) =>
        Math.BigMul(left, right, out product) == product >> 63;

    private static Rational AddFractions(in Rational left, in Rational right)
    {
        if ((left._denominatorLessOne | right._denominatorLessOne) < 0)
        {
            return Reduce(
                (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
                left.Denominator * right.Denominator);
        }

        if (TryAddDecimals(left._numerator, left.SmallDenominator, right._numerator, right.SmallDenominator, out Rational decimalSum))
            return decimalSum;

        // With one gcd of the denominators and one with what they share (Knuth, TAOCP 2, 4.5.1).
        long b = left.SmallDenominator, d = right.SmallDenominator, shared = 1, bRest = b, dRest = d;
        if (b == d)
        {
            shared = b;
            bRest = dRest = 1;
        }
        else if (b != 1 && d != 1)
        {
            shared = (long)GreatestCommonDivisor.Of((ulong)b, (ulong)d);
            if (shared != 1)
            {
                bRest = b / shared;
                dRest = d / shared;
            }
        }

        if (TryMultiply(left._numerator, dRest, out long first) && TryMultiply(right._numerator, bRest, out long second))
        {
            long sum = unchecked(first + second);
            if (!SumOverflowed(first, second, sum))
            {
                if (shared != 1)
                {
                    long common = (long)GreatestCommonDivisor.Of(Magnitude(sum), (ulong)shared);
                    if (common != 1)
                    {
                        sum /= common;
                        d /= common;
                    }
                }

                return TryMultiply(bRest, d, out long denominator)
                    ? new Rational(sum, denominator - 1, null)
                    : FromReduced(sum, (BigInteger)bRest * d);
            }
        }

        return AddWide(left._numerator, dRest, right._numerator, bRest, shared, d);
    }

    // a/b + c/d where the denominators hold nothing but twos and fives, as those of decimals do: no division, no search.
    private static bool TryAddDecimals(long a, long b, long c, long d, out Rational sum)
    {
        sum = default;
        int bTwos = BitOperations.TrailingZeroCount(b), dTwos = BitOperations.TrailingZeroCount(d);
        ulong bOdd = (ulong)b >> bTwos, dOdd = (ulong)d >> dTwos;
        if (!PowersOfFive.Holds(bOdd) || !PowersOfFive.Holds(dOdd))
            return false;

        int bFives = PowersOfFive.ExponentOf(bOdd), dFives = PowersOfFive.ExponentOf(dOdd);
        int twos = Math.Max(bTwos, dTwos), fives = Math.Max(bFives, dFives);

        // What brings each to the common denominator divides the other's denominator, so it fits.
        long bFactor = (long)PowersOfFive.Of(fives - bFives) << (twos - bTwos),
            dFactor = (long)PowersOfFive.Of(fives - dFives) << (twos - dTwos);
        if (!TryMultiply(a, bFactor, out long first) || !TryMultiply(c, dFactor, out long second) || !TryMultiply(b, bFactor, out _))
            return false;
        long total = unchecked(first + second);
        if (SumOverflowed(first, second, total))
            return false;

        ulong magnitude = Magnitude(total);
        if (magnitude != 0)
        {
            int common = Math.Min(BitOperations.TrailingZeroCount(magnitude), twos);
            magnitude >>= common;
            twos -= common;
            while (fives > 0 && PowersOfFive.TryTakeOne(ref magnitude))
                fives--;
            sum = FromReducedMagnitudes(total < 0, magnitude, PowersOfFive.Of(fives) << twos);
        }

        return true;
    }

    // The same where a product leaves 64 bits.
    private static Rational AddWide(long a, long dRest, long c, long bRest, long shared, long d)
    {
        // Below 2^126 each, so the sum stays inside 128 bits.
        Int128 sum = ((Int128)a * dRest) + ((Int128)c * bRest);
        long common = shared == 1 ? 1 : (long)GreatestCommonDivisor.Of((ulong)(UInt128)Int128.Abs(sum % shared), (ulong)shared);
        Int128 numerator = sum / common, denominator = (Int128)bRest * (d / common);
        return denominator <= long.MaxValue && numerator >= long.MinValue && numerator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator - 1, null)
            : FromReduced(numerator, denominator);
    }

    private static Rational MultiplyFractions(in Rational left, in Rational right)
    {
        if ((left._denominatorLessOne | right._denominatorLessOne) < 0)
            return Reduce(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

        return MultiplyReduced(
            (left._numerator ^ right._numerator) < 0,
            Magnitude(left._numerator),
            (ulong)left.SmallDenominator,
            Magnitude(right._numerator),
            (ulong)right.SmallDenominator);
    }

    // (a/b) × (c/d), each in lowest terms: cancelling crosswise leaves nothing to reduce in the product.
    private static Rational MultiplyReduced(bool negative, ulong a, ulong b, ulong c, ulong d)
    {
        if (d != 1)
            Cancel(ref a, ref d);
        if (b != 1)
            Cancel(ref c, ref b);

        ulong numeratorHigh = Math.BigMul(a, c, out ulong numerator), denominatorHigh = Math.BigMul(b, d, out ulong denominator);
        if ((numeratorHigh | denominatorHigh) == 0)
            return FromReducedMagnitudes(negative, numerator, denominator);

        BigInteger wide = new UInt128(numeratorHigh, numerator);
        return FromReduced(negative ? -wide : wide, new UInt128(denominatorHigh, denominator));
    }

    // Divides both by what divides both. The numerator may be zero, the denominator not.
    private static void Cancel(ref ulong numerator, ref ulong denominator)
    {
        if (numerator == 0)
        {
            denominator = 1;
            return;
        }

        int twos = BitOperations.TrailingZeroCount(denominator), shared = Math.Min(BitOperations.TrailingZeroCount(numerator), twos);
        ulong odd = denominator >> twos;
        if (PowersOfFive.Holds(odd))
        {
            int fives = PowersOfFive.ExponentOf(odd);
            numerator >>= shared;
            while (fives > 0 && PowersOfFive.TryTakeOne(ref numerator))
                fives--;
            denominator = PowersOfFive.Of(fives) << (twos - shared);
            return;
        }

        ulong common = GreatestCommonDivisor.Of(numerator, denominator);
        if (common != 1)
        {
            numerator /= common;
            denominator /= common;
        }
    }
}
