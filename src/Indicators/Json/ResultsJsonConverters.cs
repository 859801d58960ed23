using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Reads and writes what was computed of a series, <c>{"2021":{"reason":"MissingBase",…},"2022":{"value":…}}</c>: each period with its outcome.</summary>
/// <remarks>
/// The converter is found by itself; it is named for Native AOT, where a type that is read and never made must be
/// (see <see cref="IndicatorsJsonConverter"/>). <b>Thread safety.</b> Immutable.
/// </remarks>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TResult">What was computed.</typeparam>
public sealed class ResultsJsonConverter<TPeriod, TResult> : JsonConverter<ResultSeries<TPeriod, TResult>>
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    private static readonly OutcomeJsonConverter<TResult> Outcomes = new();

    /// <summary>Reads results.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">How the results themselves are read.</param>
    /// <returns>The results.</returns>
    /// <exception cref="JsonException">It has another form, a member that is not a period, or leaves out a period between the first and the last (IND0680).</exception>
    public override ResultSeries<TPeriod, TResult> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        (PeriodRange<TPeriod> domain, Outcome<TResult>[] outcomes) = PeriodMembers.Read<TPeriod, Outcome<TResult>>(
            ref reader, "results", (ref Utf8JsonReader at) => Outcomes.Read(ref at, typeof(Outcome<TResult>), options));
        return new(domain, outcomes);
    }

    /// <summary>Writes results.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The results.</param>
    /// <param name="options">How the results themselves are written.</param>
    public override void Write(Utf8JsonWriter writer, ResultSeries<TPeriod, TResult> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach ((TPeriod period, Outcome<TResult> outcome) in value)
        {
            writer.WritePropertyName(PeriodMembers.Text(period));
            Outcomes.Write(writer, outcome, options);
        }

        writer.WriteEndObject();
    }
}

/// <summary>Reads and writes the levels of a series, <c>{"2021":{"value":31,"unit":"家"},"2022":null}</c>; null where a period has none.</summary>
/// <remarks>Marks of observations are not levels: the series itself keeps them in its JSON. <b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TLevel">What a level is.</typeparam>
public sealed class LevelsJsonConverter<TPeriod, TLevel> : JsonConverter<Levels<TPeriod, TLevel>>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TLevel : struct
{
    /// <summary>Reads levels.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">How a level is read.</param>
    /// <returns>The levels.</returns>
    /// <exception cref="JsonException">It has another form, a member that is not a period, or leaves out a period between the first and the last (IND0680).</exception>
    public override Levels<TPeriod, TLevel> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonConverter<TLevel> level = KnownConverter.Of<TLevel>(options);
        (PeriodRange<TPeriod> domain, TLevel?[] levels) = PeriodMembers.Read<TPeriod, TLevel?>(
            ref reader, "levels", (ref Utf8JsonReader at) => at.TokenType == JsonTokenType.Null ? null : level.Read(ref at, typeof(TLevel), options));
        return new(domain, place => levels[place]);
    }

    /// <summary>Writes levels.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The levels.</param>
    /// <param name="options">How a level is written.</param>
    public override void Write(Utf8JsonWriter writer, Levels<TPeriod, TLevel> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonConverter<TLevel> converter = KnownConverter.Of<TLevel>(options);
        writer.WriteStartObject();
        foreach ((TPeriod period, TLevel? level) in value)
        {
            writer.WritePropertyName(PeriodMembers.Text(period));
            if (level is { } known)
            {
                converter.Write(writer, known, options);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndObject();
    }
}
