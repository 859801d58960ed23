using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of every phrase: a stated result reads it, with the right sign, and its bounds hold what was said.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(PhraseArbitraries), typeof(PartsOfWholes)], MaxTest = 500)]
public class PhraseLaws
{
    // g ∈ bounds(read(said(g))) by the rule that rounded it, whose width is one printed place; sign(read(said(g))) = sign(g).
    [Property(MaxTest = 2_000)]
    public bool A_growth_that_was_said_is_read_back(SaidGrowth g, Saying by)
    {
        StatedGrowth stated = StatedGrowth.Parse(g.Of.ToPhrase(by.Language, by.Decimals, by.Rule));
        Rational percent = g.Of.Ratio * 100;
        return Holds(stated, by, percent) && (stated.Value!.Value.IsZero || stated.Value.Value.Sign == percent.Sign);
    }

    // Without a change nothing but 持平 is said, and 持平 of no change at all; no number that is said is zero or has a sign of its own.
    [Property(MaxTest = 2_000)]
    public bool No_phrase_of_a_growth_says_that_it_grew_by_nothing_or_by_less(SaidGrowth g, Saying by)
    {
        string phrase = g.Of.ToPhrase(by.Language, by.Decimals, by.Rule);
        return (phrase is "持平" or "was unchanged") == g.Of.Ratio.IsZero
            && !phrase.Contains('-', StringComparison.Ordinal)
            && (!phrase.Any(char.IsAsciiDigit) || phrase.Any(c => c is >= '1' and <= '9'));
    }

    // What rounds to zero and is not zero is 基本持平: |g| < one printed place.
    [Property(MaxTest = 2_000)]
    public bool What_is_little_changed_rounds_to_zero(SaidGrowth g, Saying by)
    {
        bool roundsToZero = (g.Of.Ratio * 100).Round(by.Decimals, by.Rule).IsZero;
        return g.Of.ToPhrase(by.Language, by.Decimals, by.Rule) is "基本持平" or "was little changed" == (roundsToZero && !g.Of.Ratio.IsZero);
    }

    // (1 + g)^(1/n) − 1 and the printed bounds have a point in common, wherever the root lies between two rationals.
    [Property]
    public bool An_average_growth_that_was_said_is_read_back(SaidGrowth total, FsCheck.PositiveInt periods, Saying by)
    {
        AverageGrowth average = AverageGrowth.FromTotal(total.Of, (periods.Get % 12) + 1).Value;
        StatedAverageGrowth stated = StatedAverageGrowth.Parse(average.ToPhrase(by.Language, by.Decimals, by.Rule));
        return stated.BoundsRoundedBy(by.Rule).Intersect(average.Percent.Enclose(40)) is not null;
    }

    // p ∈ bounds(read(said(p))).
    [Property]
    public bool Points_that_were_said_are_read_back(AnyChange points, Saying by) => Holds(
        StatedPoints.Parse((points.Percent * PercentagePoint).ToPhrase(by.Language, by.Decimals, by.Rule)), by, points.Percent);

    // The points of a part and its share in the change of the whole lie within what is said of them.
    [Property]
    public bool A_contribution_that_was_said_is_read_back(TwoYears years, Saying by) => years.Contributions.All(part =>
    {
        StatedPoints points = StatedPoints.Parse(part.PointsPhrase(by.Language, by.Decimals, by.Rule));
        Outcome<string> share = part.SharePhrase(by.Language, by.Decimals, by.Rule);
        return Holds(points, by, part.Points.In(PercentagePoint))
            && share.HasValue == part.Share.HasValue
            && (!share.HasValue || Holds(StatedShare.Parse(share.Value), by, part.Share.Value * 100));
    });

    // s ∈ bounds(read(said(s))), and what is a part at all ends at 0 and 100 %: a loss of 0.3 % said as 0 % is read as [0, 0.5] %.
    [Property]
    public bool A_share_that_was_said_is_read_back(ProfitOrLoss part, Some whole, Saying by)
    {
        Share share = Contributions.Share(part.Of, whole.Of).Value;
        StatedShare stated = StatedShare.Parse(share.ToPhrase(by.Language, by.Decimals, by.Rule));
        Rational percent = share.Ratio * 100;
        bool isPart = Bounds.Closed(0, 100).Contains(stated.Bounds);
        return Holds(stated, by, isPart ? Rational.Min(Rational.Max(percent, 0), 100) : percent);
    }

