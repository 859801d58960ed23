using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>"2021年3月至今"</c>: a reference is its text, in English, and text of any dialect is read.</summary>
internal sealed class PeriodRefJsonConverter : JsonConverter<PeriodRef>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(PeriodRef));

    public override PeriodRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A string is expected, such as \"since 2021\"; found {JsonToken.Shown(ref reader)}.");
        }

        string text = reader.GetString()!;
        return PeriodRef.TryParse(text, out PeriodRef? result) && typeToConvert.IsInstanceOfType(result)
            ? result
            : throw new JsonException(
                $"'{FigureText.Shown(text)}' names no time{(typeToConvert == typeof(PeriodRef) ? "" : " of this sort")}.");
    }

    public override void Write(Utf8JsonWriter writer, PeriodRef value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
