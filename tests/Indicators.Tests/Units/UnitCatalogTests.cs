namespace Indicators.Tests;

public class UnitCatalogTests
{
    [Theory]
    [InlineData("元", "元", "CNY")]
    [InlineData("万亿元", "万亿元", "CNY")]
    [InlineData("CNY", "元", "CNY")]
    [InlineData("USD", "美元", "USD")]
    [InlineData("亿美元", "亿美元", "USD")]
    [InlineData("家", "家", "{enterprise}")]
    [InlineData("万户", "万户", "{household}")]
    [InlineData("{person}", "人", "{person}")]
    [InlineData("万亩", "万亩", "m2")]
    [InlineData("km²", "平方公里", "m2")]
    [InlineData("千米", "公里", "m")] // an atom, not a thousand metres
    [InlineData("百分点", "个百分点", "1")] // an atom, not a hundred of 分点
    [InlineData("pp", "个百分点", "1")]
    [InlineData("％", "%", "1")]
    [InlineData("千米/平方公里", "公里/平方公里", "m/m2")]
    [InlineData("{enterprise}/万人", "家/万人", "{enterprise}/{person}")]
    [InlineData("元/人/年", "元/人/年", "CNY/{person}/mo")]
    [InlineData("个百分点/年", "个百分点/年", "1/mo")]
    [InlineData("Million Yuan", "百万元", "CNY")]
    [InlineData("100 million yuan", "亿元", "CNY")] // how Chinese yearbooks head their columns in English
    [InlineData("10 thousand people", "万人", "{person}")]
    [InlineData("100 Million US dollars", "亿美元", "USD")]
    [InlineData("Yuan / Person", "元/人", "CNY/{person}")]
    [InlineData("square  kilometres", "平方公里", "m2")]
    [InlineData("亿立方米", "亿立方米", "m3")]
    [InlineData("万吨标准煤", "万吨标准煤", "J")] // energy, not mass
    [InlineData("Mtce", "百万吨标准煤", "J")]
    [InlineData("亿千瓦时", "亿千瓦时", "J")]
    [InlineData("度", "千瓦时", "J")]
    [InlineData("kW·h", "千瓦时", "J")]
    [InlineData("kW*h", "千瓦时", "J")]
    [InlineData("万千瓦", "万千瓦", "W")]
    [InlineData("亿吨公里", "亿吨公里", "kg*m")]
    [InlineData("元/吨公里", "元/吨公里", "CNY/(kg*m)")]
    [InlineData("元/吨·公里", "元/吨·公里", "CNY/(kg*m)")] // the product binds more closely
    [InlineData("吨·公里", "吨·公里", "kg*m")]
    [InlineData("tonne × km", "吨·公里", "kg*m")]
    [InlineData("万吨·公里/天", "万吨·公里/天", "kg*m/s")]
    [InlineData("吨标准煤/万元", "吨标准煤/万元", "J/CNY")]
    [InlineData("元/(公里/平方公里)", "元/(公里/平方公里)", "CNY/(m/m2)")]
    [InlineData("元／（公里／平方公里）", "元/(公里/平方公里)", "CNY/(m/m2)")]
    [InlineData("yuan / (km / km2)", "元/(公里/平方公里)", "CNY/(m/m2)")]
    [InlineData("(元/人)/年", "元/人/年", "CNY/{person}/mo")]
    [InlineData("元/(吨·公里)", "元/吨·公里", "CNY/(kg*m)")] // the product needs no brackets, and may have them
    [InlineData("担·(m*s)", "担·(米·秒)", "kg*(m*s)")]
    [InlineData("担·m*s", "担·米·秒", "kg*m*s")]
    [InlineData("CNY/(kg*m)", "元/千克·米", "CNY/(kg*m)")]
    [InlineData("元/kW·h", "元/千瓦时", "CNY/J")] // an atom, as it is by itself
    [InlineData("点(上年=100)/年", "点(上年=100)/年", "[previousYear=100]/mo")] // brackets of a name
    [InlineData("辆/万人", "辆/万人", "{vehicle}/{person}")]
    [InlineData("thousand MW", "千兆瓦", "W")] // MW keeps its case behind a word that has none
    [InlineData("工日", "人天", "{person}*s")]
    [InlineData("人民币元", "元", "CNY")]
    public void Unit_text_is_read_as_a_unit_of_its_kind(string text, string symbol, string kind)
    {
        Unit unit = UnitCatalog.Default.Parse(text);

        Assert.Equal((symbol, kind), (unit.Symbol, unit.KindCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("万")]
    [InlineData("亿万元")]
    [InlineData("万%")]
    [InlineData("%/年")]
    [InlineData("元/%")]
    [InlineData("元/")]
    [InlineData("/元")]
    [InlineData("元//人")]
    [InlineData("元/人/年/天")]
    [InlineData("KM")] // short words keep their case, where it tells units apart
    [InlineData("furlong")]
    [InlineData("1元")]
    [InlineData("%·公里")]
    [InlineData("吨·个百分点")] // points do not add up
    [InlineData("吨··公里")]
    [InlineData("·吨")]
    [InlineData("吨·")]
    [InlineData("吨·公里·天·人")]
    [InlineData("吨·公里/天/人")]
    [InlineData("m MW")]
    [InlineData("(元)")]
    [InlineData("(元/人)")] // brackets stand where something joined is joined again
    [InlineData("元/(人)")]
    [InlineData("元/((人/年))")]
    [InlineData("元/(人/年")]
    [InlineData("元/人)/(年")]
    [InlineData("元/)人/年(")]
    [InlineData("元/()")]
    [InlineData("元(/人)")]
    [InlineData("元/(人/年)/天")] // four units
    [InlineData("元/(人/(年/天))")]
    [InlineData("亿(元/人)")]
    [InlineData("吨·(元/人)")] // does not add up
    public void What_is_no_unit_is_refused(string text)
    {
        Assert.False(UnitCatalog.Default.TryParse(text, out _));
        Assert.Contains("(IND0501)", Mistake.Throws<FormatException>(() => UnitCatalog.Default.Parse(text)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("元/(公里", "a bracket is not closed")]
    [InlineData("元/（公里/平方公里", "a bracket is not closed")]
    [InlineData("元/公里)", "a bracket is closed that was not opened")]
    [InlineData(")元(", "a bracket is closed that was not opened")]
    public void A_bracket_without_its_partner_is_said(string text, string problem)
    {
        string message = Mistake.Throws<FormatException>(() => UnitCatalog.Default.Parse(text)).Message;

        Assert.Equal($"Got '{text}', in which {problem}; expected a unit. (IND0501)", message);
        Assert.Contains($", in which {problem}; expected a unit. (IND0501)",
            Mistake.Throws<FormatException>(() => StatedValue.Parse("5" + text)).Message, StringComparison.Ordinal);
        Assert.Equal(message, Mistake.Throws<FormatException>(() => AnyQuantity.Parse("5" + text)).Message);
    }

    [Fact]
    public void A_unit_of_another_kind_is_named_with_both_kinds() => Assert.Equal(
        "Unit '万亩' is of kind m2, not CNY. (IND0502)",
        Mistake.Throws<FormatException>(() => UnitCatalog.Default.Parse<Money<Cny>>("万亩")).Message);

    [Fact]
    public void A_percentage_is_no_unit_of_differences_and_a_percentage_point_none_of_levels()
    {
        Assert.Equal("Unit '%' is of kind 1 (levels), not 1. (IND0502)",
            Mistake.Throws<FormatException>(() => UnitCatalog.Default.Parse<Proportion>("%")).Message);
        Assert.Equal("Unit '个百分点' is of kind 1, not 1 (levels). (IND0502)",
            Mistake.Throws<FormatException>(() => UnitCatalog.Default.ParsePoint<Proportion>("个百分点")).Message);
        Assert.Equal(Units.Percent, UnitCatalog.Default.ParsePoint<Proportion>("%"));
        Assert.Equal(Units.PercentagePoint, UnitCatalog.Default.Parse<Proportion>("个百分点"));
    }

    [Fact]
    public void A_word_of_several_kinds_is_read_as_the_kind_that_is_asked_for()
    {
        Assert.Equal(Units.Items, UnitCatalog.Default.Parse("个"));
        Assert.Equal(Units.Projects, UnitCatalog.Default.Parse<Count<Project>>("个"));
        Assert.Equal(Units.Institutions, UnitCatalog.Default.Parse<Count<Institution>>("家"));
        Assert.Equal(Units.Sites.WithMagnitude(Magnitude.TenThousand), UnitCatalog.Default.Parse<Count<Site>>("万个"));
        Assert.Equal("项/村", UnitCatalog.Default.Parse<Per<Count<Project>, Count<Village>>>("个/个").Symbol);
    }

    [Fact]
    public void Units_read_at_run_time_have_the_type_of_their_kind()
    {
        Assert.IsType<Unit<Per<Length, Area>>>(UnitCatalog.Default.Parse("km/km2"));
        Assert.IsType<Unit<Per<Per<Money<Cny>, Count<Person>>, CalendarSpan>>>(UnitCatalog.Default.Parse("元/人/年"));
    }

    [Fact]
    public void An_added_unit_comes_first_and_the_catalogue_it_was_added_to_is_unchanged()
    {
        Unit runs = Unit.OfKind("{run}", "趟", "run|runs", 1), shelves = Unit.OfKind("{shelf}", "个", "shelf|shelves", 1);
        UnitCatalog more = UnitCatalog.Default.With(runs, shelves);

        Assert.Equal([runs, runs, runs], [more.Parse("趟"), more.Parse("run"), more.Parse("Runs")]);
        Assert.Equal("万趟", more.Parse("万趟").Symbol);
        Assert.Equal(shelves, more.Parse("个"));
        Assert.Equal(Units.Projects, more.Parse<Count<Project>>("个"));
        Assert.Equal("个/万人", more.Parse("个/万人").Symbol);
        Assert.Equal("{shelf}/{person}", more.Parse("个/万人").KindCode);
        Assert.Equal(UnitCatalog.Default.Units.Count + 2, more.Units.Count);

        Assert.False(UnitCatalog.Default.TryParse("趟", out _));
        Assert.Equal(Units.Items, UnitCatalog.Default.Parse("个"));
    }

    [Fact]
    public void The_unit_added_last_comes_before_those_added_earlier()
    {
        Unit first = Unit.OfKind("{run}", "趟", "run", 1), second = Unit.OfKind("{trip2}", "趟", "journey", 1);

        Assert.Equal(second, UnitCatalog.Default.With(first).With(second).Parse("趟"));
        Assert.Equal(second, UnitCatalog.Default.With(first, second).Parse("趟"));
        Assert.Equal(first, UnitCatalog.Default.With(first, second, first).Parse("趟"));
        Mistake.Throws<ArgumentException>(() => UnitCatalog.Default.With(first, null!));
    }

    [Fact]
    public void A_known_word_wins_over_a_magnitude_word_also_when_it_is_added()
    {
        Unit wanjia = Unit.OfKind("{brand}", "万家", "Wanjia", 1);

        Assert.Equal(Units.Enterprises.WithMagnitude(Magnitude.TenThousand), UnitCatalog.Default.Parse("万家"));
        Assert.Equal(wanjia, UnitCatalog.Default.With(wanjia).Parse("万家"));
    }

    [Fact]
    public void A_unit_of_a_kind_of_ones_own_is_read_with_its_type()
    {
        UnitCatalog catalog = UnitCatalog.Default.With(Unit<GrainMass>.Create("吨粮", "tonne of grain|tonnes of grain", 1));

        Assert.Equal("万吨粮", catalog.Parse<GrainMass>("万吨粮").Symbol);
        Assert.Equal(10_000, catalog.Parse<Per<GrainMass, Area>>("吨粮/公顷").In(catalog.Parse<Per<GrainMass, Area>>("吨粮/平方米")).Reciprocal());
        Assert.Equal("10 thousand tonnes of grain", catalog.Parse("10 thousand tonnes of grain").EnglishFor(2));
    }

    // A slash nests kinds, so text must not be able to drive it: neither deep, nor long, nor often.
    [Theory]
    [InlineData("元/人/年/天")]
    [InlineData("元/元/元/元/元/元/元/元")]
    [InlineData("个/个/个/个")]
    public void Quotients_deeper_than_three_are_refused(string text) => Assert.False(UnitCatalog.Default.TryParse(text, out _));

    // Each takes microseconds; a square of it takes longer than TimeLimit waits for.
    [Fact]
    public void Long_text_is_refused_before_the_time_limit()
    {
        string[] hostile =
        [
            new('元', 100_000), string.Concat(Enumerable.Repeat("元/", 50_000)), new('/', 100_000), new(' ', 100_000), new('万', 100_000),
            new('·', 100_000), string.Concat(Enumerable.Repeat("元·", 50_000)), string.Concat(Enumerable.Repeat("百万", 500_000)),
            new('1', 1_000_000), new('/', 1_000_000),
            new('元', UnitCatalog.MaxLength + 1), new('(', UnitCatalog.MaxLength),
            string.Concat(Enumerable.Repeat("元/(", 49)) + "元" + new string(')', 49),
            string.Concat(Enumerable.Repeat("(", 99)) + "个/个" + new string(')', 97), string.Concat(Enumerable.Repeat("个/", 33)) + "个",
        ];

        Assert.All(hostile, text => Assert.False(UnitCatalog.Default.TryParse(text, out _)));
        Assert.All(hostile,
            text => Assert.InRange(Mistake.Throws<FormatException>(() => UnitCatalog.Default.Parse(text)).Message.Length, 1, 300));
    }

    // A figure is refused by its length as well, whatever it is made of. A pass over a megabyte takes a millisecond, a square of it an
    // hour.
    [Theory]
    [InlineData("7")]
    [InlineData("万")]
    [InlineData("/")]
    [InlineData("·")]
    [InlineData("千万亿")]
    [InlineData("1万")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("()")]
    [InlineData("元/(")]
    [InlineData("(元·")]
    public void A_megabyte_of_one_piece_is_refused_in_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.False(UnitCatalog.Default.TryParse(text, out _));
        Assert.False(UnitCatalog.Default.TryParse("元/" + text, "CNY", out _));
        Assert.False(UnitCatalog.Default.TryParse(text + new string(')', 1_000_000), out _));
        Assert.False(AnyQuantity.TryParse("1" + text + "元", out _));
        Assert.False(StatedValue.TryParse(text, out _));
        Assert.False(StatedValue.TryParse("1" + text + "元", out _));
    }

    // A word of eight kinds over one of eight over one of eight has 512 readings; only as many are made as are asked for.
    [Fact]
    public void A_quotient_of_ambiguous_words_gives_its_first_reading() =>
        Assert.Equal("{item}/{item}/{item}", UnitCatalog.Default.Parse("个/个/个").KindCode);

    [Theory]
    [InlineData("level", "figure")]
    [InlineData("threshold", "figure")]
    [InlineData("ratio", "figure")]
    [InlineData("growth", "figure")]
    [InlineData("averageGrowth", "figure")]
    [InlineData("share", "figure")]
    [InlineData("duration", "figure")]
    public void Every_unit_of_the_report_is_read_with_a_fitting_kind(string kind, string status)
    {
        string[] units = [.. SharedData.Rows("data/xiangdong-figures.tsv")
            .Where(row => row["kind"] == kind && row["status"] == status && row["unit"].Length > 0).Select(row => row["unit"]).Distinct()];

        Assert.NotEmpty(units);
        Assert.All(units, text =>
        {
            Unit unit = UnitCatalog.Default.Parse(text);
            Assert.True(
                kind switch
                {
                    "growth" or "averageGrowth" or "share" => unit is PointUnit<Proportion>,
                    "ratio" => unit is Unit<Per<Length, Area>>,
                    "duration" => unit is Unit<Elapsed> or Unit<CalendarSpan>,
                    "threshold" => unit is Unit<Money<Cny>>,
                    _ => unit.IsCount || unit is Unit<Money<Cny>> or Unit<Area>,
                },
                $"{text} was read as {unit.KindCode}");
        });
    }

    [Fact]
    public void The_words_behind_a_first_place_are_units_once_a_catalogue_declares_them()
    {
        string[] missing = [.. SharedData.Rows("data/xiangdong-figures.tsv")
            .Where(row => row["kind"] == "rankFirst" && row["unit"].Length > 0).Select(row => row["unit"]).Distinct()
            .Where(text => !UnitCatalog.Default.TryParse(text, out _)).Order(StringComparer.Ordinal)];
        UnitCatalog catalog = UnitCatalog.Default.With(
            [.. missing.Select(text => Unit.OfKind("{" + text + "}", text, text, 1))]);

        Assert.Equal(["单", "趟"], missing);
        Assert.All(missing, text => Assert.True(catalog.Parse(text).IsCount));
    }
}
