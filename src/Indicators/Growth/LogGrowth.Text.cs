namespace Indicators;

// Log growths as text: their exact factor.
public readonly partial record struct LogGrowth : IValueText<LogGrowth>
{
    string IValueText<LogGrowth>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return $"ln({Factor})";
    }

    bool IValueText<LogGrowth>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<LogGrowth>.Read(ReadOnlySpan<char> text, out LogGrowth value)
    {
        Rational factor = default;
        bool read = text is ['l', 'n', '(', .. var inner, ')'] && Rational.TryParse(inner, out factor) && factor.Sign > 0;
        value = read ? new(factor) : default;
        return read ? null : $"Got '{FigureText.Shown(text)}'; expected a log growth such as ln(58/31), of a factor above zero.";
    }
}
