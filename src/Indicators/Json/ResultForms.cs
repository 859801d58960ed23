using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What was computed of a series, <c>{"2021":{"reason":"MissingBase",…},"2022":{"value":…}}</c>: each period with its
/// outcome.</summary>
internal sealed class ResultsForm<TPeriod, TResult>() :
    PeriodForm<ResultSeries<TPeriod, TResult>, TPeriod, TPeriod, Outcome<TResult>>("results", OutcomeForm<TResult>.Instance)
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    protected override TPeriod PeriodOf(TPeriod key) => key;

    protected override TPeriod KeyOf(TPeriod period) => period;

    protected override ResultSeries<TPeriod, TResult> Make(PeriodRange<TPeriod> domain, Outcome<TResult>[] values) =>
        new(domain, values) { Marks = Array.Exists(values, outcome => outcome.Status != ObservationStatus.Normal)
            ? period => values[domain.IndexOf(period)].Status : null };
}

/// <summary>The same of a cumulative series, under years to date: <c>{"2022-01/2022-02":{"value":…}}</c>.</summary>
internal sealed class ResultsToDateForm<TPeriod, TResult>() :
    PeriodForm<ResultsToDate<TPeriod, TResult>, YearToDate<TPeriod>, TPeriod, Outcome<TResult>>("results", OutcomeForm<TResult>.Instance)
    where TPeriod : struct, ISubannual<TPeriod>
{
    protected override TPeriod PeriodOf(YearToDate<TPeriod> key) => key.Last;

    protected override YearToDate<TPeriod> KeyOf(TPeriod period) => new(period);

    protected override ResultsToDate<TPeriod, TResult> Make(PeriodRange<TPeriod> domain, Outcome<TResult>[] values) => new(domain, values);
}

/// <summary>The levels of a series, <c>{"2021":{"value":31,"unit":"家"},"2022":null}</c>; marks of observations are not levels, the
/// series keeps them.</summary>
internal sealed class LevelsForm<TPeriod, TLevel>()
    : PeriodForm<Levels<TPeriod, TLevel>, TPeriod, TPeriod, TLevel?>("levels", new LevelOrNull())
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TLevel : struct
{
    protected override TPeriod PeriodOf(TPeriod key) => key;

    protected override TPeriod KeyOf(TPeriod period) => period;

    protected override Levels<TPeriod, TLevel> Make(PeriodRange<TPeriod> domain, TLevel?[] values) => new(domain, place => values[place]);

    private sealed class LevelOrNull : JsonConverter<TLevel?>
    {
        public override bool HandleNull => true;

        public override TLevel? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? null : ByOptions.Of<TLevel>(options).Read(ref reader, typeof(TLevel), options);

        public override void Write(Utf8JsonWriter writer, TLevel? value, JsonSerializerOptions options)
        {
            if (value is { } level)
            {
                ByOptions.Of<TLevel>(options).Write(writer, level, options);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
