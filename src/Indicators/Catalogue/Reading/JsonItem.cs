using System.Text.Json;

namespace Indicators;

/// <summary>A JSON value that knows where it stands and how it was written.</summary>
internal sealed class JsonItem
{
    /// <summary>Gets what kind of value it is.</summary>
    public required JsonValueKind Kind { get; init; }

    /// <summary>Gets the characters of a string, unescaped, or of a number, as they stand in the source; else nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets where it starts.</summary>
    public required Place Place { get; init; }

    /// <summary>Gets the way to it: <c>indicators[3].name</c>; empty for the document itself.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the members of an object in their order, repeated ones included.</summary>
    public List<JsonMember> Members { get; } = [];

    /// <summary>Gets the items of an array.</summary>
    public List<JsonItem> Items { get; } = [];

    /// <summary>The value of a member of a member, or the nearest one around it that is there.</summary>
    public JsonItem At(params ReadOnlySpan<string> names)
    {
        JsonItem at = this;
        foreach (string name in names)
        {
            at = at.Members.Find(member => member.Name == name)?.Value ?? at;
        }

        return at;
    }

    /// <summary>Gets the value in words, for a message.</summary>
    public string Described => Kind switch
    {
        JsonValueKind.String => $"text {Quoted.Text(Text)}",
        JsonValueKind.Number => $"number {(Text.Length > 60 ? Text[..60] + "…" : Text)}",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "null",
        JsonValueKind.Array => "an array",
        _ => "an object",
    };
}

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where the name starts.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, Place Place, JsonItem Value);
