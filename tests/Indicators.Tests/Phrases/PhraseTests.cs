using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Results as reports say them.</summary>
public class PhraseTests
{
    private const Rounding HalfUp = Rounding.HalfAwayFromZero;

    // Source of the first: the Xiangdong report, 由31家增至58家，增长87.1%.
    [Theory]
    [InlineData("2700/31", 1, "增长87.1%", "rose 87.1%")]
    [InlineData("-3.2", 1, "下降3.2%", "fell 3.2%")]
    [InlineData("-100", 0, "下降100%", "fell 100%")]
    [InlineData("0", 1, "持平", "was unchanged")]
    [InlineData("0.04", 1, "基本持平", "was little changed")] // it changed, but not by as much as can be printed
    [InlineData("-0.04", 1, "基本持平", "was little changed")]
    [InlineData("-0.05", 1, "下降0.1%", "fell 0.1%")] // a tie
    [InlineData("0.04", 2, "增长0.04%", "rose 0.04%")]
    public void A_growth_is_said_by_its_direction(string percent, int decimals, string zh, string en)
    {
        var growth = GrowthRate.FromPercent(Rational.Parse(percent));

        Assert.Equal((zh, en), (growth.ToPhrase(Language.Chinese, decimals, HalfUp), growth.ToPhrase(Language.English, decimals, HalfUp)));
    }

    [Theory]
    [InlineData("3.2", 1, "提高3.2个百分点", "up 3.2 percentage points")]
    [InlineData("-0.4", 1, "下降0.4个百分点", "down 0.4 percentage points")]
    [InlineData("1", 0, "提高1个百分点", "up 1 percentage point")]
    [InlineData("0", 0, "持平", "unchanged")]
    [InlineData("-0.3", 0, "基本持平", "was little changed")]
    public void A_difference_of_percentages_is_said_in_points(string points, int decimals, string zh, string en)
    {
        Quantity<Proportion> change = Rational.Parse(points) * PercentagePoint;

        Assert.Equal((zh, en), (change.ToPhrase(Language.Chinese, decimals, HalfUp), change.ToPhrase(Language.English, decimals, HalfUp)));
    }

    [Fact]
    public void The_direction_of_a_rule_is_that_of_the_number_and_not_of_the_digits() => Assert.Equal(
        ["下降3.3%", "下降3.2%", "增长3.2%", "增长3.3%"],
        [.. new[] { (-13, Rounding.Floor), (-13, Rounding.Ceiling), (13, Rounding.Floor), (13, Rounding.Ceiling) }
            .Select(row => GrowthRate.FromPercent(new Rational(row.Item1, 4)).ToPhrase(Language.Chinese, 1, row.Item2))]);

    [Fact]
    public void An_average_growth_is_yearly_only_where_its_periods_are_known_to_be_years()
    {
        AverageGrowth named = AverageGrowth.Level(new Year(2020), 100 * Yuan, new Year(2025), Rational.Parse("146.93280768") * Yuan).Value;
        AverageGrowth unnamed = AverageGrowth.Level(100 * Yuan, 121 * Yuan, 2).Value;
        AverageGrowth months = AverageGrowth.Level(new Month(2020, 2), 100 * Yuan, new Month(2020, 4), 100 * Yuan).Value;
        AverageGrowthByAccumulation accumulated = AverageGrowth.Accumulation(100 * Yuan, 90 * Yuan, 81 * Yuan).Value;

        Assert.Equal("年均增长8.0%", named.ToPhrase(Language.Chinese, 1, HalfUp));
        Assert.Equal("rose 8.0% a year on average", named.ToPhrase(Language.English, 1, HalfUp));
        Assert.Equal("平均增长10.0%", unnamed.ToPhrase(Language.Chinese, 1, HalfUp));
        Assert.Equal("rose 10.0% on average", unnamed.ToPhrase(Language.English, 1, HalfUp));
        Assert.Equal("月均持平", months.ToPhrase(Language.Chinese, 1, HalfUp));
        Assert.Equal("平均下降10.0%", accumulated.ToPhrase(Language.Chinese, 1, HalfUp));
    }

