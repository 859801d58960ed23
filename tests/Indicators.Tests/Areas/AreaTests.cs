using System.Text.Json;

namespace Indicators.Tests.Areas;

public class AreaTests
{
    // 统计用区划代码 2023-06-30.
    [Theory]
    [InlineData("360313", "360313")]
    [InlineData("湘东区", "360313")]
    [InlineData("360313 湘东区", "360313")]
    [InlineData("江西省萍乡市湘东区", "360313")]
    [InlineData("江西萍乡湘东区", "360313")]
    [InlineData("中国江西省萍乡市湘东区", "360313")]
    [InlineData("江西", "36")]
    [InlineData("Jiangxi", "36")]
    [InlineData("CN-JX", "36")]
    [InlineData("360000", "36")]
    [InlineData("360300", "3603")]
    [InlineData("萍乡", "3603")]
    [InlineData("内蒙古", "15")]
    [InlineData("广西", "45")]
    [InlineData("新疆", "65")]
    [InlineData("台湾", "71")]
    [InlineData("延边", "2224")]
    [InlineData("延边州", "2224")]
    [InlineData("克孜勒苏", "6530")] // 克孜勒苏柯尔克孜自治州
    [InlineData("海西", "6328")] // 海西蒙古族藏族自治州
    [InlineData("巴音郭楞", "6528")]
    [InlineData("海南", "46")] // the province; the prefecture of Qinghai is 海南州
    [InlineData("海南州", "6325")]
    [InlineData("青海海南州共和县", "632521")]
    [InlineData("hk", "81")]
    [InlineData("重庆市万州区", "500101")]
    [InlineData("东莞市", "4419")]
    [InlineData("福州市鼓楼区", "350102")]
    [InlineData("DEU", "DE")]
    [InlineData("276", "DE")]
    [InlineData("germany", "DE")]
    [InlineData("德国", "DE")]
    [InlineData("Czechia", "CZ")]
    [InlineData("世界", "001")]
    public void Areas_are_found_by_code_name_short_name_and_path(string text, string code) =>
        Assert.Equal(code, ReferenceArea.Parse(text).Code);

    // 30 autonomous prefectures: 民族区域自治制度, State Council of China.
    [Fact]
    public void Every_autonomous_prefecture_has_short_names_of_its_own()
    {
        ReferenceArea[] prefectures = [.. AreaCatalog.Default.Areas.Where(area => area.Name.EndsWith("自治州", StringComparison.Ordinal))];
        Assert.Equal(30, prefectures.Length);
        Assert.All(prefectures, area => Assert.Equal(area, ReferenceArea.Parse(AreaTable.ShortNames(area).Last())));
        Assert.DoesNotContain(prefectures.SelectMany(AreaTable.ShortNames),
            name => name.Contains('族', StringComparison.Ordinal) || name.Length is < 2 or > 5);
    }

