using System.Text.Json;

using static Indicators.Direction;
using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Ranks as reports, tables and other tools have them.</summary>
public class RankingTests
{
    private static readonly int[] Single = [1];

    private static readonly (string Name, Rational Minutes)[] Commutes =
    [
        ("South Dakota", 16.9m), ("North Dakota", 16.9m), ("Wyoming", 18.1m), ("Nebraska", 18.1m), ("Montana", 18.2m), ("Alaska", 18.4m),
    ];

    // Printed to one decimal all three are 10.4, and a table that ranks what it prints has three firsts.
    [Fact]
    public void Three_values_that_are_printed_alike_have_three_places()
    {
        Rational[] exact = [10.375m, 10.4m, 10.4286m];
        Rational[] printed = [.. exact.Select(value => value.Round(1, Rounding.HalfAwayFromZero))];

        Assert.Equal([3, 2, 1], Positions(exact, HigherIsBetter, Ties.Competition));
        Assert.Equal([1, 1, 1], Positions(printed, HigherIsBetter, Ties.Competition));
        Assert.Equal(["10.4", "10.4", "10.4"], exact.Select(value => value.ToString(1, Rounding.HalfAwayFromZero)));
    }

    // In double 0.1 + 0.2 is 0.30000000000000004, and R, pandas and Excel's neighbours rank it apart from 0.3.
    [Fact]
    public void A_tenth_and_two_tenths_tie_with_three_tenths()
    {
        Rational sum = (Rational)0.1m + 0.2m;

        Assert.Equal([1, 1, 3], Positions([sum, 0.3m, 0], HigherIsBetter, Ties.Competition));
        Assert.Equal(Rational.One, Ranking.Rank([0.1m * Yuan + 0.2m * Yuan, 0.3m * Yuan], HigherIsBetter, Ties.Competition)[1].Position);
        Assert.NotEqual(0.3, 0.1 + 0.2);
    }

    // Source: US Census Bureau, American Community Survey 2011, mean travel time to work; the table ranks two states 2nd and none 1st.
    [Fact]
    public void The_census_prints_the_worst_of_the_shared_places()
    {
        Assert.Equal([2, 2, 4, 4, 5, 6], Positions(Commutes.Select(state => state.Minutes), LowerIsBetter, Ties.Max));
        Assert.Equal([1, 1, 3, 3, 5, 6], Positions(Commutes.Select(state => state.Minutes), LowerIsBetter, Ties.Competition));
    }

    [Fact]
    public void Every_tie_rule_of_the_field_has_its_name()
    {
        Rational[] values = [40, 30, 30, 20];

        Assert.Equal([1, 2, 2, 4], Positions(values, HigherIsBetter, Ties.Competition));
        Assert.Equal([1, 3, 3, 4], Positions(values, HigherIsBetter, Ties.Max));
        Assert.Equal([1, 2.5m, 2.5m, 4], Positions(values, HigherIsBetter, Ties.Average));
        Assert.Equal([1, 2, 2, 3], Positions(values, HigherIsBetter, Ties.Dense));
        Assert.Equal([1, 2, 3, 4], Positions(values, HigherIsBetter, Ties.ByAppearance));
        Assert.Equal([1, 2.4m, 2.4m, 4], Positions(values, HigherIsBetter, Ties.Weighted(0.4m)));
        Assert.Equal([4, 2, 2, 1], Positions(values, LowerIsBetter, Ties.Competition));
    }

    [Fact]
    public void Ties_are_broken_by_a_key_and_not_by_the_order_of_the_rows()
    {
        Ties<(string Name, Rational Minutes)> byName =
            Ties.OrdinalBy(((string Name, Rational Minutes) state) => state.Name, StringComparer.Ordinal);
        var ranked = Commutes.RankBy(state => state.Minutes, LowerIsBetter, byName);

        Assert.Equal(["South Dakota", "North Dakota", "Wyoming", "Nebraska", "Montana", "Alaska"], ranked.Select(state => state.Item.Name));
        Assert.Equal([2, 1, 4, 3, 5, 6], ranked.Select(state => state.Rank.Value.Position));
        Assert.Equal("Ordinal", ranked[0].Rank.Value.Ties.ToString());
        Assert.Equal(2, ranked[0].Rank.Value.Tied);
    }

