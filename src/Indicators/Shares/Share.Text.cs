namespace Indicators;

// Shares as text: part and whole.
public readonly partial record struct Share : IValueText<Share>
{
    string IValueText<Share>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return $"{Part} of {Whole}";
    }

    bool IValueText<Share>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<Share>.Read(ReadOnlySpan<char> text, out Share value)
    {
        const string Of = " of ";
        int middle = text.IndexOf(Of);
        Rational part = default, whole = default;
        bool read = middle > 0 && Rational.TryParse(text[..middle], out part) && Rational.TryParse(text[(middle + Of.Length)..], out whole) && whole.Sign > 0;
        value = read ? new(part, whole) : default;
        return read ? null : $"'{FigureText.Shown(text)}' is no share such as 12 of 17, of a whole above zero.";
    }
}
