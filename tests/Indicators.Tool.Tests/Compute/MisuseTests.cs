using System.Text;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>What users get wrong: one line each that says where, what was found, what was expected and what to do.</summary>
public class MisuseTests
{
    private const string Catalogue = """
        {"areas":[{"code":"36","name":"江西省"}],
         "indicators":[
          {"code":"firms","name":"高新技术企业","unit":"家","measure":"stock"},
          {"code":"trade","name":"外贸","unit":"亿元","measure":"flow"},
          {"code":"coverage","name":"覆盖率","unit":"%","measure":"rate"}]}
        """;

    private const string Header = "indicator,area,period,kind,stated,scope,of,source\n";
    private const string GoodRow = "firms,36,2021,,58家,,,\n";
    private static readonly byte[] Png = [0x89, .. "PNG\r\n\u001a\n\0\0\0\rIHDR"u8];

    [Theory]
    [InlineData("firms,36,2021,,58元,,,",
        "2:16: error IND0953: found \"58元\", which is in \"元\", expected \"firms\" in \"家\"; mend the unit, or give the figure an "
            + "indicator of its own")]
    [InlineData("firms,36,2021,,58家,,,\n高新技术企业,江西省,2021年,,59家,,,",
        "3:1: error IND0954: found a second level of \"firms\" for 36, 2021, expected one row, as on line 2; delete one of the two, or "
            + "give them different periods")]
    [InlineData("firm,36,2021,,58家,,,",
        "2:1: error IND0932: found indicator \"firm\", expected a code, name or alias of catalogue.json; did you mean \"firms\"?")]
    [InlineData("firms,36,2021-W53,,58家,,,",
        "2:10: error IND0950: found period \"2021-W53\", expected a week (2021-W05); 2021 has 52 weeks")]
    [InlineData("firms,36,目前,,58家,,,",
        "2:10: error IND0951: found period \"目前\", expected a period that report.json settles; '目前' needs the date on which the report "
            + "was published, and it is not given; add \"published\": \"YYYY-MM-DD\" to report.json")]
    [InlineData("firms,36,2021,,\"58家,,,",
        "2:16: error IND0926: found a quote that is never closed, expected a closing quote; close the field, or write a quote inside it "
            + "twice")]
    [InlineData("coverage,36,2021,,96%%,,,",
        "2:19: error IND0952: found \"96%%\", expected a figure such as 58 enterprises, over 4 billion yuan or 96.93%; got '%%' in '96%%'; expected a known unit. "
            + "(IND0501)")]
    [InlineData("trade,36,2021,,近9亿余元,,,",
        "2:16: error IND0952: found \"近9亿余元\", expected a figure such as 58 enterprises, over 4 billion yuan or 96.93%; '近9亿余元' says both '近' and '余', which "
            + "contradict each other. (IND0511)")]
    [InlineData("firms,36,2021,rank,第3名,蓬莱 县区级,,",
        "2:24: error IND0955: found area \"蓬莱\", expected the code or the name of a known area; add {\"code\": ..., \"name\": \"蓬莱\"} to "
            + "the areas of the catalogue")]
    [InlineData("firms,鼓楼区,2021,,58家,,,",
        "2:7: error IND0956: found area \"鼓楼区\", expected one area; write its code: 320106 or 320302 or 350102 or 410204")]
    [InlineData("firms,36,2021,rank,第77名,36,5,",
        "2:28: error IND0957: found \"5\" ranked units, expected a whole number, at least the rank (77)")]
    public void A_row_that_cannot_be_meant_is_refused_where_it_stands(string rows, string expected)
    {
        using TempFolder folder = Folder(rows + "\n");

        Refused(folder, ["observations.csv:" + expected]);
    }

