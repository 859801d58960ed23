using static Indicators.Direction;
using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Ranks at their edges: an empty population, one unit, places that exactly fit, and what was not said.</summary>
public class RankingEdgeTests
{
    private static readonly Rational[] None = [];

    private static readonly Rational[] One = [7];

    private static readonly string[] Names = ["甲", "乙", "丙"];

    [Fact]
    public void Among_nobody_nobody_has_a_place()
    {
        Assert.Empty(Ranking.Rank(None, HigherIsBetter, Ties.Competition));
        Assert.Empty(Ranking.Percentile(None, HigherIsBetter, PercentileRank.DenseRankOverDistinct));
        Assert.Equal(Reason.NotRanked,
            Ranking.Percentile(new Rational?[] { null }, HigherIsBetter, PercentileRank.DenseRankOverDistinct,
                MissingValuePolicy.Unranked)[0].Reason);
        Assert.Empty(Ranking.Interval(Array.Empty<Bounds>(), HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse));
        Assert.Empty(Ranking.Groups(Array.Empty<Bounds>(), HigherIsBetter, Separation.Touching, MissingValuePolicy.Refuse));
        Assert.Empty(Array.Empty<string>().TopBy(name => (Rational)name.Length, 3, HigherIsBetter));
        Assert.Equal(0, Ranking.RankAgainst(1, None, HigherIsBetter, Ties.Competition).Undefined.Value(Reason.TooFewRanked, "count"));
        Assert.Equal(0,
            Ranking.PercentileOf(1, None, HigherIsBetter, PercentileRank.CumulativeDistribution).Undefined.Value(Reason.TooFewRanked,
                "count"));
        Assert.Equal(1,
            Ranking.Percentile(One, HigherIsBetter, PercentileRank.PercentRankInclusive(Ties.Max))[0].Undefined.Value(Reason.TooFewRanked,
                "count"));
    }

    // (rank − 1) ÷ (N − 1): of two the first is at 0 and the second at 1.
    [Fact]
    public void Two_units_are_enough_for_an_inclusive_percentile() =>
        Assert.Equal([0, 1],
            Ranking.Percentile<Rational>([9, 5], HigherIsBetter, PercentileRank.PercentRankInclusive(Ties.Competition))
                .Select(percentile => percentile.Value));

    [Fact]
    public void A_span_that_just_holds_the_ranks_is_long_enough()
    {
        var ranks = new Rank[2];

        Ranking.Rank<Rational>([1, 2], ranks, HigherIsBetter, Ties.Competition);

        Assert.Equal([2, 1], ranks.Select(rank => rank.Position));
    }

    // A unit above all stands at 1 − w: by maximum, whose w is 1, at 0.
    [Fact]
    public void Above_a_whole_population_a_value_stands_before_its_first()
    {
        Rank first = Ranking.RankAgainst(9, One, HigherIsBetter, Ties.Max).Value;

        Assert.Equal((0, 1, 0, "0th"), (first.Position, first.Of, first.Tied, first.ToString(null, Language.English)));
    }

    [Theory]
    [InlineData(10, "10th")]
    [InlineData(14, "14th")]
    [InlineData(101, "101st")]
    [InlineData(112, "112th")]
    [InlineData(122, "122nd")]
    public void English_ordinals_follow_the_last_two_digits(int place, string english) => Assert.Equal(
        english,
        Ranking.RankAgainst(place, Enumerable.Range(1, 200).Select(value => (Rational)value), LowerIsBetter,
            Ties.Competition).Value.ToString(null, Language.English));

    [Fact]
    public void Up_to_three_who_are_missing_are_all_named()
    {
        Assert.Equal("value 1, value 2, value 3", Refused(null, null, null, 1));
        Assert.Equal("value 1, value 2, value 3 and 1 more", Refused(null, null, null, null));
        Assert.Equal("value 2", Refused(1, null));

        static string Refused(params Rational?[] values) =>
            Ranking.Rank(values, HigherIsBetter, Ties.Competition, MissingValuePolicy.Refuse)[0].Undefined.Field(Reason.RankingRefused,
                "what");
    }

