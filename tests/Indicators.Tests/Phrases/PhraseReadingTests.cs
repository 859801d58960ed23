namespace Indicators.Tests;

/// <summary>Phrases as reports have them, read by the stated results.</summary>
public class PhraseReadingTests
{
    [Theory]
    [InlineData("持平", "[-0.5, 0.5]")]
    [InlineData("基本持平", "[-1, 1]")]
    [InlineData("was unchanged", "[-0.5, 0.5]")]
    [InlineData("增长了8%", "[7.5, 8.5]")]
    [InlineData("下降了近9%", "(-9, -8]")]
    [InlineData("增长至少5%", "[5, ∞)")] // not 增长至
    [InlineData("下降至多5%", "[-5, ∞)")]
    public void A_growth_may_be_none_and_its_word_may_end_in_了(string text, string bounds) =>
        Assert.Equal(bounds, StatedGrowth.Parse(text).Bounds.ToString());

    [Theory]
    [InlineData("增至5%")] // a level
    [InlineData("提高到35%")]
    [InlineData("降至5%")]
    [InlineData("rose to 5%")]
    [InlineData("持平3%")]
    public void What_leads_to_a_level_is_no_growth(string text) => Assert.False(StatedGrowth.TryParse(text, out _, out _));

    [Theory]
    [InlineData("年均增长8%", "[7.5, 8.5]")]
    [InlineData("平均每年增长8.0%", "[7.95, 8.05]")]
    [InlineData("月均下降2%", "[-2.5, -1.5]")]
    [InlineData("年均持平", "[-0.5, 0.5]")]
    [InlineData("rose 8.0% a year", "[7.95, 8.05]")]
    public void An_average_growth_says_per_what(string text, string bounds) =>
        Assert.Equal(bounds, StatedAverageGrowth.Parse(text).Bounds.ToString());

    [Theory]
    [InlineData("拉动3个百分点", "[2.5, 3.5]")]
    [InlineData("下拉0.2个百分点", "[-0.25, -0.15]")]
    [InlineData("拉动-0.2个百分点", "[-0.25, -0.15]")]
    [InlineData("拉动约3个百分点", "[2.4, 3.6]")]
    [InlineData("contributed 1.2 percentage points", "[1.15, 1.25]")]
    [InlineData("subtracted 0.2 percentage points", "[-0.25, -0.15]")]
    [InlineData("持平", "[-0.5, 0.5]")]
    [InlineData("提高了3.2个百分点", "[3.15, 3.25]")]
    public void Points_may_be_those_of_a_contribution(string text, string bounds) =>
        Assert.Equal(bounds, StatedPoints.Parse(text).Bounds.ToString());

    [Theory]
    [InlineData("占比33.3%", "[33.25, 33.35]")]
    [InlineData("占比为33.3%", "[33.25, 33.35]")]
    [InlineData("占比提高到33.3%", "[33.25, 33.35]")]
    [InlineData("比重达33.3%", "[33.25, 33.35]")]
    [InlineData("占GDP的33.3%", "[33.25, 33.35]")]
    [InlineData("占GDP比重33.3%", "[33.25, 33.35]")]
    [InlineData("占比超过三成", "(30, 100]")]
    [InlineData("占比三成以上", "[30, 100]")]
    [InlineData("贡献率35.1%", "[35.05, 35.15]")]
    [InlineData("贡献率达35.1%", "[35.05, 35.15]")]
    [InlineData("贡献率-3.2%", "[-3.25, -3.15]")]
    [InlineData("accounted for a third", "[95/3, 35]")]
    [InlineData("accounted for 35.1% of growth", "[35.05, 35.15]")]
    public void A_share_may_say_of_what(string text, string bounds) => Assert.Equal(bounds, StatedShare.Parse(text).Bounds.ToString());

