using System.Reflection;
using System.Text.Json;
using static Indicators.Units;

namespace Indicators.Tests.Catalogue;

/// <summary>Indicators made in a program: what they must agree on, and what they give.</summary>
public class IndicatorTests
{
    private static readonly Indicator<FlowMeasure, Money<Cny>> Output = Indicator.Flow("output", HundredMillionYuan) with { Name = "总产值" };

    [Fact]
    public void Kind_and_measure_come_from_the_unit_and_the_maker()
    {
        Indicator<StockMeasure, Count<Enterprise>> firms = Indicator.Stock("firms", Enterprises);
        Indicator<RateMeasure, Per<Money<Cny>, Count<Person>>> income = Indicator.Rate("income", Yuan / Persons);
        Indicator<RateMeasure, Proportion> coverage = Indicator.Rate("coverage", Percent);
        Indicator<IndexMeasure, IndexNumber<PreviousYear>> prices = Indicator.Index("prices", IndexNumber<PreviousYear>.Level);

        Assert.Equal([Measure.Flow, Measure.Stock, Measure.Rate, Measure.Rate, Measure.Index],
            new Indicator[] { Output, firms, income, coverage, prices }.Select(one => one.Measure));
        Assert.Equal(["CNY", "{enterprise}", "CNY/{person}", "1", "[previousYear=100]"],
            new Indicator[] { Output, firms, income, coverage, prices }.Select(one => one.UnitOfMeasure!.KindCode));

        Quantity<Money<Cny>> amount = 110 * Output.Unit;
        Quantity<Count<Enterprise>> many = 58 * firms.Unit;
        Quantity<Per<Money<Cny>, Count<Person>>> each = 3 * income.Unit;
        QuantityPoint<Proportion> share = 96.93m * coverage.Unit;
        QuantityPoint<IndexNumber<PreviousYear>> level = 102.3m * prices.Unit;
        Assert.Equal(["110亿元", "58家", "3元/人", "96.93%", "102.3(上年=100)"],
            new object[] { amount, many, each, share, level }.Select(value => value.ToString()));
    }

    [Fact]
    public void An_indicator_says_the_same_with_and_without_its_type()
    {
        Indicator data = new IndicatorCatalog([Output]).Find("output")!;

        Assert.Equal(Output, data.As<FlowMeasure, Money<Cny>>());
        Assert.NotEqual<Indicator>(Output, data); // one has measure and kind in its type
        Assert.Same(Output, Output.As<FlowMeasure, Money<Cny>>());
        Assert.Equal("output 总产值", data.ToString());
        Assert.Equal("x", Indicator.Flow(" x ", Yuan).ToString());
    }

    [Fact]
    public void Another_measure_or_kind_is_refused_and_both_are_named()
    {
        var catalog = new IndicatorCatalog([Output]);

        Assert.Equal("Indicator 'output' is a flow of CNY in 亿元, not a stock of CNY. (IND0551)",
            Refused(catalog.Get<StockMeasure, Money<Cny>>));
        Assert.Equal("Indicator 'output' is a flow of CNY in 亿元, not a flow of USD. (IND0551)",
            Refused(catalog.Get<FlowMeasure, Money<Usd>>));
        Assert.Equal("Indicator 'output' is a flow of CNY in 亿元, not a rate of 1. (IND0551)",
            Refused(catalog.Get<RateMeasure, Proportion>));

        static string Refused(Func<string, Indicator> get) => Mistake.Throws<InvalidCastException>(() => get("output")).Message;
    }

    [Fact]
    public void A_rate_whose_unit_adds_up_has_no_type_and_says_what_to_write()
    {
        Indicator income = Indicator.Of("income", Measure.Rate, Yuan);

        string message = Mistake.Throws<InvalidCastException>(() => income.As<RateMeasure, Per<Money<Cny>, Count<Person>>>()).Message;
        Assert.Equal(
            "Indicator 'income' is a rate of CNY in 元, which adds up: write its unit with what it is divided by, not a rate of "
                + "CNY/{person}. (IND0551)", message);
    }

    [Fact]
    public void Levels_in_percent_have_the_type_of_a_rate_and_differences_in_points_have_not()
    {
        Assert.Equal(Percent, Indicator.Of("a", Measure.Rate, Percent).As<RateMeasure, Proportion>().Unit);
        Mistake.Throws<InvalidCastException>(() => Indicator.Of("a", Measure.Rate, PercentagePoint).As<RateMeasure, Proportion>());
        Assert.Contains("without a unit",
            Mistake.Throws<InvalidCastException>(() => Indicator.Of("a", Measure.Rate, null).As<RateMeasure, Proportion>()).Message,
            StringComparison.Ordinal);
    }

