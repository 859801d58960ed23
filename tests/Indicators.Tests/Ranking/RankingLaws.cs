using FsCheck;
using FsCheck.Xunit;

using static Indicators.Direction;

namespace Indicators.Tests;

/// <summary>What is true of the ranks of exact values, by every rule for ties.</summary>
[Properties(Arbitrary = [typeof(RankingArbitraries)], MaxTest = 200)]
public class RankingLaws
{
    private static readonly Func<Rational, Rational>[] Increasing =
        [x => (3 * x) - 5, x => x.Pow(3), x => x / (1 + x.Abs()), x => x * new Rational(1, 7)];

    // competition = 1 + #{better}, max = #{better} + #{equal}, dense = 1 + #{distinct better}: counted here one by one.
    [Property]
    public bool Ranks_are_what_their_definitions_count(Scores x, AnyDirection d)
    {
        Func<int, IEnumerable<Rational>> better = i => x.Of.Where(other => d.Of == HigherIsBetter ? other > x.Of[i] : other < x.Of[i]);
        return Positions(x, d, Ties.Competition).SequenceEqual(x.Of.Select((_, i) => (Rational)(1 + better(i).Count())))
            && Positions(x, d, Ties.Max)
                .SequenceEqual(x.Of.Select((value, i) => (Rational)(better(i).Count() + x.Of.Count(other => other == value))))
            && Positions(x, d, Ties.Dense).SequenceEqual(x.Of.Select((_, i) => (Rational)(1 + better(i).Distinct().Count())))
            && Ranking.Rank(x.Of, d.Of, Ties.Max).Select(rank => rank.Tied)
                .SequenceEqual(x.Of.Select(value => x.Of.Count(other => other == value)));
    }

    // L74: rank(π x) = π rank(x), for every permutation π.
    [Property]
    public bool Ranks_do_not_depend_on_the_order_in_which_units_are_listed(Scores x, AnyDirection d, SharedTies t, Listing listing)
    {
        IReadOnlyList<int> order = listing.Of(x.Of.Count);
        IReadOnlyList<Rank> ranks = Ranking.Rank(x.Of, d.Of, t.Of);
        return Ranking.Rank(order.Select(unit => x.Of[unit]), d.Of, t.Of).SequenceEqual(order.Select(unit => ranks[unit]));
    }

    // L74 for ordinal ranks: by a key that tells units apart.
    [Property]
    public bool Ordinal_ranks_by_a_key_do_not_depend_on_the_order_either(Scores x, AnyDirection d, Listing listing)
    {
        (Rational Value, int Code)[] units = [.. x.Of.Select((value, place) => (value, place))];
        Ties<(Rational Value, int Code)> byCode = Ties.OrdinalBy(((Rational Value, int Code) unit) => unit.Code);
        var ranks =
            units.RankBy(unit => unit.Value, d.Of, byCode).ToDictionary(ranked => ranked.Item.Code, ranked => ranked.Rank.Value.Position);
        return listing.Of(units.Length).Select(place => units[place]).RankBy(unit => unit.Value, d.Of, byCode)
            .All(ranked => ranked.Rank.Value.Position == ranks[ranked.Item.Code]);
    }

    // L75: rank(f(x)) = rank(x), for every increasing f.
    [Property]
    public bool Ranks_do_not_depend_on_the_scale(Scores x, AnyDirection d, AnyTies t) =>
        Increasing.All(map => Ranking.Rank(x.Of.Select(map), d.Of, t.Of).SequenceEqual(Ranking.Rank(x.Of, d.Of, t.Of)));

    // L75 for units: 1万元 and 10000元 are one value.
    [Property]
    public bool Ranks_do_not_depend_on_units(Revenues x, AnyDirection d, AnyTies t) =>
        Ranking.Rank(x.Of, d.Of, t.Of).SequenceEqual(Ranking.Rank(x.Of.Select(amount => amount.In(Units.Yuan)), d.Of, t.Of));

