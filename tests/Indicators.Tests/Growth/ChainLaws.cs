using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of chains of growths, and of what they say about values that are not printed.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(AmountPaths), typeof(RateArbitraries)])]
public class ChainLaws
{
    // L4 over any number of steps: Π(1 + g_i) = x_n ÷ x_0, and g_i of the fixed base are x_i ÷ x_0 − 1.
    [Property]
    public bool The_product_of_the_steps_is_the_growth_over_the_fixed_base(AmountPath path)
    {
        Outcome<GrowthRate>[] fixedBase = [.. path.Of.Select(value => Growth.Between(path.Of[0], value))];
        return Enumerable.Range(0, path.Of.Count).All(n => fixedBase[n].Value == Growth.Total([.. path.Growths.Take(n)]));
    }

    // The order of the growths does not matter, and cumulating in two goes is cumulating in one.
    [Property]
    public bool Growths_cumulate_in_any_order_and_grouping(Growths first, Growths second) =>
        Growth.Total([.. first.Of, .. second.Of]) == Growth.Total(first.Rates).Then(Growth.Total(second.Rates))
        && Growth.Total([.. first.Of.Reverse()]) == Growth.Total(first.Rates);

    // y ÷ (1 + g(x, y)) = x.
    [Property]
    public bool The_implied_base_is_the_base(Some x, Some y) => Growth.ImpliedBase(y.Of, Growth.Between(x.Of, y.Of).Value) == x.Of;

    // printed(g(x, y)) and y allow x.
    [Property]
    public bool The_base_that_a_printed_growth_implies_holds_the_true_one(Some x, Some y, MoneyUnit u, Presentation printed,
        Presentation amount)
    {
        StatedGrowth growth = StatedGrowth.Parse(Growth.Between(x.Of, y.Of).Value.ToPercent(printed.Decimals, printed.ToNearest.Rule));
        Figure<Money<Cny>> later = Figure<Money<Cny>>.Parse(y.Of.To(u.Of).ToString(amount.Decimals, amount.ToNearest.Rule));
        Outcome<Bounds> exact = Growth.ImpliedBase(y.Of, growth), wide = Growth.ImpliedBase(later, growth);
        return exact.HasValue == wide.HasValue
            && (exact.HasValue
                ? exact.Value.Contains(x.Of.In(y.Of.Unit)) && wide.Value.Contains(x.Of.In(later.Unit))
                : exact.Reason is Reason.NonPositive);
    }

    // (1 + g(x, z)) ÷ (1 + g(y, z)) − 1 = g(x, y).
    [Property]
    public bool The_growth_before_the_last_follows_from_both_and_the_last(Some x, Some y, Some z)
    {
        GrowthRate both = Growth.Between(x.Of, z.Of).Value, last = Growth.Between(y.Of, z.Of).Value,
            previous = Growth.Between(x.Of, y.Of).Value;
        return Growth.ImpliedPrevious(both, last) == previous
            && Growth.ImpliedPrevious(new Range<GrowthRate>(both.Ratio), new Range<GrowthRate>(last.Ratio)).Value.Single == previous;
    }

    // printed(g(x, z)) and printed(g(y, z)) allow g(x, y).
    [Property]
    public bool The_previous_growth_that_printed_ones_imply_holds_the_true_one(Some x, Some y, Some z, Presentation first,
        Presentation second)
    {
        StatedGrowth both = StatedGrowth.Parse(Growth.Between(x.Of, z.Of).Value.ToPercent(first.Decimals, first.ToNearest.Rule));
        StatedGrowth last = StatedGrowth.Parse(Growth.Between(y.Of, z.Of).Value.ToPercent(second.Decimals, second.ToNearest.Rule));
        return !Growth.ImpliedPrevious(both.Growth.Value, last.Growth.Value).TryGetValue(out Range<GrowthRate> previous)
            ? Guard.Unmet()
            : previous.Contains(Growth.Between(x.Of, y.Of).Value);
    }

    // Source: 国家统计局, 2021年1-2月工业企业利润: 同比增长1.79倍, 比2019年同期增长72.1%; the year before was −38.3 %.
    [Fact]
    public void Profits_up_by_1_79_times_and_72_1_percent_on_two_years_ago_had_fallen_by_38_3_percent()
    {
        Range<GrowthRate> previous =
            Growth.ImpliedPrevious(StatedGrowth.Parse("增长72.1%").Growth.Value, StatedTimes.Parse("增长1.79倍").Growth).Value;

        Assert.Equal("-38.3%",
            Growth.ImpliedPrevious(GrowthRate.FromPercent(72.1m), GrowthRate.FromIncreaseInMultiples(1.79m)).Value.ToPercent(1,
                Rounding.HalfAwayFromZero));
        Assert.Equal(Bounds.Closed(new Rational(17_205, 27_950), new Rational(17_215, 27_850)) - 1, previous.Numbers);
    }

    [Fact]
    public void After_a_fall_to_nothing_neither_base_nor_previous_growth_is_implied()
    {
        GrowthRate toNothing = GrowthRate.FromPercent(-100);

        Assert.Equal(Reason.NonPositive, Growth.ImpliedBase(0 * Yuan, toNothing).Reason);
        Assert.Equal(Reason.NonPositive, Growth.ImpliedBase(1 * Yuan, StatedGrowth.Parse("下降100%")).Reason);
        Assert.Equal(Reason.NonPositive, Growth.ImpliedBase(-1 * Yuan, StatedGrowth.Parse("增长10%")).Reason);
        Assert.Equal(Reason.NonPositive, Growth.ImpliedPrevious(default, toNothing).Reason);
        Assert.Equal(Reason.NonPositive,
            Growth.ImpliedPrevious(GrowthRate.FromRatio(Bounds.Exactly(0)), StatedGrowth.Parse("下降100%").Growth.Value).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromRatio(Bounds.LessThan(-1)));
    }

    // From a profit of 100 to a loss of 20 some sources print 下降120%.
    [Fact]
    public void A_stated_fall_by_more_than_all_is_a_reason_and_no_range()
    {
        Undefined reason = StatedGrowth.Parse("下降120%").Growth.Undefined!;

        Assert.Equal(Undefined.Of(Reason.DeclineOver100Percent, "下降120%"), reason);
        Assert.Equal(
            "'下降120%' is a growth below -1 (-100%), and nothing falls by more than all of it. Where a profit became a loss, state both "
                + "values.", reason.Message);
        Assert.Equal(StatedGrowth.Parse("下降120%").Growth, JsonForm.RoundTrip(StatedGrowth.Parse("下降120%").Growth));
        Assert.Equal(Bounds.Closed(-1, new Rational(-995, 1000)), StatedGrowth.Parse("下降100%").Growth.Value.Numbers);
    }
}
