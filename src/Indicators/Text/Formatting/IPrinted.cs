namespace Indicators;

/// <summary>A class that prints itself in a format; this makes .NET's ways of printing of it.</summary>
/// <remarks>For classes only: a member with a body boxes a struct. The one provider that changes a text is a language.</remarks>
internal interface IPrinted : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The text in a format; nothing and G are what <c>ToString()</c> says, or that in the language of the provider.</summary>
    string PrintAs(string? format, IFormatProvider? provider);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => PrintAs(format, formatProvider);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(PrintAs(format.ToString(), provider), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        ValueText.TryCopy(PrintAs(format.ToString(), provider), utf8Destination, out bytesWritten);
}
