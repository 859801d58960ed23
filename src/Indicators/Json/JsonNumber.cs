using System.Buffers;
using System.Text.Json;

namespace Indicators;

/// <summary>Exact numbers in JSON: a number where it is a decimal of at most 28 digits, else a string such as <c>"1486/15"</c>.</summary>
/// <remarks>28 digits, because that is what a <see cref="decimal"/> of other readers holds.</remarks>
internal static class JsonNumber
{
    private const int MaxDigits = 28;

    internal static Rational Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                ReadOnlySpan<byte> digits = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
                return Rational.TryParse(digits, out Rational number) ? number : throw No(digits.Length);
            case JsonTokenType.String:
                string text = reader.GetString()!;
                return Rational.TryParse(text, out Rational fraction)
                    ? fraction
                    : throw new JsonException($"Got '{FigureText.Shown(text)}'; expected an exact number such as \"14.86\" or \"1486/15\".");
            default:
                throw new JsonException($"A number, or a string such as \"1486/15\", is expected; found {JsonMembers.Shown(reader.TokenType)}.");
        }
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

    private static JsonException No(int length) =>
        new($"A number of {length} characters is beyond what is read: {Rational.MaxTextLength} characters, exponents to {Rational.MaxExponent}.");
}
