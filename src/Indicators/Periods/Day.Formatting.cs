using System.Diagnostics.CodeAnalysis;

namespace Indicators;

public readonly partial record struct Day
{
    /// <summary>Reads a day.</summary>
    /// <param name="text">The whole text, such as <c>2021-03-05</c>.</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a day.</exception>
    public static Day Parse(ReadOnlySpan<char> text) => PeriodText.Parse<Day>(text);

    /// <summary>Reads a day from UTF-8.</summary>
    /// <param name="utf8Text">The whole text, such as <c>2021-03-05</c>.</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is not a day.</exception>
    public static Day Parse(ReadOnlySpan<byte> utf8Text) => PeriodText.ParseUtf8<Day>(utf8Text);

    /// <summary>Reads a day; never throws.</summary>
    /// <param name="text">The whole text, such as <c>2021-03-05</c>.</param>
    /// <param name="result">The day, or the default value.</param>
    /// <returns>Whether the text is a day.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Day result) => PeriodText.TryParse(text, out result);

    /// <summary>Reads a day from UTF-8; never throws.</summary>
    /// <param name="utf8Text">The whole text, such as <c>2021-03-05</c>.</param>
    /// <param name="result">The day, or the default value.</param>
    /// <returns>Whether the text is a day; invalid UTF-8 is not.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Day result) => PeriodText.TryParseUtf8(utf8Text, out result);

    /// <summary>Writes the day in the format "G".</summary>
    /// <returns>Text such as <c>2021-03-05</c>.</returns>
    public override string ToString() => PeriodText.Format(this, null);

    /// <summary>Writes the day in a format.</summary>
    /// <param name="format">One of the formats in the remarks of the type; null is "G".</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not such a format.</exception>
    public string ToString(string? format) => PeriodText.Format(this, format);

    /// <summary>Writes the day into a buffer.</summary>
    /// <param name="destination">The buffer; nothing is written if it is too short.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">One of the formats in the remarks of the type; empty is "G".</param>
    /// <returns>Whether the buffer was long enough.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not such a format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        PeriodText.TryFormat(this, destination, out charsWritten, format);

    /// <summary>Writes the day into a buffer as UTF-8.</summary>
    /// <param name="utf8Destination">The buffer; nothing is written if it is too short.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">One of the formats in the remarks of the type; empty is "G".</param>
    /// <returns>Whether the buffer was long enough.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not such a format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        PeriodText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format);

    // The forms with a format provider are for generic code only: no culture changes the text.

    static Day IParsable<Day>.Parse(string s, IFormatProvider? provider) => PeriodText.Parse<Day>(s);

    static Day ISpanParsable<Day>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => PeriodText.Parse<Day>(s);

    static Day IUtf8SpanParsable<Day>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => PeriodText.ParseUtf8<Day>(utf8Text);

    static bool IParsable<Day>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Day result) =>
        PeriodText.TryParse(s, out result);

    static bool ISpanParsable<Day>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Day result) =>
        PeriodText.TryParse(s, out result);

    static bool IUtf8SpanParsable<Day>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Day result) =>
        PeriodText.TryParseUtf8(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => PeriodText.Format(this, format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        PeriodText.TryFormat(this, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        PeriodText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format);
}
