namespace Indicators.Tests;

/// <summary>Published results against published inputs, each with its source: figures and facts only.</summary>
public class AgreementTests
{
    private static readonly int[] AgeGroups = [18_891, 19_099, 48_951, 25_594];

    // Source: the Xiangdong report, high-tech enterprises in 2021 and now, and their growth.
    [Fact]
    public void From_31_to_58_enterprises_a_growth_of_87_1_percent_is_proved()
    {
        Judgement judged =
            Agreement.OfGrowth(Figure<Count<Enterprise>>.Parse("31家"), Figure<Count<Enterprise>>.Parse("58家"),
                StatedGrowth.Parse("增长87.1%"));

        Assert.Equal(Verdict.Proved, judged.Verdict);
        Assert.Equal(Bounds.Exactly(new Rational(2700, 31)), judged.Implied);
        Assert.Equal(Bounds.Closed(87.05m, 87.15m), judged.Stated);
        Assert.Equal(Units.Percent, judged.Unit);
        Assert.Null(judged.Power); // of exact inputs
        Assert.Equal("58/31 − 1 = 27/31 = 87.0967…% lies within [87.05%, 87.15%]: proved", judged.ToString());
        Assert.Equal("58/31 − 1 = 27/31，即87.0967…%，在[87.05%, 87.15%]之内：证实", judged.Arithmetic(Language.Chinese));
        Assert.Throws<ArgumentNullException>(() => judged.Arithmetic(null!));
    }

    [Theory]
    [InlineData("增长78.1%",
        "58/31 − 1 = 27/31 = 87.0967…% lies outside [78.05%, 78.15%]: inconsistent, should be 87.1%")] // two digits exchanged
    [InlineData("增长46.6%",
        "58/31 − 1 = 27/31 = 87.0967…% lies outside [46.55%, 46.65%]: inconsistent, should be 87.1%")] // divided by the later value
    [InlineData("增长90%", "58/31 − 1 = 27/31 = 87.096…% lies outside [89.5%, 90.5%]: inconsistent, should be 87%")]
    [InlineData("下降5%以上", "58/31 − 1 = 27/31 = 87.096…% lies outside (-∞, -5%]: inconsistent, should be 87%")]
    [InlineData("增长超过20%", "58/31 − 1 = 27/31 = 87.096…% lies within (20%, ∞): proved, the wording is unusual")]
    public void A_wrong_growth_is_refuted_and_the_right_one_named(string stated, string arithmetic) =>
        Assert.Equal(arithmetic,
            Agreement.OfGrowth(StatedValue.Parse("31家"), StatedValue.Parse("58家"), StatedGrowth.Parse(stated)).ToString());

    // Source: ONS, UK trade, May 2012: goods exports in April and May. Taking the figures as exact gives 7.98 % and a false alarm.
    [Fact]
    public void Figures_in_billions_give_growth_from_7_5_to_8_4_percent_so_7_8_is_possible()
    {
        StatedValue april = StatedValue.Parse("£23.8 billion"), may = StatedValue.Parse("£25.7 billion");
        Judgement judged = Agreement.OfGrowth(april, may, StatedGrowth.Parse("7.8 per cent"));

        Assert.Equal(Verdict.Possible, judged.Verdict);
        Assert.Equal("[25.65, 25.75]/[23.75, 23.85] − 1 = [7.5471…%, 8.4210…%] meets [7.75%, 7.85%]: possible", judged.ToString());
        Assert.Equal("[25.65, 25.75]/[23.75, 23.85] − 1 = [7.5471…%, 8.4210…%]，与[7.75%, 7.85%]相交：可能", judged.Arithmetic(Language.Chinese));
        Assert.Equal(new Rational(1, 10) / judged.Implied!.Value.Width!.Value, judged.Power);
        Assert.Equal(Verdict.Inconsistent, Agreement.OfGrowth(april, may, StatedGrowth.Parse("8.5 per cent")).Verdict);
        Judgement wrong = Agreement.OfGrowth(april, may, StatedGrowth.Parse("9.8 per cent"));
        Assert.Equal("7.5至8.4%", wrong.Correction!.Text); // one decimal is more than the figures give
        Assert.EndsWith("inconsistent, should be 7.5 to 8.4%", wrong.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "[25.65, 25.75] − [23.75, 23.85] = [1.8, 2] billion pounds sterling meets [1.85, 1.95] billion pounds sterling: possible",
            Agreement.OfIncrease(april, may, StatedValue.Parse("£1.9 billion")).ToString());
    }

