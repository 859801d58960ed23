using System.Text.Json;

using NodaTime;
using NodaTime.Text;

namespace Indicators;

/// <summary>The leaves of forms: what is one token.</summary>
internal static class Leaves
{
    internal static Leaf<string> Text { get; } = new(
        "a string", (ref reader, out value) => (value = JsonToken.TextOrNull(ref reader)) is not null, (writer, value) =>
            writer.WriteStringValue(value));

    internal static Leaf<bool> Truth { get; } = new(
        "true or false",
        (ref reader, out value) => (value = reader.TokenType == JsonTokenType.True) || reader.TokenType == JsonTokenType.False,
        (writer, value) => writer.WriteBooleanValue(value));

    internal static Leaf<int> Whole { get; } = new(
        "a whole number within 32 bits",
        (ref reader, out value) =>
        {
            value = 0;
            return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out value);
        },
        (writer, value) => writer.WriteNumberValue(value));

    internal static Leaf<Rational> Number { get; } =
        new("an exact number such as 14.86 or \"1486/15\"", JsonNumber.TryRead, JsonNumber.Write);

    internal static Leaf<LocalDate> Date { get; } = new(
        "a date such as 2025-06-30",
        (ref reader, out value) =>
        {
            value = default;
            return JsonToken.TextOrNull(ref reader) is { } text && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value);
        },
        (writer, value) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value)));

    /// <summary><c>"BP"</c></summary>
    internal static Leaf<ObservationStatus> Marks { get; } = new(
        "letters of observation status (SDMX) such as P or BP",
        (ref reader, out value) =>
        {
            value = ObservationStatus.Normal;
            return JsonToken.TextOrNull(ref reader) is { } codes && ObservationStatuses.TryParse(codes, out value);
        },
        (writer, value) => writer.WriteStringValue(value.Codes));

    /// <summary>A value that a text tells: null where none is read from it.</summary>
    internal static Leaf<T> Words<T>(string noun, Func<T, string> write, Func<string, T?> read) where T : class => new(
        noun,
        (ref reader, out value) => (value = JsonToken.TextOrNull(ref reader) is { } text ? read(text) : null) is not null,
        (writer, value) => writer.WriteStringValue(write(value)));

    /// <summary>The name of a value and not its number, so that the document says what it means.</summary>
    /// <param name="inCamelCase">Whether it is written as <c>printedTo100</c>.</param>
    internal static Leaf<T> Name<T>(bool inCamelCase = false) where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        string[] names = [.. values.Select(value => value.ToString()).Select(name => inCamelCase
            ? char.ToLowerInvariant(name[0]) + name[1..] : name)];
        return new(
            $"one of {string.Join(", ", names)}",
            (ref reader, out value) =>
            {
                int at = JsonToken.TextOrNull(ref reader) is { } text
                    ? Array.FindIndex(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) : -1;
                value = at < 0 ? default : values[at];
                return at >= 0;
            },
            (writer, value) => writer.WriteStringValue(names[Array.IndexOf(values, value)]));
    }
}
