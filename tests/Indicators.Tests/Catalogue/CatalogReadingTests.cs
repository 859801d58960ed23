using static Indicators.Units;

namespace Indicators.Tests.Catalogue;

/// <summary>What a catalogue says is kept, and what is wrong with it is said, each at its place.</summary>
public class CatalogReadingTests
{
    private const string HighTech = """
        {"indicators":[{"code":"high-tech","name":{"zh":"国家高新技术企业","en":"high-tech enterprises"},"aliases":["高企"],"unit":"家","measure":"stock"}]}
        """;

    [Fact]
    public void Every_member_is_kept_as_it_is_written()
    {
        IndicatorCatalog catalog = IndicatorCatalog.Parse("""
            { // a catalogue
              "$schema": "catalogue.schema.json", "name": {"zh": "指标", "en": "Indicators"},
              "areas": [{"code": "360313", "name": "湘东区", "nameEn": "Xiangdong District", "parent": "3603"}],
              "indicators": [
                {"code": "gdp", "name": "地区生产总值", "aliases": ["GDP"], "kind": "money", "unit": "亿元", "measure": "flow",
                 "direction": "higherIsBetter", "decimals": 2, "plausible": {"lower": 0.10, "upper": "1/3", "unit": "元", "hint": "unit?"},
                 "entity": {"en": "enterprise"}, "source": "NBS", "note": "n", "population": {"zh": "规上", "en": "above size"},
                 "metadata": {"definition": "d"}},
                {"code": "pm", "name": {"en": "PM2.5"}, "unit": null, "measure": "rate"}
              ]
            }
            """);

        ReferenceArea area = Assert.Single(catalog.Areas);
        Assert.Equal(("360313", "湘东区", "Xiangdong District", "3603", AreaLevel.County),
            (area.Code, area.Name, area.EnglishName, area.Parent!.Code, area.Level));
        Assert.Equal(new LocalText("指标", "Indicators"), catalog.Name);
        Indicator gdp = catalog.Indicators[0];
        Assert.Equal(
            ("gdp", "地区生产总值", null, "亿元", "CNY", Measure.Flow, Direction.HigherIsBetter, 2, "NBS", "n"),
            (gdp.Code, gdp.Name, gdp.EnglishName, gdp.UnitText, gdp.UnitOfMeasure!.KindCode, gdp.Measure, gdp.Direction, gdp.Decimals,
                gdp.Source, gdp.Note));
        Assert.Equal(["GDP"], gdp.Aliases);
        Assert.Equal((new LocalText("enterprise", "enterprise"), new LocalText("规上", "above size"), "d"),
            (gdp.Entity, gdp.Population, gdp.Metadata.Definition!.Text));
        Assert.Equal((Bounds.Closed(new Rational(1, 10), new Rational(1, 3)), Yuan, "unit?"),
            (gdp.Plausible!.Bounds, gdp.Plausible.Unit, gdp.Plausible.Hint!.Text));
        Assert.Equal((null, null, null, "PM2.5"),
            (catalog.Indicators[1].UnitOfMeasure, catalog.Indicators[1].Plausible, catalog.Indicators[1].Direction,
                catalog.Indicators[1].EnglishName));
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

        Assert.Equal(
            [
                At("IND0940", 2, "\"flw\""), At("IND0936", 2, "5}"),
                At("IND0938", 3, "{"), At("IND0941", 3, "\" \""), At("IND0937", 3, "\"mesure\""), At("IND0942", 3, "31"),
                At("IND0938", 4, "{\"fr"), At("IND0937", 4, "\"fr\""), At("IND0936", 4, "1]"), At("IND0942", 4, "1.5"),
                At("IND0938", 4, "{}"),
                At("IND0936", 5, "7"),
                At("IND0944", 6, "{"), At("IND0939", 6, "\"code\":\"d"), At("IND0942", 6, "\"much"), At("IND0936", 6, "true"),
                At("IND0944", 7, "{"), At("IND0940", 7, "\"up"), // A is a again
                At("IND0937", 8, "\"area\""),
            ],
            Places(Text),
            StringComparer.Ordinal);

        static string At(string code, int line, string what) =>
            $"{code} {line}:{Text.ReplaceLineEndings("\n").Split('\n')[line - 1].IndexOf(what, StringComparison.Ordinal) + 1}";
    }

