using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An array of values of one form.</summary>
/// <param name="name">What the array is, for messages: "values".</param>
/// <param name="whole">What it is a part of: "a series".</param>
/// <param name="item">The form of each.</param>
internal sealed class ListForm<T>(string name, string whole, JsonConverter<T> item) : JsonConverter<List<T>>
{
    public override List<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Got {JsonToken.Shown(ref reader)}; expected an array: {name} of {whole}.");
        }

        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                items.Add(item.Read(ref reader, typeof(T), options)!);
            }
            catch (JsonException wrong)
            {
                throw Coded.Json($"{name}[{(Rational)items.Count}] of {whole}: {wrong.Message}", wrong);
            }
        }

        return items;
    }

    public override void Write(Utf8JsonWriter writer, List<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (T each in value)
        {
            item.Write(writer, each, options);
        }

        writer.WriteEndArray();
    }
}
