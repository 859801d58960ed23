using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"ratio":"27/31"}</c>; also read are <c>{"times":2.5}</c> (是…的2.5倍), <c>{"increaseTimes":1.5}</c> (增长1.5倍) and <c>{"doublingsTo":4}</c> (翻两番).</summary>
internal sealed class GrowthRateJsonConverter : JsonConverter<GrowthRate>
{
    private static readonly string[] Names = ["ratio", "times", "increaseTimes", "doublingsTo"];

    public override GrowthRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational? ratio = null;
        var members = new JsonMembers(ref reader, "A growth rate", Names);
        while (members.Next(ref reader, out string name))
        {
            if (ratio is not null)
            {
                throw new JsonException($"Got two members of a growth rate; expected one of {string.Join(", ", Names)}.");
            }

            Rational number = JsonNumber.Read(ref reader);
            ratio = (name, number) switch
            {
                ("times", { Sign: < 0 }) => throw new JsonException($"A ratio in times is zero or more; found {number}."),
                ("doublingsTo", { Sign: <= 0 }) => throw new JsonException($"What doublings come to is above zero; found {number}."),
                ("times" or "doublingsTo", _) => number - Rational.One,
                _ when number < Rational.MinusOne => throw new JsonException($"A growth is never below -1 (-100%); found {number}."),
                _ => number,
            };
        }

        members.Require(ratio is null ? ["ratio"] : []);
        return new(ratio!.Value);
    }

    public override void Write(Utf8JsonWriter writer, GrowthRate value, JsonSerializerOptions options) => OneMember.Write(writer, "ratio", value.Ratio);
}

/// <summary><c>{"factor":"58/31"}</c></summary>
internal sealed class LogGrowthJsonConverter : JsonConverter<LogGrowth>
{
    public override LogGrowth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational factor = OneMember.Read(ref reader, "A log growth", "factor");
        return factor.Sign > 0 ? new(factor) : throw new JsonException($"A growth factor with a logarithm is above zero; found {factor}.");
    }

    public override void Write(Utf8JsonWriter writer, LogGrowth value, JsonSerializerOptions options) => OneMember.Write(writer, "factor", value.Factor);
}

/// <summary>Objects of one exact number.</summary>
internal static class OneMember
{
    internal static Rational Read(ref Utf8JsonReader reader, string what, string only)
    {
        Rational value = default;
        var members = new JsonMembers(ref reader, what, [only]);
        while (members.Next(ref reader, out _))
        {
            value = JsonNumber.Read(ref reader);
        }

        members.Require(only);
        return value;
    }

    internal static void Write(Utf8JsonWriter writer, string name, Rational value)
    {
        writer.WriteStartObject();
        JsonNumber.Write(writer, name, value);
        writer.WriteEndObject();
    }
}
