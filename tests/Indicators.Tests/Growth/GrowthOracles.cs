using System.Text.Json;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Worked examples with published answers, read where they lie; skipped where the folder is missing.</summary>
public class GrowthOracles
{
    [Fact]
    public void Simple_growths_agree_with_their_sources()
    {
        (string Id, JsonElement Row)[] rows = Rows("growth.simple");

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            Quantity<Money<Cny>> earlier = Number(row.Row, "inputs", "base") * Yuan, later = Number(row.Row, "inputs", "current") * Yuan;
            GrowthRate growth = Growth.Between(earlier, later).Value;
            Assert.All(row.Row.GetProperty("expected").EnumerateObject(), expected => Agree(row.Row, expected, expected.Name switch
            {
                "points" => (later - earlier).In(Yuan),
                "percent" => growth.Ratio * 100,
                "percent1" => Read(growth.ToPercent(1, Rounding.HalfAwayFromZero)),
                "percent3" => Read(growth.ToPercent(3, Rounding.HalfAwayFromZero)),
                _ => throw new InvalidOperationException($"{row.Id}: {expected.Name} is not answered here."),
            }));
        });
    }

    [Fact]
    public void Average_growths_agree_with_their_sources()
    {
        (string Id, JsonElement Row)[] rows = [.. Rows("average.level").Where(row => row.Row.GetProperty("parameters").GetProperty("from").GetString() != "GrowthsPercent")];

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            Rational factor = row.Row.GetProperty("parameters").GetProperty("from").GetString() == "Levels"
                ? Number(row.Row, "inputs", "vn") / Number(row.Row, "inputs", "v0")
                : GrowthRate.FromPercent(Number(row.Row, "inputs", "totalGrowthPercent")).Factor;
            AverageGrowth average = AverageGrowth.Level(1 * Yuan, factor * Yuan, Number(row.Row, "parameters", "periods")).Value;
            Assert.All(row.Row.GetProperty("expected").EnumerateObject(), expected => Agree(row.Row, expected, expected.Name switch
            {
                "percent" => average.EnclosePercent(30).Lower!.Value,
                "percent1" => Read(average.ToPercent(1, Rounding.HalfAwayFromZero)),
                _ => throw new InvalidOperationException($"{row.Id}: {expected.Name} is not answered here."),
            }));
        });
    }

    private static void Agree(JsonElement row, JsonProperty expected, Rational actual) => Assert.True(
        (actual - Rational.Parse(expected.Value.GetRawText())).Abs() <= Rational.Parse(row.GetProperty("tolerance").GetRawText()),
        $"{row.GetProperty("id")}: {expected.Name} is {expected.Value}, computed {actual.ToString(12, Rounding.HalfToEven)}");

    private static (string Id, JsonElement Row)[] Rows(string calculation)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(SharedData.Find("data/oracles.json")));
        return [.. document.RootElement.EnumerateArray().Where(row => row.GetProperty("calculation").GetString() == calculation)
            .Select(row => (row.GetProperty("id").GetString()!, row.Clone()))];
    }

    private static Rational Number(JsonElement row, string group, string name)
    {
        JsonElement value = row.GetProperty(group).GetProperty(name);
        return Rational.Parse(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
    }

    private static Rational Read(string percent) => Rational.Parse(percent[..^1]);
}
