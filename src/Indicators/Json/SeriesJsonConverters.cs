using System.Text.Json;
using System.Text.Json.Serialization;

using NodaTime;
using NodaTime.Text;

namespace Indicators;

/// <summary>Reads and writes series of one closed type; for Native AOT, where a type that is read and never made must be named.</summary>
/// <remarks>Everywhere else the converter of the type is found by itself; see <see cref="IndicatorsJsonConverter"/>. <b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TMeasure">The measure.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
public sealed class SeriesJsonConverter<TPeriod, TMeasure, TKind> : JsonConverter<Series<TPeriod, TMeasure, TKind>>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TKind : IMeasuredKind<TMeasure>
{
    private readonly UnitCatalog _catalog;

    /// <summary>Creates the converter with the units of the library.</summary>
    public SeriesJsonConverter() : this(UnitCatalog.Default)
    {
    }

    /// <summary>Creates the converter with units of your own.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public SeriesJsonConverter(UnitCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>Reads a series.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The series.</returns>
    /// <exception cref="JsonException">It has another form, measure (IND0641), frequency (IND0642) or kind of unit (IND0502), or contradicts itself (IND0603, IND0643).</exception>
    public override Series<TPeriod, TMeasure, TKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SeriesJson.Read<TPeriod, TMeasure, TKind>(ref reader, _catalog);

    /// <summary>Writes a series.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The series.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Series<TPeriod, TMeasure, TKind> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        SeriesJson.Write(writer, value, _catalog);
    }
}

/// <summary>Reads and writes vintages of one closed type; for Native AOT, where a type that is read and never made must be named.</summary>
/// <remarks>Everywhere else the converter of the type is found by itself; see <see cref="IndicatorsJsonConverter"/>. <b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TMeasure">The measure.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
public sealed class VintagesJsonConverter<TPeriod, TMeasure, TKind> : JsonConverter<Vintages<TPeriod, TMeasure, TKind>>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TKind : IMeasuredKind<TMeasure>
{
    private static readonly string[] Whole = ["releases"], Part = ["on", "series"];

    private readonly UnitCatalog _catalog;

    /// <summary>Creates the converter with the units of the library.</summary>
    public VintagesJsonConverter() : this(UnitCatalog.Default)
    {
    }

    /// <summary>Creates the converter with units of your own.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public VintagesJsonConverter(UnitCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>Reads vintages: <c>{"releases":[{"on":"2024-04-16","series":{…}}]}</c>.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The vintages.</returns>
    /// <exception cref="JsonException">It has another form, no release, two of one day (IND0640), or a series of another type.</exception>
    public override Vintages<TPeriod, TMeasure, TKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        List<(LocalDate On, Series<TPeriod, TMeasure, TKind> Series)> releases = [];
        var members = new JsonMembers(ref reader, "A set of vintages", Whole);
        while (members.Next(ref reader, out _))
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException($"'releases' of a set of vintages is an array; found {JsonMembers.Shown(reader.TokenType)}.");
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                releases.Add(ReadRelease(ref reader));
            }
        }

        members.Require(Whole);
        return Vintages.Make(releases, out Vintages<TPeriod, TMeasure, TKind>? vintages) is { } problem ? throw Coded.Json(problem) : vintages!;
    }

    /// <summary>Writes vintages, the first release first.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The vintages.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Vintages<TPeriod, TMeasure, TKind> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteStartArray("releases");
        foreach ((LocalDate on, Series<TPeriod, TMeasure, TKind> series) in value)
        {
            writer.WriteStartObject();
            writer.WriteString("on", Vintages.Text(on));
            writer.WritePropertyName("series");
            SeriesJson.Write(writer, series, _catalog);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private (LocalDate On, Series<TPeriod, TMeasure, TKind> Series) ReadRelease(ref Utf8JsonReader reader)
    {
        LocalDate on = default;
        Series<TPeriod, TMeasure, TKind>? series = null;
        var members = new JsonMembers(ref reader, "A release", Part);
        while (members.Next(ref reader, out string name))
        {
            if (name == "on")
            {
                string text = members.Text(ref reader, name);
                on = LocalDatePattern.Iso.Parse(text) is { Success: true } day
                    ? day.Value
                    : throw new JsonException($"Got '{FigureText.Shown(text)}'; expected a date such as 2024-04-16.");
            }
            else
            {
                series = SeriesJson.Read<TPeriod, TMeasure, TKind>(ref reader, _catalog);
            }
        }

        members.Require(Part);
        return (on, series!);
    }
}
