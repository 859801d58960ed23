using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every stated rank and every stated average growth.</summary>
[Properties(Arbitrary = [typeof(FigureArbitraries)], MaxTest = 500)]
public class StatedLaws
{
    // 1 ≤ place ≤ of, and the place lies in the bounds; 前n位 has the bounds [1, n] and no place.
    [Property]
    public bool A_place_lies_within_its_bounds_and_its_ranking(Ranked ranked)
    {
        StatedRank rank = ranked.Rank;
        return rank.Bounds == Bounds.Closed(ranked.IsTop ? 1 : ranked.Place, ranked.Place)
            && (rank.Place is { } place ? rank.Bounds.Contains(place) && !(place > rank.Of) : ranked.IsTop);
    }

    // change(a → b) = −change(b → a); both exist or neither does.
    [Property]
    public bool Places_won_one_way_are_lost_the_other_way(Ranked one, Ranked other)
    {
        Outcome<RankChange> there = other.Rank.ChangeFrom(one.Rank), back = one.Rank.ChangeFrom(other.Rank);
        return there.HasValue == back.HasValue
            && (!there.HasValue || there.Value == new RankChange(-back.Value.Places, back.Value.PopulationUnknown));
    }

    // Ranks compare when scope and size are the same; with both sizes unknown it is unknown whether they are, and it is said.
    [Property]
    public Property Ranks_compare_only_among_the_same(Ranked one, Ranked other)
    {
        bool isComparable = !one.IsTop && !other.IsTop && one.Scope == other.Scope && one.Of == other.Of;
        Outcome<RankChange> change = other.Rank.ChangeFrom(one.Rank);
        return (isComparable
            ? change.Value == new RankChange(one.Place - other.Place, one.Of is null && other.Of is null)
            : change.Reason is Reason.NotComparable).Classify(isComparable, "comparable");
    }

    // (1 + g)^n = (1 + g) × … × (1 + g), end by end.
    [Property]
    public bool The_factor_over_n_periods_is_the_product_of_n_periods(YearlyRate rate) =>
        rate.Growth.FactorOver(rate.Periods)
        == Enumerable.Repeat(rate.Growth.FactorOver(1), rate.Periods).Aggregate((product, factor) => product * factor);

    // g ≥ 0 ⇒ (1 + g)^n ≤ (1 + g)^(n + 1), end by end.
    [Property]
    public bool A_rise_makes_more_of_longer_periods(YearlyRate rate)
    {
        StatedAverageGrowth growth = (rate with { IsRise = true, Tenths = rate.Tenths + 200 }).Growth; // 约 takes at most a fifth away
        Bounds shorter = growth.FactorOver(rate.Periods), longer = growth.FactorOver(rate.Periods + 1);
        return shorter.Lower <= longer.Lower && (longer.Upper is null || shorter.Upper <= longer.Upper);
    }

    // g < h ⇒ (1 + g)^n < (1 + h)^n, end by end.
    [Property]
    public bool A_higher_rate_makes_more_of_the_same_periods(YearlyRate rate, PositiveInt more)
    {
        YearlyRate rise = rate with { IsRise = true };
        Bounds lower = rise.Growth.FactorOver(rate.Periods),
            higher = (rise with { Tenths = rise.Tenths + (more.Get % 1000) + 1 }).Growth.FactorOver(rate.Periods);
        return rise.Hedge is "近" or "约" // their place follows the digits: 约20.0% is about as wide as 约20.1%, 约0.0% is not
            ? higher.Upper > lower.Upper
            : lower.Lower < higher.Lower && (lower.Upper is null || lower.Upper < higher.Upper);
    }
}
