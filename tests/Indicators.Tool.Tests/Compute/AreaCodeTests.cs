using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Codes of areas: a mistyped one is a mistake and no new area.</summary>
public class AreaCodeTests
{
    private const string Indicators = """ "indicators":[{"code":"gdp","name":"国内生产总值","unit":"亿元","measure":"flow"}]""";

    // The row that is wrong comes first, so that what the others mention is looked for in all of them. Of codes none is proposed for
    // another: CHE, CHL and COM are as near to CHM as CHN is, and SVK may well be meant beside SVN.
    [Theory]
    [InlineData("CHM", "add {\"code\": \"CHM\", \"name\": ...} to the areas of the catalogue")]
    [InlineData("chm", "add {\"code\": \"chm\", \"name\": ...} to the areas of the catalogue")]
    [InlineData("Germny", "did you mean \"Germany\"?")]
    [InlineData("ATL", "add {\"code\": \"ATL\", \"name\": ...} to the areas of the catalogue")]
    [InlineData("999999", "add {\"code\": \"999999\", \"name\": ...} to the areas of the catalogue")]
    [InlineData("XX-9", "add {\"code\": \"XX-9\", \"name\": ...} to the areas of the catalogue")]
    [InlineData("火星", "add {\"code\": ..., \"name\": \"火星\"} to the areas of the catalogue")]
    public void A_code_of_no_area_is_refused_with_the_one_that_the_report_likely_means(string area, string hint)
    {
        using TempFolder folder =
            Report("{" + Indicators + "}", $"gdp,{area},2021,1亿元", "gdp,CHN,2020,1亿元", "gdp,CHN,2022,1亿元", "gdp,Germany,2022,1亿元");

        ToolRun run = InProcess.Run("compute", folder.Path);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal(
            $"{folder.Of("observations.csv")}:2:5: error IND0955: found area \"{area}\", expected the code or the name of a known area; "
                + $"{hint}\n", run.Error);
    }

    [Fact]
    public void A_code_that_the_catalogue_lists_is_an_area()
    {
        using TempFolder folder = Report("{\"areas\":[{\"code\":\"ATL\",\"name\":\"亚特兰蒂斯\"}]," + Indicators + "}", "gdp,ATL,2021,1亿元");

        Assert.Equal("亚特兰蒂斯", Assert.Single(InProcess.Json(folder.Path).Items("areas")).Text("name"));
    }

    // 巢湖市 was a prefecture-level city until 2011: a yearbook of before does not speak of today's.
    [Theory]
    [InlineData("巢湖市,2009", false)]
    [InlineData("巢湖市,2010", false)]
    [InlineData("巢湖市,2012", true)]
    [InlineData("340181,2009", true)] // the code says which one
    [InlineData("合肥市,2009", true)]
    [InlineData("毕节市,2010", false)]
    [InlineData("毕节市,2011", true)]
    [InlineData("China,2009", true)]
    public void A_name_that_meant_another_area_in_its_period_is_refused(string areaAndPeriod, bool isRead)
    {
        using TempFolder folder = Report("{" + Indicators + "}", $"gdp,{areaAndPeriod},1亿元");

        ToolRun run = InProcess.Run("compute", folder.Path);

        Assert.Equal(isRead ? 0 : 2, run.Code);
        Assert.Equal(!isRead, run.Error.Contains("IND0956", StringComparison.Ordinal));
    }

    [Fact]
    public void An_area_of_the_catalogue_comes_before_further_codes_and_names_of_others()
    {
        using TempFolder folder =
            Report("{\"areas\":[{\"code\":\"EL\",\"name\":\"巢湖市\"}]," + Indicators + "}", "gdp,EL,2021,1亿元", "gdp,巢湖市,2009,1亿元");

        Assert.Equal("巢湖市", Assert.Single(InProcess.Json(folder.Path).Items("areas")).Text("name"));
        Assert.Equal("雅典", AreaCatalog.Default.With(new ReferenceArea("EL", "雅典")).Parse("EL").Name);
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