    // A program may have a type for what the library counts only by a catalogue's word.
    [Fact]
    public void A_unit_that_only_the_catalogue_knows_takes_the_kind_of_the_program()
    {
        Indicator<FlowMeasure, Count<TrainRun>> runs = IndicatorCatalog.Parse("""
            {"indicators":[{"code":"runs","name":"开行趟数","kind":"{train-run}","unit":"万趟","measure":"flow"}]}
            """).Get<FlowMeasure, Count<TrainRun>>("开行趟数");

        Assert.Equal("30000趟", (3 * runs.Unit).To(runs.Unit.Stem).ToString());
    }

    // What stands in a row is read with the units of its indicator, magnitudes and quotients included.
    [Theory]
    [InlineData("{train-run}", "趟", "3万趟", "30000趟")]
    [InlineData("{train-run}", "万趟", "30000趟", "3万趟")]
    [InlineData("{train-run}/{person}", "趟/万人", "3万趟/万人", "30000趟/万人")]
    [InlineData("{enterprise}", "家", "3万家", "30000家")]
    public void Figures_of_an_indicator_are_read_with_its_own_units(string kind, string unit, string figure, string same)
    {
        IndicatorCatalog catalog =
            IndicatorCatalog.Parse($$"""{"indicators":[{"code":"a","name":"b","measure":"rate","kind":"{{kind}}","unit":"{{unit}}"}]}""");
        Indicator indicator = catalog.Indicators[0];
        UnitCatalog units = catalog.UnitsFor(indicator);

        StatedValue read = StatedValue.Parse(figure, units, indicator.UnitOfMeasure!.Stem),
            other = StatedValue.Parse(same, units, indicator.UnitOfMeasure.Stem);
        Assert.Equal(kind, read.Unit!.KindCode);
        Assert.Equal(other.Value!.Value * other.Unit!.Factor, read.Value!.Value * read.Unit.Factor);
        Assert.Same(units, catalog.UnitsFor(indicator));
    }

    [Fact]
    public void An_unknown_code_is_answered_with_the_nearest() => Assert.Equal(
        "Got \"ouput\"; expected a code, name or alias of the catalogue; did you mean \"output\"? (IND0550)",
        Mistake.Throws<KeyNotFoundException>(() => new IndicatorCatalog([Output]).Get<FlowMeasure, Money<Cny>>("ouput")).Message);

