using System.Numerics;

namespace Indicators;

public readonly partial struct RationalPower
{
    /// <summary>Tells whether two powers are the same number, exactly: 4^(1/2) and 8^(1/3) are.</summary>
    /// <param name="left">The first power.</param>
    /// <param name="right">The second power.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RationalPower left, RationalPower right) => left.Equals(right);

    /// <summary>Tells whether two powers are different numbers, exactly.</summary>
    /// <param name="left">The first power.</param>
    /// <param name="right">The second power.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RationalPower left, RationalPower right) => !left.Equals(right);

    /// <summary>Tells whether one power is below another, exactly.</summary>
    /// <param name="left">The first power.</param>
    /// <param name="right">The second power.</param>
    /// <returns>Whether the first is the smaller one.</returns>
    public static bool operator <(RationalPower left, RationalPower right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether one power is above another, exactly.</summary>
    /// <param name="left">The first power.</param>
    /// <param name="right">The second power.</param>
    /// <returns>Whether the first is the larger one.</returns>
    public static bool operator >(RationalPower left, RationalPower right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether one power is at most another, exactly.</summary>
    /// <param name="left">The first power.</param>
    /// <param name="right">The second power.</param>
    /// <returns>Whether the first is smaller or equal.</returns>
    public static bool operator <=(RationalPower left, RationalPower right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether one power is at least another, exactly.</summary>
    /// <param name="left">The first power.</param>
    /// <param name="right">The second power.</param>
    /// <returns>Whether the first is larger or equal.</returns>
    public static bool operator >=(RationalPower left, RationalPower right) => left.CompareTo(right) >= 0;

    /// <summary>Compares the power with a fraction, exactly.</summary>
    internal int CompareTo(Rational other)
    {
        if (_exponent.IsZero)
            return Rational.One.CompareTo(other);
        if (_base.IsZero || other.Sign <= 0)
            return _base.Sign.CompareTo(other.Sign);
        return ComparePowers(_base, _exponent, other, Rational.One);
    }

    /// <summary>Compares the power with another one, exactly.</summary>
    /// <param name="other">The other power.</param>
    /// <returns>Below zero, zero or above zero, as this power is smaller, equal or larger.</returns>
    public int CompareTo(RationalPower other)
    {
        if (other._exponent.IsZero)
            return CompareTo(Rational.One);
        if (_exponent.IsZero)
            return -other.CompareTo(Rational.One);
        if (_base.IsZero || other._base.IsZero)
            return _base.Sign.CompareTo(other._base.Sign);
        return ComparePowers(_base, _exponent, other._base, other._exponent);
    }

    /// <summary>Tells whether this power and another are the same number, exactly.</summary>
    /// <param name="other">The other power.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(RationalPower other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RationalPower other && Equals(other);

    /// <summary>Gives a hash code; equal powers have the same one, however they are written.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode()
    {
        if (_exponent.IsZero || _base == Rational.One)
            return Rational.One.GetHashCode();
        if (_base.IsZero)
            return Rational.Zero.GetHashCode();

        // A base above one that is not a power of another fraction: then equal powers have equal bases and exponents, for the
        // exponents of the primes in both bases are in proportion.
        bool below = _base < Rational.One;
        Rational root = below ? _base.Reciprocal() : _base, exponent = below ? -_exponent : Exponent;
        for (int degree = 2; degree < root.Numerator.GetBitLength(); degree += degree == 2 ? 1 : 2)
        {
            while (TryRoot(root, degree, out Rational smaller))
            {
                root = smaller;
                exponent *= degree;
            }
        }

        return HashCode.Combine(root, exponent);
    }

    // a^x against b^y for bases above zero and exponents other than zero.
    private static int ComparePowers(in Rational a, in Rational x, in Rational b, in Rational y)
    {
        if (x == y)
            return a.CompareTo(b) * x.Sign;

        double left = LogApproximately(a, x, out double leftError), right = LogApproximately(b, y, out double rightError);
        double difference = left - right;
        if (Math.Abs(difference) > leftError + rightError)
            return difference < 0 ? -1 : 1;

        return ArePowersEqual(a, x / y, b) ? 0 : CompareUnequal(a, x, b, y);
    }

    private static int CompareUnequal(Rational a, Rational x, Rational b, Rational y) => Refinement.Sign(bits =>
    {
        (Rational leftLow, Rational leftHigh) = EncloseLog(a, x, bits);
        (Rational rightLow, Rational rightHigh) = EncloseLog(b, y, bits);
        return (leftLow - rightHigh, leftHigh - rightLow);
    });

    // a^z = b, for z of any size: a must have the root that z asks for, and its power must be b.
    private static bool ArePowersEqual(Rational a, Rational z, Rational b)
    {
        if (!TryRoot(a, z.Denominator, out Rational root))
            return false;
        if (root == Rational.One)
            return b == Rational.One;
        if (z.Sign < 0)
            root = root.Reciprocal();

        // A power has about as many bits as its base, times the exponent: what cannot match is never computed.
        BigInteger exponent = BigInteger.Abs(z.Numerator);
        return MayBePower(root.Numerator, exponent, b.Numerator) && MayBePower(root.Denominator, exponent, b.Denominator)
            && root.Pow((int)exponent) == b;
    }

    private static bool MayBePower(BigInteger root, BigInteger exponent, BigInteger power)
    {
        long bits = root.GetBitLength();
        return power.GetBitLength() > (bits - 1) * exponent && power.GetBitLength() <= bits * exponent;
    }

    // x · ln a, with a bound of the error that leaves a wide margin for what a platform's logarithm may be off; both are infinite where
    // a is beyond a double.
    private static double LogApproximately(in Rational a, in Rational x, out double error)
    {
        double exponent = x.ApproximateDouble(), log = Math.Log(a.ApproximateDouble());
        error = (Math.Abs(exponent) + Math.Abs(exponent * log)) * 1e-13;
        return exponent * log;
    }

    private static (Rational Low, Rational High) EncloseLog(Rational a, Rational x, int bits)
    {
        (BigInteger low, BigInteger high) = FixedPoint.Ln(a.Numerator, a.Denominator, bits);
        Rational unit = new(BigInteger.One, BigInteger.One << bits), first = low * unit * x, second = high * unit * x;
        return x.Sign < 0 ? (second, first) : (first, second);
    }
}
