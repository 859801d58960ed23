using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"ratio":{"lower":"0.2", …}}</c>; of averages <c>{"factor":{…},"periods":4}</c> or <c>{"sum":{…},"periods":3}</c>.</summary>
internal sealed class RangeJsonConverter<T> : JsonConverter<Range<T>>
    where T : struct, IRangeEnd<T>
{
    private static readonly string[] Names = T.RangeForm.HasPeriods ? [T.RangeForm.Member, "periods"] : [T.RangeForm.Member];

    public override Range<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Bounds numbers = default;
        Rational periods = Rational.One;
        var members = new JsonMembers(ref reader, T.RangeForm.Noun, Names);
        while (members.Next(ref reader, out string name))
        {
            if (name == "periods")
            {
                periods = JsonNumber.Read(ref reader);
            }
            else
            {
                numbers = BoundsJsonConverter.Read(ref reader);
            }
        }

        members.Require(Names);
        return Range<T>.Read(numbers, periods, out Range<T> value) is { } problem ? throw Coded.Json(problem) : value;
    }

    public override void Write(Utf8JsonWriter writer, Range<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(T.RangeForm.Member);
        BoundsJsonConverter.Write(writer, value.Numbers);
        if (T.RangeForm.HasPeriods)
        {
            JsonNumber.Write(writer, "periods", value.PeriodCount);
        }

        writer.WriteEndObject();
    }
}
