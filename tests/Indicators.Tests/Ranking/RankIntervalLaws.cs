using FsCheck.Xunit;

using static Indicators.Direction;

namespace Indicators.Tests;

/// <summary>What is true of the places that ranges allow: every rank that the values can have, and no other.</summary>
[Properties(Arbitrary = [typeof(RankingArbitraries), typeof(Amounts)], MaxTest = 200)]
public class RankIntervalLaws
{
    // [1 + #{surely better}, N − #{surely worse}], counted here pair by pair.
    [Property]
    public bool Places_are_what_their_definition_counts(Ranges x, AnyDirection d)
    {
        return new[] { Separation.Strict, Separation.Touching }.All(
            rule => Places(x.Of, d, rule).Select((places, i) => (places, i)).All(unit =>
        {
            int better = x.Of.Count(other => IsBetter(other, x.Of[unit.i], d.Of, rule)),
                worse = x.Of.Count(other => IsBetter(x.Of[unit.i], other, d.Of, rule));
            return (unit.places.Best, unit.places.Worst, unit.places.Of) == (1 + better, x.Of.Count - worse, x.Of.Count);
        }));
    }

    // L85, sound: x_j ∈ range_j for all j ⇒ rank_i ∈ interval_i, by every rule from competition to maximum.
    [Property]
    public bool The_rank_of_every_selection_lies_inside(Ranges x, AnyDirection d, Place one, Place other, Place third)
    {
        Place[] at = [one, other, third];
        Rational[] values = [.. x.Of.Select((range, i) => at[i % 3].In(range))];
        return new[] { Ties.Competition, Ties.Average, Ties.Max, Ties.ByAppearance }.All(ties =>
            Ranking.Rank(values, d.Of, ties).Zip(Places(x.Of, d, Separation.Strict), (rank, places) => places.Contains(rank))
                .All(isInside => isInside));
    }

    // L85, tight: each end is the rank of a selection; here it is made.
    [Property]
    public bool Both_ends_are_attained(Ranges x, AnyDirection d)
    {
        IReadOnlyList<RankInterval> places = Places(x.Of, d, Separation.Strict);
        return Enumerable.Range(0, x.Of.Count).All(i =>
        {
            Rational[] up = Favouring(i, x.Of);
            Rational[] down = [.. Favouring(i, [.. x.Of.Select(range => -range)]).Select(value => -value)];
            (Rational[] best, Rational[] worst) = d.Of == HigherIsBetter ? (up, down) : (down, up);
            return best.Zip(x.Of, (value, range) => range.Contains(value)).All(isInside => isInside)
                && worst.Zip(x.Of, (value, range) => range.Contains(value)).All(isInside => isInside)
                && Ranking.Rank(best, d.Of, Ties.Competition)[i].Position == places[i].Best
                && Ranking.Rank(worst, d.Of, Ties.Max)[i].Position == places[i].Worst;
        });
    }

    // L85: a range inside the old one ⇒ every interval inside the old one.
    [Property]
    public bool Knowing_a_value_better_widens_no_interval(Ranges x, AnyDirection d, Place one, Place other)
    {
        IReadOnlyList<RankInterval> before = Places(x.Of, d, Separation.Strict);
        return Enumerable.Range(0, x.Of.Count).All(i =>
        {
            Rational from = one.In(x.Of[i]), to = other.In(x.Of[i]);
            Bounds narrow = from <= to ? Bounds.Closed(from, to) : Bounds.Closed(to, from);
            return Places([.. x.Of.Select((range, j) => j == i ? narrow : range)], d, Separation.Strict)
                .Zip(before, (after, was) => was.Best <= after.Best && after.Worst <= was.Worst).All(isInside => isInside);
        });
    }

