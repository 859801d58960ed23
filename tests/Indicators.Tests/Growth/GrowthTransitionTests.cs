using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What a base and a later value of any sign give: a growth, or a reason with the word of Chinese releases.</summary>
public class GrowthTransitionTests
{
    [Theory]
    [InlineData(5, 6)]
    [InlineData(5, 5)]
    [InlineData(5, 0)] // a fall of 100 % is a growth
    public void From_above_zero_to_zero_or_more_is_a_growth(int earlier, int later) =>
        Assert.True(Growth.Between(earlier * Yuan, later * Yuan).HasValue);

    [Theory]
    [InlineData(5, -3, "ProfitToLoss", "由盈转亏", "IND0302")]
    [InlineData(-68, 5144, "LossToProfit", "扭亏为盈", "IND0303")] // a relative change of −7664.7 % elsewhere (pandas issue #56618)
    [InlineData(-10, -4, "LossNarrowed", "减亏", "IND0304")]
    [InlineData(-4, -10, "LossWidened", "增亏", "IND0305")]
    [InlineData(-4, -4, "LossUnchanged", "亏损持平", "IND0306")]
    [InlineData(-4, 0, "LossToZero", "扭亏", "IND0307")]
    [InlineData(0, 0, "ZeroBase", "持平（零）", "IND0308")]
    [InlineData(0, 7, "FromZero", "从无到有", "IND0301")]
    [InlineData(0, -7, "ZeroToLoss", "由平转亏", "IND0309")]
    public void Every_other_pair_has_a_reason(int earlier, int later, string name, string chinese, string code)
    {
        Outcome<GrowthRate>[] outcomes =
        [
            Growth.Between(earlier * Yuan, later * Yuan),
            Growth.Between((earlier * Yuan).To(HundredMillionYuan), later * Yuan),
            Growth.Between(new AnyQuantity(earlier, Yuan), new AnyQuantity(later, Yuan)),
        ];

        Assert.All(outcomes,
            outcome =>
                Assert.Equal((name, chinese, code),
                    (outcome.Undefined!.Name, outcome.Undefined.InWords(Language.Chinese), outcome.Undefined.Code)));
        Assert.Equal(name, Growth.Between(Figure(earlier), Figure(later)).Undefined!.Name);
    }

    // Every pair of signs that has no growth, in both languages: no two have the same words.
    [Theory]
    [InlineData("5", "-3", "由盈转亏", "profit to loss")]
    [InlineData("0.01", "-0.01", "由盈转亏", "profit to loss")]
    [InlineData("5", "-500", "由盈转亏", "profit to loss")]
    [InlineData("-5", "3", "扭亏为盈", "loss to profit")]
    [InlineData("-0.01", "0.01", "扭亏为盈", "loss to profit")]
    [InlineData("-500", "3", "扭亏为盈", "loss to profit")]
    [InlineData("-5", "-3", "减亏", "loss narrowed")]
    [InlineData("-5", "-0.01", "减亏", "loss narrowed")]
    [InlineData("-3", "-5", "增亏", "loss widened")]
    [InlineData("-0.01", "-5", "增亏", "loss widened")]
    [InlineData("-5", "-5", "亏损持平", "loss unchanged")]
    [InlineData("-0.01", "-0.01", "亏损持平", "loss unchanged")]
    [InlineData("-5", "0", "扭亏", "loss ended")]
    [InlineData("-0.01", "0", "扭亏", "loss ended")]
    [InlineData("0", "0", "持平（零）", "zero before and after")]
    [InlineData("0", "0.00", "持平（零）", "zero before and after")]
    [InlineData("0", "3", "从无到有", "new from zero")]
    [InlineData("0", "0.01", "从无到有", "new from zero")]
    [InlineData("0", "-4", "由平转亏", "zero to loss")]
    [InlineData("0", "-0.01", "由平转亏", "zero to loss")]
    public void Every_pair_of_signs_has_words_of_its_own(string earlier, string later, string chinese, string english)
    {
        Undefined reason = Growth.Between(Rational.Parse(earlier) * Yuan, Rational.Parse(later) * Yuan).Undefined!;

        Assert.True(reason.IsTransition);
        Assert.Equal((chinese, english), (reason.InWords(Language.Chinese), reason.InWords(Language.English)));
    }

