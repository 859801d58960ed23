using System.Numerics;

namespace Indicators;

/// <summary>The natural logarithm of an exact fraction, rounded and compared without doubt.</summary>
/// <remarks>
/// The logarithm of a rational other than one is irrational (Lambert), so it is never a tie and never equals a rational:
/// an enclosure that is made narrower step by step decides every question in the end (Ziv).
/// </remarks>
internal readonly struct Logarithm : IExactForm
{
    private readonly Rational _x;

    /// <summary>The logarithm of x.</summary>
    /// <param name="x">A number above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not above zero.</exception>
    public Logarithm(Rational x) =>
        _x = x.Sign > 0 ? x : throw new ArgumentOutOfRangeException(nameof(x), x, $"{x} has no logarithm: it must be above zero.");

    public bool TryToRational(out Rational value, bool refusesLong)
    {
        value = default;
        return _x == Rational.One;
    }

    public (Rational Low, Rational High) Enclosure(Rational scale, Rational offset, int bits)
    {
        (BigInteger low, BigInteger high) = FixedPoint.Ln(_x.Numerator, _x.Denominator, bits);
        Rational first = (new Rational(low, BigInteger.One << bits) * scale) + offset,
            second = (new Rational(high, BigInteger.One << bits) * scale) + offset;
        return scale.Sign < 0 ? (second, first) : (first, second);
    }

    public bool TryApproximate(in Rational scale, in Rational offset, out double value, out double error)
    {
        value = error = 0;
        return false;
    }

    public int CompareWith(Rational other)
    {
        int sign = _x.CompareTo(Rational.One);
        if (sign != other.Sign || sign == 0)
            return sign.CompareTo(other.Sign);
        Logarithm logarithm = this;
        return Refinement.Sign(bits => logarithm.Enclosure(Rational.One, -other, bits));
    }

    public void ThrowIfBeyondFigures()
    {
    }

    public override string ToString() => $"ln({_x})";
}
