namespace Indicators;

// Contributions as text: the change of the part in that of the whole, and the whole.
public readonly partial record struct Contribution : IValueText<Contribution>
{
    string IValueText<Contribution>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return $"{Change} of {WholeChange} in {Whole}";
    }

    bool IValueText<Contribution>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<Contribution>.Read(ReadOnlySpan<char> text, out Contribution value)
    {
        const string Of = " of ", In = " in ";
        int first = text.IndexOf(Of), second = text.IndexOf(In);
        Rational change = default, wholeChange = default, whole = default;
        bool read = first > 0 && second > first + Of.Length && Rational.TryParse(text[..first], out change)
            && Rational.TryParse(text[(first + Of.Length)..second], out wholeChange)
            && Rational.TryParse(text[(second + In.Length)..], out whole) && whole.Sign > 0;
        value = read ? new(change, whole, wholeChange) : default;
        return read ? null : $"Got '{FigureText.Shown(text)}'; expected a contribution such as 6 of 8 in 100, to a whole above zero.";
    }
}
