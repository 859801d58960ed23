namespace Indicators;

// Ranges of shares as text: in per cent.
public readonly partial record struct ShareRange : IValueText<ShareRange>
{
    string IValueText<ShareRange>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return $"{Percent}%";
    }

    bool IValueText<ShareRange>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<ShareRange>.Read(ReadOnlySpan<char> text, out ShareRange value)
    {
        Bounds percent = default;
        bool read = text is [.. var inner, '%'] && Bounds.TryParse(inner, out percent);
        value = read ? new(percent / 100) : default;
        return read ? null : $"'{FigureText.Shown(text)}' is no range of shares such as [20, 25)%.";
    }
}