    // L76: higher is better of −x = lower is better of x.
    [Property]
    public bool The_other_direction_ranks_the_opposite_values(Scores x, AnyTies t) =>
        Positions(x.Of.Select(value => -value), HigherIsBetter, t.Of).SequenceEqual(Positions(x.Of, LowerIsBetter, t.Of));

    // L77: competition_down = N + 1 − max_up, average_down = N + 1 − average_up, dense_down = distinct + 1 − dense_up.
    [Property]
    public bool Turned_around_the_first_is_the_last(Scores x)
    {
        int n = x.Of.Count, distinct = x.Of.Distinct().Count();
        return Positions(x.Of, HigherIsBetter, Ties.Competition)
            .SequenceEqual(Positions(x.Of, LowerIsBetter, Ties.Max).Select(up => n + 1 - up))
            && Positions(x.Of, HigherIsBetter, Ties.Average)
                .SequenceEqual(Positions(x.Of, LowerIsBetter, Ties.Average).Select(up => n + 1 - up))
            && Positions(x.Of, HigherIsBetter, Ties.Dense)
                .SequenceEqual(Positions(x.Of, LowerIsBetter, Ties.Dense).Select(up => distinct + 1 - up));
    }

    // L78: dense ≤ competition ≤ average ≤ max, ordinal and weighted between competition and max.
    [Property]
    public bool The_tie_rules_are_ordered(Scores x, AnyDirection d, AnyTies t)
    {
        Rational[] best = Positions(x, d, Ties.Competition), worst = Positions(x, d, Ties.Max), dense = Positions(x, d, Ties.Dense),
            any = Positions(x, d, t.Of);
        return Enumerable.Range(0, best.Length)
            .All(i => dense[i] <= best[i] && best[i] <= worst[i] && (t.Of == Ties.Dense || (best[i] <= any[i] && any[i] <= worst[i])));
    }

    // L79: average = (competition + max) ÷ 2; weighted(w) = (1 − w) competition + w max.
    [Property]
    public bool A_weighted_rank_lies_between_the_best_and_the_worst_shared_place(Scores x, AnyDirection d, SharedTies t)
    {
        Rational[] best = Positions(x, d, Ties.Competition), worst = Positions(x, d, Ties.Max);
        return (t.Of.Weight is not { } w
            || Positions(x, d, t.Of).SequenceEqual(best.Zip(worst, (one, other) => ((1 - w) * one) + (w * other))))
            && Positions(x, d, Ties.Average).SequenceEqual(best.Zip(worst, (one, other) => (one + other) / 2));
    }

    // L80: Σ average = N(N + 1) ÷ 2.
    [Property]
    public bool Average_ranks_add_to_the_sum_of_places(Scores x, AnyDirection d) =>
        Positions(x, d, Ties.Average).Aggregate(Rational.Zero,
            (sum, position) => sum + position) == new Rational(x.Of.Count * (x.Of.Count + 1), 2);

    // L81: ordinal ranks are 1 … N, each once, and equal values stand in the order of the input.
    [Property]
    public bool Ordinal_ranks_are_a_permutation_of_the_places(Scores x, AnyDirection d)
    {
        Rational[] turns = Positions(x, d, Ties.ByAppearance);
        return turns.Order().SequenceEqual(Enumerable.Range(1, x.Of.Count).Select(place => (Rational)place))
            && Enumerable.Range(0, turns.Length)
                .All(i => Enumerable.Range(0, i).All(before => x.Of[before] != x.Of[i] || turns[before] < turns[i]));
    }

    // L81 with a key that leaves units equal: they have no place, and everybody else the same as before.
    [Property]
    public bool Units_that_the_key_does_not_tell_apart_have_no_place(Scores x, AnyDirection d)
    {
        (Rational Value, int Key)[] units = [.. x.Of.Select((value, place) => (value, place / 2))];
        return units.RankBy(unit => unit.Value, d.Of, Ties.OrdinalBy(((Rational Value, int Key) unit) => unit.Key))
            .All(ranked =>
                ranked.Rank.HasValue == (units.Count(unit => unit == ranked.Item) == 1)
                    && (ranked.Rank.HasValue || ranked.Rank.Reason is Reason.TieNotBroken));
    }

