using System.Diagnostics;

namespace Indicators;

/// <summary>Whether a printed result agrees with printed inputs: the verdict, both ranges, and the arithmetic in words.</summary>
/// <remarks>
/// <para><b>Meaning.</b> <see cref="Implied"/> is every result that the inputs allow, <see cref="Stated"/> every result that the
/// printed words allow. Of the two follows the verdict (<see cref="Agreement.Of(Bounds, Bounds)"/>): proved inside, possible where they
/// meet, inconsistent where they do not. A <see cref="Reason"/> stands for a range that there is not; it makes the claim undecidable, and
/// inconsistent where the figures exclude each other (<see cref="Indicators.Reason.PartExceedsWhole"/>,
/// <see cref="Indicators.Reason.ChangeExceedsLevel"/>).</para>
/// <para><b>Unit.</b> Both ranges are in <see cref="Unit"/>, which has no magnitude word, and in the direction of the stated word: a
/// growth in per cent, a share in per cent, a sum in 元. An average growth is compared without roots, as ratios over its periods.</para>
/// <para><b>Exactness.</b> Exact; in the words a number that goes on is cut and ends with an ellipsis.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// Judgement growth = Agreement.OfGrowth(StatedValue.Parse("31家"), StatedValue.Parse("58家"), StatedGrowth.Parse("增长87.1%"));
/// growth.Verdict;    // → Proved
/// growth;            // → 58/31 − 1 = 27/31 = 87.0967…% lies within [87.05%, 87.15%]: proved
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Judgement
{
    private readonly string _chinese;
    private readonly string _english;

    internal Judgement(
        Bounds? implied, Bounds stated, Unit? unit, Undefined? undefined, JudgementNote note, StatedValue? correction, int? periods,
        Rounding? rounding, string chinese, string english)
    {
        (Implied, Stated, Unit, Undefined, Note, Correction, Periods, Rounding) =
            (implied, stated, unit, undefined, note, correction, periods, rounding);
        (_chinese, _english) = (chinese, english);
        Verdict = VerdictOf(implied, stated, undefined, note);
    }

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets what the inputs imply, in <see cref="Unit"/>; <see langword="null"/> where there is a <see cref="Reason"/>.</summary>
    public Bounds? Implied { get; }

    /// <summary>Gets what the printed words allow, in <see cref="Unit"/>.</summary>
    public Bounds Stated { get; }

    /// <summary>Gets the unit of both ranges; <see langword="null"/> for plain ratios and for places of a ranking.</summary>
    public Unit? Unit { get; }

    /// <summary>Gets why the inputs imply nothing, with the fields of the reason, or <see langword="null"/>.</summary>
    public Undefined? Undefined { get; }

    /// <summary>Gets the reason why the inputs imply nothing, or <see langword="null"/>.</summary>
    public Reason? Reason => Undefined?.Reason;

    /// <summary>Gets what is remarkable beside the verdict.</summary>
    public JudgementNote Note { get; }

    /// <summary>Gets what the source would print instead, with the decimals of the claim: 87.1%, or a range of figures such as
    /// 7.5至8.4%.</summary>
    /// <remarks>
    /// There is one only for an inconsistent claim with bounded inputs. One figure, printed in its place, is proved; a range has every
    /// figure that the inputs allow, of which none is inconsistent. Without a named rounding rule it is rounded to the nearest.
    /// </remarks>
    public StatedValue? Correction { get; }

    /// <summary>Gets the number of periods of the reading that was judged, or <see langword="null"/> where the claim has none.</summary>
    public int? Periods { get; }

    /// <summary>Gets the rule by which the source was said to round, or <see langword="null"/> where it is not known.</summary>
    public Rounding? Rounding { get; }

    /// <summary>Gets how sharp the check was: width of <see cref="Stated"/> ÷ width of <see cref="Implied"/>.</summary>
    /// <remarks>Below one the inputs are too coarse to prove the result. <see langword="null"/> for exact inputs and where an end is
    /// missing.</remarks>
    public Rational? Power => Stated.Width is { } stated && Implied?.Width is { IsZero: false } implied ? stated / implied : null;

    /// <summary>The arithmetic in words: formula, what it gives, where that lies, the verdict.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of culture-free text, without a full stop.</returns>
    public string Arithmetic(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Say(_chinese, _english);
    }

    /// <summary>Returns the arithmetic in English.</summary>
    /// <returns>The same as <see cref="Arithmetic"/>.</returns>
    public override string ToString() => _english;

    /// <summary>The verdict that ranges, reason and note amount to.</summary>
    internal static Verdict VerdictOf(Bounds? implied, Bounds stated, Undefined? undefined, JudgementNote note) => undefined switch
    {
        { IsContradiction: true } => Verdict.Inconsistent,
        not null => Verdict.Undecidable,
        _ when note == JudgementNote.PrintedTo100 => Verdict.Possible,
        _ => Agreement.Of(implied!.Value, stated),
    };
}
