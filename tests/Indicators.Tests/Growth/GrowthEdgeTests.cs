using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Growth at its edges: nothing left, nothing there, equal values, the largest number of periods.</summary>
public class GrowthEdgeTests
{
    private static readonly Figure<Money<Cny>> Some = Figure<Money<Cny>>.Parse("90亿元");

    private static readonly GrowthRate Tenth = GrowthRate.FromPercent(10);

    // −100 % is a growth by every way to ask for one.
    [Fact]
    public void What_falls_to_nothing_falls_by_all_of_it()
    {
        GrowthRate all = GrowthRate.FromPercent(-100);

        Assert.Equal(all, Growth.Between(new AnyQuantity(5, Yuan), new AnyQuantity(0, Yuan)));
        Assert.Equal(all, Growth.RelativeChange(5 * Percent, 0 * Percent));
        Assert.Equal(all, Growth.RelativeChange(5 * IndexNumber<Of2020>.Level, 0 * IndexNumber<Of2020>.Level));
        Assert.Equal(all, Growth.Between(StatedValue.Parse("5家"), StatedValue.Parse("0家")).Value.Single);
        Assert.Equal(Reason.FromZero, Growth.RelativeChange(0 * IndexNumber<Of2020>.Level, 5 * IndexNumber<Of2020>.Level).Reason);
        Assert.Equal(
            "What is left after a growth of -100% is not surely above zero, as the base of the way back must be. State the absolute "
                + "change instead.", all.Inverse().Undefined!.Message);
    }

    // 0家 is none, and 超3家 are some, however many; of 约0亿元 the sign is unknown.
    [Fact]
    public void A_reason_that_names_a_turn_needs_two_sure_signs()
    {
        Assert.Equal(Reason.FromZero, Growth.Between(StatedValue.Parse("0家"), StatedValue.Parse("3家")).Reason);
        Assert.Equal(Reason.FromZero, Growth.Between(StatedValue.Parse("0家"), StatedValue.Parse("超3家")).Reason);
        Assert.Equal(Reason.NonPositive, Growth.Between(StatedValue.Parse("0亿元"), StatedValue.Parse("3亿元")).Reason);
        Mistake.Throws<ArgumentException>(() => Growth.Transition(1, 0, "1", "0")); // a fall by all of it is a growth
    }

    // 百分点 are of the kind of percentages without being levels; index numbers are levels without being percentages.
    [Fact]
    public void What_changes_in_points_has_no_growth_whatever_it_is_compared_with()
    {
        Unit[] inPoints = [Percent, PercentagePoint, IndexNumber<Of2020>.Level];
        foreach (Unit unit in inPoints)
        {
            foreach (Unit other in new[] { unit, Yuan })
            {
                string there =
                    Growth.Between(new AnyQuantity(1, unit), new AnyQuantity(2, other)).Undefined.Field(Reason.NotComparable, "difference");
                string back =
                    Growth.Between(new AnyQuantity(2, other), new AnyQuantity(1, unit)).Undefined.Field(Reason.NotComparable, "difference");
                Assert.Equal("percentages and their differences change in points, not by a growth rate", there);
                Assert.Equal(there, back);
            }
        }
    }

    [Fact]
    public void The_first_year_of_all_is_a_base_like_any_other()
    {
        var growths = Series.Flow(Yuan, new Year(1), 10, 11).PeriodOnPeriod();

        Assert.Equal(Tenth, growths[new(2)]);
        Assert.Equal(Undefined.Of(Reason.MissingBase, "A period 1 before 0001"), growths[new(1)].Undefined);
    }

    [Fact]
    public void A_carry_over_says_which_part_of_the_year_is_missing()
    {
        var quarters = new Dictionary<Quarter, Quantity<Money<Cny>>> { [new(2021, 1)] = 1 * Yuan, [new(2021, 2)] = 1 * Yuan };

        Assert.Equal(Undefined.Of(Reason.MissingBase, "The value of 2021-Q3"), Growth.CarryOver(new Year(2021), quarters).Undefined);
    }

    [Fact]
    public void A_span_of_just_a_year_is_not_short() =>
        Assert.Equal("10.0%", Growth.Annualized(Tenth, 4, 4).Value.ToPercent(1, Rounding.Floor));