    // L82: rank(rank(x)) = rank(x), the first place being the lowest.
    [Property]
    public bool Ranking_ranks_changes_nothing(Scores x, AnyDirection d, AnyTies t) =>
        Positions(Positions(x, d, t.Of), LowerIsBetter, t.Of).SequenceEqual(Positions(x, d, t.Of));

    // L83: a unit that is worse does not move my competition rank when it goes.
    [Property]
    public bool A_worse_unit_can_leave_without_moving_me(Scores x, AnyDirection d)
    {
        Rational[] all = Positions(x, d, Ties.Competition);
        return Enumerable.Range(0, all.Length).All(gone =>
        {
            Rational[] rest = Positions(x.Of.Where((_, place) => place != gone), d.Of, Ties.Competition);
            return Enumerable.Range(0, rest.Length)
                .All(i => (i < gone ? i : i + 1) is var me && (all[me] > all[gone] || rest[i] == all[me]));
        });
    }

    // L84: x_i = x_j ⇔ rank_i = rank_j, and x_i better ⇔ rank_i lower, by every rule but ordinal.
    [Property]
    public bool Equal_values_share_a_rank_and_better_ones_have_a_better_one(Scores x, AnyDirection d, SharedTies t)
    {
        Rational[] ranks = Positions(x, d, t.Of);
        return Enumerable.Range(0, ranks.Length).All(i => Enumerable.Range(0, ranks.Length).All(j =>
            ranks[i].CompareTo(ranks[j]) == (d.Of == LowerIsBetter ? x.Of[i].CompareTo(x.Of[j]) : x.Of[j].CompareTo(x.Of[i]))));
    }

    // L86: missing units have no rank and do not count in N; refused, no unit has one.
    [Property]
    public bool Missing_units_have_no_rank_and_do_not_count(Gaps x, AnyDirection d, AnyTies t)
    {
        IReadOnlyList<Outcome<Rank>> kept = Ranking.Rank(x.Of, d.Of, t.Of, MissingValuePolicy.Unranked),
            refused = Ranking.Rank(x.Of, d.Of, t.Of, MissingValuePolicy.Refuse);
        return kept.Zip(x.Of, (rank, value) => rank.HasValue == value.HasValue && (rank.HasValue || rank.Reason is Reason.NotRanked))
            .All(isRight => isRight)
            && kept.Where(rank => rank.HasValue).Select(rank => rank.Value).SequenceEqual(Ranking.Rank(x.Of.OfType<Rational>(), d.Of, t.Of))
            && (x.Of.Contains(null) ? refused.All(rank => rank.Reason is Reason.RankingRefused) : refused.SequenceEqual(kept))
            && refused.Count == x.Of.Count;
    }

    // L86 for results: a unit with a reason instead of a value keeps it.
    [Property]
    public bool A_missing_result_says_why_it_is_missing(Gaps x, AnyDirection d, AnyTies t)
    {
        var reason = Undefined.Of(Reason.MissingCurrent, "2025");
        IReadOnlyList<Outcome<Rank>> ranks =
            Ranking.Rank(x.Of.Select(value => value is { } known ? (Outcome<Rational>)known : reason), d.Of, t.Of,
                MissingValuePolicy.Unranked);
        return ranks.Zip(Ranking.Rank(x.Of, d.Of, t.Of, MissingValuePolicy.Unranked), (one, other) =>
            one.HasValue ? one == other : one.Undefined.Field(Reason.NotRanked, "why") == reason.Message).All(isRight => isRight);
    }

    // L87: rank against the own population = rank.
    [Property]
    public bool Against_its_own_population_a_rank_is_the_rank(Scores x, AnyDirection d, SharedTies t) =>
        Ranking.RankAgainst(x.Of, x.Of, d.Of, t.Of).Select(rank => rank.Value).SequenceEqual(Ranking.Rank(x.Of, d.Of, t.Of));

