using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"part":12,"whole":17}</c></summary>
internal sealed class ShareJsonConverter : JsonConverter<Share>
{
    private static readonly string[] Names = ["part", "whole"];

    public override Share Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational part = default, whole = default;
        var members = new JsonMembers(ref reader, "A share", Names);
        while (members.Next(ref reader, out string name))
        {
            Rational number = JsonNumber.Read(ref reader);
            (part, whole) = name == "part" ? (number, whole) : (part, number);
        }

        members.Require(Names);
        return whole.Sign > 0 ? new(part, whole) : throw new JsonException($"The whole of a share is above zero; found {whole}.");
    }

    public override void Write(Utf8JsonWriter writer, Share value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonNumber.Write(writer, "part", value.Part);
        JsonNumber.Write(writer, "whole", value.Whole);
        writer.WriteEndObject();
    }
}

/// <summary><c>{"change":6,"whole":100,"wholeChange":8}</c></summary>
internal sealed class ContributionJsonConverter : JsonConverter<Contribution>
{
    private static readonly string[] Names = ["change", "whole", "wholeChange"];

    public override Contribution Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational change = default, whole = default, wholeChange = default;
        var members = new JsonMembers(ref reader, "A contribution", Names);
        while (members.Next(ref reader, out string name))
        {
            Rational number = JsonNumber.Read(ref reader);
            (change, whole, wholeChange) = name switch
            {
                "change" => (number, whole, wholeChange),
                "whole" => (change, number, wholeChange),
                _ => (change, whole, number),
            };
        }

        members.Require(Names);
        return whole.Sign > 0 ? new(change, whole, wholeChange) : throw new JsonException($"The whole of a contribution is above zero; found {whole}.");
    }

    public override void Write(Utf8JsonWriter writer, Contribution value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonNumber.Write(writer, "change", value.Change);
        JsonNumber.Write(writer, "whole", value.Whole);
        JsonNumber.Write(writer, "wholeChange", value.WholeChange);
        writer.WriteEndObject();
    }
}
