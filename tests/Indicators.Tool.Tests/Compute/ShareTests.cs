using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Shares whose whole is an indicator: the levels say whether they are right.</summary>
public class ShareTests
{
    private const string Catalogue = """
        {"indicators":[
          {"code":"clean","name":"清洁能源发电量","unit":"元","measure":"flow"},
          {"code":"total","name":"发电量","aliases":["全部"],"unit":"万元","measure":"flow"},
          {"code":"firms","name":"企业","unit":"家","measure":"stock"},
          {"code":"all-firms","name":"全部企业","unit":"家","measure":"stock"}]}
        """;

    [Theory]
    [InlineData("25家", "100家", "25.0%", "1/4", "25.0", "proved")]
    [InlineData("1家", "3家", "33.3%", "1/3", "33.3", "proved")]
    [InlineData("1家", "3家", "33.4%", "1/3", "33.3", "inconsistent")]
    [InlineData("0家", "3家", "0%", "0", "0.0", "proved")]
    public void A_share_of_whole_numbers_is_exact(string part, string whole, string stated, string ratio, string percent, string verdict)
    {
        JsonElement indicator = Share("firms", part, "all-firms", whole, stated);
        JsonElement share = Assert.Single(indicator.Items("shares"));

        Assert.Equal(("36", "2025", "all-firms", "value", percent),
            (share.Text("area"), share.Text("period"), share.Text("of"), share.Text("outcome"), share.Text("percent")));
        Assert.Equal(Rational.Parse(ratio), Rational.Parse(share.Text("ratio")!));
        Assert.Equal(verdict, Assert.Single(indicator.Items("stated")).At("implied").Text("verdict"));
    }

    // 3000.0万元 of 10.0亿元, each to half of its last place.
    [Fact]
    public void A_share_of_rounded_figures_is_a_range_and_their_units_may_differ()
    {
        JsonElement share = Assert.Single(Share("clean", "3000.0万元", "total", "10.0亿元", "3%").Items("shares"));

        Assert.Equal((null, "3.0", "3"),
            (share.Text("ratio"), share.Text("percent"), share.Text("asPrinted"))); // 2.985 to 3.015 is 3.0 throughout
        Assert.Equal(100 * new Rational(29_999_500, 1_005_000_000), Rational.Parse(share.Text("lower")!));
        Assert.Equal(100 * new Rational(30_000_500, 995_000_000), Rational.Parse(share.Text("upper")!));
    }

    [Theory]
    [InlineData("firms", "5家", "all-firms", "0家", "all-firms", "NonPositive")]
    [InlineData("firms", "5家", "total", "5.0元", "全部", "NotComparable")]
    public void A_share_that_cannot_be_meant_has_a_reason(string code, string part, string whole, string of, string name, string reason)
    {
        JsonElement indicator = Share(code, part, whole, of, "10%", name);

        Assert.Equal((reason, null),
            Assert.Single(indicator.Items("shares")) is var share ? (share.Text("outcome"), share.Text("lower")) : default);
        Assert.False(Assert.Single(indicator.Items("stated")).At("implied").TryGetProperty("verdict", out _));
    }

    [Theory]
    [InlineData("all-firms", "MissingBase", "all-firms has no level for 2025")]
    [InlineData("各类企业", "MissingBase", "'各类企业' is not an indicator of the catalogue, so no level stands for the whole")]
    public void A_share_without_its_whole_is_listed_as_not_computed(string of, string reason, string message)
    {
        using TempFolder folder =
            ReportCase.Write(Catalogue,
                [["firms", "36", "2025", "", "5家", "", "", ""], ["firms", "36", "2025", "share", "10%", "", of, ""]]);
        JsonElement indicator = InProcess.Json(folder.Path).Indicator("firms");

        Assert.Empty(indicator.Items("shares"));
        Assert.Equal(("share", reason, message),
            Assert.Single(indicator.Items("notComputed")) is var entry
                ? (entry.Text("what"), entry.Text("reason"), entry.Text("message"))
                : default);
    }

    private static JsonElement Share(string code, string part, string whole, string of, string stated, string? name = null)
    {
        using TempFolder folder = ReportCase.Write(
            Catalogue,
            [[whole, "36", "2025", "", of, "", "", ""], [code, "36", "2025", "", part, "", "", ""],
                [code, "36", "2025", "share", stated, "", name ?? whole, ""]]);
        return InProcess.Json(folder.Path).Indicator(code);
    }
}
