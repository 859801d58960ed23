using System.Globalization;
using System.Text.Json;

namespace Indicators;

/// <summary>Reads the value of a member; the reader stands on its first token.</summary>
/// <typeparam name="T">What is read.</typeparam>
internal delegate T MemberReader<out T>(ref Utf8JsonReader reader);

/// <summary>Values keyed by period, <c>{"2021":…,"2022":…}</c>: a member for each period, in any order, and none left out between the first and the last.</summary>
internal static class PeriodMembers
{
    internal static (PeriodRange<TPeriod> Domain, T[] Values) Read<TPeriod, T>(ref Utf8JsonReader reader, string what, MemberReader<T> value)
        where TPeriod : struct, ITilingPeriod<TPeriod> => Read<TPeriod, TPeriod, T>(ref reader, what, period => period, period => period, value);

    /// <summary>The same of keys that stand for a period each, as a year to date does for its last part.</summary>
    internal static (PeriodRange<TPeriod> Domain, T[] Values) Read<TKey, TPeriod, T>(
        ref Utf8JsonReader reader, string what, Func<TKey, TPeriod> periodOf, Func<TPeriod, TKey> keyOf, MemberReader<T> value)
        where TKey : struct, ISpanParsable<TKey>, ISpanFormattable
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A set of {what} is an object whose members are periods such as \"{keyOf(TPeriod.MinValue)}\"; found {JsonMembers.Shown(reader.TokenType)}.");
        }

        SortedList<int, T> values = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            if (!TKey.TryParse(name, CultureInfo.InvariantCulture, out TKey key))
            {
                throw new JsonException($"Got '{FigureText.Shown(name)}'; expected a member of a set of {what}: a period such as \"{keyOf(TPeriod.MinValue)}\".");
            }

            reader.Read();
            if (!values.TryAdd(periodOf(key).Ordinal, ValueOf(ref reader, Text(key), what, value)))
            {
                throw new JsonException($"'{Text(key)}' stands twice in a set of {what}.");
            }
        }

        if (values.Count == 0)
        {
            throw new JsonException($"A set of {what} has at least one period.");
        }

        IList<int> places = values.Keys;
        for (int i = 1; i < places.Count; i++)
        {
            if (places[i] != places[i - 1] + 1)
            {
                throw new IndicatorJsonException($"A set of {what} has every period from its first to its last; '{Text(keyOf(TPeriod.FromOrdinal(places[i - 1] + 1)))}' is missing. Write it with its reason or null. (IND0680)");
            }
        }

        return (new(TPeriod.FromOrdinal(places[0]), TPeriod.FromOrdinal(places[^1])), [.. values.Values]);
    }

    /// <summary>The name of a member.</summary>
    internal static string Text<TKey>(TKey key)
        where TKey : struct, ISpanFormattable => key.ToString(null, CultureInfo.InvariantCulture);

    private static T ValueOf<T>(ref Utf8JsonReader reader, string period, string what, MemberReader<T> value)
    {
        try
        {
            return value(ref reader);
        }
        catch (JsonException wrong)
        {
            throw new JsonException($"'{period}' of a set of {what}: {wrong.Message}", wrong);
        }
    }
}
