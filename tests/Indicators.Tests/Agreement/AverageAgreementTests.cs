namespace Indicators.Tests;

/// <summary>Stated averages, chains and contributions against what they are made of.</summary>
public class AverageAgreementTests
{
    private static readonly Figure<Count<Enterprise>> Before = Figure<Count<Enterprise>>.Parse("31家"),
        After = Figure<Count<Enterprise>>.Parse("58家");

    // The power is compared, and no root is taken: 58/31 against 1.165⁴ … 1.175⁴.
    [Fact]
    public void An_average_growth_is_compared_as_a_factor_over_its_periods()
    {
        Judgement judged = Agreement.OfAverageGrowth(Before, After, 4, StatedAverageGrowth.Parse("年均增长17%"));

        Assert.Equal((Verdict.Proved, 4), (judged.Verdict, judged.Periods));
        Assert.Null(judged.Unit);
        Assert.Equal("58/31 = 1.870… lies within (1 + [16.5%, 17.5%])^4 = [1.842…, 1.906…]: proved", judged.ToString());
        Assert.Equal("58/31 = 1.870…，在(1 + [16.5%, 17.5%])^4 = [1.842…, 1.906…]之内：证实", judged.Arithmetic(Language.Chinese));
        Assert.Equal("17.0%",
            Agreement.OfAverageGrowth(Before, After, 4,
                StatedAverageGrowth.Parse("年均增长21.8%")).Correction!.Text); // the simple mean, 87.1/4
        Assert.Equal(judged,
            Agreement.OfAverageGrowth(new Year(2021), Before, new Year(2025), After, StatedAverageGrowth.Parse("年均增长17%")));
        Assert.Equal(Reason.TooFewPeriods, Agreement.OfAverageGrowth(Before, After, 0, StatedAverageGrowth.Parse("年均增长17%")).Reason);
        Assert.Equal(Reason.NonPositive,
            Agreement.OfAverageGrowth(StatedValue.Parse("不足31家"), After.Printed, 4, StatedAverageGrowth.Parse("年均增长17%")).Reason);
    }

    // Over a plan of five years the base is the year before, n = 5; some count from the first year, n = 4.
    [Fact]
    public void Of_two_readings_of_the_base_the_one_that_speaks_for_the_text_is_judged()
    {
        StatedValue yearBefore = StatedValue.Parse("30家"), first = Before.Printed, last = After.Printed;

        Judgement fromFirst = Of("年均增长17%"), fromBefore = Of("年均增长14.1%"), neither = Of("年均增长20%");

        Assert.Equal((Verdict.Proved, 4), (fromFirst.Verdict, fromFirst.Periods));
        Assert.Equal((Verdict.Proved, 5), (fromBefore.Verdict, fromBefore.Periods));
        Assert.Equal((Verdict.Inconsistent, 5, "14%"), (neither.Verdict, neither.Periods, neither.Correction!.Text));
        Assert.Equal(Verdict.Undecidable,
            Agreement.OfAverageGrowth(yearBefore, null, last, 5,
                StatedAverageGrowth.Parse("年均增长20%")).Verdict); // the other reading might hold
        Assert.Equal(Verdict.Inconsistent,
            Agreement.OfAverageGrowth(yearBefore, null, last, 1, StatedAverageGrowth.Parse("增长20%")).Verdict); // one year has one base
        Assert.Equal(Reason.MissingBase, Agreement.OfAverageGrowth(null, null, last, 5, StatedAverageGrowth.Parse("年均增长20%")).Reason);
        Mistake.Throws<ArgumentException>(() => Agreement.OfReadings());

        Judgement Of(string stated) => Agreement.OfAverageGrowth(yearBefore, first, last, 5, StatedAverageGrowth.Parse(stated));
    }

    // Source: a communiqué: retail sales 2.5 times those of five years before, 20 % a year. 1.2⁵ is 2.49.
    [Fact]
    public void A_multiple_over_five_years_agrees_with_its_average_growth()
    {
        Assert.Equal(
            "(1 + [19.5%, 20.5%])^5 = [2.4369…, 2.5405…] times meets [2.45, 2.55] times: possible",
            Agreement.OfTimes(StatedAverageGrowth.Parse("年均增长20%"), 5, StatedTimes.Parse("2.5倍")).ToString());
        Assert.Equal(Verdict.Inconsistent, Agreement.OfTimes(StatedAverageGrowth.Parse("年均增长20%"), 5, StatedTimes.Parse("增长2.5倍")).Verdict);
    }

    // Source: NBS of China, GDP of the first quarters: −6.8 % in 2020, 18.3 % in 2021, 10.3 % in two years, 5.0 % on average.
    [Fact]
    public void Four_published_growths_of_two_years_can_all_be_true()
    {
        StatedGrowth[] steps = [StatedGrowth.Parse("下降6.8%"), StatedGrowth.Parse("增长18.3%")];
        IReadOnlyList<Judgement> judged = Agreement.OfChain(steps, StatedGrowth.Parse("增长10.3%"), StatedAverageGrowth.Parse("年均增长5.0%"));

        Assert.Equal([Verdict.Possible, Verdict.Possible, Verdict.Proved], judged.Select(pair => pair.Verdict));
        Assert.Equal("[0.9315, 0.9325] × [1.1825, 1.1835] − 1 = [10.1498…%, 10.3613…%] meets [10.25%, 10.35%]: possible",
            judged[0].ToString());
        Assert.Equal("[0.9315, 0.9325] × [1.1825, 1.1835] = [1.1014…, 1.1036…] meets (1 + [4.95%, 5.05%])^2 = [1.1014…, 1.1035…]: possible",
            judged[1].ToString());
        Assert.Equal("1 + [10.25%, 10.35%] = [1.1025, 1.1035] lies within (1 + [4.95%, 5.05%])^2 = [1.1014…, 1.1035…]: proved",
            judged[2].ToString());
        Assert.Equal(Verdict.Inconsistent, Agreement.OfChain(steps, StatedGrowth.Parse("增长11.5%")).Verdict); // the sum of the two
        Mistake.Throws<ArgumentException>(() => Agreement.OfChain([], StatedGrowth.Parse("增长11.5%")));
    }

    // Source: Fujian Statistical Yearbook 2020, table 2-7, 1980: growth 18.4 %, of which the second sector gave 43.2 % or 8.0 points. The
    // product is 7.9488.
    [Fact]
    public void A_contribution_in_points_is_growth_times_share()
    {
        Judgement judged =
            Agreement.OfContribution(StatedGrowth.Parse("增长18.4%"), StatedShare.Parse("43.2%"), StatedPoints.Parse("8.0个百分点"));

        Assert.Equal(
            "[18.35%, 18.45%] × [43.15%, 43.25%] = [7.9180…, 7.9796…] percentage points meets [7.95, 8.05] percentage points: possible",
            judged.ToString());
        Assert.Equal(Verdict.Inconsistent,
            Agreement.OfContribution(StatedGrowth.Parse("增长18.4%"), StatedShare.Parse("43.2%"), StatedPoints.Parse("8.1个百分点")).Verdict);
    }
}
