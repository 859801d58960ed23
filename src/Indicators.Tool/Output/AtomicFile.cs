using System.Globalization;
using Indicators.Tool.Input;

namespace Indicators.Tool.Output;

/// <summary>Writes a file whole or not at all: a reader sees the old content or the new, never half of it.</summary>
internal static class AtomicFile
{
    /// <summary>Adds a mistake where a file surely cannot be written, before any work is done for it.</summary>
    public static bool Check(string? path, Problems problems)
    {
        if (path is null)
            return true;

        string folder = FolderOf(path);
        if (Directory.Exists(path) || Path.GetFileName(path).Length == 0)
            return Refuse(path, "a folder", "a file to write to", null, problems);
        return Directory.Exists(folder)
            || Refuse(path, $"no folder {Quoted.Path(folder)}", "a folder that exists", "make the folder first", problems);
    }

    /// <summary>Writes the file as UTF-8, through a file beside it that takes its name at the end; adds a mistake and returns false if it
    /// can't.</summary>
    public static bool Write(string path, Action<TextWriter> write, Problems problems, CancellationToken cancellation = default)
    {
        if (!Check(path, problems))
            return false;

        try
        {
            string target = IsDevice(path) ? path : Target(path);
            if (IsDevice(target))
            {
                using var device = new StreamWriter(target, StandardStreams.Utf8, new FileStreamOptions { Access = FileAccess.Write });
                write(device);
            }
            else
            {
                Replace(target, write, cancellation);
            }

            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Refuse(path, Quoted.Visible(refused.Message.TrimEnd('.')), "a file that may be written",
                "check the folder and its free space", problems);
        }
    }

    private static void Replace(string target, Action<TextWriter> write, CancellationToken cancellation)
    {
        string beside = Path.Join(
            FolderOf(target), string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp"));
        bool left = false;
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                left = true;
                using var writer = new StreamWriter(file, StandardStreams.Utf8) { NewLine = "\n" };
                write(writer);
                writer.Flush();
                file.Flush(flushToDisk: true);
            }

            cancellation.ThrowIfCancellationRequested();
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: true);
            left = false;
        }
        finally
        {
            if (left)
                File.Delete(beside);
        }
    }

    // A link is kept and what it points to replaced, as a plain write would do.
    private static string Target(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;

    /// <summary>Returns whether a path leads to where devices live: renaming over /dev/null would replace the device by a file.</summary>
    internal static bool IsDevice(string path)
    {
        string full = Path.GetFullPath(path);
        return !OperatingSystem.IsWindows() && !full.StartsWith("/dev/shm/", StringComparison.Ordinal)
            && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";

    private static bool Refuse(string path, string found, string expected, string? hint, Problems problems)
    {
        problems.Add(ProblemCodes.OutputRefused, path, found, expected, hint);
        return false;
    }
}
