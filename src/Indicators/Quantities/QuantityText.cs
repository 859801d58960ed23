namespace Indicators;

/// <summary>Amounts and levels as text: an exact number, at most one blank, a unit. No hedges: those belong to figures.</summary>
internal static class QuantityText
{
    /// <summary>Reads a unit; gives null, or what is wrong.</summary>
    internal delegate string? UnitReader<TUnit>(ReadOnlySpan<char> text, UnitCatalog catalog, out TUnit unit);

    /// <summary>Reads a number and a unit; gives null, or what is wrong.</summary>
    internal static string? Read<TUnit>(ReadOnlySpan<char> text, UnitCatalog catalog, UnitReader<TUnit> readUnit, out Rational number,
        out TUnit unit)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        unit = default!;
        return Split(text, out number, out ReadOnlySpan<char> unitText) ?? readUnit(unitText, catalog, out unit);
    }

    // Takes the text apart; gives null, or what is wrong.
    private static string? Split(ReadOnlySpan<char> text, out Rational number, out ReadOnlySpan<char> unit)
    {
        int end = EndOfNumber(text);
        unit = text[end..];
        unit = unit is [' ', ..] ? unit[1..] : unit;
        return !Rational.TryParse(text[..end], out number)
                ? $"'{FigureText.Shown(text)}' does not begin with a number such as 110, -0.5 or 1486/15. (IND0510)"
            : unit.IsEmpty ? $"'{FigureText.Shown(text)}' has no unit. (IND0503)"
            : char.IsWhiteSpace(unit[0]) || char.IsWhiteSpace(unit[^1]) ? $"'{FigureText.Shown(text)}' has a blank too many. (IND0501)"
            : null;
    }

    /// <summary>Reads a unit of amounts of a kind; what the kind's coherent unit is written as comes before the words of the
    /// catalogue.</summary>
    internal static string? ReadUnit<TKind>(ReadOnlySpan<char> text, UnitCatalog catalog, out Unit<TKind> unit)
        where TKind : IQuantityKind
    {
        Unit<TKind>? found = text.SequenceEqual(TKind.Code)
            ? Unit<TKind>.Coherent
            : catalog.Candidates(text).Select(Unit<TKind>.From).FirstOrDefault(candidate => candidate is not null);
        unit = found ?? Unit<TKind>.Coherent;
        return found is null ? Wrong(text, catalog, TKind.Code) : null;
    }

    /// <summary>Reads a unit of levels of a kind.</summary>
    internal static string? ReadPointUnit<TKind>(ReadOnlySpan<char> text, UnitCatalog catalog, out PointUnit<TKind> unit)
        where TKind : IPointKind
    {
        PointUnit<TKind>? found = text.SequenceEqual(TKind.Code)
            ? PointUnit<TKind>.Coherent
            : catalog.Candidates(text).Select(LevelUnit<TKind>.From).OfType<PointUnit<TKind>>().FirstOrDefault();
        unit = found ?? PointUnit<TKind>.Coherent;
        return found is null ? Wrong(text, catalog, TKind.Code + " (levels)") : null;
    }

    /// <summary>Reads a unit of whatever kind.</summary>
    internal static string? ReadUnit(ReadOnlySpan<char> text, UnitCatalog catalog, out Unit? unit)
    {
        unit = catalog.Candidates(text).FirstOrDefault();
        return unit is null ? Unknown(text) : null;
    }

    /// <summary>Reads a unit of levels or amounts as a measure has them; one that is the kind's own comes before the words of the
    /// catalogue.</summary>
    internal static string? ReadMeasuredUnit<TMeasure, TKind>(ReadOnlySpan<char> text, UnitCatalog catalog, out Unit? unit)
        where TKind : IMeasuredKind<TMeasure>
    {
        unit = LevelUnit<TKind>.Own(text)
            ?? catalog.Candidates(text).Select(LevelUnit<TKind>.From).FirstOrDefault(found => found is not null);
        return unit is not null ? null
            : Wrong(text, catalog,
                TKind.Code + (catalog.TryParse(text, TKind.Code, out Unit? amounts) && !amounts.IsPoint ? " (levels)" : ""));
    }

    internal static bool TryWrite(Rational number, Unit unit, Span<char> destination, out int written, Language language)
    {
        if (language == Language.English)
        {
            return ValueText.TryCopy(Printed.Exact(number, unit, Language.English), destination, out written);
        }

        string gap = Printed.GapBefore(unit.Symbol);
        bool fits = number.TryFormat(destination, out int digits) && gap.TryCopyTo(destination[digits..])
            && unit.Symbol.TryCopyTo(destination[(digits + gap.Length)..]);
        written = fits ? digits + gap.Length + unit.Symbol.Length : 0;
        return fits;
    }

    // No exponent: 5e of 5e3元 would be a unit.
    private static int EndOfNumber(ReadOnlySpan<char> text)
    {
        int end = EndOfDigits(text, text is ['-' or '+', ..] ? 1 : 0);
        return end < text.Length - 1 && text[end] is '.' or '/' && char.IsAsciiDigit(text[end + 1]) ? EndOfDigits(text, end + 1) : end;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static string Unknown(ReadOnlySpan<char> text) =>
        UnitCatalog.WhyUnknown(text);

    private static string Wrong(ReadOnlySpan<char> text, UnitCatalog catalog, string wanted) =>
        catalog.Candidates(text).FirstOrDefault() is { } other
            ? $"Unit '{FigureText.Shown(text)}' is of kind {other.KindCode}{(other.IsPoint ? " (levels)" : "")}, not {wanted}. (IND0502)"
            : Unknown(text);
}
