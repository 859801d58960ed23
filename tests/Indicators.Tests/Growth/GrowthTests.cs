using System.Globalization;

using static Indicators.Units;

namespace Indicators.Tests;

public class GrowthTests
{
    private static readonly Unit IndexPoints = Unit.OfKind("{index}", "点", "point|points", 1);

    // Source: the Xiangdong report, 国家高新技术企业由2021年的31家增至目前的58家，增长87.1%.
    [Fact]
    public void The_report_is_right_that_31_to_58_enterprises_is_growth_of_87_1_percent()
    {
        GrowthRate growth = Growth.Between(31 * Enterprises, 58 * Enterprises).Value;

        Assert.Equal(new Rational(27, 31), growth.Ratio);
        Assert.Equal(new Rational(58, 31), growth.Factor);
        Assert.Equal("87.1%", growth.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal("27/31", growth.ToString());
    }

    // Source: BLS, "Publishing Consumer Price Indexes to Three Decimal Places: Questions and Answers"; US government work.
    [Theory]
    [InlineData("203.189", "203.547", "0.176%", "0.2%")]
    [InlineData("203.2", "203.5", "0.148%", "0.1%")] // the same fact from rounded levels, which is why BLS changed them
    // Source: Alaska Department of Labor, "Consumer Price Index - Calculating Index Changes"; published figures.
    [InlineData("195.144", "201.427", "3.220%", "3.2%")]
    public void Published_price_indexes_have_their_published_growth(string earlier, string later, string threeDecimals, string oneDecimal)
    {
        GrowthRate growth = Growth.Between(Index(earlier), Index(later)).Value;

        Assert.Equal((threeDecimals, oneDecimal),
            (growth.ToPercent(3, Rounding.HalfAwayFromZero), growth.ToPercent(1, Rounding.HalfAwayFromZero)));
    }

    // The rounded levels of the same source allow both percentages that it prints.
    [Fact]
    public void Levels_printed_to_one_decimal_allow_both_growths_that_were_published()
    {
        Range<GrowthRate> range = Growth.Between(StatedValue.Parse("203.2"), StatedValue.Parse("203.5")).Value;

        Assert.Equal(Bounds.Closed(new Rational(20_345, 20_325) - 1, new Rational(20_355, 20_315) - 1), range.Numbers);
        Assert.True(
            range.Contains(GrowthRate.FromPercent(0.176m)) && range.Contains(GrowthRate.FromPercent(0.148m))
                && range.Contains(GrowthRate.FromPercent(0.1m)));
        Assert.False(range.Contains(GrowthRate.FromPercent(0.2m)));
    }

    // Source: 国家统计局, 2021年1-2月工业企业利润: 同比增长1.79倍, 比2019年同期增长72.1%; published figures.
    [Fact]
    public void The_growth_of_the_year_before_is_implied_by_that_of_one_year_and_of_two()
    {
        GrowthRate lastYear = GrowthRate.FromRatio(1.79m), twoYears = GrowthRate.FromPercent(72.1m);
        GrowthRate before = twoYears.Then(lastYear.Inverse().Value);

        Assert.Equal("-38.3%", before.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal(twoYears, before.Then(lastYear));
    }

    // Source: 国家统计局, 2021年一季度GDP: −6.8%, then 18.3%, together 10.3%; published figures.
    [Fact]
    public void A_fall_and_a_rise_of_published_growths_chain_to_the_published_total()
    {
        GrowthRate total = GrowthRate.FromPercent(-6.8m).Then(GrowthRate.FromPercent(18.3m));

        Assert.Equal(10.2556m, total.Ratio * 100);
        Assert.Equal("10.3%", total.ToPercent(1, Rounding.HalfAwayFromZero));
    }

    // 2000/3 元 to 2001/3 元 is exactly 1/2000, a tie at one decimal.
    [Fact]
    public void A_tie_that_thirds_hide_is_still_a_tie()
    {
        GrowthRate growth = Growth.Between(new Rational(2000, 3) * Yuan, new Rational(2001, 3) * Yuan).Value;

        Assert.Equal(new Rational(1, 2000), growth.Ratio);
        Assert.Equal("0.1%", growth.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal("0.0%", growth.ToPercent(1, Rounding.HalfToEven));
    }

    // Why not decimals: the same growth computed in 28 digits lies below the tie, and prints as no growth at all.
    [Fact]
    public void In_decimal_arithmetic_the_same_tie_is_lost()
    {
        decimal earlier = 2000m / 3, later = 2001m / 3, percent = 100 * (later - earlier) / earlier;

        Assert.True(percent < 0.05m);
        Assert.Equal("0.0", Math.Round(percent, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(1000, 1001, 0, "0%")] // rounds to zero
    [InlineData(1001, 1000, 0, "0%")] // rounds to zero: no minus sign
    [InlineData(100, 0, 1, "-100.0%")]
    [InlineData(2000, 1999, 1, "-0.1%")] // −0.05, a tie: half away goes down
    [InlineData(1, 100, 2, "9900.00%")]
    [InlineData(3, 1, 3, "-66.667%")]
    public void A_growth_prints_as_many_decimals_as_are_asked_for(int earlier, int later, int decimals, string text) =>
        Assert.Equal(text, Growth.Between(earlier * Enterprises, later * Enterprises).Value.ToPercent(decimals, Rounding.HalfAwayFromZero));

    [Fact]
    public void A_rounding_rule_is_always_named_and_decimals_are_never_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(GrowthRate).ToPercent(1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(GrowthRate).ToPercent(-1, Rounding.Floor));
    }

    [Fact]
    public void Nothing_falls_by_more_than_all_of_it()
    {
        Assert.Equal(-1, GrowthRate.FromPercent(-100).Ratio);
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromPercent(-100.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromRatio(-2));
    }

    // 突破110亿元 after 90亿元, printed without decimals and so at most 90.5亿元.
    [Fact]
    public void A_hedged_figure_has_a_growth_of_at_least_so_much()
    {
        Range<GrowthRate> range = Growth.Between(Figure<Money<Cny>>.Parse("90亿元"), Figure<Money<Cny>>.Parse("突破110亿元")).Value;

        Assert.Equal(Bounds.AtLeast(new Rational(39, 181)), range.Numbers);
        Assert.Null(range.Single);
    }

    [Fact]
    public void A_missing_figure_is_an_error_of_the_program()
    {
        Figure<Money<Cny>> figure = Figure<Money<Cny>>.Parse("90亿元");

        Assert.Throws<ArgumentNullException>(() => Growth.Between(figure, null!));
        Assert.Throws<ArgumentNullException>(() => Growth.Between(null!, figure.Printed));
    }

    private static AnyQuantity Index(string text) => new(Rational.Parse(text), IndexPoints);
}