    [Fact]
    public void Units_are_named_as_they_are_asked_to_be_or_by_their_text_or_by_their_row()
    {
        string?[] rows = ["甲", null], one = ["甲"];

        Assert.Equal(["甲", "value 2"],
            rows.RankBy(_ => (Rational?)null, HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked).Select(Named));
        Assert.Equal(["甲县", "value 2"],
            rows.RankBy(_ => (Rational?)null, HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked, name: row => row + "县")
                .Select(Named));
        Assert.Equal("甲县",
            one.RankIntervalBy(_ => (Figure<Money<Cny>>?)null, HigherIsBetter, Separation.Strict, MissingValuePolicy.Unranked,
                name: row => row + "县")[0].Places.Undefined.Field(Reason.NotRanked, "what"));

        static string Named((string? Item, Outcome<Rank> Rank) row) => row.Rank.Undefined.Field(Reason.NotRanked, "what");
    }

    [Fact]
    public void Every_way_to_rank_keeps_the_scope()
    {
        var scope = new Scope("36", "县");
        Rational[] values = [1];
        Figure<Count<Enterprise>>[] figures = [Figure<Count<Enterprise>>.Parse("58家")];

        Assert.Equal(scope, Ranking.Rank(values, HigherIsBetter, Ties.Dense, scope)[0].Scope);
        Assert.Equal(scope,
            Ranking.Rank([.. values.Select(value => (Rational?)value)], HigherIsBetter, Ties.Dense, MissingValuePolicy.Refuse,
                scope)[0].Value.Scope);
        Assert.Equal(scope, Ranking.RankAgainst(1, values, HigherIsBetter, Ties.Dense, scope).Value.Scope);
        Assert.Equal(scope, values.RankBy(value => value, HigherIsBetter, Ties.Dense, scope)[0].Rank.Value.Scope);
        Assert.Equal(scope,
            values.RankBy(value => (Outcome<Rational>)value, HigherIsBetter, Ties.Dense, MissingValuePolicy.Refuse,
                scope)[0].Rank.Value.Scope);
        Assert.Equal(scope, values.TopBy(value => value, 1, HigherIsBetter, scope)[0].Rank.Scope);
        Assert.Equal(scope,
            values.TopBy(value => (Outcome<Rational>)value, 1, HigherIsBetter, MissingValuePolicy.Refuse, scope).Value[0].Rank.Scope);
        Assert.Equal(scope,
            figures.RankIntervalBy(figure => figure, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse,
                scope)[0].Places.Value.Scope);
        Assert.Equal(scope, Ranking.Interval(figures, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse, scope)[0].Value.Scope);
    }

    // Without the gap 丙 leads; with it no unit does, unless the others are ranked on purpose.
    [Fact]
    public void A_gap_stops_the_first_places_only_where_it_is_to_be_refused()
    {
        Outcome<Rational>[] values = [Rational.One, Undefined.Of(Reason.MissingCurrent, "乙"), (Rational)3];

        Outcome<IReadOnlyList<(int Item, Rank Rank)>> kept =
            Enumerable.Range(0, 3).TopBy(unit => values[unit], 2, HigherIsBetter, MissingValuePolicy.Unranked);
        Outcome<IReadOnlyList<(int Item, Rank Rank)>> refused =
            Enumerable.Range(0, 3).TopBy(unit => values[unit], 2, HigherIsBetter, MissingValuePolicy.Refuse, name: unit => Names[unit]);

        Assert.Equal([2, 0], kept.Value.Select(unit => unit.Item));
        Assert.Equal(Undefined.Of(Reason.RankingRefused, "乙"), refused.Undefined);
        Assert.Equal([0, 2],
            Enumerable.Range(0, 3)
                .TopBy(unit => values[unit], 2, LowerIsBetter, MissingValuePolicy.Unranked).Value.Select(unit => unit.Item));
    }

    // One queue for all: units equal in value stand in the order of the comparer.
    [Fact]
    public void Ties_are_broken_by_an_order_of_the_units_themselves()
    {
        var ranked = Names.RankBy(_ => (Rational)1, HigherIsBetter, Ties.OrdinalBy<string>(StringComparer.Ordinal));

        Assert.Equal([3, 2, 1], ranked.Select(unit => unit.Rank.Value.Position)); // U+7532, U+4E59, U+4E19
        Assert.All(ranked, unit => Assert.Equal((3, 3), (unit.Rank.Value.Tied, unit.Rank.Value.Of)));
    }

