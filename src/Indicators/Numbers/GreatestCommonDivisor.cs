using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>The largest number that divides two others, on 64-bit magnitudes.</summary>
/// <remarks>
/// Three things make it fast on figures. Denominators of decimals hold nothing but twos and fives, which are counted
/// without any search. Numbers of unequal size are brought together by one remainder. The steps that are left (Stein)
/// do not branch on which number is larger, and end in a table of the divisors of small odd numbers.
/// </remarks>
internal static class GreatestCommonDivisor
{
    private const int TableLimit = 128;

    private static readonly byte[] OfSmallOdd = MakeTable();

    /// <summary>Gives the greatest common divisor of two numbers up to 2^63; that of a number and zero is the number.</summary>
    public static ulong Of(ulong a, ulong b)
    {
        Debug.Assert(a <= 1UL << 63 && b <= 1UL << 63, "Odd parts must fit in a signed number.");
        if (a == 0 || b == 0)
            return a | b;

        int aTwos = BitOperations.TrailingZeroCount(a), bTwos = BitOperations.TrailingZeroCount(b);
        int sharedTwos = Math.Min(aTwos, bTwos);
        b >>= bTwos;
        if (b == 1)
            return 1UL << sharedTwos;
        if (PowersOfFive.Holds(b))
            return SharedFives(a, b) << sharedTwos;

        a >>= aTwos;
        if (a == 1)
            return 1UL << sharedTwos;
        if (a < b)
            (a, b) = (b, a);
        if (BitOperations.LeadingZeroCount(b) - BitOperations.LeadingZeroCount(a) > 3)
        {
            a %= b;
            if (a == 0)
                return b << sharedTwos;
            a >>= BitOperations.TrailingZeroCount(a);
        }

        // Odd numbers up to 2^63 are below it, so the signed subtractions cannot overflow.
        return unchecked((ulong)OfOdd((long)a, (long)b)) << sharedTwos;
    }

    private static ulong SharedFives(ulong value, ulong powerOfFive)
    {
        int most = PowersOfFive.ExponentOf(powerOfFive), shared = 0;
        while (shared < most && PowersOfFive.TryTakeOne(ref value))
            shared++;
        return PowersOfFive.Of(shared);
    }

    private static long OfOdd(long a, long b)
    {
        while ((a | b) >= TableLimit)
        {
            // unchecked: both lie in (0, 2^63), so the difference and its magnitude stay inside 64 bits.
            long difference = unchecked(a - b);
            long allOnesIfNegative = difference >> 63;
            int twos = BitOperations.TrailingZeroCount(difference);
            b = unchecked(b + (difference & allOnesIfNegative)); // the smaller of the two
            a = unchecked((difference ^ allOnesIfNegative) - allOnesIfNegative) >> twos;
            if (a == 0)
                return b;
        }

        return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(OfSmallOdd), TableIndex((int)a, (int)b));
    }

    private static int TableIndex(int a, int b) => ((a >> 1) * (TableLimit / 2)) + (b >> 1);

    // Not private, so that a test makes it anew.
    internal static byte[] MakeTable()
    {
        var table = new byte[TableLimit / 2 * (TableLimit / 2)];
        for (int a = 1; a < TableLimit; a += 2)
        {
            for (int b = 1; b < TableLimit; b += 2)
                table[TableIndex(a, b)] = (byte)(int)BigInteger.GreatestCommonDivisor(a, b);
        }

        return table;
    }
}
