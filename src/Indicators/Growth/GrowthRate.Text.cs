namespace Indicators;

// Growth rates as text: their exact ratio.
public readonly partial record struct GrowthRate : IValueText<GrowthRate>
{
    string IValueText<GrowthRate>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return Ratio.ToString();
    }

    bool IValueText<GrowthRate>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return Ratio.TryFormat(destination, out written);
    }

    static string? IValueText<GrowthRate>.Read(ReadOnlySpan<char> text, out GrowthRate value)
    {
        string? problem = !Rational.TryParse(text, out Rational ratio) ? $"'{FigureText.Shown(text)}' is no ratio such as 27/31 or 0.1."
            : ratio < Rational.MinusOne ? $"A growth is never below -1 (-100%); found {FigureText.Shown(text)}."
            : null;
        value = problem is null ? new(ratio) : default;
        return problem;
    }
}
