using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Where a part of a value stands among its parts: one place, which is read into and written from.</summary>
internal delegate ref TPart Place<TParts, TPart>(ref TParts parts);

/// <summary>Begins the form of a value.</summary>
internal static class Form
{
    /// <summary>Begins a form; its members, and how the value is made of its parts, follow.</summary>
    /// <param name="what">What the value is, for messages: "An amount".</param>
    /// <param name="partsOf">The parts of a value, in a tuple.</param>
    internal static Form<T, TParts> Of<T, TParts>(string what, Func<T, TParts> partsOf) where TParts : struct => new(what, partsOf);
}

/// <summary>How a value is written as a JSON object and read back: one list of members for both, so that they cannot differ (decision
/// 0018).</summary>
/// <remarks>Members are read in any order, each at most once, and no others; they are written in the order of the list.</remarks>
internal sealed class Form<T, TParts>(string what, Func<T, TParts> partsOf) : JsonConverter<T> where TParts : struct
{
    private readonly string _low = char.ToLowerInvariant(what[0]) + what[1..];
    private readonly List<FormMember<TParts>> _members = [];
    private readonly List<(JsonEncodedText Name, FormMember<TParts> Member)> _names = []; // 64 at most: a bit of what was seen for each
    private ulong _needed, _oneOf;
    private Func<TParts, T> _make = _ => throw new InvalidOperationException();
    private (Func<T, string?> Write, Func<string, T> Read)? _word;

    /// <summary>Adds a member that every object has.</summary>
    internal Form<T, TParts> With<TPart>(string name, JsonConverter<TPart> part, Place<TParts, TPart> place)
    {
        _needed |= 1UL << _names.Count;
        return Add(new PartMember<TParts, TPart>(name, part, place, isNeeded: true));
    }

    /// <summary>Adds a name under which the one part is read too, in place of its own.</summary>
    internal Form<T, TParts> Or<TPart>(string name, JsonConverter<TPart> part, Place<TParts, TPart> place)
    {
        _needed = 0;
        _names.Add((JsonEncodedText.Encode(name), new PartMember<TParts, TPart>(name, part, place, isNeeded: true)));
        _oneOf = (1UL << _names.Count) - 1;
        return this;
    }

    /// <summary>Adds a member that is left out where there is no such part.</summary>
    internal Form<T, TParts> Maybe<TPart>(string name, JsonConverter<TPart> part, Place<TParts, TPart?> place) where TPart : class =>
        Add(new PartMember<TParts, TPart>(name, part, place!, isNeeded: false));

    /// <summary>Adds a member that is left out where there is no such part.</summary>
    internal Form<T, TParts> Maybe<TPart>(string name, JsonConverter<TPart> part, Place<TParts, TPart?> place) where TPart : struct =>
        Add(new OptionalMember<TParts, TPart>(name, part, place));

    /// <summary>Adds the members of a reason.</summary>
    internal Form<T, TParts> WithReason(Place<TParts, ReasonParts> place) => Add(new ReasonMember<TParts>(place));

    /// <summary>Says how values that a word tells are written, null for others, and read.</summary>
    internal Form<T, TParts> OrWord(Func<T, string?> write, Func<string, T> read)
    {
        _word = (write, read);
        return this;
    }

    /// <summary>Says how a value is made of its parts; a <see cref="JsonException"/> where they contradict each other.</summary>
    internal Form<T, TParts> Make(Func<TParts, T> make)
    {
        _make = make;
        return this;
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (_word is { } word && reader.TokenType == JsonTokenType.String)
        {
            return word.Read(reader.GetString()!);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{what} is an object with {Names}; found {JsonToken.Shown(ref reader)}.");
        }

        TParts parts = default;
        ulong seen = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int at = Find(ref reader);
            (JsonEncodedText name, FormMember<TParts> member) = _names[at];
            seen = (seen & (1UL << at)) == 0 ? seen | (1UL << at) : throw new JsonException($"'{name}' stands twice in {_low}.");
            reader.Read();
            if (!member.TryRead(ref reader, name, ref parts, options))
            {
                throw new JsonException($"Got {JsonToken.Shown(ref reader)}; expected {member.Noun(name)} for '{name}' of {_low}.");
            }
        }

        return (seen & _needed) != _needed || (seen == 0 && _oneOf != 0) ? throw Missing(~seen & (_needed | _oneOf))
            : BitOperations.PopCount(seen & _oneOf) > 1 ? throw new JsonException($"Got two members of {_low}; expected one of {Names}.")
            : _make(parts);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (_word?.Write(value) is { } word)
        {
            writer.WriteStringValue(word);
            return;
        }

        TParts parts = partsOf(value);
        writer.WriteStartObject();
        foreach (FormMember<TParts> member in CollectionsMarshal.AsSpan(_members))
        {
            member.Write(writer, ref parts, options);
        }

        writer.WriteEndObject();
    }

    private string Names => string.Join(", ", _names.Select(entry => entry.Name));

    private Form<T, TParts> Add(FormMember<TParts> member)
    {
        _members.Add(member);
        _names.AddRange(member.Names.Select(name => (name, member)));
        return this;
    }

    private int Find(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<(JsonEncodedText Name, FormMember<TParts> Member)> names = CollectionsMarshal.AsSpan(_names);
        for (int at = 0; at < names.Length; at++)
        {
            if (reader.ValueTextEquals(names[at].Name.EncodedUtf8Bytes))
            {
                return at;
            }
        }

        throw new JsonException($"Got '{FigureText.Shown(reader.GetString())}'; expected a member of {_low}: {Names}.");
    }

    private JsonException Missing(ulong missing) => new($"'{_names[BitOperations.TrailingZeroCount(missing)].Name}' is missing in {_low}.");
}
