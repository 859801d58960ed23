using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of the growth between two printed figures: every growth that they allow, and no other.</summary>
[Properties(Arbitrary = [typeof(Amounts)], MaxTest = 400)]
public class GrowthRangeLaws
{
    private static readonly Bounds NotBelowZero = Bounds.AtLeast(0);

    private static readonly Rational Small = new Rational(10).Pow(-20);

    // x ∈ bounds(a), y ∈ bounds(b), y ≥ 0 ⇒ g(x, y) ∈ g(a, b).
    [Property]
    public bool Amounts_that_the_figures_allow_have_a_growth_inside_the_range(PrintedMoney a, PrintedMoney b, Place at, Place there) =>
        !Growth.Between(a.Of, b.Of).TryGetValue(out Range<GrowthRate> range)
        ? Guard.Unmet()
        : range.Contains(Growth.Between(at.In(a.Of.Bounds) * Units.Yuan, there.In(LaterThatGrows(b)) * Units.Yuan).Value);

    // Each closed end is the growth of two allowed amounts; an open one is approached by such growths and not reached.
    [Property]
    public bool Each_end_of_the_range_is_reached_or_approached(PrintedMoney a, PrintedMoney b)
    {
        if (!Growth.Between(a.Of, b.Of).TryGetValue(out Range<GrowthRate> range))
            return Guard.Unmet();
        (Bounds x, Bounds y, Bounds growth) = (a.Of.Bounds, LaterThatGrows(b), range.Numbers);
        bool unlimited = y.Upper is null || (x.Lower == 0 && y.Upper > 0);
        return IsTight(growth.Lower!.Value, growth.LowerClosed, NearUpper(x), NearLower(y))
            && (unlimited ? growth.Upper is null : IsTight(growth.Upper!.Value, growth.UpperClosed, NearLower(x), NearUpper(y)));
    }

    // There is a range iff the base is surely above zero and the later figure may be zero or more; without one the reason is that of the
    // transition iff all amounts that the figures allow have the same one.
    [Property]
    public bool There_is_a_range_exactly_when_the_base_is_surely_above_zero(PrintedMoney earlier, bool loss, PrintedMoney later,
        bool lossAfter)
    {
        (PrintedMoney a, PrintedMoney b) = (Signed(earlier, loss), Signed(later, lossAfter));
        Outcome<Range<GrowthRate>> growth = Growth.Between(a.Of, b.Of);
        return growth.HasValue == (a.Of.Bounds.Intersect(Bounds.AtMost(0)) is null && b.Of.Bounds.Overlaps(NotBelowZero))
            && (growth.HasValue
                || (Transitions(a, b) is [{ } same] ? growth.Undefined.Transition() == same : growth.Reason is Reason.NonPositive));
    }

    // x ∈ bounds(a), y ∈ bounds(b), and a → b has a transition ⇒ x → y has the same.
    [Property]
    public bool A_transition_of_figures_is_that_of_every_pair_of_amounts_they_allow(PrintedMoney earlier, bool loss, PrintedMoney later,
        bool lossAfter, Place at, Place there)
    {
        (PrintedMoney a, PrintedMoney b) = (Signed(earlier, loss), Signed(later, lossAfter));
        return Growth.Between(a.Of, b.Of).Undefined.Transition() is not { } sure
            ? Guard.Unmet()
            : (Growth.Between(at.In(a.Of.Bounds) * Units.Yuan, there.In(b.Of.Bounds) * Units.Yuan).Reason == sure);
    }

    // g(a, b) does not depend on whether the kind is in the type, nor on the unit that a magnitude word makes.
    [Property]
    public bool The_range_of_data_is_the_range_of_typed_figures(PrintedMoney a, PrintedMoney b) =>
        Growth.Between(a.Of.Printed, b.Of.Printed) == Growth.Between(a.Of, b.Of);

