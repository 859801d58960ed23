using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is often believed of growth and is false, each with a witness that can be checked in the head.</summary>
public class KnownFalseTests
{
    // Believed: g(a, b) + g(b, c) = g(a, c). From 1 to 2 to 3 it is 100 % and 50 %, together 200 %.
    [Fact]
    public void Growths_of_consecutive_years_do_not_add()
    {
        GrowthRate first = Growth.Between(1 * Yuan, 2 * Yuan).Value, second = Growth.Between(2 * Yuan, 3 * Yuan).Value,
            both = Growth.Between(1 * Yuan, 3 * Yuan).Value;

#pragma warning disable IND002 // the mistake is what is shown
        Assert.Equal(new Rational(3, 2), first.Ratio + second.Ratio);
#pragma warning restore IND002
        Assert.Equal((2, both), (both.Ratio, first.Then(second)));
    }

    // Believed: the mean of the yearly growths is the average growth. From 100 to 150 to 75 the mean is nothing, the fall 25 %.
    [Fact]
    public void The_mean_of_growths_is_not_the_average_growth()
    {
        GrowthRate up = Growth.Between(100 * Yuan, 150 * Yuan).Value, down = Growth.Between(150 * Yuan, 75 * Yuan).Value;

#pragma warning disable IND002 // the mistake is what is shown
        Assert.Equal(0, (up.Ratio + down.Ratio) / 2);
#pragma warning restore IND002
        Assert.Equal("-13.4%", AverageGrowth.Level(100 * Yuan, 75 * Yuan, 2).Value.ToPercent(1, Rounding.HalfAwayFromZero));
    }

    // Believed: +10 % and then −10 % cancel out.
    [Fact]
    public void A_rise_and_a_fall_of_the_same_percentage_is_a_fall() =>
        Assert.Equal(GrowthRate.FromPercent(-1), GrowthRate.FromPercent(10).Then(GrowthRate.FromPercent(-10)));

    // Believed: the way back from +25 % is −25 %.
    [Fact]
    public void The_way_back_is_not_the_negative() =>
        Assert.Equal(GrowthRate.FromPercent(-20), GrowthRate.FromPercent(25).Inverse().Value);

    // Believed: what grew faster grew by more.
    [Fact]
    public void A_higher_growth_can_be_a_smaller_increase()
    {
        (Quantity<Money<Cny>> Earlier, Quantity<Money<Cny>> Later) small = (1 * Yuan, 2 * Yuan), large = (100 * Yuan, 150 * Yuan);

        Assert.True(Growth.Between(small.Earlier, small.Later).Value > Growth.Between(large.Earlier, large.Later).Value);
        Assert.True(small.Later - small.Earlier < large.Later - large.Earlier);
    }

    // Believed: rounding the growth of each year first does no harm. 0.4 % in each of three years is printed as 0 %.
    [Fact]
    public void Chaining_printed_growths_is_not_printing_the_chain()
    {
        GrowthRate year = GrowthRate.FromPercent(0.4m);

        Assert.Equal("0%", year.ToPercent(0, Rounding.HalfAwayFromZero));
        Assert.Equal("1%", year.Then(year).Then(year).ToPercent(0, Rounding.HalfAwayFromZero));
    }

    // Believed: growth measured from the rounded levels is the growth, rounded.
    [Fact]
    public void Growth_of_rounded_levels_is_not_the_rounded_growth()
    {
        Quantity<Money<Cny>> earlier = 1.4m * Yuan, later = 1.6m * Yuan;

        Assert.Equal("14%", Growth.Between(earlier, later).Value.ToPercent(0, Rounding.HalfAwayFromZero));
        Assert.Equal("100%", Growth.Between(1 * Yuan, 2 * Yuan).Value.ToPercent(0, Rounding.HalfAwayFromZero));
        Assert.Equal(("1元", "2元"), (earlier.ToString(0, Rounding.HalfAwayFromZero), later.ToString(0, Rounding.HalfAwayFromZero)));
    }
}
