using System.Diagnostics;
using System.Text.RegularExpressions;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Commands;

/// <summary>What the page about continuous integration says is true: its steps are taken from the page and run.</summary>
public sealed partial class ContinuousIntegrationTests : IDisposable
{
    private const string Catalogue = """{"indicators":[{"code":"firms","name":"企业","unit":"家","measure":"stock"}]}""";

    private readonly TempFolder _folder = new();

    // The first run, in which git does not know the file yet, is a difference; after the commit nothing is; a changed figure and a
    // contradiction are again.
    [Fact]
    public void The_steps_fail_until_the_scorecard_is_committed_and_whenever_it_changes()
    {
        Assert.SkipUnless(HasGit(), "There is no git.");
        Directory.CreateDirectory(_folder.Of("report"));
        _folder.Add("report/catalogue.json", Catalogue);
        Report("58家", "87.1%");
        Assert.Equal(0,
            Shell(
                "git init -q . && git config user.email a@b.example && git config user.name a && git add report && git commit -q -m figures"));

        Assert.Equal(1, Steps());
        Assert.Equal(0, Shell("git add scorecard.json && git commit -q -m reviewed"));
        Assert.Equal(0, Steps());
        Assert.Contains("# 报告", File.ReadAllText(_folder.Of("summary.md")), StringComparison.Ordinal);

        Report("59家", "90.3%");
        Assert.Equal(1, Steps());

        Report("58家", "78.1%");
        Assert.Equal(1, Steps());
    }

    public void Dispose() => _folder.Dispose();

    private void Report(string last, string growth) => _folder.Add(
        "report/observations.csv",
        $"indicator,area,period,kind,stated\nfirms,湘东区,2021,,31家\nfirms,湘东区,2025,,{last}\nfirms,湘东区,2021/2025,growth,{growth}\n");

    // Each step in a shell of its own that ends at the first command that fails, as the service does it.
    private int Steps()
    {
        string page = File.ReadAllText(Repository.Path("docs", "how-to", "use-it-in-ci.md"));
        string[] steps =
            [.. Step().Matches(page).Select(step => step.Groups[1].Value)
                .Where(step => !step.StartsWith("dotnet tool install", StringComparison.Ordinal))];
        Assert.Equal(4, steps.Length);
        return steps.Select(Shell).FirstOrDefault(code => code != 0);
    }

    private int Shell(string script)
    {
        var start =
            new ProcessStartInfo("bash") { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-eo");
        start.ArgumentList.Add("pipefail");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(
            $"indicators() {{ dotnet '{Path.Join(AppContext.BaseDirectory, "Indicators.Tool.dll")}' \"$@\"; }}\n{script}");
        start.Environment["GITHUB_STEP_SUMMARY"] = _folder.Of("summary.md");
        using Process process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static bool HasGit()
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0 && File.Exists("/bin/bash");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    [GeneratedRegex("(?m)^ +- run: (.+)$")]
    private static partial Regex Step();
}
