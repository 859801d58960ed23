using System.Globalization;
using System.Text.Json;
using Indicators.Tool.Input;

namespace Indicators.Tool.Calc;

/// <summary>The calculations <c>rank.*</c>: places, exact, before any rounding.</summary>
internal static class RankCalculations
{
    private static readonly (string Word, Ties Ties)[] TieRules =
    [
        ("Competition", Ties.Competition), ("Dense", Ties.Dense), ("Max", Ties.Max), ("Average", Ties.Average),
        ("Ordinal", Ties.ByAppearance),
    ];

    /// <summary>The place of every value.</summary>
    public static CalcAnswer Position(CalcArguments arguments)
    {
        IReadOnlyList<Extended<Rational>?> values = Values(arguments, "x");
        Ties ties = TiesOf(arguments);
        Direction direction = arguments.Word<Direction>("direction", Direction.HigherIsBetter);
        MissingValuePolicy missing = arguments.Word<MissingValuePolicy>("missing", MissingValuePolicy.Unranked);
        return Ranks(Ranking.Rank(values, direction, ties, missing));
    }

    /// <summary>The place of every value in another population.</summary>
    public static CalcAnswer Against(CalcArguments arguments)
    {
        IReadOnlyList<Extended<Rational>?> values = Values(arguments, "x");
        Extended<Rational>[] population = [.. Values(arguments, "population").OfType<Extended<Rational>>()];
        Ties ties = Ties.Weighted(arguments.NumberParameter("tieWeight", Rational.Zero, Rational.One));
        Direction direction = arguments.Word<Direction>("direction", Direction.HigherIsBetter);
        var places = new Queue<Outcome<Rank>>(Ranking.RankAgainst([.. values.OfType<Extended<Rational>>()], population, direction, ties));
        return new CalcAnswer().Add("ranks",
            values.Select(
                value => value is not null && places.Dequeue() is { HasValue: true } rank ? rank.Value.Position : (Rational?)null));
    }

    /// <summary>The places that ranges of values allow.</summary>
    public static CalcAnswer Interval(CalcArguments arguments)
    {
        IReadOnlyList<Extended<Rational>?> lower = Values(arguments, "lo"), upper = Values(arguments, "hi");
        CalcArguments.SameLength("lo", lower.Count, "hi", upper.Count);
        Direction direction = arguments.Word<Direction>("direction", Direction.HigherIsBetter);
        Separation separation = arguments.Word<Separation>("separation", Separation.Strict);
        Bounds?[] ranges = [.. lower.Zip(upper).Select((ends, i) => Range(ends.First, ends.Second, i))];
        Ties? ties = arguments.HasParameter("ties")
            ? TieRules.First(known => known.Word == arguments.Word("ties", [.. TieRules.Select(rule => rule.Word)], otherwise: null)).Ties
            : null;
        IReadOnlyList<Outcome<RankInterval>> places =
            Ranking.Interval(ranges, direction, separation, MissingValuePolicy.Unranked, ties: ties);
        return new CalcAnswer()
            .Add("lower", places.Select(place => place.Then<Rational>(range => range.Best)))
            .Add("upper", places.Select(place => place.Then<Rational>(range => range.Worst)));
    }

    /// <summary>Percentiles, by the definition that is named.</summary>
    public static CalcAnswer Percentile(CalcArguments arguments)
    {
        IReadOnlyList<Extended<Rational>?> values = Values(arguments, "x");
        string kind =
            arguments.Word("kind", ["RankOverCount", "DenseRankOverDistinct", "PercentRankInclusive", "CumulativeDistribution"],
                otherwise: null);
        string rule =
            arguments.Word("ties", [.. TieRules.Select(known => known.Word)],
                kind switch { "DenseRankOverDistinct" => "Dense", "CumulativeDistribution" => "Max", _ => null });
        Direction direction = arguments.Word<Direction>("direction");
        PercentileRank definition = Definition(kind, rule);
        if (!arguments.Has("value"))
        {
            return new CalcAnswer().Add("percentiles", Ranking.Percentile(values, direction, definition, MissingValuePolicy.Unranked));
        }

        if (rule == "Ordinal")
        {
            throw new CalcMistake(ProblemCodes.ParameterWrong,
                "parameter 'ties' is \"Ordinal\", by which equal values have several percentiles; for one value expected another rule");
        }

        Extended<Rational>[] known = [.. values.OfType<Extended<Rational>>()];
        return CalcAnswer.Of(Ranking.PercentileOf(Value(arguments.Single("value"), "value"), known, direction, definition),
            (answer, percentile) => answer.Add("percentile", percentile));
    }

