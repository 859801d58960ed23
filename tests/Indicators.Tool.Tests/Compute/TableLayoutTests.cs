using FsCheck.Xunit;
using Indicators.Tool.Tests.Support;
using Spectre.Console;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Tables in a width: lines fit, and neither words nor numbers are cut.</summary>
[Properties(Arbitrary = [typeof(Reports)], MaxTest = 30)]
public class TableLayoutTests
{
    // ∀ line: width(line) ≤ 80; ∀ word of the wide tables that a line can hold: it stands whole in the narrow ones.
    [Property]
    public void A_report_fits_80_columns_and_no_word_is_cut(ReportCase report, bool english)
    {
        using TempFolder folder = report.Write();
        string[] arguments = ["compute", folder.Path, "--lang", english ? "en" : "zh", "--fail-on", "never"];
        NothingIsCut(InProcess.Run(arguments).Output, InProcess.Run([.. arguments, "--width", "80"]).Output, 80);
    }

    [Theory]
    [InlineData("xiangdong", "zh", 80)]
    [InlineData("xiangdong", "en", 80)]
    [InlineData("xiangdong", "en", 60)]
    [InlineData("gdp", "zh", 80)]
    [InlineData("gdp", "en", 80)]
    [InlineData("gdp", "en", 40)]
    public void The_samples_fit_too(string sample, string language, int width)
    {
        string[] arguments = ["compute", Repository.Path("docs", "samples", sample), "--lang", language, "--fail-on", "never"];
        NothingIsCut(InProcess.Run(arguments).Output, InProcess.Run([.. arguments, "--width", $"{width}"]).Output, width);
    }

    [Fact]
    public void Ranges_stand_below_the_table_where_that_is_asked()
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", """{"indicators":[{"code":"gdp","name":{"zh":"生产总值","en":"GDP"},"unit":"亿元","measure":"flow"}]}""");
        folder.Add("observations.csv", "indicator,area,period,stated\ngdp,DEU,2021,3\ngdp,DEU,2022,4\ngdp,DEU,2023,4.4\n");

        string text = InProcess.Run("compute", folder.Path, "--lang", "en", "--ranges", "footnote").Output;

        Assert.Contains("A number in brackets refers to the range below the table", text, StringComparison.Ordinal);
        Assert.Contains("""
            period    Germany
            ------  ---------
            2022    33.3% (1)
            2023    10.0% (2)
            (1) [0, 80]%; (2) [-3.334, 27.143]%

            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.DoesNotContain("(1)", InProcess.Run("compute", folder.Path, "--lang", "en", "--ranges", "never").Output,
            StringComparison.Ordinal);
        Assert.Contains("[0, 80]%", InProcess.Run("compute", folder.Path, "--lang", "en").Output, StringComparison.Ordinal);
    }

    // Every reason why there is no growth is words in English: zero to loss, and never ZeroToLoss.
    [Fact]
    public void English_tables_have_words_for_reasons()
    {
        string[][] cases =
            [["0", "5"], ["5", "-5"], ["-5", "5"], ["-5", "-4"], ["-5", "-6"], ["-5", "-5"], ["-5", "0"], ["0", "0"], ["0", "-4"]];
        using var folder = new TempFolder();
        folder.Add("catalogue.json",
            $$"""{"indicators":[{{string.Join(',', cases.Select((_, i) => $$"""{"code":"p{{i}}","name":{"zh":"利润{{i}}","en":"profit {{i}}"},"unit":"元","measure":"flow"}"""))}}]}""");
        folder.Add("observations.csv", "indicator,area,period,kind,stated\n" + string.Concat(cases.Select((pair, i) =>
            $"p{i},36,2023,,{pair[0]}.0000元\np{i},36,2024,,{pair[1]}.0000元\np{i},36,2023/2024,growth,5%\np{i},36,2019/2020,growth,5%\n")));

        string text = InProcess.Run("compute", folder.Path, "--lang", "en", "--fail-on", "never").Output;

        Assert.DoesNotMatch("[a-z][A-Z]", text.Replace("HalfAwayFromZero", "", StringComparison.Ordinal));
        Assert.Contains("no base", text, StringComparison.Ordinal);
    }

    private static void NothingIsCut(string wide, string narrow, int width)
    {
        Assert.All(narrow.Split('\n'), line => Assert.True(line.GetCellWidth() <= width, line));
        string[] lines = wide.Split('\n');
        IEnumerable<string> cells =
            lines.Where((_, at) => lines.ElementAtOrDefault(at + 1) is not ['-', ..]); // a heading above nothing is left out
        string[] words =
            [.. cells.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(word => word.Trim('-').Length > 0 && word.GetCellWidth() <= width / 2)];
        HashSet<string> kept = [.. narrow.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        Assert.All(words.Distinct(),
            word => Assert.True(kept.Contains(word) || Pieces(word).All(piece => narrow.Contains(piece, StringComparison.Ordinal)), word));
    }

    // A sign of Chinese punctuation ends a word as a blank does.
    private static IEnumerable<string> Pieces(string word) =>
        word.Split(['，', '。', '；', '：', '、', '！', '？', '）', '】', '》', '”'], StringSplitOptions.RemoveEmptyEntries);
}