    // r ∈ ratio(read(said(r))), and the same of r − 1 said as an increase, or as a fall in per cent.
    [Property]
    public bool A_multiple_that_was_said_is_read_back(SaidGrowth g, Saying by)
    {
        StatedTimes stated =
            StatedTimes.Parse(g.Of.MultiplePhrase(by.Language, by.Language == Language.Chinese ? "2020年" : "2020", by.Decimals, by.Rule));
        string said = g.Of.IncreasePhrase(by.Language, by.Decimals, by.Rule);
        return !stated.IsIncrease && Holds(stated, by, g.Of.Factor)
            && (StatedTimes.TryParse(said, out StatedTimes? read, out _)
                ? read.IsIncrease && Holds(read, by, g.Of.Ratio) && read.Ratio == read.Bounds + Rational.One
                : Holds(StatedGrowth.Parse(said), by, g.Of.Ratio * 100));
    }

    // 2^n ≤ r < 2^(n + 1) is said as 翻n番, 翻n番多 or 翻近n + 1番; below that in per cent.
    [Property]
    public bool Doublings_that_were_said_are_read_back(SaidGrowth g, Saying by)
    {
        string said = g.Of.DoublingsPhrase(by.Language, by.Decimals, by.Rule);
        if (g.Of.Factor < 2)
            return said == g.Of.ToPhrase(by.Language, by.Decimals, by.Rule);
        StatedDoublings stated = StatedDoublings.Parse(said);
        return stated.Bounds.Contains(g.Of.Factor) && (stated.Hedge == Hedge.SlightlyOver || stated.SoftBounds.Contains(g.Of.Factor))
            && (stated.Hedge == Hedge.None) == g.Of.Doublings.Value.TryToRational(out Rational count)
            && (stated.Hedge != Hedge.None || stated.Doublings == count);
    }

    // (later − earlier) ÷ |earlier| ∈ bounds(read(said)), and what was said is what came of it.
    [Property(MaxTest = 1_000)]
    public bool A_transition_that_was_said_is_read_back(ProfitOrLoss earlier, ProfitOrLoss later, Saying by)
    {
        Outcome<GrowthRate> growth = Growth.Between(earlier.Of, later.Of);
        string said = growth.ToPhrase(by.Language, by.Decimals, by.Rule).Value;
        if (growth.Undefined is not { } transition)
            return said == growth.Value.ToPhrase(by.Language, by.Decimals, by.Rule);
        StatedTransition stated = StatedTransition.Parse(said);
        return stated.Transition == transition.Reason
            && (earlier.Of.Sign == 0 || Holds(stated, by, Growth.ChangeOverAbsoluteBase(earlier.Of, later.Of).Value * 100));
    }

    // The place, whether it is shared, and the move come back; the scope does not.
    [Property]
    public bool A_rank_that_was_said_is_read_back(Placed placed, Saying by)
    {
        StatedRank stated = StatedRank.Parse(placed.Rank.ToPhrase(by.Language, placed.Change)),
            alone = StatedRank.Parse(placed.Rank.ToPhrase(by.Language));
        return stated.Place == (int)placed.Rank.Position.Numerator && stated.Place == alone.Place
            && stated.IsTied == (placed.Rank.Tied > 1 && !placed.Rank.Ties.IsOrdinal) && stated.IsTied == alone.IsTied
            && stated.Move!.Places == placed.Change.Places && alone.Move is null && stated.Scope is null
            && StatedRankMove.Parse(placed.Change.ToPhrase(by.Language)).Places == placed.Change.Places;
    }

    // With a printed digit the bounds are one place wide, by the rule that rounded; a word is wider.
    private static bool Holds(StatedResult stated, Saying by, Rational exact)
    {
        Bounds bounds = stated.BoundsRoundedBy(by.Rule);
        bool isPrinted = stated.Hedge == Hedge.None && stated.Text.Any(char.IsAsciiDigit);

        // Around zero a cut is two places wide, and what is rounded away from it none.
        return bounds.Contains(exact) && (!isPrinted || exact.IsZero || bounds.Upper - bounds.Lower == by.Place);
    }
}
