using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Figures for generic code: as printed, or printed anew in a language.
public sealed partial class StatedValue : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<StatedValue>
{
    // Nothing and G: as printed, as ToString() does. The provider is not asked: no culture changes a figure.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => PrintAs(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(PrintAs(format.ToString()), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(PrintAs(format.ToString()), utf8Destination, out bytesWritten);

    static StatedValue IParsable<StatedValue>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static StatedValue ISpanParsable<StatedValue>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<StatedValue>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedValue result) =>
        TryParse(s, out result);

    static bool ISpanParsable<StatedValue>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedValue result) =>
        TryParse(s, out result);

    /// <summary>Prints the figure as a format asks; nothing and <c>G</c>: as it was printed.</summary>
    internal string PrintAs(string? format) => format is null or "" or "G" ? Text : Print(ValueText.LanguageOf(format));
}
