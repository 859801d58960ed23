using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Lines and exponentials in floating point, against certified values and against the exact ones.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(Observing), typeof(Factors)])]
public class RegressionTests
{
    // Source: NIST, Statistical Reference Datasets, linear regression, Norris (y, x); certified to 15 digits.
    private static readonly (decimal Y, decimal X)[] Norris =
    [
        (0.1m, 0.2m), (338.8m, 337.4m), (118.1m, 118.2m), (888.0m, 884.6m), (9.2m, 10.1m), (228.1m, 226.5m), (668.5m, 666.3m),
        (998.5m, 996.3m), (449.1m, 448.6m),
        (778.9m, 777.0m), (559.2m, 558.2m), (0.3m, 0.4m), (0.1m, 0.6m), (778.1m, 775.5m), (668.8m, 666.9m), (339.3m, 338.0m),
        (448.9m, 447.5m), (10.8m, 11.6m),
        (557.7m, 556.0m), (228.3m, 228.1m), (998.0m, 995.8m), (888.8m, 887.6m), (119.6m, 120.2m), (0.3m, 0.3m), (0.6m, 0.3m),
        (557.6m, 556.8m), (339.3m, 339.1m),
        (888.0m, 887.2m), (998.5m, 999.0m), (778.9m, 779.0m), (10.2m, 11.1m), (117.6m, 118.3m), (228.9m, 229.2m), (668.4m, 669.1m),
        (449.2m, 448.9m), (0.2m, 0.5m),
    ];

    [Fact]
    public void The_line_through_the_norris_data_has_its_certified_numbers()
    {
        LinearTrend line =
            Trends.LinearTrend([.. Norris.Select(point => (Rational)point.X)], [.. Norris.Select(point => (Rational?)point.Y)],
                TrendCoverage.Complete).Value;

        Near(1.00211681802045, line.Slope);
        Near(-0.262323073774029, line.Intercept);
        Near(0.429796848199937E-03, line.SlopeStandardError.Value);
        Near(0.232818234301152, line.InterceptStandardError.Value);
        Near(0.884796396144373, line.ResidualStandardError.Value);
        Near(0.999993745883712, line.RSquared.Value);
        Assert.Equal((36, 34), (line.Observations, line.DegreesOfFreedom));
    }

    // The quantiles of Student's t that every table prints: 12.706 (1 degree of freedom), 2.776 (4), 2.228 (10), 1.812 (10, 90 %).
    [Theory]
    [InlineData(3, "0.95", 12.706)]
    [InlineData(6, "0.95", 2.776)]
    [InlineData(12, "0.95", 2.228)]
    [InlineData(12, "0.9", 1.812)]
    [InlineData(12, "0.99", 3.169)]
    public void An_interval_is_as_many_standard_errors_wide_as_students_table_says(int n, string level, double quantile)
    {
        Rational[] years = [.. Enumerable.Range(2001, n).Select(year => (Rational)year)];
        LinearTrend line =
            Trends.LinearTrend(years, [.. years.Select(year => (Rational?)(3 * (year - 2000).Pow(2)))], TrendCoverage.Complete).Value;
        ConfidenceInterval slope = line.SlopeInterval(Rational.Parse(level)).Value,
            middle = line.IntervalAt(2003, Rational.Parse(level)).Value;

        Assert.Equal(quantile, (slope.Upper - line.Slope) / line.SlopeStandardError.Value, 3);
        Assert.Equal(quantile, (line.Slope - slope.Lower) / line.SlopeStandardError.Value, 3);
        Assert.Equal(line.At(2003), (middle.Lower + middle.Upper) / 2, 6);
        Assert.Equal(Rational.Parse(level), slope.Level);
    }

    // exp(slope) − 1 in double is the exact growth, to nine digits of the factor; next to −1 a double has no more than its last bits.
    [Property]
    public bool The_growth_in_floating_point_is_the_exact_one_to_nine_digits(Observed any)
    {
        double exact = any.Growth.Percent.Enclose(20).Lower!.Value.RoundToDouble() / 100,
            floating = Trends.LogLinearTrend(any.Times, any.Levels, TrendCoverage.Complete).Value.Growth;
        return Math.Abs(floating - exact) <= (1e-9 * (1 + exact)) + 4e-16;
    }

    // And so are the fitted levels.
    [Property]
    public bool The_level_in_floating_point_is_the_exact_one_to_nine_digits(Observed any)
    {
        Rational at = any.Times[0];
        double exact =
            Trends.LeastSquaresLevel(any.Times, any.Levels, TrendCoverage.Complete, at).Value.EncloseAffine(1, 0,
                20).Lower!.Value.RoundToDouble();
        return Math.Abs(Trends.LogLinearTrend(any.Times, any.Levels, TrendCoverage.Complete).Value.At(at) - exact) <= 1e-9 * exact;
    }

