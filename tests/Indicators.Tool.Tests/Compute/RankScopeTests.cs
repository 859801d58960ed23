using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>A table of ranks is of one scope and names it.</summary>
public class RankScopeTests
{
    private const string Own = """
        ,"areas":[{"code":"PARK-A","name":"甲园"},{"code":"PARK-B","name":"乙园"},{"code":"PARK-C","name":"丙园","parent":"36"}]
        """;

    // Areas, in the order of their values, the scope of report.json, and what is ranked: scope: areas in their places.
    [Theory]
    [InlineData("CHN,DEU,HKG,MAC,SGP,USA", "", "listed: CN DE 81 82 SG US")] // countries, Hong Kong and Macao: the set they are
    [InlineData("CHN,USA,TWN", "", "listed: CN US 71")]
    [InlineData("HKG,SGP", "", "listed: 81 SG")]
    [InlineData("CHN,DEU,USA", "", "001: CN DE US")]
    [InlineData("HKG,MAC", "", "CN: 81 82")] // by themselves they are regions of China
    [InlineData("31,81,82,44", "", "CN: 31 81 82 44")]
    [InlineData("CHN,31,44", "", "CN: 31 44")] // a country beside its provinces: these alone
    [InlineData("36,3603,3601", "", "36: 3603 3601")]
    [InlineData("36,43,3603,3601,4301,4302", "", "36: 3603 3601 | 43: 4301 4302 | CN: 36 43")]
    [InlineData("3603,4301", "", "CN: 3603 4301")] // cities of two provinces, in the country that holds them
    [InlineData("360313,360302,360102", "", "3603: 360313 360302")]
    [InlineData("360313,360102", "", "36: 360313 360102")]
    [InlineData("PARK-A,PARK-B", "", "listed: PARK-A PARK-B")] // areas of one's own, in no other
    [InlineData("3603,3601,36", "36", "36: 3603 3601")]
    [InlineData("360313,360302,360102", "江西省", "36: 360313 360302 360102")] // named: all counties of the province
    [InlineData("3603,360313,3601", "36", "36: 3603 3601")] // what lies in a ranked area is not ranked beside it
    [InlineData("CHN,DEU,31,44", "CN", "CN: 31 44")]
    [InlineData("CHN", "", "")]
    [InlineData("36,PARK-C", "", "")]
    public void Areas_are_ranked_within_one_scope(string areas, string scope, string expected)
    {
        string[] codes = areas.Split(',');
        using TempFolder folder = Report(codes, scope, "2023");
        JsonElement[] ranks = InProcess.Json(folder.Path).Indicator("gdp").Items("areaRanks");

        Assert.Equal(expected,
            string.Join(" | ", ranks.GroupBy(rank => rank.Text("scope") ?? "listed").OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(
                group =>
                    $"{group.Key}: {string.Join(' ', group.OrderBy(rank => rank.At("rank").GetInt32()).Select(rank => rank.Text("area")))}")));
        Assert.All(ranks, rank => Assert.Equal(rank.Text("scope") is null ? "areasListed" : "areasListedInScope", rank.Text("among")));
        Assert.All(ranks.GroupBy(rank => rank.Text("scope")),
            group => Assert.All(group, rank => Assert.Equal(group.Count(), rank.At("of").GetInt32())));
    }

    [Theory]
    [InlineData("CHN,HKG,USA", "GDP: annual ranks of the areas listed, among each other", "生产总值：各地年度位次（表中各地区之间）")]
    [InlineData("CHN,DEU,USA", "GDP: annual ranks of the areas listed, in World", "生产总值：各地年度位次（范围：世界）")]
    [InlineData("3603,3601", "GDP: annual ranks of the areas listed, in Jiangxi", "生产总值：各地年度位次（范围：江西省）")]
    public void The_title_names_the_scope(string areas, string english, string chinese)
    {
        using TempFolder folder = Report(areas.Split(','), "", "2021", "2022", "2023");

        Assert.Contains($"\n{english}\n", InProcess.Run("compute", folder.Path, "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains($"\n{chinese}\n", InProcess.Run("compute", folder.Path, "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("亚特兰蒂斯", "add it to the areas of the catalogue")]
    [InlineData("鼓楼区", "write its code: ")]
    public void A_scope_that_is_no_area_is_refused(string scope, string hint)
    {
        using TempFolder folder = Report(["3603", "3601"], scope, "2023");
        ToolRun run = InProcess.Run("compute", folder.Path);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains($"report.json: error IND0949: found scope \"{scope}\", expected the code or name of one area; {hint}", run.Error,
            StringComparison.Ordinal);
    }

    private static TempFolder Report(string[] areas, string scope, params string[] periods)
    {
        var folder = new TempFolder();
        folder.Add("catalogue.json", $$"""
            {"indicators":[{"code":"gdp","name":{"zh":"生产总值","en":"GDP"},"unit":"亿元","measure":"flow","direction":"higherIsBetter"}]{{(Array.Exists(areas, area => area.StartsWith('P')) ? Own : "")}}}
            """);
        folder.Add("observations.csv", "indicator,area,period,stated\n" + string.Concat(areas.Select((area, place) =>
            string.Concat(periods.Select(period => $"gdp,{area},{period},{(90 - place) * 100}亿元\n")))));
        if (scope.Length > 0)
            folder.Add("report.json", $$"""{"scope":"{{scope}}"}""");
        return folder;
    }
}
