using System.Globalization;

namespace Indicators.Tool.Input;

/// <summary>Reads text files whose encoding is not written down, within limits, strictly.</summary>
/// <remarks>
/// A character is never replaced: what cannot be decoded is a mistake with its place. A file or line beyond the limits
/// is refused while it is being read, so that it costs no more memory than the limit.
/// </remarks>
internal static class TextFile
{
    private const int ChunkBytes = 1 << 16;

    /// <summary>Reads a file, or adds one mistake and returns <see langword="null"/>.</summary>
    public static SourceText? Read(string path, TextLimits limits, Problems problems, CancellationToken cancellation = default)
    {
        if (Directory.Exists(path))
        {
            problems.Add(ProblemCodes.NotAFile, path, "a folder", "a file");
            return null;
        }

        try
        {
            using var file = new FileStream(path, new FileStreamOptions
            {
                Share = FileShare.ReadWrite | FileShare.Delete,
                BufferSize = 0,
                Options = FileOptions.SequentialScan,
            });
            return ReadBytes(file, path, limits, problems, cancellation) is { } bytes ? TextDecoder.Decode(path, bytes, problems) : null;
        }
        catch (Exception refused) when (refused is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(ProblemCodes.PathMissing, path, "nothing of this name", "a file", "check the spelling and the folder");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            problems.Add(
                ProblemCodes.FileUnreadable, path, Quoted.Visible(refused.Message.TrimEnd('.')), "a readable file",
                "check who may read it, and whether another program holds it");
        }

        return null;
    }

    /// <summary>Reads a stream to its end, or adds one mistake and returns <see langword="null"/>.</summary>
    public static SourceText? Read(Stream stream, string name, TextLimits limits, Problems problems, CancellationToken cancellation = default)
    {
        try
        {
            return ReadBytes(stream, name, limits, problems, cancellation) is { } bytes ? TextDecoder.Decode(name, bytes, problems) : null;
        }
        catch (IOException refused)
        {
            problems.Add(ProblemCodes.FileUnreadable, name, Quoted.Visible(refused.Message.TrimEnd('.')), "a readable stream");
            return null;
        }
    }

    // Grows with what is read and not with the size that the file claims to have.
    private static ReadOnlyMemory<byte>? ReadBytes(
        Stream file, string path, TextLimits limits, Problems problems, CancellationToken cancellation)
    {
        byte[] bytes = new byte[ChunkBytes];
        int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (BinaryKinds.Recognise(bytes.AsSpan(0, length)) is { } kind)
        {
            problems.Add(ProblemCodes.BinaryFile, path, kind.Name, "text", kind.Hint);
            return null;
        }

        int unit = TextDecoder.IsUtf16(bytes.AsSpan(0, length), out bool bigEndian) ? 2 : 1;
        var lines = new LineGauge(unit, bigEndian, limits.LineBytes);
        int seen = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (length > limits.FileBytes)
            {
                problems.Add(ProblemCodes.FileTooLarge, path, $"more than {Size(limits.FileBytes)}", "less", "split the file");
                return null;
            }

            ReadOnlySpan<byte> chunk = bytes.AsSpan(seen, length - seen);
            if (unit == 1 && chunk.IndexOf((byte)0) is var zero and >= 0)
            {
                problems.Add(
                    ProblemCodes.BinaryFile, path, string.Create(CultureInfo.InvariantCulture, $"a zero byte at offset {seen + zero}"),
                    "text", "save the file as UTF-8 text");
                return null;
            }

            if (lines.TooLong(chunk) is { } line)
            {
                problems.Add(
                    ProblemCodes.LineTooLong, path, line, null, $"a line of more than {Size(limits.LineBytes)}", "rows on lines of their own",
                    "is this the right file?");
                return null;
            }

            seen = length;
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * length, limits.FileBytes + 1L));
            int read = file.Read(bytes, length, Math.Min(bytes.Length - length, 16 * ChunkBytes));
            if (read == 0)
                return bytes.AsMemory(0, length);
            length += read;
        }
    }

    private static string Size(int bytes) => bytes >= 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes");
}