    [Fact]
    public void A_reason_names_both_figures_the_rule_and_its_code()
    {
        Outcome<GrowthRate> growth = Growth.Between(-2 * TenThousandYuan, 3 * TenThousandYuan);

        Assert.Equal(
            "LossToProfit: Growth from -2万元 to 3万元 is undefined: a loss became a profit, and no percentage says that. State both values. "
                + "(IND0303)",
            growth.Undefined!.ToString());
        UndefinedResultException thrown = Assert.Throws<UndefinedResultException>(() => growth.Value);
        Assert.Equal(("IND0303", growth.Undefined), (thrown.Code, thrown.Undefined));
        Assert.EndsWith("(IND0303)", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_of_a_transition_are_there_on_request()
    {
        Assert.Equal(new Rational(-8, 5), Growth.Between(5 * Yuan, -3 * Yuan).Undefined.RatioOf(Reason.ProfitToLoss));
        Assert.Equal(new Rational(3, 5), Growth.Between(-10 * Yuan, -4 * Yuan).Undefined.RatioOf(Reason.LossNarrowed));
        Assert.Equal(Undefined.Of(Reason.LossWidened, "-4亿元", "-10亿元"),
            JsonForm.RoundTrip(
                Growth.Between(Figure<Money<Cny>>.Parse("-4亿元"), Figure<Money<Cny>>.Parse("-10亿元"))).Undefined); // one of many
        Assert.Equal(new Rational(3, 2), Growth.Between(-4 * Yuan, -10 * Yuan).Undefined.RatioOf(Reason.LossWidened));
    }

    [Fact]
    public void Figures_that_may_be_zero_or_below_have_no_growth_range()
    {
        Figure<Money<Cny>> maybeZero = Figure<Money<Cny>>.Parse("0.0亿元"), under = Figure<Money<Cny>>.Parse("不足3亿元"),
            ten = Figure<Money<Cny>>.Parse("10亿元");

        Assert.All([maybeZero, under],
            earlier =>
                Assert.Equal(("NonPositive", "IND0314"),
                    (Growth.Between(earlier, ten).Undefined!.Name, Growth.Between(earlier, ten).Undefined!.Code)));
        Assert.Equal(Reason.ProfitToLoss, Growth.Between(ten, Figure<Money<Cny>>.Parse("-10亿元")).Reason);
        Assert.Equal(-1, Growth.Between(ten, under).Value.Numbers.Lower); // what the figure allows below zero is left out
    }

    [Fact]
    public void Two_kinds_and_levels_are_not_comparable()
    {
        Undefined kinds = Growth.Between(new AnyQuantity(3, Enterprises), new AnyQuantity(4, Households)).Undefined!;
        Undefined levels = Growth.Between(new AnyQuantity(90, Percent), new AnyQuantity(96, Percent)).Undefined!;
        Undefined points = Growth.Between(new AnyQuantity(2, PercentagePoint), new AnyQuantity(3, PercentagePoint)).Undefined!;
        Undefined figures = Growth.Between(StatedValue.Parse("3家"), StatedValue.Parse("4")).Undefined!;

        Assert.Equal(("NotComparable", "IND0312", "不可比"), (kinds.Name, kinds.Code, kinds.InWords(Language.Chinese)));
        Assert.Equal("3家 and 4户 cannot be compared: the one is of kind {enterprise}, the other of kind {household}.", kinds.Message);
        Assert.Equal("90% and 96% cannot be compared: percentages and their differences change in points, not by a growth rate.",
            levels.Message);
        Assert.Equal("NotComparable", points.Name);
        Assert.Equal("3家 and 4 cannot be compared: the one is of kind {enterprise}, the other of kind (none).", figures.Message);
    }

    private static StatedValue Figure(int number) => StatedValue.Create(number, 0, Enterprises); // a count, so that it is exact
}
