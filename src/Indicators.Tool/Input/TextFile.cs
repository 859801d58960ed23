using System.Text;
using System.Text.Unicode;

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
    public static SourceText? Read(string path, TextLimits limits, Problems problems, string? other = null,
        CancellationToken cancellation = default)
    {
        if (Directory.Exists(path))
        {
            problems.Add(ProblemCodes.NotAFile, path, "a folder", "a file");
            return null;
        }

        try
        {
            using FileStream file = OpenFile(path);
            return ReadBytes(file, path, limits, problems, cancellation) is { } bytes
                ? TextDecoder.Decode(path, bytes, problems, other)
                : null;
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
    public static SourceText? Read(Stream stream, string name, TextLimits limits, Problems problems,
        CancellationToken cancellation = default)
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

    /// <summary>Opens a file to be read from its start, or adds one mistake and returns <see langword="null"/>.</summary>
    /// <remarks>UTF-8, looked through first, is decoded while it is read and never held; what is not is decoded at once.</remarks>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="problems">Takes the mistake.</param>
    /// <param name="other">The encoding of a file that is not UTF-8, where the user names it.</param>
    /// <param name="encoding">The encoding that it turned out to have.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static TextReader? Open(string path, TextLimits limits, Problems problems, string? other, out string encoding,
        CancellationToken cancellation)
    {
        encoding = "UTF-8";
        int before = problems.All.Count;
        try
        {
            if (File.Exists(path))
            {
                using FileStream file = OpenFile(path);
                if (file.CanSeek && IsUtf8(file, path, limits, problems, cancellation))
                    return new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true), false,
                        new FileStreamOptions
                    {
                        Share = FileShare.ReadWrite | FileShare.Delete,
                        Options = FileOptions.SequentialScan,
                    });
                if (problems.All.Count > before)
                    return null;
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Said below, with its reason.
        }

        if (Read(path, limits, problems, other, cancellation) is not { } text)
            return null;
        encoding = text.Encoding;
        return new StringReader(text.Text);
    }

    private static FileStream OpenFile(string path) => new(path, new FileStreamOptions
    {
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = 0,
        Options = FileOptions.SequentialScan,
    });

    // A piece at a time: a character that is cut between two pieces goes into the next.
    private static bool IsUtf8(FileStream file, string path, TextLimits limits, Problems problems, CancellationToken cancellation)
    {
        byte[] bytes = new byte[16 * ChunkBytes];
        var checks = new ByteChecks(path, limits, problems);
        int kept = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            int read = file.ReadAtLeast(bytes.AsSpan(kept), bytes.Length - kept, throwOnEndOfStream: false);
            ReadOnlySpan<byte> all = bytes.AsSpan(0, kept + read);
            if (!checks.Take(all[kept..]) || checks.IsUtf16)
                return false;
            int whole = read < bytes.Length - kept ? all.Length : WholeCharacters(all);
            if (!Utf8.IsValid(all[..whole]))
                return false;
            if (read < bytes.Length - kept)
                return true;
            all[whole..].CopyTo(bytes);
            kept = all.Length - whole;
        }
    }

    private static int WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        for (int back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            byte at = bytes[^back];
            if (at >= 0xC0)
                return back < (at >= 0xF0 ? 4 : at >= 0xE0 ? 3 : 2) ? bytes.Length - back : bytes.Length;
            if (at < 0x80)
                break;
        }

        return bytes.Length;
    }

    // Grows with what is read and not with the size that the file claims to have.
    private static ReadOnlyMemory<byte>? ReadBytes(
        Stream file, string path, TextLimits limits, Problems problems, CancellationToken cancellation)
    {
        byte[] bytes = new byte[ChunkBytes];
        int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var checks = new ByteChecks(path, limits, problems);
        int seen = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!checks.Take(bytes.AsSpan(seen, length - seen)))
                return null;

            seen = length;
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * length, limits.FileBytes + 1L));
            int read = file.Read(bytes, length, Math.Min(bytes.Length - length, 16 * ChunkBytes));
            if (read == 0)
                return bytes.AsMemory(0, length);
            length += read;
        }
    }
}
