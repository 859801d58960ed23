using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.ObservationStatus;
using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Results answer with the marks of the values that they were computed from.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(AmountPaths)], MaxTest = 200)]
public class ResultMarksLaws
{
    private static readonly Year First = new(2021);

    // marks(g(p)) = (marks(x(p − lag)) ∪ marks(x(p))) \ B ∪ {B where one lies in (p − lag, p]}; what only a value has goes where one is
    // missing.
    [Property]
    public bool A_growth_has_the_marks_of_both_ends_and_of_a_break_between_them(Series<Month, FlowMeasure, Money<Cny>> s, PeriodCount lag)
    {
        ResultSeries<Month, GrowthRate> growths = s.GrowthOver(lag.N);
        return s.Domain.All(p =>
        {
            ObservationStatus ends = (s[p].Status | s[p - lag.N].Status) & ~Break;
            bool isBroken = Enumerable.Range(0, lag.N).Any(back => (s[p - back].Status & Break) != 0);
            ObservationStatus all = ends | (isBroken ? Break : Normal);
            return growths.StatusOf(p) == ((all & ObservationStatuses.WithoutValue) == 0 ? all : all & ~ObservationStatuses.WithValue);
        });
    }

    // A share in one period has the marks that the sum of part and whole has.
    [Property]
    public bool A_share_has_the_marks_of_part_and_whole_and_so_have_percentages(ThreeFlows x) =>
        x.A.Domain.All(p => Contributions.Share(x.A, x.B).StatusOf(p) == (x.A + x.B)[p].Status
            && Contributions.Parts(x.A, ("b", x.B), ("c", x.C)).Percentages(1).StatusOf(p) == (x.A + x.B + x.C)[p].Status);

    // What is computed of results has their marks, and so have their changes over time.
    [Property]
    public bool Marks_stay_with_what_is_computed_of_results(Series<Month, FlowMeasure, Money<Cny>> s, PeriodCount lag) =>
        s.Domain.All(p => s.Annualized(lag.N, ShortSpanPolicy.Extrapolate).StatusOf(p) == s.GrowthOver(lag.N).StatusOf(p)
            && s.GrowthOver(lag.N).Then<Rational>(growth => growth.Ratio).StatusOf(p) == s.GrowthOver(lag.N).StatusOf(p)
            && Contributions.Of(s, s, lag.N).StatusOf(p) == s.GrowthOver(lag.N).StatusOf(p)
            && Contributions.ShareChange(s, s, lag.N).StatusOf(p) == s.GrowthOver(lag.N).StatusOf(p));

    // A series without marks has growths without marks, from the first that has a base on.
    [Property]
    public bool Values_without_marks_give_results_without(Series<Month, FlowMeasure, Money<Cny>> s)
    {
        var plain = Series.Flow(s.Unit, s.Select(cell => (cell.Period, new Observation(cell.Observation.Value ?? 1))));
        return plain.PeriodOnPeriod()
            .All(growth => plain.PeriodOnPeriod().StatusOf(growth.Period) == (growth.Period == plain.Domain.First ? Gap : Normal));
    }

    [Fact]
    public void The_growth_of_a_partial_year_is_an_estimate()
    {
        var years = Series.Flow(HundredMillionYuan, new Quarter(2021, 1), 25, 26, 28, 31, 27, 29).Sum().To<Year>(Completeness.AnyPresent);

        Assert.Equal(new Rational(-27, 55), years.YearOnYear()[First + 1].Value.Ratio);
        Assert.Equal(Estimated, years.YearOnYear().StatusOf(First + 1));
        Assert.Equal(Gap, years.YearOnYear().StatusOf(First));      // no base
        Assert.Equal(Gap, years.YearOnYear().StatusOf(First + 2));  // outside of the domain
    }

    [Fact]
    public void A_growth_is_broken_where_the_series_is_broken_after_its_base()
    {
        var s = Series.Stock(Enterprises, [(First, 31), (First + 1, new Observation(36, Break)), (First + 2, 44)]);

        Assert.Equal([Gap, Break, Normal], Marks(s.YearOnYear())); // at the break and not after it
        Assert.Equal(Break, s.GrowthOver(2).StatusOf(First + 2));  // over the break
        Assert.Equal([Normal, Break, Break], Marks(s.FixedBase(First)));
        Assert.Equal([Break, Normal, Normal],
            Marks(s.FixedBase(First + 2))); // the way back: what stands at the break is measured as what follows
    }

    [Fact]
    public void A_difference_in_points_and_a_growth_that_an_index_states_have_marks_too()
    {
        var coverage = Series.Rate(Percent, [(First, 90), (First + 1, new Observation(93, Provisional))]);
        var stated = Series.Index(IndexNumber<PreviousYear>.Level, [(First, new Observation(102, Provisional)), (First + 1, 103)]);

        Assert.Equal(Provisional, coverage.PointsOnYear().StatusOf(First + 1));
        Assert.Equal([Provisional, Normal], Marks(stated.YearOnYear()));
    }

    [Fact]
    public void A_rank_has_the_marks_of_all_values_that_are_ranked()
    {
        var output = new Dictionary<string, Series<Year, FlowMeasure, Money<Cny>>>
        {
            ["a"] = Series.Flow(Yuan, [(First, 1), (First + 1, 3)]),
            ["b"] = Series.Flow(Yuan, [(First, 2), (First + 1, new Observation(2, Estimated))]),
            ["c"] = Series.Flow(Yuan, [(First, 3), (First + 1, Observation.Missing(Suppressed))]),
        };
        ResultsByArea<string, Year, Rank> ranks =
            Ranking.RankByPeriod(output, Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked);
        Dictionary<string, ResultSeries<Year, GrowthRate>> growths = output.ToDictionary(area => area.Key, area => area.Value.YearOnYear());

        Assert.Equal([Normal, Estimated], Marks(ranks["a"]));
        Assert.Equal([Normal, Suppressed], Marks(ranks["c"]));
        Assert.Equal(Estimated, ranks.Changes(lag: 1)["a"].StatusOf(First + 1));
        Assert.Equal(Estimated,
            Ranking.RankByPeriod(growths, Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked)["a"].StatusOf(
                First + 1));
    }

    private static ObservationStatus[] Marks<TResult>(ResultSeries<Year, TResult> results) => [.. results.Domain.Select(results.StatusOf)];
}
