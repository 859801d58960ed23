using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>"亿元"</c>; where the word is read as a unit of another kind first, <c>{"unit":"个","kind":"{project}"}</c>.</summary>
/// <param name="catalog">The units that are read.</param>
/// <param name="coherent">The coherent unit of the kind, which is written as the kind's code; null where the kind is open.</param>
internal sealed class UnitJsonConverter<TUnit>(UnitCatalog catalog, TUnit? coherent) : JsonConverter<TUnit>
    where TUnit : Unit
{
    private static readonly string[] Names = ["unit", "kind"];

    public override TUnit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = "";
        string? kind = null;
        if (reader.TokenType == JsonTokenType.String)
        {
            text = reader.GetString()!;
        }
        else
        {
            var members = new JsonMembers(ref reader, "A unit", Names);
            while (members.Next(ref reader, out string name))
            {
                string found = members.Text(ref reader, name);
                (text, kind) = name == "unit" ? (found, kind) : (text, found);
            }

            members.Require(Names);
        }

        return Find(text, kind) ?? throw new IndicatorJsonException(
            catalog.Candidates(text).FirstOrDefault() is not { } other ? UnitCatalog.WhyUnknown(text)
            : $"Unit '{FigureText.Shown(text)}' is of kind {other.KindCode}{(other.IsPoint ? " (levels)" : "")}, not {Wanted(kind)}. (IND0502)");
    }

    public override void Write(Utf8JsonWriter writer, TUnit value, JsonSerializerOptions options)
    {
        if (value.Equals(Find(value.Symbol, null)))
        {
            writer.WriteStringValue(value.Symbol);
        }
        else if (value.Equals(Find(value.Symbol, value.KindCode)))
        {
            writer.WriteStartObject();
            writer.WriteString("unit", value.Symbol);
            writer.WriteString("kind", value.KindCode);
            writer.WriteEndObject();
        }
        else
        {
            throw new IndicatorOperationException(
                $"The unit '{value.Symbol}' would not be read back as it is; call AddIndicators on the options with the UnitCatalog that knows it. (IND0553)");
        }
    }

    private string Wanted(string? kind) => kind is not null ? FigureText.Shown(kind) : (coherent?.KindCode ?? "one of data") + (coherent is { IsPoint: true } ? " (levels)" : "");

    private TUnit? Find(string text, string? kind) => coherent is not null && text == coherent.Symbol && (kind is null || kind == coherent.KindCode)
        ? coherent
        : catalog.Candidates(text).OfType<TUnit>().FirstOrDefault(unit => kind is null || unit.KindCode == kind);
}
