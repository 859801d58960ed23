using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace Indicators;

/// <summary>Makes the text members of .NET out of those that a value writes itself (<see cref="IValueText{TSelf}"/>).</summary>
internal static class ValueText
{
    /// <summary>No text of a value is longer than two numbers at their limit and what joins them; whatever is longer is refused
    /// unread.</summary>
    private const int MaxLength = (2 * Rational.MaxTextLength) + 200;

    private const int ShortLength = 256;

    internal static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, IValueText<T> =>
        Read(text, out T value) is { } problem ? throw Coded.Format(problem) : value;

    internal static T Parse<T>(string text)
        where T : struct, IValueText<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse<T>(text.AsSpan());
    }

    internal static T ParseUtf8<T>(ReadOnlySpan<byte> utf8Text)
        where T : struct, IValueText<T> =>
        Read(utf8Text, out T value) is { } problem ? throw Coded.Format(problem) : value;

    internal static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IValueText<T> =>
        Read(text, out value) is null;

    internal static bool TryParseUtf8<T>(ReadOnlySpan<byte> utf8Text, out T value)
        where T : struct, IValueText<T> =>
        Read(utf8Text, out value) is null;

    internal static string Format<T>(T value, string? format, IFormatProvider? provider)
        where T : struct, IValueText<T> =>
        value.Write(format, provider);

    internal static bool TryFormat<T>(T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format,
        IFormatProvider? provider)
        where T : struct, IValueText<T> =>
        value.TryWrite(destination, out charsWritten, format, provider);

    internal static bool TryFormatUtf8<T>(T value, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format,
        IFormatProvider? provider)
        where T : struct, IValueText<T>
    {
        Span<char> buffer = stackalloc char[ShortLength];
        ReadOnlySpan<char> text = value.TryWrite(buffer, out int length, format, provider)
            ? buffer[..length]
            : value.Write(format, provider);
        return TryCopy(text, utf8Destination, out bytesWritten);
    }

    /// <summary>Copies a whole text, or nothing of it.</summary>
    internal static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Copies a whole text as UTF-8, or nothing of it.</summary>
    internal static bool TryCopy(ReadOnlySpan<char> text, Span<byte> utf8Destination, out int written)
    {
        bool fits = Encoding.UTF8.TryGetBytes(text, utf8Destination, out written);
        written = fits ? written : 0;
        return fits;
    }

    /// <summary>Refuses formats that are none; for values whose text is the same in every language.</summary>
    internal static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw new FormatException($"Got the format '{FigureText.Shown(format)}'; expected G or none. The language is the provider, "
                + "as in ToString(null, Language.English).");
        }
    }

    /// <summary>The language of the words, for a format that leaves them to the provider.</summary>
    internal static Language Words(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return Words(provider);
    }

    /// <summary>The language that a provider asks for; the one place that says which it is where none does.</summary>
    internal static Language Words(IFormatProvider? provider) => Named(provider) ?? Language.Chinese;

    /// <summary>The language that a provider is; null for every other provider.</summary>
    internal static Language? Named(IFormatProvider? provider) =>
        provider as Language ?? provider?.GetFormat(typeof(Language)) as Language;

    internal const string NoUtf8 = "Got bytes that are not UTF-8; expected UTF-8.";

    /// <summary>The text of bytes that are UTF-8; false where they are none.</summary>
    internal static bool TryDecode(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out string? text)
    {
        text = Utf8.IsValid(utf8Text) ? Encoding.UTF8.GetString(utf8Text) : null;
        return text is not null;
    }

    /// <summary>Reads a whole text; gives null, or a sentence that says what is wrong with it.</summary>
    internal static string? Read<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IValueText<T>
    {
        string? problem;
        if (text.Length > MaxLength)
        {
            value = default;
            problem = $"'{FigureText.Shown(text)}' has {text.Length} characters; at most {MaxLength} are read.";
        }
        else
        {
            problem = T.Read(text, out value);
        }

        return problem;
    }

    private static string? Read<T>(ReadOnlySpan<byte> utf8Text, out T value)
        where T : struct, IValueText<T>
    {
        Span<char> buffer = stackalloc char[ShortLength];
        if (utf8Text.Length <= ShortLength)
        {
            if (Utf8.ToUtf16(utf8Text, buffer, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done)
            {
                return Read(buffer[..length], out value);
            }
        }
        else if (TryDecode(utf8Text, out string? text))
        {
            return Read(text, out value);
        }

        value = default;
        return NoUtf8;
    }
}
