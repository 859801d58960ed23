namespace Indicators;

// Shares and contributions as reports say them.
public readonly partial record struct Share
{
    /// <summary>Says the share as a report does: 占33.3%; accounted for 33.3%.</summary>
    /// <remarks>
    /// A share above zero that the rule rounds to zero is 占不足0.1% (accounted for under 0.1%), one below zero 占约0.0%.
    /// <see cref="StatedShare"/> reads every phrase.
    /// </remarks>
    /// <inheritdoc cref="GrowthRate.ToPhrase"/>
    public string ToPhrase(Language language, int decimals, Rounding rounding) =>
        PhraseForms.Print("share", language, PhraseWriter.Number(Ratio * 100, new(Units.Percent, language, decimals, rounding)));
}

public readonly partial record struct Contribution
{
    /// <summary>Says the contribution in points as a report does: 拉动1.2个百分点, 下拉0.2个百分点; contributed, subtracted 1.2 percentage
    /// points.</summary>
    /// <remarks>One that the rule rounds to zero is 拉动不足0.1个百分点. <see cref="StatedPoints"/> reads every phrase.</remarks>
    /// <inheritdoc cref="GrowthRate.ToPhrase"/>
    public string PointsPhrase(Language language, int decimals, Rounding rounding) =>
        PhraseWriter.Directed(Change / Whole * 100, new(Units.PercentagePoint, language, decimals, rounding), "pull", "drag");

    /// <summary>Says the share in the change of the whole as a report does: 贡献率35.1%; accounted for 35.1% of the change.</summary>
    /// <remarks>
    /// It may be below zero and above 100 %. One above zero that the rule rounds to zero is 贡献率不足0.1%, one below zero 贡献率约0.0%.
    /// <see cref="StatedShare"/> reads every phrase.
    /// </remarks>
    /// <inheritdoc cref="GrowthRate.ToPhrase"/>
    /// <returns>Culture-free text; <see cref="Reason.ZeroChange"/> where the whole did not change.</returns>
    public Outcome<string> SharePhrase(Language language, int decimals, Rounding rounding)
    {
        var figure = new PhraseWriter.Figure(Units.Percent, language, decimals, rounding);
        return Share.Then<string>(share => PhraseForms.Print("contribution", language, PhraseWriter.Number(share * 100, figure)));
    }
}
