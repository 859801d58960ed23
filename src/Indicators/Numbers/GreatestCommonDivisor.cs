using System.Numerics;

namespace Indicators;

/// <summary>The largest number that divides two others, on 64-bit magnitudes.</summary>
internal static class GreatestCommonDivisor
{
    /// <summary>Gives the greatest common divisor; that of a number and zero is the number.</summary>
    public static ulong Of(ulong a, ulong b)
    {
        if (a == 0 || b == 0)
            return a | b;
        if (a == 1 || b == 1)
            return 1;

        // Steps that halve (Stein): what both share of twos is put back at the end.
        int shared = BitOperations.TrailingZeroCount(a | b);
        a >>= BitOperations.TrailingZeroCount(a);
        while (true)
        {
            b >>= BitOperations.TrailingZeroCount(b);
            if (a == b)
                return a << shared;
            (a, b) = a < b ? (a, b - a) : (b, a - b);
        }
    }
}