    [Theory]
    [InlineData("\"measure\":\"stock\"", "\"mesure\":\"stock\",\"measure\":\"stock\"",
        "3:46: error IND0937: found member \"mesure\" in indicators[0], expected one of code, name, aliases, kind, unit, measure, "
            + "direction, decimals, roundedTo, frequency, plausible, entity, source, note, partOf, parts, prices, growthBasis, population, metadata; "
            + "did you mean \"measure\"?")]
    [InlineData("\"rate\"", "\"flow\"",
        "5:42: error IND0959: found indicator \"coverage\": measure flow in \"%\", expected a unit whose amounts add up; percentages and "
            + "ratios have the measure rate")]
    [InlineData("\"家\"", "\"颗\"",
        "3:3: error IND0958: found indicator \"firms\": unit \"颗\", expected a unit of the table of units; for a measure word of your "
            + "own, say what it counts: \"kind\": \"{train-run}\"")]
    public void A_catalogue_that_cannot_be_meant_is_refused_where_it_stands(string good, string bad, string expected)
    {
        using TempFolder folder = Folder(GoodRow);
        folder.Add("catalogue.json", Catalogue.Replace(good, bad, StringComparison.Ordinal));

        Refused(folder, ["catalogue.json:" + expected]);
    }

    [Fact]
    public void A_plan_that_is_none_is_refused()
    {
        using TempFolder folder = Folder(GoodRow);
        folder.Add("report.json", """{"plan":"99x"}""");

        Refused(folder, ["report.json: error IND0960: found plan \"99x\", expected the number of a five-year plan, such as \"14\""]);
    }

    [Theory]
    [InlineData("observations.csv")]
    [InlineData("catalogue.json")]
    public void An_image_is_no_text(string name)
    {
        using TempFolder folder = Folder(GoodRow);
        folder.Add(name, Png);

        Refused(folder, [$"{name}: error IND0915: found a PNG image, expected text; type its figures into a CSV file"]);
    }

    [Fact]
    public void A_folder_that_is_missing_empty_or_without_a_catalogue_says_what_it_lacks()
    {
        using var folder = new TempFolder();
        Refused(folder,
            ["nowhere: error IND0910: found nothing of this name, expected a folder or a file; check the spelling and the working folder"],
            "nowhere");
        Refused(folder,
        [
            ".: error IND0918: found an empty folder, expected catalogue.json; describe the indicators of the rows in it",
            ".: error IND0919: found no *.csv, expected at least one file of observations",
        ]);

        folder.Add("observations.csv", Header + GoodRow);
        Refused(folder, [".: error IND0918: found no catalogue.json, expected catalogue.json; describe the indicators of the rows in it"]);
    }

    [Fact]
    public void Of_25_bad_rows_the_first_20_are_shown_and_the_others_counted()
    {
        using TempFolder folder = Folder(string.Concat(Enumerable.Range(2001, 25).Select(year => $"firms,36,{year},,很多家,,,\n")));

        Refused(folder,
        [
            .. Enumerable.Range(2, 20)
                .Select(
                    line => $"observations.csv:{line}:16: error IND0952: found \"很多家\", expected a figure such as 58 enterprises, over 4 billion yuan or 96.93%; "
                + "no number was found in '很多家'; expected one such as 58 enterprises, over 4 billion yuan or 96.93%. (IND0510)"),
            "indicators: ... and 5 more",
        ]);
    }

    [Fact]
    public void A_rounding_rule_that_is_none_gets_the_six_that_are()
    {
        using TempFolder folder = Folder(GoodRow);

        Refused(folder,
            ["indicators: --rounding is \"Bankers\", expected one of HalfAwayFromZero, HalfToEven, AwayFromZero, TowardZero, Floor, "
                + "Ceiling (see 'indicators compute --help')"],
            ".", "--rounding", "Bankers");
    }

