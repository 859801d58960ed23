using System.Numerics;

namespace Indicators;

/// <summary>Powers of ten, the small ones from a table.</summary>
internal static class PowersOfTen
{
    /// <summary>The largest exponent whose power fits in a <see cref="long"/>.</summary>
    public const int MaxInt64Exponent = 18;

    private static readonly BigInteger[] Table = MakeTable(64);

    /// <summary>Gets 10 to the powers 0 to 18.</summary>
    public static ReadOnlySpan<long> Int64 =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
        10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
        1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>Gives 10 to a power of zero or above.</summary>
    public static BigInteger Of(int exponent) => exponent < Table.Length ? Table[exponent] : BigInteger.Pow(10, exponent);

    // Not private, so that a test makes it anew.
    internal static BigInteger[] MakeTable(int length)
    {
        var table = new BigInteger[length];
        table[0] = BigInteger.One;
        for (int i = 1; i < length; i++)
            table[i] = table[i - 1] * 10;
        return table;
    }
}
