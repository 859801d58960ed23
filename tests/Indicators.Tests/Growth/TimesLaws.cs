using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of 倍 and 番, the three ways to say how often.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(LogBases)])]
public class TimesLaws
{
    // r = 1 + k = 1 + g = 2^n: every way round is identity.
    [Property]
    public bool Growth_times_and_doublings_say_the_same_and_lead_back(GrowthPercent g)
    {
        (TimesRatio ratio, TimesIncrease increase) = (g.Rate.ToTimesRatio(), g.Rate.ToTimesIncrease());
        return ratio.Ratio == g.Rate.Factor && increase.Increase == g.Rate.Ratio && ratio.ToTimesIncrease() == increase && increase.ToTimesRatio() == ratio
            && ratio.ToGrowthRate() == g.Rate && increase.ToGrowthRate() == g.Rate && Doublings.Of(ratio) == Doublings.Of(g.Rate)
            && (g.Rate.Factor.IsZero
                ? Doublings.Of(g.Rate).Reason is NonPositive
                : Doublings.Of(g.Rate).Value is var doublings && doublings.ToGrowthRate() == g.Rate && doublings.ToTimesRatio() == ratio && doublings.ToTimesIncrease() == increase);
    }

    // x·r = x(1 + k) = x(1 + g).
    [Property]
    public bool Times_and_doublings_lead_from_the_base_to_the_later_value(Some x, Some y)
    {
        GrowthRate growth = Growth.Between(x.Of, y.Of).Value;
        return growth.ToTimesRatio().ApplyTo(x.Of) == y.Of && growth.ToTimesIncrease().ApplyTo(x.Of) == y.Of && Doublings.Of(growth).Value.ApplyTo(x.Of) == y.Of;
    }

    // L31: n(x, 2x) = 1; n(x, y) + n(y, z) = n(x, z).
    [Property]
    public bool Doublings_add_over_a_chain_and_the_double_is_one(Some x, Some y, Some z)
    {
        Doublings first = Between(x.Of, y.Of), second = Between(y.Of, z.Of);
        return first + second == Between(x.Of, z.Of) && Between(x.Of, 2 * x.Of).TryToWhole(out int one) && one == 1;
    }

    // L31: n = log₂(1 + g), whole exactly for the powers of two.
    [Property]
    public bool The_number_of_doublings_is_the_logarithm_to_base_two(Some x, Some y, SmallWhole n)
    {
        Doublings doublings = Between(x.Of, y.Of), whole = Between(x.Of, new Rational(2).Pow(n.Of) * x.Of);
        return doublings.Count == new RationalLogarithm(y.Of / x.Of, 2)
            && doublings.TryToWhole(out int count) == doublings.Count.TryToRational(out Rational exact) && count == exact
            && whole.TryToWhole(out int found) && found == n.Of && whole == Doublings.FromCount(n.Of);
    }

    // L32: (1 + g)^T = 2 lies between the powers of the enclosed ends.
    [Property]
    public bool After_the_doubling_time_there_is_twice_as_much(GrowthPercent g)
    {
        if (g.Percent <= 0)
            return AverageGrowth.DoublingTime(g.Rate).Reason is NeverReached;
        RationalLogarithm time = AverageGrowth.DoublingTime(g.Rate).Value;
        Bounds periods = time.Enclose(7);
        return time == new RationalLogarithm(2, g.Rate.Factor)
            && new RationalPower(g.Rate.Factor, periods.Lower!.Value) <= 2 && new RationalPower(g.Rate.Factor, periods.Upper!.Value) >= 2;
    }

    // r < s ⇔ g < h, by every operator.
    [Property]
    public bool Times_and_doublings_are_ordered_as_the_growths(GrowthPercent g, GrowthPercent h)
    {
        (TimesRatio r, TimesRatio s, TimesIncrease i, TimesIncrease j, int order) =
            (g.Rate.ToTimesRatio(), h.Rate.ToTimesRatio(), g.Rate.ToTimesIncrease(), h.Rate.ToTimesIncrease(), g.Percent.CompareTo(h.Percent));
        bool ratios = (r < s) == (order < 0) && (r > s) == (order > 0) && (r <= s) == (order <= 0) && (r >= s) == (order >= 0) && (r == s) == (order == 0);
        bool increases = (i < j) == (order < 0) && (i > j) == (order > 0) && (i <= j) == (order <= 0) && (i >= j) == (order >= 0) && (i == j) == (order == 0);
        return ratios && increases && (!Doublings.Of(g.Rate).TryGetValue(out Doublings m) || !Doublings.Of(h.Rate).TryGetValue(out Doublings n)
            || ((m < n) == (order < 0) && (m > n) == (order > 0) && (m <= n) == (order <= 0) && (m >= n) == (order >= 0) && (m == n) == (order == 0)));
    }

    // Source: 国家统计局, 统计知识: 番与倍. 翻两番 is four times, 增加两倍 three times the base.
    [Fact]
    public void To_double_twice_is_more_than_to_increase_by_two_times()
    {
        Assert.Equal((4, 3), (Doublings.FromCount(2).Ratio, TimesIncrease.Of(2).ToTimesRatio().Ratio));
        Assert.Equal((GrowthRate.FromPercent(300), GrowthRate.FromPercent(200)), (Doublings.FromCount(2).ToGrowthRate(), TimesIncrease.Of(2).ToGrowthRate()));
        Assert.Equal(("2.5倍", "增长1.5倍", "log2(2.5)"), (TimesRatio.Of(2.5m).ToString(), TimesRatio.Of(2.5m).ToTimesIncrease().ToString(), Doublings.Of(TimesRatio.Of(2.5m)).Value.ToString()));
        Assert.Equal(Doublings.FromCount(2), StatedDoublings.Parse("翻两番").Stated);
        Assert.Equal(Bounds.Closed(1.5m, 2.5m), StatedTimes.Parse("增长2倍").Growth.Ratio);
        Assert.Equal(Bounds.Closed(0.5m, 1.5m), StatedTimes.Parse("2倍").Growth.Ratio);
    }

    // Source: 小康社会 1980: 年人均 GNP 翻三番, 2500亿元 to 20000亿元.
    [Fact]
    public void Three_doublings_of_2500_are_20000() =>
        Assert.Equal(20_000 * HundredMillionYuan, Doublings.FromCount(3).ApplyTo(2_500 * HundredMillionYuan));

    [Fact]
    public void What_is_no_ratio_in_times_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimesRatio.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimesIncrease.Of(-1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Doublings.FromCount(Doublings.MaxCount + 1));
        Assert.IsType<NonPositive>(Doublings.Of(TimesRatio.Of(0)).Reason);
        Assert.Equal((1, 0, 1), (default(TimesRatio).Ratio, default(TimesIncrease).Increase, default(Doublings).Ratio));
    }

    private static Doublings Between(Quantity<Money<Cny>> earlier, Quantity<Money<Cny>> later) => Doublings.Of(Growth.Between(earlier, later).Value).Value;
}