    // L85 by touching [x]: where [2, 3] touches [2, 2] it is apart, and [2, 2] inside it ties.
    [Fact]
    public void By_touching_a_range_that_is_known_better_may_widen_an_interval()
    {
        RankInterval before =
            Ranking.Interval<Bounds>([Bounds.Exactly(2), Bounds.Closed(2, 3)], HigherIsBetter, Separation.Touching,
                MissingValuePolicy.Refuse)[0].Value;
        RankInterval after =
            Ranking.Interval<Bounds>([Bounds.Exactly(2), Bounds.Exactly(2)], HigherIsBetter, Separation.Touching,
                MissingValuePolicy.Refuse)[0].Value;

        Assert.Equal((2, 2, 1, 2), (before.Best, before.Worst, after.Best, after.Worst));
    }

    // touching ⊆ strict: to call more ranges apart never widens.
    [Property]
    public bool Touching_intervals_lie_inside_strict_ones(Ranges x, AnyDirection d) => Places(x.Of, d, Separation.Touching)
        .Zip(Places(x.Of, d, Separation.Strict),
            (touching, strict) => strict.Best <= touching.Best && touching.Best <= touching.Worst && touching.Worst <= strict.Worst)
            .All(isInside => isInside);

    // Ranges of one value each: [competition, max].
    [Property]
    public bool Exact_values_have_the_places_that_they_share(Scores x, AnyDirection d)
    {
        (Rational, Rational)[] shared =
            [.. Ranking.Rank(x.Of, d.Of, Ties.Competition).Zip(Ranking.Rank(x.Of, d.Of, Ties.Max),
                (best, worst) => (best.Position, worst.Position))];
        return new[] { Separation.Strict, Separation.Touching }.All(rule =>
            Places([.. x.Of.Select(Bounds.Exactly)], d, rule).Select(places => ((Rational)places.Best, (Rational)places.Worst))
                .SequenceEqual(shared));
    }

    // L74, L76 for intervals.
    [Property]
    public bool Intervals_follow_the_units_and_turn_with_the_values(Ranges x, AnyDirection d, Listing listing)
    {
        IReadOnlyList<int> order = listing.Of(x.Of.Count);
        return new[] { Separation.Strict, Separation.Touching }.All(rule =>
            Places([.. order.Select(i => x.Of[i])], d, rule).SequenceEqual(order.Select(i => Places(x.Of, d, rule)[i]))
            && Places([.. x.Of.Select(range => -range)], new(HigherIsBetter), rule)
                .Zip(Places(x.Of, new(LowerIsBetter), rule), (one, other) => (one.Best, one.Worst) == (other.Best, other.Worst))
                .All(isSame => isSame));
    }

    // Printed figures rank as their bounds in one unit; growth ranges as their ratios; average growths as their total factors over one
    // span.
    [Property]
    public bool Figures_and_growths_rank_as_their_bounds(PrintedMoney a, PrintedMoney b, PrintedMoney c, AnyDirection d)
    {
        Figure<Money<Cny>>[] figures = [a.Of, b.Of, c.Of];
        IReadOnlyList<RankInterval> places =
            Places([.. figures.Select(figure => figure.BoundsIn(Units.TenThousandYuan))], d, Separation.Strict);
        return Ranking.Interval(figures, d.Of, Separation.Strict, MissingValuePolicy.Refuse).Select(outcome => outcome.Value)
            .SequenceEqual(places)
            && Ranking.Interval(figures.Select(figure => new Range<GrowthRate>(figure.Bounds)), d.Of, Separation.Strict,
                MissingValuePolicy.Refuse).Select(outcome => outcome.Value).SequenceEqual(places)
            && Ranking.Interval(figures.Select(figure => new Range<AverageGrowth>(figure.Bounds, 4)), d.Of, Separation.Strict,
                MissingValuePolicy.Refuse).Select(outcome => outcome.Value).SequenceEqual(places);
    }

    // (1 + g)^n over n periods, for different n: ranges of roots rank as the roots do.
    [Property]
    public bool Ranges_of_average_growth_over_different_spans_rank_by_their_rates(Ranges x, AnyDirection d)
    {
        Bounds[] factors = [.. x.Of.Select(range => range.Intersect(Bounds.AtLeast(0)) ?? Bounds.Exactly(0))];
        IEnumerable<Range<AverageGrowth>> averages =
            factors.Select((factor, i) => new Range<AverageGrowth>(Power(factor, (i % 4) + 1), (i % 4) + 1));
        return Ranking.Interval(averages, d.Of, Separation.Strict, MissingValuePolicy.Refuse).Select(outcome => outcome.Value)
            .SequenceEqual(Places(factors, d, Separation.Strict));
    }

