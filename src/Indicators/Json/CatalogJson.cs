using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What stands in a catalogue, inside any other JSON: read by the same readers, so that it has the same form and the same
/// mistakes.</summary>
internal sealed class CatalogJson<T>(Func<JsonItem, ProblemList, T?> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    where T : class
{
    internal CatalogJson(Form<T> form) : this((item, problems) => form.Read(item, "", problems), form.Write)
    {
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
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
        throw new JsonException(
            $"Found {first.Found}, expected {first.Expected}{hint}{(hint.EndsWith('?') ? "" : ".")} ({first.Code}{more})");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}

/// <summary>The values of a catalogue.</summary>
internal static class CatalogJson
{
    /// <summary><c>"地区生产总值"</c>, or by language <c>{"zh":"地区生产总值","en":"GDP"}</c>.</summary>
    internal static CatalogJson<LocalText> LocalText { get; } = new((item, problems) =>
        ObjectReader.LocalTextOf(item, "", problems), LocalTextForm.Write);

    internal static CatalogJson<Indicator> Indicator(UnitCatalog catalog) => new(
        (item, problems) => CatalogReader.ReadIndicator(item, "", catalog, problems), (writer, value) =>
            IndicatorEntry.Form.Write(writer, IndicatorEntry.Of(value)));

    /// <summary>An indicator of one type.</summary>
    internal static JsonConverter<T> Indicator<T>(UnitCatalog catalog, Func<Indicator, T> typed) where T : Indicator =>
        new MappedForm<T, Indicator>(Indicator(catalog), indicator => indicator, typed);
}
