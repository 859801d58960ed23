using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Average growths as text: an exact power less one. The periods that were named are not in it.
public readonly partial record struct AverageGrowth :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<AverageGrowth>,
    IUtf8SpanParsable<AverageGrowth>,
    IValueText<AverageGrowth>
{
    /// <summary>Reads an average growth, as <see cref="ToString()"/> writes it.</summary>
    /// <param name="text">The whole text, such as <c>(58/31)^(1/4) - 1</c>.</param>
    /// <returns>The average growth, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static AverageGrowth Parse(ReadOnlySpan<char> text) => ValueText.Parse<AverageGrowth>(text);

    /// <summary>Reads an average growth from UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <returns>The average growth, exact.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is none, or no UTF-8.</exception>
    public static AverageGrowth Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<AverageGrowth>(utf8Text);

    /// <summary>Reads an average growth; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The whole text, such as <c>(58/31)^(1/4) - 1</c>.</param>
    /// <param name="result">The average growth, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out AverageGrowth result) => ValueText.TryParse(text, out result);

    /// <summary>Reads an average growth from UTF-8; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <param name="result">The average growth, or the default value.</param>
    /// <returns>Whether the text is one; invalid UTF-8 is not.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out AverageGrowth result) => ValueText.TryParse(utf8Text, out result);

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

    static AverageGrowth IParsable<AverageGrowth>.Parse(string s, IFormatProvider? provider) => ValueText.Parse<AverageGrowth>(s);

    static AverageGrowth ISpanParsable<AverageGrowth>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static AverageGrowth IUtf8SpanParsable<AverageGrowth>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<AverageGrowth>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AverageGrowth result) =>
        TryParse(s, out result);

    static bool ISpanParsable<AverageGrowth>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AverageGrowth result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<AverageGrowth>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out AverageGrowth result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ((IValueText<AverageGrowth>)this).Write(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    bool IValueText<AverageGrowth>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) => TryFormat(destination, out written, format);

    string IValueText<AverageGrowth>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return ToString();
    }

    static string? IValueText<AverageGrowth>.Read(ReadOnlySpan<char> text, out AverageGrowth value)
    {
        const string End = " - 1";
        RationalPower power = default;
        bool read = text.EndsWith(End) && RationalPower.TryParse(text[..^End.Length], out power) && power.Exponent.Sign > 0;
        value = read ? Of(power.Base, power.Exponent.Reciprocal()) : default;
        return read ? null : $"'{FigureText.Shown(text)}' is no average growth such as (58/31)^(1/4) - 1.";
    }

    internal static AverageGrowth Of(Rational totalFactor, Rational periods, IPeriod? basePeriod, IPeriod? lastPeriod) =>
        new(totalFactor, periods, basePeriod, lastPeriod);
}
