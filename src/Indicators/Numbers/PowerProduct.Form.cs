using System.Numerics;

namespace Indicators;

// How a product is rounded, enclosed and compared with a fraction.
public readonly partial struct PowerProduct : IExactForm
{
    // Whole powers of two that a value may be away from one: a quarter of what is written out exactly.
    private const int MaxMagnitudeBits = 1 << 15;

    // Up to this a double has all its digits.
    private const double SafeLog = 660;

    bool IExactForm.TryToRational(out Rational value, bool refusesLong)
    {
        value = default;
        return Roots() is { } roots
            && (TryMultiplyOut(roots, out value)
                || (refusesLong ? throw new OverflowException("The product is a fraction of too many digits to be written out.") : false));
    }

    int IExactForm.CompareWith(Rational other) => CompareTo(other);

    // scale × product + offset by floating point, with a bound of the error.
    bool IExactForm.TryApproximate(in Rational scale, in Rational offset, out double value, out double error)
    {
        // e^(s ± δ) is within 2δ of e^s, relatively, for δ up to one.
        double log = LogApproximately(out double logError), product = scale.ApproximateDouble() * Math.Exp(log),
            added = offset.ApproximateDouble();
        value = product + added;
        error = ((Math.Abs(product) + Math.Abs(added)) * 1e-12) + (Math.Abs(product) * 2 * logError);
        return Math.Abs(log) < SafeLog && logError < 1;
    }

    // scale × product + offset between two fractions.
    (Rational Low, Rational High) IExactForm.Enclosure(Rational scale, Rational offset, int bits)
    {
        // Each logarithm is enclosed to a few thousand units, and the exponents enlarge that: as many bits more, and the sum is known to
        // far less than one.
        double weights = Factors.Sum(factor => Math.Abs(factor.Exponent.ApproximateDouble()));
        int working = bits + 32 + Math.Max(0, Math.ILogB(weights + 1) + 1) + BitOperations.Log2((uint)Factors.Count + 1);
        (BigInteger low, BigInteger high) = EncloseLog(working);
        return FixedPoint.ExpAffine(low, high, working, scale, offset);
    }

    void IExactForm.ThrowIfBeyondFigures()
    {
        if (!(Math.Abs(LogApproximately(out _)) <= MaxMagnitudeBits * Math.Log(2)))
            throw new OverflowException("The product is beyond 10^±9,800.");
    }
}
