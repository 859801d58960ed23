namespace Indicators;

// 倍 and 番: three ways to make, read and say a growth.
public readonly partial record struct GrowthRate
{
    /// <summary>The largest whole number of doublings of which a growth is made, either way.</summary>
    public const int MaxDoublings = 10_000;

    /// <summary>The growth to a multiple of the base: 2.5 for 是上年的2.5倍 is growth of 150 %.</summary>
    /// <param name="multiple">The later value in bases, <c>1 + g</c>, zero or more.</param>
    /// <returns>The growth, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The multiple is below zero.</exception>
    public static GrowthRate FromMultipleOfBase(Rational multiple) => multiple.Sign >= 0
        ? new(multiple - Rational.One)
        : throw new ArgumentOutOfRangeException(nameof(multiple), multiple, $"Got {multiple} times the base; expected zero or more.");

    /// <summary>The growth by a multiple of the base: 1.5 for 增长1.5倍 is growth of 150 %.</summary>
    /// <remarks>Reports use 倍 for increases only (IND0521); below zero it is here so that every growth has one.</remarks>
    /// <param name="increase">By how many bases the value rose: g itself, −1 or more.</param>
    /// <returns>The growth, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The increase is below −1: nothing falls by more than all of it.</exception>
    public static GrowthRate FromIncreaseInMultiples(Rational increase) => increase >= Rational.MinusOne
        ? new(increase)
        : throw new ArgumentOutOfRangeException(nameof(increase), increase,
            $"Got an increase by {increase} times the base; expected -1 or more.");

    /// <summary>The growth of a whole number of doublings: 2 for 翻两番 is four times the base, growth of 300 %.</summary>
    /// <param name="count">The number n, at most <see cref="MaxDoublings"/> either way; below zero it is halved.</param>
    /// <returns>The growth, <c>2^n − 1</c>, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static GrowthRate FromDoublings(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, -MaxDoublings);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxDoublings);
        return new(new Rational(2).Pow(count) - Rational.One);
    }

    /// <summary>Gets how often the value doubled (番), exactly: <c>log₂(1 + g)</c>, below zero for a fall; none for a fall to
    /// nothing.</summary>
    /// <remarks>A power of two has a whole number of doublings; any other number of them is irrational, and rounded without
    /// doubt.</remarks>
    public Outcome<RationalLogarithm> Doublings => Factor.IsZero
        ? Undefined.Of(Reason.NonPositive, "What is left after a growth of -100%", "a number of doublings")
        : new RationalLogarithm(Factor, 2);

    /// <summary>Prints the later value in bases, <c>1 + g</c>: 2.5倍 for growth of 150 %.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is not defined.</exception>
    public string ToMultipleOfBase(int decimals, Rounding rounding) => Printed.Rounded(Factor, Units.Times, decimals, rounding);

    /// <summary>Prints the growth in bases, <c>g</c>: 1.5倍 for growth of 150 %.</summary>
    /// <inheritdoc cref="ToMultipleOfBase"/>
    public string ToIncreaseInMultiples(int decimals, Rounding rounding) => Printed.Rounded(Ratio, Units.Times, decimals, rounding);

    /// <summary>Says the multiple of the base as a report does: 是上年的2.8倍; was 2.8 times that of 2020.</summary>
    /// <remarks>
    /// A multiple above zero that the rule rounds to zero is 不足上年的0.1倍 (less than 0.1 times that of 2020). <see cref="StatedTimes"/> reads
    /// every phrase whose base does not hold the words that it is joined by.
    /// </remarks>
    /// <param name="language">The language.</param>
    /// <param name="baseName">What the base is called: 上年, 2020.</param>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="ArgumentException"><paramref name="baseName"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is not defined.</exception>
    public string MultiplePhrase(Language language, string baseName, int decimals, Rounding rounding)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(baseName);
        var figure = new PhraseWriter.Figure(Units.Times, language, decimals, rounding);
        Rational rounded = figure.Round(Factor);
        return rounded.IsZero && !Factor.IsZero
            ? PhraseForms.Print("timesUnder", language, figure.Of(new Rational(10).Pow(-decimals)), baseName.Trim())
            : PhraseForms.Print("times", language, figure.Of(rounded), baseName.Trim());
    }

    /// <summary>Says the increase in multiples of the base as a report does: 增长1.8倍; rose by 1.8 times the base.</summary>
    /// <remarks>
    /// 倍 is not said of a fall, nor of an increase that the rule rounds to none: those are said in per cent, with as many decimals
    /// (<see cref="ToPhrase"/>). <see cref="StatedTimes"/> reads the one, <see cref="StatedGrowth"/> the other.
    /// </remarks>
    /// <inheritdoc cref="ToPhrase"/>
    public string IncreasePhrase(Language language, int decimals, Rounding rounding)
    {
        var figure = new PhraseWriter.Figure(Units.Times, language, decimals, rounding);
        Rational rounded = figure.Round(Ratio);
        return rounded.Sign > 0
            ? PhraseForms.Print("increase", language, figure.Of(rounded))
            : PhraseWriter.Growth(Ratio, language, decimals, rounding);
    }

    /// <summary>Says the doublings as a report does: 翻一番, 翻两番; doubled, quadrupled.</summary>
    /// <remarks>
    /// 番 are counted in whole: from nine tenths of the next power of two on it is 翻近两番 (nearly quadrupled), below that 翻一番多 (more than
    /// doubled). What is less than one doubling, and a fall, is said in per cent (<see cref="ToPhrase"/>); for that alone decimals and
    /// rule are needed. <see cref="StatedDoublings"/> reads the one, <see cref="StatedGrowth"/> the other.
    /// </remarks>
    /// <inheritdoc cref="ToPhrase"/>
    public string DoublingsPhrase(Language language, int decimals, Rounding rounding)
    {
        string growth = PhraseWriter.Growth(Ratio, language, decimals, rounding);
        if (Factor < 2)
            return growth;
        int count = (int)(Factor.RoundToInteger(Rounding.TowardZero).GetBitLength() - 1);
        Rational power = new Rational(2).Pow(count);
        bool isWhole = Factor == power, isNearNext = Factor >= power * new Rational(9, 5);
        return DoublingWords.Print(isNearNext ? count + 1 : count, isWhole ? Hedge.None : isNearNext ? Hedge.Nearly : Hedge.SlightlyOver,
            language);
    }
}
