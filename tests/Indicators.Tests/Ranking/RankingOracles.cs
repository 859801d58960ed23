using System.Text.Json;

namespace Indicators.Tests;

/// <summary>Worked examples of ranks with published answers, read where they lie; skipped where the folder is missing.</summary>
public class RankingOracles
{
    [Fact]
    public void Ranks_agree_with_their_sources() => EveryRow("rank.position", row =>
    {
        Ties ties = TiesOf(row);
        return Places(
            Ranking.Rank(Values(row, "x"), DirectionOf(row), ties,
                Enum.Parse<MissingValuePolicy>(Word(row, "missing") ?? nameof(MissingValuePolicy.Unranked))), row, "ranks");
    });

    [Fact]
    public void Ranks_against_a_population_agree_with_their_sources() => EveryRow("rank.against", row =>
        Places(
            Ranking.RankAgainst(Values(row, "x").OfType<Extended<Rational>>(), Values(row, "population").OfType<Extended<Rational>>(),
                DirectionOf(row), TiesOf(row)), row, "ranks"));

    [Fact]
    public void Rank_intervals_agree_with_their_sources() => EveryRow("rank.interval", row =>
    {
        Bounds[] ranges = [.. Numbers(row, "lo").Zip(Numbers(row, "hi"), (low, high) => Bounds.Closed(low, high))];
        RankInterval[] places =
        [
            .. Ranking.Interval(ranges, DirectionOf(row), Enum.Parse<Separation>(Word(row, "separation") ?? nameof(Separation.Strict)),
                MissingValuePolicy.Refuse)
                .Select(outcome => outcome.Value),
        ];
        return Agree(places.Select(place => (Rational?)place.Best), row, "lower")
            && Agree(places.Select(place => (Rational?)place.Worst), row, "upper");
    });

    [Fact]
    public void Percentiles_agree_with_their_sources() => EveryRow("rank.percentile", row =>
    {
        PercentileRank definition = Word(row, "kind") switch
        {
            nameof(PercentileRank.RankOverCount) => PercentileRank.RankOverCount(TiesOf(row)),
            nameof(PercentileRank.PercentRankInclusive) => PercentileRank.PercentRankInclusive(TiesOf(row)),
            nameof(PercentileRank.DenseRankOverDistinct) => PercentileRank.DenseRankOverDistinct,
            var other => throw new InvalidOperationException($"{other} is not answered here."),
        };
        Rational[] x = [.. Numbers(row, "x")];
        return row.GetProperty("inputs").TryGetProperty("value", out JsonElement value)
            ? Near(Ranking.PercentileOf(Number(value), x, DirectionOf(row), definition).Value,
                row.GetProperty("expected").GetProperty("percentile"), row)
            : Agree(Ranking.Percentile(x, DirectionOf(row), definition).Select(percentile => (Rational?)percentile.Value), row,
                "percentiles");
    });

    private static void EveryRow(string calculation, Func<JsonElement, bool> agrees)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(SharedData.Find("data/oracles.json")));
        JsonElement[] rows =
            [.. document.RootElement.EnumerateArray().Where(row => row.GetProperty("calculation").GetString() == calculation)];

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(agrees(row), row.GetProperty("id").GetString()));
    }

    private static bool Places(IEnumerable<Outcome<Rank>> ranks, JsonElement row, string key) =>
        Agree(ranks.Select(rank => rank.TryGetValue(out Rank known) ? known.Position : (Rational?)null), row, key);

    private static bool Agree(IEnumerable<Rational?> computed, JsonElement row, string key)
    {
        JsonElement[] expected = [.. row.GetProperty("expected").GetProperty(key).EnumerateArray()];
        Rational?[] all = [.. computed];
        return all.Length == expected.Length && all.Zip(expected, (one, other) => one is { } value
            ? other.ValueKind == JsonValueKind.Number && Near(value, other, row)
            : other.ValueKind == JsonValueKind.Null).All(isRight => isRight);
    }

    private static bool Near(Rational computed, JsonElement expected, JsonElement row) =>
        (computed - Number(expected)).Abs() <= Number(row.GetProperty("tolerance"));

    private static Ties TiesOf(JsonElement row) =>
        row.GetProperty("parameters").TryGetProperty("tieWeight", out JsonElement weight) ? Ties.Weighted(Number(weight))
        : Word(row, "ties") == "Ordinal" ? Ties.ByAppearance // there: in order of appearance
        : Ties.TryParse(Word(row, "ties"), out Ties? ties) ? ties
        : throw new InvalidOperationException($"{row.GetProperty("id")}: no tie rule.");

    private static Direction DirectionOf(JsonElement row) =>
        Enum.Parse<Direction>(Word(row, "direction") ?? nameof(Direction.HigherIsBetter));

    private static string? Word(JsonElement row, string name) =>
        row.GetProperty("parameters").TryGetProperty(name, out JsonElement word) ? word.GetString() : null;

    private static IEnumerable<Rational> Numbers(JsonElement row, string name) =>
        row.GetProperty("inputs").GetProperty(name).EnumerateArray().Select(Number);

    private static Extended<Rational>?[] Values(JsonElement row, string name) =>
        [.. row.GetProperty("inputs").GetProperty(name).EnumerateArray()
        .Select(value => value.ValueKind == JsonValueKind.Null ? (Extended<Rational>?)null : value.Deserialize<Extended<Rational>>())];

    private static Rational Number(JsonElement value) =>
        Rational.Parse(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
}
