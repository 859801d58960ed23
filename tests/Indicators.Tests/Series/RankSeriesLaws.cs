using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of the ranks of areas over time.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(RankingArbitraries), typeof(Amounts), typeof(AmountPaths)], MaxTest = 60)]
public class RankSeriesLaws
{
    private static readonly MissingValuePolicy[] Policies = [MissingValuePolicy.Unranked, MissingValuePolicy.Refuse];

    // a and b where their own periods lie, c beside a: areas whose series begin and end in other periods.
    private static Dictionary<string, Series<Month, FlowMeasure, Money<Cny>>> Areas(TwoFlows s,
        Series<Month, FlowMeasure, Money<Cny>> other) =>
        new() { ["a"] = s.A, ["b"] = s.B, ["c"] = other.Lag(s.A.Domain.First - other.Domain.First) };

    // In each period a rank is that among the values of the period; who has none is treated as the policy says, by name.
    [Property]
    public bool In_each_period_the_areas_are_ranked_by_their_values_of_that_period(TwoFlows s, Series<Month, FlowMeasure, Money<Cny>> other,
        AnyTies ties, AnyDirection d) => Policies.All(missing =>
    {
        var areas = Areas(s, other);
        var ranks = Ranking.RankByPeriod(areas, d.Of, ties.Of, missing);
        return ranks.Areas.SequenceEqual(areas.Keys)
            && ranks.Domain == areas.Values.Select(series => series.Domain).Aggregate((one, two) => one.Span(two))
            && ranks.Domain.All(p => ranks.In(p).Select(row => row.Outcome).SequenceEqual(
                areas.RankBy(area => area.Value.Levels[p], d.Of, ties.Of, missing, name: area => area.Key).Select(row => row.Rank)));
    });

    // Units, the order of the rows and a shift of all series change no rank; the order of the areas only theirs.
    [Property]
    public bool Neither_unit_nor_order_nor_shift_changes_a_rank(TwoFlows s, Series<Month, FlowMeasure, Money<Cny>> other, SharedTies ties,
        AnyDirection d, MoneyUnit unit, sbyte k)
    {
        var areas = Areas(s, other);
        var changed = areas.Reverse().ToDictionary(area => area.Key, area => Series.Flow(unit.Of, area.Value.In(unit.Of).Reverse()).Lag(k));
        var ranks = Ranking.RankByPeriod(areas, d.Of, ties.Of, MissingValuePolicy.Unranked);
        var moved = Ranking.RankByPeriod(changed, d.Of, ties.Of, MissingValuePolicy.Unranked);
        return ranks.All(area => area.Results.All(row => moved[area.Area][row.Period + k] == row.Outcome));
    }

    // Results rank as levels do: by growth, with the reason of a growth that is none.
    [Property]
    public bool Areas_are_ranked_by_their_growth_too(TwoFlows s, AnyDirection d, SharedTies ties)
    {
        var growths =
            new Dictionary<string, ResultSeries<Month, GrowthRate>> { ["a"] = s.A.PeriodOnPeriod(), ["b"] = s.B.PeriodOnPeriod() };
        var ranks = Ranking.RankByPeriod(growths, d.Of, ties.Of, MissingValuePolicy.Unranked);
        return ranks.Domain.All(p => ranks.In(p).Select(row => row.Outcome).SequenceEqual(
            growths.RankBy(area => area.Value[p], d.Of, ties.Of, MissingValuePolicy.Unranked, name: area => area.Key)
                .Select(row => row.Rank)));
    }

