using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>The sample: the figures of the five-year report of Xiangdong.</summary>
public class SampleTests
{
    private static readonly string[] Projects = ["Indicators", "Indicators.Tool"];
    private static readonly Lazy<JsonElement> Document = new(() => InProcess.Json(Repository.Xiangdong));

    [Theory]
    [InlineData("table", "xiangdong.zh.txt")]
    [InlineData("json", "xiangdong.json")]
    public void The_sample_prints_what_it_always_did(string format, string file)
    {
        ToolRun run = InProcess.Run("compute", Repository.Xiangdong, "--format", format);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Golden.Same(file, run.Output);
    }

    // Source: 国家高新技术企业由2021年的31家增至目前的58家，增长87.1%.
    [Fact]
    public void High_tech_enterprises_grew_by_87_1_percent_as_stated_and_by_17_0_percent_a_year()
    {
        JsonElement firms = Document.Value.Indicator("high-tech-enterprises");
        JsonElement growth = Assert.Single(firms.Items("growth"));
        JsonElement average = Assert.Single(firms.Items("averageGrowth"));
        JsonElement stated = Assert.Single(firms.Items("stated"));

        Assert.Equal(("2021", "2025", "27/31", "87.1"),
            (growth.Text("from"), growth.Text("to"), growth.Text("ratio"), growth.Text("percent")));
        Assert.Equal(
            ("2021", "2025", 4, "58/31", "17.0", true),
            (average.Text("base"), average.Text("to"), average.At("periods").GetInt32(), average.Text("power"), average.Text("percent"),
                average.At("assumed").GetBoolean()));
        Assert.Equal(("87.1%", "proved"), (stated.Text("stated"), stated.At("implied").Text("verdict")));
    }

    // Source: 区级综合医院DRG绩效由2022年全省第77名升至目前的第24名; how many hospitals are ranked is not said.
    [Fact]
    public void The_hospital_won_53_places_among_an_unknown_number()
    {
        JsonElement rank = Assert.Single(Document.Value.Indicator("drg-performance").Items("ranks"));

        Assert.Equal(
            ("36", "区级综合医院", "2025", 24, 53, "2022", JsonValueKind.Null),
            (rank.Text("scope"), rank.Text("population"), rank.Text("period"), rank.At("rank").GetInt32(), rank.At("change").GetInt32(),
                rank.Text("changeFrom"), rank.At("of").ValueKind));
        Assert.Equal(["populationUnknown"], rank.Items("flags").Select(flag => flag.GetString()));
    }

    // Source: 外贸进出口年均增长8%; of 2021/2025, so from 2020: 1.08⁵, between 1.075⁵ and 1.085⁵.
    [Fact]
    public void Trade_that_grows_by_8_percent_a_year_is_half_as_much_again_after_five_years()
    {
        JsonElement implied = Assert.Single(Document.Value.Indicator("foreign-trade").Items("stated")).At("implied");
        JsonElement factor = implied.At("factor");

        Assert.Equal(("2020", 5, "1.4693280768"), (implied.Text("base"), implied.At("periods").GetInt32(), factor.Text("value")));
        Assert.Equal(
            ("1.469", "1.436", "1.504"),
            (Rounded(factor.Text("value")!), Rounded(factor.Text("lower")!), Rounded(factor.Text("upper")!)));
        Assert.Equal("2021", implied.At("otherBase").Text("base"));

        static string Rounded(string number) => Rational.Parse(number).ToString(3, Rounding.HalfAwayFromZero);
    }

    [Theory]
    [InlineData("hospital-funds", "近9亿元", "nearly", "元", "800000000", true, "900000000", false)]
    [InlineData("new-jobs", "1.9万余人", "oddMore", "人", "19000", false, "20000", false)]
    [InlineData("farmland", "14.86万亩", "none", "亩", "148550", true, "148650", true)]
    [InlineData("electronics-revenue", "超40亿元", "over", "元", "4000000000", false, null, false)]
    public void A_printed_figure_is_the_range_that_its_words_allow(
        string code, string stated, string hedge, string unit, string? lower, bool lowerClosed, string? upper, bool upperClosed)
    {
        JsonElement level = Assert.Single(Document.Value.Indicator(code).Items("observations"));

        Assert.Equal((stated, hedge, unit), (level.Text("stated"), level.Text("hedge"), level.Text("unit")));
        Assert.Equal((lower, upper), (level.Text("lower"), level.Text("upper")));
        Assert.Equal((lowerClosed, upperClosed), (level.At("lowerClosed").GetBoolean(), level.At("upperClosed").GetBoolean()));
    }

    [Fact]
    public void A_share_above_90_percent_has_no_upper_end_of_its_own()
    {
        JsonElement share = Assert.Single(Document.Value.Indicator("hainan-seed-share").Items("stated"));

        Assert.Equal(("share", "90%以上", "atLeast", "90", true),
            (share.Text("kind"), share.Text("stated"), share.Text("hedge"), share.Text("lower"), share.At("lowerClosed").GetBoolean()));
        Assert.Null(share.Text("upper"));
    }

    // 246.87千米/平方公里 on 857.79 km² would be 211 000 km of road.
    [Fact]
    public void The_road_density_is_doubted_with_a_hint_and_is_not_rejected()
    {
        JsonElement roads = Document.Value.Indicator("road-density");
        JsonElement warning = Assert.Single(roads.Items("warnings"));

        Assert.Equal(("IND401", "360313", "2025"), (warning.Text("rule"), warning.Text("area"), warning.Text("period")));
        Assert.Contains("公里/百平方公里", warning.Text("hint"), StringComparison.Ordinal);
        Assert.Equal("246.87", Assert.Single(roads.Items("observations")).Text("value"));
        Assert.Equal(["road-density"],
            Document.Value.Items("indicators").Where(indicator => indicator.Items("warnings").Length > 0)
                .Select(indicator => indicator.Text("code")));
    }

    // A result that is right because it is written into the tool would be none.
    [Fact]
    public void No_source_of_tool_or_library_names_an_indicator_of_the_sample()
    {
        JsonElement catalogue = JsonDocument.Parse(File.ReadAllText(Path.Join(Repository.Xiangdong, "catalogue.json"))).RootElement;
        string[] names =
        [
            .. catalogue.Items("indicators")
                .SelectMany(
                    indicator => new[] { indicator.Text("code")!, indicator.At("name").Text("zh")!, indicator.At("name").Text("en")! }),
        ];
        string[] sources =
        [
            .. Projects.SelectMany(project => Directory.EnumerateFiles(Repository.Path("src", project), "*", SearchOption.AllDirectories))
                .Where(file => Path.GetExtension(file) is ".cs" or ".tsv" or ".json")
                .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj")),
        ];

        Assert.True(names.Length > 100 && sources.Length > 100);
        Assert.Empty(sources.SelectMany(file => names.Where(File.ReadAllText(file).Contains).Select(name => $"{file}: {name}")));
    }
}
