using System.Diagnostics;
using System.Text;

namespace Indicators.Tool.Tests.Support;

/// <summary>What a run of the built tool gave.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The bytes of standard output.</param>
/// <param name="Error">Standard error, decoded as UTF-8.</param>
internal sealed record ToolResult(int ExitCode, byte[] Output, string Error)
{
    /// <summary>Gets standard output as strict UTF-8.</summary>
    public string OutputText => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Output);

    /// <summary>Gets the lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the tool as a process of its own, as users do.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs the tool and waits for its end.</summary>
    public static ToolResult Run(IEnumerable<string> arguments, string? folder = null, params (string Name, string Value)[] environment)
    {
        using Process process = Start(arguments, folder, environment);
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException($"The tool did not end within {Patience}.");
        }

        return new ToolResult(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts the tool, for tests that talk to it while it runs.</summary>
    public static Process Start(IEnumerable<string> arguments, string? folder = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "Indicators.Tool.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
