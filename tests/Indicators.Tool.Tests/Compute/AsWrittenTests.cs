using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Fields that the kind of a row has no use for are not lost, and all mistakes of a row are reported at once.</summary>
public class AsWrittenTests
{
    private const string Catalogue = """{"indicators":[{"code":"firms","name":"企业","unit":"家","measure":"stock"}]}""";

    [Fact]
    public void Scope_and_whole_of_a_level_are_passed_on_as_written()
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv", "indicator,area,period,kind,stated,scope,of,source\nfirms,36,2021,,58家,全区 规上,120,page 3\n");

        JsonElement level = Assert.Single(Assert.Single(InProcess.Json(folder.Path).Items("indicators")).Items("observations"));

        Assert.Equal(("全区 规上", "120", "page 3"), (level.Text("scope"), level.Text("of"), level.Text("source")));
    }

    [Fact]
    public void A_blank_area_is_that_of_the_report()
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv", "indicator,area,period,stated\nfirms,,2021,58家\n");
        Assert.Contains(":2:7: error IND0930: found nothing in column area, expected an area in every row",
            InProcess.Run("compute", folder.Path).Error, StringComparison.Ordinal);

        folder.Add("report.json", """{"area":"360313"}""");
        Assert.Equal("360313",
            Assert.Single(Assert.Single(InProcess.Json(folder.Path).Items("indicators")).Items("observations")).Text("area"));
    }

    [Fact]
    public void A_row_with_two_mistakes_is_reported_twice()
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv", "indicator,area,period,stated\nfirms,36,2021-W53,58元\n");

        string error = InProcess.Run("compute", folder.Path).Error;

        Assert.Contains(":2:10: error IND0950: ", error, StringComparison.Ordinal);
        Assert.Contains(":2:19: error IND0953: ", error, StringComparison.Ordinal);
    }
}
