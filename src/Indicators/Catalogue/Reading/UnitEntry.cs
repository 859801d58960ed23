namespace Indicators;

/// <summary>A unit of the catalogue's own, by its size in a known one: 石 of 50 千克.</summary>
internal sealed record UnitEntry
{
    internal static Form<UnitEntry> Form { get; } = new(
        new(),
        [("symbol", "the symbol of the unit, such as \"石\""), ("size", "its size in a known unit, such as \"50 kg\"")],
        Members<UnitEntry>.Text("symbol", unit => unit.Symbol, (unit, symbol) => unit with { Symbol = symbol }),
        Members<UnitEntry>.Text("english", unit => unit.English, (unit, english) => unit with { English = english }),
        Members<UnitEntry>.Text("size", unit => unit.Size, (unit, size) => unit with { Size = size }));

    public string? Symbol { get; init; }

    /// <summary>Gets the English name, or singular and plural with a bar between them.</summary>
    public string? English { get; init; }

    /// <summary>Gets a number and a known unit of amounts: 50 kg, 2000/3 m2.</summary>
    public string? Size { get; init; }

    /// <summary>The unit; null where the size is not a number above zero and a known unit.</summary>
    internal Unit? In(UnitCatalog units)
    {
        string size = Size!.Trim();
        int end = 0;
        while (end < size.Length && (char.IsAsciiDigit(size[end]) || size[end] is '.' or '/'))
        {
            end++;
        }

        return Rational.TryParse(size.AsSpan(0, end), out Rational number) && number.Sign > 0
            && units.TryParse(size.AsSpan(end), out Unit? unit) && !unit.IsPoint && unit.Denominator is null
            ? KindTable.Amount(unit.KindCode, UnitText.Of(Symbol!.Trim(), English?.Trim() ?? Symbol.Trim()), number * unit.Factor)
            : null;
    }
}