    // The first group are those with best place 1; the others are grouped as if the first were not there.
    [Property]
    public bool Groups_are_peeled_off_from_the_best(Ranges x, AnyDirection d)
    {
        return new[] { Separation.Strict, Separation.Touching }.All(rule =>
        {
            int[] groups = [.. Ranking.Groups(x.Of, d.Of, rule, MissingValuePolicy.Refuse).Select(group => group.Value)],
                expected = new int[x.Of.Count];
            int[] left = [.. Enumerable.Range(0, x.Of.Count)];
            for (int group = 1; left.Length > 0; group++)
            {
                IReadOnlyList<RankInterval> places = Places([.. left.Select(i => x.Of[i])], d, rule);
                int[] first = [.. left.Where((_, place) => places[place].Best == 1)];
                foreach (int i in first)
                    expected[i] = group;
                left = [.. left.Except(first)];
            }

            return groups.SequenceEqual(expected);
        });
    }

    // A missing range has no places and does not count.
    [Property]
    public bool Missing_ranges_have_no_places_and_do_not_count(Ranges x, AnyDirection d)
    {
        IEnumerable<Bounds?> some = x.Of.SelectMany(range => new Bounds?[] { range, null });
        IReadOnlyList<Outcome<RankInterval>> places = Ranking.Interval(some, d.Of, Separation.Strict, MissingValuePolicy.Unranked);
        return places.Where((_, i) => i % 2 == 0).Select(outcome => outcome.Value).SequenceEqual(Places(x.Of, d, Separation.Strict))
            && places.Where((_, i) => i % 2 == 1).All(outcome => outcome.Reason is Reason.NotRanked)
            && Ranking.Interval(some, d.Of, Separation.Strict, MissingValuePolicy.Refuse)
                .All(outcome => outcome.Reason is Reason.RankingRefused)
            && Ranking.Groups(some, d.Of, Separation.Strict, MissingValuePolicy.Unranked).Where((_, i) => i % 2 == 0)
                .SequenceEqual(Ranking.Groups(x.Of, d.Of, Separation.Strict, MissingValuePolicy.Refuse));
    }

    private static IReadOnlyList<RankInterval> Places(IReadOnlyList<Bounds> ranges, AnyDirection direction, Separation separation) =>
        [.. Ranking.Interval(ranges, direction.Of, separation, MissingValuePolicy.Refuse).Select(outcome => outcome.Value)];

    // By the sets themselves: all of one above all of the other, or touching in one value and not both that value alone.
    private static bool IsBetter(Bounds one, Bounds other, Direction direction, Separation rule)
    {
        (Bounds above, Bounds below) = direction == HigherIsBetter ? (one, other) : (other, one);
        if (above.Lower is not { } from || below.Upper is not { } to || from < to)
            return false;
        return above.Intersect(below) is not { } common
            || (rule == Separation.Touching && common.IsPoint && !(one.IsPoint && other.IsPoint));
    }

    // Unit i as high as its range goes, everybody else as low: just beyond an open end, and beyond all ends where there is none.
    private static Rational[] Favouring(int i, IReadOnlyList<Bounds> ranges)
    {
        Rational[] ends = [0, .. ranges.SelectMany(range => new[] { range.Lower, range.Upper }.OfType<Rational>())];
        Rational step = new(1, 1000); // the ends are whole numbers
        Rational high = ranges[i] is { Upper: { } top } ? (ranges[i].UpperClosed ? top : top - step) : ends.Max() + 1;
        return [
            .. ranges.Select(
                (range, j) => j == i ? high : range is { Lower: { } low } ? (range.LowerClosed ? low : low + (step / 2)) : ends.Min() - 1)];
    }

    private static Bounds Power(Bounds factor, int n) =>
        Bounds.Between(factor.Lower!.Value.Pow(n), factor.LowerClosed, factor.Upper?.Pow(n), factor.UpperClosed);
}