    // 增长2倍, 增长了2倍 and 增加到3倍 are one and the same: ×3. Source: 国家统计局, 统计知识: 番与倍.
    [Theory]
    [InlineData("增长2倍", "[2.5, 3.5]")]
    [InlineData("增长了2倍", "[2.5, 3.5]")]
    [InlineData("增加了两倍", "[2.5, 3.5]")]
    [InlineData("增加到3倍", "[2.5, 3.5]")]
    [InlineData("增至3倍", "[2.5, 3.5]")]
    [InlineData("增长至少2倍", "[3, ∞)")]
    [InlineData("增长到了3倍", "[2.5, 3.5]")]
    [InlineData("增加到原来的3倍", "[2.5, 3.5]")]
    [InlineData("是2020年的3倍", "[2.5, 3.5]")]
    [InlineData("为上年的近3倍", "[2.4, 3)")]
    [InlineData("相当于上年的3倍", "[2.5, 3.5]")]
    [InlineData("不足上年的3倍", "(-∞, 3)")]
    [InlineData("was 3 times that of 2020", "[2.5, 3.5]")]
    [InlineData("3 times the level of 2020", "[2.5, 3.5]")]
    [InlineData("rose to 3 times the base", "[2.5, 3.5]")]
    [InlineData("rose by 2 times the base", "[2.5, 3.5]")]
    public void A_multiple_of_a_named_base_is_the_ratio(string text, string ratio) =>
        Assert.Equal(ratio, StatedTimes.Parse(text).Ratio.ToString());

