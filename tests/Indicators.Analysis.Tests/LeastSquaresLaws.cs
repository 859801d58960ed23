using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of least-squares growth, whatever the observations.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(Observing), typeof(Factors)])]
public class LeastSquaresLaws
{
    // L27: exp(slope) = ∏ (x_(k+1) ÷ x_k)^(6k(N − k) ÷ N(N² − 1)), over N years: the mean of the log growths, weighted k(N − k).
    [Property]
    public bool The_growth_is_the_mean_of_the_yearly_log_growths_weighted_from_both_ends(Observed any)
    {
        Observed yearly = any.Yearly;
        int n = yearly.Count;
        Rational[] x = [.. yearly.There];
        return yearly.Growth.Factor == new PowerProduct(
            [.. Enumerable.Range(1, n - 1).Select(k => (x[k] / x[k - 1], new Rational(6 * k * (n - k), n * ((n * n) - 1))))]);
    }

    // So it lies between the lowest and the highest of them.
    [Property]
    public bool The_growth_lies_between_the_extreme_growths_of_a_year(Observed any)
    {
        Observed yearly = any.Yearly;
        GrowthRate[] growths =
            [.. yearly.There.Skip(1).Zip(yearly.There, (later, earlier) => Growth.Between(earlier * Yuan, later * Yuan).Value)];
        return yearly.Growth.CompareTo(growths.Min()) >= 0 && yearly.Growth.CompareTo(growths.Max()) <= 0;
    }

    // L28: x = a r^t has the growth r − 1, whatever the times, here whole ones.
    [Property]
    public bool An_exact_exponential_grows_by_its_rate(Observed any, Some a, GrowthPercent g)
    {
        if (g.Rate.Factor.IsZero)
            return Guard.Unmet();
        int[] times = [.. any.Times.Select((time, place) => (int)(time / 100).RoundToInteger(Rounding.Floor) + place)];
        Observed exponential =
            new([.. times.Select(time => (Rational)time)],
                [.. times.Select(time => (Rational?)(a.Of.NumericalValue * g.Rate.Factor.Pow(time)))]);
        return exponential.Growth.TryToRational(out Rational rate) && rate == g.Rate.Ratio && exponential.Growth.CompareTo(g.Rate) == 0;
    }

    // L29: levels c x grow as x do, and so do levels in another unit.
    [Property]
    public bool The_growth_depends_on_neither_scale_nor_unit(Observed any, Some c, MoneyUnit u) =>
        any.With(level => c.Of.NumericalValue * level).Growth == any.Growth
        && Trends.LeastSquaresGrowth(any.Times,
            [.. any.There.Select((level, place) => (Quantity<Money<Cny>>?)(place % 2 == 0 ? level * Yuan : (level * Yuan).To(u.Of)))],
            TrendCoverage.Complete) == any.Fitted;

    // exp(slope on t + c) = exp(slope on t): it does not matter where time begins.
    [Property]
    public bool The_growth_does_not_depend_on_where_time_begins(Observed any, Small c) => any.At(time => time + c.Of).Growth == any.Growth;

    // exp(slope on c t)^c = exp(slope on t): a growth per month is the twelfth root of that per year.
    [Property]
    public bool Time_in_another_unit_takes_the_power_of_the_factor(Observed any, Small c) =>
        any.At(time => c.Of * time).Growth.Factor.Pow(c.Of) == any.Growth.Factor;

    // Exchanging past and future inverts the factor.
    [Property]
    public bool Time_that_runs_backwards_inverts_the_factor(Observed any) =>
        any.At(time => -time).Growth.Factor == new PowerProduct() / any.Growth.Factor;

    // The sum has no order.
    [Property]
    public bool The_order_of_the_observations_does_not_matter(Observed any) =>
        new Observed([.. any.Times.Reverse()], [.. any.Levels.Reverse()]).Growth is var turned && turned == any.Growth
            && turned.ToString() == any.Growth.ToString();

    // Two observations: (x₁ ÷ x₀)^(1/n) − 1, the average growth by level.
    [Property]
    public bool Of_two_observations_it_is_the_average_growth_by_level(Some x, Some y, Small n) =>
        Trends.LeastSquaresGrowth<Money<Cny>>([0, n.Of], [x.Of, y.Of], TrendCoverage.Complete).Value.Factor is var factor
        && AverageGrowth.Level(x.Of, y.Of, n.Of, ShortSpanPolicy.Extrapolate).Value.Power is var power
        && factor == new PowerProduct((power.Base, power.Exponent));

    // The fitted exponential: level(t) = level(0) × factor^t.
    [Property]
    public bool The_fitted_levels_are_an_exponential_with_that_factor(Observed any, Small at) =>
        Level(any, at.Of) == Level(any, 0) * any.Growth.Factor.Pow(at.Of);

