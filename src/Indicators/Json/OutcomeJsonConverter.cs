using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"value":…}</c>, or the reason with its code, its sentence and what it names.</summary>
internal sealed class OutcomeJsonConverter<T> : JsonConverter<Outcome<T>>
{
    private static readonly string[] Names = ["value", .. ReasonJson.Names];

    public override Outcome<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        T value = default!;
        var reason = new ReasonJson();
        var members = new JsonMembers(ref reader, "An outcome", Names);
        while (members.Next(ref reader, out string name))
        {
            if (name == "value")
            {
                value = ReadValue(ref reader, options);
            }
            else
            {
                reason.Take(ref reader, name, members);
            }
        }

        bool hasValue = members.Has("value");
        if (hasValue == members.Has("reason") || (hasValue && !reason.IsEmpty))
        {
            throw new JsonException("An outcome has either a value or a reason.");
        }

        return hasValue ? value : reason.ToUndefined();
    }

    public override void Write(Utf8JsonWriter writer, Outcome<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.TryGetValue(out T? result))
        {
            writer.WritePropertyName("value");
            if (result is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                KnownConverter.Of<T>(options).Write(writer, result, options);
            }
        }
        else
        {
            ReasonJson.Write(writer, value.Undefined!);
        }

        writer.WriteEndObject();
    }

    private static T ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return KnownConverter.Of<T>(options).Read(ref reader, typeof(T), options)!;
        }

        return default(T) is null ? default! : throw new JsonException("Got null; expected the value of an outcome.");
    }
}
