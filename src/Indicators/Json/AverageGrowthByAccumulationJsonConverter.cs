using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"sum":3.31,"periods":3}</c>: what the values add up to in bases, and their number.</summary>
internal sealed class AverageGrowthByAccumulationJsonConverter : JsonConverter<AverageGrowthByAccumulation>
{
    private static readonly string[] Names = ["sum", "periods"];

    public override AverageGrowthByAccumulation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational sum = default;
        int periods = 0;
        var members = new JsonMembers(ref reader, "An average growth by accumulation", Names);
        while (members.Next(ref reader, out string name))
        {
            if (name == "sum")
            {
                sum = JsonNumber.Read(ref reader);
            }
            else
            {
                periods = members.Whole(ref reader, name);
            }
        }

        members.Require(Names);
        return AverageGrowthByAccumulation.TryCreate(sum, periods, out AverageGrowthByAccumulation value) ? value : throw new JsonException(
            $"Got a sum of {sum} over {periods} periods; expected an average growth by accumulation: the sum is above zero, and there are 1 to {AverageGrowthByAccumulation.MaxPeriods} periods.");
    }

    public override void Write(Utf8JsonWriter writer, AverageGrowthByAccumulation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonNumber.Write(writer, "sum", value.SumFactor);
        writer.WriteNumber("periods", value.Periods);
        writer.WriteEndObject();
    }
}
