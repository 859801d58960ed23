using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Indicators;

/// <summary>Makes the members of a <see cref="Form{T}"/>: what the record has, what it is with another value.</summary>
/// <typeparam name="T">The record.</typeparam>
internal static class Members<T>
{
    internal static Member<T> Text(string name, Func<T, string?> get, Func<T, string, T> set) => new(
        name, (from, to) => from.Text(name) is { } text ? set(to, text) : to, (writer, record) => WriteText(writer, name, get(record)));

    internal static Member<T> Texts(string name, Func<T, IReadOnlyList<string>> get, Func<T, IReadOnlyList<string>, T> set) => new(
        name,
        (from, to) => set(to, from.Texts(name)),
        (writer, record) => WriteList(writer, name, get(record), writer.WriteStringValue));

    internal static Member<T> Local(string name, Func<T, LocalText?> get, Func<T, LocalText, T> set) => new(
        name, (from, to) => from.LocalText(name) is { } text ? set(to, text) : to,
        (writer, record) => WriteLocal(writer, name, get(record)));

    internal static Member<T> Locals(string name, Func<T, IReadOnlyList<LocalText>> get, Func<T, IReadOnlyList<LocalText>, T> set) => new(
        name,
        (from, to) => set(to, from.LocalTexts(name)),
        (writer, record) => WriteList(writer, name, get(record), text => LocalTextForm.Write(writer, text)));

    internal static Member<T> Word<TEnum>(string name, WordsOf<TEnum> words, Func<T, TEnum?> get, Func<T, TEnum, T> set)
        where TEnum : struct => new(
        name,
        (from, to) => from.Word(name, words.All) is { } word ? set(to, words.Value(word)) : to,
        (writer, record) => WriteText(writer, name, get(record) is { } value ? words.Word(value) : null));

    internal static Member<T> Whole(string name, int least, int most, Func<T, int?> get, Func<T, int, T> set) => new(
        name,
        (from, to) => from.Integer(name, least, most) is { } number ? set(to, number) : to,
        (writer, record) =>
        {
            if (get(record) is { } number)
            {
                writer.WriteNumber(name, number);
            }
        });

    internal static Member<T> Number(string name, Func<T, Rational?> get, Func<T, Rational, T> set, int? least = null) => new(
        name,
        (from, to) => from.Number(name, least) is { } number ? set(to, number) : to,
        (writer, record) =>
        {
            if (get(record) is { } number)
            {
                JsonNumber.Write(writer, name, number);
            }
        });

    internal static Member<T> Date(string name, Func<T, LocalDate?> get, Func<T, LocalDate, T> set) => new(
        name,
        (from, to) => from.Date(name) is { } date ? set(to, LocalDate.FromDateOnly(date)) : to,
        (writer, record) => WriteText(writer, name, get(record)?.ToDateOnly().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    internal static Member<T> Published(string name, Func<T, string?> get, Func<T, string, T> set) => new(
        name, (from, to) => from.PublicationDate(name) is { } date ? set(to, date) : to,
        (writer, record) => WriteText(writer, name, get(record)));

    internal static Member<T> Part<TPart>(string name, Form<TPart> form, Func<T, TPart?> get, Func<T, TPart, T> set)
        where TPart : class => new(
        name,
        (from, to) => from.Part(name, form) is { } part ? set(to, part) : to,
        (writer, record) =>
        {
            if (get(record) is { } part)
            {
                writer.WritePropertyName(name);
                form.Write(writer, part);
            }
        });

    internal static Member<T> Parts<TPart>(string name, Form<TPart> form, Func<T, IReadOnlyList<TPart>> get,
        Func<T, IReadOnlyList<TPart>, T> set)
        where TPart : class => new(
        name,
        (from, to) => set(to, from.Parts(name, form)),
        (writer, record) => WriteList(writer, name, get(record), part => form.Write(writer, part)));

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void WriteLocal(Utf8JsonWriter writer, string name, LocalText? text)
    {
        if (text is not null)
        {
            writer.WritePropertyName(name);
            LocalTextForm.Write(writer, text);
        }
    }

    private static void WriteList<TItem>(Utf8JsonWriter writer, string name, IReadOnlyList<TItem> items, Action<TItem> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (TItem item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }
}