    [Fact]
    public void A_mistyped_word_is_answered_with_the_one_that_was_meant()
    {
        InputProblem problem =
            Problems("""{"indicators":[{"code":"a","name":"b","direction":"higerIsBetter","measure":"flow"}]}""", "c.json")[0];

        Assert.Equal(
            "c.json:1:51: error IND0940: found \"higerIsBetter\" in indicators[0].direction, expected one of higherIsBetter, "
                + "lowerIsBetter, neutral; did you mean \"higherIsBetter\"?",
            problem.ToString());
        Assert.Equal(
            ("IND0940", "c.json", 1, 51, "indicators[0].direction", "\"higerIsBetter\" in indicators[0].direction",
                "did you mean \"higherIsBetter\"?"),
            (problem.Code, problem.File, problem.Line, problem.Column, problem.Path, problem.Found, problem.Hint));
    }

    [Fact]
    public void An_indicator_is_found_by_code_name_and_alias()
    {
        IndicatorCatalog catalog = IndicatorCatalog.Parse(HighTech);

        foreach (string text in new[] { "high-tech", " HIGH-TECH ", "国家高新技术企业", "high-tech ENTERPRISES", "高企" })
            Assert.Equal("high-tech", catalog.Find(text)?.Code);
        Assert.Null(catalog.Find("gdp"));
        Assert.Null(catalog.Find(null));
    }

