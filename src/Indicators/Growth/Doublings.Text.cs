namespace Indicators;

// Doublings as text: the logarithm of their ratio to base two.
public readonly partial record struct Doublings : IValueText<Doublings>
{
    private const string Start = "log2(";

    string IValueText<Doublings>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return $"{Start}{Ratio})";
    }

    bool IValueText<Doublings>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<Doublings>.Read(ReadOnlySpan<char> text, out Doublings value)
    {
        Rational ratio = default;
        bool read = text.StartsWith(Start) && text.EndsWith(")") && text.Length > Start.Length
            && Rational.TryParse(text[Start.Length..^1], out ratio) && ratio.Sign > 0;
        value = read ? new(ratio) : default;
        return read ? null : $"'{FigureText.Shown(text)}' is no number of doublings such as log2(8), of a ratio above zero.";
    }
}
