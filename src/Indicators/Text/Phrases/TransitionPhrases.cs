namespace Indicators;

// Changes that no growth rate can say, as reports say them.
public abstract partial record UndefinedGrowth
{
    /// <summary>Gets what of the changes that no growth rate can say this is.</summary>
    public Transition Transition => Change;

    private protected abstract Transition Change { get; }

    /// <summary>Says the change as a report does: 扭亏为盈, 由盈转亏, 减亏50.0%, 从无到有; turned from loss to profit.</summary>
    /// <remarks>
    /// A loss that narrowed or widened by less than the rule can print did so by 不足0.1% (under 0.1%); one of which printed figures do not say by
    /// how much is 减亏 alone. <see cref="StatedTransition"/> reads
    /// every phrase.
    /// </remarks>
    /// <param name="language">The language.</param>
    /// <param name="decimals">Digits after the point of a percentage, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToPhrase(Language language, int decimals, Rounding rounding)
    {
        var figure = new PhraseWriter.Figure(Units.Percent, language, decimals, rounding);
        return this switch
        {
            LossNarrowed { Ratio: { } ratio } => PhraseWriter.Directed(ratio * 100, figure, "lossNarrowed", "lossWidened"),
            LossWidened { Ratio: { } ratio } => PhraseWriter.Directed(ratio * -100, figure, "lossNarrowed", "lossWidened"),
            _ => PhraseForms.Print(PhraseOf(Transition), language),
        };
    }

    private static string PhraseOf(Transition transition) => transition switch
    {
        Transition.ProfitToLoss => "profitToLoss",
        Transition.LossToProfit => "lossToProfit",
        Transition.LossNarrowed => "lossNarrowedAlone",
        Transition.LossWidened => "lossWidenedAlone",
        Transition.LossUnchanged => "lossUnchanged",
        Transition.LossToZero => "lossToZero",
        Transition.ZeroBase => "zeroBase",
        _ => "fromZero",
    };
}
