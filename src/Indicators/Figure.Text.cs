using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Figures for generic code: as printed, or printed anew in a language.
public sealed partial record Figure<TKind> : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Figure<TKind>>
{
    // Nothing and G: as printed, as ToString() does. The provider is not asked: no culture changes a figure.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Printed.PrintAs(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(Printed.PrintAs(format.ToString()), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(Printed.PrintAs(format.ToString()), utf8Destination, out bytesWritten);

    static Figure<TKind> IParsable<Figure<TKind>>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static Figure<TKind> ISpanParsable<Figure<TKind>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Figure<TKind>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Figure<TKind> result) =>
        TryParse(s, out result);

    static bool ISpanParsable<Figure<TKind>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Figure<TKind> result) =>
        TryParse(s, out result);
}
