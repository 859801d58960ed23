using System.Diagnostics;
using System.Text;

namespace Indicators.Tests;

/// <summary>Runs the dotnet command as a person in a fresh terminal would.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // What a test run sets for its own build would steer the builds that it starts.
    private static readonly string[] Inherited = ["MSBUILD", "DOTNET_CLI_", "TESTINGPLATFORM", "XUNIT"];

    /// <summary>Runs a command in a folder and returns what it prints.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="packages">The folder of packages that a tool is installed through.</param>
    /// <param name="program">The program, such as <c>dotnet</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">The command fails; the message is what it prints.</exception>
    public static string Run(string folder, string? packages, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        foreach (string name in start.Environment.Keys.Where(
            name => Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' did not end within {Patience}.");
        }

        string printed = output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? printed
            : throw new InvalidOperationException(
                $"'{program} {string.Join(' ', arguments)}' ended with exit code {process.ExitCode}:\n{printed}");
    }
}
