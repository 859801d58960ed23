using System.Globalization;
using System.Text;

namespace Indicators.Tests;

/// <summary>What is true of the text of every value, whatever its type.</summary>
internal static class TextOf
{
    private static readonly string[] Formats = ["", "G", "zh", "en"];

    /// <summary>Read is what was written; UTF-8 and UTF-16 agree; a place that is too short is left alone.</summary>
    public static bool IsKept<T>(T value, params string[] formats)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        string text = value.ToString(null, CultureInfo.InvariantCulture);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        T read = T.Parse(text, null);
        return read.Equals(value)
            && T.Parse(text.AsSpan(), null).Equals(value)
            && T.Parse(utf8, null).Equals(value)
            && T.TryParse(text, null, out T? again) && again.Equals(value)
            && T.TryParse(text.AsSpan(), null, out again) && again.Equals(value)
            && T.TryParse(utf8, null, out again) && again.Equals(value)
            && read.ToString(null, null) == text
            && text == value.ToString()
            && FitsAsItShould(value, formats);
    }

    /// <summary>Every format (all four, when none is named) is written into exactly the place that it needs, and not into one that is
    /// shorter.</summary>
    public static bool FitsAsItShould<T>(T value, params string[] formats)
        where T : ISpanFormattable, IUtf8SpanFormattable => (formats.Length > 0 ? formats : Formats).All(format =>
    {
        string text = value.As(format);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var characters = new char[text.Length];
        var bytes = new byte[utf8.Length];
        return Dialect.TryFormat(value, characters, out int charsWritten, format) && charsWritten == text.Length
            && characters.AsSpan().SequenceEqual(text)
            && Dialect.TryFormat(value, bytes, out int bytesWritten, format) && bytesWritten == utf8.Length
            && bytes.AsSpan().SequenceEqual(utf8)
            && !Dialect.TryFormat(value, characters.AsSpan(1), out charsWritten, format) && charsWritten == 0
            && !Dialect.TryFormat(value, bytes.AsSpan(1), out bytesWritten, format) && bytesWritten == 0;
    });

    /// <summary>Any text is read or refused, in all ways alike; what is read prints as a fixed point.</summary>
    public static bool IsReadOrRefused<T>(string text)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable
    {
        bool read = T.TryParse(text, null, out T? value);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        bool isUnicode = Encoding.UTF8.GetString(utf8) == text;
        return read == T.TryParse(text.AsSpan(), null, out _)
            && (!isUnicode || read == T.TryParse(utf8, null, out _))
            && (read
                ? T.Parse(text, null).Equals(value) && T.Parse(value!.ToString(null, null), null).Equals(value)
                : Refuses(() => T.Parse(text, null)));
    }

    private static bool Refuses(Func<object> parse)
    {
        try
        {
            parse();
            return false;
        }
        catch (FormatException)
        {
            return true;
        }
    }
}
