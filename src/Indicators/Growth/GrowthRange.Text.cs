namespace Indicators;

// Growth ranges as text: in per cent.
public readonly partial record struct GrowthRange : IValueText<GrowthRange>
{
    string IValueText<GrowthRange>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return $"{Percent}%";
    }

    bool IValueText<GrowthRange>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<GrowthRange>.Read(ReadOnlySpan<char> text, out GrowthRange value)
    {
        value = default;
        return text is [.. var percent, '%'] && Bounds.TryParse(percent, out Bounds bounds)
            ? Read(bounds / Bounds.Exactly(100), out value)
            : $"'{FigureText.Shown(text)}' is no growth range such as [20, 25)% or [20, ∞)%.";
    }

    /// <summary>Makes a range of a ratio that was read; gives null, or what is wrong with it.</summary>
    internal static string? Read(Bounds ratio, out GrowthRange value)
    {
        bool isGrowth = ratio.Lower is { } lower && lower >= Rational.MinusOne;
        value = isGrowth ? new(ratio) : default;
        return isGrowth ? null : $"A growth is never below -1 (-100%); found {ratio}.";
    }
}
