using System.Numerics;

namespace Indicators;

/// <summary>The x above zero with <c>x + x² + … + x^n = s</c>, for s above zero: the factor of an average growth by accumulation
/// (累计法).</summary>
/// <remarks>
/// The left side increases from zero without end, so there is exactly one such x. It is a root of a polynomial and as a rule no
/// radical; but on which side of a fraction it lies is decided by whole numbers, and so is every rounding of it.
/// </remarks>
internal static class AccumulationRoot
{
    /// <summary>The largest whole k with <c>k ÷ scale ≤ x</c>.</summary>
    /// <param name="sum">The sum s, above zero.</param>
    /// <param name="count">The number of terms n, above zero.</param>
    /// <param name="scale">What x is multiplied by, above zero.</param>
    /// <param name="exact">Whether <c>k ÷ scale</c> is x itself.</param>
    public static BigInteger Floor(Rational sum, int count, BigInteger scale, out bool exact)
    {
        int bits = checked((int)scale.GetBitLength()) + 32 + BitOperations.Log2((uint)count);
        BigInteger k = Approximate(sum, count, bits) * scale >> bits;
        int side = Compare(sum, count, k, scale);
        while (side > 0)
            side = Compare(sum, count, --k, scale);
        while (side < 0 && Compare(sum, count, k + 1, scale) is <= 0 and int next)
            (k, side) = (k + 1, next);
        exact = side == 0;
        return k;
    }

    /// <summary>Tells on which side of x a fraction lies.</summary>
    /// <param name="sum">The sum s, above zero.</param>
    /// <param name="count">The number of terms n, above zero.</param>
    /// <param name="candidate">The fraction.</param>
    /// <returns>Below zero, zero or above zero, as the fraction is smaller than x, x itself, or larger.</returns>
    public static int Compare(Rational sum, int count, Rational candidate) =>
        Compare(sum, count, candidate.Numerator, candidate.Denominator);

    /// <summary>Asks for x where it is a fraction.</summary>
    /// <param name="sum">The sum s, above zero.</param>
    /// <param name="count">The number of terms n, above zero.</param>
    /// <param name="value">The fraction, or zero.</param>
    /// <returns>Whether x is one.</returns>
    public static bool TryToRational(Rational sum, int count, out Rational value)
    {
        // For p/q in lowest terms the left side is (p^n + p^(n−1)·q + …)/q^n, in lowest terms too: q^n is the denominator of s.
        value = default;
        if (!IntegerRoot.TryExact(sum.Denominator, count, out BigInteger q))
            return false;
        BigInteger p = Floor(sum, count, q, out bool exact);
        value = exact ? new Rational(p, q) : default;
        return exact;
    }

    /// <summary>Encloses x between two neighbours among the multiples of <c>2^−bits</c>.</summary>
    public static (Rational Low, Rational High) Enclose(Rational sum, int count, int bits)
    {
        BigInteger scale = BigInteger.One << bits, k = Floor(sum, count, scale, out bool exact);
        return (new Rational(k, scale), new Rational(exact ? k : k + 1, scale));
    }

    /// <summary>Compares the x of two sums, exactly.</summary>
    /// <returns>Below zero, zero or above zero, as the first is smaller, equal or larger.</returns>
    public static int Compare(Rational sum, int count, Rational otherSum, int otherCount)
    {
        if (count == otherCount)
            return sum.CompareTo(otherSum);

        // What is far apart is told apart before the equality, which is dearer, is asked.
        (Rational least, Rational most) = Difference(64);
        return least.Sign > 0 ? 1
            : most.Sign < 0 ? -1
            : AreEqual(sum, count, otherSum, otherCount) ? 0
            : Refinement.Sign(Difference);

        (Rational Low, Rational High) Difference(int bits)
        {
            ((Rational low, Rational high), (Rational otherLow, Rational otherHigh)) =
                (Enclose(sum, count, bits), Enclose(otherSum, otherCount, bits));
            return (low - otherHigh, high - otherLow);
        }
    }

