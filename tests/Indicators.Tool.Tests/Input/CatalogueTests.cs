using Indicators.Tool.Input;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Input;

public class CatalogueTests
{
    [Fact]
    public void Every_member_is_kept_as_it_is_written()
    {
        (Catalogue? catalogue, Problems problems) = Read("""
            { // a catalogue
              "$schema": "catalogue.schema.json", "name": {"zh": "指标", "en": "Indicators"},
              "areas": [{"code": "360313", "name": "湘东区", "nameEn": "Xiangdong District", "parent": "3603"}],
              "indicators": [
                {"code": "gdp", "name": "地区生产总值", "aliases": ["GDP"], "kind": "money", "unit": "亿元", "measure": "flow",
                 "direction": "higherIsBetter", "decimals": 2, "plausible": {"lower": 0.10, "upper": "1/3", "unit": "元", "hint": "unit?"},
                 "entity": {"en": "enterprise"}, "source": "NBS", "note": "n"},
                {"code": "pm", "name": {"en": "PM2.5"}, "unit": null, "measure": "rate"}
              ]
            }
            """);

        Assert.Empty(problems.All);
        Assert.Equal(new AreaEntry("360313", "湘东区", "Xiangdong District", "3603", new Place(3, 13)), Assert.Single(catalogue!.Areas));
        Assert.Equal(new LocalText(null, "指标", "Indicators"), catalogue.Name);
        IndicatorEntry gdp = catalogue.Indicators[0];
        Assert.Equal(("gdp", "地区生产总值", "money", "亿元", "flow", Direction.HigherIsBetter, 2),
            (gdp.Code, gdp.Name.In("en"), gdp.Kind, gdp.Unit, gdp.Measure, gdp.Direction, gdp.Decimals));
        Assert.Equal(("0.10", "1/3", "元", "unit?"), (gdp.Plausible!.Lower, gdp.Plausible.Upper, gdp.Plausible.Unit, gdp.Plausible.Hint!.Plain));
        Assert.Equal((null, null, null), (catalogue.Indicators[1].Unit, catalogue.Indicators[1].Plausible, catalogue.Indicators[1].Direction));
    }

    [Fact]
    public void All_mistakes_are_reported_each_at_its_place()
    {
        const string Text = """
            {"indicators":[
              {"code":"a","name":"甲","measure":"flw","unit":5},
              {"code":"b","name":" ","mesure":"flow","decimals":31},
              {"code":"c","name":{"fr":"x"},"measure":"flow","aliases":[1],"decimals":1.5,"plausible":{}},
              7,
              {"code":"a","code":"d","name":"乙","measure":"stock","plausible":{"lower":"much","upper":true}},
              {"code":"A","name":"丙","measure":"stock","direction":"up"}
            ],"area":[]}
            """;

        (Catalogue? catalogue, Problems problems) = Read(Text);

        Assert.Null(catalogue);
        Assert.Equal(
            [
                At("IND0937", 8, "\"area\""),
                At("IND0940", 2, "\"flw\""), At("IND0936", 2, "5}"),
                At("IND0937", 3, "\"mesure\""), At("IND0938", 3, "{"), At("IND0941", 3, "\" \""), At("IND0942", 3, "31"),
                At("IND0937", 4, "\"fr\""), At("IND0938", 4, "{\"fr"), At("IND0936", 4, "1]"), At("IND0942", 4, "1.5"), At("IND0938", 4, "{}"),
                At("IND0936", 5, "7"),
                At("IND0939", 6, "\"code\":\"d"), At("IND0944", 6, "{"), At("IND0942", 6, "\"much"), At("IND0936", 6, "true"),
                At("IND0944", 7, "{"), At("IND0940", 7, "\"up"), // A is a again
            ],
            problems.Places(),
            StringComparer.Ordinal);

        static string At(string code, int line, string what) =>
            $"{code} {line}:{Text.ReplaceLineEndings("\n").Split('\n')[line - 1].IndexOf(what, StringComparison.Ordinal) + 1}";
    }

    [Fact]
    public void A_mistyped_word_is_answered_with_the_one_that_was_meant() =>
        Assert.Equal(
            "c.json:1:51: error IND0940: found \"higerIsBetter\" in indicators[0].direction, expected one of higherIsBetter, lowerIsBetter, neutral; did you mean \"higherIsBetter\"?",
            Read("""{"indicators":[{"code":"a","name":"b","direction":"higerIsBetter","measure":"flow"}]}""").Problems.All[0].ToString());

