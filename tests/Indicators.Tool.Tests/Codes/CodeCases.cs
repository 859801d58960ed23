using System.Text;
using System.Text.Json;
using Indicators.Tool.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Indicators.Units;

namespace Indicators.Tool.Tests.Codes;

/// <summary>A case for every code that a calculation, an exception or the tool can give.</summary>
internal static class CodeCases
{
    private static readonly Year First = new(2021);

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().AddIndicators();

    private static readonly Rational[] None = [];

    private static IEnumerable<CodeCase> Reasons =>
    [
        CodeCase.Why("IND0300", () => default(Outcome<Share>).Undefined),
        CodeCase.Why("IND0301", () => Growth.Between(0 * Yuan, 5 * Yuan).Undefined),
        CodeCase.Why("IND0302", () => Growth.Between(5 * Yuan, -5 * Yuan).Undefined),
        CodeCase.Why("IND0303", () => Growth.Between(-5 * Yuan, 5 * Yuan).Undefined),
        CodeCase.Why("IND0304", () => Growth.Between(-5 * Yuan, -4 * Yuan).Undefined),
        CodeCase.Why("IND0305", () => Growth.Between(-5 * Yuan, -6 * Yuan).Undefined),
        CodeCase.Why("IND0306", () => Growth.Between(-5 * Yuan, -5 * Yuan).Undefined),
        CodeCase.Why("IND0307", () => Growth.Between(-5 * Yuan, 0 * Yuan).Undefined),
        CodeCase.Why("IND0308", () => Growth.Between(0 * Yuan, 0 * Yuan).Undefined),
        CodeCase.Why("IND0309", () => Growth.Between(0 * Yuan, -5 * Yuan).Undefined),
        CodeCase.Why("IND0310", () => Series.Flow(Yuan, First, 1, 2).YearOnYear()[First].Undefined),
        CodeCase.Why("IND0311", () => Series.Flow(Yuan, First, 1, 2).YearOnYear()[First + 7].Undefined),
        CodeCase.Why("IND0312", () => Growth.Between(StatedValue.Parse("5 yuan"), StatedValue.Parse("5 enterprises")).Undefined),
        CodeCase.Why("IND0313", () => AverageGrowth.Level(1 * Yuan, 2 * Yuan, 0).Undefined),
        CodeCase.Why("IND0314", () => Contributions.Share(1 * Yuan, 0 * Yuan).Undefined),
        CodeCase.Why("IND0315", () => Contributions.Of<Money<Cny>>([1 * Yuan, 2 * Yuan], [2 * Yuan, 1 * Yuan]).Value[0].Share.Undefined),
        CodeCase.Why("IND0316", () => AverageGrowth.DoublingTime(GrowthRate.FromPercent(-10)).Undefined),
        CodeCase.Why("IND0317", () => AverageGrowth.Level(1 * Yuan, 2 * Yuan, new Rational(1, 2)).Undefined),
        CodeCase.Why("IND0318", () => GrowthRate.FromPercent(10).MovedBy(-120 * PercentagePoint).Undefined),
        CodeCase.Why("IND0319", () => AverageGrowth.ToReach(1 * Yuan, -1 * Yuan, 4).Undefined),
        CodeCase.Why("IND0320", () => Contributions.Parts(Of(10), ("a", Of(4)), ("b", Of(5))).Percentages(1)[First].Undefined),
        CodeCase.Why("IND0328", () => Series.Splice(Series.Index(IndexNumber<Of2015>.Level, First, 100, 102),
            Series.Index(IndexNumber<Of2020>.Level, First, 100, 101), First).Undefined),
        CodeCase.Why("IND0329", () => Apportionment.Rounded([0, 0], 0, Rounding.Floor).Undefined),
        CodeCase.Why("IND0330", () => Ranking.Rank(new Rational?[] { 1, null }, Direction.HigherIsBetter, Ties.Competition,
            MissingValuePolicy.Unranked)[1].Undefined),
        CodeCase.Why("IND0331", () => Ranking.Rank(new Rational?[] { 1, null }, Direction.HigherIsBetter, Ties.Competition,
            MissingValuePolicy.Refuse)[0].Undefined),
        CodeCase.Why("IND0332", () => Ranking.RankAgainst(1, None, Direction.HigherIsBetter, Ties.Competition).Undefined),
        CodeCase.Why("IND0333", () => new[] { ("a", 1), ("b", 1) }.RankBy(row => (Rational)row.Item2, Direction.HigherIsBetter,
            Ties.OrdinalBy(((string Name, int) row) => row.Name.Length), name: row => row.Item1)[0].Rank.Undefined),
        CodeCase.Why("IND0334", () => Ranking.PercentileOf(5, new Rational[] { 1, 2, 3 }, Direction.HigherIsBetter,
            PercentileRank.PercentRankInclusive(Ties.Max)).Undefined),
        CodeCase.Why("IND0340", () => Contributions.Share(Figure<Money<Cny>>.Parse("32 yuan"), Figure<Money<Cny>>.Parse("30 yuan")).Undefined),
        CodeCase.Why("IND0341", () => Agreement.OfGrowthFromChange(StatedValue.Parse("723"), StatedValue.Parse("1,489"),
            StatedGrowth.Parse("up 206%")).Undefined),
        CodeCase.Why("IND0385", () => Series.Flow(Yuan, new Week(2019, 1), [.. Enumerable.Range(100, 160).Select(n => (Rational)n)])
            .GrowthOverSameWeekLastYear(Week53.NoCounterpart)[new(2020, 53)].Undefined),
        CodeCase.Why("IND0390", () => Trends.LinearTrend([1, 2, 3], [1, null, 3], TrendCoverage.Complete).Undefined),
        CodeCase.Why("IND0391", () => Trends.LinearTrend([1, 2, 3], [1, 2, 3], TrendCoverage.AtLeastFive).Undefined),
        CodeCase.Why("IND0392", () => Trends.LinearTrend([1, 2, 3], [7, 7, 7], TrendCoverage.Complete).Value.RSquared.Undefined),
    ];

