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
        return new(places, unknown);
    }

    public override void Write(Utf8JsonWriter writer, RankChange value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("places", value.Places);
        writer.WriteBoolean("populationUnknown", value.PopulationUnknown);
        writer.WriteEndObject();
    }
}