    // c + … + c^n = c(c^n − 1)/(c − 1), for c = k/scale against s = a/b, cross-multiplied.
    private static int Compare(Rational sum, int count, BigInteger k, BigInteger scale)
    {
        if (k.Sign <= 0)
            return sum.IsZero ? k.Sign : -1; // what a sum is above, where that is not reached
        if (k == scale)
            return ((Rational)count).CompareTo(sum);
        BigInteger power = BigInteger.Pow(scale, count);
        BigInteger left = sum.Denominator * k * (BigInteger.Pow(k, count) - power), right = sum.Numerator * power * (k - scale);
        return left.CompareTo(right) * (k > scale ? 1 : -1);
    }

    // x · 2^bits to a few units: Newton's steps come down from above, for the left side is convex, in a few dozen steps at most. What
    // they leave is made good by exact comparison.
    private static BigInteger Approximate(Rational sum, int count, int bits)
    {
        BigInteger one = BigInteger.One << bits, target = (sum.Numerator << bits) / sum.Denominator, x = Above(sum, count, bits);
        for (int step = 0; step < MaxSteps; step++)
        {
            BigInteger value = BigInteger.Zero, slope = BigInteger.Zero;
            for (int i = 0; i < count; i++)
            {
                // value = (value + 1)·x, and its derivative beside it.
                slope = (slope * x >> bits) + value + one;
                value = (value + one) * x >> bits;
            }

            BigInteger change = ((value - target) << bits) / slope;
            x -= change;
            if (BigInteger.Abs(change) <= 4)
                break;
        }

        return x;
    }

    private const int MaxSteps = 1_000;

    // Above x: s itself, and with it one, while s is below n; the n-th root of s from there on.
    private static BigInteger Above(Rational sum, int count, int bits)
    {
        if (sum < count)
            return sum < Rational.One ? ((sum.Numerator << bits) / sum.Denominator) + 1 : BigInteger.One << bits;
        double log = (BigInteger.Log(sum.Numerator) - BigInteger.Log(sum.Denominator)) / Math.Log(2) / count;
        int whole = (int)Math.Floor(log);
        return ((BigInteger)(Math.Pow(2, log - whole + 52) * (1 + 1e-8)) << (bits + whole - 52)) + 1;
    }

    private static bool AreEqual(Rational sum, int count, Rational otherSum, int otherCount)
    {
        bool isRational = TryToRational(sum, count, out Rational x),
            isOtherRational = TryToRational(otherSum, otherCount, out Rational other);
        return isRational || isOtherRational
            ? isRational == isOtherRational && x == other
            : HaveCommonRoot(sum, count, otherSum, otherCount);
    }

    // Whether the two polynomials have their only root above zero in common: whether their greatest common divisor has one, where
    // it would be simple, so that the divisor changes its sign between zero and infinity.
    internal static bool HaveCommonRoot(Rational sum, int count, Rational otherSum, int otherCount)
    {
        Rational[] a = Polynomial(sum, count), b = Polynomial(otherSum, otherCount);
        while (b.Length > 0)
            (a, b) = (b, Remainder(a, b));
        return a[0].Sign * a[^1].Sign < 0;
    }

    private static Rational[] Polynomial(Rational sum, int count) => [-sum, .. Enumerable.Repeat(Rational.One, count)];

    // Coefficients from the lowest; the highest of the divisor is one.
    private static Rational[] Remainder(Rational[] dividend, Rational[] divisor)
    {
        Rational[] rest = [.. dividend];
        int length = rest.Length;
        while (length >= divisor.Length)
        {
            Rational factor = rest[length - 1];
            for (int i = 0; i < divisor.Length; i++)
                rest[length - divisor.Length + i] -= factor * divisor[i];
            do
                length--;
            while (length > 0 && rest[length - 1].IsZero);
        }

        // Made monic, for the next division and to keep the halves short.
        return [.. rest.Take(length).Select(coefficient => coefficient / rest[length - 1])];
    }
}
