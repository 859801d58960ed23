using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Reads a stated result, or says what is wrong with its text.</summary>
internal delegate bool StatedReader<T>(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? result, [NotNullWhen(false)] out string? problem)
    where T : StatedResult;

/// <summary><c>{"stated":"增长87.1%"}</c>; what the text does not say, the scope and the number of ranked units, stands beside it.</summary>
internal sealed class StatedJsonConverter<T>(StatedReader<T> read) : JsonConverter<T>
    where T : StatedResult
{
    private readonly string[] _names = ["stated"];

    /// <summary>Gets what of a result its text does not say.</summary>
    internal Func<T, (Scope? Scope, int? Of)> Beside
    {
        get;
        init
        {
            field = value;
            _names = ["stated", "scope", "of"];
        }
    } = _ => default;

    /// <summary>Gets how a result that was read is given what its text does not say.</summary>
    internal Func<T, Scope?, int?, T> With { get; init; } = (result, _, _) => result;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = "";
        Scope? scope = null;
        int? of = null;
        var members = new JsonMembers(ref reader, "A stated result", _names);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "stated":
                    text = members.Text(ref reader, name);
                    break;
                case "scope":
                    scope = ScopeJsonConverter.Read(ref reader);
                    break;
                default:
                    of = members.Whole(ref reader, name);
                    break;
            }
        }

        members.Require("stated");
        if (!read(text, out T? result, out string? problem))
        {
            throw Coded.Json(problem);
        }

        try
        {
            return With(result, scope, of);
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            throw Coded.Json(wrong.Message, wrong);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        (Scope? scope, int? of) = Beside(value);
        writer.WriteStartObject();
        writer.WriteString("stated", value.Text);
        if (scope is not null)
        {
            writer.WritePropertyName("scope");
            ScopeJsonConverter.Write(writer, scope);
        }

        if (of is { } number)
        {
            writer.WriteNumber("of", number);
        }

        writer.WriteEndObject();
    }
}
