using System.Numerics;

namespace Indicators;

public readonly partial struct RationalPower
{
    /// <summary>The largest number of digits or decimals that a rounding may ask for.</summary>
    public const int MaxDigits = 1_000;

    // Whole powers of two that a value may be away from one: a quarter of what is written out exactly.
    private const int MaxMagnitudeBits = 1 << 15;

    // Between these a double has all its digits.
    private const double SmallestSafe = 1e-290, LargestSafe = 1e290;

    /// <summary>Rounds the power to a number of decimals; a tie is a tie only if it is exact.</summary>
    /// <param name="decimals">How many digits to keep after the point; −1 rounds to tens.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rounded value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is beyond ±<see cref="MaxDigits"/>, or
    /// <paramref name="rule"/> is not a defined rule.</exception>
    /// <exception cref="OverflowException">The power is beyond 10^±9,800.</exception>
    public Rational Round(int decimals, Rounding rule) => RoundAffine(Rational.One, Rational.Zero, decimals, rule);

    /// <summary>Rounds <c>scale × power + offset</c>, once; a tie is a tie only if it is exact.</summary>
    /// <remarks>A growth in per cent is 100 times the factor, less 100: rounding the factor first would round twice.</remarks>
    /// <param name="scale">What the power is multiplied by.</param>
    /// <param name="offset">What is added to it.</param>
    /// <param name="decimals">How many digits to keep after the point; −1 rounds to tens.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rounded value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is beyond ±<see cref="MaxDigits"/>, or
    /// <paramref name="rule"/> is not a defined rule.</exception>
    /// <exception cref="OverflowException">The power is beyond 10^±9,800.</exception>
    public Rational RoundAffine(in Rational scale, in Rational offset, int decimals, Rounding rule)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, -MaxDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDigits);
        RoundingRule.ThrowIfUndefined(rule);
        return decimals is >= 0 and <= PowersOfTen.MaxInt64Exponent &&
            TryApproximate(scale, offset, out double value, out double error) &&
            ClearRounding.TryRound(value, error, decimals, rule, out Rational rounded)
                ? rounded
                : RoundExactly(scale, offset, decimals, rule);
    }

    /// <summary>Rounds <c>scale × power + offset</c> to a number of significant digits, once.</summary>
    /// <param name="scale">What the power is multiplied by.</param>
    /// <param name="offset">What is added to it.</param>
    /// <param name="digits">How many digits to keep, 1 to <see cref="MaxDigits"/>.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rounded value; zero stays zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range, or
    /// <paramref name="rule"/> is not a defined rule.</exception>
    /// <exception cref="OverflowException">The power is beyond 10^±9,800.</exception>
    public Rational RoundAffineToSignificantDigits(in Rational scale, in Rational offset, int digits, Rounding rule)
    {
        ThrowIfNotDigits(digits);
        RoundingRule.ThrowIfUndefined(rule);
        return TryRoundClearToDigits(scale, offset, digits, rule, out Rational rounded)
            ? rounded
            : RoundToDigitsExactly(scale, offset, digits, rule);
    }

    /// <summary>Encloses <c>scale × power + offset</c> between its neighbours among the numbers of so many digits.</summary>
    /// <param name="scale">What the power is multiplied by.</param>
    /// <param name="offset">What is added to it.</param>
    /// <param name="significantDigits">The number of digits of the two ends, 1 to <see cref="MaxDigits"/>.</param>
    /// <returns>The open range between the neighbours; if the value is rational, the point, with all its digits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significantDigits"/> is out of range.</exception>
    /// <exception cref="OverflowException">The power is beyond 10^±9,800.</exception>
    public Bounds EncloseAffine(Rational scale, Rational offset, int significantDigits)
    {
        ThrowIfNotDigits(significantDigits);
        if (scale.IsZero)
            return Bounds.Exactly(offset);
        ThrowIfBeyondFigures();
        if (TryToRational(out Rational exact))
            return Bounds.Exactly((scale * exact) + offset);
        RationalPower power = this;
        return Refinement.Neighbours(bits => power.Enclosure(scale, offset, bits), significantDigits);
    }

    // scale × power + offset by floating point, with a bound of the error.
    private bool TryApproximate(in Rational scale, in Rational offset, out double value, out double error)
    {
        double exponent = _exponent.ApproximateDouble(), power = Math.Pow(_base.ApproximateDouble(), exponent);

        // The operands are within 2^-51 of the exact ones, and the exponent enlarges the error of the base. A platform's pow
        // may be off by thousands of last digits before this margin is used up.
        double product = scale.ApproximateDouble() * power, added = offset.ApproximateDouble();
        value = product + added;
        error = (Math.Abs(product) + Math.Abs(added)) * (1e-12 + (Math.Abs(exponent) * 1e-15));
        return power is > SmallestSafe and < LargestSafe;
    }

    private bool TryRoundClearToDigits(in Rational scale, in Rational offset, int digits, Rounding rule, out Rational rounded)
    {
        if (TryApproximate(scale, offset, out double value, out double error))
            return ClearRounding.TryRoundToDigits(value, error, digits, rule, out rounded);
        rounded = default;
        return false;
    }

    // Apart from the quick way, which must not pay for making a delegate.
    private Rational RoundExactly(Rational scale, Rational offset, int decimals, Rounding rule) =>
        Decide(scale, offset, value => value.Round(decimals, rule));

    private Rational RoundToDigitsExactly(Rational scale, Rational offset, int digits, Rounding rule) =>
        Decide(scale, offset, value => value.RoundToSignificantDigits(digits, rule));

    // A rational value is rounded as such, ties included; an irrational one is not a tie.
    private Rational Decide(Rational scale, Rational offset, Func<Rational, Rational> round)
    {
        if (scale.IsZero)
            return round(offset);
        ThrowIfBeyondFigures();
        if (TryRoot(out Rational root) && TryRaise(root, out Rational exact))
            return round((scale * exact) + offset);

        // What is rational but too long to be written out has a denominator far beyond that of any tie.
        RationalPower power = this;
        return Refinement.Round(bits => power.Enclosure(scale, offset, bits), round);
    }

    // scale × power + offset between two fractions; the base is above zero.
    private (Rational Low, Rational High) Enclosure(Rational scale, Rational offset, int bits)
    {
        // exp(p/q · ln base). A large exponent enlarges the error of the logarithm, so that needs as many bits more.
        BigInteger p = _exponent.Numerator, q = _exponent.Denominator;
        int working = bits + 32 + Math.Max(0, (int)(p.GetBitLength() - q.GetBitLength()));
        (BigInteger logLow, BigInteger logHigh) = FixedPoint.Ln(_base.Numerator, _base.Denominator, working);
        if (p.Sign < 0)
            (logLow, logHigh) = (logHigh, logLow);
        return FixedPoint.ExpAffine((logLow * p / q) - 1, (logHigh * p / q) + 1, working, scale, offset);
    }

    private void ThrowIfBeyondFigures()
    {
        if (_base.IsZero)
            return;
        double log = BigInteger.Log(_base.Numerator) - BigInteger.Log(_base.Denominator);
        if (Math.Abs(log * _exponent.ApproximateDouble()) > MaxMagnitudeBits * Math.Log(2))
            throw new OverflowException($"{this} is beyond 10^±9,800.");
    }

    private static void ThrowIfNotDigits(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MaxDigits);
    }
}
