using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What a printed number stands for when the rounding rule is known.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(AgreementArbitraries)], MaxTest = 400)]
public class RoundedByLaws
{
    // x ∈ bounds(v, rule) ⇔ rule(x) = v, for x about v and at every end.
    [Property]
    public bool The_bounds_hold_exactly_what_the_rule_rounds_to_the_number(ProfitOrLoss amount, Presentation form)
    {
        Rational v = amount.Of.NumericalValue.Round(form.Decimals, form.Rule), place = new Rational(10).Pow(-form.Decimals);
        Bounds bounds = StatedValue.Create(v, form.Decimals, Units.Yuan).BoundsRoundedBy(form.Rule);
        Rational[] near =
            [.. Enumerable.Range(-8, 17).Select(eighth => v + (place * new Rational(eighth, 6))), amount.Of.NumericalValue, v + (place / 2),
                v - (place / 2), v + place, v - place];
        return near.All(x => bounds.Contains(x) == (x.Round(form.Decimals, form.Rule) == v));
    }

    // A rule to the nearest sharpens the bounds, and every rule leaves hedges as they are.
    [Property]
    public bool A_rule_to_the_nearest_only_sharpens_and_no_rule_changes_a_hedge(PrintedMoney money, Presentation form) =>
        money.Of.Hedge == Hedge.None
        ? money.Of.Bounds.Contains(money.Of.Printed.BoundsRoundedBy(form.ToNearest.Rule))
        : money.Of.Printed.BoundsRoundedBy(form.Rule) == money.Of.Bounds;

    [Theory]
    [InlineData("87.1%", Rounding.TowardZero, "[87.1, 87.2)")]
    [InlineData("87.1%", Rounding.AwayFromZero, "(87, 87.1]")]
    [InlineData("87.1%", Rounding.HalfAwayFromZero, "[87.05, 87.15)")]
    [InlineData("87.1%", Rounding.HalfToEven, "(87.05, 87.15)")]
    [InlineData("87.2%", Rounding.HalfToEven, "[87.15, 87.25]")]
    [InlineData("58家", Rounding.Floor, "[58, 58]")] // a count is exact
    [InlineData("1.8万户", Rounding.Floor, "[18000, 19000)")]
    [InlineData("约87.1%", Rounding.Floor, "[87, 87.2]")]
    [InlineData("5—8%", Rounding.Floor, "[5, 8]")]
    [InlineData("0.0%", Rounding.TowardZero, "(-0.1, 0.1)")]
    [InlineData("0.0%", Rounding.AwayFromZero, "[0, 0]")]
    public void A_figure_has_the_bounds_of_its_rule(string text, Rounding rule, string bounds) =>
        Assert.Equal(bounds, StatedValue.Parse(text).BoundsRoundedBy(rule).ToString());

    // 下降2.6% is the number −2.6, and it is that number which was rounded.
    [Theory]
    [InlineData("下降2.6%", Rounding.Floor, "[-2.6, -2.5)")]
    [InlineData("下降2.6%", Rounding.Ceiling, "(-2.7, -2.6]")]
    [InlineData("下降2.6%", Rounding.TowardZero, "(-2.7, -2.6]")]
    [InlineData("下降2.6%", Rounding.HalfAwayFromZero, "(-2.65, -2.55]")]
    [InlineData("下降超2.6%", Rounding.Floor, "(-∞, -2.6)")]
    public void A_stated_fall_has_the_bounds_of_its_rule(string text, Rounding rule, string bounds)
    {
        Assert.Equal(bounds, StatedGrowth.Parse(text).BoundsRoundedBy(rule).ToString());
        Assert.Equal(bounds, StatedAverageGrowth.Parse(text).BoundsRoundedBy(rule).ToString());
    }

    [Fact]
    public void What_is_not_rounded_has_its_bounds_under_every_rule()
    {
        Assert.Equal(Bounds.Exactly(24), StatedRank.Parse("第24名").BoundsRoundedBy(Rounding.Floor));
        Assert.Equal(StatedShare.Parse("三分之一").Bounds, StatedShare.Parse("三分之一").BoundsRoundedBy(Rounding.Floor));
        Assert.Equal(StatedDoublings.Parse("翻番").Bounds, StatedDoublings.Parse("翻番").BoundsRoundedBy(Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatedValue.Parse("87.1%").BoundsRoundedBy(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatedRank.Parse("第24名").BoundsRoundedBy(default));
    }
}
