namespace Indicators;

// Powers as text: base and exponent as they are held.
public readonly partial struct RationalPower : IValueText<RationalPower>
{
    string IValueText<RationalPower>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return $"{InBrackets(_base)}^{InBrackets(_exponent)}";
    }

    bool IValueText<RationalPower>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<RationalPower>.Read(ReadOnlySpan<char> text, out RationalPower value)
    {
        int caret = text.IndexOf('^');
        Rational radicand = default, exponent = default;
        value = default;
        bool read = caret > 0 && TryReadTerm(text[..caret], out radicand) && TryReadTerm(text[(caret + 1)..], out exponent)
            && TryCreate(radicand, exponent, out value);
        return read ? null : $"Got '{FigureText.Shown(text)}'; expected a power such as (58/31)^(1/4), of a base of zero or above.";
    }

    /// <summary>Makes a power where it is one; the constructor says why not.</summary>
    internal static bool TryCreate(Rational radicand, Rational exponent, out RationalPower value)
    {
        bool isDefined = radicand.Sign >= 0 && !(radicand.IsZero && exponent.Sign < 0)
            && HasRoom(exponent);
        value = isDefined ? new(radicand, exponent) : default;
        return isDefined;
    }

    // A whole number of zero or above stands bare, everything else in brackets.
    internal static bool TryReadTerm(ReadOnlySpan<char> text, out Rational value)
    {
        bool inBrackets = text is ['(', .., ')'];
        return Rational.TryParse(inBrackets ? text[1..^1] : text, out value)
            && (inBrackets || (value.IsInteger && char.IsAsciiDigit(text[0])));
    }
}