    // Two of three share a key: the first of them, the last of them or both may be neighbours of the third.
    [Theory]
    [InlineData("1 1 2", "- - 3")]
    [InlineData("1 2 2", "1 - -")]
    [InlineData("1 1 1", "- - -")]
    [InlineData("3 2 1", "3 2 1")]
    [InlineData("2 1 2", "- 1 -")]
    public void Only_those_who_share_the_key_have_no_place(string keys, string places)
    {
        int[] key = [.. keys.Split(' ').Select(int.Parse)];

        var ranked = Enumerable.Range(0, key.Length).RankBy(_ => (Rational)1, HigherIsBetter, Ties.OrdinalBy((int unit) => key[unit]));

        Assert.Equal(places, string.Join(' ', ranked.Select(unit => unit.Rank.Match(rank => rank.Position.ToString(), _ => "-"))));
    }

    [Fact]
    public void Values_are_between_the_places_beyond_them_by_every_operator()
    {
        Extended<Rational> above = Extended<Rational>.AboveEvery, below = Extended<Rational>.BelowEvery, five = (Rational)5,
            six = (Rational)6;
        Extended<Rational>[] ascending = [below, five, six, above],
            again = [Extended<Rational>.BelowEvery, (Rational)5, (Rational)6, Extended<Rational>.AboveEvery];

        for (int i = 0; i < ascending.Length; i++)
        {
            for (int j = 0; j < again.Length; j++)
            {
                (Extended<Rational> one, Extended<Rational> other) = (ascending[i], again[j]);
                Assert.Equal<bool>(
                    [i < j, i > j, i <= j, i >= j, i == j, i != j],
                    [one < other, one > other, one <= other, one >= other, one == other, one != other]);
            }
        }

        Assert.Equal([null, 5, null], new[] { above, five, below }.Select(place => place.Value));
        Assert.Equal(["∞", "5", "-∞"], new[] { above, five, below }.Select(place => place.ToString()));
        Assert.Equal(3, new HashSet<Extended<Rational>> { above, below, (Rational)0, above, default }.Count);
    }

    [Fact]
    public void Tie_weights_lie_from_the_best_shared_place_to_the_worst()
    {
        Assert.Equal(Ties.Competition, Ties.Weighted(0));
        Assert.Equal(Ties.Average, Ties.Weighted(0.5m));
        Assert.Equal(Ties.Max, Ties.Weighted(1));
        Assert.Equal((0, new Rational(1, 2), 1, null, null),
            (Ties.Competition.Weight, Ties.Average.Weight, Ties.Max.Weight, Ties.Dense.Weight, Ties.ByAppearance.Weight));
        Assert.Equal([false, false, false, true],
            new[] { Ties.Competition, Ties.Average, Ties.Dense, Ties.ByAppearance }.Select(rule => rule.IsOrdinal));
        Throws<ArgumentOutOfRangeException>("weight", () => Ties.Weighted(-0.1m));
        Throws<ArgumentOutOfRangeException>("weight", () => Ties.Weighted(1.1m));
    }

    [Theory]
    [InlineData("Weighted(0)", true)] // competition
    [InlineData("Weighted(1)", true)] // maximum
    [InlineData("Ordinal", true)] // of a rank that was ranked by a key
    [InlineData("Weighted(-0.1)", false)]
    [InlineData("Weighted(1.1)", false)]
    [InlineData("Weighted(0.4", false)]
    [InlineData("Weighted 0.4)", false)]
    [InlineData("Weighted(half)", false)]
    [InlineData("(0.4)", false)]
    public void A_tie_rule_is_read_when_its_weight_is_one(string text, bool isRead)
    {
        Assert.Equal(isRead, Ties.TryParse(text, out Ties? ties));
        Assert.Equal(isRead, ties is not null);
    }

    [Fact]
    public void A_definition_of_a_percentile_is_printed_with_its_tie_rule_where_it_has_a_choice()
    {
        Assert.Equal("PercentRankInclusive(Max)", PercentileRank.PercentRankInclusive(Ties.Max).ToString());
        Assert.Equal("RankOverCount(Weighted(0.4))", PercentileRank.RankOverCount(Ties.Weighted(0.4m)).ToString());
        Assert.Equal("DenseRankOverDistinct", PercentileRank.DenseRankOverDistinct.ToString());
    }