    [Theory]
    [InlineData("减少到2倍", "IND0521")]
    [InlineData("下降了2倍", "IND0521")]
    [InlineData("是的3倍", "IND05")]
    [InlineData("是上年的", "IND05")]
    [InlineData("是上年的增长2倍", "IND05")]
    public void A_multiple_of_a_decrease_or_of_nothing_is_refused(string text, string code)
    {
        Assert.False(StatedTimes.TryParse(text, out _, out string? problem));
        Assert.Contains(code, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("再翻一番", 1, Hedge.None, "[1.95, ∞)")]
    [InlineData("翻了近两番", 2, Hedge.Nearly, "[3.2, 4)")]
    [InlineData("翻近两番", 2, Hedge.Nearly, "[3.2, 4)")]
    [InlineData("接近翻一番", 1, Hedge.Nearly, "[1.6, 2)")]
    [InlineData("翻了一番多", 1, Hedge.SlightlyOver, "(2, 4)")]
    [InlineData("翻一番以上", 1, Hedge.AtLeast, "[2, ∞)")]
    [InlineData("翻约两番", 2, Hedge.About, "[3.2, 4.8]")]
    [InlineData("超过翻一番", 1, Hedge.Over, "(2, ∞)")]
    [InlineData("翻不到一番", 1, Hedge.Under, "(0, 2)")]
    [InlineData("more than doubled", 1, Hedge.Over, "(2, ∞)")]
    [InlineData("nearly quadrupled", 2, Hedge.Nearly, "[3.2, 4)")]
    [InlineData("doubled three times", 3, Hedge.None, "[7.8, ∞)")]
    public void Doublings_may_have_one_hedge(string text, int doublings, Hedge hedge, string bounds)
    {
        StatedDoublings stated = StatedDoublings.Parse(text);

        Assert.Equal((doublings, hedge, bounds), (stated.Doublings, stated.Hedge, stated.Bounds.ToString()));
    }

    [Theory]
    [InlineData("近翻近两番")]
    [InlineData("翻近一番多")]
    [InlineData("再再翻一番")]
    [InlineData("翻1.5番")]
    [InlineData("doubled zero times")]
    [InlineData("doubled  times")]
    public void Doublings_with_two_hedges_or_no_whole_number_are_refused(string text) =>
        Assert.False(StatedDoublings.TryParse(text, out _, out _));

    [Theory]
    [InlineData("扭亏为盈", Reason.LossToProfit, "(100, ∞)")]
    [InlineData("由亏转盈", Reason.LossToProfit, "(100, ∞)")]
    [InlineData("由盈转亏", Reason.ProfitToLoss, "(-∞, -100)")]
    [InlineData("减亏50%", Reason.LossNarrowed, "[49.5, 50.5]")]
    [InlineData("减亏超五成", Reason.LossNarrowed, "(50, ∞)")]
    [InlineData("减亏", Reason.LossNarrowed, "(0, 100)")]
    [InlineData("增亏20.0%", Reason.LossWidened, "[-20.05, -19.95]")]
    [InlineData("亏损扩大", Reason.LossWidened, "(-∞, 0)")]
    [InlineData("亏损持平", Reason.LossUnchanged, "[-0.5, 0.5]")]
    [InlineData("扭亏", Reason.LossToZero, "[100, 100]")]
    [InlineData("从无到有", Reason.FromZero, "(-∞, ∞)")]
    [InlineData("由平转亏", Reason.ZeroToLoss, "(-∞, ∞)")]
    [InlineData("turned from zero to loss", Reason.ZeroToLoss, "(-∞, ∞)")]
    [InlineData("持平（零）", Reason.ZeroBase, "(-∞, ∞)")]
    [InlineData("Turned from loss to profit", Reason.LossToProfit, "(100, ∞)")]
    [InlineData("loss narrowed by 50%", Reason.LossNarrowed, "[49.5, 50.5]")]
    public void A_transition_is_a_change_over_the_size_of_its_base(string text, Reason transition, string bounds)
    {
        StatedTransition stated = StatedTransition.Parse(text);

        Assert.Equal((text, transition, bounds), (stated.Text, stated.Transition, stated.Bounds.ToString()));
    }

    [Theory]
    [InlineData("减亏3亿元")] // an amount
    [InlineData("扭亏为盈3%")]
    [InlineData("增长3%")]
    [InlineData("持平")]
    [InlineData("")]
    public void What_is_no_transition_is_refused(string text)
    {
        Assert.False(StatedTransition.TryParse(text, out _, out string? problem));
        Assert.Contains("(IND05", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("并列第3名", 3, true, null)]
    [InlineData("第3名（并列）", 3, true, null)]
    [InlineData("居全省第24位", 24, false, null)]
    [InlineData("位居全国第一", 1, false, null)]
    [InlineData("全省第24名", 24, false, null)]
    [InlineData("居全省并列第3位", 3, true, null)]
    [InlineData("居全省第24位（上升53位）", 24, false, 53)]
    [InlineData("居第1位（并列，下降2位）", 1, true, -2)]
    [InlineData("第24名 (持平)", 24, false, 0)]
    [InlineData("排名第十", 10, false, null)]
    [InlineData("tied for 3rd", 3, true, null)]
    [InlineData("ranked joint 3rd in Jiangxi (up 2 places)", 3, true, 2)]
    [InlineData("ranked 24", 24, false, null)]
    public void A_rank_may_say_where_whether_shared_and_how_it_moved(string text, int place, bool isTied, int? moved)
    {
        StatedRank rank = StatedRank.Parse(text);

        Assert.Equal((text, place, isTied, moved, null), (rank.Text, rank.Place, rank.IsTied, rank.Move?.Places, rank.Scope));
    }

    [Theory]
    [InlineData("第24名（全省）")]
    [InlineData("第24名（并列，并列）")]
    [InlineData("第24名（上升3位，上升3位）")]
    [InlineData("第24名（）")]
    [InlineData("居全省第一产业")]
    [InlineData("居全省")]
    [InlineData("并列")]
    [InlineData("ranked one in five")]
    public void What_says_more_than_a_place_is_refused(string text) => Assert.False(StatedRank.TryParse(text, out _, out _));

    [Theory]
    [InlineData("上升至3位")]
    [InlineData("增至3位")]
    public void A_level_is_no_move(string text) => Assert.False(StatedRankMove.TryParse(text, out _, out _));

    // 持平 has no digits, so what it is judged by is the widest that rounds to no change.
    [Theory]
    [InlineData("100亿元", "100亿元", Verdict.Possible)]
    [InlineData("100.00亿元", "100.10亿元", Verdict.Proved)]
    [InlineData("100.0亿元", "103.0亿元", Verdict.Inconsistent)]
    public void Unchanged_is_judged_like_a_growth(string earlier, string later, Verdict verdict) =>
        Assert.Equal(verdict, Agreement.OfGrowth(StatedValue.Parse(earlier), StatedValue.Parse(later), StatedGrowth.Parse("持平")).Verdict);
}
