using System.Numerics;

namespace Indicators.Tests;

/// <summary>The average growth in per cent by whole numbers alone: bisection on n-th powers, and then the words of the rule.</summary>
internal static class AverageGrowthOracle
{
    /// <summary>Rounds 100((a ÷ b)^(1/n) − 1) to units of 10^−decimals.</summary>
    public static BigInteger Round(BigInteger a, BigInteger b, int n, int decimals, Rounding rule)
    {
        // (S + k) ÷ S is the factor whose growth prints as k units.
        BigInteger scale = 100 * BigInteger.Pow(10, decimals), target = a * BigInteger.Pow(scale, n);
        int Compare(BigInteger numerator, BigInteger denominator) =>
            (BigInteger.Pow(numerator, n) * b * BigInteger.Pow(scale, n)).CompareTo(target * BigInteger.Pow(denominator, n));

        BigInteger low = -scale, high = scale;
        while (Compare(scale + high, scale) <= 0)
            high *= 2;
        while (high - low > 1)
        {
            BigInteger middle = (low + high) / 2;
            if (Compare(scale + middle, scale) <= 0)
                low = middle;
            else
                high = middle;
        }

        if (Compare(scale + low, scale) == 0)
            return low;

        // The value lies strictly between low and low + 1.
        int half = -Compare((2 * scale) + (2 * low) + 1, 2 * scale);
        bool negative = low.Sign < 0;
        bool up = rule switch
        {
            Rounding.Floor => false,
            Rounding.Ceiling => true,
            Rounding.TowardZero => negative,
            Rounding.AwayFromZero => !negative,
            Rounding.HalfAwayFromZero => half > 0 || (half == 0 && !negative),
            Rounding.HalfToEven => half > 0 || (half == 0 && !low.IsEven),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
        return up ? low + 1 : low;
    }
}