    // Source: style guides on statistical writing: 3.6 to 7.2 is 翻一番; 翻两番 is four times, and 增长两倍 three times as much.
    [Fact]
    public void From_3_6_to_7_2_output_doubled_once_and_not_twice()
    {
        Figure<Mass> before = Figure<Mass>.Parse("3.6万吨"), after = Figure<Mass>.Parse("7.2万吨");
        Judgement twice = Agreement.OfDoublings(before, after, StatedDoublings.Parse("翻两番"));

        Assert.Equal("[7.15, 7.25]/[3.55, 3.65] = [1.958…, 2.042…] times lies outside [3.9, ∞) times: inconsistent, should be 2 times",
            twice.ToString());
        Assert.Equal("[7.15, 7.25]/[3.55, 3.65] = [1.958…, 2.042…]倍，在[3.9, ∞)倍之外：不符，应为2倍", twice.Arithmetic(Language.Chinese));
        Assert.Equal(Verdict.Proved, Agreement.OfDoublings(before, after, StatedDoublings.Parse("翻一番")).Verdict);
        Assert.Equal(Verdict.Proved, Agreement.OfTimes(before, after, StatedTimes.Parse("2倍")).Verdict);
        Assert.Equal(Verdict.Possible, Agreement.OfTimes(before, after, StatedTimes.Parse("2.00倍")).Verdict);
        Assert.Equal(Verdict.Proved, Agreement.OfTimes(before, after, StatedTimes.Parse("增长1倍")).Verdict);
        Assert.Equal(Verdict.Inconsistent, Agreement.OfTimes(before, after, StatedTimes.Parse("增长2倍")).Verdict);
    }

    // Source: a county's communiqué: four age groups, and a population that is 100 more than their sum.
    [Fact]
    public void Four_age_groups_must_sum_to_the_population()
    {
        Figure<Count<Person>>[] groups = [.. AgeGroups.Select(number => Figure<Count<Person>>.Parse(number + "人"))];
        Figure<Count<Person>> population = Figure<Count<Person>>.Parse("112635人");
        Judgement judged = Agreement.OfSum(groups, population);

        Assert.Equal(Bounds.Exactly(112_535), judged.Implied);
        Assert.Equal("18891 + 19099 + 48951 + 25594 = 112535 people is not 112635 people: inconsistent, should be 112535 people",
            judged.ToString());
        Assert.Equal("18891 + 19099 + 48951 + 25594 = 112535人，不等于112635人：不符，应为112535人", judged.Arithmetic(Language.Chinese));
        Assert.Equal("112635 − (18891 + 19099 + 48951 + 25594) = 100 people lies within [0, ∞) people: proved",
            Agreement.OfPartialSum(groups, population).ToString());
        Assert.Equal(Verdict.Inconsistent, Agreement.OfPartialSum(groups, Figure<Count<Person>>.Parse("112500人")).Verdict);
    }

