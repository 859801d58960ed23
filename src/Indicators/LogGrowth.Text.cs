using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Log growths as text: their exact factor.
public readonly partial record struct LogGrowth :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<LogGrowth>,
    IUtf8SpanParsable<LogGrowth>,
    IValueText<LogGrowth>
{
    /// <summary>Reads a log growth, as <see cref="ToString()"/> writes it.</summary>
    /// <param name="text">The whole text, such as <c>ln(58/31)</c>.</param>
    /// <returns>The log growth, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static LogGrowth Parse(ReadOnlySpan<char> text) => ValueText.Parse<LogGrowth>(text);

    /// <summary>Reads a log growth from UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <returns>The log growth, exact.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is none, or no UTF-8.</exception>
    public static LogGrowth Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<LogGrowth>(utf8Text);

    /// <summary>Reads a log growth; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The whole text, such as <c>ln(58/31)</c>.</param>
    /// <param name="result">The log growth, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out LogGrowth result) => ValueText.TryParse(text, out result);

    /// <summary>Reads a log growth from UTF-8; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <param name="result">The log growth, or the default value.</param>
    /// <returns>Whether the text is one; invalid UTF-8 is not.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out LogGrowth result) => ValueText.TryParse(utf8Text, out result);

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

    static LogGrowth IParsable<LogGrowth>.Parse(string s, IFormatProvider? provider) => ValueText.Parse<LogGrowth>(s);

    static LogGrowth ISpanParsable<LogGrowth>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static LogGrowth IUtf8SpanParsable<LogGrowth>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<LogGrowth>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LogGrowth result) =>
        TryParse(s, out result);

    static bool ISpanParsable<LogGrowth>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LogGrowth result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<LogGrowth>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out LogGrowth result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ((IValueText<LogGrowth>)this).Write(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    bool IValueText<LogGrowth>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) => TryFormat(destination, out written, format);

    string IValueText<LogGrowth>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return ToString();
    }

    static string? IValueText<LogGrowth>.Read(ReadOnlySpan<char> text, out LogGrowth value)
    {
        Rational factor = default;
        bool read = text is ['l', 'n', '(', .. var inner, ')'] && Rational.TryParse(inner, out factor) && factor.Sign > 0;
        value = read ? new(factor) : default;
        return read ? null : $"'{FigureText.Shown(text)}' is no log growth such as ln(58/31), of a factor above zero.";
    }
}
