namespace Indicators;

// Shares as text: part and whole.
public readonly partial record struct Share : IValueText<Share>, IRangeEnd<Share>
{
    string IValueText<Share>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return $"{Part} of {Whole}";
    }

    bool IValueText<Share>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<Share>.Read(ReadOnlySpan<char> text, out Share value)
    {
        const string Of = " of ";
        int middle = text.IndexOf(Of);
        Rational part = default, whole = default;
        bool read = middle > 0 && Rational.TryParse(text[..middle], out part) && Rational.TryParse(text[(middle + Of.Length)..], out whole)
            && whole.Sign > 0;
        value = read ? new(part, whole) : default;
        return read ? null : $"Got '{FigureText.Shown(text)}'; expected a share such as 12 of 17, of a whole above zero.";
    }

    static (string Noun, string Member, bool HasPeriods) IRangeEnd<Share>.RangeForm => ("A range of shares", "ratio", false);

    static Rational IRangeEnd<Share>.Origin => Rational.Zero;

    static Share IRangeEnd<Share>.End(Rational number, Rational periods) => new(number, Rational.One);

    static int IRangeEnd<Share>.Compare(Share left, Share right) => left.Ratio.CompareTo(right.Ratio);

    static ExactReal IRangeEnd<Share>.PercentOf(Share value) => new(value.Ratio * 100);

    static string IRangeEnd<Share>.WriteRange(Bounds numbers, Rational periods) => PercentText.Of(numbers);

    static bool IRangeEnd<Share>.TryReadRange(ReadOnlySpan<char> text, out Bounds numbers, out Rational periods)
    {
        periods = Rational.One;
        return PercentText.TryRead(text, out numbers);
    }

    static string? IRangeEnd<Share>.CheckRange(Bounds numbers, Rational periods) => null;
}
