namespace Indicators;

/// <summary>How a unit is written: in Chinese, in English (one, many), and in UCUM.</summary>
internal sealed record UnitText(string Symbol, string Singular, string Plural, string? Ucum)
{
    internal UnitText Scaled(Magnitude magnitude) =>
        new(magnitude.Chinese + Symbol, magnitude.English + " " + Plural, magnitude.English + " " + Plural, null);

    internal UnitText Per(UnitText denominator) => Join('/', denominator, denominator.Singular);

    internal UnitText Times(UnitText right) => Join('·', right, right.Plural);

    // What stands on the right and joins units itself is bracketed; a product under a line is not, because · binds more closely.
    private UnitText Join(char sign, UnitText right, string plural)
    {
        bool bracket = right.Symbol.Contains(sign, StringComparison.Ordinal) || right.Symbol.Contains('/', StringComparison.Ordinal);
        return new(
            $"{Symbol}{sign}{Bracketed(right.Symbol)}",
            $"{Singular}{sign}{Bracketed(right.Singular)}",
            $"{(sign == '/' ? Plural : Singular)}{sign}{Bracketed(plural)}",
            Ucum is { } left && right.Ucum is { } other && !bracket ? left + (sign == '/' ? '/' : '.') + other : null);

        string Bracketed(string text) => bracket ? $"({text})" : text;
    }

    internal static UnitText Of(string symbol, string english, string? ucum = null)
    {
        int bar = english.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? new(symbol, english, english, ucum) : new(symbol, english[..bar], english[(bar + 1)..], ucum);
    }
}
