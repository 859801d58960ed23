using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Reads one token; false where it is none of what is expected.</summary>
internal delegate bool TokenReader<T>(ref Utf8JsonReader reader, out T? value);

/// <summary>A value that is one token of JSON: a text, a number, a word.</summary>
/// <param name="noun">What is expected, for messages: "a string".</param>
/// <param name="read">Reads it.</param>
/// <param name="write">Writes it.</param>
internal sealed class Leaf<T>(string noun, TokenReader<T> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    internal string Noun => noun;

    internal bool TryRead(ref Utf8JsonReader reader, out T? value) => read(ref reader, out value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(ref reader, out T? value) ? value! : throw new JsonException($"Got {JsonToken.Shown(ref reader)}; expected {noun}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