    [Fact]
    public void A_name_of_two_indicators_is_refused_and_says_which()
    {
        InputProblem problem = Assert.Single(Problems("""
            {"indicators":[{"code":"a","name":"甲","aliases":["甲","A"],"measure":"flow"},
                           {"code":"b","name":"乙","aliases":["甲"],"measure":"flow"}]}
            """));

        Assert.Equal(("IND0945", 2, 16, "indicators[1]"), (problem.Code, problem.Line, problem.Column, problem.Path));
        Assert.Contains("\"甲\" for \"a\" and for \"b\"", problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_is_found_by_code_and_every_area_of_a_name_is_given()
    {
        IndicatorCatalog catalog = IndicatorCatalog.Parse("""
            {"areas":[{"code":"park-1","name":"鼓楼区"},{"code":"park-2","name":"鼓楼区","nameEn":"Gulou"}],
             "indicators":[{"code":"a","name":"b","measure":"flow"}]}
            """);

        Assert.Equal(["park-1"], catalog.FindAreas("park-1").Select(area => area.Code));
        Assert.Equal(["park-1", "park-2"], catalog.FindAreas("鼓楼区").Select(area => area.Code)); // and not those of the library
        Assert.Equal(["park-2"], catalog.FindAreas("gulou").Select(area => area.Code));
        Assert.Equal(["36"], catalog.FindAreas("江西省").Select(area => area.Code));
        Assert.Equal(6, catalog.AreaCatalog.Find("鼓楼区").Count);
    }

    // An area that the library knows keeps its place in the tree; one of the catalogue may stand within another of it, in any order.
    [Fact]
    public void Areas_of_the_catalogue_stand_in_the_tree()
    {
        IndicatorCatalog catalog = IndicatorCatalog.Parse("""
            {"areas":[{"code":"plot","name":"一号地","parent":"park"},{"code":"park","name":"工业园","parent":"360313","level":"zone"},
                      {"code":"360313","name":"湘东"}],
             "indicators":[{"code":"a","name":"b","measure":"flow"}]}
            """);

        Assert.Equal(["park", "360313", "3603", "36", "CN", "001"], catalog.FindAreas("plot")[0].Ancestors.Select(area => area.Code));
        Assert.Equal((AreaLevel.Zone, AreaLevel.County), (catalog.Areas[1].Level, catalog.Areas[2].Level));
        Assert.Equal("湘东", catalog.AreaCatalog.Parse("360313").Name);
    }

    [Theory]
    [InlineData("""{"code":"a","name":"x","parent":"nowhere"}""", "area \"a\" in \"nowhere\"")]
    [InlineData("""{"code":"a","name":"x","parent":"A"}""", "area \"a\" within itself, or too deep")]
    [InlineData("""{"code":"a","name":"x","parent":"b"},{"code":"b","name":"y","parent":"a"}""", "area \"a\" within itself, or too deep")]
    [InlineData("""{"code":"a b","name":"x"}""", "area code \"a b\"")]
    public void An_area_that_has_no_place_is_refused(string areas, string found)
    {
        InputProblem problem = Problems($$"""{"areas":[{{areas}}],"indicators":[{"code":"a","name":"b","measure":"flow"}]}""")[0];

        Assert.Equal(("IND0946", "areas[0]", found), (problem.Code, problem.Path, problem.Found));
    }

    [Fact]
    public void Areas_without_end_are_refused_and_not_walked_again_and_again()
    {
        string areas =
            string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"code":"a{{i}}","name":"x","parent":"a{{i + 1}}"}"""));

        Assert.All(Problems($$"""{"areas":[{{areas}}],"indicators":[{"code":"a","name":"b","measure":"flow"}]}"""),
            problem => Assert.Equal("IND0946", problem.Code));
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
    public void A_file_that_is_no_catalogue_is_refused_at_its_place(string text, string expected) => Assert.Equal([expected], Places(text));

    [Fact]
    public void Nesting_without_end_is_refused() => Assert.Equal("IND0935", Assert.Single(Problems(new string('[', 100_000))).Code);

    [Theory]
    [InlineData("1e99999")]
    [InlineData("1e10000")]
    [InlineData("\"1/0\"")]
    [InlineData("\"+1\"")]
    public void A_number_beyond_what_is_read_is_refused(string number) => Assert.Equal(
        ["IND0942"],
        Problems($$"""{"indicators":[{"code":"a","name":"b","measure":"flow","plausible":{"lower":{{number}} } }]}""")
            .Select(problem => problem.Code));

    [Theory]
    [InlineData("1e9999")]
    [InlineData("-1e-9999")]
    [InlineData("0.000000000000000000000000000000000000001")]
    [InlineData("123456789012345678901234567890123456789e100")]
    public void A_number_that_is_read_is_read_again_after_it_was_written(string number)
    {
        IndicatorCatalog catalog =
            IndicatorCatalog.Parse($$"""{"indicators":[{"code":"a","name":"b","measure":"flow","plausible":{"lower":{{number}} } }]}""");

        Assert.Equal(Rational.Parse(number), IndicatorCatalog.Parse(catalog.ToJson()).Indicators[0].Plausible!.Bounds.Lower);
    }

    [Fact]
    public void A_number_that_could_not_be_read_again_is_refused() => Assert.Equal(
        ["IND0942"],
        Problems($$"""{"indicators":[{"code":"a","name":"b","measure":"flow","plausible":{"lower":{{new string('7', 19_000)}}e9999} }]}""")
            .Select(problem => problem.Code));

    [Theory]
    [InlineData("\"unit\":\"颗\"", "IND0958", "indicator \"a\": unit \"颗\"")]
    [InlineData("\"unit\":\"%\"", "IND0959", "indicator \"a\": measure flow in \"%\"")]
    [InlineData("\"unit\":\"个百分点\"", "IND0959", "indicator \"a\": measure flow in \"个百分点\"")]
    [InlineData("\"unit\":null,\"plausible\":{\"lower\":2}", "IND0971",
        "a plausible range of \"a\", which has \"unit\": null and so no levels")]
    [InlineData("\"unit\":\"家\",\"kind\":\"money\"", "IND0959", "indicator \"a\": kind money in \"家\", which is of kind {enterprise}")]
    [InlineData("\"unit\":\"家\",\"kind\":\"USD\"", "IND0959", "indicator \"a\": kind \"USD\" in \"家\"")]
    [InlineData("\"unit\":\"家\",\"plausible\":{\"lower\":2,\"upper\":1}", "IND0942", "plausible range of \"a\" from 2 to 1")]
    [InlineData("\"unit\":\"家\",\"plausible\":{\"lower\":2,\"unit\":\"元\"}", "IND0959", "plausible range of \"a\" in \"元\"")]
    public void Kind_unit_and_measure_must_fit(string members, string code, string found)
    {
        InputProblem problem = Assert.Single(Problems($$"""{"indicators":[{"code":"a","name":"b","measure":"flow",{{members}}}]}"""));

        Assert.Equal((code, found), (problem.Code, problem.Found));
    }

    [Theory]
    [InlineData("\"partOf\":\"whole\"", null)]
    [InlineData("\"partOf\":\"WHOLE\"", null)] // codes have no case
    [InlineData("\"partOf\":\"other\"", "as part of \"other\"")]
    [InlineData("\"partOf\":\"a\"", "as part of \"a\", which is a part of it")]
    [InlineData("\"partOf\":\"stock\"", "as part of \"stock\", a flow of a stock")]
    [InlineData("\"partOf\":\"firms\"", "as part of \"firms\", CNY of {enterprise}")]
    public void A_part_is_of_the_measure_and_the_kind_of_its_whole(string member, string? found)
    {
        string json = $$"""
            {"indicators":[{"code":"a","name":"part","measure":"flow","unit":"万元",{{member}}},{"code":"whole","name":"the whole","measure":"flow","unit":"亿元"},
            {"code":"stock","name":"a stock","measure":"stock","unit":"亿元"},{"code":"firms","name":"firms","measure":"flow","unit":"家"}]}
            """;

        Assert.Equal(found is null ? [] : [("IND0961", $"indicator \"a\" {found}")],
            Problems(json).Select(problem => (problem.Code, problem.Found)));
    }

    [Fact]
    public void Parts_of_each_other_are_refused_each() => Assert.Equal(
        ["IND0961", "IND0961"],
        Problems(
            """{"indicators":[{"code":"a","name":"x","measure":"flow","partOf":"b"},{"code":"b","name":"y","measure":"flow","partOf":"a"}]}""").Select(problem => problem.Code));

    [Theory]
    [InlineData("all", PartCoverage.All)]
    [InlineData("some", PartCoverage.Some)]
    public void A_whole_says_whether_its_parts_are_all(string word, PartCoverage expected)
    {
        string json =
            $$"""{"indicators":[{"code":"a","name":"x","measure":"flow","parts":"{{word}}"},{"code":"b","name":"y","measure":"flow","partOf":"A"}]}""";
        IndicatorCatalog catalogue = IndicatorCatalog.Parse(json);

        Assert.Equal((expected, null), (catalogue.Find("a")!.Parts, catalogue.Find("b")!.Parts));
        Assert.Equal(expected, IndicatorCatalog.Parse(catalogue.ToJson()).Find("a")!.Parts);
    }

    [Fact]
    public void A_whole_that_says_so_and_has_no_parts_is_refused() => Assert.Equal(
        [("IND0972", "\"parts\": \"all\" of indicator \"b\", which has none in the catalogue")],
        Problems(
            """{"indicators":[{"code":"a","name":"x","measure":"flow"},{"code":"b","name":"y","measure":"flow","partOf":"a","parts":"all"}]}""")
            .Select(problem => (problem.Code, problem.Found)));

    [Fact]
    public void Parts_are_all_or_some() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Indicator.Flow("a", Units.Yuan) with { Parts = default(PartCoverage) });

    // What a unit is fit for stands in the message.
    [Theory]
    [InlineData("flow", "℃", "a unit whose amounts add up", "temperatures do not add up; levels of a scale have the measure rate")]
    [InlineData("stock", "%", "a unit whose amounts add up", "percentages and ratios have the measure rate")]
    [InlineData("stock", "上年=100", "a unit whose amounts add up", "index numbers have the measure index")]
    [InlineData("index", "家", "a unit that says what is 100, such as 上年=100 or 2020=100",
        "only a level against a base is an index; a quotient has the measure rate")]
    [InlineData("index", "℃", "a unit that says what is 100, such as 上年=100 or 2020=100",
        "only a level against a base is an index; a quotient has the measure rate")]
    public void A_unit_that_does_not_fit_the_measure_says_what_it_fits(string measure, string unit, string expected, string hint)
    {
        InputProblem problem =
            Assert.Single(Problems($$"""{"indicators":[{"code":"a","name":"b","measure":"{{measure}}","unit":"{{unit}}"}]}""", "c.json"));

        Assert.Equal(("IND0959", "c.json", "indicators[0].unit", expected, hint),
            (problem.Code, problem.File, problem.Path, problem.Expected, problem.Hint));
        Assert.Contains(hint,
            Mistake.Throws<ArgumentException>(
                () => Indicator.Of("a", Enum.Parse<Measure>(measure, ignoreCase: true), UnitCatalog.Default.Parse(unit))).Message,
                StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"unit\":null,")]
    [InlineData("")]
    public void An_index_without_its_base_is_refused(string unit)
    {
        InputProblem problem = Assert.Single(Problems($$"""{"indicators":[{"code":"a","name":"b",{{unit}}"measure":"index"}]}"""));

        Assert.Equal(("IND0959", "indicators[0].measure", "indicator \"a\": measure index without a unit"),
            (problem.Code, problem.Path, problem.Found));
        Mistake.Throws<ArgumentException>(() => Indicator.Of("a", Measure.Index, null));
    }

    [Theory]
    [InlineData("上年=100")]
    [InlineData("%")]
    public void An_index_is_in_its_base_or_in_per_cent(string unit) =>
        Assert.Empty(Problems($$"""{"indicators":[{"code":"a","name":"b","measure":"index","unit":"{{unit}}"}]}"""));

    // A Gini coefficient: its levels are plain numbers, and so is their range.
    [Fact]
    public void Levels_that_are_plain_numbers_have_a_plausible_range()
    {
        IndicatorCatalog catalog =
            IndicatorCatalog.Parse("""{"indicators":[{"code":"gini","name":"基尼系数","measure":"rate","plausible":{"lower":0,"upper":1}}]}""");

        Assert.True(catalog.Indicators[0].Plausible!.Warns(StatedValue.Parse("46.5")));
        Assert.Equal(catalog.Indicators, IndicatorCatalog.Parse(catalog.ToJson()).Indicators);
    }

    [Theory]
    [InlineData("\"weight\":-1", "IND0942", "weight", "number -1 in indicators[0].metadata.composite.weight")]
    [InlineData("\"parent\":\"a\"", "IND0970", "parent", "parent: \"a\" in \"a\"")]
    [InlineData("\"parent\":\"A\"", "IND0970", "parent", "parent: \"a\" in \"a\"")]
    [InlineData("\"parent\":\"al\"", "IND0970", "parent", "parent: \"a\" in \"al\"")]
    [InlineData("\"parent\":\"all\"", "IND0970", "parent", "parent: \"a\" in \"all\" in \"top\" in \"a\"")]
    public void A_place_in_a_composite_that_is_none_is_refused(string composite, string code, string member, string found)
    {
        string top = found.EndsWith("\"top\" in \"a\"", StringComparison.Ordinal) ? "{\"parent\":\"a\"}" : "{}";
        InputProblem problem = Assert.Single(Problems("""
            {"indicators":[{"code":"a","name":"x","measure":"rate","metadata":{"composite":{OF A}}},
              {"code":"b","name":"w","measure":"rate","metadata":{"composite":{"parent":"all"}}},
              {"code":"all","name":"y","measure":"rate","metadata":{"composite":{"parent":"top"}}},
              {"code":"top","name":"z","measure":"rate","metadata":{"composite":OF TOP}}]}
            """.Replace("OF A", composite, StringComparison.Ordinal).Replace("OF TOP", top, StringComparison.Ordinal)));

        Assert.Equal((code, 1, $"indicators[0].metadata.composite.{member}", found),
            (problem.Code, problem.Line, problem.Path, problem.Found));
    }

    [Fact]
    public void A_parent_that_may_be_an_indicator_with_a_mistake_is_not_missed() => Assert.Equal(
        ["IND0938", "IND0937"],
        Problems(
            """{"indicators":[{"code":"a","name":"x","measure":"rate","metadata":{"composite":{"parent":"b"}}},{"cod":"b","name":"y","measure":"rate"}]}""").Select(problem => problem.Code));

    [Fact]
    public void A_weight_below_zero_and_a_circle_of_parents_are_refused_in_a_program_too()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CompositePlace { Weight = -1 });
        Assert.Contains("\"a\" in \"a\"", Refused("a"), StringComparison.Ordinal);
        Assert.Contains("\"a\" in \"b\": a parent is another indicator", Refused("b"), StringComparison.Ordinal);

        static string Refused(string parent) => Mistake.Throws<ArgumentException>(() => new IndicatorCatalog(
            [Indicator.Of("a", Measure.Rate, null) with { Metadata = new() { Composite = new() { Parent = parent } } }])).Message;
    }

    // Two slips in one entry: the one in what the members say does not hide the one in what they mean.
    [Theory]
    [InlineData("\"measure\":\"flow\",\"unit\":\"%\",\"metadata\":{\"deffinition\":\"d\"}", "IND0959 IND0937")]
    [InlineData("\"measure\":\"flow\",\"unit\":\"%\",\"decimals\":31", "IND0959 IND0942")]
    [InlineData("\"measure\":\"flow\",\"unit\":\"%\",\"remark\":\"x\"", "IND0959 IND0937")]
    [InlineData("\"measure\":\"stock\",\"unit\":\"颗\",\"source\":\" \"", "IND0958 IND0941")]
    [InlineData("\"mesure\":\"flow\",\"unit\":\"颗\"", "IND0938 IND0958 IND0937")]
    [InlineData("\"measure\":\"stock\",\"unit\":\"家\",\"plausible\":{\"lower\":2,\"upper\":1},\"aliases\":5", "IND0942 IND0936")]
    [InlineData("\"measure\":\"stock\",\"unit\":\"趟\",\"kidn\":\"{train-run}\"", "IND0937")] // what kind was meant is not known
    [InlineData("\"measure\":\"flw\",\"unit\":\"%\"", "IND0940")] // nor which measure
    [InlineData("\"measure\":\"index\",\"unit\":5", "IND0936")] // nor which unit
    public void Mistakes_of_form_and_of_meaning_come_in_one_run(string members, string codes) => Assert.Equal(
        codes.Split(' ').Order(),
        Problems($$"""{"indicators":[{"code":"a","name":"b",{{members}}}]}""").Select(problem => problem.Code).Order());

    [Fact]
    public void A_name_twice_is_found_where_an_entry_has_another_mistake() => Assert.Equal(
        ["IND0940", "IND0945"],
        Problems("""{"indicators":[{"code":"a","name":"甲","measure":"flw"},{"code":"b","name":"甲","measure":"flow"}]}""")
            .Select(problem => problem.Code));

    // 货物周转量: what is measured in 吨公里 adds up, however the unit is written.
    [Theory]
    [InlineData("亿吨公里")]
    [InlineData("吨·公里")]
    public void A_product_of_units_flows(string unit) =>
        Assert.Empty(Problems($$"""{"indicators":[{"code":"a","name":"b","measure":"flow","unit":"{{unit}}"}]}"""));

    [Theory]
    [InlineData("趟", "\"kind\":\"{train-run}\"", 1)]
    [InlineData("万趟", "\"kind\":\"{train-run}\"", 10_000)]
    [InlineData("趟", "\"entity\":{\"zh\":\"车次\",\"en\":\"Train run\"}", 1)]
    [InlineData("MB", "\"kind\":\"{megabyte}\"", 1)] // no million of B
    public void A_unit_that_only_the_catalogue_knows_is_made_by_its_kind(string unit, string kind, int factor)
    {
        Indicator runs =
            IndicatorCatalog.Parse(
                $$"""{"indicators":[{"code":"a","name":"b","measure":"flow","unit":"{{unit}}",{{kind}}}]}""").Indicators[0];

        Assert.Equal((unit, (Rational)factor), (runs.UnitOfMeasure!.Symbol, runs.UnitOfMeasure.Factor));
        Assert.Matches(@"^\{(train-run|megabyte)\}$", runs.UnitOfMeasure.KindCode);
    }

    private static IReadOnlyList<InputProblem> Problems(string text, string? file = null)
    {
        Assert.False(
            IndicatorCatalog.TryParse(text, file, out IndicatorCatalog? catalog, out IReadOnlyList<InputProblem> problems)
                && problems.Count > 0);
        Assert.Equal(problems.Count == 0, catalog is not null);
        return problems;
    }

    private static string[] Places(string text) => [.. Problems(text).Select(problem => $"{problem.Code} {problem.Line}:{problem.Column}")];
}
