using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>Growth in per cent from whole numbers to a whole number of last digits, exactly: for columns.</summary>
/// <remarks>
/// <c>round((later − earlier) ÷ earlier × 100 × 10^decimals)</c> by one integer division and a comparison of the remainder;
/// no floating point, so ties are ties. 31 → 58 with one decimal is 871, that is 87.1 %.
/// </remarks>
internal static class GrowthKernel
{
    /// <summary>The largest number of decimals: the scale <c>10^(decimals + 2)</c> fits in 64 bits.</summary>
    public const int MaxDecimals = PowersOfTen.MaxInt64Exponent - 2;

    /// <summary>Gives the growth in units of the last decimal of a percentage.</summary>
    /// <param name="earlier">The base, above zero.</param>
    /// <param name="later">The value compared with it; any, in the same scale.</param>
    /// <param name="decimals">Digits after the point of the percentage, 0 to <see cref="MaxDecimals"/>.</param>
    /// <param name="rule">The rounding rule.</param>
    /// <returns>The rounded percentage times <c>10^decimals</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The base is not above zero, the decimals are out of range, or the rule
    /// is none.</exception>
    /// <exception cref="OverflowException">The result does not fit in 64 bits.</exception>
    public static long RoundedPercent(long earlier, long later, int decimals, Rounding rule)
    {
        RoundingRule.ThrowIfUndefined(rule);
        return Compute(earlier, later, Scale(decimals), rule);
    }

    /// <summary>Gives the growth of each row, in units of the last decimal of a percentage.</summary>
    /// <param name="earlier">The bases, each above zero.</param>
    /// <param name="later">The values compared with them, as many.</param>
    /// <param name="decimals">Digits after the point of the percentages, 0 to <see cref="MaxDecimals"/>.</param>
    /// <param name="rule">The rounding rule.</param>
    /// <param name="results">Where the results go, as many; it may be one of the operands.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A base is not above zero, the decimals are out of range, or the rule
    /// is none.</exception>
    /// <exception cref="OverflowException">A result does not fit in 64 bits.</exception>
    public static void RoundedPercent(
        ReadOnlySpan<long> earlier, ReadOnlySpan<long> later, int decimals, Rounding rule, Span<long> results)
    {
        RoundingRule.ThrowIfUndefined(rule);
        if (later.Length != earlier.Length || results.Length != earlier.Length)
        {
            throw new ArgumentException(
                $"{earlier.Length} bases, {later.Length} later values and {results.Length} places for results: they must be as many.");
        }

        ulong scale = Scale(decimals);
        for (int row = 0; row < earlier.Length; row++)
            results[row] = Compute(earlier[row], later[row], scale, rule);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Compute(long earlier, long later, ulong scale, Rounding rule)
    {
        if (earlier <= 0)
            throw NotAboveZero(earlier);

        // With a base above zero, the difference leaves 64 bits only far below zero, where its sign turns.
        long change = unchecked(later - earlier), sign = change >> 63;
        if (change > 0 && later < 0)
            return ComputeWide(earlier, later, scale, rule);

        // unchecked: magnitude and sign of a number above long.MinValue; of that one too, as 2^63.
        ulong distance = unchecked((ulong)((change ^ sign) - sign));
        if (Math.BigMul(distance, scale, out ulong scaled) != 0)
            return ComputeWide(earlier, later, scale, rule);

        ulong quotient = RoundingRule.Divide(scaled, (ulong)earlier, sign != 0, rule);
        if (quotient > long.MaxValue)
            return ComputeWide(earlier, later, scale, rule);
        return unchecked(((long)quotient ^ sign) - sign);
    }

    private static long ComputeWide(long earlier, long later, ulong scale, Rounding rule)
    {
        // unchecked: the distance of two signed numbers is below 2^64, so the difference of their bits is the distance.
        bool negative = later < earlier;
        ulong distance = unchecked(negative ? (ulong)earlier - (ulong)later : (ulong)later - (ulong)earlier);
        ulong high = Math.BigMul(distance, scale, out ulong low);
        UInt128 quotient = RoundingRule.Divide(new UInt128(high, low), (ulong)earlier, negative, rule);
        if (quotient > long.MaxValue && !(negative && quotient == 1UL << 63))
            throw TooLarge(earlier, later);
        return unchecked(negative ? -(long)quotient : (long)quotient);
    }

    private static ulong Scale(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        return (ulong)PowersOfTen.Int64[decimals + 2];
    }

    private static ArgumentOutOfRangeException NotAboveZero(long earlier) =>
        new(nameof(earlier), earlier, $"Growth from {earlier} is not a percentage: the base must be above zero.");

    private static OverflowException TooLarge(long earlier, long later) =>
        new($"The growth from {earlier} to {later} does not fit in 64 bits with so many decimals.");
}
