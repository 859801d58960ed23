namespace Indicators;

// Increases in times as text.
public readonly partial record struct TimesIncrease : IValueText<TimesIncrease>
{
    private const string Verb = "增长", Word = "倍";

    string IValueText<TimesIncrease>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return $"{Verb}{Increase}{Word}";
    }

    bool IValueText<TimesIncrease>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<TimesIncrease>.Read(ReadOnlySpan<char> text, out TimesIncrease value)
    {
        Rational increase = default;
        bool read = text.StartsWith(Verb) && text.EndsWith(Word) && text.Length > Verb.Length + Word.Length
            && Rational.TryParse(text[Verb.Length..^Word.Length], out increase) && increase >= Rational.MinusOne;
        value = read ? new(increase) : default;
        return read ? null : $"'{FigureText.Shown(text)}' is no increase in times such as 增长2倍, of -1 or more.";
    }
}