    [Fact]
    public void An_indicator_is_found_by_code_name_and_alias()
    {
        Catalogue catalogue = Read(TempFolder.Catalogue).Catalogue!;

        foreach (string text in new[] { "high-tech", " HIGH-TECH ", "国家高新技术企业", "high-tech ENTERPRISES", "高企" })
            Assert.Equal("high-tech", catalogue.Find(text)?.Code);
        Assert.Null(catalogue.Find("gdp"));
    }

    [Fact]
    public void A_name_of_two_indicators_is_refused_and_says_which()
    {
        (Catalogue? catalogue, Problems problems) = Read("""
            {"indicators":[{"code":"a","name":"甲","aliases":["甲","A"],"measure":"flow"},
                           {"code":"b","name":"乙","aliases":["甲"],"measure":"flow"}]}
            """);

        Assert.Null(catalogue);
        Assert.Equal(["IND0945 2:16"], problems.Places());
        Assert.Contains("\"甲\" for \"a\" and for \"b\"", problems.All[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_is_found_by_code_and_every_area_of_a_name_is_given()
    {
        Catalogue catalogue = Read("""
            {"areas":[{"code":"1","name":"鼓楼区"},{"code":"2","name":"鼓楼区","nameEn":"Gulou"}],
             "indicators":[{"code":"a","name":"b","measure":"flow"}]}
            """).Catalogue!;

        Assert.Equal(["1"], catalogue.FindAreas("1").Select(area => area.Code));
        Assert.Equal(["1", "2"], catalogue.FindAreas("鼓楼区").Select(area => area.Code));
        Assert.Equal(["2"], catalogue.FindAreas("gulou").Select(area => area.Code));
    }

    [Theory]
    [InlineData("", "IND0917 :")]
    [InlineData("{\"indicators\":[1,]}", "IND0935 1:18")]
    [InlineData("{\r\n\"indicators\":[\r\n湘]}", "IND0935 3:1")]
    [InlineData("{\"indicators\":[{\"湘东区\":tru}]}", "IND0935 1:26")]
    [InlineData("{\"indicators\":[]", "IND0935 1:17")]
    [InlineData("{\"indicators\":[]} x", "IND0935 1:19")]
    [InlineData("{\"a\":\"\\uD800\"}", "IND0935 1:6")]
    [InlineData("[]", "IND0936 1:1")]
    [InlineData("{}", "IND0938 1:1")]
    [InlineData("{\"indicators\":[]}", "IND0938 1:15")]
    [InlineData("{\"indicators\":{}}", "IND0936 1:15")]
    public void A_file_that_is_no_catalogue_is_refused_at_its_place(string text, string expected)
    {
        (Catalogue? catalogue, Problems problems) = Read(text);

        Assert.Null(catalogue);
        Assert.Equal([expected], problems.Places());
    }

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Equal(["IND0935"], Read(new string('[', 100_000)).Problems.Codes());

    [Fact]
    public void Settings_are_read_and_their_mistakes_are_reported()
    {
        var problems = new Problems();
        ReportSettings? settings = ReportSettings.Read(
            new SourceText("r.json", """{"published":"2026-01-15","plan":"14","area":"360313","language":"zh","title":"t"}""", "UTF-8"), problems);

        Assert.Empty(problems.All);
        Assert.Equal((new DateOnly(2026, 1, 15), "14", "360313", "zh", "t"),
            (settings!.Published, settings.Plan, settings.Area, settings.Language, settings.Title!.Plain));

        string[] bad = ["\"published\":\"2026-02-30\"", "\"published\":\"2026-1-5\"", "\"plan\":14", "\"language\":\"cn\"", "\"publised\":\"2026-01-15\"", "\"area\":null"];
        Assert.Equal(
            ["IND0943", "IND0943", "IND0936", "IND0940", "IND0937", "IND0936"],
            bad.Select(member =>
            {
                var found = new Problems();
                Assert.Null(ReportSettings.Read(new SourceText("r.json", $"{{{member}}}", "UTF-8"), found));
                return Assert.Single(found.Codes());
            }));
    }

    internal static (Catalogue? Catalogue, Problems Problems) Read(string text)
    {
        var problems = new Problems();
        return (CatalogueReader.Read(new SourceText("c.json", text, "UTF-8"), problems), problems);
    }
}
