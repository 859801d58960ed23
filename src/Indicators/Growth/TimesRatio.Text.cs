namespace Indicators;

// Ratios in times as text.
public readonly partial record struct TimesRatio : IValueText<TimesRatio>
{
    private const string Word = "倍";

    string IValueText<TimesRatio>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return Ratio.ToString() + Word;
    }

    bool IValueText<TimesRatio>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<TimesRatio>.Read(ReadOnlySpan<char> text, out TimesRatio value)
    {
        Rational ratio = default;
        bool read = text.EndsWith(Word) && Rational.TryParse(text[..^Word.Length], out ratio) && ratio.Sign >= 0;
        value = read ? Of(ratio) : default;
        return read ? null : $"'{FigureText.Shown(text)}' is no ratio in times such as 2.5倍, of zero or more.";
    }
}
