namespace Indicators;

// Growth rates as text: their exact ratio, the bounds of a range in per cent, and as reports say them.
public readonly partial record struct GrowthRate : IValueText<GrowthRate>, IRangeEnd<GrowthRate>
{
    string IValueText<GrowthRate>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return Ratio.ToString();
    }

    bool IValueText<GrowthRate>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return Ratio.TryFormat(destination, out written);
    }

    static string? IValueText<GrowthRate>.Read(ReadOnlySpan<char> text, out GrowthRate value)
    {
        string? problem = !Rational.TryParse(text, out Rational ratio)
            ? $"Got '{FigureText.Shown(text)}'; expected a ratio such as 27/31 or 0.1."
            : ratio < Rational.MinusOne ? $"A growth is never below -1 (-100%); found {FigureText.Shown(text)}."
            : null;
        value = problem is null ? new(ratio) : default;
        return problem;
    }

    static (string Noun, string Member, bool HasPeriods) IRangeEnd<GrowthRate>.RangeForm => ("A range of growths", "ratio", false);

    static Rational IRangeEnd<GrowthRate>.Origin => Rational.Zero;

    static GrowthRate IRangeEnd<GrowthRate>.End(Rational number, Rational periods) => new(number);

    static int IRangeEnd<GrowthRate>.Compare(GrowthRate left, GrowthRate right) => left.Ratio.CompareTo(right.Ratio);

    static ExactReal IRangeEnd<GrowthRate>.PercentOf(GrowthRate value) => new(value.Ratio * 100);

    static string IRangeEnd<GrowthRate>.WriteRange(Bounds numbers, Rational periods) => PercentText.Of(numbers);

    static bool IRangeEnd<GrowthRate>.TryReadRange(ReadOnlySpan<char> text, out Bounds numbers, out Rational periods)
    {
        periods = Rational.One;
        return PercentText.TryRead(text, out numbers);
    }

    static string? IRangeEnd<GrowthRate>.CheckRange(Bounds numbers, Rational periods) =>
        numbers.Lower is { } lower && lower >= Rational.MinusOne
        ? null
        : $"A growth is never below -1 (-100%); found {numbers}.";

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
