namespace Indicators.Tests;

/// <summary>Stated results as reports print them.</summary>
public class StatedTests
{
    [Theory]
    [InlineData("增长87.1%", "[87.05, 87.15]")]
    [InlineData("87.1%", "[87.05, 87.15]")]
    [InlineData("下降2.6%", "[-2.65, -2.55]")]
    [InlineData("-2.6%", "[-2.65, -2.55]")]
    [InlineData("同比下降近9%", "(-9, -8]")]
    [InlineData("增长约10%", "[8, 12]")]
    [InlineData("增长三成", "[25, 35]")]
    [InlineData("下降2.5‰", "[-2.55, -2.45]")]
    [InlineData("up 5 per cent", "[4.5, 5.5]")]
    [InlineData("fell by more than 3%", "(-∞, -3)")]
    public void A_growth_has_the_sign_of_its_direction(string text, string bounds) =>
        Assert.Equal(bounds, StatedGrowth.Parse(text).Bounds.ToString());

    // Source: the Xiangdong report, 外贸进出口年均增长8%, over the five years of the plan.
    [Fact]
    public void Eight_per_cent_a_year_over_five_years_is_a_factor_of_about_one_and_a_half()
    {
        Bounds factor = StatedAverageGrowth.Parse("年均增长8%").FactorOver(5);

        Assert.Equal(new Rational(1075, 1000).Pow(5), factor.Lower);
        Assert.Equal(new Rational(1085, 1000).Pow(5), factor.Upper);
        Assert.True(factor.Contains(1.4693m));
    }

    [Theory]
    [InlineData("年均增长8%", 1)]
    [InlineData("8% a year", 1)]
    [InlineData("季均增长2%", 4)]
    [InlineData("月均下降0.5%", 12)]
    [InlineData("平均增长8%", null)]
    [InlineData("8%", null)]
    public void An_average_says_of_which_periods_it_is(string text, int? perYear) =>
        Assert.Equal(perYear, StatedAverageGrowth.Parse(text).PeriodsPerYear);

    [Fact]
    public void A_fall_of_more_than_everything_leaves_nothing() =>
        Assert.Equal(Bounds.Exactly(Rational.Zero), StatedAverageGrowth.Parse("下降超100%").FactorOver(2));

    [Theory]
    [InlineData("提高3.2个百分点", "[3.15, 3.25]")]
    [InlineData("回落0.85个百分点", "[-0.855, -0.845]")]
    [InlineData("down 0.5 percentage points", "[-0.55, -0.45]")]
    [InlineData("2.35个千分点", "[2.345, 2.355]")]
    public void A_difference_of_percentages_is_in_points(string text, string bounds) =>
        Assert.Equal(bounds, StatedPoints.Parse(text).Bounds.ToString());

    [Theory]
    [InlineData("占90%以上", "[90, 100]")]
    [InlineData("占900‰以上", "[900, 1000]")]
    [InlineData("占10%以下", "[0, 10]")]
    [InlineData("占103%", "[102.5, 103.5]")] // printed so: for a check to find
    [InlineData("90%以上", "[90, ∞)")] // no word says that it is a part
    [InlineData("贡献率90%以上", "[90, ∞)")] // a part of a change may be more than all of it
    [InlineData("三分之一", "[95/3, 35]")]
    [InlineData("过半", "(50, ∞)")]
    [InlineData("近九成", "[80, 90)")]
    [InlineData("one in five", "[19, 21]")]
    [InlineData("two out of 10", "[19, 21]")]
    public void A_share_is_in_per_cent_also_in_words(string text, string bounds) =>
        Assert.Equal(bounds, StatedShare.Parse(text).Bounds.ToString());

    [Theory]
    [InlineData("第24名", 24, "[24, 24]")]
    [InlineData("第二十四名", 24, "[24, 24]")]
    [InlineData("第２４名", 24, "[24, 24]")]
    [InlineData("第一", 1, "[1, 1]")]
    [InlineData("第1个", 1, "[1, 1]")]
    [InlineData("24th", 24, "[24, 24]")]
    [InlineData("no. 1", 1, "[1, 1]")]
    [InlineData("number one", 1, "[1, 1]")]
    [InlineData("3rd place", 3, "[3, 3]")]
    [InlineData("前3位", null, "[1, 3]")]
    [InlineData("前十名", null, "[1, 10]")]
    [InlineData("top five", null, "[1, 5]")]
    public void A_rank_is_a_place_or_the_worst_place(string text, int? place, string bounds)
    {
        StatedRank rank = StatedRank.Parse(text);
        Assert.Equal((text, place, bounds), (rank.Text, rank.Place, rank.Bounds.ToString()));
    }

    [Theory]
    [InlineData("第0名")]
    [InlineData("第一批")]
    [InlineData("第一产业")]
    [InlineData("第1.5名")]
    [InlineData("前半")]
    [InlineData("24")]
    [InlineData("top")]
    [InlineData("top one in five")]
    [InlineData("第99999999999名")]
    public void What_is_no_rank_is_refused(string text) => Assert.False(StatedRank.TryParse(text, out _, out _));

