using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Indicators.Tool.Input;

/// <summary>Turns bytes into text: UTF-8, UTF-16 with a mark or clearly without, else GB18030; strictly.</summary>
internal static class TextDecoder
{
    // GB18030 is not among the encodings that the platform registers by itself.
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Decodes the bytes, or adds one mistake and returns <see langword="null"/>.</summary>
    public static SourceText? Decode(string path, ReadOnlyMemory<byte> bytes, Problems problems, string? other = null)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (IsUtf16(span, out bool bigEndian))
            return Utf16(path, span, bigEndian, problems);

        bool marked = span.StartsWith("\uFEFF"u8);
        if (Utf8.IsValid(span))
            return new SourceText(path, Encoding.UTF8.GetString(marked ? span[3..] : span), "UTF-8");

        if (other is not null && !marked && Named(other) is { } named)
            return InNamed(path, span, named, problems);

        Utf8Damage damage = Damage(span);
        if (marked || damage.LongSequences > damage.Errors)
        {
            Broken(path, damage.FirstOffset, LineAt(span, damage.FirstOffset), span[damage.FirstOffset..][..damage.FirstLength], "UTF-8",
                problems);
            return null;
        }

        try
        {
            string chinese = Gb18030.GetString(span);
            if (Latin.IsChinese(span))
                return new SourceText(path, chinese, "GB18030");

            // Bytes that are text in both are not guessed: Köln would become K鰈n.
            int first = span.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            problems.Add(
                ProblemCodes.EncodingUnclear, path, LineAt(span, first), null,
                $"text that is {Quoted.Text(WordAt(Latin.Windows1252.GetString(span), first))} in windows-1252 and "
                    + $"{Quoted.Text(WordAt(chinese, first))} in gb18030",
                "UTF-8, or an encoding that is named", "give --encoding windows-1252 or --encoding gb18030, or save the file as UTF-8");
            return null;
        }
        catch (DecoderFallbackException broken)
        {
            Broken(path, broken.Index, LineAt(span, broken.Index), broken.BytesUnknown, "UTF-8 or GB18030", problems,
                "save the file as UTF-8, or name its encoding: --encoding windows-1252");
            return null;
        }
    }

    /// <summary>Finds an encoding by its name; null where there is none.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static SourceText? InNamed(string path, ReadOnlySpan<byte> span, Encoding encoding, Problems problems)
    {
        try
        {
            return new SourceText(path, encoding.GetString(span), encoding.WebName);
        }
        catch (DecoderFallbackException broken)
        {
            int offset = Math.Max(0, broken.Index);
            Broken(path, offset, LineAt(span, offset), broken.BytesUnknown, encoding.WebName, problems, "give another --encoding");
            return null;
        }
    }

    // The word around a character, for a message.
    private static string WordAt(string text, int index)
    {
        int at = Math.Clamp(index, 0, text.Length - 1), start = at, end = at;
        while (start > 0 && at - start < 12 && text[start - 1] is not (',' or '"' or '\n' or '\r'))
            start--;
        while (end < text.Length && end - at < 12 && text[end] is not (',' or '"' or '\n' or '\r'))
            end++;
        return text[start..end].Trim();
    }

    /// <summary>Decides whether bytes are UTF-16: by the mark, or by two ASCII characters at the start with zeros between.</summary>
    /// <remarks>Without a mark the first characters of CSV and JSON are ASCII, so the pattern cannot be missed.</remarks>
    public static bool IsUtf16(ReadOnlySpan<byte> start, out bool bigEndian)
    {
        bigEndian = start is [0xFE, 0xFF, ..] or [0, > 0 and < 0x80, 0, > 0 and < 0x80, ..];
        return bigEndian || start is [0xFF, 0xFE, ..] or [> 0 and < 0x80, 0, > 0 and < 0x80, 0, ..];
    }

    private static SourceText? Utf16(string path, ReadOnlySpan<byte> bytes, bool bigEndian, Problems problems)
    {
        string name = bigEndian ? "UTF-16BE" : "UTF-16LE";
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
        int mark = bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] ? 2 : 0;
        try
        {
            string text = encoding.GetString(bytes[mark..]);
            if (!text.Contains('\0'))
                return new SourceText(path, text, name);

            problems.Add(ProblemCodes.BinaryFile, path, "a character U+0000", "text", "save the file as UTF-8 text");
        }
        catch (DecoderFallbackException)
        {
            int offset = FirstHalfCharacter(bytes, bigEndian);
            string before = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(bytes[..offset]);
            ReadOnlySpan<byte> half = bytes.Slice(offset, Math.Min(2, bytes.Length - offset));
            Broken(path, offset, LineAt(Encoding.UTF8.GetBytes(before), int.MaxValue), half, name, problems);
        }

        return null;
    }

    // The platform reports the place where it noticed, which may be the character behind.
    private static int FirstHalfCharacter(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        int at = 0;
        for (; at + 1 < bytes.Length; at += 2)
        {
            if (char.IsLowSurrogate(Unit(bytes, at)))
                return at;
            if (!char.IsHighSurrogate(Unit(bytes, at)))
                continue;
            if (at + 3 >= bytes.Length || !char.IsLowSurrogate(Unit(bytes, at + 2)))
                return at;
            at += 2;
        }

        return at;

        char Unit(ReadOnlySpan<byte> from, int offset) =>
            (char)(bigEndian ? from[offset] << 8 | from[offset + 1] : from[offset + 1] << 8 | from[offset]);
    }

    private static void Broken(string path, int offset, int line, ReadOnlySpan<byte> bytes, string encoding, Problems problems,
        string hint = "save the file as UTF-8") =>
        problems.Add(
            ProblemCodes.EncodingBroken, path, line, null,
            string.Create(CultureInfo.InvariantCulture, $"byte {Convert.ToHexString(bytes)} at offset {offset}"),
            $"text in {encoding}", hint);

    // A Chinese text in GB18030 has hardly a sequence that looks like three bytes of UTF-8, and a damaged UTF-8 text has
    // many; but GB18030 can decode the latter, to other characters. So the sequences decide, not the first success.
    private static Utf8Damage Damage(ReadOnlySpan<byte> bytes)
    {
        var damage = new Utf8Damage(-1, 0, 0, 0);
        for (int at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) != OperationStatus.Done)
            {
                damage = damage.Errors == 0
                    ? damage with { FirstOffset = at, FirstLength = length, Errors = 1 }
                    : damage with { Errors = damage.Errors + 1 };
            }
            else if (length >= 3)
            {
                damage = damage with { LongSequences = damage.LongSequences + 1 };
            }

            at += length;
        }

        return damage;
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int offset)
    {
        int line = 1;
        bool afterReturn = false;
        foreach (byte next in bytes[..Math.Min(offset, bytes.Length)])
        {
            if (next == '\r' || (next == '\n' && !afterReturn))
                line++;
            afterReturn = next == '\r';
        }

        return line;
    }

    private readonly record struct Utf8Damage(int FirstOffset, int FirstLength, int Errors, int LongSequences);
}