    private static IEnumerable<CodeCase> Texts =>
    [
        CodeCase.Thrown("IND0501", () => UnitCatalog.Default.Parse("thousands")),
        CodeCase.Thrown("IND0502", () => Quantity<Money<Cny>>.Parse("58 enterprises")),
        CodeCase.Thrown("IND0503", () => AnyQuantity.Parse("58")),
        CodeCase.Thrown("IND0504", () => Percent.DividedBy(Years)),
        CodeCase.Thrown("IND0505", () => Yuan.DividedBy(Persons).DividedBy(Years).DividedBy(Mu)),
        CodeCase.Thrown("IND0506", () => HundredMillionYuan.WithMagnitude(Magnitude.TenThousand)),
        CodeCase.Thrown("IND0507", () => Unit.OfIndex("whatever")),
        CodeCase.Thrown("IND0510", () => StatedValue.Parse("")),
        CodeCase.Thrown("IND0511", () => StatedValue.Parse("超40亿元左右")),
        CodeCase.Thrown("IND0512", () => StatedValue.Parse("over 5-7 yuan")),
        CodeCase.Thrown("IND0520", () => StatedGrowth.Parse("58 enterprises")),
        CodeCase.Thrown("IND0521", () => StatedTimes.Parse("减少2倍")),
        CodeCase.Thrown("IND0522", () => StatedGrowth.Parse("下降-5.0%")),
        CodeCase.Thrown("IND0528", () => StatedGrowth.Parse("名义增长，实际增长5.2%")),
        CodeCase.Thrown("IND0540", () => ReferenceArea.Parse("Nowhere")),
        CodeCase.Thrown("IND0541", () => ReferenceArea.Parse("鼓楼区")),
        CodeCase.Thrown("IND0550", () => new IndicatorCatalog([Output]).Get<FlowMeasure, Money<Cny>>("ouput")),
        CodeCase.Thrown("IND0551", () => new IndicatorCatalog([Output]).Get<StockMeasure, Money<Cny>>("output")),
        CodeCase.Thrown("IND0552", () => _ = new IndicatorCatalog([])),
        CodeCase.Thrown("IND0553", () => JsonSerializer.Serialize(Unit.OfKind("{run}", "run", "run|runs", 1), Json)),
    ];

