using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every growth, whatever the values.</summary>
[Properties(Arbitrary = [typeof(Amounts)], MaxTest = 200)]
public class GrowthLaws
{
    // L1: g(x, x) = 0.
    [Property]
    public bool What_stays_the_same_does_not_grow(Some x, MoneyUnit u) => Between(x.Of, x.Of.To(u.Of)) == default;

    // A growth is what its per cent say.
    [Property]
    public bool A_growth_is_that_of_its_per_cent(Some x, SomeOrNone y) =>
        Between(x.Of, y.Of) is var growth && GrowthRate.FromPercent(growth.Percent) == growth;

    // L2: g(cx, cy) = g(x, y) for c > 0.
    [Property]
    public bool Growth_does_not_depend_on_the_scale(Some x, SomeOrNone y, Some c) =>
        Between(c.Of.NumericalValue * x.Of, c.Of.NumericalValue * y.Of) == Between(x.Of, y.Of);

    // L3: g(x in u, y in v) = g(x, y). It is why a report may print 亿元 in one year and 万元 in the next.
    [Property]
    public bool Growth_does_not_depend_on_the_units_the_figures_are_printed_in(Some x, SomeOrNone y, MoneyUnit u, MoneyUnit v) =>
        Between(x.Of.To(u.Of), y.Of.To(v.Of)) == Between(x.Of, y.Of);

    // L4: (1 + g(x, y)) × (1 + g(y, z)) = 1 + g(x, z). It is why yearly growths are multiplied and never added.
    [Property]
    public bool Growth_over_two_steps_is_the_product_of_the_steps(Some x, Some y, SomeOrNone z) =>
        Between(x.Of, y.Of).Then(Between(y.Of, z.Of)) == Between(x.Of, z.Of);

    // L5: (1 + g(x, y)) × (1 + g(y, x)) = 1.
    [Property]
    public bool There_and_back_is_no_change(Some x, Some y) =>
        Between(x.Of, y.Of).Then(Between(y.Of, x.Of)) == default && Between(x.Of, y.Of).Inverse() == Between(y.Of, x.Of);

    // L6: g ≥ −1, and g > −1 iff y > 0.
    [Property]
    public bool Only_a_fall_to_nothing_is_minus_one_hundred_percent(Some x, SomeOrNone y) =>
        Between(x.Of, y.Of).Ratio >= -1 && (Between(x.Of, y.Of).Ratio == -1) == (y.Of.Sign == 0)
        && Between(x.Of, y.Of).Inverse().HasValue == (y.Of.Sign > 0);

    // L7: increasing in the later value, decreasing in the base.
    [Property]
    public bool Growth_rises_with_the_later_value_and_falls_with_the_base(Some x, Some w, SomeOrNone y, SomeOrNone z) =>
        Between(x.Of, y.Of).CompareTo(Between(x.Of, z.Of)) == y.Of.CompareTo(z.Of)
        && (y.Of.Sign == 0 || Between(x.Of, y.Of).CompareTo(Between(w.Of, y.Of)) == w.Of.CompareTo(x.Of));

    // L8: x(1 + g(x, y)) = y, and y ÷ (1 + g(x, y)) = x.
    [Property]
    public bool A_growth_leads_from_the_base_to_the_later_value_and_back(Some x, SomeOrNone y)
    {
        GrowthRate growth = Between(x.Of, y.Of);
        return growth.ApplyTo(x.Of) == y.Of
            && (y.Of.Sign > 0 ? growth.ImpliedBase(y.Of) == x.Of : growth.ImpliedBase(y.Of).Reason is Reason.NonPositive);
    }

    // L9: sign g = sign(y − x).
    [Property]
    public bool Growth_has_the_sign_of_the_change(Some x, SomeOrNone y) => Between(x.Of, y.Of).Ratio.Sign == (y.Of - x.Of).Sign;

    // g(x, y) = (y − x) ÷ x, 1 + g = y ÷ x.
    [Property]
    public bool Growth_is_the_change_divided_by_the_base(Some x, SomeOrNone y) =>
        Between(x.Of, y.Of).Ratio == (y.Of - x.Of) / x.Of && Between(x.Of, y.Of).Factor == y.Of / x.Of;

    // L10: a number exists iff x > 0 and y ≥ 0.
    [Property]
    public bool A_growth_is_a_number_exactly_when_neither_end_is_a_loss_and_the_base_is_above_zero(ProfitOrLoss x, ProfitOrLoss y) =>
        Growth.Between(x.Of, y.Of).HasValue == (x.Of.Sign > 0 && y.Of.Sign >= 0)
        && Growth.Between(x.Of, y.Of).HasValue != (Growth.Between(x.Of, y.Of).Undefined is { IsTransition: true });