    // (1 − w)(#{better} + 1) + w #{at least as good}, counted here one by one.
    [Property]
    public bool A_rank_against_a_population_is_what_its_definition_counts(Scores x, Scores population, AnyDirection d, SharedTies t) =>
        Ranking.RankAgainst(x.Of, population.Of, d.Of, t.Of).Zip(x.Of, (rank, value) =>
        {
            if (population.Of.Count == 0)
                return rank.Reason is Reason.TooFewRanked;
            Rational[] better = [.. population.Of.Where(other => d.Of == HigherIsBetter ? other > value : other < value)];
            int equal = population.Of.Count(other => other == value);
            Rational expected = t.Of.Weight is { } w
                ? ((1 - w) * (better.Length + 1)) + (w * (better.Length + equal))
                : better.Distinct().Count() + 1;
            return rank.Value.Position == expected && rank.Value.Of == population.Of.Count && rank.Value.Tied == equal;
        }).All(isRight => isRight);

    // The four definitions, from ranks: rank ÷ N, dense ÷ distinct, (rank − 1) ÷ (N − 1), #{at least as good} ÷ N.
    [Property]
    public bool Percentiles_are_what_their_definitions_say(Scores x, AnyDirection d, SharedTies t)
    {
        Ties ties = t.Of == Ties.Dense ? Ties.Competition : t.Of;
        int n = x.Of.Count, distinct = x.Of.Distinct().Count();
        return Percentiles(x, d, PercentileRank.RankOverCount(ties)).SequenceEqual(Positions(x, d, ties).Select(rank => rank / n))
            && Percentiles(x, d, PercentileRank.DenseRankOverDistinct)
                .SequenceEqual(Positions(x, d, Ties.Dense).Select(rank => rank / distinct))
            && Percentiles(x, d, PercentileRank.CumulativeDistribution).SequenceEqual(Positions(x, d, Ties.Max).Select(rank => rank / n))
            && (n < 2
                ? Ranking.Percentile(x.Of, d.Of, PercentileRank.PercentRankInclusive(ties))
                    .All(percentile => percentile.Reason is Reason.TooFewRanked)
                : Percentiles(x, d, PercentileRank.PercentRankInclusive(ties))
                    .SequenceEqual(Positions(x, d, ties).Select(rank => (rank - 1) / (n - 1))));
    }

    // The percentile of a value = that of a unit that has it; of other values only the cumulative distribution has one.
    [Property]
    public bool The_percentile_of_a_value_is_that_of_the_units_that_have_it(Scores x, AnyDirection d, SharedTies t)
    {
        PercentileRank[] definitions =
        [
            PercentileRank.DenseRankOverDistinct, PercentileRank.CumulativeDistribution,
            PercentileRank.RankOverCount(t.Of == Ties.Dense ? Ties.Max : t.Of),
            PercentileRank.PercentRankInclusive(t.Of == Ties.Dense ? Ties.Max : t.Of),
        ];
        Rational unknown = 1_000_000_007;
        return definitions.All(definition =>
            x.Of.Select(value => Ranking.PercentileOf(value, x.Of, d.Of, definition))
                .SequenceEqual(Ranking.Percentile(x.Of, d.Of, definition))
            && (x.Of.Count == 0 || (definition == PercentileRank.CumulativeDistribution
                ? Ranking.PercentileOf(unknown, x.Of, d.Of, definition).Value == (d.Of == HigherIsBetter
                    ? x.Of.Count(value => value >= unknown)
                    : new Rational(x.Of.Count(value => value <= unknown), 1)) / x.Of.Count
                : Ranking.PercentileOf(unknown, x.Of, d.Of, definition).Reason is Reason.NotAmongRanked)));
    }