    private static CalcAnswer Ranks(IReadOnlyList<Outcome<Rank>> ranks) =>
        ranks.Select(rank => rank.Undefined).FirstOrDefault(why => why is { Reason: Reason.RankingRefused }) is { } refused
            ? CalcAnswer.Without(refused)
            : new CalcAnswer().Add("ranks", ranks.Select(rank => rank.Then<Rational>(place => place.Position)));

    private static Ties TiesOf(CalcArguments arguments)
    {
        bool weighted = arguments.HasParameter("tieWeight");
        return weighted && arguments.HasParameter("ties")
            ? throw new CalcMistake(ProblemCodes.ParameterWrong,
                "parameters 'ties' and 'tieWeight' are both given; a tie rule is the one or the other")
            : weighted
                ? Ties.Weighted(arguments.NumberParameter("tieWeight", Rational.Zero, Rational.One))
                : Array.Find(TieRules,
                    rule => rule.Word == arguments.Word("ties", [.. TieRules.Select(known => known.Word)], otherwise: null)).Ties;
    }

    private static PercentileRank Definition(string kind, string rule)
    {
        Ties ties = Array.Find(TieRules, known => known.Word == rule).Ties;
        string needed =
            kind switch { "DenseRankOverDistinct" => "Dense", "CumulativeDistribution" => "Max",
                _ => rule == "Dense" ? "Competition, Max, Average or Ordinal" : rule };
        return needed != rule
            ? throw new CalcMistake(ProblemCodes.ParameterWrong,
                $"parameter 'ties' is \"{rule}\" and 'kind' is \"{kind}\", which goes with {needed}")
            : kind switch
            {
                "DenseRankOverDistinct" => PercentileRank.DenseRankOverDistinct,
                "CumulativeDistribution" => PercentileRank.CumulativeDistribution,
                "RankOverCount" => PercentileRank.RankOverCount(ties),
                _ => PercentileRank.PercentRankInclusive(ties),
            };
    }

    private static Bounds? Range(Extended<Rational>? lower, Extended<Rational>? upper, int place) => (lower, upper) switch
    {
        ({ } from, { } to) when from > to || from == Extended<Rational>.AboveEvery || to == Extended<Rational>.BelowEvery =>
            throw CalcArguments.Wrong(string.Create(
                CultureInfo.InvariantCulture,
                $"the range at place {place} runs from {from} to {to}, expected 'lo' not above 'hi', and a number between them")),
        ({ } from, { } to) => Bounds.Between(from.Value, from.Value is not null, to.Value, to.Value is not null),
        _ => null,
    };

    private static IReadOnlyList<Extended<Rational>?> Values(CalcArguments arguments, string name) =>
        [.. arguments.Items(name)
            .Select((item, i) => item.Kind == JsonValueKind.Null ? (Extended<Rational>?)null : Value(item, $"{name}[{i}]"))];

    // "Infinity" and "-Infinity" are places beyond every value.
    private static Extended<Rational> Value(JsonItem item, string name) => item switch
    {
        { Kind: JsonValueKind.String, Text: "Infinity" } => Extended<Rational>.AboveEvery,
        { Kind: JsonValueKind.String, Text: "-Infinity" } => Extended<Rational>.BelowEvery,
        _ => CalcArguments.NumberOf(name, item),
    };
}
