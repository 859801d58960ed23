using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of changes over a base of any sign, and of carry-overs.</summary>
[Properties(Arbitrary = [typeof(Amounts)])]
public class GrowthListLaws
{
    // Signed: factors chain. Absolute: the sign is that of the change. Above zero both are the growth.
    [Property]
    public bool Numbers_for_any_base_are_the_growth_where_there_is_one(ProfitOrLoss x, ProfitOrLoss y, ProfitOrLoss z)
    {
        Outcome<Rational> signed = Growth.ChangeOverSignedBase(x.Of, y.Of), absolute = Growth.ChangeOverAbsoluteBase(x.Of, y.Of);
        if (x.Of.Sign == 0)
            return signed.Reason is (Reason.ZeroBase or Reason.FromZero or Reason.ZeroToLoss) && absolute.Undefined == signed.Undefined
                && signed.Undefined == Growth.Between(x.Of, y.Of).Undefined;
        return absolute.Value.Sign == (y.Of - x.Of).Sign && absolute.Value.Abs() == signed.Value.Abs()
            && (!Growth.Between(x.Of, y.Of).TryGetValue(out GrowthRate growth)
                || (growth.Ratio == signed.Value && growth.Ratio == absolute.Value))
            && (y.Of.Sign == 0
                || (1 + signed.Value) * (1 + Growth.ChangeOverSignedBase(y.Of, z.Of).Value)
                    == 1 + Growth.ChangeOverSignedBase(x.Of, z.Of).Value);
    }

    // 1 + carry-over = last ÷ mean: the growth of the next year's mean if every part of it is the last one.
    [Property]
    public bool The_carry_over_is_the_growth_of_the_mean_if_nothing_changes_any_more(Some a, Some b, Some c, Some d)
    {
        Quantity<Money<Cny>> mean = (a.Of + b.Of + c.Of + d.Of) / 4, next = (d.Of + d.Of + d.Of + d.Of) / 4;
        var quarters =
            new Dictionary<Quarter, Quantity<Money<Cny>>> { [new(2021, 1)] = a.Of, [new(2021, 2)] = b.Of, [new(2021, 3)] = c.Of,
                [new(2021, 4)] = d.Of };
        return Growth.CarryOver(a.Of, b.Of, c.Of, d.Of) == Growth.Between(mean, next)
            && Growth.CarryOver(new Year(2021), quarters) == Growth.Between(mean, next)
            && Growth.CarryOver<Money<Cny>>(
                [.. Enumerable.Repeat(new[] { a.Of, b.Of, c.Of, d.Of }, 3).SelectMany(x => x)]) == Growth.Between(mean, d.Of);
    }

    // 100, 101, 102 and 103: what is reached at the end of the year is 1.48 % above its mean.
    [Fact]
    public void A_year_of_rising_quarters_carries_over_into_the_next()
    {
        Outcome<GrowthRate> amounts = Growth.CarryOver(100 * Yuan, 101 * Yuan, 102 * Yuan, 103 * Yuan);
        PointUnit<IndexNumber<Of2020>> level = IndexNumber<Of2020>.Level;

        Assert.Equal("1.48%", amounts.Value.ToPercent(2, Rounding.HalfAwayFromZero));
        Assert.Equal(amounts, Growth.CarryOver(100 * level, 101 * level, 102 * level, 103 * level));
        Mistake.Throws<ArgumentException>(() => Growth.CarryOver(100 * Yuan, 101 * Yuan));
        Assert.Equal(Undefined.Of(Reason.MissingBase, "The value of 2021-Q1"),
            Growth.CarryOver(new Year(2021), new Dictionary<Quarter, Quantity<Money<Cny>>>()).Undefined);
        Assert.Equal(Reason.LossToProfit, Growth.CarryOver(-9 * Yuan, -9 * Yuan, -9 * Yuan, 1 * Yuan).Reason);
    }
}