    // The residuals of a least-squares line add to zero: ∏ fitted = ∏ observed.
    [Property]
    public bool The_product_of_the_fitted_levels_is_that_of_the_observed_ones(Observed any) =>
        any.Times.Select(time => Level(any, time))
            .Aggregate((all, one) => all * one) == new PowerProduct([.. any.There.Select(level => (level, Rational.One))]);

    // printed(growth) is that of comparing ∏ x^(M w) with candidate^M in whole numbers, for every rule.
    [Property]
    public bool The_printed_growth_agrees_with_powers_of_whole_numbers(Observed any, Presentation printed) =>
        LeastSquaresOracle.Degree(any) > 2_000 ? Guard.Unmet() : Agrees(any, printed.Decimals, printed.Rule);

    // As above where it is decided: an exponential whose rate is a tie, the same bent where the slope does not see it, and neighbours
    // 10^−30 away.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(9)]
    public void Ties_and_their_neighbours_are_rounded_as_each_rule_says(int n)
    {
        var random = new System.Random(n); // fixed: every run sees the same ties
        Rational nudge = new Rational(10).Pow(-30);
        for (int decimals = 0; decimals <= 3; decimals++)
        {
            int scale = 100 * (int)Math.Pow(10, decimals);
            foreach (int k in new[] { random.Next(-scale, 0), random.Next(0, scale), -1, 0 })
            {
                Rational factor = 1 + new Rational((2 * k) + 1, 2 * scale);
                Rational?[] tie = [.. Enumerable.Range(0, n).Select(year => (Rational?)(3 * factor.Pow(year)))];
                Rational?[] bent = [tie[0] * 7, .. tie[1..^1], tie[^1] * 7]; // both ends raised alike
                Rational?[] below = [.. bent[..^1], bent[^1] * (1 - nudge)], above = [.. bent[..^1], bent[^1] * (1 + nudge)];
                Rational[] years = [.. Enumerable.Range(2020, n).Select(year => (Rational)year)];

                Assert.True(new Observed(years, bent).Growth.TryToRational(out Rational rate) && rate == factor - 1);
                Assert.True(
                    new Observed(years, below).Growth < new Observed(years, tie).Growth
                        && new Observed(years, tie).Growth < new Observed(years, above).Growth);
                foreach (Rational?[] levels in new[] { tie, bent, below, above })
                {
                    Assert.All(Enum.GetValues<Rounding>(), rule => Assert.True(Agrees(new(years, levels), decimals, rule)));
                }
            }
        }
    }

    // a < b iff the enclosures of 40 digits are apart that way; == iff the quotient is one.
    [Property]
    public bool Growths_are_ordered_by_their_rates(Observed a, Observed b)
    {
        (LeastSquaresGrowth one, LeastSquaresGrowth other) = (a.Growth, b.Growth);
        (Bounds left, Bounds right) = (one.Percent.Enclose(40), other.Percent.Enclose(40));
        int order = left.Upper <= right.Lower && left != right ? -1 : right.Upper <= left.Lower && left != right ? 1 : 0;
        return Math.Sign(one.CompareTo(other)) == order && (one < other) == (order < 0) && (one > other) == (order > 0)
            && (one <= other) == (order <= 0)
            && (one >= other) == (order >= 0) && (one == other) == (order == 0) && (order != 0 || one.GetHashCode() == other.GetHashCode());
    }

    // The digits of print are those of the enclosure.
    [Property]
    public bool The_enclosure_holds_the_printed_growth_within_half_a_place(Observed any, Presentation printed)
    {
        Bounds percent = any.Growth.Percent.Enclose(30);
        Rational rounded = any.Growth.Percent.Round(printed.Decimals, Rounding.HalfToEven);
        return percent.Lower - printed.HalfPlace <= rounded && rounded <= percent.Upper + printed.HalfPlace;
    }

    // Parse(ToString(x)) = x with the same observations, in every way of writing, and in JSON.
    [Property]
    public bool A_growth_is_read_as_it_is_written(Observed any) => TextOf.IsKept(any.Growth) && JsonForm.RoundTrip(any.Growth) == any.Growth
        && LeastSquaresGrowth.Parse(any.Growth.ToString()).Factor.Factors.SequenceEqual(any.Growth.Factor.Factors);

    private static bool Agrees(Observed observed, int decimals, Rounding rule) =>
        observed.Growth.Percent.Round(decimals, rule) == LeastSquaresOracle.Round(observed, decimals, rule);

    private static PowerProduct Level(Observed observed, Rational at) =>
        Trends.LeastSquaresLevel(observed.Times, observed.Levels, TrendCoverage.Complete, at).Value;
}
