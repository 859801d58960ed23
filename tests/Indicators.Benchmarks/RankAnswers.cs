using System.Text.Json;

namespace Indicators.Benchmarks;

/// <summary>Ranks the cases of a file as the library does, for a comparison with other tools (tests/Peers/ranks.py).</summary>
/// <remarks>A case is a list of units; a unit is null, or a list of decimals as text, which are added exactly.</remarks>
internal static class RankAnswers
{
    private static readonly Dictionary<string, Ties> Rules = new()
    {
        ["min"] = Ties.Competition, ["max"] = Ties.Max, ["average"] = Ties.Average, ["dense"] = Ties.Dense, ["first"] = Ties.ByAppearance,
    };

    internal static void Write(string cases, string answers)
    {
        string[]?[][] all = JsonSerializer.Deserialize<string[]?[][]>(File.ReadAllText(cases))!;
        File.WriteAllText(answers, JsonSerializer.Serialize(all.Select(Answer)));
    }

    private static Dictionary<string, IEnumerable<Rational?>> Answer(string[]?[] units)
    {
        Rational?[] values = [.. units.Select(unit => unit?.Aggregate(Rational.Zero, (sum, text) => sum + Rational.Parse(text)))];
        var answers = new Dictionary<string, IEnumerable<Rational?>>();
        foreach (Direction direction in Enum.GetValues<Direction>())
        {
            string order = direction == Direction.LowerIsBetter ? "ascending" : "descending";
            foreach ((string name, Ties ties) in Rules)
            {
                PercentileRank share = ties == Ties.Dense ? PercentileRank.DenseRankOverDistinct : PercentileRank.RankOverCount(ties);
                answers[$"{name} {order}"] =
                    Ranking.Rank(values, direction, ties, MissingValuePolicy.Unranked)
                        .Select(rank => rank.Match(known => known.Position, _ => (Rational?)null));
                answers[$"{name} {order} pct"] = OrNull(Ranking.Percentile(values, direction, share, MissingValuePolicy.Unranked));
            }
        }

        answers["ecdf"] =
            OrNull(Ranking.Percentile(values, Direction.LowerIsBetter, PercentileRank.CumulativeDistribution, MissingValuePolicy.Unranked));
        return answers;
    }

    private static IEnumerable<Rational?> OrNull(IEnumerable<Outcome<Rational>> outcomes) =>
        outcomes.Select(outcome => outcome.TryGetValue(out Rational value) ? value : (Rational?)null);
}
