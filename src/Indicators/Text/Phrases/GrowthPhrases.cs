namespace Indicators;

// Growths as reports say them.
public readonly partial record struct GrowthRate
{
    /// <summary>Says the growth as a report does: 增长87.1%, 下降3.2%; rose 87.1%, fell 3.2%.</summary>
    /// <remarks>
    /// No change at all is 持平 (was unchanged). A change that the rule rounds to zero is 基本持平 (was little changed): 增长0.0% says that there
    /// was one and that there was none. <see cref="StatedGrowth"/> reads every phrase.
    /// </remarks>
    /// <param name="language">The language.</param>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToPhrase(Language language, int decimals, Rounding rounding) => PhraseWriter.Growth(Ratio, language, decimals, rounding);
}

public readonly partial record struct AverageGrowth
{
    /// <summary>Says the growth per period as a report does: 年均增长8.0%; rose 8.0% a year on average.</summary>
    /// <remarks>
    /// 年均, 季均 and 月均 are said where the base period was named and is a year, a quarter or a month; else it is 平均增长8.0% (on average),
    /// because a number of periods does not say what they are. Ties are decided exactly. <see cref="StatedAverageGrowth"/> reads every phrase.
    /// </remarks>
    /// <inheritdoc cref="GrowthRate.ToPhrase"/>
    public string ToPhrase(Language language, int decimals, Rounding rounding) => Phrase(BasePeriod, language, decimals, rounding);

    internal string Phrase(IPeriod? basePeriod, Language language, int decimals, Rounding rounding) => PerPeriodPhrase(
        basePeriod, Total.Ratio.Sign, RoundPercent(decimals, rounding), new(Units.Percent, language, decimals, rounding));

    /// <summary>A rounded growth per period, by the name of what the base period is.</summary>
    internal static string PerPeriodPhrase(IPeriod? basePeriod, int sign, Rational roundedPercent, PhraseWriter.Figure figure) =>
        PhraseForms.Print(PerPeriod(basePeriod), figure.Language, PhraseWriter.Growth(sign, roundedPercent, figure));

    // By its length, whatever calendar the period is of: 364 to 371 days are a year of weeks, 84 to 98 days a quarter of them.
    private static string PerPeriod(IPeriod? period) => period is null ? "average" : (NodaTime.Period.DaysBetween(period.Start, period.End) + 1) switch
    {
        >= 364 and <= 371 => "yearly",
        >= 84 and <= 98 => "quarterly",
        >= 28 and <= 35 => "monthly",
        _ => "average",
    };
}

public readonly partial record struct AccumulatedGrowth
{
    /// <summary>Says the growth per period as a report does: 平均增长5.0%; rose 5.0% on average.</summary>
    /// <remarks>Its periods have no names, so they are not called years. <see cref="StatedAverageGrowth"/> reads every phrase.</remarks>
    /// <inheritdoc cref="GrowthRate.ToPhrase"/>
    public string ToPhrase(Language language, int decimals, Rounding rounding) => Phrase(null, language, decimals, rounding);

    internal string Phrase(IPeriod? basePeriod, Language language, int decimals, Rounding rounding) => AverageGrowth.PerPeriodPhrase(
        basePeriod, CompareTo(default(GrowthRate)), RoundPercent(decimals, rounding), new(Units.Percent, language, decimals, rounding));
}
