using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Amounts as text, for people and for generic code.
public readonly partial struct Quantity<TKind> :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<Quantity<TKind>>,
    IUtf8SpanParsable<Quantity<TKind>>,
    IValueText<Quantity<TKind>>
{
    /// <summary>Reads an amount, as <see cref="ToString()"/> writes it.</summary>
    /// <remarks>
    /// An exact number (<c>-14.86</c>, <c>1486/15</c>), at most one blank, and a unit in Chinese or English. Nothing else: hedges, number
    /// words, separators of thousands and full-width digits belong to <see cref="Figure{TKind}"/>.
    /// </remarks>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <returns>The amount, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static Quantity<TKind> Parse(ReadOnlySpan<char> text) => ValueText.Parse<Quantity<TKind>>(text);

    /// <summary>Reads an amount from UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <returns>The amount, exact.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is none, or no UTF-8.</exception>
    public static Quantity<TKind> Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<Quantity<TKind>>(utf8Text);

    /// <summary>Reads an amount; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <param name="result">The amount, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity<TKind> result) => ValueText.TryParse(text, out result);

    /// <summary>Reads an amount from UTF-8; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <param name="result">The amount, or the default value.</param>
    /// <returns>Whether the text is one; invalid UTF-8 is not.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Quantity<TKind> result) => ValueText.TryParse(utf8Text, out result);

    /// <summary>Reads an amount with units of your own.</summary>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <returns>The amount, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static Quantity<TKind> Parse(ReadOnlySpan<char> text, UnitCatalog catalog) =>
        Read(text, catalog, out Quantity<TKind> result) is { } problem ? throw new FormatException(problem) : result;

    /// <summary>Reads an amount with units of your own; never throws.</summary>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="result">The amount, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, UnitCatalog catalog, out Quantity<TKind> result) => Read(text, catalog, out result) is null;

    /// <summary>Writes the text into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written; 0 if they do not fit.</param>
    /// <param name="format">Nothing, <c>G</c> or <c>zh</c>: the Chinese symbol, <c>110亿元</c>; <c>en</c>: <c>11 billion yuan</c>.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        QuantityText.TryWrite(NumericalValue, Unit, destination, out charsWritten, format);

    /// <summary>Writes the text into a span as UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 if they do not fit.</param>
    /// <param name="format">Nothing, <c>G</c> or <c>zh</c>: the Chinese symbol, <c>110亿元</c>; <c>en</c>: <c>11 billion yuan</c>.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        ValueText.TryFormat(this, utf8Destination, out bytesWritten, format);

    // The forms with a format provider are for generic code only: no culture changes the text.

    static Quantity<TKind> IParsable<Quantity<TKind>>.Parse(string s, IFormatProvider? provider) => ValueText.Parse<Quantity<TKind>>(s);

    static Quantity<TKind> ISpanParsable<Quantity<TKind>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static Quantity<TKind> IUtf8SpanParsable<Quantity<TKind>>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<Quantity<TKind>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity<TKind> result) =>
        TryParse(s, out result);

    static bool ISpanParsable<Quantity<TKind>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity<TKind> result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<Quantity<TKind>>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Quantity<TKind> result) =>
        TryParse(utf8Text, out result);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    bool IValueText<Quantity<TKind>>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) => TryFormat(destination, out written, format);

    string IValueText<Quantity<TKind>>.Write(ReadOnlySpan<char> format) => Printed.Exact(NumericalValue, Unit, ValueText.LanguageOf(format));

    static string? IValueText<Quantity<TKind>>.Read(ReadOnlySpan<char> text, out Quantity<TKind> value) => Read(text, UnitCatalog.Default, out value);

    private static string? Read(ReadOnlySpan<char> text, UnitCatalog catalog, out Quantity<TKind> value)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        value = default;
        if (QuantityText.Split(text, out Rational number, out ReadOnlySpan<char> unitText) is { } problem)
        {
            return problem;
        }

        if (QuantityText.ReadUnit(unitText, catalog, out Unit<TKind> unit) is { } unitProblem)
        {
            return unitProblem;
        }

        value = new(number, unit);
        return null;
    }
}
