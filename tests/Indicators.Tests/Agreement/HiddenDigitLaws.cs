using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Every judgement against brute force: hidden digits are tried out, with every hedge on the inputs and on the claim.</summary>
/// <remarks>
/// Of each range its ends are tried where they belong to it, points just inside of them where they do not, its middle, and far points where
/// it has no end. Whatever the inputs imply must hold each result; a claim that some of them fulfil is not inconsistent, and one that some
/// miss is not proved.
/// </remarks>
[Properties(Arbitrary = [typeof(HiddenDigitLaws)])]
public class HiddenDigitLaws
{
    private static readonly string[] Forms =
        ["{0}", "超{0}", "至少{0}", "近{0}", "约{0}", "{0}左右", "不超过{0}", "不足{0}", "{0}以上", "{0}以内", "{0}以下", "突破{0}", "up to {0}",
            "less than {0}", "over {0}"];

    /// <summary>A number as it is printed, with a hedge.</summary>
    public sealed record Hedged(string Form, string Number, string Direction)
    {
        public string Of(string unit) => Direction + string.Format(System.Globalization.CultureInfo.InvariantCulture, Form, Number + unit);

        public string Plain(string unit) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Form, Number + unit);
    }

    public static Arbitrary<Hedged> Printed() => Arb.From(
        from form in Gen.Elements(Forms)
        from digits in Gen.Choose(1, 400)
        from decimals in Gen.Choose(0, 2)
        from direction in Gen.Elements("增长", "增长", "下降", "")
        select new Hedged(form, new Rational(digits, (int)Math.Pow(10, decimals)).ToString(decimals, Rounding.HalfAwayFromZero),
            direction));

    // r = b ÷ a − 1
    [Property(MaxTest = 300)]
    public void A_growth_between_two_figures(Hedged a, Hedged b, Hedged stated)
    {
        StatedValue earlier = StatedValue.Parse(a.Plain("万元")), later = StatedValue.Parse(b.Plain("万元"));
        var growth = StatedGrowth.Parse(stated.Of("%"));
        Check(
            Agreement.OfGrowth(earlier, later, growth), growth.Bounds,
            from x in Points(earlier.Bounds) from y in Points(later.Bounds) where x.Sign > 0 && y.Sign >= 0 select ((y / x) - 1) * 100);
    }

    // r = d ÷ (b − d); the change is a decrease behind a word of falling.
    [Property(MaxTest = 300)]
    public void A_growth_from_a_figure_and_its_change(Hedged b, Hedged d, Hedged stated)
    {
        StatedValue later = StatedValue.Parse(b.Plain("万元")), change = StatedValue.Parse(d.Plain("万元"));
        var growth = StatedGrowth.Parse(stated.Of("%"));
        int sign = stated.Direction == "下降" ? -1 : 1;
        Check(
            Agreement.OfGrowthFromChange(later, change, growth), growth.Bounds,
            from y in Points(later.Bounds) from m in Points(change.Bounds) where y.Sign > 0
                && y - (sign * m) > 0 select sign * m / (y - (sign * m)) * 100);
    }

    // k = b ÷ a
    [Property(MaxTest = 300)]
    public void A_multiple_of_two_figures(Hedged a, Hedged b, Hedged stated)
    {
        StatedValue earlier = StatedValue.Parse(a.Plain("万元")), later = StatedValue.Parse(b.Plain("万元"));
        var times = StatedTimes.Parse(stated.Plain("倍"));
        Check(
            Agreement.OfTimes(earlier, later, times), times.Bounds,
            from x in Points(earlier.Bounds) from y in Points(later.Bounds) where x.Sign > 0 && y.Sign >= 0 select y / x);
    }

    // r = Π (1 + g) − 1: 下降6.4% and then 增长0.24% is no more than 0.91 %.
    [Property(MaxTest = 300)]
    public void A_chain_of_growths(Hedged one, Hedged other, Hedged stated)
    {
        StatedGrowth[] steps = [StatedGrowth.Parse(one.Of("%")), StatedGrowth.Parse(other.Of("%"))];
        var whole = StatedGrowth.Parse(stated.Of("%"));
        Check(Agreement.OfChain(steps, whole), whole.Bounds, Chains(steps).Select(factor => (factor - 1) * 100));
    }

    // Π (1 + g) = (1 + m)²
    [Property(MaxTest = 300)]
    public void An_average_of_a_chain(Hedged one, Hedged other, Hedged stated)
    {
        StatedGrowth[] steps = [StatedGrowth.Parse(one.Of("%")), StatedGrowth.Parse(other.Of("%"))];
        var average = StatedAverageGrowth.Parse("年均" + stated.Of("%"));
        Check(Agreement.OfChain(steps, StatedGrowth.Parse("增长1%"), average)[1], Squares(average), Chains(steps));
    }

    // b ÷ a = (1 + m)²
    [Property(MaxTest = 300)]
    public void An_average_growth_between_two_figures(Hedged a, Hedged b, Hedged stated)
    {
        StatedValue earlier = StatedValue.Parse(a.Plain("万元")), later = StatedValue.Parse(b.Plain("万元"));
        var average = StatedAverageGrowth.Parse("年均" + stated.Of("%"));
        Check(
            Agreement.OfAverageGrowth(earlier, later, 2, average), Squares(average),
            from x in Points(earlier.Bounds) from y in Points(later.Bounds) where x.Sign > 0 && y.Sign >= 0 select y / x);
    }

    // 1 + x = (1 + m)²
    [Property(MaxTest = 300)]
    public void An_average_of_a_growth_over_all_periods(Hedged overall, Hedged stated)
    {
        var whole = StatedGrowth.Parse(overall.Of("%"));
        var average = StatedAverageGrowth.Parse("年均" + stated.Of("%"));
        Check(Agreement.OfAverageGrowth(whole, 2, average), Squares(average),
            Points(whole.Bounds).Select(x => 1 + (x / 100)).Where(factor => factor.Sign >= 0));
    }

    // k = (1 + m)²
    [Property(MaxTest = 300)]
    public void A_multiple_and_an_average_growth(Hedged rate, Hedged stated)
    {
        var average = StatedAverageGrowth.Parse("年均" + rate.Of("%"));
        var times = StatedTimes.Parse(stated.Plain("倍"));
        Check(Agreement.OfTimes(average, 2, times), times.Bounds,
            Points(average.Bounds).Select(x => 1 + (x / 100)).Where(factor => factor.Sign >= 0).Select(factor => factor * factor));
    }

    // p = b − a
    [Property(MaxTest = 300)]
    public void Points_between_two_percentages(Hedged a, Hedged b, Hedged stated)
    {
        StatedValue earlier = StatedValue.Parse(a.Plain("%")), later = StatedValue.Parse(b.Plain("%"));
        var points = StatedPoints.Parse(stated.Direction.Replace("增长", "提高", StringComparison.Ordinal) + stated.Plain("个百分点"));
        Check(Agreement.OfPoints(earlier, later, points), points.Bounds,
            from x in Points(earlier.Bounds) from y in Points(later.Bounds) select y - x);
    }

    // d = b − a, m = s ÷ 4, t = a + b
    [Property(MaxTest = 300)]
    public void Differences_means_and_sums(Hedged a, Hedged b, Hedged stated)
    {
        StatedValue one = StatedValue.Parse(a.Plain("万元")), other = StatedValue.Parse(b.Plain("万元")),
            result = StatedValue.Parse(stated.Plain("万元"));
        Check(Agreement.OfIncrease(one, other, result), result.Bounds,
            from x in Points(one.Bounds) from y in Points(other.Bounds) select y - x);
        Check(Agreement.OfDecrease(one, other, result), result.Bounds,
            from x in Points(one.Bounds) from y in Points(other.Bounds) select x - y);
        Check(Agreement.OfMean(one, 4, result), result.Bounds, Points(one.Bounds).Select(x => x / 4));
        Check(Agreement.OfSum([one, other], result), result.Bounds,
            from x in Points(one.Bounds) from y in Points(other.Bounds) select x + y);
    }

    // points = growth × share
    [Property(MaxTest = 300)]
    public void A_contribution_of_a_share_to_a_growth(Hedged growth, Hedged share, Hedged stated)
    {
        var whole = StatedGrowth.Parse(growth.Of("%"));
        var part = StatedShare.Parse(share.Plain("%"));
        var points = StatedPoints.Parse(stated.Plain("个百分点"));
        Check(Agreement.OfContribution(whole, part, points), points.Bounds,
            from x in Points(whole.Bounds) from y in Points(part.Bounds) select x * y / 100);
    }

    // s = part ÷ whole, part ≤ whole
    [Property(MaxTest = 300)]
    public void A_share_of_a_whole(Hedged part, Hedged whole, Hedged stated)
    {
        StatedValue one = StatedValue.Parse(part.Plain("万元")), all = StatedValue.Parse(whole.Plain("万元"));
        var share = StatedShare.Parse(stated.Plain("%"));
        Check(
            Agreement.OfShare(one, all, share), share.Bounds,
            from x in Points(one.Bounds) from y in Points(all.Bounds) where x.Sign >= 0 && y.Sign > 0 && x <= y select x / y * 100,
            isTight: false); // a part that is all of its whole lies between the points
    }

    [Fact] // the issue of a chain that was accused
    public void What_fell_and_then_rose_a_little_grew_by_no_more_than_a_little() => Assert.Equal(
        Verdict.Proved,
        Agreement.OfChain([StatedGrowth.Parse("下降6.4%"), StatedGrowth.Parse("增长0.24%")], StatedGrowth.Parse("增长不超过0.91%")).Verdict);

    private static IEnumerable<Rational> Chains(StatedGrowth[] steps) =>
        from x in Points(
            steps[0].Bounds) from y in Points(steps[1].Bounds) let one = 1 + (x / 100) let other = 1 + (y / 100) where one.Sign >= 0
                && other.Sign >= 0 select one * other;

    // What a stated rate allows, as ratios over two periods; nothing is below zero.
    private static Bounds Squares(StatedAverageGrowth average) =>
        (((average.Bounds / 100) + Rational.One).Intersect(Bounds.AtLeast(Rational.Zero)) ?? Rational.Zero).Pow(2);

    private static void Check(Judgement judged, Bounds stated, IEnumerable<Rational> results, bool isTight = true)
    {
        Rational[] all = [.. results];
        if (judged.Undefined is not null)
            return;

        Assert.Equal(stated, judged.Stated);
        foreach (Rational result in all)
        {
            Assert.True(judged.Implied!.Value.Contains(result),
                $"{result} follows from the inputs and is not in {judged.Implied}: {judged}");
            Assert.False(judged.Verdict == Verdict.Inconsistent && stated.Contains(result), $"{result} fulfils the claim: {judged}");
            Assert.False(judged.Verdict == Verdict.Proved && !stated.Contains(result), $"{result} misses the claim: {judged}");
        }

        // What should have been printed is not refuted itself, and is as precise as the claim.
        if (judged is { Verdict: Verdict.Inconsistent, Correction: { } instead, Periods: null })
        {
            Assert.True(instead.Bounds.Overlaps(judged.Implied!.Value), $"{instead} is offered: {judged}");
            Assert.Equal(instead.Bounds, StatedValue.Parse(instead.Text).Bounds);
        }

        // Tight: an end that the inputs have is reached, and else nearly.
        if (isTight && all.Length > 0 && judged.Implied is { IsBounded: true, Lower: { } least, Upper: { } most })
        {
            Rational near = (most - least) / 50;
            Assert.True(all.Min() - least <= near && most - all.Max() <= near,
                $"tried: [{all.Min()}, {all.Max()}], implied: {judged.Implied}");
        }
    }

    private static IEnumerable<Rational> Points(Bounds range)
    {
        Rational far = 100_000_000_000;
        Rational low = range.Lower ?? (range.Upper ?? 0) - far, high = range.Upper ?? (range.Lower ?? 0) + far, width = high - low;
        Rational inside = Rational.Min(width, 1) / 1_000_000;
        yield return range.Lower is null || range.LowerClosed ? low : low + inside;
        yield return range.Upper is null || range.UpperClosed ? high : high - inside;
        yield return (low + high) / 2;
        foreach (Rational near in new Rational[] { -100, 0, 1, 100 })
        {
            if (range.Contains(near))
                yield return near;
        }
    }
}
