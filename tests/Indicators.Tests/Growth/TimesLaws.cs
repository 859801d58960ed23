using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of 倍 and 番, the three ways to say how often.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(LogBases)])]
public class TimesLaws
{
    // r = 1 + k = 1 + g = 2^n: every way round is identity.
    [Property]
    public bool Growth_times_and_doublings_say_the_same_and_lead_back(GrowthPercent g) =>
        GrowthRate.FromMultipleOfBase(g.Rate.Factor) == g.Rate && GrowthRate.FromIncreaseInMultiples(g.Rate.Ratio) == g.Rate
        && (g.Rate.Factor.IsZero
            ? g.Rate.Doublings.Reason is Reason.NonPositive
            : g.Rate.Doublings.Value == new RationalLogarithm(g.Rate.Factor, 2));

    // x·r = x(1 + k) = x·2^n.
    [Property]
    public bool Times_and_doublings_lead_from_the_base_to_the_later_value(Some x, Some y, SmallWhole n)
    {
        Rational multiple = y.Of / x.Of;
        return GrowthRate.FromMultipleOfBase(multiple).ApplyTo(x.Of) == y.Of
            && GrowthRate.FromIncreaseInMultiples(multiple - 1).ApplyTo(x.Of) == y.Of
            && GrowthRate.FromDoublings(n.Of).ApplyTo(x.Of) == new Rational(2).Pow(n.Of) * x.Of;
    }

    // L31: n(x, 2x) = 1; n(x, y) + n(y, z) = n(x, z): 2^n(x, y) · 2^n(y, z) = 2^n(x, z).
    [Property]
    public bool Doublings_add_over_a_chain_and_the_double_is_one(Some x, Some y, Some z, SmallWhole n, SmallWhole m)
    {
        GrowthRate first = Growth.Between(x.Of, y.Of).Value, second = Growth.Between(y.Of, z.Of).Value;
        return first.Then(second).Doublings.Value == Growth.Between(x.Of, z.Of).Value.Doublings.Value
            && GrowthRate.FromDoublings(n.Of).Then(GrowthRate.FromDoublings(m.Of)) == GrowthRate.FromDoublings(n.Of + m.Of)
            && Growth.Between(x.Of, 2 * x.Of).Value.Doublings.Value.TryToRational(out Rational one) && one == 1;
    }

    // L31: n = log₂(1 + g), whole exactly for the powers of two.
    [Property]
    public bool The_number_of_doublings_is_the_logarithm_to_base_two(Some x, Some y, SmallWhole n)
    {
        GrowthRate growth = Growth.Between(x.Of, y.Of).Value, whole = Growth.Between(x.Of, new Rational(2).Pow(n.Of) * x.Of).Value;
        Rational factor = y.Of / x.Of;
        return growth.Doublings.Value == new RationalLogarithm(factor, 2)
            && growth.Doublings.Value.TryToRational(out Rational exact) == (factor.Numerator.IsPowerOfTwo
                && factor.Denominator.IsPowerOfTwo) && exact.IsInteger
            && whole.Doublings.Value.TryToRational(out Rational found) && found == n.Of && whole == GrowthRate.FromDoublings(n.Of);
    }

    // L32: (1 + g)^T = 2 lies between the powers of the enclosed ends.
    [Property]
    public bool After_the_doubling_time_there_is_twice_as_much(GrowthPercent g)
    {
        if (g.Percent <= 0)
            return AverageGrowth.DoublingTime(g.Rate).Reason is Reason.NeverReached;
        RationalLogarithm time = AverageGrowth.DoublingTime(g.Rate).Value;
        Bounds periods = time.Enclose(7);
        return time == new RationalLogarithm(2, g.Rate.Factor)
            && new RationalPower(g.Rate.Factor, periods.Lower!.Value) <= 2 && new RationalPower(g.Rate.Factor, periods.Upper!.Value) >= 2;
    }

    // r < s ⇔ k < l ⇔ g < h ⇔ n < m.
    [Property]
    public bool Times_and_doublings_are_ordered_as_the_growths(GrowthPercent g, GrowthPercent h, SmallWhole n, SmallWhole m)
    {
        int order = g.Percent.CompareTo(h.Percent);
        return GrowthRate.FromMultipleOfBase(g.Rate.Factor).CompareTo(GrowthRate.FromMultipleOfBase(h.Rate.Factor)) == order
            && GrowthRate.FromIncreaseInMultiples(g.Rate.Ratio).CompareTo(GrowthRate.FromIncreaseInMultiples(h.Rate.Ratio)) == order
            && GrowthRate.FromDoublings(n.Of).CompareTo(GrowthRate.FromDoublings(m.Of)) == n.Of.CompareTo(m.Of);
    }

    // Source: 国家统计局, 统计知识: 番与倍. 翻两番 is four times, 增加两倍 three times the base.
    [Fact]
    public void To_double_twice_is_more_than_to_increase_by_two_times()
    {
        Assert.Equal((4, 3), (GrowthRate.FromDoublings(2).Factor, GrowthRate.FromIncreaseInMultiples(2).Factor));
        Assert.Equal((GrowthRate.FromPercent(300), GrowthRate.FromPercent(200)),
            (GrowthRate.FromDoublings(2), GrowthRate.FromIncreaseInMultiples(2)));
        Assert.Equal(("2.5倍", "1.5倍"),
            (GrowthRate.FromMultipleOfBase(2.5m).ToMultipleOfBase(1, Rounding.HalfAwayFromZero),
                GrowthRate.FromMultipleOfBase(2.5m).ToIncreaseInMultiples(1, Rounding.HalfAwayFromZero)));
        Assert.Equal(("3倍", "-0.5倍"),
            (GrowthRate.FromMultipleOfBase(2.5m).ToMultipleOfBase(0, Rounding.HalfAwayFromZero),
                GrowthRate.FromPercent(-50).ToIncreaseInMultiples(1, Rounding.HalfAwayFromZero)));
        Assert.Equal(GrowthRate.FromDoublings(2), StatedDoublings.Parse("翻两番").Stated);
        Assert.Equal(Bounds.Closed(1.5m, 2.5m), StatedTimes.Parse("增长2倍").Growth.Numbers);
        Assert.Equal(Bounds.Closed(0.5m, 1.5m), StatedTimes.Parse("2倍").Growth.Numbers);
    }

    // Source: 小康社会 1980: 年人均 GNP 翻三番, 2500亿元 to 20000亿元.
    [Fact]
    public void Three_doublings_of_2500_are_20000() =>
        Assert.Equal(20_000 * HundredMillionYuan, GrowthRate.FromDoublings(3).ApplyTo(2_500 * HundredMillionYuan));

    [Fact]
    public void What_is_no_ratio_in_times_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromMultipleOfBase(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromIncreaseInMultiples(-1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromDoublings(GrowthRate.MaxDoublings + 1));
        Assert.Equal(Reason.NonPositive, GrowthRate.FromMultipleOfBase(0).Doublings.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.TimeToReach(GrowthRate.FromPercent(5), -1));
    }
}
