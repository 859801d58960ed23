namespace Indicators;

/// <summary>Ranges in tables: short, and what cannot be short is rounded outward.</summary>
internal static class RangeText
{
    private static readonly Magnitude[] Chinese = [Magnitude.HundredMillion, Magnitude.TenThousand];
    private static readonly Magnitude[] English = [Magnitude.Trillion, Magnitude.Billion, Magnitude.Million];

    /// <summary>
    /// Where every number of the range rounds to the same one, that is what is printed; else both ends are, rounded outward, so that what
    /// the range leaves out cannot be. Two decimals more than a single number has, so that a range within a printed one is seen to be.
    /// </summary>
    internal static string Short(Bounds range, int decimals, Rounding rounding) =>
        range.Round(decimals, rounding) is { } one ? one.ToString(decimals, rounding) : Outward(range, decimals + 2);

    /// <summary>Both ends, rounded outward; one number where they are the same.</summary>
    internal static string Outward(Bounds range, int decimals)
    {
        string low = range.Lower is { } lower ? End(lower, Rounding.Floor) : "-∞";
        string high = range.Upper is { } upper ? End(upper, Rounding.Ceiling) : "∞";
        return low == high ? low : $"{(range.Lower is null ? '(' : '[')}{low}, {high}{(range.Upper is null ? ')' : ']')}";

        // An end that is over sooner is written out: -0.4 and not -0.400.
        string End(Rational end, Rounding outward) =>
            end.DecimalPlaces is { } all && all <= decimals ? end.ToString() : end.ToString(decimals, outward);
    }

    /// <summary>What a printed figure allows, in the words of its unit, open ends in round brackets: [8亿, 9亿)元.</summary>
    /// <param name="bounds">The bounds, in the unit.</param>
    /// <param name="unit">The unit, or null for plain numbers.</param>
    /// <param name="spelled">How the source spells the unit, for Chinese; null for its symbol.</param>
    /// <param name="language">The language.</param>
    /// <param name="separator">What stands between groups of digits.</param>
    internal static string Allowed(Bounds bounds, Unit? unit, string? spelled, Language language, string separator)
    {
        string low = bounds.Lower is { } lower ? InWords(lower, Rounding.Floor, language) : "-∞",
            high = bounds.Upper is { } upper ? InWords(upper, Rounding.Ceiling, language) : "∞";
        string text = DigitGroups.In(low, separator);
        if (!bounds.IsPoint || low != high)
        {
            text = $"{(bounds.LowerClosed ? '[' : '(')}{text}, {DigitGroups.In(high, separator)}{(bounds.UpperClosed ? ']' : ')')}";
        }

        return unit is null ? text
            : language == Language.Chinese ? text + (spelled ?? unit.Symbol)
            : text + (unit.IsPoint && unit.EnglishFor(2) is not ['(', ..]
                ? ""
                : " ") + unit.EnglishFor(bounds.IsPoint ? bounds.Lower!.Value : 2);
    }

    // An end with the magnitude word with which it is short: 8亿, 1.5 million.
    private static string InWords(Rational value, Rounding outward, Language language)
    {
        foreach (Magnitude magnitude in language == Language.Chinese ? Chinese : English)
        {
            Rational scaled = value / magnitude.Factor;
            if (scaled.Abs() >= Rational.One && scaled.DecimalPlaces is <= 4)
            {
                return language.Say(scaled + magnitude.Chinese, $"{scaled} {magnitude.English}");
            }
        }

        return value.DecimalPlaces is <= 6 ? value.ToString() : value.ToString(6, outward);
    }
}
