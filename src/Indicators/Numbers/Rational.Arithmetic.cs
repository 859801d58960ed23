using System.Numerics;

namespace Indicators;

public readonly partial struct Rational
{
    /// <summary>Adds two values, exactly.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term.</param>
    /// <returns><c>left + right</c>.</returns>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left._big is null && right._big is null)
        {
            if ((left._denominatorLessOne | right._denominatorLessOne) == 0)
            {
                long sum = unchecked(left._numerator + right._numerator);
                // Overflow exactly when both terms have the sign that the sum has not.
                if (((left._numerator ^ sum) & (right._numerator ^ sum)) >= 0)
                    return new Rational(sum);
            }

            return AddSmall(left._numerator, left.SmallDenominator, right._numerator, right.SmallDenominator);
        }

        return Reduce(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);
    }

    /// <summary>Subtracts one value from another, exactly.</summary>
    /// <param name="left">The value to subtract from.</param>
    /// <param name="right">The value to subtract.</param>
    /// <returns><c>left − right</c>.</returns>
    public static Rational operator -(Rational left, Rational right)
    {
        if (left._big is null && right._big is null)
        {
            if ((left._denominatorLessOne | right._denominatorLessOne) == 0)
            {
                long difference = unchecked(left._numerator - right._numerator);
                if (((left._numerator ^ right._numerator) & (left._numerator ^ difference)) >= 0)
                    return new Rational(difference);
            }

            if (right._numerator != long.MinValue)
                return AddSmall(left._numerator, left.SmallDenominator, -right._numerator, right.SmallDenominator);
        }

        return Reduce(
            (left.Numerator * right.Denominator) - (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);
    }

    /// <summary>Multiplies two values, exactly.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    /// <returns><c>left × right</c>.</returns>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left._big is null && right._big is null)
        {
            return MultiplySmall(
                (left._numerator < 0) != (right._numerator < 0),
                Magnitude(left._numerator),
                (ulong)left.SmallDenominator,
                Magnitude(right._numerator),
                (ulong)right.SmallDenominator);
        }

        return Reduce(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    /// <summary>Divides one value by another, exactly.</summary>
    /// <param name="left">The value that is divided.</param>
    /// <param name="right">The value it is divided by.</param>
    /// <returns><c>left ÷ right</c>.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.IsZero)
            throw new DivideByZeroException($"{left} cannot be divided by zero.");

        if (left._big is null && right._big is null)
        {
            return MultiplySmall(
                (left._numerator < 0) != (right._numerator < 0),
                Magnitude(left._numerator),
                (ulong)left.SmallDenominator,
                (ulong)right.SmallDenominator,
                Magnitude(right._numerator));
        }

        return Reduce(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
    }

    /// <summary>Changes the sign of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>−value</c>.</returns>
    public static Rational operator -(Rational value) =>
        value._big is null && value._numerator != long.MinValue
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
        if (_big is null)
            return FromReducedMagnitudes(_numerator < 0, (ulong)SmallDenominator, Magnitude(_numerator));
        return _big.Numerator.Sign < 0
            ? FromReduced(-_big.Denominator, -_big.Numerator)
            : FromReduced(_big.Denominator, _big.Numerator);
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

        // Powers of halves without a common factor have none either.
        return _big is null && _denominatorLessOne == 0 && _numerator is >= -1 and <= 1
            ? new Rational(exponent == 0 ? 1 : (exponent & 1) == 1 ? _numerator : _numerator * _numerator)
            : FromReduced(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));
    }

    // a/b + c/d with one gcd of the denominators and one with what they share (Knuth, TAOCP 2, 4.5.1).
    private static Rational AddSmall(long a, long b, long c, long d)
    {
        long shared = (long)GreatestCommonDivisor.Of((ulong)b, (ulong)d);
        long bRest = b / shared, dRest = d / shared;

        // Below 2^126 each, so the sum stays inside 128 bits.
        Int128 sum = ((Int128)a * dRest) + ((Int128)c * bRest);
        if (sum == 0)
            return default;

        long common = shared == 1 ? 1 : (long)GreatestCommonDivisor.Of((ulong)Int128.Abs(sum % shared), (ulong)shared);
        Int128 numerator = sum / common;
        Int128 denominator = (Int128)bRest * (d / common);
        return denominator <= long.MaxValue && numerator >= long.MinValue && numerator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator - 1, null)
            : FromReduced(numerator, denominator);
    }

    // (a/b) × (c/d), each in lowest terms: crosswise cancelling leaves nothing to reduce in the product.
    private static Rational MultiplySmall(bool negative, ulong a, ulong b, ulong c, ulong d)
    {
        ulong ad = GreatestCommonDivisor.Of(a, d), cb = GreatestCommonDivisor.Of(c, b);
        ulong numeratorHigh = Math.BigMul(a / ad, c / cb, out ulong numerator);
        ulong denominatorHigh = Math.BigMul(b / cb, d / ad, out ulong denominator);
        if ((numeratorHigh | denominatorHigh) == 0)
            return FromReducedMagnitudes(negative, numerator, denominator);

        BigInteger wide = new UInt128(numeratorHigh, numerator);
        return FromReduced(negative ? -wide : wide, new UInt128(denominatorHigh, denominator));
    }
}
