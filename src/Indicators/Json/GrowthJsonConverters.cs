using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"ratio":"27/31"}</c></summary>
internal sealed class GrowthRateJsonConverter : JsonConverter<GrowthRate>
{
    public override GrowthRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational ratio = OneMember.Read(ref reader, "A growth rate", "ratio");
        return ratio >= Rational.MinusOne ? new(ratio) : throw new JsonException($"A growth is never below -1 (-100%); found {ratio}.");
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
