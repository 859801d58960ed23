using System.Numerics;

namespace Indicators.Tests;

/// <summary>Powers compared and rounded with big integers alone: slow, and nothing in it that could round.</summary>
internal static class PowerOracle
{
    /// <summary>The sign of <c>a^(p/q) − t</c>, for a ≥ 0, q &gt; 0 and any t, by <c>a^p</c> against <c>t^q</c>.</summary>
    public static int Compare(Rational a, int p, int q, Rational t)
    {
        if (t.Sign < 0)
            return 1;
        if (p < 0)
            (a, p) = (a.Reciprocal(), -p);
        BigInteger left = BigInteger.Pow(a.Numerator, p) * BigInteger.Pow(t.Denominator, q);
        BigInteger right = BigInteger.Pow(t.Numerator, q) * BigInteger.Pow(a.Denominator, p);
        return left.CompareTo(right);
    }

    /// <summary><c>round(scale · a^(p/q) + offset)</c>, scale above zero, by trying whole numbers of last digits.</summary>
    public static Rational Round(Rational a, int p, int q, Rational scale, Rational offset, int decimals, Rounding rule)
    {
        Rational unit = ((Rational)10).Pow(-decimals);
        int Against(Rational value) => Compare(a, p, q, (value - offset) / scale);

        // The largest k that is not above, k·unit ≤ value < (k + 1)·unit: doubled until it is between, then halved.
        BigInteger k = (offset / unit).RoundToInteger(Rounding.Floor), step = 1;
        while (Against((k + step) * unit) >= 0)
            step <<= 1;
        for (; !step.IsZero; step >>= 1)
        {
            if (Against((k + step) * unit) >= 0)
                k += step;
        }

        bool whole = Against(k * unit) == 0, negative = Against(0) < 0;
        int half = Against((k * unit) + (unit / 2));
        bool up = !whole && rule switch
        {
            Rounding.Floor => false,
            Rounding.Ceiling => true,
            Rounding.TowardZero => negative,
            Rounding.AwayFromZero => !negative,
            _ when half != 0 => half > 0,
            Rounding.HalfAwayFromZero => !negative,
            _ => !k.IsEven,
        };
        return (up ? k + 1 : k) * unit;
    }
}
