using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An indicator in the form that it has in a catalogue.</summary>
internal static class IndicatorJson
{
    internal static Indicator Read(ref Utf8JsonReader reader, UnitCatalog catalog) =>
        CatalogJson.Read(ref reader, (item, problems) => CatalogReader.ReadIndicator(item, "", catalog, problems));

    internal static void Write(Utf8JsonWriter writer, Indicator value) => IndicatorEntry.Form.Write(writer, IndicatorEntry.Of(value));
}

/// <summary>An indicator whose measure and kind are data.</summary>
internal sealed class IndicatorJsonConverter(UnitCatalog catalog) : JsonConverter<Indicator>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Indicator) || typeToConvert == typeof(DataIndicator);

    public override Indicator Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => IndicatorJson.Read(ref reader, catalog);

    public override void Write(Utf8JsonWriter writer, Indicator value, JsonSerializerOptions options) => IndicatorJson.Write(writer, value);
}

/// <summary>Writes and reads indicators of one measure and kind; needed by name only where a native compiler left them out.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TMeasure">The measure.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
public sealed class IndicatorJsonConverter<TMeasure, TKind> : JsonConverter<Indicator<TMeasure, TKind>> where TKind : IMeasuredKind<TMeasure>
{
    private readonly UnitCatalog _catalog;

    /// <summary>Creates the converter with the units of the library.</summary>
    public IndicatorJsonConverter() : this(UnitCatalog.Default)
    {
    }

    /// <summary>Creates the converter with units of your own.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public IndicatorJsonConverter(UnitCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>Reads an indicator.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="JsonException">It is none, or one of another measure or kind (IND0551).</exception>
    public override Indicator<TMeasure, TKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Indicator indicator = IndicatorJson.Read(ref reader, _catalog);
        return indicator.AsOrNull<TMeasure, TKind>() ?? throw Coded.Json(indicator.IsNot<TMeasure, TKind>());
    }

    /// <summary>Writes an indicator.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="value">The indicator.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Indicator<TMeasure, TKind> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        IndicatorJson.Write(writer, value);
    }
}