    private static IEnumerable<CodeCase> SeriesMistakes =>
    [
        CodeCase.Thrown("IND0601", () => _ = Of(1) + Series.Flow(Yuan, First + 1, 1)),
        CodeCase.Thrown("IND0602", () => Series.Flow([(First, 1 * Yuan), (First, 2 * Yuan)])),
        CodeCase.Thrown("IND0603", () => _ = new Observation(1, ObservationStatus.Suppressed)),
        CodeCase.Thrown("IND0610", () => Series.Stock(Persons, First, 1, 2).FillGaps(GapFilling.Linear, ObservationStatus.Provisional)),
        CodeCase.Thrown("IND0611", () => (Series.Flow(Yuan, new Quarter(2021, 1), 1) / 3).Allocate(Allocation.Equal<Month>(), 2)),
        CodeCase.Thrown("IND0612", () => Series.Flow(Yuan, new Month(2021, 1), [.. Enumerable.Repeat((Rational)1, 15)]).Cumulate()
            .Last<FiscalQuarter<AprilStart>>()),
        CodeCase.Thrown("IND0620", () => Contributions.Parts(Of(1))),
        CodeCase.Thrown("IND0621", () => _ = Ranking.RankByPeriod(Places, Direction.LowerIsBetter, Ties.Dense,
            MissingValuePolicy.Unranked)["c"]),
        CodeCase.Thrown("IND0622", () => Ranking.RankByPeriod(new Dictionary<string, Series<Year, FlowMeasure, Money<Cny>>>(),
            Direction.LowerIsBetter, Ties.Dense, MissingValuePolicy.Unranked)),
        CodeCase.Thrown("IND0623", () => Ranking.IntervalByPeriod(
            [("a", First, Figure<Money<Cny>>.Parse("1 yuan")), ("a", First, Figure<Money<Cny>>.Parse("2 yuan"))],
            Direction.HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse)),
        CodeCase.Thrown("IND0630", () => Series.Index(IndexNumber<Of2020>.Level, First, 100).Links()),
        CodeCase.Thrown("IND0631", () => Yuan.AtPrices().Of<Bracketed>()),
        CodeCase.Thrown("IND0640", () => Vintages.Of([(new LocalDate(2025, 2, 3), Of(1)), (new LocalDate(2025, 2, 3), Of(2))])),
        Read<Series<Year, StockMeasure, Money<Cny>>>("IND0641", """{"measure":"flow","unit":"元","freq":"A","start":"2021","values":["1"]}"""),
        CodeCase.Thrown("IND0642", () => JsonSerializer.Deserialize<Series<FiscalQuarter<AprilStart>, FlowMeasure, Money<Cny>>>(
            JsonSerializer.Serialize(Series.Flow(Yuan, new FiscalQuarter<JulyStart>(2021, 1), 1), Json), Json)),
        Read<Series<Year, FlowMeasure, Money<Cny>>>("IND0643",
            """{"measure":"flow","unit":"元","freq":"A","start":"2021","values":["1"],"status":["P","P"]}"""),
        CodeCase.Thrown("IND0660", () => BilateralComparison.Of(AbsentItemPolicy.Refuse)),
        Read<ResultSeries<Year, GrowthRate>>("IND0680", """{"2021":{"value":{"ratio":1}},"2023":{"value":{"ratio":1}}}"""),
        Read<ResultsByArea<string, Year, GrowthRate>>("IND0681",
            """[{"area":"a","results":{"2021":{"value":{"ratio":1}}}},{"area":"b","results":{"2022":{"value":{"ratio":1}}}}]"""),
        CodeCase.Thrown("IND0682", () => JsonSerializer.Serialize(Of(1).Sum(), Json)),
        CodeCase.Thrown("IND0683", () => Of(1).Align(Series.Flow(Yuan, First + 1, 1), JoinKind.Inner)),
        CodeCase.Thrown("IND0690", () => new ModelBuilder().Entity<Sold>().Property(row => row.Amount).HasUnit(Yuan, decimals: 2)
            .Metadata.GetValueConverter()!.ConvertToProvider(new Rational(1, 3) * Yuan)),
        CodeCase.Thrown("IND0691", () => Array.Empty<Sold>().AsQueryable().Sum(row => row.Amount)),
        CodeCase.Thrown("IND0684", () => Of(1).Window(new(First + 5, First + 6))),
    ];

    private static IEnumerable<CodeCase> Doubts =>
    [
        CodeCase.Doubt("IND401", Doubted("rate", "%", ""","plausible":{"upper":20,"unit":"%"}"""), "x,36,2021,,58%\n"),
        CodeCase.Doubt("IND402", Doubted("rate", "%", ""), "x,36,2021,,158%\n"),
        CodeCase.Doubt("IND403", """
            {"indicators":[{"code":"x","name":{"zh":"全部","en":"all"},"measure":"flow","unit":"元","parts":"all"},
              {"code":"y","name":{"zh":"其一","en":"one"},"measure":"flow","unit":"元","partOf":"x"},
              {"code":"z","name":{"zh":"其二","en":"other"},"measure":"flow","unit":"元","partOf":"x"}]}
            """, "x,36,2021,,30 yuan\ny,36,2021,,10 yuan\nz,36,2021,,11 yuan\n"),
        CodeCase.Doubt("IND404", Doubted("stock", "家", ""), "x,36,2021,,58.5\n"),
        CodeCase.Doubt("IND405", Doubted("stock", "家", ""), "x,36,2021,,-5\n"),
        CodeCase.Doubt("IND406", Doubted("stock", "家", ""), "x,36,2021,,-9999\nx,36,2022,,5\nx,36,2023,,6\nx,36,2024,,7\n"),
    ];

