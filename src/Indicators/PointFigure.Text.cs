using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Figures for generic code: as printed, or printed anew in a language.
public sealed partial record PointFigure<TKind> : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<PointFigure<TKind>>
{
    // Nothing and G: as printed, as ToString() does. The provider is not asked: no culture changes a figure.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Printed.PrintAs(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(Printed.PrintAs(format.ToString()), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(Printed.PrintAs(format.ToString()), utf8Destination, out bytesWritten);

    static PointFigure<TKind> IParsable<PointFigure<TKind>>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static PointFigure<TKind> ISpanParsable<PointFigure<TKind>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PointFigure<TKind>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PointFigure<TKind> result) =>
        TryParse(s, out result);

    static bool ISpanParsable<PointFigure<TKind>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out PointFigure<TKind> result) =>
        TryParse(s, out result);
}
