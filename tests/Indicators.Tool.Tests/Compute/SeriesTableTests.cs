using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Tables of series: every period of the run, one table a frequency, percentages in points.</summary>
public class SeriesTableTests
{
    private const string Catalogue = """
        {"indicators":[{"code":"gdp","name":{"zh":"生产总值","en":"GDP"},"unit":"亿元","measure":"flow"},
        {"code":"jobless","name":{"zh":"失业率","en":"unemployment"},"unit":"%","measure":"rate","direction":"lowerIsBetter"}]}
        """;

    private static readonly string[] WithoutOneYear =
        ["gdp,CHN,2019,100亿元", "gdp,CHN,2020,200亿元", "gdp,CHN,2022,300亿元", "gdp,CHN,2023,400亿元"];

    private static readonly string[] OfTwoFrequencies =
        ["gdp,CHN,2023-Q1,100亿元", "gdp,CHN,2023,500亿元", "gdp,CHN,2023-Q2,110亿元", "gdp,CHN,2024,600亿元", "gdp,CHN,2023-Q3,120亿元"];

    [Fact]
    public void A_year_without_a_level_is_a_row_that_says_so()
    {
        string text = Tables("en", WithoutOneYear);

        Assert.Equal(["2019 100", "2020 200", "2021 no level", "2022 300", "2023 400"],
            Rows(text, "GDP: annual levels (in 100 million yuan)"));
        Assert.Equal(["2020 [98.507, 101.508]%", "2021 no level", "2022 no base", "2023 [32.945, 33.723]%"],
            Rows(text, "GDP: growth on the previous year"));
    }

    [Fact]
    public void A_year_without_a_level_is_the_reason_why_there_is_no_growth_since()
    {
        JsonElement missing = Assert.Single(Compute(WithoutOneYear).Indicator("gdp").Items("notComputed"));

        Assert.Equal(
            ("2022", "growth", "MissingBase", "gdp has no level for 2021"),
            (missing.Text("period"), missing.Text("what"), missing.Text("reason"), missing.Text("message")));
    }

    // A single level of long ago is not a reason to print a row for each year since.
    [Theory]
    [InlineData(2007, "2008 no level")]
    [InlineData(2006, "2007/2019 no level")]
    public void A_gap_of_more_than_twelve_periods_is_one_row(int first, string row)
    {
        string text = Tables("en", $"gdp,CHN,{first},1亿元", "gdp,CHN,2020,1亿元", "gdp,CHN,2021,1亿元");

        Assert.Equal(row, Rows(text, "GDP: annual levels (in 100 million yuan)")[1]);
    }

    [Fact] // two levels are a comparison, and no series with a gap
    public void Two_levels_with_years_between_them_lack_nothing() =>
        Assert.Empty(Compute("gdp,CHN,2021,1亿元", "gdp,CHN,2025,2亿元").Indicator("gdp").Items("notComputed"));