    [Fact]
    public void A_name_that_several_areas_have_is_reported_with_all_of_them()
    {
        Assert.False(AreaCatalog.Default.TryParse("鼓楼区", out ReferenceArea? area, out string? problem));
        Assert.Null(area);
        Assert.Equal(
            "'鼓楼区' may be 江苏省南京市鼓楼区 (320106), 江苏省徐州市鼓楼区 (320302), 福建省福州市鼓楼区 (350102), 河南省开封市鼓楼区 (410204); "
            + "write the code, or the names around it. (IND0541)",
            problem);
        Assert.Equal(["22", "2202"], AreaCatalog.Default.Find("吉林").Select(found => found.Code)); // province and city
        Assert.Equal(["CD", "CG"], AreaCatalog.Default.Find("Congo").Select(found => found.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("亚特兰蒂斯")]
    [InlineData("江西省鼓楼区")] // no such district in Jiangxi
    [InlineData("360313 湘西区")] // code and name disagree
    [InlineData("市辖区")] // a heading of the code list, no area
    [InlineData("XZ")] // not assigned by ISO 3166
    public void What_is_no_known_area_is_said_to_be_none(string text)
    {
        Assert.False(AreaCatalog.Default.TryParse(text, out _, out string? problem));
        Assert.EndsWith("(IND0540)", problem);
    }

    [Fact]
    public void The_district_stands_in_its_city_its_province_its_country_and_the_world()
    {
        ReferenceArea district = ReferenceArea.Parse("湘东区");

        Assert.Equal(["3603", "36", "CN", "001"], district.Ancestors.Select(area => area.Code));
        Assert.Equal(
            [AreaLevel.County, AreaLevel.Prefecture, AreaLevel.Province, AreaLevel.Country, AreaLevel.World],
            district.Ancestors.Prepend(district).Select(area => area.Level));
        Assert.Equal(["360302", "360313", "360321", "360322", "360323"],
            AreaCatalog.Default.ChildrenOf(district.Parent!).Select(area => area.Code));
        Assert.Empty(AreaCatalog.Default.ChildrenOf(district));
    }

    [Fact]
    public void Districts_of_municipalities_and_counties_kept_by_a_province_belong_to_the_province()
    {
        Assert.Equal("11", ReferenceArea.Parse("110101").Parent!.Code); // 东城区 in 北京市
        Assert.Equal("41", ReferenceArea.Parse("济源市").Parent!.Code);
        Assert.Equal("65", ReferenceArea.Parse("石河子市").Parent!.Code);
    }

    [Fact]
    public void Development_zones_are_told_apart_from_counties()
    {
        Assert.Equal(AreaLevel.Zone, ReferenceArea.Parse("130171").Level); // 石家庄高新技术产业开发区
        Assert.Equal(AreaLevel.County, ReferenceArea.Parse("浦东新区").Level);
        Assert.Equal(AreaLevel.County, ReferenceArea.Parse("360281").Level); // 乐平市
    }

    [Fact]
    public void Areas_of_ones_own_are_added_under_known_ones()
    {
        ReferenceArea district = ReferenceArea.Parse("360313");
        var park = new ReferenceArea("xiangdong-park", "湘东工业园", parent: district);
        AreaCatalog catalog = AreaCatalog.Default.With(park);

        Assert.Equal(park, catalog.Parse("湘东工业园"));
        Assert.Equal(park, catalog.Parse("湘东区湘东工业园"));
        Assert.Equal([park], catalog.ChildrenOf(district));
        Assert.True(park.IsWithin(ReferenceArea.Parse("江西省")));
        Assert.False(AreaCatalog.Default.TryParse("湘东工业园", out _, out _)); // the library's own is unchanged
        Mistake.Throws<ArgumentException>(() => AreaCatalog.Default.With(park, park));
    }

    [Fact]
    public void A_scope_is_made_of_an_area_and_a_population() =>
        Assert.Equal(new Scope("36", "区级综合医院"), ReferenceArea.Parse("江西省").Among("区级综合医院"));

    [Theory]
    [InlineData("", "name")]
    [InlineData("two words", "name")]
    [InlineData("code", " ")]
    public void A_code_is_one_word_and_a_name_says_something(string code, string name) =>
        Assert.ThrowsAny<ArgumentException>(() => new ReferenceArea(code, name));

    [Fact]
    public void Known_areas_are_their_code_in_json_and_own_ones_an_object()
    {
        var park = new ReferenceArea("park", "工业园", "Industrial Park", ReferenceArea.Parse("360313"));

        Assert.Equal("\"360313\"", JsonSerializer.Serialize(park.Parent));
        ReferenceArea back = JsonSerializer.Deserialize<ReferenceArea>(JsonSerializer.Serialize(park))!;
        Assert.Equal((park.Code, park.Name, park.EnglishName, park.Parent), (back.Code, back.Name, back.EnglishName, back.Parent));
        Assert.Contains("IND0541", Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<ReferenceArea>("\"鼓楼区\"")).Message);
        Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<ReferenceArea>("""{"code":"a b","name":"x"}"""));
        Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<ReferenceArea>("""{"code":"a","name":"x","level":"7"}"""));
    }
}
