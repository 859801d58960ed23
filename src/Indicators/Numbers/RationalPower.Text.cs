using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Powers as text: base and exponent as they are held.
public readonly partial struct RationalPower :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<RationalPower>,
    IUtf8SpanParsable<RationalPower>,
    IValueText<RationalPower>
{
    /// <summary>Reads a power, as <see cref="ToString()"/> writes it.</summary>
    /// <param name="text">The whole text, such as <c>(58/31)^(1/4)</c>.</param>
    /// <returns>The power, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static RationalPower Parse(ReadOnlySpan<char> text) => ValueText.Parse<RationalPower>(text);

    /// <summary>Reads a power from UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <returns>The power, exact.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is none, or no UTF-8.</exception>
    public static RationalPower Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<RationalPower>(utf8Text);

    /// <summary>Reads a power; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The whole text, such as <c>(58/31)^(1/4)</c>.</param>
    /// <param name="result">The power, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out RationalPower result) => ValueText.TryParse(text, out result);

    /// <summary>Reads a power from UTF-8; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <param name="result">The power, or the default value.</param>
    /// <returns>Whether the text is one; invalid UTF-8 is not.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out RationalPower result) => ValueText.TryParse(utf8Text, out result);

    /// <summary>Writes the text into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written; 0 if they do not fit.</param>
    /// <param name="format">Nothing, <c>G</c>, <c>zh</c> or <c>en</c>, which are all the same here.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        ValueText.CheckFormat(format);
        return ValueText.TryCopy(ToString(), destination, out charsWritten);
    }

    /// <summary>Writes the text into a span as UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 if they do not fit.</param>
    /// <param name="format">Nothing, <c>G</c>, <c>zh</c> or <c>en</c>, which are all the same here.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        ValueText.TryFormat(this, utf8Destination, out bytesWritten, format);

    // The forms with a format provider are for generic code only: no culture changes the text.

    static RationalPower IParsable<RationalPower>.Parse(string s, IFormatProvider? provider) => ValueText.Parse<RationalPower>(s);

    static RationalPower ISpanParsable<RationalPower>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static RationalPower IUtf8SpanParsable<RationalPower>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<RationalPower>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RationalPower result) =>
        TryParse(s, out result);

    static bool ISpanParsable<RationalPower>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RationalPower result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<RationalPower>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out RationalPower result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ((IValueText<RationalPower>)this).Write(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    bool IValueText<RationalPower>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) => TryFormat(destination, out written, format);

    string IValueText<RationalPower>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return ToString();
    }

    static string? IValueText<RationalPower>.Read(ReadOnlySpan<char> text, out RationalPower value)
    {
        int caret = text.IndexOf('^');
        Rational radicand = default, exponent = default;
        value = default;
        bool read = caret > 0 && TryReadTerm(text[..caret], out radicand) && TryReadTerm(text[(caret + 1)..], out exponent)
            && TryCreate(radicand, exponent, out value);
        return read ? null : $"'{FigureText.Shown(text)}' is no power such as (58/31)^(1/4), of a base of zero or above.";
    }

    /// <summary>Makes a power where it is one; the constructor says why not.</summary>
    internal static bool TryCreate(Rational radicand, Rational exponent, out RationalPower value)
    {
        bool isDefined = radicand.Sign >= 0 && !(radicand.IsZero && exponent.Sign < 0)
            && exponent.TryGetInt64Fraction(out long p, out long q) && p is >= -int.MaxValue and <= int.MaxValue && q <= int.MaxValue;
        value = isDefined ? new(radicand, exponent) : default;
        return isDefined;
    }

    // A whole number of zero or above stands bare, everything else in brackets.
    private static bool TryReadTerm(ReadOnlySpan<char> text, out Rational value)
    {
        bool inBrackets = text is ['(', .., ')'];
        return Rational.TryParse(inBrackets ? text[1..^1] : text, out value) && (inBrackets || (value.IsInteger && char.IsAsciiDigit(text[0])));
    }
}
