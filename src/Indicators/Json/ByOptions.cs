using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Indicators;

/// <summary>A part whose converter the options tell, such as the result of an outcome.</summary>
/// <remarks>By the converter and not by the serializer, so that a mistake is reported at its place in the document.</remarks>
internal static class ByOptions
{
    internal static JsonConverter<T> Of<T>(JsonSerializerOptions options) =>
        (JsonConverter<T>)((JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))).Converter;
}

/// <summary>A part of which the options tell the converter; null only where the type has it and it is meant.</summary>
/// <param name="noun">What is expected, for messages.</param>
/// <param name="mayBeNull">Whether null is a value here.</param>
internal sealed class ByOptions<T>(string noun, bool mayBeNull) : JsonConverter<T?>
{
    public override bool HandleNull => true;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Null ? ByOptions.Of<T>(options).Read(ref reader, typeof(T), options)
        : mayBeNull && default(T) is null ? default
        : throw new JsonException($"Got null; expected {noun}.");

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            ByOptions.Of<T>(options).Write(writer, value, options);
        }
    }
}
