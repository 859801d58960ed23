namespace Indicators;

public readonly partial record struct Rank : ISpanFormattable, IUtf8SpanFormattable
{
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString()), utf8Destination, out bytesWritten);
}