    // x ∈ bounds(a), y ∈ bounds(b), y ≥ 0 ⇒ (y ÷ x)^(1/n) ∈ the growths that lead from a to b; and reasons are those of the ends.
    [Property(Arbitrary = [typeof(AmountPaths)])]
    public bool Amounts_that_the_figures_allow_need_a_growth_inside_the_range(PrintedMoney a, PrintedMoney b, Place at, Place there,
        PeriodCount n)
    {
        Outcome<Range<AverageGrowth>> needed = AverageGrowth.ToReach(a.Of, b.Of, n.N);
        return needed.TryGetValue(out Range<AverageGrowth> range)
            ? range.Periods == n.N
                && range.TotalFactor.Contains(
                    AverageGrowth.ToReach(at.In(a.Of.Bounds) * Units.Yuan, there.In(LaterThatGrows(b)) * Units.Yuan, n.N).Value.TotalFactor)
            : !b.Of.Bounds.Overlaps(NotBelowZero) ? needed.Reason is Reason.BelowZero
            : needed.Reason is Reason.NonPositive && a.Of.Bounds.Overlaps(Bounds.AtMost(0));
    }

    // Widening a figure narrows no range: 约 contains the bare number, and so the growths.
    [Property]
    public bool A_wider_figure_gives_no_narrower_range(Some x, PrintedMoney b, MoneyUnit u)
    {
        Rational number = x.Of.NumericalValue.Round(1, Rounding.AwayFromZero);
        (StatedValue bare, StatedValue about) = (StatedValue.Create(number, 1, u.Of), StatedValue.Create(number, 1, u.Of, Hedge.About));
        return !about.Bounds.Contains(bare.Bounds)
            || !Growth.Between(about, b.Of.Printed).TryGetValue(out Range<GrowthRate> wide)
            ? Guard.Unmet()
            : wide.Numbers.Contains(Growth.Between(bare, b.Of.Printed).Value.Numbers);
    }

    // x ∈ bounds(printed(x)), and so g(x, y) ∈ g(printed(x), printed(y)), for any rounding to the nearest.
    [Property]
    public bool Printed_amounts_hold_the_true_ones_and_their_range_the_true_growth(
        Some x, SomeOrNone y, MoneyUnit u, MoneyUnit v, Presentation first, Presentation second)
    {
        Figure<Money<Cny>> earlier = Figure<Money<Cny>>.Parse(x.Of.To(u.Of).ToString(first.Decimals, first.ToNearest.Rule));
        Figure<Money<Cny>> later = Figure<Money<Cny>>.Parse(y.Of.To(v.Of).ToString(second.Decimals, second.ToNearest.Rule));
        return earlier.BoundsIn(u.Of).Contains(x.Of.In(u.Of)) && later.BoundsIn(v.Of).Contains(y.Of.In(v.Of))
            && (!Growth.Between(earlier, later).TryGetValue(out Range<GrowthRate> range)
                || range.Contains(Growth.Between(x.Of, y.Of).Value));
    }

    // Exact figures have an exact growth.
    [Property]
    public bool Counts_printed_in_full_have_one_growth_only(Some x, SomeOrNone y)
    {
        (Rational from, Rational to) =
            (x.Of.NumericalValue.Round(0, Rounding.AwayFromZero), y.Of.NumericalValue.Round(0, Rounding.AwayFromZero));
        Range<GrowthRate> range =
            Growth.Between(StatedValue.Create(from, 0, Units.Enterprises), StatedValue.Create(to, 0, Units.Enterprises)).Value;
        return range.Single == Growth.Between(from * Units.Enterprises, to * Units.Enterprises).Value && range.Percent.IsPoint;
    }

