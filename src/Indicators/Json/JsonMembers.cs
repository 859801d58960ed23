using System.Text.Json;

namespace Indicators;

/// <summary>Walks over the members of an object, in any order, each at most once, and no others.</summary>
internal struct JsonMembers
{
    private readonly string _what;
    private readonly string[] _names;
    private ulong _seen; // a bit for each member: 64 at most

    /// <summary>Enters an object.</summary>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <param name="what">What the object is, for messages: "an amount".</param>
    /// <param name="names">The members it may have.</param>
    internal JsonMembers(ref Utf8JsonReader reader, string what, string[] names)
    {
        (_what, _names) = (what, names);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{what} is an object with {string.Join(", ", names)}; found {Shown(reader.TokenType)}.");
        }
    }

    /// <summary>What a token is called in messages.</summary>
    internal static string Shown(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a truth value",
        JsonTokenType.Null => "null",
        _ => token.ToString(),
    };

    /// <summary>Moves to the value of the next member; false at the end of the object.</summary>
    internal bool Next(ref Utf8JsonReader reader, out string name)
    {
        name = "";
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        int member = 0;
        while (member < _names.Length && !reader.ValueTextEquals(_names[member]))
        {
            member++;
        }

        if (member == _names.Length)
        {
            throw new JsonException($"Got '{FigureText.Shown(reader.GetString())}'; expected a member of {Low(_what)}: {string.Join(", ", _names)}.");
        }

        name = _names[member];
        if ((_seen & (1UL << member)) != 0)
        {
            throw new JsonException($"'{name}' stands twice in {Low(_what)}.");
        }

        _seen |= 1UL << member;
        reader.Read();
        return true;
    }

    /// <summary>Whether a member was there.</summary>
    internal readonly bool Has(string name) => (_seen & (1UL << Array.IndexOf(_names, name))) != 0;

    /// <summary>Refuses an object without a member that it must have.</summary>
    internal readonly void Require(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (!Has(name))
            {
                throw new JsonException($"'{name}' is missing in {Low(_what)}.");
            }
        }
    }

    internal readonly string Text(ref Utf8JsonReader reader, string name) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException($"'{name}' of {Low(_what)} is a string; found {Shown(reader.TokenType)}.");

    internal readonly bool Truth(ref Utf8JsonReader reader, string name) => reader.TokenType is JsonTokenType.True or JsonTokenType.False
        ? reader.GetBoolean()
        : throw new JsonException($"'{name}' of {Low(_what)} is true or false; found {Shown(reader.TokenType)}.");

    internal readonly int Whole(ref Utf8JsonReader reader, string name) => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int whole)
        ? whole
        : throw new JsonException($"'{name}' of {Low(_what)} is a whole number within 32 bits.");

    private static string Low(string what) => char.ToLowerInvariant(what[0]) + what[1..];
}
