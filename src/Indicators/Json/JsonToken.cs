using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Indicators;

/// <summary>A token of JSON, for messages and for what is a text.</summary>
internal static class JsonToken
{
    private const int MaxShownNumber = 40;

    internal static string? TextOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

    /// <summary>What a token is called in messages: what it says where it is short.</summary>
    internal static string Shown(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => $"'{FigureText.Shown(reader.GetString())}'",
        JsonTokenType.Number => Number(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
        JsonTokenType.True or JsonTokenType.False => "a truth value",
        JsonTokenType.Null => "null",
        JsonTokenType token => token.ToString(),
    };

    private static string Number(ReadOnlySpan<byte> digits) => digits.Length <= MaxShownNumber ? Encoding.UTF8.GetString(digits)
        : "a long number";
}
