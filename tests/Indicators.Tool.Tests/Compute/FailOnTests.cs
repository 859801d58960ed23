using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Which findings end with exit code 1; each word includes those before it.</summary>
public class FailOnTests
{
    private const string Sound = "firms,36,2021,,31家\nfirms,36,2025,,58家\nfirms,36,2021/2025,growth,87.1%\n",
        Contradicted = "firms,36,2021,,31家\nfirms,36,2025,,58家\nfirms,36,2021/2025,growth,78.1%\n",
        Average = "firms,36,2021,,31家\nfirms,36,2025,,58家\nfirms,36,2021/2025,averageGrowth,30%\n",
        Implausible = "jobless,36,2025,,130%\n",
        Missing = "firms,36,2021/2025,growth,8%\n";

    [Theory]
    [InlineData(Sound, "inconsistent", 0, "")]
    [InlineData(Sound, "implausible", 0, "")]
    [InlineData(Sound, "missing", 0, "")]
    [InlineData(Contradicted, "", 1, "1 stated result contradicts the levels (--fail-on inconsistent)")]
    [InlineData(Contradicted, "inconsistent", 1, "1 stated result contradicts the levels (--fail-on inconsistent)")]
    [InlineData(Contradicted, "implausible", 1, "1 stated result contradicts the levels (--fail-on implausible)")]
    [InlineData(Contradicted, "missing", 1, "1 stated result contradicts the levels (--fail-on missing)")]
    [InlineData(Contradicted, "never", 0, "")]
    [InlineData(Average, "", 1, "1 stated result contradicts the levels (--fail-on inconsistent)")]
    [InlineData(Implausible, "", 0, "")]
    [InlineData(Implausible, "implausible", 1, "1 figure is implausible (--fail-on implausible)")]
    [InlineData(Implausible, "missing", 1, "1 figure is implausible (--fail-on missing)")]
    [InlineData(Implausible, "never", 0, "")]
    [InlineData(Missing, "", 0, "")]
    [InlineData(Missing, "implausible", 0, "")]
    [InlineData(Missing, "missing", 1, "1 result could not be computed (--fail-on missing)")]
    [InlineData(Missing, "never", 0, "")]
    [InlineData(Contradicted + Implausible + "other,36,2021/2025,growth,8%\n", "missing", 1, "1 figure is implausible (--fail-on missing)")]
    public void A_finding_ends_with_exit_code_1_where_that_is_asked(string rows, string failOn, int code, string note)
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", """
            {"indicators":[{"code":"firms","name":"企业","unit":"家","measure":"stock"},{"code":"other","name":"其他","unit":"家","measure":"stock"},
            {"code":"jobless","name":"失业率","unit":"%","measure":"rate"}]}
            """);
        folder.Add("observations.csv", "indicator,area,period,kind,stated\n" + rows);

        ToolRun run =
            InProcess.Run(
                ["compute", folder.Path, "--format", "json", .. failOn.Length == 0 ? Array.Empty<string>() : ["--fail-on", failOn]]);

        Assert.Equal(code, run.Code);
        Assert.NotEmpty(run.Output); // the result is written whatever is found
        Assert.Contains(note, run.Error, StringComparison.Ordinal);
        Assert.Equal(note.Length == 0, run.Error.Length == 0);
    }

    [Fact]
    public void A_word_that_is_none_is_refused_with_those_that_are() => Assert.Contains(
        "--fail-on is \"incosistent\", expected one of inconsistent, implausible, missing, never; did you mean \"inconsistent\"?",
        InProcess.Run("compute", Repository.Xiangdong, "--fail-on", "incosistent").Error, StringComparison.Ordinal);
}