    // slope = Σ w x exactly, with w = (t − t̄) ÷ Σ (t − t̄)², to nine digits of the largest level.
    [Property]
    public bool The_slope_in_floating_point_is_the_exact_one_to_nine_digits(Observed any)
    {
        Rational mean = any.Times.Aggregate(Rational.Zero, (sum, time) => sum + time) / any.Count,
            squares = any.Times.Aggregate(Rational.Zero, (sum, time) => sum + (time - mean).Pow(2));
        Rational[] weights = [.. any.Times.Select(time => (time - mean) / squares)];
        Rational exact = weights.Zip(any.There, (weight, level) => weight * level).Aggregate((sum, term) => sum + term);
        Rational size = weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight.Abs()) * any.There.Max();
        return Math.Abs(
            Trends.LinearTrend(any.Times, any.Levels, TrendCoverage.Complete).Value.Slope - exact.RoundToDouble())
            <= 1e-9 * size.RoundToDouble();
    }

    // 0 ≤ R² ≤ 1, and every number is finite or has a reason.
    [Property]
    public bool No_number_of_a_line_is_infinite_or_no_number(Observed any)
    {
        LinearTrend line = Trends.LinearTrend(any.Times, any.Levels, TrendCoverage.Complete).Value;
        Outcome<double>[] errors = [line.ResidualStandardError, line.SlopeStandardError, line.InterceptStandardError];
        return double.IsFinite(line.Slope) && double.IsFinite(line.Intercept)
            && errors.All(error => error.HasValue ? double.IsFinite(error.Value) : any.Count == 2)
            && (line.RSquared.HasValue
                ? line.RSquared.Value is >= 0 and <= 1
                : line.RSquared.Reason is Reason.NoVariation && any.Levels.Distinct().Count() == 1);
    }

    // The line in another unit is the same line: slope(元) = 10,000 slope(万元).
    [Property]
    public bool The_line_is_in_the_unit_that_is_asked_for(Observed any)
    {
        Quantity<Money<Cny>>?[] amounts = [.. any.There.Select(level => (Quantity<Money<Cny>>?)(level * TenThousandYuan))];
        double ten = Trends.LinearTrend(any.Times, amounts, TenThousandYuan, TrendCoverage.Complete).Value.Slope,
            one = Trends.LinearTrend(any.Times, amounts, Yuan, TrendCoverage.Complete).Value.Slope;
        double size = any.There.Max().RoundToDouble() / (any.Times[^1] - any.Times[0]).RoundToDouble();
        return Math.Abs(one - (10_000 * ten)) <= 1e-6 * size;
    }

    [Fact]
    public void Of_two_observations_there_is_a_line_and_a_reason_for_its_errors()
    {
        LinearTrend line = Trends.LinearTrend([2020, 2021], [3, 5], TrendCoverage.Complete).Value;

        Assert.Equal((2.0, 0), (line.Slope, line.DegreesOfFreedom));
        Assert.Equal(
            "There are 2 observations, which any line fits without an error, and at least 3 are needed. Add observations, or name a rule "
                + "that asks for fewer.", line.SlopeStandardError.Undefined!.Message);
        Assert.Equal(Reason.TooFewObservations, line.SlopeInterval(0.95m).Reason);
        Assert.Equal(Reason.TooFewObservations, line.ResidualStandardError.Reason);
        Assert.Equal(Reason.TooFewObservations,
            Trends.LogLinearTrend([2020, 2021], [3, 5], TrendCoverage.Complete).Value.GrowthInterval(0.95m).Reason);
    }

    [Fact]
    public void Of_equal_levels_no_share_is_explained() => Assert.Equal(
        "Every observation is 3元, so there is no variation to explain. State the level instead.",
        Trends.LinearTrend<Money<Cny>>([1, 2, 3], [3 * Yuan, 3 * Yuan, 3 * Yuan], Yuan,
            TrendCoverage.Complete).Value.RSquared.Undefined!.Message);

    [Fact]
    public void A_line_may_run_below_zero_and_an_exponential_may_not()
    {
        Assert.Equal(-2.0, Trends.LinearTrend([1, 2, 3], [1, -1, -3], TrendCoverage.Complete).Value.Slope, 12);
        Assert.Equal(
            "The level -1 at time 2 is not surely above zero, as a level whose logarithm is fitted must be. State the absolute change "
                + "instead.",
            Trends.LogLinearTrend([1, 2, 3], [1, -1, -3], TrendCoverage.Complete).Undefined!.Message);
    }

    [Fact]
    public void Keyed_by_period_time_begins_at_the_first_key()
    {
        var output = new Dictionary<Year, Quantity<Money<Cny>>> { [new(2023)] = 14 * Yuan, [new(2020)] = 5 * Yuan, [new(2021)] = 8 * Yuan };
        LinearTrend line = Trends.LinearTrend(output, Yuan, TrendCoverage.Any).Value;

        Assert.Equal((5.0, 3.0, 3), (Math.Round(line.Intercept, 12), Math.Round(line.Slope, 12), line.Observations));
        Assert.Equal("The level of 2022",
            Trends.LogLinearTrend(output, Yuan, TrendCoverage.Complete).Undefined.Field(Reason.MissingObservation, "what"));
        Assert.Equal("5 + 3 t", line.ToString());
    }

    // Levels beyond double are refused, and their logarithms are not.
    [Fact]
    public void What_floating_point_cannot_hold_throws()
    {
        Rational huge = new Rational(10).Pow(400);

        Assert.Throws<OverflowException>(() => Trends.LinearTrend([1, 2], [huge, 2 * huge], TrendCoverage.Complete));
        Assert.Equal(1.0, Trends.LogLinearTrend([1, 2], [huge, 2 * huge], TrendCoverage.Complete).Value.Growth, 9);
        Assert.Throws<OverflowException>(() => Trends.LogLinearTrend([1, 2], [1, huge], TrendCoverage.Complete).Value.Growth);
        Assert.Throws<OverflowException>(() => Trends.LogLinearTrend([1, 2], [1, 2], TrendCoverage.Complete).Value.At(5000));
        Assert.Equal(-1.0, Trends.LogLinearTrend([1, 2], [huge, 1], TrendCoverage.Complete).Value.Growth);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("95")] // per cent is not a fraction
    public void A_level_of_confidence_lies_between_zero_and_one(string level) => Assert.Throws<ArgumentOutOfRangeException>(
        () => Trends.LinearTrend([1, 2, 3], [1, 2, 4], TrendCoverage.Complete).Value.SlopeInterval(Rational.Parse(level)));

    private static void Near(double expected, double found) => Assert.InRange(Math.Abs(found - expected), 0, 1e-10 * Math.Abs(expected));
}
