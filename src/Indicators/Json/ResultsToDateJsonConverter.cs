using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Reads and writes what was computed of a cumulative series, <c>{"2022-01/2022-02":{"value":…}}</c>: each year to date with its outcome.</summary>
/// <remarks>
/// The converter is found by itself; it is named for Native AOT, where a type that is read and never made must be
/// (see <see cref="IndicatorsJsonConverter"/>). <b>Thread safety.</b> Immutable.
/// </remarks>
/// <typeparam name="TPeriod">The frequency of the parts.</typeparam>
/// <typeparam name="TResult">What was computed.</typeparam>
public sealed class ResultsToDateJsonConverter<TPeriod, TResult> : JsonConverter<ResultsToDate<TPeriod, TResult>>
    where TPeriod : struct, ISubannual<TPeriod>
{
    private static readonly OutcomeJsonConverter<TResult> Outcomes = new();

    /// <summary>Reads results.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">How the results themselves are read.</param>
    /// <returns>The results.</returns>
    /// <exception cref="JsonException">It has another form, a member that is not a year to date, or leaves out one between the first and the last (IND0680).</exception>
    public override ResultsToDate<TPeriod, TResult> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        (PeriodRange<TPeriod> domain, Outcome<TResult>[] outcomes) = PeriodMembers.Read<YearToDate<TPeriod>, TPeriod, Outcome<TResult>>(
            ref reader, "results", span => span.Last, last => new(last), (ref Utf8JsonReader at) => Outcomes.Read(ref at, typeof(Outcome<TResult>), options));
        return new(domain, outcomes);
    }

    /// <summary>Writes results.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The results.</param>
    /// <param name="options">How the results themselves are written.</param>
    public override void Write(Utf8JsonWriter writer, ResultsToDate<TPeriod, TResult> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach ((YearToDate<TPeriod> span, Outcome<TResult> outcome) in value)
        {
            writer.WritePropertyName(PeriodMembers.Text(span));
            Outcomes.Write(writer, outcome, options);
        }

        writer.WriteEndObject();
    }
}
