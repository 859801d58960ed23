using System.Diagnostics;
using System.Text;

namespace Indicators.Tests;

/// <summary>The tool as the solution built it, run as a process of its own.</summary>
internal static class BuiltTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static string Assembly => Repository.Full($"src/Indicators.Tool/bin/{Repository.Configuration}/net10.0/Indicators.Tool.dll");

    /// <summary>Runs the tool; its output stands before its errors.</summary>
    /// <exception cref="InvalidOperationException">The tool is not built, or does not end.</exception>
    public static (string[] Lines, int ExitCode) Run(IEnumerable<string> arguments, string folder)
    {
        if (!File.Exists(Assembly))
        {
            throw new InvalidOperationException(
                $"The tool is not built: run 'dotnet build Indicators.sln -c {Repository.Configuration}' first.");
        }

        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new InvalidOperationException($"The tool did not end within {Patience}.");
        }

        string text = (output + error.GetAwaiter().GetResult()).TrimEnd('\n');
        return (text.Length == 0 ? [] : text.Split('\n'), process.ExitCode);
    }
}