    [Fact]
    public void A_key_that_does_not_tell_units_apart_gives_no_place()
    {
        var ranked =
            Commutes.RankBy(state => state.Minutes, LowerIsBetter,
                Ties.OrdinalBy(((string Name, Rational Minutes) state) => state.Name.Length), name: state => state.Name);

        Assert.Equal(Undefined.Of(Reason.TieNotBroken, "South Dakota"), ranked[0].Rank.Undefined);
        Assert.Equal([null, null, 3, 4, 5, 6],
            ranked.Select(state => state.Rank.TryGetValue(out Rank rank) ? rank.Position : (Rational?)null));
    }

    [Fact]
    public void A_unit_without_a_value_keeps_its_row_or_stops_the_ranking()
    {
        (string Name, Quantity<Money<Cny>>? Revenue)[] counties =
            [("甲", 40 * HundredMillionYuan), ("乙", null), ("丙", 50 * HundredMillionYuan)];

        var kept =
            counties.RankBy(county => county.Revenue, HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked,
                name: county => county.Name);
        var refused =
            counties.RankBy(county => county.Revenue, HigherIsBetter, Ties.Competition, MissingValuePolicy.Refuse,
                name: county => county.Name);

        Assert.Equal(["第2名", "NotRanked: 乙 has no place and does not count. Its value is missing.", "第1名"],
            kept.Select(county => county.Rank.ToString()));
        Assert.Equal(2, kept[0].Rank.Value.Of);
        Assert.All(refused, county => Assert.Equal("乙", county.Rank.Undefined.Field(Reason.RankingRefused, "what")));
        Assert.Equal("IND0331", Assert.Throws<UndefinedResultException>(() => refused[0].Rank.Value).Code);
    }

    [Fact]
    public void A_refusal_names_some_of_those_who_are_missing_and_counts_the_others() => Assert.Equal(
        "value 1, value 2, value 3 and 2 more",
        Ranking.Rank(new Rational?[] { null, null, null, null, null, 1 }, HigherIsBetter, Ties.Dense,
            MissingValuePolicy.Refuse)[5].Undefined.Field(Reason.RankingRefused, "what"));

    // 扭亏为盈 is not a growth rate: the unit keeps its row and its reason.
    [Fact]
    public void A_growth_that_is_none_has_no_place_and_says_why()
    {
        Outcome<GrowthRate>[] growths =
        [
            Growth.Between(31 * Enterprises, 58 * Enterprises), Growth.Between(-2 * Yuan, 3 * Yuan), Growth.Between(2 * Yuan, 3 * Yuan),
        ];
        IReadOnlyList<Outcome<Rank>> ranks = Ranking.Rank(growths, HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked);

        Assert.Equal("第1名", ranks[0].ToString());
        Assert.StartsWith("Growth from -2元 to 3元 is undefined", ranks[1].Undefined.Field(Reason.NotRanked, "why"),
            StringComparison.Ordinal);
        Assert.Equal("第2名", ranks[2].ToString());
    }

    [Fact]
    public void Amounts_in_several_units_and_levels_rank_within_their_kind()
    {
        Assert.Equal([2, 1, 2], Positions([1 * TenThousandYuan, 1 * HundredMillionYuan, 10_000 * Yuan], HigherIsBetter, Ties.Competition));
        Assert.Equal([1, 2, 3], Positions([1.5m * SquareKilometre, 2_000 * Mu, 100 * Hectare], HigherIsBetter, Ties.Competition));
        Assert.Equal([2, 1], Positions([96.93m * Percent, 969.4m * PerMille], HigherIsBetter, Ties.Competition));
    }

    // 10 % a year for two years and for five: one rate, and their powers differ.
    [Fact]
    public void Average_growths_rank_by_their_roots()
    {
        AverageGrowth two = AverageGrowth.Level(100 * Yuan, 121 * Yuan, periods: 2).Value,
            five = AverageGrowth.Level(100_000 * Yuan, 161_051 * Yuan, periods: 5).Value;
        AverageGrowth less = AverageGrowth.Level(100_000 * Yuan, 161_050 * Yuan, periods: 5).Value;

        Assert.Equal([1, 1, 3], Positions([two, five, less], HigherIsBetter, Ties.Competition));
    }

    [Fact]
    public void Infinities_are_places_and_missing_is_none()
    {
        Extended<Rational>?[] values =
            [(Rational)1, null, Extended<Rational>.AboveEvery, Extended<Rational>.BelowEvery, (Rational)25, Extended<Rational>.AboveEvery];

        Assert.Equal(
            ["第4名", "NotRanked", "第1名", "第5名", "第3名", "第1名"],
            Ranking.Rank(values, HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked)
                .Select(rank => rank.Match(known => known.ToString(), why => why.Name)));
    }