    // Source: 国家统计局, 统计知识: 番与倍; 增长1.79倍 is its profits of January and February 2021.
    [Theory]
    [InlineData("2.79", 2, "是上年的2.79倍", "增长1.79倍", "翻一番多")]
    [InlineData("2", 0, "是上年的2倍", "增长1倍", "翻一番")]
    [InlineData("4", 0, "是上年的4倍", "增长3倍", "翻两番")]
    [InlineData("3.9", 1, "是上年的3.9倍", "增长2.9倍", "翻近两番")]
    [InlineData("2048", 0, "是上年的2048倍", "增长2047倍", "翻11番")]
    [InlineData("0.7", 1, "是上年的0.7倍", "下降30.0%", "下降30.0%")] // neither 倍 nor 番 is said of a fall
    [InlineData("1.3", 1, "是上年的1.3倍", "增长0.3倍", "增长30.0%")]
    [InlineData("1.03", 1, "是上年的1.0倍", "增长3.0%", "增长3.0%")]
    [InlineData("0.03", 1, "不足上年的0.1倍", "下降97.0%", "下降97.0%")]
    [InlineData("1", 1, "是上年的1.0倍", "持平", "持平")]
    public void A_multiple_is_said_as_ratio_increase_and_doublings(string times, int decimals, string ratio, string increase,
        string doublings)
    {
        GrowthRate of = GrowthRate.FromMultipleOfBase(Rational.Parse(times));

        Assert.Equal(
            (ratio, increase, doublings),
            (of.MultiplePhrase(Language.Chinese, "上年", decimals, HalfUp), of.IncreasePhrase(Language.Chinese, decimals, HalfUp),
                of.DoublingsPhrase(Language.Chinese, decimals, HalfUp)));
    }

    [Fact]
    public void In_English_a_multiple_names_its_base_and_doublings_are_counted()
    {
        decimal[] ratios = [2m, 3m, 3.8m, 4m, 8m, 9m];

        Assert.Equal("was 2.8 times that of 2020", GrowthRate.FromMultipleOfBase(2.8m).MultiplePhrase(Language.English, "2020", 1, HalfUp));
        Assert.Equal("rose by 1.8 times the base", GrowthRate.FromIncreaseInMultiples(1.8m).IncreasePhrase(Language.English, 1, HalfUp));
        Assert.Equal(
            ["doubled", "more than doubled", "nearly quadrupled", "quadrupled", "doubled 3 times", "more than doubled 3 times"],
            [.. ratios.Select(ratio => GrowthRate.FromMultipleOfBase(ratio).DoublingsPhrase(Language.English, 1, HalfUp))]);
    }

    [Fact]
    public void A_part_has_a_share_and_pulls_up_or_down()
    {
        IReadOnlyList<Contribution> parts =
            Contributions.Of<Money<Cny>>([400 * Yuan, 590 * Yuan, 10 * Yuan],
                [412 * Yuan, 588 * Yuan, Rational.Parse("10.2") * Yuan]).Value;

        Assert.Equal("占33.3%", Contributions.Share(1 * Yuan, 3 * Yuan).Value.ToPhrase(Language.Chinese, 1, HalfUp));
        Assert.Equal("accounted for 33.3%", Contributions.Share(1 * Yuan, 3 * Yuan).Value.ToPhrase(Language.English, 1, HalfUp));
        Assert.Equal("占不足0.1%", Contributions.Share(1 * Yuan, 3000 * Yuan).Value.ToPhrase(Language.Chinese, 1, HalfUp));
        Assert.Equal(["拉动1.2个百分点", "下拉0.2个百分点", "拉动不足0.1个百分点"], parts.Select(part => part.PointsPhrase(Language.Chinese, 1, HalfUp)));
        Assert.Equal(
            ["contributed 1.2 percentage points", "subtracted 0.2 percentage points", "contributed under 0.1 percentage points"],
            parts.Select(part => part.PointsPhrase(Language.English, 1, HalfUp)));
        Assert.Equal(["贡献率117.6%", "贡献率-19.6%", "贡献率2.0%"], parts.Select(part => part.SharePhrase(Language.Chinese, 1, HalfUp).Value));
        Assert.Equal("accounted for 117.6% of the change", parts[0].SharePhrase(Language.English, 1, HalfUp).Value);
        Assert.Equal(Reason.ZeroChange,
            Contributions.Of(1 * Yuan, 2 * Yuan, 9 * Yuan, 9 * Yuan).Value.SharePhrase(Language.Chinese, 1, HalfUp).Reason);
    }