    // Source: the Xiangdong report, 由2022年全省第77名跃升至第24名.
    [Fact]
    public void From_77th_to_24th_is_53_places_up()
    {
        var hospitals = new Scope("36", "区级综合医院");
        StatedRank before = StatedRank.Parse("第77名").Within(hospitals, null), after = StatedRank.Parse("第24名").Within(hospitals, null);

        Assert.Equal(new RankChange(53, populationUnknown: true), after.ChangeFrom(before).Value);
        Assert.Equal(Reason.NotComparable, after.ChangeFrom(before.Within(hospitals, 100)).Reason); // of 100 and of an unknown number
        Assert.Throws<ArgumentOutOfRangeException>(() => before.Within(hospitals, 76));
    }

    [Theory]
    [InlineData("榜首", true)]
    [InlineData("唯一", true)]
    [InlineData("最长", true)]
    [InlineData("首个", true)]
    [InlineData("首创", true)]
    [InlineData("首单", true)]
    [InlineData("the first of its kind", true)]
    [InlineData("The only", true)]
    [InlineData("首届", false)] // an edition
    [InlineData("首批", false)]
    [InlineData("首要", false)]
    [InlineData("第一批", false)]
    [InlineData("第一产业", false)]
    [InlineData("only 5%", false)]
    [InlineData("率先", false)]
    [InlineData("firsthand", false)]
    public void A_first_place_is_claimed_by_certain_words(string text, bool claims) =>
        Assert.Equal(claims, StatedFirst.TryParse(text, out _, out _));

    [Theory]
    [InlineData("五年", "[5, 5]")]
    [InlineData("五载", "[5, 5]")]
    [InlineData("连续三年", "[3, 3]")]
    [InlineData("72小时内", "(-∞, 72]")]
    [InlineData("seven years", "[7, 7]")]
    [InlineData("12 months", "[12, 12]")]
    public void A_whole_number_of_years_or_hours_is_exact(string text, string bounds) =>
        Assert.Equal(bounds, StatedDuration.Parse(text).Bounds.ToString());

    [Theory]
    [InlineData("千万元", Hedge.AtLeast, "[10000000, ∞)")]
    [InlineData("过五千万", Hedge.Over, "(50000000, ∞)")]
    [InlineData("5亿元以下", Hedge.AtMost, "(-∞, 500000000]")]
    public void A_threshold_without_a_hedge_is_the_least_of_its_class(string text, Hedge hedge, string bounds)
    {
        StatedThreshold threshold = StatedThreshold.Parse(text);
        Assert.Equal((hedge, bounds), (threshold.Hedge, threshold.Bounds.ToString()));
    }

    [Theory]
    [InlineData("2.5倍", "[2.45, 2.55]")]
    [InlineData("增长2倍", "[2.5, 3.5]")] // the change is twice the base
    [InlineData("增加一倍", "[1.5, 2.5]")]
    [InlineData("3 times", "[2.5, 3.5]")]
    [InlineData("2-fold", "[1.5, 2.5]")]
    public void A_multiple_is_the_ratio_or_the_change(string text, string ratio) =>
        Assert.Equal(ratio, StatedTimes.Parse(text).Ratio.ToString());

    [Fact]
    public void A_multiple_of_a_decrease_means_nothing()
    {
        Assert.False(StatedTimes.TryParse("减少2倍", out _, out string? problem));
        Assert.Contains("IND0521", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("翻番", 1, "[1.95, ∞)")]
    [InlineData("翻一番", 1, "[1.95, ∞)")]
    [InlineData("翻了两番", 2, "[3.9, ∞)")]
    [InlineData("翻3番", 3, "[7.8, ∞)")]
    [InlineData("doubled", 1, "[1.95, ∞)")]
    [InlineData("quadrupled", 2, "[3.9, ∞)")]
    public void Doublings_are_powers_of_two(string text, int doublings, string bounds)
    {
        StatedDoublings stated = StatedDoublings.Parse(text);
        Assert.Equal((doublings, bounds), (stated.Doublings, stated.Bounds.ToString()));
    }

    [Theory]
    [InlineData("翻0番")]
    [InlineData("翻半番")]
    [InlineData("翻61番")]
    [InlineData("两番")]
    public void What_is_no_doubling_is_refused(string text) => Assert.False(StatedDoublings.TryParse(text, out _, out _));

    [Fact]
    public void A_result_of_one_sort_is_none_of_another()
    {
        Assert.False(StatedGrowth.TryParse("提高3.2个百分点", out _, out _));
        Assert.False(StatedPoints.TryParse("提高3.2%", out _, out _));
        Assert.False(StatedShare.TryParse("5倍", out _, out _));
        Assert.False(StatedShare.TryParse("0.2—0.5", out _, out _));
        Assert.False(StatedTimes.TryParse("增长5%", out _, out _));
        Assert.False(StatedDuration.TryParse("58家", out _, out _));
    }
}