    [Fact]
    public void An_average_over_no_periods_says_over_how_many()
    {
        Assert.Equal(Undefined.Of(Reason.TooFewPeriods, "0"), AverageGrowth.Level(1 * Yuan, 2 * Yuan, 0).Undefined);
        Assert.Equal(Undefined.Of(Reason.TooFewPeriods, "2022 to 2022"),
            AverageGrowth.Level(new Year(2022), 1 * Yuan, new Year(2022), 2 * Yuan).Undefined);
        Assert.Equal(Undefined.Of(Reason.TooFewPeriods, "0"),
            AverageGrowth.FromTotal(GrowthRate.FromRatio(Bounds.Closed(0, 1)), 0).Undefined);
        Assert.Equal(Undefined.Of(Reason.TooFewPeriods, "2022 to 2022"),
            AverageGrowth.Accumulation(new Year(2022), new Year(2022),
                new Dictionary<Year, Quantity<Money<Cny>>> { [new(2022)] = 1 * Yuan }).Undefined);
    }

    [Fact]
    public void Periods_are_taken_up_to_256_bits()
    {
        Rational most = ((Rational)2).Pow(256) - 1;

        Assert.Equal(most, AverageGrowth.FromTotal(Tenth, most).Value.Periods);
        Assert.Equal(most.Reciprocal(), AverageGrowth.FromTotal(Tenth, most.Reciprocal(), ShortSpanPolicy.Extrapolate).Value.Periods);
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.FromTotal(Tenth, most + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.FromTotal(Tenth, (most + 1).Reciprocal()));
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.FromTotal(Tenth, ((Rational)10).Pow(80)));
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.FromTotal(Tenth, 2).Value.Annualized(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.FromTotal(Tenth, 2).Value.Deannualized(0));
    }

    // ln r^p ÷ ln f^q with p and q up to 1200
    [Fact]
    public void How_long_it_takes_is_known_up_to_the_largest_number_of_periods()
    {
        Rational twice = 2;
        Rational most = AverageGrowthByAccumulation.MaxPeriods;

        Assert.True(AverageGrowth.TimeToReach(AverageGrowth.FromTotal(Tenth, most).Value, twice).HasValue);
        Assert.True(
            AverageGrowth.TimeToReach(AverageGrowth.FromTotal(Tenth, most.Reciprocal(), ShortSpanPolicy.Extrapolate).Value,
                twice).HasValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.TimeToReach(AverageGrowth.FromTotal(Tenth, most + 1).Value, twice));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => AverageGrowth.TimeToReach(AverageGrowth.FromTotal(Tenth, (most + 1).Reciprocal(), ShortSpanPolicy.Extrapolate).Value,
                twice));
    }

    [Fact]
    public void Nothing_left_and_nothing_wanted_are_never_reached_by_steps()
    {
        Assert.Equal(Reason.NeverReached, AverageGrowth.TimeToReach(GrowthRate.FromPercent(-100), new Rational(1, 2)).Reason);
        Assert.Equal(Reason.NeverReached, AverageGrowth.TimeToReach(GrowthRate.FromPercent(-10), 0).Reason);
    }

    // A target is not what came of a profit: the reasons speak of the target.
    [Fact]
    public void A_target_that_no_growth_leads_to_is_named()
    {
        Assert.Equal("The target -5元 is below zero, and what a growth leads to is zero or more. State the values themselves instead.",
            AverageGrowth.ToReach(10 * Yuan, -5 * Yuan, 3).Undefined!.Message);
        Assert.Equal(
            "The current value -5元 is not surely above zero, as where a growth to a target starts must be. State the absolute change "
                + "instead.", AverageGrowth.ToReach(-5 * Yuan, 10 * Yuan, 3).Undefined!.Message);
        Assert.Equal(-100, AverageGrowth.ToReach(10 * Yuan, 0 * Yuan, 3).Value.Percent.Round(0, Rounding.HalfToEven));
        Assert.Equal(Reason.TooFewPeriods, AverageGrowth.ToReach(10 * Yuan, 5 * Yuan, 0).Reason);
    }

    [Fact]
    public void Equal_averages_are_neither_above_nor_below_each_other()
    {
        AverageGrowth once = AverageGrowth.FromTotal(Tenth, 1).Value, again = AverageGrowth.FromTotal(Tenth.Then(Tenth), 2).Value;
        AverageGrowthByAccumulation sum = AverageGrowth.Accumulation(100 * Yuan, 110 * Yuan).Value,
            longer = AverageGrowth.Accumulation(100 * Yuan, 110 * Yuan, 121 * Yuan).Value;

        Assert.True(once == again && once <= again && once >= again && !(once < again) && !(once > again));
        Assert.True(sum == longer && sum <= longer && sum >= longer && !(sum < longer) && !(sum > longer));
    }

    [Fact]
    public void Equal_log_growths_and_doublings_are_neither_above_nor_below_each_other()
    {
        LogGrowth log = Growth.Log(10 * Yuan, 11 * Yuan).Value, sameLog = Growth.Log(100 * Yuan, 110 * Yuan).Value;
        GrowthRate twice = GrowthRate.FromDoublings(2), fourTimes = GrowthRate.FromMultipleOfBase(4);

        Assert.True(log == sameLog && log <= sameLog && log >= sameLog && !(log < sameLog) && !(log > sameLog));
        Assert.True(twice == fourTimes && twice <= fourTimes && twice >= fourTimes && !(twice < fourTimes) && !(twice > fourTimes));
    }

    // 2^-10000 and 2^10000 are the last that are made of a count.
    [Fact]
    public void Doublings_are_counted_up_to_ten_thousand_either_way()
    {
        Assert.Equal(new Rational(2).Pow(-GrowthRate.MaxDoublings), GrowthRate.FromDoublings(-GrowthRate.MaxDoublings).Factor);
        Assert.True(
            GrowthRate.FromDoublings(GrowthRate.MaxDoublings).Doublings.Value.TryToRational(out Rational most)
                && most == GrowthRate.MaxDoublings);
        Throws("count", () => GrowthRate.FromDoublings(-GrowthRate.MaxDoublings - 1));
        Throws("count", () => GrowthRate.FromDoublings(GrowthRate.MaxDoublings + 1));

        static void Throws(string parameter, Func<object?> call) =>
            Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(call).ParamName);
    }

    [Fact]
    public void What_is_no_fraction_leaves_zero_behind()
    {
        Assert.False(AverageGrowth.FromTotal(Tenth, 2).Value.TryToRational(out Rational rate));
        Assert.Equal(0, rate);
        Assert.False(AverageGrowth.Accumulation(2 * Yuan, 1 * Yuan, 1 * Yuan).Value.TryToRational(out rate));
        Assert.Equal(0, rate);
        Assert.False(AverageGrowthByAccumulation.TryCreate(1, 0, out AverageGrowthByAccumulation none));
        Assert.Equal(default, none);
        Assert.False(AverageGrowthByAccumulation.TryCreate(1, AverageGrowthByAccumulation.MaxPeriods + 1, out none));
        Assert.False(AverageGrowthByAccumulation.TryCreate(0, 1, out none));
        Assert.Equal(default, none);
    }

    // (1.21, 1.44) over two periods is (10 %, 20 %), whichever ends belong.
    [Fact]
    public void The_ends_of_a_range_of_averages_belong_to_it_as_those_of_its_total_do()
    {
        Rational low = 0.21m, high = 0.44m;

        Assert.Equal(Bounds.ClosedOpen(10, 20), Averages(Bounds.ClosedOpen(low, high)).EnclosePercent(5));
        Assert.Equal(Bounds.OpenClosed(10, 20), Averages(Bounds.OpenClosed(low, high)).EnclosePercent(5));
        Assert.Equal(Bounds.MoreThan(10), Averages(Bounds.MoreThan(low)).EnclosePercent(5));
        Assert.Null(Averages(Bounds.Closed(low, high)).Single);
        Assert.Equal(AverageGrowth.FromTotal(GrowthRate.FromRatio(low), 2).Value, Averages(Bounds.Exactly(low)).Single);
        Assert.Equal(Bounds.Closed(21, 44), GrowthRate.FromRatio(Bounds.Closed(low, high)).Percent);

        // x + x² of 2.31 and 2.64 by accumulation: x = 1.1 and 1.2.
        Assert.Equal(Bounds.ClosedOpen(10, 20),
            new Range<AverageGrowthByAccumulation>(Bounds.ClosedOpen(2.31m, 2.64m), 2).EnclosePercent(5));
        Assert.Equal(Bounds.OpenClosed(10, 20),
            new Range<AverageGrowthByAccumulation>(Bounds.OpenClosed(2.31m, 2.64m), 2).EnclosePercent(5));
        Assert.Equal(Bounds.AtLeast(10), new Range<AverageGrowthByAccumulation>(Bounds.AtLeast(2.31m), 2).EnclosePercent(5));
        Assert.Equal(Bounds.OpenClosed(-100, 20),
            new Range<AverageGrowthByAccumulation>(Bounds.OpenClosed(0, 2.64m), 2).EnclosePercent(
                5)); // down to nothing left, which is not reached

        static Range<AverageGrowth> Averages(Bounds total) => AverageGrowth.FromTotal(GrowthRate.FromRatio(total), 2).Value;
    }

    [Fact]
    public void Digits_and_rules_are_checked_before_anything_is_computed()
    {
        AverageGrowthByAccumulation average = AverageGrowth.Accumulation(2 * Yuan, 1 * Yuan, 1 * Yuan).Value;

        Throws("decimals", () => average.ToPercent(-1, Rounding.Floor));
        Throws("decimals", () => AverageGrowth.FromTotal(Tenth, 2).Value.ToPercent(-1, Rounding.Floor));
        Throws("decimals", () => Growth.Log(10 * Yuan, 11 * Yuan).Value.Number.ToString(-1, Rounding.Floor));
        Throws("decimals", () => average.Percent.Round(ExactReal.MaxDigits + 1, Rounding.Floor));
        Throws("rounding", () => average.Percent.Round(1, default));
        Throws("significantDigits", () => average.Percent.Enclose(0));
        Throws("significantDigits", () => average.Percent.Enclose(ExactReal.MaxDigits + 1));
        Throws("decimals", () => Apportionment.Rounded([1, 2], -1, Rounding.Floor));
        Throws("decimals", () => Apportionment.Rounded([1, 2], ExactReal.MaxDigits + 1, Rounding.Floor));
        Throws("rounding", () => Apportionment.Rounded([0], 1, default)); // also where there is nothing to round

        static void Throws(string parameter, Func<object?> call) =>
            Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(call).ParamName);
    }

    [Fact]
    public void A_missing_argument_is_named()
    {
        IReadOnlyDictionary<Year, Quantity<Money<Cny>>> noYears = null!;
        IReadOnlyDictionary<Quarter, Quantity<Money<Cny>>> noQuarters = null!;
        Figure<Money<Cny>> none = null!;
        StatedGrowth noGrowth = null!;

        Throws("earlier", () => Growth.Between(none, Some));
        Throws("later", () => Growth.Between(Some, none));
        Throws("earlier", () => Growth.Between(null!, Some.Printed));
        Throws("later", () => Growth.Between(Some.Printed, null!));
        Throws("later", () => Growth.ImpliedBase(none, StatedGrowth.Parse("10%")));
        Throws("growth", () => Growth.ImpliedBase(Some, noGrowth));
        Throws("growth", () => Growth.ImpliedBase(1 * Yuan, noGrowth));
        Throws("values", () => Growth.CarryOver(new Year(2021), noQuarters));
        Throws("baseValue", () => AverageGrowth.Level(none, Some, 1));
        Throws("lastValue", () => AverageGrowth.Level(Some, none, 1));
        Throws("baseValue", () => AverageGrowth.Level(null!, Some.Printed, 1));
        Throws("lastValue", () => AverageGrowth.Level(Some.Printed, null!, 0)); // also over no periods
        Throws("values", () => AverageGrowth.Accumulation(new Year(2021), new Year(2022), noYears));
        Throws("baseValue", () => AverageGrowth.Accumulation(none, Some));
        Throws("values", () => AverageGrowth.Accumulation(Some, (IReadOnlyList<Figure<Money<Cny>>>)null!));
        Throws("part", () => Contributions.Share(none, Some));
        Throws("whole", () => Contributions.Share(Some, none));
        Throws("part", () => Contributions.ShareWithRemainder(none, Some));
        Throws("remainder", () => Contributions.ShareWithRemainder(Some, none));

        static void Throws(string parameter, Func<object?> call) =>
            Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(call).ParamName);
    }
}
