using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Amounts and levels of any kind as text.
public readonly partial struct AnyQuantity :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<AnyQuantity>,
    IUtf8SpanParsable<AnyQuantity>,
    IValueText<AnyQuantity>
{
    /// <summary>Reads an amount or a level, as <see cref="ToString()"/> writes it.</summary>
    /// <remarks>
    /// An exact number (<c>-14.86</c>, <c>1486/15</c>), at most one blank, and a unit in Chinese or English. Nothing else: hedges, number
    /// words, separators of thousands and full-width digits belong to <see cref="StatedValue"/>.
    /// </remarks>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <returns>The amount or level, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static AnyQuantity Parse(ReadOnlySpan<char> text) => ValueText.Parse<AnyQuantity>(text);

    /// <summary>Reads an amount or a level from UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <returns>The amount or level, exact.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is none, or no UTF-8.</exception>
    public static AnyQuantity Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<AnyQuantity>(utf8Text);

    /// <summary>Reads an amount or a level; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <param name="result">The amount or level, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out AnyQuantity result) => ValueText.TryParse(text, out result);

    /// <summary>Reads an amount or a level from UTF-8; never throws. See <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <param name="result">The amount or level, or the default value.</param>
    /// <returns>Whether the text is one; invalid UTF-8 is not.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out AnyQuantity result) => ValueText.TryParse(utf8Text, out result);

    /// <summary>Reads an amount or a level with units of your own.</summary>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <returns>The amount or level, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static AnyQuantity Parse(ReadOnlySpan<char> text, UnitCatalog catalog) =>
        Read(text, catalog, out AnyQuantity result) is { } problem ? throw new FormatException(problem) : result;

    /// <summary>Reads an amount or a level with units of your own; never throws.</summary>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="result">The amount or level, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, UnitCatalog catalog, out AnyQuantity result) => Read(text, catalog, out result) is null;

    /// <summary>Returns the number and the unit in a language; exact.</summary>
    /// <param name="format">Nothing, <c>G</c> or <c>zh</c>: the Chinese symbol, <c>110亿元</c>; <c>en</c>: <c>11 billion yuan</c>.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format) => ((IValueText<AnyQuantity>)this).Write(format);

    /// <summary>Writes the text into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written; 0 if they do not fit.</param>
    /// <param name="format">Nothing, <c>G</c> or <c>zh</c>: the Chinese symbol, <c>110亿元</c>; <c>en</c>: <c>11 billion yuan</c>.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) => _unit is null
        ? ValueText.TryCopy(ToString(), destination, out charsWritten)
        : QuantityText.TryWrite(NumericalValue, _unit, destination, out charsWritten, format);

    /// <summary>Writes the text into a span as UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 if they do not fit.</param>
    /// <param name="format">Nothing, <c>G</c> or <c>zh</c>: the Chinese symbol, <c>110亿元</c>; <c>en</c>: <c>11 billion yuan</c>.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        ValueText.TryFormat(this, utf8Destination, out bytesWritten, format);

    // The forms with a format provider are for generic code only: no culture changes the text.

    static AnyQuantity IParsable<AnyQuantity>.Parse(string s, IFormatProvider? provider) => ValueText.Parse<AnyQuantity>(s);

    static AnyQuantity ISpanParsable<AnyQuantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static AnyQuantity IUtf8SpanParsable<AnyQuantity>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<AnyQuantity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AnyQuantity result) =>
        TryParse(s, out result);

    static bool ISpanParsable<AnyQuantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AnyQuantity result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<AnyQuantity>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out AnyQuantity result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    bool IValueText<AnyQuantity>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) => TryFormat(destination, out written, format);

    string IValueText<AnyQuantity>.Write(ReadOnlySpan<char> format) =>
        _unit is null ? ToString() : Printed.Exact(NumericalValue, _unit, ValueText.LanguageOf(format));

    static string? IValueText<AnyQuantity>.Read(ReadOnlySpan<char> text, out AnyQuantity value) => Read(text, UnitCatalog.Default, out value);

    private static string? Read(ReadOnlySpan<char> text, UnitCatalog catalog, out AnyQuantity value)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        value = default;
        if (QuantityText.Split(text, out Rational number, out ReadOnlySpan<char> unitText) is { } problem)
        {
            return problem;
        }

        if (QuantityText.ReadUnit(unitText, catalog, out Unit? unit) is { } unitProblem)
        {
            return unitProblem;
        }

        value = new(number, unit!);
        return null;
    }
}