    // 超0元 is above zero and only just, so that growth from it has no upper end; 约0元 allows nothing but zero.
    [Fact]
    public void Figures_around_zero_have_a_range_or_the_reason_of_their_transition()
    {
        Figure<Money<Cny>> overZero = Figure<Money<Cny>>.Parse("超0元"), aboutZero = Figure<Money<Cny>>.Parse("约0元");

        Assert.Equal(Bounds.AtLeast(-1), Growth.Between(overZero, Figure<Money<Cny>>.Parse("1元以下")).Value.Numbers);
        Assert.Equal(Reason.ZeroBase, Growth.Between(Figure<Count<Enterprise>>.Parse("0家"), Figure<Count<Enterprise>>.Parse("0家")).Reason);
        Assert.Equal(Reason.NonPositive, Growth.Between(aboutZero, aboutZero).Reason); // 约0元 may be below zero
        Assert.Equal(Reason.NonPositive, Growth.Between(aboutZero, overZero).Reason);
    }

    [Theory]
    [InlineData("-5亿元", "3亿元", Reason.LossToProfit, "扭亏为盈")]
    [InlineData("3亿元", "-5亿元", Reason.ProfitToLoss, "由盈转亏")]
    [InlineData("-5亿元", "-3亿元", Reason.LossNarrowed, "减亏")]
    [InlineData("-3亿元", "-5亿元", Reason.LossWidened, "增亏")]
    public void Printed_figures_whose_signs_are_sure_have_the_transition_of_their_amounts(string earlier, string later, Reason transition,
        string phrase)
    {
        Undefined reason = Growth.Between(Figure<Money<Cny>>.Parse(earlier), Figure<Money<Cny>>.Parse(later)).Undefined!;

        Assert.Equal(transition, reason.Transition());
        Assert.Equal(phrase, reason.ToPhrase(Language.Chinese, 1, Rounding.HalfAwayFromZero));
        Assert.Null(reason.Ratio);
    }

    [Theory]
    [InlineData("-5亿元", "-5亿元")] // narrowed, widened or unchanged
    [InlineData("约0亿元", "3亿元")]
    public void Printed_figures_that_allow_several_transitions_have_none(string earlier, string later) =>
        Assert.Equal(Reason.NonPositive, Growth.Between(Figure<Money<Cny>>.Parse(earlier), Figure<Money<Cny>>.Parse(later)).Reason);

    // The same figure as a loss: -5.0亿元.
    private static PrintedMoney Signed(PrintedMoney figure, bool isLoss) => isLoss
        && figure.Of.Printed is { Value: { } number } printed
        && StatedValue.Create(-number, printed.Decimals, printed.Unit!, printed.Hedge).TryAs(out Figure<Money<Cny>>? loss) ? new(loss)
        : figure;

    // The transitions of amounts near all ends and around zero; null stands for a growth.
    private static Reason?[] Transitions(PrintedMoney a, PrintedMoney b) =>
        [.. from x in Ends(a.Of.Bounds) from y in Ends(b.Of.Bounds)
            select Growth.Between(x * Units.Yuan, y * Units.Yuan).Undefined.Transition() into change
            group change by change into same
            select same.Key];

    private static IEnumerable<Rational> Ends(Bounds bounds) =>
        new[] { bounds.Lower is null ? -1 / Small / Small : NearLower(bounds), NearUpper(bounds), -Small, 0, Small }.Where(bounds.Contains);

    private static Bounds LaterThatGrows(PrintedMoney figure) => figure.Of.Bounds.Intersect(NotBelowZero)!.Value;

    private static Rational NearLower(Bounds bounds) =>
        bounds.LowerClosed ? bounds.Lower!.Value : bounds.Lower!.Value + (Small * (bounds.Width ?? 1));

    private static Rational NearUpper(Bounds bounds) => bounds switch
    {
        { Upper: null } => 1 / Small / Small,
        { UpperClosed: true } => bounds.Upper!.Value,
        _ => bounds.Upper!.Value - (Small * (bounds.Width ?? 1)),
    };

    private static bool IsTight(Rational end, bool closed, Rational x, Rational y)
    {
        Rational growth = Growth.Between(x * Units.Yuan, y * Units.Yuan).Value.Ratio;
        return closed ? growth == end : growth != end && (growth - end).Abs() < (1 + end.Abs()) / 1_000_000;
    }
}
