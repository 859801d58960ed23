namespace Indicators.Tool.Compute;

/// <summary>Numbers of tables: short, and what cannot be short is rounded outward.</summary>
/// <param name="rounding">The rule by which single numbers are rounded.</param>
/// <param name="decimals">The decimals of percentages.</param>
/// <param name="language">The language.</param>
internal sealed class Shown(Rounding rounding, int decimals, Language language)
{
    private static readonly Magnitude[] Chinese = [Magnitude.HundredMillion, Magnitude.TenThousand];
    private static readonly Magnitude[] English = [Magnitude.Trillion, Magnitude.Billion, Magnitude.Million];

    /// <summary>The bounds of a figure, in the words of its unit: [8亿, 9亿)元.</summary>
    /// <param name="bounds">The bounds.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="printed">How the source spells the unit, for Chinese.</param>
    public string Range(Bounds bounds, Unit? unit, string? printed = null)
    {
        bool english = language == Language.English;
        string low = bounds.Lower is { } lower ? Number(lower, Rounding.Floor) : "-∞", high = bounds.Upper is { } upper ? Number(upper, Rounding.Ceiling) : "∞";
        string text = bounds.IsPoint && low == high ? low : $"{(bounds.LowerClosed ? '[' : '(')}{low}, {high}{(bounds.UpperClosed ? ']' : ')')}";
        return unit is null ? text
            : english ? text + (unit.IsPoint ? "" : " ") + unit.EnglishFor(bounds.IsPoint ? bounds.Lower!.Value : 2)
            : text + (printed ?? unit.Symbol);
    }

    /// <summary>A number or range in %, ‰, points or 倍; with the unit.</summary>
    /// <param name="range">The range.</param>
    /// <param name="unit">The unit, or <see langword="null"/> for none.</param>
    /// <param name="least">The fewest decimals, where those of percentages do not suffice.</param>
    public string Percent(Bounds range, Unit? unit, int least = 0) => Short(range, Math.Max(decimals, least)) + Behind(unit);

    /// <summary>A difference of percentages as they are printed, and beside it those that they allow; without a unit.</summary>
    public string Points(Rational? value, Bounds range) =>
        value is { } printed && Short(range, decimals) is var text && text.StartsWith('[') ? $"{printed.ToString(decimals, rounding)} {text}" : Short(range, decimals);

    /// <summary>The same, with its unit.</summary>
    public string PointsInWords(Rational? value, Bounds range) => Points(value, range) + Behind(Units.PercentagePoint);

    /// <summary>A factor to three decimals, and the range around it: ×1.469 [1.435, 1.504].</summary>
    public string Factor(Rational? value, Bounds range) => value is { } factor ? $"×{factor.ToString(3, rounding)} {Outward(range, 3)}" : $"×{Outward(range, 3)}";

    // The one rule of ranges: where every number in it rounds to the same one, that is what is printed; else both ends are, rounded outward, so
    // that what the range leaves out cannot be. Two decimals more than a single number has, so that a range within a printed one is seen to be.
    private string Short(Bounds range, int places) =>
        range is { Lower: { } lower, Upper: { } upper } && lower.ToString(places, rounding) is var one && one == upper.ToString(places, rounding) ? one : Outward(range, places + 2);

    private string Behind(Unit? unit) => unit is null ? "" : language == Language.English && !unit.IsPoint ? " " + unit.EnglishFor(2) : unit.Symbol;

    private static string Outward(Bounds range, int places)
    {
        string low = range.Lower is { } lower ? End(lower, Rounding.Floor) : "-∞";
        string high = range.Upper is { } upper ? End(upper, Rounding.Ceiling) : "∞";
        return low == high ? low : $"{(range.Lower is null ? '(' : '[')}{low}, {high}{(range.Upper is null ? ')' : ']')}";

        // An end that is over sooner is written out: -0.4 and not -0.400.
        string End(Rational end, Rounding outward) => end.DecimalPlaces is { } all && all <= places ? end.ToString() : end.ToString(places, outward);
    }

    private string Number(Rational value, Rounding outward)
    {
        bool english = language == Language.English;
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
