using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"reason":"LossToProfit","code":"IND0303","message":"…","earlier":"-2元","later":"3元"}</c>; code and message follow from the rest.</summary>
internal sealed class UndefinedJsonConverter : JsonConverter<Undefined>
{
    public override Undefined Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var reason = new ReasonJson();
        var members = new JsonMembers(ref reader, "A reason", ReasonJson.Names);
        while (members.Next(ref reader, out string name))
        {
            reason.Take(ref reader, name, members);
        }

        members.Require("reason");
        return reason.ToUndefined();
    }

    public override void Write(Utf8JsonWriter writer, Undefined value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        ReasonJson.Write(writer, value);
        writer.WriteEndObject();
    }
}
