using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Writes a value as its own text: a period is its string in JSON (<c>"2021"</c>, <c>"2021/2025"</c>), also as the key of a
/// dictionary.</summary>
/// <remarks>
/// <para>For every type that reads what it writes. One attribute gives it to a frequency of your own:
/// <c>[JsonConverter(typeof(TextJsonConverter&lt;Season&gt;))]</c>.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <typeparam name="T">The type.</typeparam>
public sealed class TextJsonConverter<T> : JsonConverter<T>, INamesPeriods
    where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Gets what reads the periods by which an average growth is named; null for ranges and periods of any frequency.</summary>
    internal IPeriodReader? Names { get; init; }

    IPeriodReader? INamesPeriods.Names => Names;

    /// <summary>Reads a value from a string.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">It is not a string, or one that the type does not read.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        ? Parse(ref reader)
        : throw new JsonException(
            $"A string is expected, such as \"{default(T).ToString(null, CultureInfo.InvariantCulture)}\"; found "
                + $"{JsonToken.Shown(ref reader)}.");

    /// <summary>Writes a value as a string.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, value);
    }

    /// <summary>Reads a value from the key of a dictionary.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The type does not read the key.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <summary>Writes a value as the key of a dictionary.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.WriteName(writer, value);
    }

    private static T Parse(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped && T.TryParse(reader.ValueSpan, CultureInfo.InvariantCulture, out T value))
        {
            return value;
        }

        try
        {
            return T.Parse(reader.GetString()!, CultureInfo.InvariantCulture);
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            throw Coded.Json(wrong.Message, wrong);
        }
    }
}
