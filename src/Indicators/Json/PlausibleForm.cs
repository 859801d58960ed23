using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"lower":0,"upper":100,"unit":"%","kind":"1"}</c>; without a unit the ends are plain numbers.</summary>
internal static class PlausibleForm
{
    internal static JsonConverter<PlausibleRange> Of(UnitCatalog catalog) =>
        Form.Of("A plausible range",
            (PlausibleRange range) =>
                (range.Bounds.Lower, range.Bounds.Upper, Unit: TextOf(range, catalog), range.Unit?.KindCode, range.Hint))
            .Maybe("lower", Leaves.Number, (ref parts) => ref parts.Lower)
            .Maybe("upper", Leaves.Number, (ref parts) => ref parts.Upper)
            .Maybe("unit", Leaves.Text, (ref parts) => ref parts.Unit)
            .Maybe("kind", Leaves.Text, (ref parts) => ref parts.KindCode)
            .Maybe("hint", CatalogJson.LocalText, (ref parts) => ref parts.Hint)
            .Make(parts => Make(parts.Lower, parts.Upper, parts.Unit, parts.KindCode, catalog) with { Hint = parts.Hint, UnitText =
                parts.Unit });

    private static PlausibleRange Make(Rational? lower, Rational? upper, string? text, string? kind, UnitCatalog catalog)
    {
        if ((text is null) != (kind is null))
        {
            throw new JsonException("A plausible range has both 'unit' and 'kind', or neither.");
        }

        Unit? unit = null;
        return text is not null && !catalog.TryParse(text, kind!, out unit)
            ? throw new IndicatorJsonException(
                $"Got '{FigureText.Shown(text)}'; expected a unit of kind {FigureText.Shown(kind)}. (IND0502)")
            : lower is null && upper is null ? throw new JsonException("A plausible range has a lower end, an upper end or both.")
            : lower > upper ? throw new JsonException($"A plausible range runs upwards; found {lower} to {upper}.")
            : new(lower, upper, unit);
    }

    private static string? TextOf(PlausibleRange range, UnitCatalog catalog)
    {
        string? text = range.UnitText ?? range.Unit?.Symbol;
        return range.Unit is not { } unit ? null
            : catalog.TryParse(text!, unit.KindCode, out Unit? read) && read.Equals(unit) ? text
            : throw UnitForms.Unreadable(text);
    }
}
