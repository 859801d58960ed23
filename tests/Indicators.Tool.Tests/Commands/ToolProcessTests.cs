using System.Diagnostics;
using System.Globalization;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Commands;

/// <summary>The tool as a process: what only a real run shows.</summary>
public class ToolProcessTests
{
    [Theory]
    [InlineData("LANG", "de_DE.UTF-8")]
    [InlineData("LANG", "tr_TR.UTF-8")] // where the small letter of I is not an i
    [InlineData("LC_ALL", "C")]
    [InlineData("LC_ALL", "zh_CN.GB18030")]
    public void The_texts_and_bytes_are_the_same_in_every_locale(string name, string value)
    {
        using var folder = new TempFolder();
        ToolResult result = ToolProcess.Run(["compute", "湘东区"], folder.Path, (name, value), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"));

        Assert.Equal((2, 0), (result.ExitCode, result.Output.Length));
        Assert.Equal(
            "湘东区: error IND0910: found nothing of this name, expected a folder or a file; check the spelling and the working folder\n",
            result.Error);
    }

    [Fact]
    public void Help_and_version_are_on_standard_output_without_a_byte_order_mark()
    {
        ToolResult help = ToolProcess.Run(["compute", "--help"]);
        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.StartsWith("Description:\n", help.OutputText, StringComparison.Ordinal);
        Assert.Contains(help.OutputText.Split('\n'), line => line.Length > 100); // a long line is not broken

        ToolResult version = ToolProcess.Run(["--version"]);
        Assert.Equal((0, ""), (version.ExitCode, version.Error));
        Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+[^+\n]*\n\z", version.OutputText);
    }

    [Fact]
    public void A_name_with_an_at_sign_is_no_file_of_arguments()
    {
        using var folder = new TempFolder();
        folder.Add("words", "--help");
        ToolResult result = ToolProcess.Run(["compute", "@words"], folder.Path);

        Assert.Equal((2, 0), (result.ExitCode, result.Output.Length));
        Assert.StartsWith("@words: error IND0910", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_200_MB_is_refused_within_64_MiB_of_memory()
    {
        using var folder = TempFolder.InOrder();
        using (FileStream file = File.OpenWrite(folder.Of("observations.csv")))
        {
            byte[] block = [.. Enumerable.Repeat((byte)'x', 4 << 20)];
            for (int i = 0; i < 50; i++)
                file.Write(block);
        }

        ToolResult result = ToolProcess.Run(["compute", "."], folder.Path, ("DOTNET_GCHeapHardLimit", "0x4000000")); // 64 MiB

        Assert.Equal((2, 0), (result.ExitCode, result.Output.Length));
        Assert.Contains("observations.csv:1: error IND0914", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_mistake()
    {
        using Process process = ToolProcess.Start(["--help"]);
        process.StandardOutput.Close();
        string error = process.StandardError.ReadToEnd();

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal((0, ""), (process.ExitCode, error));
    }

    [Fact]
    public void An_output_that_is_full_is_refused_in_one_line()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/full is a device of Linux.");
        var start = new ProcessStartInfo("sh") { RedirectStandardError = true };
        foreach (string argument in new[] { "-c", "exec dotnet \"$0\" --help > /dev/full",
            Path.Join(AppContext.BaseDirectory, "Indicators.Tool.dll") })
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("indicators: error IND0948: standard output: ", Assert.Single(error.TrimEnd('\n').Split('\n')),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Ctrl_C_ends_with_130()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "mkfifo and kill are tools of Unix.");
        Assert.SkipWhen(IgnoresInterrupts(),
            "Ctrl-C is ignored where this runs, as in a job of a shell's background, and so it is by every program started here.");
        using var folder = TempFolder.InOrder();
        using (Process mkfifo = Process.Start("mkfifo", folder.Of("wait.csv")))
            mkfifo.WaitForExit();

        // The tool waits for input from the pipe, and none comes.
        using Process process = ToolProcess.Start(["compute", "."], folder.Path);
        Thread.Sleep(1000);
        Assert.False(process.HasExited);
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            kill.WaitForExit();

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(("", ""), (process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd()));
    }

    // SIGINT is the second signal: bit 1 of the mask of ignored ones.
    private static bool IgnoresInterrupts() =>
        File.ReadLines("/proc/self/status").Single(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
        && (ulong.Parse(line["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
}
