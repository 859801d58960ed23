namespace Indicators.Tool.Compute;

/// <summary>Numbers of tables: short, and what cannot be short is rounded outward.</summary>
/// <param name="decimals">The decimals of percentages.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class Shown(int decimals, string language)
{
    private static readonly Magnitude[] Chinese = [Magnitude.HundredMillion, Magnitude.TenThousand];
    private static readonly Magnitude[] English = [Magnitude.Trillion, Magnitude.Billion, Magnitude.Million];

    /// <summary>The bounds of a figure, in the words of its unit: [8亿, 9亿)元.</summary>
    /// <param name="bounds">The bounds.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="printed">How the source spells the unit, for Chinese.</param>
    public string Range(Bounds bounds, Unit? unit, string? printed = null)
    {
        bool english = language == "en";
        string low = bounds.Lower is { } lower ? Number(lower, Rounding.Floor) : "-∞", high = bounds.Upper is { } upper ? Number(upper, Rounding.Ceiling) : "∞";
        string text = bounds.IsPoint && low == high ? low : $"{(bounds.LowerClosed ? '[' : '(')}{low}, {high}{(bounds.UpperClosed ? ']' : ')')}";
        return unit is null ? text
            : english ? text + (unit.IsPoint ? "" : " ") + unit.EnglishFor(bounds.IsPoint ? bounds.Lower!.Value : 2)
            : text + (printed ?? unit.Symbol);
    }

    /// <summary>A range in %, ‰, points or 倍, rounded outward: what it leaves out cannot be. Two digits more than a single rate
    /// has, so that a range within a printed one is seen to be within it.</summary>
    public string Percent(Bounds range, Unit? unit) => Outward(range, decimals + 2) + (unit is null ? "" : language == "en" && !unit.IsPoint ? " " + unit.EnglishFor(2) : unit.Symbol);

    /// <summary>A factor and the ends of the range around it, each to three decimals: ×1.469 (1.436–1.504).</summary>
    public static string Factor(Rational? value, Bounds range, Rounding rounding)
    {
        string ends = $"({range.Lower?.ToString(3, rounding) ?? "-∞"}–{range.Upper?.ToString(3, rounding) ?? "∞"})";
        return value is { } factor ? $"×{factor.ToString(3, rounding)} {ends}" : $"× {ends}";
    }

    private static string Outward(Bounds range, int places)
    {
        string low = range.Lower is { } lower ? lower.ToString(places, Rounding.Floor) : "-∞";
        string high = range.Upper is { } upper ? upper.ToString(places, Rounding.Ceiling) : "∞";
        return low == high ? low : $"{(range.Lower is null ? '(' : '[')}{low}, {high}{(range.Upper is null ? ')' : ']')}";
    }

    private string Number(Rational value, Rounding outward)
    {
        bool english = language == "en";
        foreach (Magnitude magnitude in english ? English : Chinese)
        {
            Rational scaled = value / magnitude.Factor;
            if (scaled.Abs() >= Rational.One && scaled.DecimalPlaces is <= 4)
            {
                return english ? $"{scaled} {magnitude.English}" : scaled + magnitude.Chinese;
            }
        }

        return value.DecimalPlaces is <= 6 ? value.ToString() : value.ToString(6, outward);
    }
}