    // Top n: the units with a competition rank up to n, the best first; at least n units where there are so many.
    [Property]
    public bool The_first_places_keep_ties_at_their_edge(Gaps x, AnyDirection d, NonNegativeInt places)
    {
        int n = places.Get % 15;
        var top = x.Of.Index().TopBy(unit => unit.Item, n, d.Of, MissingValuePolicy.Unranked).Value;
        var all =
            x.Of.Index().RankBy(unit => unit.Item, d.Of, Ties.Competition, MissingValuePolicy.Unranked)
                .Where(ranked => ranked.Rank.HasValue).ToArray();
        return top.Select(unit => unit.Item.Index).Order()
            .SequenceEqual(all.Where(ranked => ranked.Rank.Value.Position <= n).Select(ranked => ranked.Item.Index))
            && top.Count >= Math.Min(n, all.Length)
            && top.Zip(top.Skip(1)).All(pair => pair.First.Rank.Position <= pair.Second.Rank.Position)
            && x.Of.TopBy(value => value, n, d.Of, MissingValuePolicy.Refuse).HasValue == !x.Of.Contains(null);
    }

    // A place beyond every value is before or behind all, and takes no place from values among themselves.
    [Property]
    public bool Places_beyond_every_value_come_before_or_behind_all_values(Gaps x, AnyDirection d, SharedTies t)
    {
        Extended<Rational>[] extended = [.. x.Of.Select(value => value is { } known ? known : Extended<Rational>.AboveEvery)];
        Rational[] known = [.. x.Of.OfType<Rational>()];
        Rational beyond = known.Length == 0 ? 0 : known.Max() + 1;
        return Ranking.Rank(extended, d.Of, t.Of).SequenceEqual(Ranking.Rank(x.Of.Select(value => value ?? beyond), d.Of, t.Of));
    }

    // Constant growth g over any number of periods ranks as g does: (1 + g)^n is compared as its n-th root.
    [Property]
    public bool Average_growths_over_different_spans_rank_by_their_rates(Scores x, AnyDirection d, AnyTies t)
    {
        GrowthRate[] rates = [.. x.Of.Select(value => GrowthRate.FromRatio(value.Abs()))];
        return Ranking.Rank(rates.Select((rate, place) => AverageGrowth.Constant(rate, (place % 5) + 1)), d.Of, t.Of)
            .SequenceEqual(Ranking.Rank(rates, d.Of, t.Of));
    }

    // earlier − later; what was won one way is lost the other way.
    [Property]
    public bool Places_won_one_way_are_lost_the_other_way(Scores x, AnyDirection d)
    {
        IReadOnlyList<Rank> ranks = Ranking.Rank(x.Of, d.Of, Ties.Competition);
        return ranks.All(one => ranks.All(other => Ranking.Change(one, other).Value.Places == one.Position - other.Position
            && Ranking.Change(one, other).Value.Places == -Ranking.Change(other, one).Value.Places
            && !Ranking.Change(one, other).Value.PopulationUnknown));
    }

    // The span gets what the list gets.
    [Property]
    public bool Ranks_in_a_span_are_those_of_a_list(Scores x, AnyDirection d, AnyTies t)
    {
        var ranks = new Rank[x.Of.Count + 1];
        Ranking.Rank(x.Of.ToArray(), ranks, d.Of, t.Of);
        return ranks.SkipLast(1).SequenceEqual(Ranking.Rank(x.Of, d.Of, t.Of)) && ranks[^1] == default;
    }

    private static Rational[] Positions(Scores x, AnyDirection direction, Ties ties) => Positions(x.Of, direction.Of, ties);

    private static Rational[] Positions(IEnumerable<Rational> x, Direction direction, Ties ties) =>
        [.. Ranking.Rank(x, direction, ties).Select(rank => rank.Position)];

    private static IEnumerable<Rational> Percentiles(Scores x, AnyDirection direction, PercentileRank definition) =>
        Ranking.Percentile(x.Of, direction.Of, definition).Select(percentile => percentile.Value);
}
