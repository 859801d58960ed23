using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Index numbers on another base, where the base is only known at run time.</summary>
public class AnySeriesRebasingTests
{
    [Fact]
    public void A_period_becomes_100_and_the_unit_says_so()
    {
        AnySeries rebased = Annual("(2015=100)", 106, 109, 112).Rebase(AnyPeriod.Parse("2020")).Value;

        Assert.Equal("(2020=100)", rebased.UnitOfMeasure.Symbol);
        Assert.Equal(100, rebased[AnyPeriod.Parse("2020")].Value);
        Assert.Equal(new Rational(10600, 112), rebased[AnyPeriod.Parse("2018")].Value);
    }

    // The twelve months of a year by their year and by their range are one base.
    [Theory]
    [InlineData("2020", "(2020=100)")]
    [InlineData("2020-01/2020-12", "(2020-01/2020-12=100)")]
    [InlineData("2020-Q1", "(2020-Q1=100)")]
    [InlineData("2020-03", "(2020-03=100)")]
    public void The_mean_of_a_range_becomes_100(string basePeriod, string unit)
    {
        AnySeries rebased = Monthly().Rebase(AnyPeriod.Parse(basePeriod)).Value;
        AnyPeriod asked = AnyPeriod.Parse(basePeriod);
        Rational[] inBase =
        [
            .. rebased.Where(row => row.Period.Start >= asked.Start && row.Period.End <= asked.End)
                .Select(row => row.Observation.Value!.Value),
        ];

        Assert.Equal(unit, rebased.UnitOfMeasure.Symbol);
        Assert.Equal(100, inBase.Aggregate((sum, next) => sum + next) / inBase.Length);
    }

    [Theory]
    [InlineData("(2015=100)", "2025", Reason.MissingBase)]
    [InlineData("(2015=100)", "2021", Reason.MissingBase)]
    [InlineData("上年=100", "2020", Reason.NotComparable)]
    [InlineData("(2015=100)", "2020-Q1", Reason.NotComparable)]
    public void A_base_that_cannot_be_has_a_reason(string unit, string basePeriod, Reason reason) =>
        Assert.Equal(reason, Annual(unit, 106, 109, 112).Rebase(AnyPeriod.Parse(basePeriod)).Reason);

    [Fact]
    public void Amounts_have_no_base()
    {
        AnyPeriod year = AnyPeriod.Parse("2020");

        Assert.Equal(Reason.NotComparable, AnySeries.Of(Measure.Stock, Units.Enterprises, [(year, new(5))]).Rebase(year).Reason);
    }

    // g(I ÷ I_base × 100) = g(I), with the ranges of what is printed.
    [Property]
    public bool Growth_is_the_same_on_every_base(byte first, byte second, byte third)
    {
        AnySeries printed = Annual("(2015=100)", first + 1, second + 1, third + 1);
        AnySeries rebased = printed.Rebase(AnyPeriod.Parse("2019")).Value;
        return printed.PeriodOnPeriod().Zip(rebased.PeriodOnPeriod())
            .All(pair => pair.First.Outcome.HasValue == pair.Second.Outcome.HasValue
                && (!pair.First.Outcome.HasValue || pair.First.Outcome.Value.Numbers == pair.Second.Outcome.Value.Numbers));
    }

    // A range of periods is the call of the page: it compiled as ambiguous before.
    [Fact]
    public void A_typed_index_takes_a_range_as_its_base()
    {
        var prices = Series.Index(IndexNumber<Of2015>.Level, new Month(2020, 1),
            100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111);
        var rebased = prices.Rebase().To<Of2020>(new(new Month(2020, 1), new Month(2020, 12))).Value;

        Assert.Equal(new Rational(100 * 100 * 12, 1266), rebased.Levels[new Month(2020, 1)]!.Value.In(IndexNumber<Of2020>.Level));
    }

    private static AnySeries Annual(string unit, params int[] levels) => AnySeries.OfFigures(Measure.Index,
        levels.Select((level, i) => (AnyPeriod.From(new Year(2018 + i)),
            (StatedValue?)StatedValue.Parse($"{level}.0").WithUnit(UnitCatalog.Default.Parse(unit)), ObservationStatus.Normal)));

    private static AnySeries Monthly() => AnySeries.Of(Measure.Index, UnitCatalog.Default.Parse("(2015=100)"),
        Enumerable.Range(0, 24).Select(i => (AnyPeriod.From(new Month(2019, 7) + i), new Observation(100 + i, ObservationStatus.Normal))));

    private sealed class Of2015 : IFixedBase
    {
        public static string Code => "2015";
    }

    private sealed class Of2020 : IFixedBase
    {
        public static string Code => "2020";
    }
}