    [Theory]
    [InlineData(5, -3, "由盈转亏", "turned from profit to loss")]
    [InlineData(-5, 3, "扭亏为盈", "turned from loss to profit")]
    [InlineData(-4, -2, "减亏50.0%", "loss narrowed 50.0%")]
    [InlineData(-4, -6, "增亏50.0%", "loss widened 50.0%")]
    [InlineData(-9999, -9998, "减亏不足0.1%", "loss narrowed under 0.1%")]
    [InlineData(-4, -4, "亏损持平", "loss was unchanged")]
    [InlineData(-4, 0, "扭亏", "loss came to an end")]
    [InlineData(0, 0, "持平（零）", "stayed at zero")]
    [InlineData(0, 7, "从无到有", "rose from nothing")]
    [InlineData(31, 58, "增长87.1%", "rose 87.1%")]
    public void Where_there_is_no_growth_the_transition_is_said(int earlier, int later, string zh, string en)
    {
        Outcome<GrowthRate> growth = Growth.Between(earlier * Yuan, later * Yuan);

        Assert.Equal((zh, en), (growth.ToPhrase(Language.Chinese, 1, HalfUp).Value, growth.ToPhrase(Language.English, 1, HalfUp).Value));
    }

    [Fact]
    public void Where_nobody_knows_the_reason_stays() =>
        Assert.Equal(Reason.MissingBase,
            ((Outcome<GrowthRate>)Undefined.Of(Reason.MissingBase, "x")).ToPhrase(Language.Chinese, 1, HalfUp).Reason);

    [Fact]
    public void A_rank_is_said_with_its_scope_its_tie_and_its_move()
    {
        var alone = new Rank(24, 100, 1, Ties.Competition, Direction.HigherIsBetter, new Scope("36"));
        var shared = new Rank(1, 31, 2, Ties.Competition, Direction.HigherIsBetter, new Scope("CN"));
        var hospitals = new Rank(24, 100, 1, Ties.Competition, Direction.HigherIsBetter, new Scope("36", "区级综合医院"));

        Assert.Equal("居全省第24位（上升53位）", alone.ToPhrase(Language.Chinese, new RankChange(53, false)));
        Assert.Equal("ranked 24th in Jiangxi (up 53 places)", alone.ToPhrase(Language.English, new RankChange(53, false)));
        Assert.Equal("居全国第1位（并列）", shared.ToPhrase(Language.Chinese));
        Assert.Equal("ranked 1st in China (tied, down 1 place)", shared.ToPhrase(Language.English, new RankChange(-1, false)));
        Assert.Equal("居全国第1位（并列，持平）", shared.ToPhrase(Language.Chinese, default));
        Assert.Equal("居全省区级综合医院第24位", hospitals.ToPhrase(Language.Chinese));
        Assert.Equal("ranked 24th among 区级综合医院 in Jiangxi", hospitals.ToPhrase(Language.English));
        Assert.Equal("居第24位", alone.Within(null).ToPhrase(Language.Chinese));
        Assert.Equal("ranked 24th", alone.Within(null).ToPhrase(Language.English));
        Assert.Equal("居长三角第24位", alone.Within(new Scope("长三角")).ToPhrase(Language.Chinese));
        Assert.Equal("居第1位",
            new Rank(1, 31, 2, Ties.ByAppearance, Direction.HigherIsBetter, null).ToPhrase(Language.Chinese)); // an order of its own
    }

    [Fact]
    public void What_nobody_named_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(GrowthRate).ToPhrase(Language.Chinese, -1, HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => default(GrowthRate).ToPhrase(Language.Chinese, 1, default)); // also of what needs no rounding
        Assert.Throws<ArgumentOutOfRangeException>(() => default(AverageGrowth).ToPhrase(Language.Chinese, -1, HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Contribution).SharePhrase(Language.Chinese, -1, HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromDoublings(1).DoublingsPhrase(Language.Chinese, 1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Between(-1 * Yuan, 1 * Yuan).ToPhrase(Language.Chinese, 1, default));
        Mistake.Throws<ArgumentException>(() => GrowthRate.FromMultipleOfBase(2).MultiplePhrase(Language.Chinese, " ", 1, HalfUp));
    }
}
