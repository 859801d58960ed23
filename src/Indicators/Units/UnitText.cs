namespace Indicators;

/// <summary>How a unit is written: in Chinese, in English (one, many), and in UCUM.</summary>
internal sealed record UnitText(string Symbol, string Singular, string Plural, string? Ucum)
{
    internal UnitText Scaled(Magnitude magnitude) =>
        new(magnitude.Chinese + Symbol, magnitude.English + " " + Plural, magnitude.English + " " + Plural, null);

    internal UnitText Per(UnitText denominator) => Join('/', denominator, denominator.Singular);

    internal UnitText Times(UnitText right) => Join('·', right, right.Plural);

    private UnitText Join(char sign, UnitText right, string plural)
    {
        bool isPlain = right.Symbol == InBrackets(right.Symbol, sign);
        return new(
            Joined(Symbol, right.Symbol),
            Joined(Singular, right.Singular),
            Joined(sign == '/' ? Plural : Singular, plural),
            Ucum is { } left && right.Ucum is { } other && isPlain ? left + (sign == '/' ? '/' : '.') + other : null);

        // A quotient on the left of a product can only be the name of an atom (km/h).
        string Joined(string before, string behind) =>
            (sign == '·' && before.Contains('/', StringComparison.Ordinal) ? $"({before})" : before) + sign + InBrackets(behind, sign);
    }

    // What stands on the right and joins units itself is bracketed; a product under a line is not, because · binds more closely.
    private static string InBrackets(string right, char sign) =>
        right.AsSpan().ContainsAny(sign == '/' ? "/" : "/·*") ? $"({right})" : right;

    internal static UnitText Of(string symbol, string english, string? ucum = null)
    {
        int bar = english.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? new(symbol, english, english, ucum) : new(symbol, english[..bar], english[(bar + 1)..], ucum);
    }
}
