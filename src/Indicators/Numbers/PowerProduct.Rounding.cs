using System.Numerics;

namespace Indicators;

public readonly partial struct PowerProduct
{
    // Whole powers of two that a value may be away from one: a quarter of what is written out exactly.
    private const int MaxMagnitudeBits = 1 << 15;

    // Up to this a double has all its digits.
    private const double SafeLog = 660;

    /// <summary>Rounds the product to a number of decimals; a tie is a tie only if it is exact.</summary>
    /// <param name="decimals">How many digits to keep after the point; −1 rounds to tens.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rounded value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is beyond ±<see cref="RationalPower.MaxDigits"/>, or
    /// <paramref name="rule"/> is not a defined rule.</exception>
    /// <exception cref="OverflowException">The product is beyond 10^±9,800.</exception>
    public Rational Round(int decimals, Rounding rule) => RoundAffine(Rational.One, Rational.Zero, decimals, rule);

    /// <summary>Rounds <c>scale × product + offset</c>, once; a tie is a tie only if it is exact.</summary>
    /// <remarks>A growth in per cent is 100 times the factor, less 100: rounding the factor first would round twice.</remarks>
    /// <param name="scale">What the product is multiplied by.</param>
    /// <param name="offset">What is added to it.</param>
    /// <param name="decimals">How many digits to keep after the point; −1 rounds to tens.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rounded value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is beyond ±<see cref="RationalPower.MaxDigits"/>, or
    /// <paramref name="rule"/> is not a defined rule.</exception>
    /// <exception cref="OverflowException">The product is beyond 10^±9,800.</exception>
    public Rational RoundAffine(Rational scale, Rational offset, int decimals, Rounding rule)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, -RationalPower.MaxDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, RationalPower.MaxDigits);
        RoundingRule.ThrowIfUndefined(rule);
        return decimals is >= 0 and <= PowersOfTen.MaxInt64Exponent && TryApproximate(scale, offset, out double value, out double error)
            && ClearRounding.TryRound(value, error, decimals, rule, out Rational rounded)
                ? rounded
                : Decide(scale, offset, exact => exact.Round(decimals, rule));
    }

    /// <summary>Rounds <c>scale × product + offset</c> to a number of significant digits, once.</summary>
    /// <param name="scale">What the product is multiplied by.</param>
    /// <param name="offset">What is added to it.</param>
    /// <param name="digits">How many digits to keep, 1 to <see cref="RationalPower.MaxDigits"/>.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rounded value; zero stays zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range, or
    /// <paramref name="rule"/> is not a defined rule.</exception>
    /// <exception cref="OverflowException">The product is beyond 10^±9,800.</exception>
    public Rational RoundAffineToSignificantDigits(Rational scale, Rational offset, int digits, Rounding rule)
    {
        ThrowIfNotDigits(digits);
        RoundingRule.ThrowIfUndefined(rule);
        return TryApproximate(scale, offset, out double value, out double error) && ClearRounding.TryRoundToDigits(value, error, digits, rule, out Rational rounded)
            ? rounded
            : Decide(scale, offset, exact => exact.RoundToSignificantDigits(digits, rule));
    }

    /// <summary>Encloses <c>scale × product + offset</c> between its neighbours among the numbers of so many digits.</summary>
    /// <param name="scale">What the product is multiplied by.</param>
    /// <param name="offset">What is added to it.</param>
    /// <param name="significantDigits">The number of digits of the two ends, 1 to <see cref="RationalPower.MaxDigits"/>.</param>
    /// <returns>The open range between the neighbours; if the value is rational, the point, with all its digits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significantDigits"/> is out of range.</exception>
    /// <exception cref="OverflowException">The product is beyond 10^±9,800.</exception>
    public Bounds EncloseAffine(Rational scale, Rational offset, int significantDigits)
    {
        ThrowIfNotDigits(significantDigits);
        if (scale.IsZero)
            return Bounds.Exactly(offset);
        ThrowIfBeyondFigures();
        if (TryToRational(out Rational exact))
            return Bounds.Exactly((scale * exact) + offset);
        PowerProduct product = this;
        return Refinement.Neighbours(bits => product.Enclosure(scale, offset, bits), significantDigits);
    }

    // scale × product + offset by floating point, with a bound of the error.
    private bool TryApproximate(Rational scale, Rational offset, out double value, out double error)
    {
        // e^(s ± δ) is within 2δ of e^s, relatively, for δ up to one.
        double log = LogApproximately(out double logError), product = scale.ApproximateDouble() * Math.Exp(log), added = offset.ApproximateDouble();
        value = product + added;
        error = ((Math.Abs(product) + Math.Abs(added)) * 1e-12) + (Math.Abs(product) * 2 * logError);
        return Math.Abs(log) < SafeLog && logError < 1;
    }

    // A rational value is rounded as such, ties included; an irrational one is not a tie.
    private Rational Decide(Rational scale, Rational offset, Func<Rational, Rational> round)
    {
        if (scale.IsZero)
            return round(offset);
        ThrowIfBeyondFigures();
        if (Roots() is { } roots && TryMultiplyOut(roots, out Rational exact))
            return round((scale * exact) + offset);

        // What is rational but too long to be written out has a denominator far beyond that of any tie.
        PowerProduct product = this;
        return Refinement.Round(bits => product.Enclosure(scale, offset, bits), round);
    }

    // scale × product + offset between two fractions.
    private (Rational Low, Rational High) Enclosure(Rational scale, Rational offset, int bits)
    {
        // Each logarithm is enclosed to a few thousand units, and the exponents enlarge that: as many bits more, and the sum is known to
        // far less than one.
        double weights = Factors.Sum(factor => Math.Abs(factor.Exponent.ApproximateDouble()));
        int working = bits + 32 + Math.Max(0, Math.ILogB(weights + 1) + 1) + BitOperations.Log2((uint)Factors.Count + 1);
        (BigInteger low, BigInteger high) = EncloseLog(working);
        return FixedPoint.ExpAffine(low, high, working, scale, offset);
    }

    private void ThrowIfBeyondFigures()
    {
        if (!(Math.Abs(LogApproximately(out _)) <= MaxMagnitudeBits * Math.Log(2)))
            throw new OverflowException("The product is beyond 10^±9,800.");
    }

    private static void ThrowIfNotDigits(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, RationalPower.MaxDigits);
    }
}
