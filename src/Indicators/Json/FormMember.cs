using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A member of an object: its name, and where what it holds stands among the parts of the value.</summary>
internal abstract class FormMember<TParts>(params IEnumerable<string> names) where TParts : struct
{
    /// <summary>Gets the names under which it is read; one, except of reasons.</summary>
    internal IReadOnlyList<JsonEncodedText> Names { get; } = [.. names.Select(name => JsonEncodedText.Encode(name))];

    /// <summary>What is expected where another token stands.</summary>
    internal abstract string Noun(JsonEncodedText name);

    /// <summary>Reads the value at which the reader stands; false where it is none of what is expected.</summary>
    internal abstract bool TryRead(ref Utf8JsonReader reader, JsonEncodedText name, ref TParts parts, JsonSerializerOptions options);

    /// <summary>Writes name and value, where there is one.</summary>
    internal abstract void Write(Utf8JsonWriter writer, ref TParts parts, JsonSerializerOptions options);
}

/// <summary>A member for one part; where the object need not have it, null is not written.</summary>
internal sealed class PartMember<TParts, TPart>(string name, JsonConverter<TPart> part, Place<TParts, TPart> place, bool isNeeded)
    : FormMember<TParts>(name)
    where TParts : struct
{
    private readonly Leaf<TPart>? _leaf = part as Leaf<TPart>;

    internal override string Noun(JsonEncodedText name) => _leaf!.Noun;

    internal override bool TryRead(ref Utf8JsonReader reader, JsonEncodedText name, ref TParts parts, JsonSerializerOptions options)
    {
        if (_leaf is not null)
        {
            return _leaf.TryRead(ref reader, out place(ref parts)!);
        }

        place(ref parts) = part.Read(ref reader, typeof(TPart), options)!;
        return true;
    }

    internal override void Write(Utf8JsonWriter writer, ref TParts parts, JsonSerializerOptions options)
    {
        TPart value = place(ref parts);
        if (isNeeded || value is not null)
        {
            writer.WritePropertyName(Names[0]);
            part.Write(writer, value, options);
        }
    }
}

/// <summary>A member for one part that is a struct and may be missing.</summary>
internal sealed class OptionalMember<TParts, TPart>(string name, JsonConverter<TPart> part, Place<TParts, TPart?> place)
    : FormMember<TParts>(name)
    where TParts : struct
    where TPart : struct
{
    private readonly Leaf<TPart>? _leaf = part as Leaf<TPart>;

    internal override string Noun(JsonEncodedText name) => _leaf!.Noun;

    internal override bool TryRead(ref Utf8JsonReader reader, JsonEncodedText name, ref TParts parts, JsonSerializerOptions options)
    {
        TPart value = default;
        if (_leaf is not null && !_leaf.TryRead(ref reader, out value))
        {
            return false;
        }

        place(ref parts) = _leaf is not null ? value : part.Read(ref reader, typeof(TPart), options);
        return true;
    }

    internal override void Write(Utf8JsonWriter writer, ref TParts parts, JsonSerializerOptions options)
    {
        if (place(ref parts) is { } value)
        {
            writer.WritePropertyName(Names[0]);
            part.Write(writer, value, options);
        }
    }
}
