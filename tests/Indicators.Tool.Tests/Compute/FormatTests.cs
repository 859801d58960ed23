using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Indicators.Tool.Tests.Support;
using Sylvan.Data.Csv;

namespace Indicators.Tool.Tests.Compute;

/// <summary>The forms of one result: each holds the same rows, and each can be read back.</summary>
[Properties(Arbitrary = [typeof(Reports)], MaxTest = 20)]
public class FormatTests
{
    private const string Columns =
        "indicator,area,result,from,period,stated,hedge,unit,value,lower,upper,lowerClosed,upperClosed,percent,asPrinted,periods,assumed,verdict,note,valueExact,lowerExact,upperExact,"
        + "asPrintedExact,status,basis";

    // |csv rows| = |observations| + |growth| + |average growth| + |points changes| + |stated| + |shares| + |warnings| + |not computed| of
    // the JSON.
    [Property]
    public void Csv_has_a_row_for_every_result_of_the_json(ReportCase report)
    {
        using TempFolder folder = report.Write();
        string text = InProcess.Run("compute", folder.Path, "--format", "csv").Output;
        using CsvDataReader csv = CsvDataReader.Create(new StringReader(text));
        Assert.Equal(Columns, string.Join(',', Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)));

        var rows =
            new List<(string Indicator, string Result, string From, string Period, string Value, string Lower, string Upper,
                string Percent)>();
        while (csv.Read())
        {
            Assert.Equal(csv.FieldCount, csv.RowFieldCount);
            rows.Add(
                (csv.GetString(0), csv.GetString(2), csv.GetString(3), csv.GetString(4), csv.GetString(19), csv.GetString(20),
                    csv.GetString(21), csv.GetString(13)));
        }

        JsonElement document = InProcess.Json(folder.Path);
        Assert.Equal(document.Items("indicators").SelectMany(Expected), rows);

        static IEnumerable<(string, string, string, string, string, string, string, string)> Expected(JsonElement indicator)
        {
            string code = indicator.Text("code")!;
            return
            [
                .. indicator.Items("observations").Select(it => (it, it.At("shown")))
                    .Select(
                        both =>
                            (code, "level", "", both.it.Text("period")!, Or(both.Item2, "value"), Or(both.Item2, "lower"),
                                Or(both.Item2, "upper"), "")),
                .. indicator.Items("growth")
                    .Select(
                        it => (code, "growth", it.Text("from")!, it.Text("to")!, "", Or(it, "lower"), Or(it, "upper"), Or(it, "percent"))),
                .. indicator.Items("averageGrowth")
                    .Select(
                        it => (code, "averageGrowth", it.Text("base")!, it.Text("to")!, "", Or(it, "lower"), Or(it, "upper"),
                            Or(it, "percent"))),
                .. indicator.Items("pointsChanges")
                    .Select(
                        it => (code, "pointsChange", it.Text("from")!, it.Text("to")!, Or(it, "value"), Or(it, "lower"), Or(it, "upper"),
                            Or(it, "points"))),
                .. indicator.Items("stated")
                    .Select(it => (code, "stated." + it.Text("kind"), "", it.Text("period")!, "", Or(it, "lower"), Or(it, "upper"), "")),
                .. indicator.Items("shares")
                    .Select(it => (code, "share", "", it.Text("period")!, "", Or(it, "lower"), Or(it, "upper"), Or(it, "percent"))),
                .. indicator.Items("warnings").Select(it => (code, "warning", "", it.Text("period")!, "", "", "", "")),
                .. indicator.Items("notComputed").Select(it => (code, "notComputed", "", it.Text("period")!, "", "", "", "")),
            ];
        }

        static string Or(JsonElement element, string name) => element.Text(name) ?? "";
    }

    // Every row of a Markdown table has the cells of its heading; the plain table has the same rows, each on one line.
    [Property]
    public void Tables_are_whole_in_markdown_and_never_wrap_when_redirected(ReportCase report, bool english)
    {
        using TempFolder folder = report.Write();
        string[] language = ["--lang", english ? "en" : "zh"];
        string markdown = InProcess.Run(["compute", folder.Path, "--format", "markdown", .. language]).Output;
        string plain = InProcess.Run(["compute", folder.Path, .. language]).Output;

        var rows = new Dictionary<string, int>();
        string heading = "";
        int cells = 0;
        foreach (string line in markdown.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                (heading, cells) = (line[3..], 0);
                rows.Add(heading, 0);
            }
            else if (line.StartsWith("| ", StringComparison.Ordinal))
            {
                int bars = line.Where((next, i) => next == '|' && (i == 0 || line[i - 1] != '\\')).Count();
                cells = cells == 0 ? bars : cells;
                Assert.Equal(cells, bars);
                rows[heading]++;
            }
        }

        string[] blocks = plain.TrimEnd('\n').Split("\n\n");
        Assert.Equal(rows.OrderBy(pair => pair.Key, StringComparer.Ordinal), blocks.Skip(1).Select(block => block.Split('\n'))
            .ToDictionary(lines => lines[0], lines => lines.Length - 1).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("table", "zh")]
    [InlineData("markdown", "en")]
    [InlineData("csv", "zh")]
    [InlineData("json", "en")]
    public void A_file_holds_the_bytes_that_standard_output_would_and_replaces_the_old_one_whole(string format, string language)
    {
        using var folder = new TempFolder();
        string file = folder.Add("result", "old");
        string[] arguments = ["compute", Repository.Xiangdong, "--format", format, "--lang", language];
        ToolRun written = InProcess.Run([.. arguments, "--out", file]);

        Assert.Equal((0, "", ""), (written.Code, written.Output, written.Error));
        Assert.Equal(Encoding.UTF8.GetBytes(InProcess.Run(arguments).Output), File.ReadAllBytes(file));
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder.Path)); // nothing is left beside it
    }

    [Fact]
    public void A_mistake_leaves_the_file_of_an_earlier_result_as_it_was()
    {
        using TempFolder folder = TempFolder.InOrder();
        folder.Add("observations.csv", TempFolder.Observations + "high-tech,360313,2022,,很多家\n");
        string file = folder.Add("result", "old"), other = folder.Of("none");

        Assert.Equal((2, ""), InProcess.Run("compute", folder.Path, "--out", file) is var run ? (run.Code, run.Output) : default);
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal(2, InProcess.Run("compute", folder.Path, "--out", other).Code);
        Assert.Equal(["catalogue.json", "observations.csv", "result"],
            Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void English_tables_have_no_Chinese_heading_and_Chinese_ones_no_English_one()
    {
        string chinese = InProcess.Run("compute", Repository.Xiangdong, "--format", "markdown").Output,
            english = InProcess.Run("compute", Repository.Xiangdong, "--format", "markdown", "--lang", "en").Output;
        string[] chineseHeadings = [.. Headings(chinese)], englishHeadings = [.. Headings(english)];

        Assert.Equal(chineseHeadings.Length, englishHeadings.Length);
        Assert.All(chineseHeadings, heading => Assert.DoesNotContain(heading, char.IsAsciiLetter));
        Assert.All(englishHeadings, heading => Assert.DoesNotContain(heading, next => next > 0x7F));

        static IEnumerable<string> Headings(string markdown) => markdown.Split('\n').Where((line, i) =>
            line.StartsWith("## ", StringComparison.Ordinal)
                || markdown.Split('\n').ElementAtOrDefault(i + 1)?.StartsWith("| ---", StringComparison.Ordinal) == true);
    }
}
