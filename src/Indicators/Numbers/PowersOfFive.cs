using System.Numerics;

namespace Indicators;

/// <summary>Which numbers are powers of five: with those of two they make the denominators of decimals.</summary>
internal static class PowersOfFive
{
    /// <summary>The largest exponent whose power fits in 64 bits.</summary>
    public const int MaxExponent = 27;

    // Five is above four, so no two of its powers have the same number of bits. Where there is none, the entry is 0.
    private static readonly ulong[] PowerByBitLength = new ulong[65];
    private static readonly byte[] ExponentByBitLength = new byte[65];
    private static readonly ulong[] PowerByExponent = new ulong[MaxExponent + 1];

    static PowersOfFive()
    {
        ulong power = 1;
        for (int exponent = 0; exponent <= MaxExponent; exponent++)
        {
            PowerByExponent[exponent] = power;
            PowerByBitLength[BitLength(power)] = power;
            ExponentByBitLength[BitLength(power)] = (byte)exponent;
            power = unchecked(power * 5); // what leaves 64 bits is not used again
        }
    }

    /// <summary>Tells whether a number above zero is a power of five; one is.</summary>
    public static bool Holds(ulong value) => PowerByBitLength[BitLength(value)] == value;

    /// <summary>Gives the exponent of a power of five.</summary>
    public static int ExponentOf(ulong power) => ExponentByBitLength[BitLength(power)];

    /// <summary>Gives 5 to a power of 0 to 27.</summary>
    public static ulong Of(int exponent) => PowerByExponent[exponent];

    /// <summary>Divides a number by five if five divides it.</summary>
    public static bool TryTakeOne(ref ulong value)
    {
        // An odd number has an inverse modulo 2^64; multiplied by that of 5, a multiple of 5 gives its fifth, and every
        // other number something above the largest fifth.
        const ulong inverseOfFive = 0xCCCC_CCCC_CCCC_CCCD;
        ulong fifth = unchecked(value * inverseOfFive);
        if (fifth > ulong.MaxValue / 5)
            return false;
        value = fifth;
        return true;
    }

    private static int BitLength(ulong value) => 64 - BitOperations.LeadingZeroCount(value);
}
