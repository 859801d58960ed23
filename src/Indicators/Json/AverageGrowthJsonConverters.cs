using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"factor":"58/31","periods":4}</c>: the growth factor of the whole span, of which the n-th root is taken, and n; the periods by name where they are known.</summary>
internal sealed class AverageGrowthJsonConverter : JsonConverter<AverageGrowth>
{
    private static readonly string[] Names = ["factor", "periods", "base", "to"];

    public override AverageGrowth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational total = default, periods = default;
        (IPeriod Period, IPeriodReader Reader)? from = null, to = null;
        var members = new JsonMembers(ref reader, "An average growth", Names);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "factor":
                    total = JsonNumber.Read(ref reader);
                    break;
                case "periods":
                    periods = JsonNumber.Read(ref reader);
                    break;
                case "base":
                    from = PeriodNames.Read(members.Text(ref reader, name), options);
                    break;
                default:
                    to = PeriodNames.Read(members.Text(ref reader, name), options);
                    break;
            }
        }

        members.Require("factor", "periods");
        if (total.Sign < 0 || periods.Sign <= 0 || !RationalPower.TryCreate(total, periods.Reciprocal(), out _))
        {
            throw new JsonException($"Got the root {periods} of {total}; expected an average growth: the factor is zero or above, the periods are above zero and within 31 bits.");
        }

        return (from, to) switch
        {
            (null, null) => AverageGrowth.Of(total, periods),
            ({ } first, { } last) when first.Period.GetType() == last.Period.GetType() => AverageGrowth.Of(total, Checked(periods, first.Reader, first.Period, last.Period), first.Period, last.Period),
            _ => throw new JsonException("An average growth names both of its periods, in one frequency, or neither."),
        };
    }

    public override void Write(Utf8JsonWriter writer, AverageGrowth value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonNumber.Write(writer, "factor", value.TotalFactor);
        JsonNumber.Write(writer, "periods", value.Periods);
        if (value is { BasePeriod: { } from, LastPeriod: { } to })
        {
            writer.WriteString("base", from.ToString());
            writer.WriteString("to", to.ToString());
        }

        writer.WriteEndObject();
    }

    private static Rational Checked(Rational periods, IPeriodReader reader, IPeriod from, IPeriod to)
    {
        int steps = reader.Steps(from, to);
        return steps <= 0 ? throw new JsonException($"An average growth runs from a base to a later period; found '{from}' to '{to}'.")
            : periods == steps ? periods
            : throw new JsonException($"From '{from}' to '{to}' the number of periods is {steps.ToString(CultureInfo.InvariantCulture)}; found {periods}.");
    }
}
