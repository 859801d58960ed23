using System.Text.Json;

namespace Indicators;

/// <summary><c>"地区生产总值"</c>, or by language <c>{"zh": "地区生产总值", "en": "GDP"}</c>.</summary>
internal static class LocalTextForm
{
    internal static readonly string[] Languages = ["zh", "en"];

    /// <summary>The text of what an object says by language; a text in English alone is its own English form.</summary>
    internal static LocalText Of(string? chinese, string? english) => new((chinese ?? english)!, english);

    internal static void Write(Utf8JsonWriter writer, LocalText text)
    {
        if (text.English is null)
        {
            writer.WriteStringValue(text.Text);
            return;
        }

        writer.WriteStartObject();
        if (text.English != text.Text)
        {
            writer.WriteString("zh", text.Text);
        }

        writer.WriteString("en", text.English);
        writer.WriteEndObject();
    }
}
