using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A value that has the form of another: a cumulative series that of its totals.</summary>
internal sealed class MappedForm<T, TInner>(JsonConverter<TInner> form, Func<T, TInner> to, Func<TInner, T> from) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        from(form.Read(ref reader, typeof(TInner), options)!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => form.Write(writer, to(value), options);
}
