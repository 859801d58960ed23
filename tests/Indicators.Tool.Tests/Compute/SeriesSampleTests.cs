using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>The second sample: ten economies over 24 years, and the industries of one of them.</summary>
public class SeriesSampleTests
{
    private static readonly Lazy<JsonElement> Document = new(() => InProcess.Json(Repository.Gdp));

    [Fact]
    public void The_sample_prints_what_it_always_did()
    {
        ToolRun run = InProcess.Run("compute", Repository.Gdp);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Golden.Same("gdp.en.txt", run.Output);
    }

    // World Bank figures by way of the datasets/gdp package: 4.4561 to 4.2129 trillion dollars in 2023, so third and fourth.
    [Fact]
    public void Germany_passed_Japan_in_2023()
    {
        JsonElement[] ranks = [.. Document.Value.Indicator("gdp-usd").Items("areaRanks").Where(rank => rank.Text("period") == "2023")];

        Assert.Equal(10, ranks.Length);
        Assert.Equal((3, 1, "2022"), Of("DE"));
        Assert.Equal((4, -1, "2022"), Of("JP"));
        Assert.All(ranks, rank => Assert.Equal(10, rank.At("of").GetInt32()));

        (int, int, string?) Of(string area)
        {
            JsonElement rank = ranks.Single(entry => entry.Text("area") == area);
            return (rank.At("rank").GetInt32(), rank.At("change").GetInt32(), rank.Text("changeFrom"));
        }
    }

    // The parts of the communiqués add up exactly, so their points add to the growth of the whole within what the last digits hide.
    [Fact]
    public void The_contributions_of_all_parts_add_to_the_growth_of_the_whole()
    {
        JsonElement gdp = Document.Value.Indicator("gdp");
        Assert.Equal(12, gdp.Items("contributions").Length);
        Assert.Empty(gdp.Items("warnings"));

        foreach (JsonElement growth in gdp.Items("growth").Where(growth => growth.Text("from") != "2019" || growth.Text("to") == "2020"))
        {
            JsonElement[] parts = [.. gdp.Items("contributions").Where(part => part.Text("to") == growth.Text("to"))];
            Assert.True(
                Sum(parts, "points", "lower") <= Rational.Parse(growth.Text("upper")!)
                    && Rational.Parse(growth.Text("lower")!) <= Sum(parts, "points", "upper"));
            Assert.True(Sum(parts, "share", "lower") <= 100 && Sum(parts, "share", "upper") >= 100);
        }

        static Rational Sum(JsonElement[] parts, string what, string end) =>
            parts.Aggregate(Rational.Zero, (sum, part) => sum + Rational.Parse(part.At(what).Text(end)!));
    }
}

/// <summary>Contributions and ranks among areas of small reports.</summary>
public class PartTests
{
    private const string Catalogue = """
        {"indicators":[{"code":"all","name":"全部","unit":"家","measure":"stock","direction":"higherIsBetter","parts":"all"},
        {"code":"north","name":"北","unit":"家","measure":"stock","partOf":"all"},{"code":"south","name":"南","unit":"家","measure":"stock","partOf":"all"}]}
        """;

    // (12 − 10) ÷ 20 = 10 points, (12 − 10) ÷ (25 − 20) = 40 %; (13 − 10) ÷ 20 = 15 points, 60 %.
    [Fact]
    public void Counts_give_exact_contributions()
    {
        JsonElement all =
            Compute("all,36,2021,20家", "north,36,2021,10家", "south,36,2021,10家", "all,36,2022,25家", "north,36,2022,12家",
                "south,36,2022,13家");

        Assert.Equal(
            [("north", "10.0", "40.0"), ("south", "15.0", "60.0")],
            all.Items("contributions")
                .Select(part => (part.Text("part"), part.At("points").Text("percent"), part.At("share").Text("percent"))));
    }

    [Fact]
    public void A_whole_that_did_not_change_has_points_and_no_shares()
    {
        JsonElement all =
            Compute("all,36,2021,20家", "north,36,2021,10家", "south,36,2021,10家", "all,36,2022,20家", "north,36,2022,12家",
                "south,36,2022,8家");

        Assert.Equal(
            [("10.0", "ZeroChange"), ("-10.0", "ZeroChange")],
            all.Items("contributions").Select(part => (part.At("points").Text("percent"), part.At("share").Text("outcome"))));
    }

    [Fact]
    public void A_part_without_a_level_is_said_and_never_taken_for_zero()
    {
        JsonElement all = Compute("all,36,2021,20家", "north,36,2021,10家", "all,36,2022,25家", "north,36,2022,12家", "south,36,2022,13家");

        Assert.Equal("north", Assert.Single(all.Items("contributions")).Text("part"));
        JsonElement missing = Assert.Single(all.Items("notComputed"));
        Assert.Equal(("contribution", "MissingBase", "south has no level for 2021"),
            (missing.Text("what"), missing.Text("reason"), missing.Text("message")));
    }

