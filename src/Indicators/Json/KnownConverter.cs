using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Indicators;

/// <summary>The converter of a part, by the options: by it and not by the serializer, so that a mistake is reported at its place in the document.</summary>
internal static class KnownConverter
{
    internal static JsonConverter<T> Of<T>(JsonSerializerOptions options) => (JsonConverter<T>)((JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))).Converter;
}
