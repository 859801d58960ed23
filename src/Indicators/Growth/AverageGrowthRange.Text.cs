namespace Indicators;

// Ranges of average growths as text: the exact power of a range.
public readonly partial record struct AverageGrowthRange : IValueText<AverageGrowthRange>
{
    string IValueText<AverageGrowthRange>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        string exponent = Periods.IsZero ? "(1/0)" : RationalPower.InBrackets(Periods.Reciprocal()); // the default value has no periods
        return $"{TotalFactor}^{exponent} - 1";
    }

    bool IValueText<AverageGrowthRange>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<AverageGrowthRange>.Read(ReadOnlySpan<char> text, out AverageGrowthRange value)
    {
        const string End = " - 1";
        value = default;
        int caret = text.LastIndexOf('^');
        return caret > 0 && text.EndsWith(End) && Bounds.TryParse(text[..caret], out Bounds total)
            && RationalPower.TryReadTerm(text[(caret + 1)..^End.Length], out Rational exponent) && exponent.Sign > 0
            ? Read(total, exponent.Reciprocal(), out value)
            : $"'{FigureText.Shown(text)}' is no range of average growths such as [57/31, 59/31]^(1/4) - 1.";
    }

    /// <summary>Makes a range of what was read; gives null, or what is wrong with it.</summary>
    internal static string? Read(Bounds totalFactor, Rational periods, out AverageGrowthRange value)
    {
        bool isRange = periods.Sign > 0 && totalFactor.Lower is { Sign: >= 0 } && RationalPower.TryCreate(Rational.One, periods.Reciprocal(), out _);
        value = isRange ? new(totalFactor, periods) : default;
        return isRange
            ? null
            : $"The root {periods} of {totalFactor} is no range of average growths: the factor is zero or above, the periods are above zero and within 31 bits.";
    }
}
