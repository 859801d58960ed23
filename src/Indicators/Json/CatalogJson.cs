using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What stands in a catalogue, inside any other JSON: read by the same readers, so that it has the same form and the same mistakes.</summary>
internal static class CatalogJson
{
    /// <summary>Reads a value by a reader of catalogues.</summary>
    internal static T Read<T>(ref Utf8JsonReader reader, Func<JsonItem, ProblemList, T?> read) where T : class
    {
        var problems = new ProblemList();
        using JsonDocument value = JsonDocument.ParseValue(ref reader);
        JsonItem? item = JsonTree.Read(value.RootElement.GetRawText(), "", problems);
        T? made = item is null ? null : read(item, problems);
        if (made is not null && problems.All.Count == 0)
        {
            return made;
        }

        InputProblem first = problems.All[0];
        string hint = first.Hint is null ? "" : $"; {first.Hint}";
        string more = problems.All.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $", and {problems.All.Count - 1} more") : "";
        throw new JsonException($"Found {first.Found}, expected {first.Expected}{hint}{(hint.EndsWith('?') ? "" : ".")} ({first.Code}{more})");
    }
}

/// <summary>A part of an indicator, such as an <see cref="Origin"/>, in the form that it has in a catalogue.</summary>
internal sealed class FormJsonConverter<T>(Form<T> form) : JsonConverter<T> where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CatalogJson.Read(ref reader, (item, problems) => form.Read(item, "", problems));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => form.Write(writer, value);
}

/// <summary><c>"地区生产总值"</c>, or by language <c>{"zh":"地区生产总值","en":"GDP"}</c>.</summary>
internal sealed class LocalTextJsonConverter : JsonConverter<LocalText>
{
    public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CatalogJson.Read(ref reader, (item, problems) => ObjectReader.LocalTextOf(item, "", problems));

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options) => LocalTextForm.Write(writer, value);
}
