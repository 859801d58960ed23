using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Indicators;

/// <summary>Makes the text members of .NET out of the two that a type writes itself (<see cref="IPeriodText{TSelf}"/>).</summary>
internal static class PeriodText
{
    /// <summary>No text of a period is longer; whatever is longer is refused unread, so that reading takes bounded time.</summary>
    public const int MaxLength = 64;

    private const int MaxUtf8Length = MaxLength * 3;

    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, IPeriodText<T> =>
        TryParse(text, out T value) ? value : throw NotA<T>(text);

    public static T Parse<T>(string text)
        where T : struct, IPeriodText<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse<T>(text.AsSpan());
    }

    public static T ParseUtf8<T>(ReadOnlySpan<byte> text)
        where T : struct, IPeriodText<T> =>
        TryParseUtf8(text, out T value) ? value : throw NotA<T>(Encoding.UTF8.GetString(text));

    public static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IPeriodText<T>
    {
        if (text.Length <= MaxLength)
        {
            ReadOnlySpan<char> folded = Fold(text, stackalloc char[MaxLength]);
            if (TryRead(folded, out value))
                return true;
            if (TimeOffset.TryRemove(folded, stackalloc char[MaxLength], out ReadOnlySpan<char> plain) && TryRead(plain, out value))
                return true;
        }

        value = default;
        return false;
    }

    /// <summary>Reads a part of a folded text, which has no time zone of its own.</summary>
    public static bool TryRead<T>(ReadOnlySpan<char> folded, out T value)
        where T : struct, IPeriodText<T> => T.TryRead(folded, out value);

    public static bool TryParseUtf8<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IPeriodText<T>
    {
        Span<char> characters = stackalloc char[MaxUtf8Length];
        if (text.Length <= MaxUtf8Length
            && Utf8.ToUtf16(text, characters, out _, out int count, replaceInvalidSequences: false) == OperationStatus.Done)
            return TryParse(characters[..count], out value);

        value = default;
        return false;
    }

    public static string Format<T>(T value, string? format, IFormatProvider? provider)
        where T : struct, IPeriodText<T>
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return buffer[..Write(value, buffer, format, provider)].ToString();
    }

    public static bool TryFormat<T>(T value, Span<char> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider)
        where T : struct, IPeriodText<T>
    {
        Span<char> buffer = stackalloc char[MaxLength];
        int count = Write(value, buffer, format, provider);
        bool fits = buffer[..count].TryCopyTo(destination);
        written = fits ? count : 0;
        return fits;
    }

    public static bool TryFormatUtf8<T>(T value, Span<byte> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider)
        where T : struct, IPeriodText<T>
    {
        Span<char> buffer = stackalloc char[MaxLength];
        int count = Write(value, buffer, format, provider);
        bool fits = Encoding.UTF8.TryGetBytes(buffer[..count], destination, out written);
        written = fits ? written : 0;
        return fits;
    }

    /// <summary>
    /// Copies a text with full-width forms, dashes, waves and quotes replaced by their ASCII twins, and without the single
    /// space that some set between a number and a Chinese character: 2021 年 3 月.
    /// </summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char folded = Folded(text[i]);
            bool setApart = folded == ' ' && length > 0 && i + 1 < text.Length
                && IsNumberBesideHan(buffer[length - 1], Folded(text[i + 1]));
            if (!setApart)
                buffer[length++] = folded;
        }

        return buffer[..length];
    }

    private static char Folded(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '\u301C' => '~',
        '\u201C' or '\u201D' or '\u300C' or '\u300D' or '\u300E' or '\u300F' => '"',
        '\u3000' or '\u00A0' => ' ',
        _ => character,
    };

    private static bool IsNumberBesideHan(char left, char right) =>
        (char.IsAsciiDigit(left) && IsHan(right)) || (IsHan(left) && char.IsAsciiDigit(right));

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    public static FormatException NotA(string expected, ReadOnlySpan<char> text)
    {
        string shown = text.Length <= MaxLength ? text.ToString() : string.Concat(text[..MaxLength], "…");
        return new FormatException($"'{shown}' is not {expected}.");
    }

    public static PeriodFormat ReadFormat(ReadOnlySpan<char> format, IFormatProvider? provider) => format switch
    {
        "" or "G" or "g" => ValueText.Named(provider)?.Choose(PeriodFormat.Chinese, PeriodFormat.English) ?? PeriodFormat.General,
        "S" or "s" => PeriodFormat.Sdmx,
        "E" or "e" => PeriodFormat.Edtf,
        "P" or "p" => PeriodFormat.Plain,
        _ => throw NotAFormat(format),
    };

    public static FormatException NotAFormat(ReadOnlySpan<char> format) =>
        new($"Got the format '{format}'; expected G (ISO, SDMX; a reference has this one alone), S (SDMX), E (EDTF) or P (Eurostat). "
            + "The language is the provider, as in ToString(null, Language.English).");

    private static FormatException NotA<T>(ReadOnlySpan<char> text)
        where T : struct, IPeriodText<T> =>
        NotA(T.Expected, text);

    private static int Write<T>(T value, Span<char> buffer, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IPeriodText<T> =>
        value.TryWrite(buffer, ReadFormat(format, provider), out int written) ? written : throw NotAFormat(format);
}
