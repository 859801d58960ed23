using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>"亿"</c></summary>
internal sealed class MagnitudeJsonConverter : JsonConverter<Magnitude>
{
    public override Magnitude Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Magnitudes.BeforeUnits.FirstOrDefault(entry => entry.Magnitude.Chinese == text).Magnitude
            ?? throw new JsonException($"A magnitude is a word such as \"万\" or \"亿\"; found {(text is null ? JsonMembers.Shown(reader.TokenType) : $"'{FigureText.Shown(text)}'")}.");
    }

    public override void Write(Utf8JsonWriter writer, Magnitude value, JsonSerializerOptions options) => writer.WriteStringValue(value.Chinese);
}

/// <summary><c>"RankOverCount(Average)"</c></summary>
internal sealed class PercentileRankJsonConverter : JsonConverter<PercentileRank>
{
    public override PercentileRank Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? PercentileRank.Named(reader.GetString()!) : null) ?? throw new JsonException(
            "A percentile is a string: DenseRankOverDistinct, CumulativeDistribution, or RankOverCount or PercentRankInclusive with a tie rule other than Dense, as in RankOverCount(Average).");

    public override void Write(Utf8JsonWriter writer, PercentileRank value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary><c>"Q"</c>; of a fiscal calendar <c>{"code":"Q","startMonth":4,"label":"StartingYear"}</c>.</summary>
internal sealed class FrequencyIdJsonConverter : JsonConverter<FrequencyId>
{
    private static readonly string[] Names = ["code", "startMonth", "label"];

    public override FrequencyId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string code = "";
        int month = 1;
        FiscalLabel label = default;
        if (reader.TokenType == JsonTokenType.String)
        {
            code = reader.GetString()!;
        }
        else
        {
            var members = new JsonMembers(ref reader, "A frequency", Names);
            while (members.Next(ref reader, out string name))
            {
                switch (name)
                {
                    case "code":
                        code = members.Text(ref reader, name);
                        break;
                    case "startMonth":
                        month = members.Whole(ref reader, name);
                        break;
                    default:
                        label = RankWord.Read<FiscalLabel>(members.Text(ref reader, name));
                        break;
                }
            }

            members.Require(Names);
        }

        return FrequencyId.Of(code, month, label) ?? throw new JsonException(
            $"Got '{FigureText.Shown(code)}'; expected a frequency here: A, S, T, Q, M, W, D, A5 or _U, and A or Q with a fiscal year that starts in the months 2 to 12.");
    }

    public override void Write(Utf8JsonWriter writer, FrequencyId value, JsonSerializerOptions options)
    {
        if (value.StartMonth == 1)
        {
            writer.WriteStringValue(value.Code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        writer.WriteNumber("startMonth", value.StartMonth);
        writer.WriteString("label", value.Label.ToString());
        writer.WriteEndObject();
    }
}
