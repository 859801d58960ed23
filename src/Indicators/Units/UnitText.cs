namespace Indicators;

/// <summary>How a unit is written: in Chinese, in English (one, many), and in UCUM.</summary>
internal sealed record UnitText(string Symbol, string Singular, string Plural, string? Ucum)
{
    internal UnitText Scaled(Magnitude magnitude) =>
        new(magnitude.Chinese + Symbol, magnitude.English + " " + Plural, magnitude.English + " " + Plural, null);

    internal UnitText Per(UnitText denominator, bool bracket) => new(
        bracket ? $"{Symbol}/({denominator.Symbol})" : $"{Symbol}/{denominator.Symbol}",
        $"{Singular}/{denominator.Singular}",
        $"{Plural}/{denominator.Singular}",
        Ucum is { } n && denominator.Ucum is { } d && !bracket ? $"{n}/{d}" : null);

    internal static UnitText Of(string symbol, string english, string? ucum = null)
    {
        int bar = english.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? new(symbol, english, english, ucum) : new(symbol, english[..bar], english[(bar + 1)..], ucum);
    }
}
