namespace Indicators;

/// <summary>Ranges in tables: short, and what cannot be short is rounded outward.</summary>
internal static class RangeText
{
    /// <summary>
    /// Where every number of the range rounds to the same one, that is what is printed; else both ends are, rounded outward, so that what the range
    /// leaves out cannot be. Two decimals more than a single number has, so that a range within a printed one is seen to be.
    /// </summary>
    internal static string Short(Bounds range, int decimals, Rounding rounding) =>
        range is { Lower: { } lower, Upper: { } upper } && lower.ToString(decimals, rounding) is var one && one == upper.ToString(decimals, rounding)
            ? one
            : Outward(range, decimals + 2);

    /// <summary>Both ends, rounded outward; one number where they are the same.</summary>
    internal static string Outward(Bounds range, int decimals)
    {
        string low = range.Lower is { } lower ? End(lower, Rounding.Floor) : "-∞";
        string high = range.Upper is { } upper ? End(upper, Rounding.Ceiling) : "∞";
        return low == high ? low : $"{(range.Lower is null ? '(' : '[')}{low}, {high}{(range.Upper is null ? ')' : ']')}";

        // An end that is over sooner is written out: -0.4 and not -0.400.
        string End(Rational end, Rounding outward) => end.DecimalPlaces is { } all && all <= decimals ? end.ToString() : end.ToString(decimals, outward);
    }
}
