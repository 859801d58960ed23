using System.Globalization;

namespace Indicators.Tool.Input;

/// <summary>Looks at the bytes of a file while they arrive in pieces: whether it is text, and not larger than the limits.</summary>
internal sealed class ByteChecks(string path, TextLimits limits, Problems problems)
{
    private LineGauge? _lines;
    private long _seen;

    /// <summary>Gets whether the first piece began as UTF-16 does.</summary>
    public bool IsUtf16 { get; private set; }

    /// <summary>Takes the next piece; false with a mistake added where the file is not read on.</summary>
    public bool Take(ReadOnlySpan<byte> piece)
    {
        if (_lines is null)
        {
            if (BinaryKinds.Recognise(piece) is { } kind)
                return Refuse(ProblemCodes.BinaryFile, null, kind.Name, "text", kind.Hint);
            IsUtf16 = TextDecoder.IsUtf16(piece, out bool bigEndian);
            _lines = new(IsUtf16 ? 2 : 1, bigEndian, limits.LineBytes);
        }

        if (_seen + piece.Length > limits.FileBytes)
            return Refuse(ProblemCodes.FileTooLarge, null, $"more than {Size(limits.FileBytes)}", "less", "split the file");
        if (!IsUtf16 && piece.IndexOf((byte)0) is var zero and >= 0)
            return Refuse(ProblemCodes.BinaryFile, null,
                string.Create(CultureInfo.InvariantCulture, $"a zero byte at offset {_seen + zero}"), "text",
                "save the file as UTF-8 text");
        if (_lines.TooLong(piece) is { } line)
            return Refuse(ProblemCodes.LineTooLong, line, $"a line of more than {Size(limits.LineBytes)}", "rows on lines of their own",
                "is this the right file?");
        _seen += piece.Length;
        return true;
    }

    private bool Refuse(ProblemCode code, int? line, string found, string expected, string hint)
    {
        problems.Add(code, path, line, null, found, expected, hint);
        return false;
    }

    private static string Size(int bytes) => bytes >= 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes");
}