    [Theory]
    [InlineData(1, "第1名", "1st")]
    [InlineData(2, "第2名", "2nd")]
    [InlineData(3, "第3名", "3rd")]
    [InlineData(4, "第4名", "4th")]
    [InlineData(11, "第11名", "11th")]
    [InlineData(12, "第12名", "12th")]
    [InlineData(13, "第13名", "13th")]
    [InlineData(21, "第21名", "21st")]
    [InlineData(24, "第24名", "24th")]
    [InlineData(111, "第111名", "111th")]
    [InlineData(123, "第123名", "123rd")]
    public void A_rank_is_printed_as_reports_print_it_and_read_as_a_stated_one(int place, string chinese, string english)
    {
        Rank rank =
            Ranking.RankAgainst(place, Enumerable.Range(1, 200).Select(value => (Rational)value), LowerIsBetter, Ties.Competition).Value;

        Assert.Equal((chinese, chinese, english), (rank.ToString(), rank.As("zh"), rank.As("en")));
        Assert.Equal((int)rank.Position.Numerator, StatedRank.Parse(chinese).Place);
        Assert.Equal((int)rank.Position.Numerator, StatedRank.Parse(english).Place);
        Mistake.Throws<FormatException>(() => rank.ToString("fr", null));
    }

    [Fact]
    public void A_mean_of_places_is_printed_as_the_number_it_is()
    {
        Rank rank = Ranking.Rank<Rational>([1, 1], HigherIsBetter, Ties.Average)[0];

        Assert.Equal(("第1.5名", "rank 1.5"), (rank.ToString(), rank.ToString(null, Language.English)));
    }

    // Source: the Xiangdong report, 由2022年全省第77名跃升至第24名; with the places and N computed instead of stated.
    [Fact]
    public void Ranks_in_one_scope_among_as_many_units_give_a_change()
    {
        var hospitals = new Scope("36", "区级综合医院");
        Rational[] scores = [.. Enumerable.Range(1, 100).Select(value => (Rational)value)];
        Rank before = Ranking.RankAgainst(24, scores, HigherIsBetter, Ties.Competition, hospitals).Value;
        Rank after = Ranking.RankAgainst(77, scores, HigherIsBetter, Ties.Competition, hospitals).Value;

        Assert.Equal(("第77名", "第24名"), (before.ToString(), after.ToString()));
        Assert.Equal(new RankChange(53, populationUnknown: false), Ranking.Change(before, after).Value);
        Assert.Equal(new RankChange(53, populationUnknown: true),
            Ranking.Change(StatedRank.Parse("第77名").Within(hospitals, null), StatedRank.Parse("第24名").Within(hospitals, null)).Value);
        Assert.Equal(Reason.NotComparable, Ranking.Change(before.Within(null), after).Reason);
        Assert.Equal(Reason.NotComparable,
            Ranking.Change(Ranking.RankAgainst(24, scores[..99], HigherIsBetter, Ties.Competition, hospitals).Value, after).Reason);
        Assert.Equal(Reason.NotComparable,
            Ranking.Change(Ranking.RankAgainst(24, scores, HigherIsBetter, Ties.Max, hospitals).Value, after).Reason);
        Assert.Equal(Reason.NotComparable,
            Ranking.Change(Ranking.RankAgainst(24, scores, LowerIsBetter, Ties.Competition, hospitals).Value, after).Reason);
    }

    [Fact]
    public void Means_of_places_change_by_whole_places_or_do_not_compare()
    {
        IReadOnlyList<Rank> ranks = Ranking.Rank<Rational>([3, 3, 1, 1, 0], HigherIsBetter, Ties.Average); // 1.5, 1.5, 3.5, 3.5, 5

        Assert.Equal(2, ranks[0].ChangeFrom(ranks[2]).Value.Places);
        Assert.Equal(Reason.NotComparable, ranks[2].ChangeFrom(ranks[4]).Reason);
    }