    [Fact]
    public void What_was_not_said_is_asked_for_by_its_name()
    {
        Rational?[] some = [1];
        Bounds[] ranges = [default];
        Ties ordinal = Names.RankBy(_ => (Rational)1, HigherIsBetter, Ties.OrdinalBy<string>(StringComparer.Ordinal))[0].Rank.Value.Ties;

        Throws<ArgumentOutOfRangeException>("direction", () => Ranking.Rank(some, default, Ties.Competition, MissingValuePolicy.Refuse));
        Throws<ArgumentOutOfRangeException>("direction", () => Ranking.RankAgainst(1, One, default, Ties.Competition));
        Throws<ArgumentOutOfRangeException>("direction",
            () => Ranking.RankAgainst([], One, default, Ties.Competition)); // also where nothing is asked
        Throws<ArgumentOutOfRangeException>("direction", () => Ranking.Percentile(None, default, PercentileRank.CumulativeDistribution));
        Throws<ArgumentOutOfRangeException>("direction",
            () => Ranking.PercentileOf(1, One, default, PercentileRank.CumulativeDistribution));
        Throws<ArgumentOutOfRangeException>("direction",
            () => Ranking.Interval(ranges, default, Separation.Strict, MissingValuePolicy.Refuse));
        Throws<ArgumentOutOfRangeException>("direction",
            () => Ranking.Groups(ranges, default, Separation.Strict, MissingValuePolicy.Refuse));
        Throws<ArgumentOutOfRangeException>("separation",
            () => Ranking.Interval(ranges, HigherIsBetter, default, MissingValuePolicy.Refuse));
        Throws<ArgumentOutOfRangeException>("separation", () => Ranking.Groups(ranges, HigherIsBetter, default, MissingValuePolicy.Refuse));
        Throws<ArgumentOutOfRangeException>("separation",
            () => Ranking.Groups(ranges, HigherIsBetter, (Separation)3, MissingValuePolicy.Refuse));
        Throws<ArgumentOutOfRangeException>("missing", () => Ranking.Groups(ranges, HigherIsBetter, Separation.Strict, default));
        Throws<ArgumentOutOfRangeException>("missing",
            () => Ranking.Percentile(some, HigherIsBetter, PercentileRank.CumulativeDistribution, (MissingValuePolicy)3));
        Throws<ArgumentOutOfRangeException>("places", () => Names.TopBy(_ => (Rational)1, -1, HigherIsBetter));
        Throws<ArgumentException>("destination", () => { Ranking.Rank(One, Span<Rank>.Empty, HigherIsBetter, Ties.Competition);
        return null; });
        Throws<ArgumentException>("ties", () => Ranking.RankAgainst(1, One, HigherIsBetter, Ties.ByAppearance));
        Throws<ArgumentException>("ties", () => PercentileRank.RankOverCount(Ties.Dense));
        Throws<ArgumentException>("definition",
            () => Ranking.PercentileOf(7, One, HigherIsBetter, PercentileRank.PercentRankInclusive(Ties.ByAppearance)));
        Mistake.Throws<ArgumentException>(() => Ranking.Rank(some, HigherIsBetter, ordinal, MissingValuePolicy.Refuse));
        Mistake.Throws<ArgumentException>(() => Ranking.Rank(None, HigherIsBetter, ordinal));
        Mistake.Throws<ArgumentException>(() => Names.RankBy(_ => (Rational)1, HigherIsBetter, ordinal));
        Mistake.Throws<ArgumentException>(() => PercentileRank.PercentRankInclusive(ordinal));
    }

