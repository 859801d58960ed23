using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Codes of areas: a mistyped one is a mistake and no new area.</summary>
public class AreaCodeTests
{
    private const string Indicators = """ "indicators":[{"code":"gdp","name":"国内生产总值","unit":"亿元","measure":"flow"}]""";

    // The row that is wrong comes first, so that what the others mention is looked for in all of them. CHE, CHL and COM are as near as CHN.
    [Theory]
    [InlineData("CHM", "did you mean \"CHN\"?")]
    [InlineData("chm", "did you mean \"CHN\"?")]
    [InlineData("ATL", "add {\"code\": \"ATL\", \"name\": ...} to the areas of the catalogue")]
    [InlineData("999999", "add {\"code\": \"999999\", \"name\": ...} to the areas of the catalogue")]
    [InlineData("XX-9", "add {\"code\": \"XX-9\", \"name\": ...} to the areas of the catalogue")]
    [InlineData("火星", "add {\"code\": ..., \"name\": \"火星\"} to the areas of the catalogue")]
    public void A_code_of_no_area_is_refused_with_the_one_that_the_report_likely_means(string area, string hint)
    {
        using TempFolder folder = Report("{" + Indicators + "}", $"gdp,{area},2021,1亿元", "gdp,CHN,2020,1亿元", "gdp,CHN,2022,1亿元");

        ToolRun run = InProcess.Run("compute", folder.Path);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal($"{folder.Of("observations.csv")}:2:5: error IND0955: found area \"{area}\", expected the code or the name of a known area; {hint}\n", run.Error);
    }

    [Fact]
    public void A_code_that_the_catalogue_lists_is_an_area()
    {
        using TempFolder folder = Report("{\"areas\":[{\"code\":\"ATL\",\"name\":\"亚特兰蒂斯\"}]," + Indicators + "}", "gdp,ATL,2021,1亿元");

        Assert.Equal("亚特兰蒂斯", Assert.Single(InProcess.Json(folder.Path).Items("areas")).Text("name"));
    }

    [Theory] // the forms in which the library knows a code
    [InlineData("360313")]
    [InlineData("360000")]
    [InlineData("DE")]
    [InlineData("DEU")]
    [InlineData("276")]
    [InlineData("deu")]
    [InlineData("001")]
    public void A_code_that_the_library_knows_is_an_area(string code)
    {
        using TempFolder folder = Report("{" + Indicators + "}", $"gdp,{code},2021,1亿元");

        Assert.NotNull(Assert.Single(InProcess.Json(folder.Path).Items("areas")).Text("name"));
    }

    private static TempFolder Report(string catalogue, params string[] rows)
    {
        var folder = new TempFolder();
        folder.Add("catalogue.json", catalogue);
        folder.Add("observations.csv", "indicator,area,period,stated\n" + string.Join('\n', rows) + "\n");
        return folder;
    }
}
