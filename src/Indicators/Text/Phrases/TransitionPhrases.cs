namespace Indicators;

// Changes that no growth rate can say, as reports say them.
public sealed partial class Undefined
{
    /// <summary>Says the reason as a report does: 扭亏为盈, 由盈转亏, 减亏50.0%, 从无到有; turned from loss to profit.</summary>
    /// <remarks>
    /// A loss that narrowed or widened by less than the rule can print did so by 不足0.1% (under 0.1%); one of which printed figures do not
    /// say by how much is 减亏 alone. <see cref="StatedTransition"/> reads every phrase of a transition; other reasons are said
    /// <see cref="InWords">in words</see>.
    /// </remarks>
    /// <param name="language">The language.</param>
    /// <param name="decimals">Digits after the point of a percentage, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToPhrase(Language language, int decimals, Rounding rounding)
    {
        var figure = new PhraseWriter.Figure(Units.Percent, language, decimals, rounding);
        return (Reason, Ratio) switch
        {
            (Reason.LossNarrowed, { } ratio) => PhraseWriter.Directed(ratio * 100, figure, "lossNarrowed", "lossWidened"),
            (Reason.LossWidened, { } ratio) => PhraseWriter.Directed(ratio * -100, figure, "lossNarrowed", "lossWidened"),
            _ when TransitionPhrase.Of(Reason) is { } phrase => PhraseForms.Print(phrase, language),
            _ => InWords(language),
        };
    }
}

/// <summary>The names of the phrases that stand for a transition without a figure.</summary>
internal static class TransitionPhrase
{
    /// <summary>Each transition with its phrase; 减亏 and 增亏 stand alone or with a figure.</summary>
    internal static readonly (Reason Transition, string Phrase)[] All =
    [
        (Reason.ProfitToLoss, "profitToLoss"),
        (Reason.LossToProfit, "lossToProfit"),
        (Reason.LossUnchanged, "lossUnchanged"),
        (Reason.LossToZero, "lossToZero"),
        (Reason.ZeroBase, "zeroBase"),
        (Reason.FromZero, "fromZero"),
        (Reason.ZeroToLoss, "zeroToLoss"),
        (Reason.LossNarrowed, "lossNarrowedAlone"),
        (Reason.LossWidened, "lossWidenedAlone"),
    ];

    /// <summary>The phrase of a transition, or null.</summary>
    internal static string? Of(Reason reason) => Array.Find(All, entry => entry.Transition == reason).Phrase;
}
