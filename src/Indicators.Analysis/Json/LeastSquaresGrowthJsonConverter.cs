using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"factor":"31^(-1) * 58^1"}</c>: the growth factor per period; the periods of the first and last observation by name where they are known.</summary>
internal sealed class LeastSquaresGrowthJsonConverter : JsonConverter<LeastSquaresGrowth>
{
    private static readonly string[] Names = ["factor", "first", "last"];

    public override LeastSquaresGrowth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string factor = "";
        IPeriod? first = null, last = null;
        var members = new JsonMembers(ref reader, "A least-squares growth", Names);
        while (members.Next(ref reader, out string name))
        {
            string text = members.Text(ref reader, name);
            switch (name)
            {
                case "factor":
                    factor = text;
                    break;
                case "first":
                    first = PeriodNames.Read(text, options).Period;
                    break;
                default:
                    last = PeriodNames.Read(text, options).Period;
                    break;
            }
        }

        members.Require("factor");
        if (first?.GetType() != last?.GetType())
            throw new JsonException("A least-squares growth names the periods of its first and last observation, in one frequency, or neither.");
        return PowerProduct.TryParse(factor, out PowerProduct product) && LeastSquaresGrowth.TryCreate(product, first, last, out LeastSquaresGrowth value)
            ? value
            : throw new JsonException($"'{FigureText.Shown(factor)}' is no factor of a least-squares growth such as 31^(-1) * 58^1, of exponents that add to zero.");
    }

    public override void Write(Utf8JsonWriter writer, LeastSquaresGrowth value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("factor", value.Factor.ToString());
        if (value is { FirstPeriod: { } first, LastPeriod: { } last })
        {
            writer.WriteString("first", first.ToString());
            writer.WriteString("last", last.ToString());
        }

        writer.WriteEndObject();
    }
}
