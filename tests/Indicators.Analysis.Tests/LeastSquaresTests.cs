using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Examples of least-squares growth, and what is refused.</summary>
public class LeastSquaresTests
{
    private static readonly Rational[] SixMonths = [11, 12, 13, 14, 15, 16];

    private static readonly Rational?[] Sales = [33100, 47300, 69000, 102000, 150000, 220000];

    // Source: Microsoft, LOGEST, first example: m = 1.4633, b = 495.3048.
    [Fact]
    public void Sales_that_are_known_from_spreadsheets_grow_as_they_say()
    {
        LeastSquaresGrowth growth = Trends.LeastSquaresGrowth(SixMonths, Sales, TrendCoverage.Complete).Value;
        PowerProduct level = Trends.LeastSquaresLevel(SixMonths, Sales, TrendCoverage.Complete, 0).Value;

        Assert.Equal("46.3%", growth.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal("1.4633", growth.Factor.Round(4, Rounding.HalfAwayFromZero).ToString());
        Assert.Equal("495.3048", level.Round(4, Rounding.HalfAwayFromZero).ToString());
        Assert.Equal(6, growth.Observations);
        Assert.Equal("33100^(-1/7) * 47300^(-3/35) * 69000^(-1/35) * 102000^(1/35) * 150000^(3/35) * 220000^(1/7) - 1", growth.ToString());
    }

    [Fact]
    public void Keyed_by_period_it_knows_its_first_and_last_observation()
    {
        var levels = new Dictionary<Year, Quantity<Count<Enterprise>>?>
        {
            [new(2019)] = null, [new(2020)] = 100 * Enterprises, [new(2021)] = 110 * Enterprises,
            [new(2023)] = new Rational(1331, 10) * Enterprises, [new(2024)] = null,
        };

        LeastSquaresGrowth growth = Trends.LeastSquaresGrowth(levels, TrendCoverage.Any).Value;

        Assert.Equal((3, (IPeriod)new Year(2020), (IPeriod)new Year(2023)), (growth.Observations, growth.FirstPeriod!, growth.LastPeriod!));
        Assert.True(growth.TryToRational(out Rational rate) && rate == new Rational(1, 10)); // the gap of 2022 keeps its place
        Assert.Equal("""{"factor":"100^(-2/7) * 110^(-1/14) * (1331/10)^(5/14)","first":"2020","last":"2023"}""",
            JsonForm.Of(growth).Replace("\\u0022", "\"", StringComparison.Ordinal));
        Assert.Equal(new Year(2023), JsonForm.RoundTrip(growth).LastPeriod);
    }

    [Theory]
    [InlineData(TrendCoverage.Complete,
        "The level of 2022 is missing, and a trend over every observation was asked for. Add it to the data, or name a rule that leaves "
            + "missing ones out.")]
    [InlineData(TrendCoverage.Any, null)]
    [InlineData(TrendCoverage.AtLeastFive,
        "There are 3 observations, and at least 5 are needed. Add observations, or name a rule that asks for fewer.")]
    [InlineData(TrendCoverage.AtLeastHalf,
        "There are 3 observations of 7, and at least half of them are needed. Add observations, or name a rule that asks for fewer.")]
    public void A_rule_for_observations_is_named_and_held_to(TrendCoverage rule, string? reason)
    {
        var levels =
            new Dictionary<Year, Quantity<Count<Enterprise>>> { [new(2020)] = 31 * Enterprises, [new(2021)] = 40 * Enterprises,
                [new(2026)] = 58 * Enterprises };

        Assert.Equal(reason, Trends.LeastSquaresGrowth(levels, rule).Undefined?.Message);
    }

    // World Bank: none if more than half are missing, so three of six will do. FAOSTAT: five will do, and four will not.
    [Fact]
    public void Half_is_not_less_than_half_and_five_are_five()
    {
        Rational[] years = [1, 2, 3, 4, 5, 6];

        Assert.True(Trends.LeastSquaresGrowth(years, [1, null, 2, null, 3, null], TrendCoverage.AtLeastHalf).HasValue);
        Assert.False(Trends.LeastSquaresGrowth(years, [1, null, 2, null, null, null], TrendCoverage.AtLeastHalf).HasValue);
        Assert.True(Trends.LeastSquaresGrowth(years, [1, 2, 3, 4, 5, null], TrendCoverage.AtLeastFive).HasValue);
        Assert.False(Trends.LeastSquaresGrowth(years, [1, 2, 3, 4, null, null], TrendCoverage.AtLeastFive).HasValue);
    }

    [Fact]
    public void One_time_has_no_slope_and_zero_no_logarithm()
    {
        Assert.Equal("Got 1 observation; expected at least one period after the base.",
            Trends.LeastSquaresGrowth([2020], [5], TrendCoverage.Complete).Undefined!.Message);
        Assert.Equal(Reason.TooFewPeriods, Trends.LeastSquaresGrowth([2020, 2020], [5, 6], TrendCoverage.Complete).Reason);
        Assert.Equal(Reason.TooFewPeriods, Trends.LeastSquaresGrowth([], [], TrendCoverage.Complete).Reason);
        Assert.Equal(Reason.TooFewPeriods, Trends.LeastSquaresGrowth(new Dictionary<Year, Quantity<Area>?>(), TrendCoverage.Any).Reason);
        Assert.Equal(
            "The level 0元 at time 2021 is not surely above zero, as a level whose logarithm is fitted must be. State the absolute change "
                + "instead.",
            Trends.LeastSquaresGrowth<Money<Cny>>([2020, 2021], [5 * Yuan, 0 * Yuan], TrendCoverage.Complete).Undefined!.Message);
        Assert.Equal(
            "The level -1元 of 2020 is not surely above zero, as a level whose logarithm is fitted must be. State the absolute change "
                + "instead.",
            Trends.LeastSquaresGrowth(new Dictionary<Year, Quantity<Money<Cny>>> { [new(2020)] = -1 * Yuan, [new(2021)] = 1 * Yuan },
                TrendCoverage.Complete).Undefined!.Message);
    }

    // Two counts of one year and one of the next are three points of a line.
    [Fact]
    public void Several_observations_of_one_time_all_count() =>
        Assert.Equal("2^(-1/2) * 8^(-1/2) * 5^1 - 1",
            Trends.LeastSquaresGrowth([1, 1, 2], [2, 8, 5], TrendCoverage.Complete).Value.ToString());

    [Fact]
    public void Wrong_arguments_throw()
    {
        Mistake.Throws<ArgumentException>(() => Trends.LeastSquaresGrowth([1, 2], [1], TrendCoverage.Complete));
        Assert.Throws<ArgumentOutOfRangeException>(() => Trends.LeastSquaresGrowth([1, 2], [1, 2], (TrendCoverage)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Trends.LeastSquaresGrowth(
            new Dictionary<Day, Quantity<Area>> { [Day.Parse("2020-01-01")] = 1 * Mu, [Day.Parse("2024-01-01")] = 2 * Mu },
            TrendCoverage.Any));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PowerProduct((0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(LeastSquaresGrowth).ToPercent(-1, Rounding.Floor));
        Assert.Throws<OverflowException>(() => new PowerProduct((2, 1_000_000)).Round(0, Rounding.Floor));
    }

    [Theory]
    [InlineData("1 - 1", true)]
    [InlineData("31^(-1) * 58^1 - 1", true)]
    [InlineData("31^(-1) * 58^1", false)]
    [InlineData("31^(-1) * 58^2 - 1", false)] // exponents that do not add to zero
    [InlineData("31^0 * 58^0 - 1", false)] // no slope
    [InlineData("0^(-1) * 58^1 - 1", false)]
    [InlineData("31^-1 * 58^1 - 1", false)]
    public void A_growth_is_read_where_there_is_one(string text, bool isRead) =>
        Assert.Equal(isRead, LeastSquaresGrowth.TryParse(text, out _));

    [Fact]
    public void The_default_is_no_growth_of_no_observation()
    {
        LeastSquaresGrowth none = default;

        Assert.Equal((0, "0.0%", "1 - 1"), (none.Observations, none.ToPercent(1, Rounding.HalfAwayFromZero), none.ToString()));
        Assert.True(none.TryToRational(out Rational rate) && rate.IsZero);
        Assert.Equal(none, Trends.LeastSquaresGrowth([1, 2], [7, 7], TrendCoverage.Complete).Value);
        Assert.Equal(none, LeastSquaresGrowth.Parse("1 - 1"));
    }

    // A hundred years of months, whose exact product has no written form that a person would read.
    [Fact]
    public void A_hundred_years_of_months_are_rounded_and_compared()
    {
        Rational[] months = [.. Enumerable.Range(0, Trends.MaxObservations).Select(month => (Rational)month)];
        Rational?[] levels =
            [.. months.Select(month => (Rational?)(1000 + (3 * month) + ((month * month * 7).RoundToInteger(Rounding.Floor) % 13)))];
        LeastSquaresGrowth growth = Trends.LeastSquaresGrowth(months, levels, TrendCoverage.Complete).Value;

        Assert.Equal(Trends.LogLinearTrend(months, levels, TrendCoverage.Complete).Value.Growth * 100,
            growth.Percent.Round(12, Rounding.HalfToEven).RoundToDouble(), 9);
        Assert.False(growth.TryToRational(out _));
    }
}