    // Source: SoftMaker PlanMaker documentation, PERCENTRANK.INC; SQL's PERCENT_RANK is the same.
    [Fact]
    public void The_ends_of_an_inclusive_percentile_are_0_and_1()
    {
        Rational[] values = [.. Enumerable.Range(1, 9).Select(value => (Rational)value)];
        PercentileRank inclusive = PercentileRank.PercentRankInclusive(Ties.Competition);

        Assert.Equal(0, Ranking.PercentileOf(1, values, LowerIsBetter, inclusive).Value);
        Assert.Equal(new Rational(1, 2), Ranking.PercentileOf(5, values, LowerIsBetter, inclusive).Value);
        Assert.Equal(1, Ranking.PercentileOf(9, values, LowerIsBetter, inclusive).Value);
        Assert.Equal("IND0334", Ranking.PercentileOf(5.5m, values, LowerIsBetter, inclusive).Undefined!.Code);
        Assert.Equal("IND0332", Ranking.PercentileOf<Rational>(1, [1], LowerIsBetter, inclusive).Undefined!.Code);
        Assert.Equal("IND0332",
            Ranking.PercentileOf<Rational>(1, [], LowerIsBetter, PercentileRank.CumulativeDistribution).Undefined!.Code);
        Assert.Equal(new Rational(5, 9), Ranking.PercentileOf(5.5m, values, LowerIsBetter, PercentileRank.CumulativeDistribution).Value);
    }

    [Fact]
    public void Each_definition_of_a_percentile_has_its_own_answer()
    {
        Rational[] values = [2, 2, 4, 7, 7];

        Assert.Equal(new Rational(3, 5),
            Ranking.Percentile(values, LowerIsBetter, PercentileRank.RankOverCount(Ties.Competition))[2].Value);
        Assert.Equal(new Rational(2, 3), Ranking.Percentile(values, LowerIsBetter, PercentileRank.DenseRankOverDistinct)[2].Value);
        Assert.Equal(new Rational(2, 4),
            Ranking.Percentile(values, LowerIsBetter, PercentileRank.PercentRankInclusive(Ties.Competition))[2].Value);
        Assert.Equal(new Rational(3, 5), Ranking.Percentile(values, LowerIsBetter, PercentileRank.CumulativeDistribution)[2].Value);
        Assert.Equal("RankOverCount(Average)", PercentileRank.RankOverCount(Ties.Average).ToString());
        Assert.Equal("CumulativeDistribution", PercentileRank.CumulativeDistribution.ToString());
    }

    // 超40亿元 and 40亿元 are never equal: (40, ∞) and [40, 40] as the bounds of a whole number of counts, [39.5, 40.5] as a printed amount.
    [Fact]
    public void More_than_forty_is_never_forty()
    {
        Bounds[] values = [Bounds.MoreThan(40), Bounds.Exactly(40)];
        Figure<Count<Enterprise>>[] firms = [Figure<Count<Enterprise>>.Parse("超40家"), Figure<Count<Enterprise>>.Parse("40家")];
        Figure<Money<Cny>>[] money = [Figure<Money<Cny>>.Parse("超40亿元"), Figure<Money<Cny>>.Parse("40亿元")];

        foreach (Separation rule in Enum.GetValues<Separation>())
        {
            Assert.Equal(["第1名", "第2名"],
                Ranking.Interval(values, HigherIsBetter, rule, MissingValuePolicy.Refuse).Select(places => places.ToString()));
            Assert.Equal(["第1名", "第2名"],
                Ranking.Interval(firms, HigherIsBetter, rule, MissingValuePolicy.Refuse).Select(places => places.ToString()));
            Assert.Equal(["第1至2名", "第1至2名"],
                Ranking.Interval(money, HigherIsBetter, rule, MissingValuePolicy.Refuse).Select(places => places.ToString()));
        }
    }

    [Fact]
    public void Levels_and_growths_of_figures_have_intervals()
    {
        PointFigure<Proportion>[] shares =
            [PointFigure<Proportion>.Parse("96.93%"), PointFigure<Proportion>.Parse("969.4‰"), PointFigure<Proportion>.Parse("97%")];
        Outcome<Range<GrowthRate>>[] growths =
        [
            Growth.Between(Figure<Count<Enterprise>>.Parse("31家"), Figure<Count<Enterprise>>.Parse("58家")),
            Growth.Between(Figure<Count<Enterprise>>.Parse("0家"), Figure<Count<Enterprise>>.Parse("5家")),
            Growth.Between(Figure<Money<Cny>>.Parse("90亿元"), Figure<Money<Cny>>.Parse("突破110亿元")),
        ];

        // 96.93 % reaches up to 96.935 %, where 969.4 ‰ begins.
        Assert.Equal(["第1至3名", "第1至3名", "第1至3名"],
            Ranking.Interval(shares, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse).Select(places => places.ToString()));
        Assert.Equal(["第2至3名", "第1至2名", "第1至3名"],
            Ranking.Interval(shares, HigherIsBetter, Separation.Touching, MissingValuePolicy.Refuse).Select(places => places.ToString()));
        Assert.Equal(["第1至2名", "NotRanked", "第1至2名"],
            growths.RankIntervalBy(growth => growth, HigherIsBetter, Separation.Strict, MissingValuePolicy.Unranked)
            .Select(ranked => ranked.Places.Match(places => places.ToString(), why => why.Name)));
    }

