using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>The places that ranges allow by each tie rule, against every choice of values from them.</summary>
[Properties(Arbitrary = [typeof(TiedIntervalLaws)])]
public class TiedIntervalLaws
{
    private static readonly Ties[] Rules =
        [Ties.Competition, Ties.Max, Ties.Average, Ties.Weighted(new(2, 5)), Ties.Dense, Ties.ByAppearance];

    /// <summary>Three ranges with whole ends from 0 to 3, open or closed, single values among them.</summary>
    public sealed record Three(Bounds[] Of)
    {
        public override string ToString() => string.Join("; ", Of);
    }

    public static Arbitrary<Three> Ranges() => Arb.From(
        from ranges in Range.ArrayOf(3)
        select new Three(ranges));

    // [best, worst] by a rule = the least and the greatest place by it over all values in the ranges; in steps of 1/5 there are enough to
    // tell all apart.
    [Property(MaxTest = 60)]
    public void By_every_rule_the_ends_are_the_best_and_the_worst_place_of_all_choices(Three x)
    {
        Rational[][] choices =
            [.. x.Of.Select(range => Enumerable.Range(0, 16).Select(step => new Rational(step, 5)).Where(range.Contains).ToArray())];
        foreach (Direction direction in Enum.GetValues<Direction>())
        {
            Rational[] values = new Rational[3];
            var found = Rules.Select(_ => (Best: new Rational[3], Worst: new Rational[3])).ToArray();
            foreach (Rational first in choices[0])
            {
                foreach (Rational second in choices[1])
                {
                    foreach (Rational third in choices[2])
                    {
                        (values[0], values[1], values[2]) = (first, second, third);
                        for (int rule = 0; rule < Rules.Length; rule++)
                        {
                            IReadOnlyList<Rank> ranks = Ranking.Rank<Rational>(values, direction, Rules[rule]);
                            for (int i = 0; i < 3; i++)
                            {
                                Rational place = ranks[i].Position;
                                ref Rational best = ref found[rule].Best[i], worst = ref found[rule].Worst[i];
                                best = best.IsZero || place < best ? place : best;
                                worst = place > worst ? place : worst;
                            }
                        }
                    }
                }
            }

            for (int rule = 0; rule < Rules.Length; rule++)
            {
                RankInterval[] places =
                    [.. Ranking.Interval<Bounds>(x.Of, direction, Separation.Strict, MissingValuePolicy.Refuse, ties: Rules[rule])
                        .Select(outcome => outcome.Value)];
                Assert.Equal(
                    found[rule].Best.Zip(found[rule].Worst, (best, worst) => $"{Rules[rule]} {direction} {best} to {worst}"),
                    places.Select(one => $"{one.Ties} {one.Direction} {one.Best} to {one.Worst}"));
            }
        }
    }

    // Without a rule: from the best by competition to the worst by maximum.
    [Property]
    public void Without_a_rule_the_places_are_those_of_every_weight(Three x) => Assert.All(Enum.GetValues<Direction>(), direction =>
    {
        IReadOnlyList<Outcome<RankInterval>> By(Ties? ties) =>
            Ranking.Interval<Bounds>(x.Of, direction, Separation.Strict, MissingValuePolicy.Refuse, ties: ties);
        Assert.Equal(
            By(Ties.Competition).Zip(By(Ties.Max), (best, worst) => (best.Value.Best, worst.Value.Worst)),
            By(null).Select(places => (places.Value.Best, places.Value.Worst)));
    });

    [Property]
    public void Touching_ranges_are_apart_and_equal_single_values_tie(Three x) =>
        Assert.All(Rules, rule => Assert.All(Enum.GetValues<Direction>(), direction =>
    {
        RankInterval[] Of(Separation separation) =>
            [.. Ranking.Interval<Bounds>(x.Of, direction, separation, MissingValuePolicy.Refuse, ties: rule)
                .Select(outcome => outcome.Value)];
        Assert.All(Of(Separation.Touching).Zip(Of(Separation.Strict)), pair => Assert.True(
            pair.Second.Best <= pair.First.Best && pair.First.Best <= pair.First.Worst && pair.First.Worst <= pair.Second.Worst,
            $"{rule}: {pair}"));
    }));

    private static Gen<Bounds> Range =>
        from low in Gen.Choose(0, 3)
        from high in Gen.Choose(low, 3)
        from closed in Gen.Choose(0, 3)
        select low == high ? Bounds.Exactly(low)
            : closed switch
            {
                0 => Bounds.Closed(low, high),
                1 => Bounds.Open(low, high),
                2 => Bounds.ClosedOpen(low, high),
                _ => Bounds.OpenClosed(low, high),
            };
}
