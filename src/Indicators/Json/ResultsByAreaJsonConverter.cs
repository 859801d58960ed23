using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Reads and writes what was computed across areas, <c>[{"area":"360313","results":{"2024":{"value":…}}}]</c>: in the order of the areas.</summary>
/// <remarks>An area is not a key, for not every type of areas has a text that reads back. <b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TArea">The areas.</typeparam>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TResult">What was computed.</typeparam>
public sealed class ResultsByAreaJsonConverter<TArea, TPeriod, TResult> : JsonConverter<ResultsByArea<TArea, TPeriod, TResult>>
    where TArea : notnull
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    private static readonly string[] Names = ["area", "results"];

    private static readonly ResultsJsonConverter<TPeriod, TResult> Results = new();

    /// <summary>Reads the results of areas.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">How areas and results are read.</param>
    /// <returns>The results.</returns>
    /// <exception cref="JsonException">It has another form, an area twice, or areas with other periods than the first (IND0681).</exception>
    public override ResultsByArea<TArea, TPeriod, TResult> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Results by area are an array; found {JsonMembers.Shown(reader.TokenType)}.");
        }

        List<TArea> areas = [];
        List<ResultSeries<TPeriod, TResult>> results = [];
        HashSet<TArea> seen = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            (TArea area, ResultSeries<TPeriod, TResult> own) = ReadArea(ref reader, options);
            if (!seen.Add(area))
            {
                throw new JsonException($"The area '{FigureText.Shown(area.ToString())}' stands twice in results by area.");
            }

            areas.Add(area);
            results.Add(own);
            if (own.Domain != results[0].Domain)
            {
                throw new IndicatorJsonException($"The areas of a result have the same periods; '{FigureText.Shown(area.ToString())}' has {own.Domain}, and the first has {results[0].Domain}. (IND0681)");
            }
        }

        return areas.Count == 0
            ? throw new JsonException("Results by area have at least one area.")
            : new(areas, results[0].Domain, (place, period) => results[place][period]);
    }

    /// <summary>Writes the results of areas.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The results.</param>
    /// <param name="options">How areas and results are written.</param>
    public override void Write(Utf8JsonWriter writer, ResultsByArea<TArea, TPeriod, TResult> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonConverter<TArea> areas = KnownConverter.Of<TArea>(options);
        writer.WriteStartArray();
        foreach ((TArea area, ResultSeries<TPeriod, TResult> results) in value)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("area");
            areas.Write(writer, area, options);
            writer.WritePropertyName("results");
            Results.Write(writer, results, options);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static (TArea Area, ResultSeries<TPeriod, TResult> Results) ReadArea(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        TArea? area = default;
        ResultSeries<TPeriod, TResult>? results = null;
        var members = new JsonMembers(ref reader, "An area with its results", Names);
        while (members.Next(ref reader, out string name))
        {
            if (name == "area")
            {
                area = reader.TokenType == JsonTokenType.Null ? throw new JsonException("Got null for 'area' of results by area; expected an area.")
                    : KnownConverter.Of<TArea>(options).Read(ref reader, typeof(TArea), options);
            }
            else
            {
                results = Results.Read(ref reader, typeof(ResultSeries<TPeriod, TResult>), options);
            }
        }

        members.Require(Names);
        return (area!, results!);
    }
}