    // Overlapping is not transitive, so a group is said to be: not separated from the best of the group.
    [Fact]
    public void A_group_is_not_separated_from_its_best_though_its_units_may_be_from_each_other()
    {
        Bounds[] chain = [Bounds.Closed(1, 3), Bounds.Closed(2, 5), Bounds.Closed(4, 6)];
        Bounds[] wide = [Bounds.Closed(0, 10), Bounds.Closed(1, 2), Bounds.Closed(8, 9)];

        Assert.Equal([2, 1, 1],
            Ranking.Groups(chain, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse).Select(group => group.Value));
        Assert.Equal([1, 2, 1],
            Ranking.Groups(wide, HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse).Select(group => group.Value));
        Assert.Equal([1, 1, 2],
            Ranking.Groups(chain, LowerIsBetter, Separation.Strict, MissingValuePolicy.Refuse).Select(group => group.Value));
    }

    [Fact]
    public void The_first_three_places_may_be_four_units()
    {
        (string Name, Rational Score)[] units = [("a", 3), ("b", 5), ("c", 4), ("d", 3), ("e", 1)];
        Assert.Equal(["b", "c", "a", "d"], units.TopBy(unit => unit.Score, 3, HigherIsBetter).Select(unit => unit.Item.Name));
        Assert.Equal(["第1名", "第2名", "第3名", "第3名"], units.TopBy(unit => unit.Score, 3, HigherIsBetter).Select(unit => unit.Rank.ToString()));
        Assert.Empty(units.TopBy(unit => unit.Score, 0, HigherIsBetter));
        Assert.Throws<ArgumentOutOfRangeException>(() => units.TopBy(unit => unit.Score, -1, HigherIsBetter));
    }

