using System.Numerics;

namespace Indicators.Tests;

/// <summary>Least-squares growth in per cent by whole numbers alone: <c>∏ x^(M w)</c> against <c>candidate^M</c> by bisection, and then the
/// words of the rule.</summary>
internal static class LeastSquaresOracle
{
    /// <summary>Rounds 100(exp(slope) − 1), in units of 10^−decimals.</summary>
    public static Rational Round(Observed observed, int decimals, Rounding rule)
    {
        // The slope is Σ (t − t̄)(ln x) ÷ Σ (t − t̄)². With n and the denominators d of the times multiplied out, u = n·d·t − Σ d·t are
        // whole, and it is n·d·Σ u ln x ÷ Σ u².
        BigInteger n = observed.Count,
            d = observed.Times.Aggregate(BigInteger.One,
                (all, time) => all * time.Denominator / BigInteger.GreatestCommonDivisor(all, time.Denominator));
        BigInteger[] whole = [.. observed.Times.Select(time => (time * d).Numerator)];
        BigInteger sum = whole.Aggregate(BigInteger.Zero, (all, one) => all + one);
        BigInteger[] u = [.. whole.Select(one => (n * one) - sum)];
        BigInteger squares = u.Aggregate(BigInteger.Zero, (all, one) => all + (one * one)), shared = squares;
        foreach (BigInteger one in u)
            shared = BigInteger.GreatestCommonDivisor(shared, n * d * one);
        int root = (int)(squares / shared);

        (BigInteger numerator, BigInteger denominator) = (BigInteger.One, BigInteger.One);
        foreach ((Rational level, BigInteger one) in observed.There.Zip(u))
        {
            int exponent = (int)(n * d * one / shared);
            numerator *= BigInteger.Pow(exponent > 0 ? level.Numerator : level.Denominator, Math.Abs(exponent));
            denominator *= BigInteger.Pow(exponent > 0 ? level.Denominator : level.Numerator, Math.Abs(exponent));
        }

        BigInteger scale = 100 * BigInteger.Pow(10, decimals);
        int Compare(BigInteger above, BigInteger below) =>
            (BigInteger.Pow(above, root) * denominator).CompareTo(numerator * BigInteger.Pow(below, root));

        // (S + k) ÷ S is the factor whose growth prints as k units; in halves of a unit, so that ties are whole.
        BigInteger low = -2 * scale, high = 2 * scale;
        while (Compare((2 * scale) + high, 2 * scale) <= 0)
            high *= 2;
        while (high - low > 1)
        {
            BigInteger middle = (low + high) >> 1;
            if (Compare((2 * scale) + middle, 2 * scale) <= 0)
                low = middle;
            else
                high = middle;
        }

        bool exact = Compare((2 * scale) + low, 2 * scale) == 0;
        BigInteger floor = low >> 1;
        bool isWhole = exact && low.IsEven, isTie = exact && !low.IsEven, isUpperHalf = !exact && !low.IsEven, negative = low.Sign < 0;
        bool up = !isWhole && rule switch
        {
            Rounding.Floor => false,
            Rounding.Ceiling => true,
            Rounding.TowardZero => negative,
            Rounding.AwayFromZero => !negative,
            Rounding.HalfAwayFromZero => isUpperHalf || (isTie && !negative),
            Rounding.HalfToEven => isUpperHalf || (isTie && !floor.IsEven),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
        return new Rational(up ? floor + 1 : floor, BigInteger.Pow(10, decimals));
    }

    /// <summary>The degree of the root that <see cref="Round"/> takes: what it costs.</summary>
    public static BigInteger Degree(Observed observed)
    {
        Rational mean = observed.Times.Aggregate(Rational.Zero, (sum, time) => sum + time) / observed.Count;
        Rational squares = observed.Times.Aggregate(Rational.Zero, (sum, time) => sum + (time - mean).Pow(2));
        return observed.Times.Select(time => ((time - mean) / squares).Denominator)
            .Aggregate(BigInteger.One, (all, one) => all * one / BigInteger.GreatestCommonDivisor(all, one));
    }
}
