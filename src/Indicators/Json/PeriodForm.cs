using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Values keyed by period, <c>{"2021":…,"2022":…}</c>: a member for each period, in any order, and none left out between the
/// first and the last.</summary>
/// <typeparam name="T">What holds the values.</typeparam>
/// <typeparam name="TKey">The name of a value: its period, or a year to date for its last part.</typeparam>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TValue">A value.</typeparam>
internal abstract class PeriodForm<T, TKey, TPeriod, TValue>(string what, JsonConverter<TValue> form) : JsonConverter<T>
    where T : IEnumerable<(TKey, TValue)>
    where TKey : struct, ISpanParsable<TKey>, ISpanFormattable, IUtf8SpanFormattable
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    protected abstract TPeriod PeriodOf(TKey key);

    protected abstract TKey KeyOf(TPeriod period);

    protected abstract T Make(PeriodRange<TPeriod> domain, TValue[] values);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException(
                $"A set of {what} is an object whose members are periods such as \"{KeyOf(TPeriod.MinValue)}\"; found "
                    + $"{JsonToken.Shown(ref reader)}.");
        }

        SortedList<int, TValue> values = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            if (!TKey.TryParse(name, CultureInfo.InvariantCulture, out TKey key))
            {
                throw new JsonException(
                    $"Got '{FigureText.Shown(name)}'; expected a member of a set of {what}: a period such as \"{KeyOf(TPeriod.MinValue)}\".");
            }

            reader.Read();
            if (!values.TryAdd(PeriodOf(key).Ordinal, ValueOf(ref reader, key, options)))
            {
                throw new JsonException($"'{Text(key)}' stands twice in a set of {what}.");
            }
        }

        return values.Count == 0 ? throw new JsonException($"A set of {what} has at least one period.")
            : FirstMissing(values.Keys) is { } missing ? throw new IndicatorJsonException(
                $"A set of {what} has every period from its first to its last; '{Text(KeyOf(TPeriod.FromOrdinal(missing)))}' is missing. "
                    + "Write it with its reason or null. (IND0680)")
            : Make(new(TPeriod.FromOrdinal(values.Keys[0]), TPeriod.FromOrdinal(values.Keys[^1])), [.. values.Values]);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((TKey key, TValue each) in value)
        {
            JsonText.WriteName(writer, key);
            form.Write(writer, each, options);
        }

        writer.WriteEndObject();
    }

    private static string Text(TKey key) => key.ToString(null, CultureInfo.InvariantCulture);

    private static int? FirstMissing(IList<int> places)
    {
        for (int i = 1; i < places.Count; i++)
        {
            if (places[i] != places[i - 1] + 1)
            {
                return places[i - 1] + 1;
            }
        }

        return null;
    }

    private TValue ValueOf(ref Utf8JsonReader reader, TKey key, JsonSerializerOptions options)
    {
        try
        {
            return form.Read(ref reader, typeof(TValue), options)!;
        }
        catch (JsonException wrong)
        {
            throw Coded.Json($"'{Text(key)}' of a set of {what}: {wrong.Message}", wrong);
        }
    }
}