    [Fact]
    public void A_rule_that_nobody_gave_is_refused()
    {
        Rational[] one = [1];
        Rank ordinal = Single.RankBy(_ => (Rational)1, HigherIsBetter, Ties.OrdinalBy((int unit) => unit))[0].Rank.Value;

        Assert.Throws<ArgumentOutOfRangeException>(() => Ranking.Rank(one, default, Ties.Competition));
        Assert.Throws<ArgumentNullException>(() => Ranking.Rank(one, HigherIsBetter, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranking.Rank(new Rational?[] { 1 }, HigherIsBetter, Ties.Competition, default));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Ranking.Interval<Bounds>([default], HigherIsBetter, default, MissingValuePolicy.Refuse));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ties.Weighted(1.1m));
        Mistake.Throws<ArgumentException>(() => Ranking.Rank(one, HigherIsBetter, ordinal.Ties)); // nothing without its key
        Mistake.Throws<ArgumentException>(() => Ranking.RankAgainst(one, one, HigherIsBetter, Ties.ByAppearance));
        Mistake.Throws<ArgumentException>(() => PercentileRank.RankOverCount(Ties.Dense));
        Mistake.Throws<ArgumentException>(() => PercentileRank.PercentRankInclusive(Ties.Dense));
        Mistake.Throws<ArgumentException>(
            () => Ranking.PercentileOf(1, one, HigherIsBetter, PercentileRank.RankOverCount(Ties.ByAppearance)));
        Mistake.Throws<ArgumentException>(() => Ranking.Rank(one, Span<Rank>.Empty, HigherIsBetter, Ties.Competition));
    }

    [Theory]
    [InlineData("Competition")]
    [InlineData("Max")]
    [InlineData("Average")]
    [InlineData("Dense")]
    [InlineData("ByAppearance")]
    [InlineData("Weighted(0.4)")]
    [InlineData("Weighted(1/3)")]
    public void A_tie_rule_is_read_as_it_is_written(string name)
    {
        Assert.True(Ties.TryParse(name, out Ties? ties));
        Assert.True(Ties.TryParse(name.ToUpperInvariant(), out Ties? same));
        Assert.Equal(name, ties.ToString());
        Assert.Equal(ties, same);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("min")]
    [InlineData("Weighted(2)")]
    [InlineData("Weighted()")]
    [InlineData("Weighted(")]
    public void What_is_no_tie_rule_is_refused(string? text) => Assert.False(Ties.TryParse(text, out _));

    [Fact]
    public void Ranks_have_a_form_in_JSON()
    {
        var scope = new Scope("36", "区级综合医院");
        Rank rank = Ranking.Rank<Rational>([3, 3, 1], LowerIsBetter, Ties.Average, scope)[0];
        RankInterval places =
            Ranking.Interval<Bounds>([Bounds.Closed(1, 3), Bounds.Closed(2, 5)], LowerIsBetter, Separation.Touching,
                MissingValuePolicy.Refuse)[0].Value;

        Assert.Equal(
            """{"position":2.5,"of":3,"tied":2,"ties":"Average","direction":"LowerIsBetter","scope":{"area":"36","population":"区级综合医院"}}""",
            JsonForm.Of(rank));
        Assert.Equal("""{"best":1,"worst":2,"of":2,"direction":"LowerIsBetter","separation":"Touching"}""", JsonForm.Of(places));
        Assert.Equal("""["Infinity",0.5,"-Infinity"]""",
            JsonForm.Of(new[] { Extended<Rational>.AboveEvery, new Rational(1, 2), Extended<Rational>.BelowEvery }));
        Assert.Equal(rank, JsonForm.RoundTrip(rank));
        Assert.Equal(places, JsonForm.RoundTrip(places));
    }

    [Theory]
    [InlineData("""{"position":2,"of":1,"tied":0,"ties":"Competition","direction":"HigherIsBetter"}""", true)] // against another population
    [InlineData("""{"position":2,"of":1,"tied":1,"ties":"Competition","direction":"HigherIsBetter"}""",
        false)] // whose only member it equals
    [InlineData("""{"position":3,"of":1,"tied":1,"ties":"Competition","direction":"HigherIsBetter"}""", false)]
    [InlineData("""{"position":-1,"of":1,"tied":1,"ties":"Competition","direction":"HigherIsBetter"}""", false)]
    [InlineData("""{"position":1,"of":0,"tied":0,"ties":"Competition","direction":"HigherIsBetter"}""", false)]
    [InlineData("""{"position":1,"of":1,"tied":2,"ties":"Competition","direction":"HigherIsBetter"}""", false)]
    [InlineData("""{"position":1,"of":1,"tied":1,"ties":"min","direction":"HigherIsBetter"}""", false)]
    [InlineData("""{"position":1,"of":1,"tied":1,"ties":"Competition","direction":"neutral"}""", false)]
    [InlineData("""{"position":1,"of":1,"tied":1,"ties":"Competition"}""", false)] // a direction is never guessed
    public void A_rank_that_cannot_be_is_refused_in_JSON(string json, bool isRead)
    {
        if (isRead)
            JsonSerializer.Deserialize<Rank>(json);
        else
            Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<Rank>(json));
    }

    [Theory]
    [InlineData("""{"best":2,"worst":1,"of":2,"direction":"HigherIsBetter","separation":"Strict"}""")]
    [InlineData("""{"best":0,"worst":1,"of":2,"direction":"HigherIsBetter","separation":"Strict"}""")]
    [InlineData("""{"best":1,"worst":3,"of":2,"direction":"HigherIsBetter","separation":"Strict"}""")]
    [InlineData("""{"best":1,"worst":2,"of":2,"direction":"HigherIsBetter","separation":"1"}""")]
    public void A_rank_interval_that_cannot_be_is_refused_in_JSON(string json) =>
        Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<RankInterval>(json));

    [Fact]
    public void The_default_rank_is_the_first_of_one() => Assert.Equal(
        (Ranking.Rank<Rational>([1], HigherIsBetter, Ties.Competition)[0],
            Ranking.Interval<Bounds>([default], HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse)[0].Value),
        (default(Rank), default(RankInterval)));

    private static IEnumerable<Rational> Positions<T>(IEnumerable<T> values, Direction direction, Ties ties)
        where T : struct, IRankable<T> => Ranking.Rank(values, direction, ties).Select(rank => rank.Position);
}
