using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"area":"36","population":"区级综合医院"}</c></summary>
internal sealed class ScopeJsonConverter : JsonConverter<Scope>
{
    private static readonly string[] Names = ["area", "population"];

    public override Scope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Scope value, JsonSerializerOptions options) => Write(writer, value);

    internal static Scope Read(ref Utf8JsonReader reader)
    {
        string area = "";
        string? population = null;
        var members = new JsonMembers(ref reader, "A scope", Names);
        while (members.Next(ref reader, out string name))
        {
            string text = members.Text(ref reader, name);
            (area, population) = name == "area" ? (text, population) : (area, text);
        }

        members.Require("area");
        return new(area, population);
    }

    internal static void Write(Utf8JsonWriter writer, Scope value)
    {
        writer.WriteStartObject();
        writer.WriteString("area", value.Area);
        if (value.Population is { } population)
        {
            writer.WriteString("population", population);
        }

        writer.WriteEndObject();
    }
}

/// <summary><c>{"places":53,"populationUnknown":false}</c></summary>
internal sealed class RankChangeJsonConverter : JsonConverter<RankChange>
{
    private static readonly string[] Names = ["places", "populationUnknown"];

    public override RankChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int places = 0;
        bool unknown = false;
        var members = new JsonMembers(ref reader, "A change of rank", Names);
        while (members.Next(ref reader, out string name))
        {
            if (name == "places")
            {
                places = members.Whole(ref reader, name);
            }
            else
            {
                unknown = members.Truth(ref reader, name);
            }
        }

        members.Require(Names);
        return RankChange.IsDefined(places) ? new(places, unknown) : throw new JsonException(RankChange.TooFar(places.ToString(CultureInfo.InvariantCulture)));
    }

    public override void Write(Utf8JsonWriter writer, RankChange value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("places", value.Places);
        writer.WriteBoolean("populationUnknown", value.PopulationUnknown);
        writer.WriteEndObject();
    }
}

/// <summary><c>{"position":24,"of":100,"tied":1,"ties":"Competition","direction":"HigherIsBetter","scope":{"area":"36"}}</c></summary>
internal sealed class RankJsonConverter : JsonConverter<Rank>
{
    private static readonly string[] Names = ["position", "of", "tied", "ties", "direction", "scope"];

    public override Rank Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational position = default;
        int of = 0, tied = 0;
        Ties ties = Ties.Competition;
        Direction direction = default;
        Scope? scope = null;
        var members = new JsonMembers(ref reader, "A rank", Names);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "position":
                    position = JsonNumber.Read(ref reader);
                    break;
                case "of":
                    of = members.Whole(ref reader, name);
                    break;
                case "tied":
                    tied = members.Whole(ref reader, name);
                    break;
                case "ties":
                    ties = TiesJsonConverter.Read(ref reader);
                    break;
                case "direction":
                    direction = RankWord.Read<Direction>(members.Text(ref reader, name));
                    break;
                default:
                    scope = ScopeJsonConverter.Read(ref reader);
                    break;
            }
        }

        members.Require("position", "of", "tied", "ties", "direction");

        return RankDomain.Problem(position, of, tied, ties) is { } problem ? throw Coded.Json(problem) : new(position, of, tied, ties, direction, scope);
    }

    public override void Write(Utf8JsonWriter writer, Rank value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonNumber.Write(writer, "position", value.Position);
        writer.WriteNumber("of", value.Of);
        writer.WriteNumber("tied", value.Tied);
        writer.WriteString("ties", value.Ties.ToString());
        writer.WriteString("direction", value.Direction.ToString());
        RankWord.Write(writer, value.Scope);
        writer.WriteEndObject();
    }
}

/// <summary><c>{"best":3,"worst":5,"of":100,"direction":"HigherIsBetter","separation":"Strict"}</c>, and the scope where one is known.</summary>
internal sealed class RankIntervalJsonConverter : JsonConverter<RankInterval>
{
    private static readonly string[] Names = ["best", "worst", "of", "direction", "separation", "scope"];

    public override RankInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int best = 0, worst = 0, of = 0;
        Direction direction = default;
        Separation separation = default;
        Scope? scope = null;
        var members = new JsonMembers(ref reader, "A rank interval", Names);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "best":
                    best = members.Whole(ref reader, name);
                    break;
                case "worst":
                    worst = members.Whole(ref reader, name);
                    break;
                case "of":
                    of = members.Whole(ref reader, name);
                    break;
                case "direction":
                    direction = RankWord.Read<Direction>(members.Text(ref reader, name));
                    break;
                case "separation":
                    separation = RankWord.Read<Separation>(members.Text(ref reader, name));
                    break;
                default:
                    scope = ScopeJsonConverter.Read(ref reader);
                    break;
            }
        }

        members.Require("best", "worst", "of", "direction", "separation");
        return 1 <= best && best <= worst && worst <= of
            ? new(best, worst, of, direction, separation, scope)
            : throw new JsonException(string.Create(
                CultureInfo.InvariantCulture, $"No rank interval is {best} to {worst} of {of}: the best place is 1 or more, the worst one not before it, and N or less."));
    }

    public override void Write(Utf8JsonWriter writer, RankInterval value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("best", value.Best);
        writer.WriteNumber("worst", value.Worst);
        writer.WriteNumber("of", value.Of);
        writer.WriteString("direction", value.Direction.ToString());
        writer.WriteString("separation", value.Separation.ToString());
        RankWord.Write(writer, value.Scope);
        writer.WriteEndObject();
    }
}

/// <summary><c>"Competition"</c>, <c>"Weighted(0.4)"</c></summary>
internal sealed class TiesJsonConverter : JsonConverter<Ties>
{
    public override Ties Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Ties value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    internal static Ties Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && Ties.TryParse(reader.GetString(), out Ties? ties)
        ? ties
        : throw new JsonException("A tie rule is a string: Competition, Max, Average, Dense, ByAppearance, Ordinal or Weighted(0.4).");
}

/// <summary>The value in its own form, or <c>"Infinity"</c> or <c>"-Infinity"</c> beyond every value.</summary>
internal sealed class ExtendedJsonConverter<T> : JsonConverter<Extended<T>>
    where T : struct, IRankable<T>
{
    private const string Above = "Infinity", Below = "-Infinity";

    public override Extended<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Above) ? Extended<T>.AboveEvery
        : reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Below) ? Extended<T>.BelowEvery
        : KnownConverter.Of<T>(options).Read(ref reader, typeof(T), options);

    public override void Write(Utf8JsonWriter writer, Extended<T> value, JsonSerializerOptions options)
    {
        if (value.Value is { } known)
        {
            KnownConverter.Of<T>(options).Write(writer, known, options);
        }
        else
        {
            writer.WriteStringValue(value == Extended<T>.AboveEvery ? Above : Below);
        }
    }
}

/// <summary>Words and scopes of ranks.</summary>
internal static class RankWord
{
    // By name and not by number, so that the document says what it means.
    internal static T Read<T>(string text)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (value.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        throw new JsonException($"'{FigureText.Shown(text)}' is none of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    internal static void Write(Utf8JsonWriter writer, Scope? scope)
    {
        if (scope is not null)
        {
            writer.WritePropertyName("scope");
            ScopeJsonConverter.Write(writer, scope);
        }
    }
}
