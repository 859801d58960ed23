using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Growth rates as text: their exact ratio.
public readonly partial record struct GrowthRate :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<GrowthRate>,
    IUtf8SpanParsable<GrowthRate>,
    IValueText<GrowthRate>
{
    /// <summary>Reads a growth rate, as <see cref="ToString()"/> writes it.</summary>
    /// <remarks>The ratio, not a percentage: <c>87.1%</c> is refused, because it is a rounded growth; see <see cref="StatedGrowth"/>.</remarks>
    /// <param name="text">The whole text, such as <c>27/31</c>.</param>
    /// <returns>The growth rate, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static GrowthRate Parse(ReadOnlySpan<char> text) => ValueText.Parse<GrowthRate>(text);

    /// <summary>Reads a growth rate from UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <returns>The growth rate, exact.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is none, or no UTF-8.</exception>
    public static GrowthRate Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<GrowthRate>(utf8Text);

    /// <summary>Reads a growth rate; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The whole text, such as <c>27/31</c>.</param>
    /// <param name="result">The growth rate, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out GrowthRate result) => ValueText.TryParse(text, out result);

    /// <summary>Reads a growth rate from UTF-8; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <param name="result">The growth rate, or the default value.</param>
    /// <returns>Whether the text is one; invalid UTF-8 is not.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out GrowthRate result) => ValueText.TryParse(utf8Text, out result);

    /// <summary>Writes the text into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written; 0 if they do not fit.</param>
    /// <param name="format">Nothing, <c>G</c>, <c>zh</c> or <c>en</c>, which are all the same here.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        ValueText.CheckFormat(format);
        return Ratio.TryFormat(destination, out charsWritten);
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

    static GrowthRate IParsable<GrowthRate>.Parse(string s, IFormatProvider? provider) => ValueText.Parse<GrowthRate>(s);

    static GrowthRate ISpanParsable<GrowthRate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static GrowthRate IUtf8SpanParsable<GrowthRate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<GrowthRate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GrowthRate result) =>
        TryParse(s, out result);

    static bool ISpanParsable<GrowthRate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GrowthRate result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<GrowthRate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out GrowthRate result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ((IValueText<GrowthRate>)this).Write(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    bool IValueText<GrowthRate>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) => TryFormat(destination, out written, format);

    string IValueText<GrowthRate>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return ToString();
    }

    static string? IValueText<GrowthRate>.Read(ReadOnlySpan<char> text, out GrowthRate value)
    {
        string? problem = !Rational.TryParse(text, out Rational ratio) ? $"'{FigureText.Shown(text)}' is no ratio such as 27/31 or 0.1."
            : ratio < Rational.MinusOne ? $"A growth is never below -1 (-100%); found {FigureText.Shown(text)}."
            : null;
        value = problem is null ? new(ratio) : default;
        return problem;
    }
}
