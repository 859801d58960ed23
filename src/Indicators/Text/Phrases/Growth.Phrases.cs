namespace Indicators;

// Says results as reports do where they have no type of their own: points, and a growth that may be none.
public static partial class Growth
{
    /// <summary>Says a difference of percentages as a report does: 提高3.2个百分点, 下降0.4个百分点; up 3.2 percentage points.</summary>
    /// <remarks>
    /// No difference at all is 持平 (unchanged), one that the rule rounds to zero 基本持平 (was little changed). <see cref="StatedPoints"/> reads
    /// every phrase.
    /// </remarks>
    /// <param name="points">The difference, whatever its unit.</param>
    /// <param name="language">The language.</param>
    /// <param name="decimals">Digits after the point of the percentage points, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public static string ToPhrase(this Quantity<Proportion> points, Language language, int decimals, Rounding rounding)
    {
        var figure = new PhraseWriter.Figure(Units.PercentagePoint, language, decimals, rounding);
        Rational exact = points.In(Units.PercentagePoint);
        return PhraseWriter.Change(exact.Sign, figure.Round(exact), figure, "pointsUp", "pointsDown", "pointsUnchanged");
    }

    /// <summary>Says a growth or why there is none: the growth (增长87.1%), or the transition where no growth rate can say it
    /// (扭亏为盈).</summary>
    /// <param name="growth">The growth, or why there is none.</param>
    /// <param name="language">The language.</param>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text; the reason where it is not a transition (<see cref="Reason.MissingBase"/>,
    /// <see cref="Reason.NotComparable"/>).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public static Outcome<string> ToPhrase(this Outcome<GrowthRate> growth, Language language, int decimals, Rounding rounding) =>
        growth.Match<Outcome<string>>(
        rate => rate.ToPhrase(language, decimals, rounding),
        reason => reason.IsTransition ? reason.ToPhrase(language, decimals, rounding) : reason);
}
