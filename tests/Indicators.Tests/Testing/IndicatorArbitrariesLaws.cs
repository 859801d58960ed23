using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What the package makes for properties of a user's own: found by type, inside the domain, and ending when made
/// smaller.</summary>
[Properties(Arbitrary = [typeof(IndicatorArbitraries), typeof(OwnPeriods)], MaxTest = 50)]
public class IndicatorArbitrariesLaws
{
    [Property]
    public bool Amounts_are_made_of_any_kind(Quantity<Money<Cny>> money, Quantity<GrainMass> grain, Quantity<Per<Length, Area>> density) =>
        money - money == default && grain + grain == 2 * grain && density.Unit.KindCode == KindCodes.Of<Per<Length, Area>>();

    [Property]
    public bool Levels_units_and_figures_are_made_of_any_kind(
        QuantityPoint<Proportion> share, Unit<Mass> unit, Figure<Money<Cny>> figure, PointFigure<Proportion> printed) =>
        share - share == default && unit.Factor.Sign > 0 && Figure<Money<Cny>>.Parse(figure.Printed.Text).Equals(figure)
            && printed.Printed.Decimals is >= 0 and <= 4;

    [Property]
    public bool Periods_and_ranges_are_made_of_any_type(
        Month month, FiscalYear<AprilStart> year, RetailWeek<Nothing> week, PeriodRange<RetailWeek<Nothing>> weeks,
        PeriodRange<Quarter> quarters) =>
        month.Start <= month.End && year.Start.Month == 4 && RetailWeek<Nothing>.Containing(week.End) == week
        && weeks.Count is >= 1 and <= 41 && quarters.First <= quarters.Last;

    [Property]
    public bool Series_are_made_of_every_measure_and_of_own_periods(
        Series<Month, FlowMeasure, Money<Cny>> flow, Series<RetailWeek<Nothing>, StockMeasure, Count<Enterprise>> stock,
        Series<Year, RateMeasure, Proportion> share, Series<Year, RateMeasure, Per<Length, Area>> density,
        Series<Quarter, IndexMeasure, IndexNumber<PreviousYear>> index) =>
        new[] { flow.Count, stock.Count, share.Count, density.Count, index.Count }.All(count => count is >= 1 and <= 30);

    // x → x' → x'' … comes to an end, whatever is taken; and every value on the way is a value of the type.
    [Fact]
    public void Making_smaller_ends()
    {
        Ends(IndicatorArbitraries.Numbers());
        Ends(IndicatorArbitraries.Quantities<Money<Cny>>());
        Ends(IndicatorArbitraries.Quantities<Per<Money<Cny>, Count<Person>>>());
        Ends(IndicatorArbitraries.Levels<Proportion>());
        Ends(IndicatorArbitraries.Units<Mass>());
        Ends(IndicatorArbitraries.Figures<Money<Cny>>());
        Ends(IndicatorArbitraries.PointFigures<Proportion>());
        Ends(IndicatorArbitraries.Observations());
        Ends(IndicatorArbitraries.Months());
        Ends(IndicatorArbitraries.FiscalQuarters<JulyStart>());
        Ends(PeriodArbitraries.Of<RetailWeek<Nothing>>());
        Ends(PeriodArbitraries.Ranges<RetailMonth>());
        Ends(IndicatorArbitraries.Series<Month, FlowMeasure, Money<Cny>>());
        Ends(IndicatorArbitraries.Series<RetailWeek<Nothing>, RateMeasure, Proportion>());
    }

    [Fact]
    public void A_figure_shrinks_to_a_plain_zero() =>
        Assert.Equal("0元", Smallest(IndicatorArbitraries.Figures<Money<Cny>>(), Figure<Money<Cny>>.Parse("超12.5亿元")).ToString());

    private static void Ends<T>(Arbitrary<T> arbitrary)
    {
        foreach (T value in arbitrary.Generator.Sample(20))
        {
            Smallest(arbitrary, value);
            Smallest(arbitrary, value, one: 7);
        }
    }

    private static T Smallest<T>(Arbitrary<T> arbitrary, T value, int one = 0)
    {
        for (int steps = 0; ; steps++)
        {
            T[] simpler = [.. arbitrary.Shrinker(value).Take(200)];
            if (simpler.Length == 0)
                return value;
            Assert.True(steps < 3_000, $"{value} is still being made smaller.");
            value = simpler[one * steps % simpler.Length];
        }
    }

    /// <summary>A user's own periods, one method a type.</summary>
    public static class OwnPeriods
    {
        public static Arbitrary<RetailWeek<Nothing>> Weeks() => PeriodArbitraries.Of<RetailWeek<Nothing>>();
    }
}
