using System.Numerics;

namespace Indicators;

/// <summary>Whole roots of whole numbers, where there are any.</summary>
internal static class IntegerRoot
{
    /// <summary>Asks for the whole root of a number.</summary>
    /// <param name="value">The number, above zero.</param>
    /// <param name="degree">The degree of the root, above zero.</param>
    /// <param name="root">The root, or zero.</param>
    /// <returns>Whether <c>root^degree = value</c> for some whole root.</returns>
    public static bool TryExact(BigInteger value, BigInteger degree, out BigInteger root)
    {
        root = value;
        if (degree.IsOne || value.IsOne)
            return true;

        // A root of two or more makes the value at least 2^degree; and the twos of a power come in groups of the degree.
        root = BigInteger.Zero;
        long bits = value.GetBitLength();
        if (degree >= bits)
            return false;
        var n = (int)degree;
        if ((long)BigInteger.TrailingZeroCount(value) % n != 0)
            return false;

        BigInteger candidate = Floor(value, n);
        if (BigInteger.Pow(candidate, n) != value)
            return false;
        root = candidate;
        return true;
    }

    // The largest whole number whose power is at most the value; the degree is above one and below the bit length.
    private static BigInteger Floor(BigInteger value, int degree)
    {
        // The logarithm gives the root to nine digits at least. What it may be too small by is added, for Newton's steps come
        // down from above and stop at the floor.
        double bits = BigInteger.Log(value) / Math.Log(2) / degree;
        int shift = Math.Max(0, (int)bits - 60);
        double high = Math.Pow(2, bits - shift) * (1 + 1e-8);
        BigInteger root = ((BigInteger)high + 1) << shift;
        while (true)
        {
            BigInteger next = ((root * (degree - 1)) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
                return root;
            root = next;
        }
    }
}