    [Fact]
    public void An_area_without_a_level_where_others_have_one_says_so_too()
    {
        string text = Tables("zh", "gdp,CHN,2019,1亿元", "gdp,CHN,2020,1亿元", "gdp,CHN,2021,1亿元", "gdp,USA,2020,1亿元", "gdp,USA,2021,1亿元");

        Assert.Equal("2019 1 缺数", Rows(text, "生产总值：年度水平（单位：亿元）")[0]);
        Assert.EndsWith(" 起始期", Rows(text, "生产总值：比上年增长")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_frequency_has_a_table_of_its_own_that_names_it()
    {
        string text = Tables("en", OfTwoFrequencies);

        Assert.Equal(["2023 500", "2024 600"], Rows(text, "GDP: annual levels (in 100 million yuan)"));
        Assert.Equal(["2023-Q1 100", "2023-Q2 110", "2023-Q3 120"], Rows(text, "GDP: quarterly levels (in 100 million yuan)"));
        Assert.Equal(["2024"], Rows(text, "GDP: growth on the previous year").Select(row => row.Split(' ')[0]));
        Assert.Equal(["2023-Q2", "2023-Q3"], Rows(text, "GDP: growth on the previous quarter").Select(row => row.Split(' ')[0]));
    }

    // 1-9月 is a span of months, and the one before it is not the month before.
    [Fact]
    public void Spans_of_a_year_are_compared_with_those_of_the_year_before()
    {
        string text = Tables("zh", [.. OfTwoFrequencies, "gdp,CHN,2023年1-9月,200亿元", "gdp,CHN,2024年1-9月,300亿元"]);

        Assert.Equal(["2023-01/2023-09 200", "2024-01/2024-09 300"], Rows(text, "生产总值：跨期水平（单位：亿元）"));
        Assert.StartsWith("2024-01/2024-09 [", Assert.Single(Rows(text, "生产总值：比上年同期增长")), StringComparison.Ordinal);
    }

    // 5.45 to 5.55 and 5.15 to 5.25 differ by 0.2 to 0.4: a change of printed percentages is a range as well.
    [Fact]
    public void Percentages_change_in_points()
    {
        string[] rows = ["jobless,CHN,2022,5.5%", "jobless,CHN,2023,5.2%", "jobless,CHN,2024,超5%"];
        string text = Tables("en", rows);
        JsonElement[] changes = Compute(rows).Indicator("jobless").Items("pointsChanges");

        Assert.Equal(["2023 -0.3 [-0.4, -0.2]", "2024 [-0.25, ∞)"],
            Rows(text, "unemployment: change on the previous year (in percentage points)"));
        Assert.Equal(
            [("2022", "2023", "-0.3", "-0.4", "-0.2"), ("2023", "2024", null, "-0.25", null), ("2022", "2024", null, "-0.55", null)],
            changes.Select(
                change => (change.Text("from"), change.Text("to"), change.Text("value"), change.Text("lower"), change.Text("upper"))));
        Assert.Contains("unemployment  China  2022  2024  [-0.55, ∞) percentage points\n", text, StringComparison.Ordinal);
    }

    [Fact] // ‰ and % are of one scale: 5‰ to 1 % is half a point
    public void Points_of_per_mille_and_per_cent_are_of_one_scale()
    {
        JsonElement change =
            Assert.Single(Compute("jobless,CHN,2022,5‰", "jobless,CHN,2023,1.00%").Indicator("jobless").Items("pointsChanges"));

        Assert.Equal(("0.5", "0.445", "0.555"), (change.Text("value"), change.Text("lower"), change.Text("upper")));
        Assert.Matches("失业率 +中国 +2022 +2023 +0.5 \\[0.445, 0.555\\]个百分点", Tables("zh", "jobless,CHN,2022,5‰", "jobless,CHN,2023,1.00%"));
    }

    [Fact]
    public void Areas_are_ranked_by_their_percentages()
    {
        JsonElement[] ranks =
            Compute("jobless,CHN,2022,5.5%", "jobless,USA,2022,3.6%", "jobless,DEU,2022,3%").Indicator("jobless").Items("areaRanks");

        Assert.Equal([("CN", 3), ("US", 2), ("DE", 1)], ranks.Select(rank => (rank.Text("area"), rank.At("rank").GetInt32())));
    }

    private static JsonElement Compute(params string[] rows)
    {
        using TempFolder folder = Report(rows);
        return InProcess.Json(folder.Path);
    }

    // Two years are no series; what JSON ranks, the tables rank.
    [Fact]
    public void Areas_with_few_levels_have_their_ranks_in_the_tables_too()
    {
        string text = Tables("en", "jobless,CHN,2023,5.2%", "jobless,CHN,2024,5.1%", "jobless,USA,2023,3.6%", "jobless,USA,2024,4.0%");

        Assert.Equal(["2023 2nd 1st", "2024 2nd 1st"], Rows(text, "unemployment: annual ranks of the areas listed, in World"));
    }

    // The basis decides what a verdict holds against what: every form that prints a statement says it.
    [Theory]
    [InlineData("growth", "实际增长5.2%", "real", "实际增长", "real")]
    [InlineData("growth", "名义增长4.6%", "nominal", "名义增长", "nominal")]
    [InlineData("growth", "按可比口径增长5.0%", "comparable", "可比口径", "comparable coverage")]
    public void The_basis_of_a_statement_stands_in_every_form(string kind, string stated, string code, string chinese, string english)
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv", "indicator,area,period,kind,stated\ngdp,CHN,2022,,1204724亿元\ngdp,CHN,2023,,1260582亿元\n"
            + $"gdp,CHN,2023,{kind},{stated}\n");

        Assert.Equal(code, Assert.Single(InProcess.Json(folder.Path).Indicator("gdp").Items("stated")).Text("basis"));
        Assert.Contains(chinese, LastCell(folder, "table", "zh"), StringComparison.Ordinal);
        Assert.Contains(english, LastCell(folder, "table", "en"), StringComparison.Ordinal);
        Assert.Contains(english, LastCell(folder, "markdown", "en"), StringComparison.Ordinal);
        Assert.EndsWith("," + code, LastCell(folder, "csv", "en"), StringComparison.Ordinal);

        string LastCell(TempFolder report, string format, string language) => InProcess
            .Run("compute", report.Path, "--format", format, "--lang", language).Output.Split('\n')
            .Single(line => line.Contains(stated, StringComparison.Ordinal)).Split("  ")[^1];
    }

    private static string Tables(string language, params string[] rows)
    {
        using TempFolder folder = Report(rows);
        ToolRun run = InProcess.Run("compute", folder.Path, "--lang", language);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Output;
    }

    private static TempFolder Report(string[] rows)
    {
        var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv", "indicator,area,period,stated\n" + string.Join('\n', rows) + "\n");
        return folder;
    }

    // The rows below a heading, their cells parted by one blank.
    private static string[] Rows(string text, string heading)
    {
        string block = text.Split("\n\n").Single(block => block.StartsWith(heading + "\n", StringComparison.Ordinal));
        return [
            .. block.TrimEnd('\n').Split('\n').Skip(3)
                .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }
}
