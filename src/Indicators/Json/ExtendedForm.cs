using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The value in its own form, or <c>"Infinity"</c> or <c>"-Infinity"</c> beyond every value.</summary>
internal sealed class ExtendedForm<T> : JsonConverter<Extended<T>>
    where T : struct, IRankable<T>
{
    private const string Above = "Infinity", Below = "-Infinity";

    public override Extended<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonToken.TextOrNull(ref reader) switch
    {
        Above => Extended<T>.AboveEvery,
        Below => Extended<T>.BelowEvery,
        _ => ByOptions.Of<T>(options).Read(ref reader, typeof(T), options),
    };

    public override void Write(Utf8JsonWriter writer, Extended<T> value, JsonSerializerOptions options)
    {
        if (value.Value is { } known)
        {
            ByOptions.Of<T>(options).Write(writer, known, options);
        }
        else
        {
            writer.WriteStringValue(value == Extended<T>.AboveEvery ? Above : Below);
        }
    }
}
