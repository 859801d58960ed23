using FsCheck;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of the amount by which a flow changes.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(SeriesGrowthArbitraries), typeof(Amounts), typeof(AmountPaths)], MaxTest = 100)]
public class FlowChangeLaws
{
    // s[p − lag] + change[p] = s[p]: an amount where both are there, and else no value, with the marks of both, and of a break between
    // them; what broke before the base is not compared.
    [Property]
    public bool A_base_and_its_change_are_the_later_value(Series<Month, FlowMeasure, Money<Cny>> s, PeriodCount lag) =>
        s.Change(lag.N) is var change && change.Domain == s.Domain && change.Unit.Equals(s.Unit) && change.All(row =>
            (s[row.Period - lag.N], s[row.Period]) is var (before, now)
            && row.Observation.Value == now.Value - before.Value
            && row.Observation.Status
                == (ObservationStatuses.Join(now.Status, before.Status & ~ObservationStatus.Break) | BreakWithin(s, row.Period, lag.N)));

    private static ObservationStatus BreakWithin(Series<Month, FlowMeasure, Money<Cny>> s, Month last, int lag) =>
        Enumerable.Range(1, lag - 1).Aggregate(ObservationStatus.Normal,
            (joined, back) => joined | (s[last - back].Status & ObservationStatus.Break));

    // change = growth × base, wherever there is a growth.
    [Property]
    public bool A_growth_is_a_change_over_its_base(Series<Month, FlowMeasure, Money<Cny>> s, PeriodCount lag) =>
        s.GrowthOver(lag.N).Values()
            .All(growth => s.Change(lag.N)[growth.Period].Value == growth.Value.Ratio * s[growth.Period - lag.N].Value);

    // The changes of four quarters on the year add up to the change of the year.
    [Property]
    public bool Changes_of_quarters_on_the_year_add_up_to_that_of_the_year(Series<Quarter, FlowMeasure, Money<Cny>> s) =>
        (s.ChangeOnYear().Sum().To<Year>(), s.Sum().To<Year>().ChangeOnYear()) is var (ofQuarters, ofYears)
        && ofYears.Domain.All(year => ofQuarters[year].Value == ofYears[year].Value);

    // On the year is over as many periods as a year has.
    [Property]
    public bool On_the_year_is_over_so_many_periods(Series<Month, FlowMeasure, Money<Cny>> monthly,
        Series<Year, FlowMeasure, Money<Cny>> annual) =>
        monthly.ChangeOnYear().ValueEquals(monthly.Change(12)) && annual.ChangeOnYear().ValueEquals(annual.Change(1));

    [Fact]
    public void A_lag_is_above_zero_and_may_be_longer_than_the_series()
    {
        var s = Series.Flow(Yuan, new Year(2021), 1, 2);

        Assert.Throws<ArgumentOutOfRangeException>(() => s.Change(0));
        Assert.Equal(2, s.Change(int.MaxValue).Gaps().Count());
    }
}
