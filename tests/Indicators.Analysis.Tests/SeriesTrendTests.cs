using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Trends of series, keyed by period.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(Observing), typeof(Factors)])]
public class SeriesTrendTests
{
    // A series grows as its levels do, whatever the measure: a flow, a stock, an index.
    [Property]
    public bool A_series_grows_as_its_levels_do(Observed any)
    {
        Rational[] levels = [.. any.There];
        LeastSquaresGrowth growth = any.Yearly.Growth;
        return Series.Flow(Yuan, new Year(2001), levels).LeastSquaresGrowth(TrendCoverage.Complete).Value is var flow && flow == growth
            && Equals(flow.FirstPeriod, new Year(2001)) && Equals(flow.LastPeriod, new Year(2000 + levels.Length))
            && flow.Observations == levels.Length
            && Series.Stock(Enterprises, new Year(2001), levels).LeastSquaresGrowth(TrendCoverage.Complete).Value == growth
            && Series.Rate(Unit<Money<Cny>>.Coherent.Per(Unit<Count<Person>>.Coherent), new Year(2001), levels)
                .LeastSquaresGrowth(TrendCoverage.Complete).Value == growth
            && Series.Index(IndexNumber<Base2020>.Level, new Year(2001), levels).LeastSquaresGrowth(TrendCoverage.Complete).Value == growth;
    }

    // x_t = a r^t with some periods left out still grows by r − 1: gaps keep their place, and rows do not move.
    [Property]
    public bool A_gap_keeps_its_place(Some a, GrowthPercent g, Observed any)
    {
        if (g.Rate.Factor.IsZero)
            return Guard.Unmet();
        (Year, Observation)[] known =
        [
            .. any.There.Select(
                (level, place) =>
                    (Year: new Year(2000 + place), Place: place, Left: level.Numerator.IsEven && place > 0 && place < any.Count - 1))
                .Where(one => !one.Left).Select(one => (one.Year, new Observation(a.Of.NumericalValue * g.Rate.Factor.Pow(one.Place)))),
        ];
        Series<Year, FlowMeasure, Money<Cny>> series = Series.Flow(Yuan, known);
        return series.LeastSquaresGrowth(TrendCoverage.Any).Value.TryToRational(out Rational rate) && rate == g.Rate.Ratio
            && (series.IsComplete || series.LeastSquaresGrowth(TrendCoverage.Complete).Reason is Reason.MissingObservation);
    }

    // marks of a fit = ∪ marks of the levels that are fitted; a break at the first of them has nothing before it.
    [Fact]
    public void A_trend_has_the_marks_of_all_levels()
    {
        var stock =
            Series.Stock(Enterprises,
                [(new Year(2020), new Observation(31, ObservationStatus.Break)),
                    (new Year(2021), new Observation(36, ObservationStatus.LowReliability)), (new Year(2022), 40)]);

        Assert.Equal("U", stock.LeastSquaresGrowth(TrendCoverage.Complete).Status.Codes);
        Assert.Equal("U", stock.LinearTrend(TrendCoverage.Complete).Status.Codes);
        Assert.Equal("U", stock.LogLinearTrend(TrendCoverage.Complete).Status.Codes);
    }

    [Fact]
    public void A_line_through_a_series_is_in_its_unit_and_begins_at_its_first_period()
    {
        Series<Quarter, FlowMeasure, Money<Cny>> trade =
            Series.Flow(HundredMillionYuan,
                [(new Quarter(2021, 3), new Observation(8)), (new Quarter(2021, 1), 4), (new Quarter(2021, 2), Observation.Gap)]);

        Assert.Equal("4 + 2 t", trade.LinearTrend(TrendCoverage.Any).Value.ToString());
        Assert.Equal("The level of 2021-Q2", trade.LinearTrend(TrendCoverage.Complete).Undefined.Field(Reason.MissingObservation, "what"));
        Assert.Equal(0.4142, trade.LogLinearTrend(TrendCoverage.AtLeastHalf).Value.Growth, 4);
        Assert.Equal("41.4%", trade.LeastSquaresGrowth(TrendCoverage.Any).Value.ToPercent(1, Rounding.HalfAwayFromZero));
    }

    [Fact]
    public void A_percentage_has_a_line_and_a_loss_no_logarithm()
    {
        Assert.Equal("90 + 1.5 t",
            Series.Rate(Percent, new Year(2020), 90, 91.5m, 93).LinearTrend(TrendCoverage.Complete).Value.ToString());
        Assert.Equal(
            "The level -2元 of 2021 is not surely above zero, as a level whose logarithm is fitted must be. State the absolute change "
                + "instead.",
            Series.Flow(Yuan, new Year(2020), 5, -2, 3).LeastSquaresGrowth(TrendCoverage.Complete).Undefined!.Message);
        Assert.Equal("Every observation is 90%, so there is no variation to explain. State the level instead.",
            Series.Rate(Percent, new Year(2020), 90, 90, 90).LinearTrend(TrendCoverage.Complete).Value.RSquared.Undefined!.Message);
    }

    private sealed class Base2020 : IFixedBase
    {
        public static string Code => "2020";
    }
}