    // A change is that of two ranks, so many periods apart; a rank that is missing is named.
    [Property]
    public bool A_change_is_that_of_the_ranks_of_two_periods(TwoFlows s, Series<Month, FlowMeasure, Money<Cny>> other, SharedTies ties,
        AnyDirection d, PeriodCount lag)
    {
        var ranks = Ranking.RankByPeriod(Areas(s, other), d.Of, ties.Of, MissingValuePolicy.Unranked);
        var changes = ranks.Changes(lag.N);
        return changes.Domain == ranks.Domain && changes.All(area => area.Results.All(row =>
            (ranks[area.Area][row.Period - lag.N], ranks[area.Area][row.Period]) switch
            {
                (_, { HasValue: false }) =>
                    row.Outcome.Undefined == Undefined.Of(Reason.MissingCurrent, $"The rank of {area.Area} in {row.Period}"),
                ({ HasValue: false }, _) =>
                    row.Outcome.Undefined == Undefined.Of(Reason.MissingBase, $"The rank of {area.Area} in {row.Period - lag.N}"),
                var (earlier, later) => row.Outcome == Ranking.Change(earlier.Value, later.Value),
            }
            && ranks.ChangesBetween(row.Period - lag.N, row.Period).Single(pair => pair.Area == area.Area).Change == row.Outcome));
    }

    // Places won and lost balance where all are ranked both times without ties.
    [Property]
    public bool Places_won_and_lost_balance(Scores before, Scores after)
    {
        Year first = new(2024);
        var areas =
            before.Of.Zip(after.Of).Select((pair, i) => (Name: $"{i}", Series: Series.Flow(Yuan, first, pair.First, pair.Second)))
                .ToDictionary(area => area.Name, area => area.Series);
        return areas.Count == 0
            ? Guard.Unmet()
            : Ranking.RankByPeriod(areas, Direction.HigherIsBetter, Ties.ByAppearance, MissingValuePolicy.Refuse)
                .ChangesBetween(first, first + 1).Sum(area => area.Change.Value.Places) == 0;
    }

    // Figures have places: those of Ranking in each period, and a rank by exact values that they allow lies inside.
    [Property]
    public bool Ranges_have_places_that_hold_the_rank_of_every_selection(Ranges x, Ranges y, AnyDirection d, Place one, Place other)
    {
        Year first = new(2024);
        (string Area, Year Period, Bounds Range)[] rows =
            [.. x.Of.Select((range, i) => ($"{i}", first, range)), .. y.Of.Select((range, i) => ($"{i}", first + 1, range))];
        if (rows.Length == 0)
        {
            return Guard.Unmet();
        }

        var places = Ranking.IntervalByPeriod(rows.Reverse(), d.Of, Separation.Strict, MissingValuePolicy.Unranked);
        var ranks = Ranking.RankByPeriod(
            rows.Select((row, i) => (row.Area, row.Period, Value: (i % 2 == 0 ? one : other).In(row.Range))).GroupBy(row => row.Area)
                .ToDictionary(area => area.Key, area => Series.Flow(Yuan, area.Select(row => (row.Period, (Observation)row.Value)))),
            d.Of, Ties.Competition, MissingValuePolicy.Unranked);
        return places.Domain.All(p =>
            {
                (string, Bounds?)[] known =
                    [.. places.Areas.Select(
                        area =>
                            (area,
                                rows.Where(row => row.Area == area && row.Period == p).Select(row => (Bounds?)row.Range)
                                    .SingleOrDefault()))];
                return places.In(p).Select(row => row.Outcome.HasValue ? row.Outcome : default)
                    .SequenceEqual(
                        Ranking.Interval(known.Select(row => row.Item2), d.Of, Separation.Strict, MissingValuePolicy.Unranked)
                            .Select(outcome => outcome.HasValue ? outcome : default));
            })
            && ranks.All(area => area.Results.Values().All(row => places[area.Area][row.Period].Value.Contains(row.Value)));
    }
}

/// <summary>Examples of ranks over time.</summary>
public class RankSeriesTests
{
    private static readonly Year First = new(2023);