    // Source: a press text: 723 homicides, said to be an increase of 1,489; and a district's incomes, 54721元 after a rise of 2315元.
    [Fact]
    public void A_growth_is_judged_by_the_level_and_its_change_and_a_change_beyond_the_level_excludes_itself()
    {
        Judgement homicides =
            Agreement.OfGrowthFromChange(StatedValue.Parse("723"), StatedValue.Parse("1,489"), StatedGrowth.Parse("up 206%"));
        StatedValue income = StatedValue.Parse("54721元"), rise = StatedValue.Parse("2315元");

        Assert.Equal((Verdict.Inconsistent, null), (homicides.Verdict, homicides.Implied));
        Assert.Equal(Reason.ChangeExceedsLevel, homicides.Reason);
        Assert.Equal("不符：增量不小于总量", homicides.Arithmetic(Language.Chinese));
        Assert.StartsWith("inconsistent: Before a change of 1,489 the value of 723 would have been zero or below.", homicides.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(Verdict.Proved, Agreement.OfGrowthFromChange(income, rise, StatedGrowth.Parse("增长4.4%")).Verdict);
        Assert.Equal("4.4%", Agreement.OfGrowthFromChange(income, rise, StatedGrowth.Parse("增长4.2%")).Correction!.Text);
        Assert.Equal(
            "(-27)/(31 − (-27)) = -27/58 = -46.5517…% lies within [-46.65%, -46.55%]: proved",
            Agreement.OfGrowthFromChange(StatedValue.Parse("31家"), StatedValue.Parse("27家"), StatedGrowth.Parse("下降46.6%")).ToString());
        Assert.Equal(Reason.NonPositive, Agreement.OfGrowthFromChange(StatedValue.Parse("不足5元"), rise, StatedGrowth.Parse("增长1%")).Reason);
        Assert.Equal(Reason.NotComparable,
            Agreement.OfGrowthFromChange(income, StatedValue.Parse("27家"), StatedGrowth.Parse("增长1%")).Reason);
    }

    // Source: style guides, from 65 % to 82 %; a communiqué, from 10.2 % to 4.5 %.
    [Fact]
    public void Percentages_change_in_points()
    {
        PointFigure<Proportion> before = PointFigure<Proportion>.Parse("65%"), after = PointFigure<Proportion>.Parse("82%");

        Assert.Equal(
            "[81.5, 82.5] − [64.5, 65.5] = [16, 18] percentage points meets [16.5, 17.5] percentage points: possible",
            Agreement.OfPoints(before, after, StatedPoints.Parse("提高17个百分点")).ToString());
        Assert.Equal(Verdict.Inconsistent, Agreement.OfPoints(before, after, StatedPoints.Parse("下降17个百分点")).Verdict);
        Assert.Equal(Verdict.Possible, Agreement.OfPoints(before, after, StatedPoints.Parse("170.0个千分点")).Verdict);
        Assert.Equal(Verdict.Possible,
            Agreement.OfPoints(StatedValue.Parse("10.2%"), StatedValue.Parse("4.5%"), StatedPoints.Parse("下降5.7个百分点")).Verdict);
        Assert.Equal(Reason.NotComparable,
            Agreement.OfPoints(StatedValue.Parse("65家"), StatedValue.Parse("82家"), StatedPoints.Parse("17个百分点")).Reason);
        Assert.Equal(Reason.NotComparable,
            Agreement.OfGrowth(before.Printed, after.Printed, StatedGrowth.Parse("26%")).Reason); // no growth of a percentage
    }

    // Source: a communiqué: 319247 of 453229 people live in towns.
    [Fact]
    public void A_share_is_a_part_of_its_whole_and_never_more_than_all()
    {
        Assert.Equal("319247/453229 = 70.4383…% lies within [70.35%, 70.45%]: proved", Share("319247人", "453229人", "70.4%").ToString());
        Assert.Equal("319247/453229 = 70.4383…%，在[71.35%, 71.45%]之外：不符，应为70.4%",
            Share("319247人", "453229人", "71.4%").Arithmetic(Language.Chinese));
        Assert.Equal(Verdict.Inconsistent, Share("32家", "31家", "97%").Verdict);
        Assert.Equal(Reason.PartExceedsWhole, Share("32家", "31家", "97%").Reason);
        Assert.Equal(100, Share("31万元", "31万元", "99%").Implied!.Value.Upper); // the part is not above the whole
        Assert.Equal(Verdict.Proved, Share("16家", "31家", "过半").Verdict);
        Assert.Equal(Reason.NotComparable, Share("24家", "31人", "77%").Reason);
        Assert.Equal(Reason.NotComparable, Share("24%", "31%", "77%").Reason);
        Assert.Equal(Reason.NonPositive, Share("24家", "31家以下", "77%").Reason);
        Assert.Equal(Reason.BelowZero, Share("-24元", "31元", "77%").Reason);

        static Judgement Share(string part, string whole, string stated) =>
            Agreement.OfShare(StatedValue.Parse(part), StatedValue.Parse(whole), StatedShare.Parse(stated));
    }

    // 58.4万户 in towns and 49.7万户 in villages: the share needs no printed total, and is sharper without one.
    [Fact]
    public void A_share_beside_the_rest_is_sharper_than_one_of_a_printed_total()
    {
        StatedValue towns = StatedValue.Parse("58.4万户"), villages = StatedValue.Parse("49.7万户");
        Judgement besideRest = Agreement.OfShareWithRemainder(towns, villages, StatedShare.Parse("54.0%")),
            ofWhole = Agreement.OfShare(towns, StatedValue.Parse("108.1万户"), StatedShare.Parse("54.0%"));

        Assert.Equal("[58.35, 58.45]/([58.35, 58.45] + [49.65, 49.75]) = [53.9777…%, 54.0703…%] meets [53.95%, 54.05%]: possible",
            besideRest.ToString());
        Assert.True(ofWhole.Implied!.Value.Contains(besideRest.Implied!.Value) && ofWhole.Implied != besideRest.Implied);
        Assert.Equal(Reason.NonPositive,
            Agreement.OfShareWithRemainder(StatedValue.Parse("0至5元"), StatedValue.Parse("0至5元"), StatedShare.Parse("54.0%")).Reason);
        Assert.Equal(Bounds.Closed(0, 50),
            Agreement.OfShareWithRemainder(StatedValue.Parse("0至5家"), StatedValue.Parse("5家"), StatedShare.Parse("50%")).Implied);
    }

    // Source: a province's communiqué for 2009: three sectors of GDP, of which the first is 17.249 % and printed 17.3, so that all sum to
    // 100.
    [Fact]
    public void A_share_moved_so_that_all_add_to_100_is_noted_and_no_inconsistency()
    {
        StatedValue[] parts = [StatedValue.Parse("1063.96亿元"), StatedValue.Parse("2580.34亿元"), StatedValue.Parse("2523.93亿元")];
        StatedShare[] shares = [StatedShare.Parse("17.3%"), StatedShare.Parse("41.8%"), StatedShare.Parse("40.9%")];
        StatedShare[] wrong = [StatedShare.Parse("17.5%"), StatedShare.Parse("41.7%"), StatedShare.Parse("40.8%")];

        IReadOnlyList<Judgement> judged = Agreement.OfComposition(parts, shares);

        Assert.Equal([Verdict.Possible, Verdict.Proved, Verdict.Proved], judged.Select(share => share.Verdict));
        Assert.Equal([JudgementNote.PrintedTo100, JudgementNote.None, JudgementNote.None], judged.Select(share => share.Note));
        Assert.EndsWith("lies outside [17.25%, 17.35%]: possible, printed so that the shares add up to 100%", judged[0].ToString(),
            StringComparison.Ordinal);
        Assert.Equal(Verdict.Inconsistent, Agreement.OfShare(parts[0], StatedValue.Parse("6168.23亿元"), shares[0]).Verdict); // by itself
        Assert.All(Agreement.OfComposition(parts, wrong),
            share => Assert.Equal(Verdict.Inconsistent, share.Verdict)); // more than one place off
        Assert.Equal(Verdict.Possible, Agreement.OfShares(shares).Verdict);
        Assert.Equal("[17.25, 17.35] + [41.75, 41.85] + [40.85, 40.95] = [99.85%, 100.15%] includes 100%: possible",
            Agreement.OfShares(shares).ToString());
        Assert.Equal((Verdict.Inconsistent, null),
            (Agreement.OfShares([.. shares[..2], StatedShare.Parse("40.6%")]).Verdict,
                Agreement.OfShares([.. shares[..2], StatedShare.Parse("40.6%")]).Correction));
        Mistake.Throws<ArgumentException>(() => Agreement.OfComposition(parts, shares[..2]));
        Mistake.Throws<ArgumentException>(() => Agreement.OfShares([]));
    }

    // Source: the Xiangdong report: rank 77 in 2022, 24 now, among the district hospitals of the province.
    [Fact]
    public void From_place_77_to_24_is_53_places_up()
    {
        var scope = new Scope("36", "区级综合医院");
        StatedRank before = StatedRank.Parse("第77名").Within(scope, null), now = StatedRank.Parse("第24名").Within(scope, null);

        Assert.Equal("77 − 24 = 53 lies within [1, ∞): proved", Agreement.OfRankMove(before, now, StatedRankMove.Parse("跃升")).ToString());
        Assert.Equal("77 − 24 = 53 equals 53: proved", Agreement.OfRankMove(before, now, StatedRankMove.Parse("前移53位")).ToString());
        Assert.Equal("77 − 24 = 53，不等于52：不符，应为53",
            Agreement.OfRankMove(before, now, StatedRankMove.Parse("上升52位")).Arithmetic(Language.Chinese));
        Assert.Equal(Verdict.Inconsistent, Agreement.OfRankMove(now, before, StatedRankMove.Parse("跃升")).Verdict);
        Assert.Equal(Verdict.Proved, Agreement.OfRankMove(now, before, StatedRankMove.Parse("下滑")).Verdict);
        Assert.Equal(Verdict.Possible,
            Agreement.OfRankMove(StatedRank.Parse("前3位"), StatedRank.Parse("第2名"), StatedRankMove.Parse("前移1位")).Verdict);
        Assert.Equal(Reason.NotComparable, Agreement.OfRankMove(before, StatedRank.Parse("第24名"), StatedRankMove.Parse("跃升")).Reason);
    }

    // Source: a communiqué: rural poor from 9899万人 to 4335万人, 5564万人 fewer. A total over five years, and its mean.
    [Fact]
    public void Differences_and_means_are_judged_in_the_unit_of_the_result()
    {
        StatedValue before = StatedValue.Parse("9899万人"), after = StatedValue.Parse("4335万人");

        Assert.Equal("[9898.5, 9899.5] − [4334.5, 4335.5] = [5563, 5565]万人，与[5563.5, 5564.5]万人相交：可能",
            Agreement.OfDecrease(before, after, StatedValue.Parse("5564万人")).Arithmetic(Language.Chinese));
        Assert.Equal(Verdict.Inconsistent, Agreement.OfIncrease(before, after, StatedValue.Parse("5564万人")).Verdict);
        Assert.Equal("[5563.5, 5564.5]/4 = [1390.875, 1391.125]万人，在[1390.5, 1391.5]万人之内：证实",
            Agreement.OfMean(StatedValue.Parse("5564万人"), 4, StatedValue.Parse("1391万人")).Arithmetic(Language.Chinese));
        Assert.Equal("1391万人", Agreement.OfMean(StatedValue.Parse("5564万人"), 4, StatedValue.Parse("1319万人")).Correction!.Text);
        Assert.Equal(Reason.TooFewPeriods, Agreement.OfMean(before, 0, after).Reason);
        Assert.Equal(Reason.NotComparable,
            Agreement.OfIncrease(StatedValue.Parse("65%"), StatedValue.Parse("82%"), StatedValue.Parse("17%")).Reason);
        Assert.Equal(Reason.NotComparable, Agreement.OfSum([StatedValue.Parse("3家")], StatedValue.Parse("3人")).Reason);
        Assert.Equal(Reason.NotComparable,
            Agreement.OfSum([StatedValue.Parse("3元/人")], StatedValue.Parse("3元/人")).Reason); // means do not add
        Mistake.Throws<ArgumentException>(() => Agreement.OfSum(Array.Empty<StatedValue>(), after));
    }

    // A change bounded from above has no lower end, in the direction of its word: what fell by 6.4 % and rose by 0.24 % grew by no more
    // than 0.91 %.
    [Theory]
    [InlineData("31家", "58家", "下降不到5%", Verdict.Proved)]
    [InlineData("10000家", "9382家", "增长不超过0.91%", Verdict.Proved)]
    [InlineData("100家", "106家", "增长不超过5%", Verdict.Inconsistent)]
    [InlineData("100家", "94家", "下降不超过5%", Verdict.Inconsistent)]
    [InlineData("100家", "97家", "下降不到5%", Verdict.Proved)]
    [InlineData("58家", "31家", "增长不到5%", Verdict.Proved)]
    [InlineData("58家", "31家", "增长5%以内", Verdict.Proved)]
    [InlineData("100家", "103家", "增长5%以内", Verdict.Proved)]
    [InlineData("31家", "58家", "增长超80%", Verdict.Proved)]
    public void A_change_bounded_from_above_has_no_lower_end(string earlier, string later, string stated, Verdict verdict) =>
        Assert.Equal(verdict, Agreement.OfGrowth(StatedValue.Parse(earlier), StatedValue.Parse(later), StatedGrowth.Parse(stated)).Verdict);
}
