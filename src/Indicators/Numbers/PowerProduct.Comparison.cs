using System.Numerics;

namespace Indicators;

public readonly partial struct PowerProduct
{
    // Below 10^this a product is told apart by its digits, for its hash.
    private const int HashedMagnitude = 30_000;

    /// <summary>Tells whether two products are the same number, exactly: 4^(1/2) and 8^(1/3) are.</summary>
    /// <param name="left">The first product.</param>
    /// <param name="right">The second product.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(PowerProduct left, PowerProduct right) => left.Equals(right);

    /// <summary>Tells whether two products are different numbers, exactly.</summary>
    /// <param name="left">The first product.</param>
    /// <param name="right">The second product.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(PowerProduct left, PowerProduct right) => !left.Equals(right);

    /// <summary>Tells whether one product is below another, exactly.</summary>
    /// <param name="left">The first product.</param>
    /// <param name="right">The second product.</param>
    /// <returns>Whether the first is the smaller one.</returns>
    public static bool operator <(PowerProduct left, PowerProduct right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether one product is above another, exactly.</summary>
    /// <param name="left">The first product.</param>
    /// <param name="right">The second product.</param>
    /// <returns>Whether the first is the larger one.</returns>
    public static bool operator >(PowerProduct left, PowerProduct right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether one product is at most another, exactly.</summary>
    /// <param name="left">The first product.</param>
    /// <param name="right">The second product.</param>
    /// <returns>Whether the first is smaller or equal.</returns>
    public static bool operator <=(PowerProduct left, PowerProduct right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether one product is at least another, exactly.</summary>
    /// <param name="left">The first product.</param>
    /// <param name="right">The second product.</param>
    /// <returns>Whether the first is larger or equal.</returns>
    public static bool operator >=(PowerProduct left, PowerProduct right) => left.CompareTo(right) >= 0;

    /// <summary>Compares the product with a fraction, exactly.</summary>
    internal int CompareTo(Rational other) => other.Sign <= 0 ? 1 : CompareTo(new PowerProduct((other, Rational.One)));

    /// <summary>Compares the product with another one, exactly.</summary>
    /// <param name="other">The other product.</param>
    /// <returns>Below zero, zero or above zero, as this product is smaller, equal or larger.</returns>
    public int CompareTo(PowerProduct other)
    {
        PowerProduct quotient = this / other;
        double log = quotient.LogApproximately(out double error);
        if (Math.Abs(log) > error)
            return Math.Sign(log);
        bool isOne = !CoprimeBase.IsPlainlyNotOne(quotient.Factors) && CoprimeBase.Of(quotient.Factors).Powers.Count == 0;
        return isOne ? 0 : Refinement.Sign(bits => quotient.EncloseLog(bits)); // a sign has no unit
    }

    /// <summary>Tells whether this product and another are the same number, exactly.</summary>
    /// <param name="other">The other product.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(PowerProduct other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PowerProduct other && Equals(other);

    /// <summary>Gives a hash code; equal products have the same one, however they are written.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode()
    {
        // What is so large or small that it has no digits is all one, and where that begins is decided exactly.
        if (Math.Abs(LogApproximately(out _)) > (HashedMagnitude - 1) * Math.Log(10))
        {
            Rational limit = BigInteger.Pow(10, HashedMagnitude);
            if (CompareTo(limit) >= 0 || CompareTo(limit.Reciprocal()) <= 0)
                return HashedMagnitude;
        }

        return Refinement.RoundToSignificantDigits(this, Rational.One, Rational.Zero, 9, Rounding.HalfToEven).GetHashCode();
    }

    // Σ w · ln x by floating point, with a bound of the error that leaves a wide margin for what a platform's logarithm may be off.
    private double LogApproximately(out double error)
    {
        double sum = 0;
        error = 0;
        foreach ((Rational radicand, Rational exponent) in Factors)
        {
            double weight = exponent.ApproximateDouble(), log = LogApproximately(radicand);
            sum += weight * log;
            error += Math.Abs(weight) * (1 + Math.Abs(log)) * 1e-13;
        }

        error += error * Factors.Count * 1e-3; // what adding loses is a thousandth of that for each term
        if (!double.IsFinite(sum))
            error = double.PositiveInfinity;
        return sum;
    }

    private static double LogApproximately(Rational radicand)
    {
        double log = Math.Log(radicand.ApproximateDouble());
        return double.IsFinite(log) ? log : BigInteger.Log(radicand.Numerator) - BigInteger.Log(radicand.Denominator);
    }

    // Whole numbers with Low ≤ 2^bits · Σ w · ln x ≤ High. Each cut is less than one unit.
    private (BigInteger Low, BigInteger High) EncloseLog(int bits)
    {
        (BigInteger low, BigInteger high) = (BigInteger.Zero, BigInteger.Zero);
        foreach ((Rational radicand, Rational exponent) in Factors)
        {
            BigInteger p = exponent.Numerator, q = exponent.Denominator;
            (BigInteger first, BigInteger second) = FixedPoint.Ln(radicand.Numerator, radicand.Denominator, bits);
            if (p.Sign < 0)
                (first, second) = (second, first);
            low += (first * p / q) - 1;
            high += (second * p / q) + 1;
        }

        return (low, high);
    }
}
