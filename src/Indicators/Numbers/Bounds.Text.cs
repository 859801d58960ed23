using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Ranges as text: interval notation.
public readonly partial struct Bounds :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<Bounds>,
    IUtf8SpanParsable<Bounds>,
    IValueText<Bounds>
{
    /// <summary>Reads a range, as <see cref="ToString()"/> writes it.</summary>
    /// <remarks>Interval notation: <c>[8, 9)</c>, <c>(40, ∞)</c>, <c>(-∞, 72]</c>; <c>inf</c> is read for ∞, and the blank may be left out.</remarks>
    /// <param name="text">The whole text, such as <c>[8, 9)</c>.</param>
    /// <returns>The range, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static Bounds Parse(ReadOnlySpan<char> text) => ValueText.Parse<Bounds>(text);

    /// <summary>Reads a range from UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <returns>The range, exact.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is none, or no UTF-8.</exception>
    public static Bounds Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<Bounds>(utf8Text);

    /// <summary>Reads a range; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The whole text, such as <c>[8, 9)</c>.</param>
    /// <param name="result">The range, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Bounds result) => ValueText.TryParse(text, out result);

    /// <summary>Reads a range from UTF-8; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <param name="result">The range, or the default value.</param>
    /// <returns>Whether the text is one; invalid UTF-8 is not.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Bounds result) => ValueText.TryParse(utf8Text, out result);

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

    static Bounds IParsable<Bounds>.Parse(string s, IFormatProvider? provider) => ValueText.Parse<Bounds>(s);

    static Bounds ISpanParsable<Bounds>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static Bounds IUtf8SpanParsable<Bounds>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<Bounds>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Bounds result) =>
        TryParse(s, out result);

    static bool ISpanParsable<Bounds>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Bounds result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<Bounds>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Bounds result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ((IValueText<Bounds>)this).Write(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    bool IValueText<Bounds>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) => TryFormat(destination, out written, format);

    string IValueText<Bounds>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return ToString();
    }

    static string? IValueText<Bounds>.Read(ReadOnlySpan<char> text, out Bounds value)
    {
        value = default;
        int comma = text.IndexOf(',');
        if (comma < 0 || text is not [('[' or '(') and var first, .., (']' or ')') and var last])
        {
            return $"'{FigureText.Shown(text)}' is no range such as [8, 9), (40, ∞) or (-∞, 72].";
        }

        ReadOnlySpan<char> lowerText = text[1..comma], upperText = text[(comma + 1)..^1].TrimStart(' ');
        bool lowerClosed = first == '[', upperClosed = last == ']';
        Rational? lower = null, upper = null;
        if (lowerText is not ("-∞" or "-inf"))
        {
            if (!Rational.TryParse(lowerText, out Rational end))
            {
                return $"'{FigureText.Shown(lowerText)}' in '{FigureText.Shown(text)}' is no lower end; write a number or -∞.";
            }

            lower = end;
        }

        if (upperText is not ("∞" or "+∞" or "inf" or "+inf"))
        {
            if (!Rational.TryParse(upperText, out Rational end))
            {
                return $"'{FigureText.Shown(upperText)}' in '{FigureText.Shown(text)}' is no upper end; write a number or ∞.";
            }

            upper = end;
        }

        return Read(lower, lowerClosed, upper, upperClosed, out value);
    }

    /// <summary>Makes a range of ends that were read; gives null, or what is wrong with them.</summary>
    internal static string? Read(Rational? lower, bool lowerClosed, Rational? upper, bool upperClosed, out Bounds value)
    {
        bool isEmpty = lower is { } from && upper is { } to && (from > to || (from == to && !(lowerClosed && upperClosed)));
        string? problem = lower is null && lowerClosed ? "A missing lower end cannot be closed."
            : upper is null && upperClosed ? "A missing upper end cannot be closed."
            : isEmpty ? "No value lies between the two ends: a range must hold at least one."
            : null;
        value = problem is null ? Between(lower, lowerClosed, upper, upperClosed) : default;
        return problem;
    }
}
