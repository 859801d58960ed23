using System.Buffers;
using System.Text.Json;

namespace Indicators;

/// <summary>Exact numbers in JSON: a number where it is a decimal of at most 28 digits, else a string such as <c>"1486/15"</c>.</summary>
/// <remarks>28 digits, because that is what a <see cref="decimal"/> of other readers holds.</remarks>
internal static class JsonNumber
{
    private const int MaxDigits = 28;

    internal static bool TryRead(ref Utf8JsonReader reader, out Rational value)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            value = default;
            return JsonToken.TextOrNull(ref reader) is { } text && Rational.TryParse(text, out value);
        }

        ReadOnlySpan<byte> digits = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return Rational.TryParse(digits, out value) ? true : throw new JsonException(
            $"A number of {digits.Length} characters is beyond what is read: {Rational.MaxTextLength} characters, exponents to "
                + $"{Rational.MaxExponent}.");
    }

    internal static void Write(Utf8JsonWriter writer, Rational value)
    {
        Span<byte> text = stackalloc byte[MaxDigits + 2]; // a sign and a point
        if (value.DecimalPlaces is not null && value.TryFormat(text, out int length)
            && length - (value.Sign < 0 ? 1 : 0) - (value.IsInteger ? 0 : 1) <= MaxDigits)
        {
            writer.WriteRawValue(text[..length], skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    internal static void Write(Utf8JsonWriter writer, string name, Rational value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }
}