    [Fact]
    public void What_a_program_gets_wrong_throws()
    {
        Mistake.Throws<ArgumentException>(() => Indicator.Flow(" ", Yuan));
        Assert.Throws<ArgumentNullException>(() => Indicator.Flow<Length>("a", null!));
        Assert.Contains("IND0551", Mistake.Throws<ArgumentException>(() => Indicator.Of("a", Measure.Flow, Percent)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Indicator.Of("a", default, Yuan));
        Assert.Throws<ArgumentOutOfRangeException>(() => Output with { Direction = (Direction)3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Output with { Decimals = -1 });
        Mistake.Throws<ArgumentException>(() => Output with { Name = "" });
        Mistake.Throws<ArgumentException>(() => Output with { Aliases = ["x", " "] });
        Mistake.Throws<ArgumentException>(() => Output with { Note = "\uD83D" }); // JSON could not hold it
        Assert.Contains("IND0502", Mistake.Throws<ArgumentException>(() => Output with { Plausible = new(0, 1, Enterprises) }).Message,
            StringComparison.Ordinal);
        Mistake.Throws<ArgumentException>(() => new PlausibleRange(null, null));
        Mistake.Throws<ArgumentException>(() => new PlausibleRange(2, 1));
        Mistake.Throws<ArgumentException>(() => new Origin("t") { DatePublished = "autumn" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorMetadata { ProcessingLevel = (ProcessingLevel)9 });
        Assert.Contains("IND0552", Mistake.Throws<ArgumentException>(() => new IndicatorCatalog([])).Message, StringComparison.Ordinal);
        Assert.Contains("'总产值' stands for 'output' and for 'b'", Mistake.Throws<ArgumentException>(
            () => new IndicatorCatalog([Output, Indicator.Flow("b", Yuan) with { Aliases = ["总产值"] }])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_changes_later_changes_no_indicator()
    {
        var aliases = new List<string> { "a" };
        Indicator one = Output with { Aliases = aliases };
        aliases.Add("b");

        Assert.Equal(["a"], one.Aliases);
        Assert.Equal(one, Output with { Aliases = ["a"] });
        Assert.Equal(one.GetHashCode(), (Output with { Aliases = ["a"] }).GetHashCode());
        Assert.NotEqual(one, Output with { Aliases = ["A"] });
    }

    // A range warns only of what cannot lie in it; bounds of hedges count.
    [Theory]
    [InlineData("96.93%", false)]
    [InlineData("100.04%", true)]
    [InlineData("100.0%", false)] // down to 99.95
    [InlineData("近101%", false)]
    [InlineData("超100%", true)]
    [InlineData("969.3‰", false)]
    public void A_plausible_range_warns_of_what_lies_outside_for_certain(string figure, bool warns)
    {
        var range = new PlausibleRange(0, 100, Percent);

        Assert.Equal(warns, range.Warns(PointFigure<Proportion>.Parse(figure)));
        Assert.Equal(warns, range.Warns(StatedValue.Parse(figure)));
    }

    [Fact]
    public void A_plausible_range_takes_the_unit_of_its_indicator()
    {
        Indicator one = Output with { Plausible = new(1, 10) };

        Assert.Equal(HundredMillionYuan, one.Plausible!.Unit);
        Assert.True(one.Plausible.Warns(Figure<Money<Cny>>.Parse("5000万元")));
        Assert.False(one.Plausible.Warns(Figure<Money<Cny>>.Parse("50000万元")));
        Assert.Equal("[1, 10]亿元", one.Plausible.ToString());
        Assert.False(new PlausibleRange(1, 10).Warns(StatedValue.Parse("50000万元"))); // plain numbers say nothing of amounts
        Assert.True(new PlausibleRange(1, 10).Warns(StatedValue.Parse("11")));
    }

    [Fact]
    public void A_unit_of_your_own_is_written_only_for_a_reader_that_knows_it()
    {
        Unit<Mass> basket = Unit<Mass>.Create("箩", "basket|baskets", 50);
        var catalog = new IndicatorCatalog([Indicator.Flow("grain", basket)]);
        UnitCatalog units = UnitCatalog.Default.With(basket);

        Assert.Contains("IND0553", Mistake.Throws<InvalidOperationException>(() => catalog.ToJson()).Message, StringComparison.Ordinal);
        Assert.Equal(catalog.Indicators, IndicatorCatalog.Parse(catalog.ToJson(units), units).Indicators);

        // 双 would be read as one well, not as two.
        var pairs = new IndicatorCatalog([Indicator.Of("wells", Measure.Stock, Unit.OfKind("{well}", "双", "pair", 2))]);
        Mistake.Throws<InvalidOperationException>(() => pairs.ToJson());
    }

    [Fact]
    public void The_serializer_reads_an_indicator_with_its_type_or_says_what_it_is()
    {
        string json = JsonForm.Of(Output);

        Assert.Equal("""{"code":"output","name":"总产值","kind":"CNY","unit":"亿元","measure":"flow"}""", json);
        Assert.Equal(Output, JsonForm.Read<Indicator<FlowMeasure, Money<Cny>>>(json));
        Assert.Equal(Output, JsonForm.Read<Indicator>(json).As<FlowMeasure, Money<Cny>>());
        Assert.Equal(json, JsonSerializer.Serialize<object>(JsonForm.Read<Indicator>(json), JsonForm.Options));
        Assert.Equal("null", JsonForm.Of<Indicator?>(null));
        Assert.StartsWith("Indicator 'output' is a flow of CNY in 亿元, not a stock of CNY. (IND0551)",
            Refused<Indicator<StockMeasure, Money<Cny>>>(json), StringComparison.Ordinal);
        Assert.StartsWith("Found member \"nmae\", expected one of ", Refused<Indicator>("""{"nmae":1}"""), StringComparison.Ordinal);
        Assert.EndsWith("did you mean \"name\"? (IND0937, and 3 more)", Refused<Indicator>("""{"nmae":1}""").Split(" Path:")[0],
            StringComparison.Ordinal);
        Assert.StartsWith("Found an array, expected text", Refused<LocalText>("[]"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_in_a_file_is_read_as_UTF_8_or_refused_with_the_line()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        try
        {
            var catalog = new IndicatorCatalog([Output], name: new("目录", "catalogue"));
            File.WriteAllText(path, catalog.ToJson(), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            Assert.Equal(catalog.Indicators, IndicatorCatalog.Load(path).Indicators);

            File.WriteAllBytes(path, [.. "{\n\""u8, 0xB9, 0xFA, .. "\":1}"u8]);
            Assert.Equal($"{path}:2: error IND0916: found byte B9 at offset 3, expected text in UTF-8; save the file as UTF-8",
                Mistake.Throws<FormatException>(() => IndicatorCatalog.Load(path)).Message);

            File.WriteAllText(path, $$"""{"indicators":[{{string.Join(',', Enumerable.Repeat("1", 25))}}]}""");
            string[] lines = Mistake.Throws<FormatException>(() => IndicatorCatalog.Load(path)).Message.Split('\n');
            Assert.Equal((21, $"{path}:1:16: error IND0936: found number 1 in indicators[0], expected an object", "... and 5 more"),
                (lines.Length, lines[0], lines[^1]));
        }
        finally
        {
            File.Delete(path);
        }
    }

    // The members of the catalogue of Our World in Data, of WDI and of COINr that ours keep, by name.
    [Fact]
    public void Metadata_keep_what_the_great_catalogues_say()
    {
        const string Json = """
            {"indicators":[{"code":"life","name":"Life expectancy","unit":"年","kind":"duration","measure":"rate","metadata":{
              "definition":"d","shortDescription":"s","keyPoints":["k1",{"zh":"二","en":"k2"}],"fromProducer":"p",
              "processingLevel":"major","processing":"averaged","processingLog":["step 1","step 2"],
              "topic":"Health","topicTags":["Age"],"periodicity":"Annual","basePeriod":"2015","aggregation":"Weighted average","method":"m",
              "limitations":"l","attribution":"UN WPP (2024)","faqs":[{"question":"q","answer":"a"}],
              "displayName":"Life","shortUnit":"y","displayFactor":"1/12",
              "origins":[{"title":"t","producer":"UN","datePublished":"2024-07","dateAccessed":"2024-12-02","citation":"c","url":"u","downloadUrl":"d","version":"v",
                "licence":{"name":"CC BY 3.0 IGO","url":"l"}}],
              "licences":[{"name":"CC BY 4.0"}],"composite":{"weight":0.25,"parent":"health","level":1,"target":85}}},
              {"code":"health","name":"Health","measure":"rate"}]}
            """;
        IndicatorMetadata life = IndicatorCatalog.Parse(Json).Indicators[0].Metadata;

        Assert.Equal([new LocalText("k1"), new LocalText("二", "k2")], life.KeyPoints);
        Assert.Equal((ProcessingLevel.Major, 2), (life.ProcessingLevel, life.ProcessingLog.Count));
        Assert.Equal((new Rational(1, 12), new Rational(1, 4), (Rational)85, "health", 1),
            (life.DisplayFactor, life.Composite!.Weight, life.Composite.Target, life.Composite.Parent, life.Composite.Level));
        Origin origin = Assert.Single(life.Origins);
        Assert.Equal(("UN: t", "2024-07", new NodaTime.LocalDate(2024, 12, 2), "CC BY 3.0 IGO"),
            (origin.ToString(), origin.DatePublished, origin.DateAccessed, origin.Licence!.Name));
        Assert.Equal(("Age", "q", "CC BY 4.0", "s"),
            (Assert.Single(life.TopicTags), Assert.Single(life.Faqs).Question.Text, Assert.Single(life.Licences).Name, life.ToString()));
    }

    // What a record has, its form writes and reads, under the same name.
    [Fact]
    public void Every_member_of_the_metadata_has_its_place_in_JSON()
    {
        Check<IndicatorMetadata>(MetadataForms.Metadata.Names);
        Check<CompositePlace>(MetadataForms.Composite.Names);
        Check<Faq>(MetadataForms.Faq.Names);
        Check<Origin>(MetadataForms.Origin.Names);
        Check<Licence>(MetadataForms.Licence.Names);

        static void Check<T>(IReadOnlyList<string> names) => Assert.Equal(
            names.Order(StringComparer.Ordinal),
            typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal));
    }

    private static string Refused<T>(string json) => Mistake.Throws<JsonException>(() => JsonForm.Read<T>(json)).Message;

    private sealed class TrainRun : IEntity
    {
        private TrainRun() { }

        public static string Code => "train-run";
    }
}
