namespace Indicators;

/// <summary>Turns exact values into text. The only place that rounds for display, and it rounds once.</summary>
internal static class Printed
{
    private static readonly Magnitude[] Thousands = [Magnitude.Trillion, Magnitude.Billion, Magnitude.Million, Magnitude.Thousand];

    /// <summary>The value as it is, then the unit.</summary>
    internal static string Exact(Rational value, Unit unit, Language language) =>
        language == Language.Chinese ? value + GapBefore(unit.Symbol) + unit.Symbol : English(value, unit);

    /// <summary>The value rounded once, then the unit's symbol.</summary>
    internal static string Rounded(Rational value, Unit unit, int decimals, Rounding rounding) =>
        value.ToString(decimals, rounding) + GapBefore(unit.Symbol) + unit.Symbol;

    /// <summary>A ratio as a percentage, rounded once: 27/31 is <c>87.1%</c>.</summary>
    internal static string Percent(Rational ratio, int decimals, Rounding rounding) => (ratio * 100).ToString(decimals, rounding) + "%";

    // 110 of 亿元 is not English; the amount is counted again in the largest of thousand, million, billion, trillion below it.
    private static string English(Rational value, Unit unit)
    {
        if (ReferenceEquals(unit.Stem, unit))
        {
            return value + Gap(unit) + unit.EnglishFor(value);
        }

        Rational amount = value * unit.Magnitude;
        Magnitude? word = Array.Find(Thousands, candidate => amount.Abs() >= candidate.Factor);
        return word is null
            ? amount + Gap(unit.Stem) + unit.Stem.EnglishFor(amount)
            : $"{amount / word.Factor} {word.English}{Gap(unit.Stem)}{unit.Stem.EnglishFor(amount)}";
    }

    /// <summary>A blank between a number and a unit that begins with a digit: the coherent unit of proportions is 1, and 0 of it is not
    /// 01.</summary>
    internal static string GapBefore(string symbol) => symbol is [>= '0' and <= '9', ..] ? " " : "";

    private static string Gap(Unit unit) => unit.IsPoint ? GapBefore(unit.Symbol) : " ";
}
