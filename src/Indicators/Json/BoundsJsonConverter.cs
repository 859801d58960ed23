using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"lower":"8","lowerClosed":true,"upper":"9","upperClosed":false}</c>; null means no end. The ends are text, as in the output of the tool.</summary>
internal sealed class BoundsJsonConverter : JsonConverter<Bounds>
{
    private static readonly string[] Names = ["lower", "lowerClosed", "upper", "upperClosed"];

    public override Bounds Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Bounds value, JsonSerializerOptions options) => Write(writer, value);

    internal static Bounds Read(ref Utf8JsonReader reader)
    {
        Rational? lower = null, upper = null;
        bool lowerClosed = false, upperClosed = false;
        var members = new JsonMembers(ref reader, "A range", Names);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "lower":
                    lower = End(ref reader);
                    break;
                case "upper":
                    upper = End(ref reader);
                    break;
                case "lowerClosed":
                    lowerClosed = members.Truth(ref reader, name);
                    break;
                default:
                    upperClosed = members.Truth(ref reader, name);
                    break;
            }
        }

        members.Require(Names);
        return Bounds.Read(lower, lowerClosed, upper, upperClosed, out Bounds value) is { } problem ? throw Coded.Json(problem) : value;
    }

    internal static void Write(Utf8JsonWriter writer, Bounds value)
    {
        writer.WriteStartObject();
        End(writer, "lower", value.Lower);
        writer.WriteBoolean("lowerClosed", value.LowerClosed);
        End(writer, "upper", value.Upper);
        writer.WriteBoolean("upperClosed", value.UpperClosed);
        writer.WriteEndObject();
    }

    private static Rational? End(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : JsonNumber.Read(ref reader);

    private static void End(Utf8JsonWriter writer, string name, Rational? end) => writer.WriteString(name, end?.ToString());
}