    private static IEnumerable<CodeCase> Files =>
    [
        CodeCase.Item("IND0901", """{"id":"x","calculation":"growth.nothing","inputs":{}}"""),
        CodeCase.Item("IND0902", """{"id":"x","calculation":"growth.simple","inputs":{"base":1}}"""),
        CodeCase.Item("IND0903", """{"id":"x","calculation":"growth.simple","inputs":{"base":1,"current":2},"parameters":{"x":1}}"""),
        CodeCase.Item("IND0904", """{"id":"x","calculation":"average.level","inputs":{"v0":1,"vn":2},"parameters":{}}"""),
        CodeCase.Folder("IND0910", _ => { }, folder => [folder.Of("none")]),
        CodeCase.Change("IND0911", folder =>
        {
            File.Delete(folder.Of("observations.csv"));
            File.CreateSymbolicLink(folder.Of("observations.csv"), folder.Of("observations.csv"));
        }),
        CodeCase.Change("IND0912", folder => Directory.CreateDirectory(folder.Of("b.csv"))),
        CodeCase.Change("IND0913", folder => File.WriteAllText(folder.Of("catalogue.json"), new string(' ', 65 << 20))),
        CodeCase.Csv("IND0914", new string('x', 3 << 20)),
        CodeCase.Change("IND0915", folder => folder.Add("observations.csv", [0x89, .. "PNG\r\n\u001a\n\0\0\0\rIHDR"u8])),
        CodeCase.Change("IND0916", folder => folder.Add("observations.csv",
            [.. Encoding.UTF8.GetBytes("indicator,area,period,stated\nfirms,36,2021,58 超\nfirms,36,2022,"), 0xFF, 0xFE, (byte)'\n'])),
        CodeCase.Csv("IND0917", " \n"),
        CodeCase.Change("IND0918", folder => File.Delete(folder.Of("catalogue.json"))),
        CodeCase.Change("IND0919", folder => File.Delete(folder.Of("observations.csv"))),
        CodeCase.Folder("IND0920", folder => folder.Add("notes.txt", "x"), folder => [folder.Of("notes.txt")]),
        CodeCase.Csv("IND0921", "indicator,area,period\na,b,c\n"),
        CodeCase.Csv("IND0922", "indicator,area,period,stated,sorce\n"),
        CodeCase.Csv("IND0923", "indicator,area,period,stated,Area\n"),
        CodeCase.Csv("IND0924", "indicator;area;period;stated\na;b;c;d\n"),
        CodeCase.Csv("IND0925", "indicator,area,period,stated\n"),
        CodeCase.Csv("IND0926", "indicator,area,period,stated\na,b,c,\"d\n"),
        CodeCase.Csv("IND0927", "indicator,area,period,stated\na,b,c,\"d\"e\n"),
        CodeCase.Csv("IND0928", "indicator,area,period,stated\na,b,c,d\"e\n"),
        CodeCase.Csv("IND0929", "indicator,area,period,stated\na,b,c\n"),
        CodeCase.Csv("IND0930", "indicator,area,period,stated\na,,c,d\n"),
        CodeCase.Csv("IND0931", "indicator,area,period,stated,kind\nfirms,36,2021,58,growht\n"),
        CodeCase.Csv("IND0932", "indicator,area,period,stated\nfirmz,36,2021,58\n"),
        CodeCase.Csv("IND0933", "indicator,area,period,stated\n" + string.Concat(Enumerable.Repeat("a,b,c\n", 20_000))),
        CodeCase.Change("IND0977", folder => folder.Add("observations.csv",
            CodeCase.Bytes("indicator,area,period,stated,note\nfirms,36,2021,58,Köln\n", "windows-1252"))),
        CodeCase.Folder("IND0948", _ => { }, folder => [Repository.Xiangdong, "--out", folder.Of("none/out.txt")]),
        CodeCase.OfTheTool("IND0999", new InvalidOperationException("two\nlines")),
    ];

