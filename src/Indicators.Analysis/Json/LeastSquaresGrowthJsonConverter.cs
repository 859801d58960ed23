using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"factor":"31^(-1) * 58^1"}</c>: the growth factor per period; the periods of the first and last observation by name where
/// they are known.</summary>
internal sealed class LeastSquaresGrowthJsonConverter : JsonConverter<LeastSquaresGrowth>
{
    private static readonly string[] Names = ["factor", "first", "last"];

    public override LeastSquaresGrowth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Dictionary<string, string> members = Members(ref reader);
        if (!members.TryGetValue("factor", out string? factor))
            throw new JsonException("'factor' is missing in a least-squares growth.");
        IPeriod? first = members.TryGetValue("first", out string? name) ? IndicatorsJson.ReadPeriod(name, options) : null;
        IPeriod? last = members.TryGetValue("last", out name) ? IndicatorsJson.ReadPeriod(name, options) : null;
        if (first?.GetType() != last?.GetType())
            throw new JsonException(
                "A least-squares growth names the periods of its first and last observation, in one frequency, or neither.");
        return PowerProduct.TryParse(factor, out PowerProduct product)
            && LeastSquaresGrowth.TryCreate(product, first, last, out LeastSquaresGrowth value)
            ? value
            : throw new JsonException(
                $"Got the factor '{FigureText.Shown(factor)}'; expected a product such as 31^(-1) * 58^1, of exponents that add to zero.");
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

    private static Dictionary<string, string> Members(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"A least-squares growth is an object with {string.Join(", ", Names)}.");
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (!Names.Contains(name))
                throw new JsonException(
                    $"Got the member '{FigureText.Shown(name)}' of a least-squares growth; expected one of {string.Join(", ", Names)}.");
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
                throw new JsonException($"'{name}' of a least-squares growth is a string.");
            if (!members.TryAdd(name, reader.GetString()!))
                throw new JsonException($"'{name}' stands twice in a least-squares growth.");
        }

        return members;
    }
}