    // L11: exchanging x and y exchanges narrowed and widened, and (1 − p)(1 + q) = 1.
    [Property]
    public bool A_loss_that_narrows_one_way_widens_the_other(Some x, Some y) =>
        (Growth.Between(-x.Of, -y.Of).Undefined, Growth.Between(-y.Of, -x.Of).Undefined) switch
        {
            ({ Reason: Reason.LossNarrowed } narrowed, { Reason: Reason.LossWidened } widened) =>
                x.Of > y.Of && (1 - narrowed.Ratio) * (1 + widened.Ratio) == 1,
            ({ Reason: Reason.LossWidened } widened, { Reason: Reason.LossNarrowed } narrowed) =>
                x.Of < y.Of && (1 - narrowed.Ratio) * (1 + widened.Ratio) == 1,
            ({ Reason: Reason.LossUnchanged }, { Reason: Reason.LossUnchanged }) => x.Of == y.Of,
            _ => false,
        };

    // A loss changes by the growth of its size: −p for narrowed, +p for widened.
    [Property]
    public bool A_loss_changes_by_the_growth_of_its_size(Some x, Some y) =>
        Between(x.Of, y.Of).Ratio == Growth.Between(-x.Of, -y.Of).Undefined switch
        {
            { Reason: Reason.LossNarrowed } narrowed => -narrowed.Ratio,
            { Reason: Reason.LossWidened } widened => widened.Ratio,
            { Reason: Reason.LossUnchanged } => 0,
            _ => throw new InvalidOperationException("Two losses had another reason."),
        };

    // L11: negating both exchanges the names of profit and loss.
    [Property]
    public bool Negating_both_ends_exchanges_profit_and_loss(Some x, Some y) =>
        Growth.Between(x.Of, -y.Of).Undefined is { Reason: Reason.ProfitToLoss } toLoss
            && Growth.Between(-x.Of, y.Of).Reason is Reason.LossToProfit
        && toLoss.Ratio == (-y.Of - x.Of) / x.Of && toLoss.Ratio < -1;

    // (g then h) then k = g then (h then k); nothing then g = g then nothing = g.
    [Property]
    public bool Growths_chain_in_any_grouping(GrowthPercent g, GrowthPercent h, GrowthPercent k) =>
        g.Rate.Then(h.Rate).Then(k.Rate) == g.Rate.Then(h.Rate.Then(k.Rate)) && g.Rate.Then(default) == g.Rate
            && default(GrowthRate).Then(g.Rate) == g.Rate
        && g.Rate.Then(h.Rate) == h.Rate.Then(g.Rate);

    // g − h is in percentage points: (g − h) + h in per cent is g in per cent.
    [Property]
    public bool Two_growths_differ_by_percentage_points(GrowthPercent g, GrowthPercent h) =>
        (g.Percent * Units.Percent) - (h.Percent * Units.Percent) == g.Rate - h.Rate
            && (g.Rate - h.Rate).In(Units.PercentagePoint) == g.Percent - h.Percent;

    // g < h ⇔ ratio < ratio, by every operator.
    [Property]
    public bool Growths_are_ordered_by_their_ratios(GrowthPercent g, GrowthPercent h)
    {
        (GrowthRate a, GrowthRate b, int order) = (g.Rate, h.Rate, g.Percent.CompareTo(h.Percent));
        return (a < b) == (order < 0) && (a > b) == (order > 0) && (a <= b) == (order <= 0) && (a >= b) == (order >= 0)
            && (a == b) == (order == 0) && (a != b) == (order != 0) && (order != 0 || a.GetHashCode() == b.GetHashCode());
    }

    // |printed − exact| ≤ half a place to the nearest, < one place by any rule; the one rounding is that of the exact value.
    [Property]
    public bool A_growth_is_printed_by_one_rounding_of_its_exact_value(Some x, SomeOrNone y, Presentation printed)
    {
        GrowthRate growth = Between(x.Of, y.Of);
        string nearest = growth.ToPercent(printed.Decimals, printed.ToNearest.Rule), any = growth.ToPercent(printed.Decimals, printed.Rule);
        return any == (growth.Ratio * 100).ToString(printed.Decimals, printed.Rule) + "%"
            && (Rational.Parse(nearest[..^1]) - (growth.Ratio * 100)).Abs() <= printed.HalfPlace
            && (Rational.Parse(any[..^1]) - (growth.Ratio * 100)).Abs() < 2 * printed.HalfPlace;
    }

    // g ∈ bounds(printed(g)): a published percentage is read back as a sound range.
    [Property]
    public bool A_printed_growth_read_back_is_a_range_that_holds_the_growth(Some x, SomeOrNone y, Presentation printed)
    {
        GrowthRate growth = Between(x.Of, y.Of);
        string text = growth.ToPercent(printed.Decimals, printed.ToNearest.Rule);
        return StatedGrowth.Parse(text).Ratio.Contains(growth.Ratio) && StatedValue.Parse(text).Bounds.Contains(growth.Ratio * 100);
    }

    private static GrowthRate Between(Quantity<Money<Cny>> earlier, Quantity<Money<Cny>> later) => Growth.Between(earlier, later).Value;
}
