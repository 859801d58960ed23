using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Reads and writes cumulative series of one closed type; for Native AOT, where a type that is read and never made must be named.</summary>
/// <remarks>Everywhere else the converter of the type is found by itself; see <see cref="IndicatorsJsonConverter"/>. <b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TPeriod">The frequency of the parts.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
public sealed class CumulativeSeriesJsonConverter<TPeriod, TKind> : JsonConverter<CumulativeSeries<TPeriod, TKind>>
    where TPeriod : struct, ISubannual<TPeriod>
    where TKind : IExtensive
{
    private readonly UnitCatalog _catalog;

    /// <summary>Creates the converter with the units of the library.</summary>
    public CumulativeSeriesJsonConverter() : this(UnitCatalog.Default)
    {
    }

    /// <summary>Creates the converter with units of your own.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public CumulativeSeriesJsonConverter(UnitCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>Reads a cumulative series: <c>{"measure":"cumulative","unit":"亿元","freq":"M","start":"2021-01/2021-02","values":["31","50"]}</c>.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The series.</returns>
    /// <exception cref="JsonException">It has another form, is not cumulative or of another kind (IND0641), of another frequency (IND0642) or kind of unit (IND0502), or contradicts itself (IND0603, IND0643).</exception>
    public override CumulativeSeries<TPeriod, TKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(SeriesJson.Read<TPeriod, FlowMeasure, TKind>(ref reader, _catalog, CumulativeForm<TPeriod>.Instance));

    /// <summary>Writes a cumulative series.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The series.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, CumulativeSeries<TPeriod, TKind> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        SeriesJson.Write(writer, value.Totals, _catalog, CumulativeForm<TPeriod>.Instance);
    }
}
