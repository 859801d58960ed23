namespace Indicators.Tests;

/// <summary>The text of a value through the interfaces of .NET, as serializers and generic code reach it: buffers and UTF-8.</summary>
internal static class GenericText
{
    /// <summary>Writes a value into a buffer.</summary>
    public static bool TryFormat<T>(this T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
        where T : ISpanFormattable =>
        value.TryFormat(destination, out charsWritten, format, null);

    /// <summary>Writes a value into a buffer as UTF-8.</summary>
    public static bool TryFormat<T>(this T value, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable =>
        value.TryFormat(utf8Destination, out bytesWritten, format, null);

    /// <summary>Reads a value from UTF-8.</summary>
    public static T ParseUtf8<T>(ReadOnlySpan<byte> utf8Text)
        where T : IUtf8SpanParsable<T> =>
        T.Parse(utf8Text, null);

    /// <summary>Reads a value from UTF-8; never throws.</summary>
    public static bool TryParseUtf8<T>(ReadOnlySpan<byte> utf8Text, out T? result)
        where T : IUtf8SpanParsable<T> =>
        T.TryParse(utf8Text, null, out result);
}
