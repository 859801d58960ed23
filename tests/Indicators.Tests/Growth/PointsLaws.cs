using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of changes in percentage points.</summary>
[Properties(Arbitrary = [typeof(Amounts)])]
public class PointsLaws
{
    // L34: rate − rate = points; rate + points = rate.
    [Property]
    public bool Points_lead_from_one_growth_to_the_other_and_from_one_share_to_the_other(GrowthPercent g, GrowthPercent h)
    {
        Quantity<Proportion> points = Growth.PointsChange(g.Rate, h.Rate);
        QuantityPoint<Proportion> s = g.Percent * Percent, t = (h.Percent * Percent).To(PerMille);
        return g.Rate.MovedBy(points) == h.Rate && points == h.Rate - g.Rate && s + Growth.PointsChange(s, t) == t
            && Growth.PointsChange(s, t) == points
            && Growth.PointsChange(s, t).Unit.Equals(PercentagePoint);
    }

    // L34: points form a group: they add in any order, have a zero, and each has its opposite.
    [Property]
    public bool Points_form_a_group(GrowthPercent g, GrowthPercent h, GrowthPercent k)
    {
        Quantity<Proportion> a = Growth.PointsChange(g.Rate, h.Rate), b = Growth.PointsChange(h.Rate, k.Rate);
        return a + b == Growth.PointsChange(g.Rate, k.Rate) && a + b == b + a && a + default(Quantity<Proportion>) == a
            && Growth.PointsChange(h.Rate, g.Rate) == -a && (a + -a).Sign == 0;
    }

    // Below −100 % there is no growth.
    [Property]
    public bool A_growth_moved_below_all_of_it_is_none(GrowthPercent g, Some more) =>
        g.Rate.MovedBy(-(g.Percent + 100) * PercentagePoint) == GrowthRate.FromPercent(-100)
        && g.Rate.MovedBy(-(g.Percent + 100 + more.Of.NumericalValue) * PercentagePoint).Reason is Reason.DeclineOver100Percent;

    // 1 + relative change = later ÷ earlier; points = earlier × relative change.
    [Property]
    public bool The_relative_change_of_a_share_is_its_points_over_the_earlier_share(Some x, SomeOrNone y)
    {
        QuantityPoint<Proportion> earlier = x.Of.NumericalValue * Percent, later = (y.Of.NumericalValue * Percent).To(PerMille);
        return Growth.RelativeChange(earlier, later).Value.Ratio * earlier.NumericalValue
            == Growth.PointsChange(earlier, later).NumericalValue;
    }

    [Fact]
    public void From_40_to_50_percent_is_10_points_and_25_percent()
    {
        Assert.Equal(10 * PercentagePoint, Growth.PointsChange(40 * Percent, 50 * Percent));
        Assert.Equal(GrowthRate.FromPercent(25), Growth.RelativeChange(40 * Percent, 50 * Percent));
        Assert.Equal(GrowthRate.FromPercent(5), Growth.RelativeChange(120 * IndexNumber<Of2020>.Level, 126 * IndexNumber<Of2020>.Level));
        Assert.Equal(Reason.FromZero, Growth.RelativeChange(0 * Percent, 50 * Percent).Reason);
        Assert.Equal(Reason.ProfitToLoss, Growth.RelativeChange(1 * IndexNumber<Of2020>.Level, -1 * IndexNumber<Of2020>.Level).Reason);
    }

    [Fact]
    public void The_reason_names_the_growth_and_the_points()
    {
        Undefined reason = GrowthRate.FromPercent(5).MovedBy(-106 * PercentagePoint).Undefined!;

        Assert.Equal(("DeclineOver100Percent", "IND0318", "降幅超过100%"), (reason.Name, reason.Code, reason.InWords(Language.Chinese)));
        Assert.Equal("A growth of 0.05 moved by -106个百分点 is below -1 (-100%), and nothing falls by more than all of it. Check the points.",
            reason.Message);
    }
}
