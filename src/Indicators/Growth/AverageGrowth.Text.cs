namespace Indicators;

// Average growths as text: an exact power less one. The periods that were named are not in it.
public readonly partial record struct AverageGrowth : IValueText<AverageGrowth>, IRangeEnd<AverageGrowth>
{
    private const string End = " - 1";

    string IValueText<AverageGrowth>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return Power + End;
    }

    bool IValueText<AverageGrowth>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<AverageGrowth>.Read(ReadOnlySpan<char> text, out AverageGrowth value)
    {
        RationalPower power = default;
        bool read = text.EndsWith(End) && RationalPower.TryParse(text[..^End.Length], out power) && power.Exponent.Sign > 0;
        value = read ? Of(power.Base, power.Exponent.Reciprocal()) : default;
        return read ? null : $"'{FigureText.Shown(text)}' is no average growth such as (58/31)^(1/4) - 1.";
    }

    internal static AverageGrowth Of(Rational totalFactor, Rational periods, IPeriod? basePeriod, IPeriod? lastPeriod) =>
        new(totalFactor, periods, basePeriod, lastPeriod);

    static (string Noun, string Member, bool HasPeriods) IRangeEnd<AverageGrowth>.RangeForm => ("A range of average growths", "factor", true);

    static Rational IRangeEnd<AverageGrowth>.Origin => Rational.One;

    static AverageGrowth IRangeEnd<AverageGrowth>.End(Rational number, Rational periods) => Of(number, periods);

    static int IRangeEnd<AverageGrowth>.Compare(AverageGrowth left, AverageGrowth right) => left.CompareTo(right);

    static int IRangeEnd<AverageGrowth>.Compare(AverageGrowth value, Rational percent) => value.Power.CompareTo((percent / 100) + Rational.One);

    static Rational IRangeEnd<AverageGrowth>.RoundPercent(AverageGrowth value, int decimals, Rounding rounding) => value.RoundPercent(decimals, rounding);

    static Bounds IRangeEnd<AverageGrowth>.EnclosePercent(AverageGrowth value, int significantDigits) => value.EnclosePercent(significantDigits);

    static string IRangeEnd<AverageGrowth>.WriteRange(Bounds numbers, Rational periods) => $"{numbers}^{RationalPower.InBrackets(periods.Reciprocal())}{End}";

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
            : $"Got the root {periods} of {numbers}; expected factors of zero or above and a number of periods above zero, within 31 bits.";
}
