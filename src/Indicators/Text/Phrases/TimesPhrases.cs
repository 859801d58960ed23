namespace Indicators;

// 倍 and 番 as reports say them.
public readonly partial record struct TimesRatio
{
    /// <summary>Says the ratio as a report does: 是上年的2.8倍; was 2.8 times that of 2020.</summary>
    /// <remarks>
    /// A ratio above zero that the rule rounds to zero is 不足上年的0.1倍 (less than 0.1 times that of 2020). <see cref="StatedTimes"/> reads every
    /// phrase whose base does not hold the words that it is joined by.
    /// </remarks>
    /// <param name="language">The language.</param>
    /// <param name="baseName">What the base is called: 上年, 2020.</param>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="ArgumentException"><paramref name="baseName"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToPhrase(Language language, string baseName, int decimals, Rounding rounding)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(baseName);
        var figure = new PhraseWriter.Figure(Units.Times, language, decimals, rounding);
        Rational rounded = figure.Round(Ratio);
        return rounded.IsZero && !Ratio.IsZero
            ? PhraseForms.Print("timesUnder", language, figure.Of(new Rational(10).Pow(-decimals)), baseName.Trim())
            : PhraseForms.Print("times", language, figure.Of(rounded), baseName.Trim());
    }
}

public readonly partial record struct TimesIncrease
{
    /// <summary>Says the increase as a report does: 增长1.8倍; rose by 1.8 times the base.</summary>
    /// <remarks>
    /// 倍 is not said of a fall, nor of an increase that the rule rounds to none: those are said in per cent, with as many decimals
    /// (<see cref="GrowthRate.ToPhrase"/>). <see cref="StatedTimes"/> reads the one, <see cref="StatedGrowth"/> the other.
    /// </remarks>
    /// <inheritdoc cref="GrowthRate.ToPhrase"/>
    public string ToPhrase(Language language, int decimals, Rounding rounding)
    {
        var figure = new PhraseWriter.Figure(Units.Times, language, decimals, rounding);
        Rational rounded = figure.Round(Increase);
        return rounded.Sign > 0
            ? PhraseForms.Print("increase", language, figure.Of(rounded))
            : PhraseWriter.Growth(Increase, language, decimals, rounding);
    }
}

public readonly partial record struct Doublings
{
    /// <summary>Says the doublings as a report does: 翻一番, 翻两番; doubled, quadrupled.</summary>
    /// <remarks>
    /// 番 are counted in whole: from nine tenths of the next power of two on it is 翻近两番 (nearly quadrupled), below that 翻一番多 (more than
    /// doubled). What is less than one doubling, and a fall, is said in per cent (<see cref="GrowthRate.ToPhrase"/>); for that alone decimals and
    /// rule are needed. <see cref="StatedDoublings"/> reads the one, <see cref="StatedGrowth"/> the other.
    /// </remarks>
    /// <inheritdoc cref="GrowthRate.ToPhrase"/>
    public string ToPhrase(Language language, int decimals, Rounding rounding)
    {
        string growth = PhraseWriter.Growth(Ratio - Rational.One, language, decimals, rounding);
        if (Ratio < 2)
        {
            return growth;
        }

        bool isWhole = TryToWhole(out int count);
        count = isWhole ? count : (int)(Ratio.RoundToInteger(Rounding.TowardZero).GetBitLength() - 1);
        bool isNearNext = !isWhole && Ratio >= new Rational(2).Pow(count + 1) * new Rational(9, 10);
        return DoublingWords.Print(isNearNext ? count + 1 : count, isWhole ? Hedge.None : isNearNext ? Hedge.Nearly : Hedge.SlightlyOver, language);
    }
}