    [Fact]
    public void Parts_that_do_not_add_up_are_warned_of()
    {
        JsonElement all = Compute("all,36,2021,20家", "north,36,2021,10家", "south,36,2021,11家");

        Assert.Equal(("IND403", "2021"),
            (Assert.Single(all.Items("warnings")).Text("rule"), all.Items("warnings").Single().Text("period")));
    }

    // 其中：税收. The rest grew from 100 − 60 = 40 to 130 − 66 = 64: (64 − 40) ÷ 100 = 24 points, (64 − 40) ÷ (130 − 100) = 80 %.
    [Theory]
    [InlineData("")]
    [InlineData(",\"parts\":\"some\"")]
    public void Some_parts_of_a_whole_leave_a_rest_and_contradict_nothing(string parts)
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", $$"""
            {"indicators":[{"code":"rev","name":"收入","unit":"家","measure":"flow"{{parts}}},{"code":"tax","name":"税收","unit":"家","measure":"flow","partOf":"rev"}]}
            """);
        folder.Add("observations.csv",
            "indicator,area,period,stated\nrev,36,2021,100家\ntax,36,2021,60家\nrev,36,2022,130家\ntax,36,2022,66家\n");
        JsonElement revenue = InProcess.Json(folder.Path).Indicator("rev");

        Assert.Empty(revenue.Items("warnings"));
        Assert.Equal(
            [("tax", "6.0", "20.0"), (null, "24.0", "80.0")],
            revenue.Items("contributions")
                .Select(part => (part.Text("part"), part.At("points").Text("percent"), part.At("share").Text("percent"))));
        Assert.Matches("(?m)^收入 .* 其余 +24.0个百分点 +80.0%$", InProcess.Run("compute", folder.Path, "--lang", "zh").Output);
        Assert.Contains("contributionPoints,2021,2022,,,个百分点,,24,24,true,true,24.0,24,,false,,of the remainder,,24,24,24,A,\n",
            InProcess.Run("compute", folder.Path, "--format", "csv").Output, StringComparison.Ordinal);
    }

    // What is printed is a range: 9.5 to 10.5 and 4.5 to 5.5, then 11.5 to 12.5 and 4.5 to 5.5 leave 4 to 6 and 6 to 8.
    // Least (11.5 − 5.5 + 4.5) ÷ 10.5 − 1 = 0, most (12.5 − 4.5 + 5.5) ÷ 9.5 − 1 = 8/19.
    [Fact]
    public void The_rest_of_printed_figures_is_as_narrow_as_they_allow()
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", """
            {"indicators":[{"code":"rev","name":"收入","unit":"亿元","measure":"flow"},{"code":"tax","name":"税收","unit":"亿元","measure":"flow","partOf":"rev"}]}
            """);
        folder.Add("observations.csv",
            "indicator,area,period,stated\nrev,36,2021,10亿元\ntax,36,2021,5亿元\nrev,36,2022,12亿元\ntax,36,2022,5亿元\n");
        JsonElement rest =
            InProcess.Json(folder.Path).Indicator("rev").Items("contributions").Single(part => part.Text("part") is null).At("points");

        Assert.Equal(("0", "800/19"), (rest.Text("lower"), rest.Text("upper")));
    }

    // A message names periods as Chinese does: 2022年第二季度 and no 2022-Q2年.
    [Fact]
    public void A_part_without_a_level_of_a_quarter_is_said_in_chinese()
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv",
            "indicator,area,period,stated\nall,36,2022-Q1,20家\nall,36,2022-Q2,25家\nnorth,36,2022-Q1,1家\nsouth,36,2022-Q1,1家\nsouth,36,2022-Q2,1家\n");

        string text = InProcess.Run("compute", folder.Path, "--lang", "zh").Output;

        Assert.Contains("北缺少2022年第二季度的水平值", text, StringComparison.Ordinal);
    }

    // 湘东区 and 安源区 lie in 萍乡市, 东湖区 does not: it is not ranked among them.
    [Fact]
    public void Areas_are_ranked_among_those_of_one_area_and_by_what_is_printed()
    {
        JsonElement all = Compute("all,360313,2021,20家", "all,360302,2021,近30家", "all,360321,2021,29家", "all,360102,2021,99家");

        Assert.Equal(
            [("360313", 3, 3), ("360302", 1, 2), ("360321", 1, 1)],
            all.Items("areaRanks").Select(rank => (rank.Text("area"), rank.At("lower").GetInt32(), rank.At("upper").GetInt32())));
        Assert.All(all.Items("areaRanks"), rank => Assert.Equal(("3603", 3), (rank.Text("scope"), rank.At("of").GetInt32())));
    }

    private static JsonElement Compute(params string[] rows)
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv", "indicator,area,period,stated\n" + string.Join('\n', rows) + "\n");
        return InProcess.Json(folder.Path).Indicator("all");
    }
}
