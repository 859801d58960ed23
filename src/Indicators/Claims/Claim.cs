namespace Indicators;

/// <summary>A printed result that is judged: how it is printed, and so how what it is compared with is shown.</summary>
internal sealed record Claim
{
    private Claim(Bounds stated, Unit? unit, Rational magnitude, int decimals, Rounding? rounding) =>
        (Stated, Unit, Magnitude, Decimals, Rounding) = (stated, unit, magnitude, decimals, rounding);

    /// <summary>What the printed words allow, in <see cref="Unit"/>.</summary>
    internal Bounds Stated { get; init; }

    /// <summary>Where the result usually lies.</summary>
    internal Bounds? Usual { get; init; }

    internal Unit? Unit { get; }

    /// <summary>What the last digit before the point counts: 10⁸ for 1.47亿元.</summary>
    internal Rational Magnitude { get; }

    internal int Decimals { get; }

    internal Rounding? Rounding { get; }

    /// <summary>Whether a figure states the result, so that another one could be printed in its place.</summary>
    internal bool IsFigure { get; init; } = true;

    /// <summary>The number of periods of the reading that is judged.</summary>
    internal int? Periods { get; init; }

    /// <summary>How the stated range was computed where it is not the printed one: <c>(1 + [7.5%, 8.5%])^5</c>.</summary>
    internal string? StatedFormula { get; init; }

    /// <summary>The figures that might be printed instead, with so many decimals; a null is the rounded ends of what is implied.</summary>
    internal Func<Rational, int, Rounding, Rational>? RoundEnd { get; init; }

    /// <summary>What a printed number allows, in the space of the stated range.</summary>
    internal Func<Bounds, Bounds>? SpaceOf { get; init; }

    /// <summary>The unit of a correction where it is not that of the ranges.</summary>
    internal Unit? CorrectionUnit { get; init; }

    internal static Claim Of(StatedResult result, Rounding? rounding)
    {
        Check(rounding);
        return result.Number is { } number
            ? new(result.BoundsBy(rounding), number.Unit, MagnitudeOf(number), number.Decimals, rounding) { Usual = result.UsualBounds }
            : new(result.Bounds, result is StatedDoublings ? Units.Times : null, Rational.One, 0, rounding) { Usual = result.UsualBounds };
    }

    internal static Claim Of(StatedValue value, Rounding? rounding)
    {
        Check(rounding);
        return new(value.BoundsIn(value.Unit, rounding), value.Unit, MagnitudeOf(value), value.Decimals,
            rounding) { Usual = value.SoftBounds };
    }

    /// <summary>A claim that no figure states: that shares add up to 100 %, that a remainder is not below zero.</summary>
    internal static Claim Of(Bounds stated, Unit? unit, Rational magnitude, int decimals, Rounding? rounding)
    {
        Check(rounding);
        return new(stated, unit, magnitude, decimals, rounding) { IsFigure = false };
    }

    /// <summary>What the last digit before the point of a figure counts.</summary>
    internal static Rational MagnitudeOf(StatedValue value) =>
        value.Numeral.Words is null ? value.LastPlace * new Rational(10).Pow(value.Decimals) : Rational.One;

    /// <summary>Judges what the inputs imply.</summary>
    /// <param name="implied">What they imply, in <see cref="Unit"/>.</param>
    /// <param name="formula">How that was computed, in each language.</param>
    /// <param name="note">What is remarkable, where that is known already.</param>
    internal Judgement Judge(Bounds implied, Func<Language, string> formula, JudgementNote note = JudgementNote.None)
    {
        Verdict verdict = Judgement.VerdictOf(implied, Stated, null, note);
        if (note == JudgementNote.None && verdict != Verdict.Inconsistent && Usual is { } usual && !usual.Overlaps(implied))
        {
            note = JudgementNote.UnusualWording;
        }

        StatedValue? correction = verdict == Verdict.Inconsistent && IsFigure ? Corrected.Of(this, implied) : null;
        return new(
            implied, Stated, Unit, null, note, correction, Periods, Rounding,
            ArithmeticText.Of(this, implied, formula(Language.Chinese), verdict, note, correction, Language.Chinese),
            ArithmeticText.Of(this, implied, formula(Language.English), verdict, note, correction, Language.English));
    }

    /// <summary>Judges by a formula that is the same in every language.</summary>
    internal Judgement Judge(Bounds implied, string formula) => Judge(implied, _ => formula);

    /// <summary>Judges where the inputs imply nothing.</summary>
    internal Judgement Judge(Undefined reason)
    {
        Verdict verdict = Judgement.VerdictOf(null, Stated, reason, JudgementNote.None);
        return new(
            null, Stated, Unit, reason, JudgementNote.None, null, Periods, Rounding,
            $"{ArithmeticText.Word(verdict, Language.Chinese)}：{InChinese(reason)}",
            $"{ArithmeticText.Word(verdict, Language.English)}: {reason.Message}");
    }

    // 不可比 alone does not say what differs: prices, coverage, kinds.
    private static string InChinese(Undefined reason) =>
        reason.Reason == Reason.NotComparable ? reason.ToMessage(Language.Chinese).TrimEnd('。') : reason.InWords(Language.Chinese);

    private static void Check(Rounding? rounding)
    {
        if (rounding is { } rule)
        {
            RoundingRule.ThrowIfUndefined(rule, nameof(rounding));
        }
    }
}
