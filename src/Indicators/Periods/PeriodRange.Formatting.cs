using System.Diagnostics.CodeAnalysis;

namespace Indicators;

public readonly partial record struct PeriodRange<T>
{
    /// <summary>Reads a range.</summary>
    /// <param name="text">The whole text, such as <c>2021/2025</c>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a range.</exception>
    public static PeriodRange<T> Parse(ReadOnlySpan<char> text) => PeriodText.Parse<PeriodRange<T>>(text);

    /// <summary>Reads a range from UTF-8.</summary>
    /// <param name="utf8Text">The whole text, such as <c>2021/2025</c>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is not a range.</exception>
    public static PeriodRange<T> Parse(ReadOnlySpan<byte> utf8Text) => PeriodText.ParseUtf8<PeriodRange<T>>(utf8Text);

    /// <summary>Reads a range; never throws.</summary>
    /// <param name="text">The whole text, such as <c>2021/2025</c>.</param>
    /// <param name="result">The range, or the default value.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PeriodRange<T> result) => PeriodText.TryParse(text, out result);

    /// <summary>Reads a range from UTF-8; never throws.</summary>
    /// <param name="utf8Text">The whole text, such as <c>2021/2025</c>.</param>
    /// <param name="result">The range, or the default value.</param>
    /// <returns>Whether the text is a range; invalid UTF-8 is not.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PeriodRange<T> result) => PeriodText.TryParseUtf8(utf8Text, out result);

    /// <summary>Writes the range in the format "G".</summary>
    /// <returns>Text such as <c>2021/2025</c>.</returns>
    public override string ToString() => PeriodText.Format(this, null);

    /// <summary>Writes the range in a format.</summary>
    /// <param name="format">One of the formats in the remarks of the type; null is "G".</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not such a format.</exception>
    public string ToString(string? format) => PeriodText.Format(this, format);

    /// <summary>Writes the range into a buffer.</summary>
    /// <param name="destination">The buffer; nothing is written if it is too short.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">One of the formats in the remarks of the type; empty is "G".</param>
    /// <returns>Whether the buffer was long enough.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not such a format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        PeriodText.TryFormat(this, destination, out charsWritten, format);

    /// <summary>Writes the range into a buffer as UTF-8.</summary>
    /// <param name="utf8Destination">The buffer; nothing is written if it is too short.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">One of the formats in the remarks of the type; empty is "G".</param>
    /// <returns>Whether the buffer was long enough.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not such a format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        PeriodText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format);

    // The forms with a format provider are for generic code only: no culture changes the text.

    static PeriodRange<T> IParsable<PeriodRange<T>>.Parse(string s, IFormatProvider? provider) => PeriodText.Parse<PeriodRange<T>>(s);

    static PeriodRange<T> ISpanParsable<PeriodRange<T>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => PeriodText.Parse<PeriodRange<T>>(s);

    static PeriodRange<T> IUtf8SpanParsable<PeriodRange<T>>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => PeriodText.ParseUtf8<PeriodRange<T>>(utf8Text);

    static bool IParsable<PeriodRange<T>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PeriodRange<T> result) =>
        PeriodText.TryParse(s, out result);

    static bool ISpanParsable<PeriodRange<T>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PeriodRange<T> result) =>
        PeriodText.TryParse(s, out result);

    static bool IUtf8SpanParsable<PeriodRange<T>>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PeriodRange<T> result) =>
        PeriodText.TryParseUtf8(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => PeriodText.Format(this, format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        PeriodText.TryFormat(this, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        PeriodText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format);
}
