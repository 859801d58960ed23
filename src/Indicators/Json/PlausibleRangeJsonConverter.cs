using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"lower":0,"upper":100,"unit":"%","kind":"1"}</c>; without a unit the ends are plain numbers.</summary>
internal sealed class PlausibleRangeJsonConverter(UnitCatalog catalog) : JsonConverter<PlausibleRange>
{
    private static readonly string[] Names = ["lower", "upper", "unit", "kind", "hint"];

    public override PlausibleRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational? lower = null, upper = null;
        string? text = null, kind = null;
        LocalText? hint = null;
        var members = new JsonMembers(ref reader, "A plausible range", Names);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "lower":
                    lower = JsonNumber.Read(ref reader);
                    break;
                case "upper":
                    upper = JsonNumber.Read(ref reader);
                    break;
                case "unit":
                    text = members.Text(ref reader, name);
                    break;
                case "kind":
                    kind = members.Text(ref reader, name);
                    break;
                default:
                    hint = CatalogJson.Read(ref reader, (item, problems) => ObjectReader.LocalTextOf(item, "", problems));
                    break;
            }
        }

        if ((text is null) != (kind is null))
        {
            throw new JsonException("A plausible range has both 'unit' and 'kind', or neither.");
        }

        Unit? unit = null;
        if (text is not null && !catalog.TryParse(text, kind!, out unit))
        {
            throw new IndicatorJsonException($"Got '{FigureText.Shown(text)}'; expected a unit of kind {FigureText.Shown(kind)}. (IND0502)");
        }

        return lower is null && upper is null ? throw new JsonException("A plausible range has a lower end, an upper end or both.")
            : lower > upper ? throw new JsonException($"A plausible range runs upwards; found {lower} to {upper}.")
            : new(lower, upper, unit) { Hint = hint, UnitText = text };
    }

    public override void Write(Utf8JsonWriter writer, PlausibleRange value, JsonSerializerOptions options)
    {
        string? text = value.UnitText ?? value.Unit?.Symbol;
        if (value.Unit is { } unit && !(catalog.TryParse(text, unit.KindCode, out Unit? read) && read.Equals(unit)))
        {
            throw new IndicatorOperationException(
                $"The unit '{text}' would not be read back as it is; call AddIndicators on the options with the UnitCatalog that knows it. (IND0553)");
        }

        writer.WriteStartObject();
        Write(writer, "lower", value.Bounds.Lower);
        Write(writer, "upper", value.Bounds.Upper);
        if (value.Unit is not null)
        {
            writer.WriteString("unit", text);
            writer.WriteString("kind", value.Unit.KindCode);
        }

        if (value.Hint is { } hint)
        {
            writer.WritePropertyName("hint");
            LocalTextForm.Write(writer, hint);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Rational? end)
    {
        if (end is { } number)
        {
            JsonNumber.Write(writer, name, number);
        }
    }
}
