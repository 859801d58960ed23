using System.Numerics;

namespace Indicators;

// How a power is rounded, enclosed and compared with a fraction.
public readonly partial struct RationalPower : IExactForm
{
    // Whole powers of two that a value may be away from one: a quarter of what is written out exactly.
    private const int MaxMagnitudeBits = 1 << 15;

    // Between these a double has all its digits.
    private const double SmallestSafe = 1e-290, LargestSafe = 1e290;

    /// <summary>Rounds <c>scale × power + offset</c>, once, without making a number of it first.</summary>
    internal Rational RoundAffine(in Rational scale, in Rational offset, int decimals, Rounding rule) =>
        Refinement.Round(this, scale, offset, decimals, rule);

    bool IExactForm.TryToRational(out Rational value, bool refusesLong) =>
        !TryRoot(out Rational root) ? Fail(out value)
        : TryRaise(root, out value)
            || (refusesLong ? throw new OverflowException($"{this} is a fraction of too many digits to be written out.") : false);

    int IExactForm.CompareWith(Rational other) => CompareTo(other);

    // scale × power + offset by floating point, with a bound of the error.
    bool IExactForm.TryApproximate(in Rational scale, in Rational offset, out double value, out double error)
    {
        double exponent = _exponent.ApproximateDouble(), power = Math.Pow(_base.ApproximateDouble(), exponent);

        // The operands are within 2^-51 of the exact ones, and the exponent enlarges the error of the base. A platform's pow
        // may be off by thousands of last digits before this margin is used up.
        double product = scale.ApproximateDouble() * power, added = offset.ApproximateDouble();
        value = product + added;
        error = (Math.Abs(product) + Math.Abs(added)) * (1e-12 + (Math.Abs(exponent) * 1e-15));
        return power is > SmallestSafe and < LargestSafe;
    }

    // scale × power + offset between two fractions; the base is above zero.
    (Rational Low, Rational High) IExactForm.Enclosure(Rational scale, Rational offset, int bits)
    {
        // exp(p/q · ln base). A large exponent enlarges the error of the logarithm, so that needs as many bits more.
        BigInteger p = _exponent.Numerator, q = _exponent.Denominator;
        int working = bits + 32 + Math.Max(0, (int)(p.GetBitLength() - q.GetBitLength()));
        (BigInteger logLow, BigInteger logHigh) = FixedPoint.Ln(_base.Numerator, _base.Denominator, working);
        if (p.Sign < 0)
            (logLow, logHigh) = (logHigh, logLow);
        return FixedPoint.ExpAffine((logLow * p / q) - 1, (logHigh * p / q) + 1, working, scale, offset);
    }

    void IExactForm.ThrowIfBeyondFigures()
    {
        if (_base.IsZero)
            return;
        double log = BigInteger.Log(_base.Numerator) - BigInteger.Log(_base.Denominator);
        if (Math.Abs(log * _exponent.ApproximateDouble()) > MaxMagnitudeBits * Math.Log(2))
            throw new OverflowException($"{this} is beyond 10^±9,800.");
    }
}