    private static IEnumerable<CodeCase> Catalogues =>
    [
        CodeCase.Catalogue("IND0935", "{\"indicators\":[1,]}"),
        CodeCase.Entry("IND0936", "7"),
        CodeCase.Entry("IND0937", Entry("\"mesure\":1")),
        CodeCase.Entry("IND0938", "{\"code\":\"a\"}"),
        CodeCase.Entry("IND0939", Entry("\"code\":\"a\"")),
        CodeCase.Entry("IND0940", Entry("\"direction\":\"up\"")),
        CodeCase.Entry("IND0941", Entry("\"note\":\" \"")),
        CodeCase.Entry("IND0942", Entry("\"decimals\":31")),
        CodeCase.Settings("IND0943", """{"published":"2025-02-30"}"""),
        CodeCase.Entry("IND0944", $"{Entry()},{Entry()}"),
        CodeCase.Entry("IND0945", """{"code":"a","name":"same","measure":"flow","unit":"元"},{"code":"b","name":"same","measure":"flow","unit":"元"}"""),
        CodeCase.Catalogue("IND0946", $$"""{"areas":[{"code":"a b","name":"x"}],"indicators":[{{Entry()}}]}"""),
        CodeCase.Settings("IND0949", """{"scope":"Nowhere"}"""),
        CodeCase.Entry("IND0958", """{"code":"a","name":"x","measure":"flow","unit":"gizmos"}"""),
        CodeCase.Entry("IND0959", """{"code":"a","name":"x","measure":"flow","unit":"%"}"""),
        CodeCase.Settings("IND0960", """{"plan":"99x"}"""),
        CodeCase.Entry("IND0961", Entry("\"partOf\":\"b\"")),
        CodeCase.Entry("IND0970", Entry("\"metadata\":{\"composite\":{\"parent\":\"a\"}}")),
        CodeCase.Entry("IND0971", """{"code":"a","name":"x","measure":"flow","unit":null,"plausible":{"lower":2}}"""),
        CodeCase.Entry("IND0972", Entry("\"parts\":\"all\"")),
    ];

    private static IEnumerable<CodeCase> RowMistakes =>
    [
        CodeCase.Rows("IND0950", "firms,36,whenever,,58,,,,\n"),
        CodeCase.Rows("IND0951", "firms,36,目前,,58,,,,\n"),
        CodeCase.Rows("IND0952", "firms,36,2021,,many,,,,\n"),
        CodeCase.Rows("IND0953", "firms,36,2021,,58 yuan,,,,\n"),
        CodeCase.Rows("IND0954", "firms,36,2021,,58,,,,\nfirms,36,2021,,59,,,,\n"),
        CodeCase.Rows("IND0955", "firms,Nowhere,2021,,58,,,,\n"),
        CodeCase.Rows("IND0956", "firms,鼓楼区,2021,,58,,,,\n"),
        CodeCase.Rows("IND0957", "firms,36,2021,rank,第77名,,36,5,\n"),
        CodeCase.Rows("IND0973", "firms,36,1Q24,,58,,,,\n"),
        CodeCase.Rows("IND0974", "firms,36,2021,,58,r?,,,\nfirms,36,2022,,-,,,,\n"),
        CodeCase.Rows("IND0975", "firms,36,2021,,58,nonsense,,,\n"),
        CodeCase.Rows("IND0976", "firms,36,2021,,\"1,5\",,,,\nfirms,36,2022,,1.5,,,,\n"),
        CodeCase.Rows("IND0978", "firms,36,2021,,58,,,,real\n"),
    ];

    private static Indicator<FlowMeasure, Money<Cny>> Output => Indicator.Flow("output", HundredMillionYuan);

    private static Dictionary<string, Series<Year, FlowMeasure, Money<Cny>>> Places => new() { ["a"] = Of(1), ["b"] = Of(2) };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CodeCase> All { get; } =
        [.. Reasons, .. Texts, .. SeriesMistakes, .. Doubts, .. Files, .. Catalogues, .. RowMistakes];

    private static Series<Year, FlowMeasure, Money<Cny>> Of(params Rational[] values) => Series.Flow(Yuan, First, values);

    private static CodeCase Read<T>(string code, string json) => CodeCase.Thrown(code, () => JsonSerializer.Deserialize<T>(json, Json));

    private static string Entry(string? more = null) =>
        $$"""{"code":"a","name":"x","measure":"flow","unit":"元"{{(more is null ? "" : "," + more)}}}""";

    private static string Doubted(string measure, string unit, string more) =>
        $$"""{"indicators":[{"code":"x","name":{"zh":"甲","en":"things"},"measure":"{{measure}}","unit":"{{unit}}"{{more}}}]}""";

    private sealed class Of2015 : IFixedBase
    {
        public static string Code => "2015";
    }

    private sealed class Of2020 : IFixedBase
    {
        public static string Code => "2020";
    }

    private sealed class Bracketed : IPriceBase
    {
        public static string Code => "CPI (2020)";
    }

    private sealed class Sold
    {
        public int Id { get; set; }

        public Quantity<Money<Cny>> Amount { get; set; }
    }
}