    [Fact]
    public void Collecting_computes_the_rest_and_lists_what_was_set_aside()
    {
        using TempFolder folder = Folder(GoodRow + "firms,36,2022,,58元,,,\nfirmz,36,2023,,1家,,,\nfirms,36,2024,,87家,,,\n");
        ToolResult result = ToolProcess.Run(["compute", ".", "--format", "json", "--on-error", "collect"], folder.Path);
        System.Text.Json.JsonElement document = System.Text.Json.JsonDocument.Parse(result.OutputText).RootElement;

        Assert.Equal((1, 2), (result.ExitCode, result.ErrorLines.Length));
        Assert.Equal(("1/2", "50.0"),
            Assert.Single(document.Indicator("firms").Items("growth")) is var growth
                ? (Exact(growth.Text("ratio")!), growth.Text("percent"))
                : default);
        Assert.Equal(
            [("IND0953", 3, 16), ("IND0932", 4, 1)],
            document.Items("setAside").Select(row => (row.Text("code")!, row.At("line").GetInt32(), row.At("column").GetInt32())));

        static string Exact(string number) => Rational.Parse(number) is var value ? $"{value.Numerator}/{value.Denominator}" : "";
    }

    [Theory]
    [InlineData("UTF-8 with a mark", null)]
    [InlineData("UTF-16LE", "UTF-16LE")]
    [InlineData("UTF-16BE", "UTF-16BE")]
    [InlineData("GB18030", "GB18030")]
    public void The_encoding_of_the_input_does_not_change_the_result(string name, string? noted)
    {
        Encoding encoding = name switch
        {
            "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            "GB18030" => CodePagesEncodingProvider.Instance.GetEncoding(54936)!,
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        };
        using TempFolder plain = Folder(GoodRow + "高新技术企业,江西省,2025,,超90家,,,\n"), other = new();
        foreach (string file in new[] { "catalogue.json", "observations.csv" })
            other.Add(file, [.. encoding.GetPreamble(), .. encoding.GetBytes(File.ReadAllText(plain.Of(file)))]);

        ToolRun run = InProcess.Run("compute", other.Path, "--format", "json");

        Assert.Equal((0, InProcess.Run("compute", plain.Path, "--format", "json").Output), (run.Code, run.Output));
        Assert.Equal(
            noted is null
                ? []
                : [$"indicators: note: {other.Of("catalogue.json")} is not UTF-8 and was read as {noted}",
                    $"indicators: note: {other.Of("observations.csv")} is not UTF-8 and was read as {noted}"],
            run.ErrorLines);
    }

    // The words say another kind: the message names it.
    [Theory]
    [InlineData("growth", "增长1.5倍", "times")]
    [InlineData("growth", "增长近一倍", "times")]
    [InlineData("growth", "翻了一番", "doublings")]
    [InlineData("growth", "doubled", "doublings")]
    [InlineData("growth", "下降1.2个百分点", "points")]
    [InlineData("growth", "年均增长8%", "averageGrowth")]
    [InlineData("times", "增长87.1%", "growth")]
    [InlineData("doublings", "增长87.1%", "growth")]
    [InlineData("points", "增长87.1%", "growth")]
    [InlineData("points", "翻番", "doublings")]
    [InlineData("growth", "第3位", "rank")]
    [InlineData("growth", "全省第一", "rank")]
    [InlineData("rank", "增长5%", "growth")]
    public void A_result_of_another_kind_is_refused_with_the_kind_that_reads_it(string kind, string stated, string other)
    {
        using TempFolder folder = Folder($"firms,36,2021,{kind},{stated},,,\n");

        Assert.EndsWith($"; in column kind write {other}, as which it is read\n", InProcess.Run("compute", folder.Path).Error,
            StringComparison.Ordinal);
    }

    private static TempFolder Folder(string rows)
    {
        var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv", Header + rows);
        return folder;
    }

    private static void Refused(TempFolder folder, IEnumerable<string> lines, params string[] arguments)
    {
        string[] before = [.. Directory.EnumerateFileSystemEntries(folder.Path)];
        ToolResult result = ToolProcess.Run(["compute", .. arguments is [] ? ["."] : arguments, "--out", "result.txt"], folder.Path);

        Assert.Equal((2, 0), (result.ExitCode, result.Output.Length));
        Assert.Equal(lines,
            result.ErrorLines.Select(line => line.StartsWith("./", StringComparison.Ordinal) ? line[2..] : line)
                .Select(line => line.Replace("of ./", "of ", StringComparison.Ordinal)));
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