    [Fact]
    public void A_missing_argument_is_named()
    {
        IEnumerable<Rational> none = null!;
        IEnumerable<Rational?> noGaps = null!;
        IEnumerable<Outcome<Rational>> noResults = null!;
        IEnumerable<Figure<Money<Cny>>?> noFigures = null!;
        IEnumerable<Bounds?> noRanges = null!;
        IEnumerable<string> absent = null!;
        Func<string, int> noKey = null!;
        Func<string, Rational> noValue = null!;
        Func<string, Rational?> noGap = null!;
        Func<string, Outcome<Rational>> noResult = null!;
        Func<string, Figure<Money<Cny>>?> noFigure = null!;
        Func<string, Outcome<Figure<Money<Cny>>>> noFigureResult = null!;
        Ties<string> noTies = null!;

        Throws("values", () => Ranking.Rank(none, HigherIsBetter, Ties.Competition));
        Throws("values", () => Ranking.Rank(noGaps, HigherIsBetter, Ties.Competition, MissingValuePolicy.Refuse));
        Throws("values", () => Ranking.Rank(noResults, HigherIsBetter, Ties.Competition, MissingValuePolicy.Refuse));
        Throws("ties", () => Ranking.Rank(new Rational?[] { 1 }, HigherIsBetter, null!, MissingValuePolicy.Refuse));
        Throws("ties", () => Ranking.Rank(None, HigherIsBetter, null!));
        Throws("later", () => Ranking.Change(StatedRank.Parse("第77名"), null!));
        Throws("values", () => Ranking.RankAgainst(none, One, HigherIsBetter, Ties.Competition));
        Throws("population", () => Ranking.RankAgainst(One, none, HigherIsBetter, Ties.Competition));
        Throws("ties", () => Ranking.RankAgainst(One, One, HigherIsBetter, null!));
        Throws("values", () => Ranking.Percentile(none, HigherIsBetter, PercentileRank.CumulativeDistribution));
        Throws("definition", () => Ranking.Percentile(One, HigherIsBetter, null!));
        Throws("definition", () => Ranking.Percentile(None, HigherIsBetter, null!));
        Throws("values", () => Ranking.PercentileOf(1, none, HigherIsBetter, PercentileRank.CumulativeDistribution));
        Throws("definition", () => Ranking.PercentileOf(1, One, HigherIsBetter, null!));
        Throws("ties", () => PercentileRank.RankOverCount(null!));
        Throws("values", () => Ranking.Interval(noFigures, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse));
        Throws("values", () => Ranking.Interval(noRanges, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse));
        Throws("key", () => Ties.OrdinalBy(noKey));
        Throws("key", () => Ties.OrdinalBy(noKey, Comparer<int>.Default));
        Throws("order", () => Ties.OrdinalBy((string name) => name.Length, null!));
        Throws("order", () => Ties.OrdinalBy((IComparer<string>)null!));
        Throws("ties", () => (Ties<string>)(Ties)null!);
        Throws("value", () => Names.RankBy(noValue, HigherIsBetter, Ties.Competition));
        Throws("value", () => Names.RankBy(noGap, HigherIsBetter, Ties.Competition, MissingValuePolicy.Refuse));
        Throws("value", () => Names.RankBy(noResult, HigherIsBetter, Ties.Competition, MissingValuePolicy.Refuse));
        Throws("value", () => Names.TopBy(noValue, 1, HigherIsBetter));
        Throws("range", () => Names.RankIntervalBy(noFigure, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse));
        Throws("range", () => Names.RankIntervalBy(noFigureResult, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse));
        Throws("items", () => absent.RankBy(_ => (Rational)1, HigherIsBetter, Ties.Competition));
        Throws("items",
            () => absent.RankIntervalBy(_ => (Figure<Money<Cny>>?)null, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse));
        Throws("ties", () => Names.RankBy(_ => (Rational)1, HigherIsBetter, noTies));

        static void Throws(string parameter, Func<object?> call) => RankingEdgeTests.Throws<ArgumentNullException>(parameter, call);
    }

    // A range with an end that belongs to it goes farther than one that stops short of it, and one without an end farthest.
    [Fact]
    public void Open_closed_and_missing_ends_are_told_apart()
    {
        Bounds[] ranges =
            [Bounds.Closed(1, 2), Bounds.ClosedOpen(1, 2), Bounds.OpenClosed(2, 3), Bounds.Exactly(2), Bounds.AtLeast(2), Bounds.AtMost(1),
                Bounds.LessThan(1), Bounds.Everything];

        Assert.Equal(
            ["第2至7名", "第4至7名", "第1至3名", "第2至5名", "第1至5名", "第4至8名", "第6至8名", "第1至8名"],
            Ranking.Interval(ranges, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse).Select(places => places.ToString()));
    }

    private static void Throws<TException>(string parameter, Func<object?> call)
        where TException : ArgumentException => Assert.Equal(parameter, Assert.Throws<TException>(call).ParamName);
}