    private static readonly Dictionary<string, Series<Year, FlowMeasure, Money<Cny>>> Counties = new()
    {
        ["甲县"] = Series.Flow(HundredMillionYuan, First, 98m, 108, 112),
        ["乙区"] = Series.Flow(TenThousandYuan, First, 1_100_000, 1_105_000, 1_110_000),
        ["丙市"] = Series.Flow(HundredMillionYuan, First + 1, 60m, 61),
    };

    [Fact]
    public void A_change_of_rank_is_a_number_only_among_as_many()
    {
        var ranks =
            Ranking.RankByPeriod(Counties, Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked, new Scope("36"));

        Assert.Equal(["第2名", "第2名", "第1名"], ranks["甲县"].Select(row => row.Outcome.Value.ToString()));
        Assert.Equal(new RankChange(1, false), ranks.Changes(lag: 1)["甲县"][First + 2]);
        Assert.Equal(Undefined.Of(Reason.NotComparable, "第2名", "第2名", "the numbers of ranked units are 2 and 3"),
            ranks.Changes(lag: 1)["甲县"][First + 1].Undefined);
        Assert.Equal(Undefined.Of(Reason.MissingBase, "The rank of 丙市 in 2023"), ranks.Changes(lag: 1)["丙市"][First + 1].Undefined);
        Assert.Equal("丙市 has no place and does not count. Its value is missing.", ranks["丙市"][First].Undefined!.Message);
        Assert.Equal(("36", 3), (ranks["乙区"][First + 1].Value.Scope!.Area, ranks["乙区"][First + 1].Value.Of));
        Assert.Equal(Undefined.Of(Reason.RankingRefused, "丙市"),
            Ranking.RankByPeriod(Counties, Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Refuse)["甲县"][First].Undefined);
        Assert.Equal("2023/2025, 3 areas", ranks.ToString());
    }

    [Fact]
    public void Hedged_figures_have_places_and_not_one_place()
    {
        (string, Year, Figure<Money<Cny>>)[] rows =
        [
            ("甲县", First, Figure<Money<Cny>>.Parse("超110亿元")), ("乙区", First, Figure<Money<Cny>>.Parse("近110亿元")),
            ("丙市", First, Figure<Money<Cny>>.Parse("60亿元")),
            ("甲县", First + 1, Figure<Money<Cny>>.Parse("约115亿元")), ("乙区", First + 1, Figure<Money<Cny>>.Parse("114.5亿元")),
            ("丙市", First + 1, Figure<Money<Cny>>.Parse("61亿元")),
        ];

        var places = Ranking.IntervalByPeriod(rows, Direction.HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse);

        Assert.Equal(["第1名", "第2名", "第3名"], places.In(First).Select(row => row.Outcome.Value.ToString()));
        Assert.Equal(["第1至2名", "第1至2名", "第3名"], places.In(First + 1).Select(row => row.Outcome.Value.ToString()));
        Assert.Contains("IND0623",
            Mistake.Throws<ArgumentException>(
                () => Ranking.IntervalByPeriod(rows.Append(rows[0]), Direction.HigherIsBetter, Separation.Strict,
                    MissingValuePolicy.Refuse)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_a_programmer_can_do_wrong_is_refused()
    {
        var ranks = Ranking.RankByPeriod(Counties, Direction.LowerIsBetter, Ties.Dense, MissingValuePolicy.Unranked);

        Assert.Contains("'丁县' is none of the 3 areas", Mistake.Throws<ArgumentException>(() => ranks["丁县"]).Message,
            StringComparison.Ordinal);
        Assert.Contains("IND0622",
            Mistake.Throws<ArgumentException>(
                () => Ranking.RankByPeriod(new Dictionary<string, Series<Year, FlowMeasure, Money<Cny>>>(), Direction.LowerIsBetter,
                    Ties.Dense, MissingValuePolicy.Unranked)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranking.RankByPeriod(Counties, default, Ties.Dense, MissingValuePolicy.Unranked));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranking.RankByPeriod(Counties, Direction.LowerIsBetter, Ties.Dense, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => ranks.Changes(0));
    }
}
