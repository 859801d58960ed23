namespace Indicators;

// Average growths as text: an exact power less one, without the periods that were named; and as reports say them.
public readonly partial record struct AverageGrowth : IValueText<AverageGrowth>, IRangeEnd<AverageGrowth>
{
    private const string End = " - 1";

    string IValueText<AverageGrowth>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return Power + End;
    }

    bool IValueText<AverageGrowth>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<AverageGrowth>.Read(ReadOnlySpan<char> text, out AverageGrowth value)
    {
        RationalPower power = default;
        bool read = text.EndsWith(End) && RationalPower.TryParse(text[..^End.Length], out power) && power.Exponent.Sign > 0;
        value = read ? Of(power.Base, power.Exponent.Reciprocal()) : default;
        return read ? null : $"Got '{FigureText.Shown(text)}'; expected an average growth such as (58/31)^(1/4) - 1.";
    }

    internal static AverageGrowth Of(Rational totalFactor, Rational periods, IPeriod? basePeriod, IPeriod? lastPeriod) =>
        new(totalFactor, periods, basePeriod, lastPeriod);

    static (string Noun, string Member, bool HasPeriods) IRangeEnd<AverageGrowth>.RangeForm =>
        ("A range of average growths", "factor", true);

    static Rational IRangeEnd<AverageGrowth>.Origin => Rational.One;

    static AverageGrowth IRangeEnd<AverageGrowth>.End(Rational number, Rational periods) => Of(number, periods);

    static int IRangeEnd<AverageGrowth>.Compare(AverageGrowth left, AverageGrowth right) => left.CompareTo(right);

    static ExactReal IRangeEnd<AverageGrowth>.PercentOf(AverageGrowth value) => value.Percent;

    static string IRangeEnd<AverageGrowth>.WriteRange(Bounds numbers, Rational periods) =>
        $"{numbers}^{RationalPower.InBrackets(periods.Reciprocal())}{End}";

    static bool IRangeEnd<AverageGrowth>.TryReadRange(ReadOnlySpan<char> text, out Bounds numbers, out Rational periods)
    {
        (numbers, periods) = (default, Rational.One);
        int caret = text.LastIndexOf('^');
        bool read = caret > 0 && text.EndsWith(End) && Bounds.TryParse(text[..caret], out numbers)
            && RationalPower.TryReadTerm(text[(caret + 1)..^End.Length], out periods) && periods.Sign > 0;
        periods = read ? periods.Reciprocal() : Rational.One;
        return read;
    }

    static string? IRangeEnd<AverageGrowth>.CheckRange(Bounds numbers, Rational periods) =>
        periods.Sign > 0 && numbers.Lower is { Sign: >= 0 } && RationalPower.TryCreate(Rational.One, periods.Reciprocal(), out _)
            ? null
            : $"Got the root {periods} of {numbers}; expected factors of zero or above and a number of periods above zero, within 256 bits.";

    /// <summary>Says the growth per period as a report does: 年均增长8.0%; rose 8.0% a year on average.</summary>
    /// <remarks>
    /// 年均, 季均 and 月均 are said where the base period was named and is a year, a quarter or a month; else it is 平均增长8.0% (on average),
    /// because a number of periods does not say what they are. Ties are decided exactly. <see cref="StatedAverageGrowth"/> reads every
    /// phrase.
    /// </remarks>
    /// <inheritdoc cref="GrowthRate.ToPhrase"/>
    public string ToPhrase(Language language, int decimals, Rounding rounding) => Phrase(BasePeriod, language, decimals, rounding);

    internal string Phrase(IPeriod? basePeriod, Language language, int decimals, Rounding rounding) => PerPeriodPhrase(
        basePeriod, Total.Ratio.Sign, Percent.Round(decimals, rounding), new(Units.Percent, language, decimals, rounding));

    /// <summary>A rounded growth per period, by the name of what the base period is.</summary>
    internal static string PerPeriodPhrase(IPeriod? basePeriod, int sign, Rational roundedPercent, PhraseWriter.Figure figure) =>
        PhraseForms.Print(PerPeriod(basePeriod), figure.Language, PhraseWriter.Growth(sign, roundedPercent, figure));

    // By its length, whatever calendar the period is of: 364 to 371 days are a year of weeks, 84 to 98 days a quarter of them.
    private static string PerPeriod(IPeriod? period) =>
        period is null ? "average" : (NodaTime.Period.DaysBetween(period.Start, period.End) + 1) switch
    {
        >= 364 and <= 371 => "yearly",
        >= 84 and <= 98 => "quarterly",
        >= 28 and <= 35 => "monthly",
        _ => "average",
    };
}
