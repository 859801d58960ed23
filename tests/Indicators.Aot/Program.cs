using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators;
using Indicators.Aot;
using Indicators.Currencies;
using Indicators.Entities;
using static Indicators.Units;

// What works when it is compiled on the fly must work when it is compiled ahead of time, trimmed and without cultures.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

Figure<Count<Enterprise>> before = Figure<Count<Enterprise>>.Parse("31家");
Figure<Count<Enterprise>> after = Figure<Count<Enterprise>>.Parse("58家");
Outcome<GrowthRate> growth = Growth.Between(31 * Enterprises, 58 * Enterprises);
Show("growth", growth.Value.ToPercent(1, Rounding.HalfAwayFromZero));
Show("growth of figures", Growth.Between(before, after));
Show("loss to profit", Growth.Between(-2 * Yuan, 3 * Yuan));
Show("average",
    AverageGrowth.Level(new Year(2021), 31 * Enterprises, new Year(2025), 58 * Enterprises).Value.ToPercent(1, Rounding.HalfAwayFromZero));
Show("figure", Figure<Money<Cny>>.Parse("近9亿元").BoundsIn(HundredMillionYuan));
Show("figure in English", StatedValue.Parse("nearly 900 million yuan").BoundsIn(HundredMillionYuan));
Show("quotient", 246.87m * (Kilometre / SquareKilometre));
Show("unit of the data", UnitCatalog.Default.Parse("万元/人"));
Show("own unit", Unit<Count<Well>>.Create("眼", "well|wells", 1, "{well}"));
Show("period", AnyPeriod.Parse("2021年3月"));
Show("plan", PeriodRef.Parse("“十四五”").Resolve(new ReportContext(new NodaTime.LocalDate(2026, 1, 15), FiveYearPlan.Nth(14))));
Show("fiscal", new FiscalYear<OctoberUsFederal>(2024).Days);
Show("rank", StatedRank.Parse("第24名"));
Show("ranks",
    string.Join(", ", Ranking.Rank<Quantity<Money<Cny>>>([40 * Yuan, 30 * Yuan, 30 * Yuan], Direction.HigherIsBetter, Ties.Average)));
Show("places",
    string.Join(", ",
        Ranking.Interval<Bounds>([Bounds.Closed(1, 2), Bounds.Closed(2, 3)], Direction.HigherIsBetter, Separation.Strict,
            MissingValuePolicy.Refuse)));
Show("judgement", Agreement.OfGrowth(before, after, StatedGrowth.Parse("增长87.1%")).Arithmetic(Language.Chinese));
Show("accumulation", AverageGrowth.Accumulation(100 * Yuan, 110 * Yuan, 121 * Yuan).Value.ToPercent(1, Rounding.HalfAwayFromZero));
Show("doubling time", AverageGrowth.DoublingTime(GrowthRate.FromPercent(8)).Value.Number.Round(2, Rounding.HalfAwayFromZero));
Show("least squares",
    Series.Stock(Enterprises, new Year(2021), 31, 36, 44, 51, 58).LeastSquaresGrowth(TrendCoverage.Complete).Value.ToPercent(1,
        Rounding.HalfAwayFromZero));
Show("confidence", Trends.LinearTrend([1, 2, 3, 4], [1, 3, 4, 7], TrendCoverage.Complete).Value.SlopeInterval(0.95m).Value);
Show("indicator",
    IndicatorCatalog.Parse("""{"indicators":[{"code":"firms","name":"企业","unit":"家","measure":"stock"}]}""")
        .Get<StockMeasure, Count<Enterprise>>("企业").Code);
Show("area", ReferenceArea.Parse("湘东区").FullName);
Show("results json",
    JsonSerializer.Serialize(Series.Flow(Yuan, new Year(2021), 100, 104).YearOnYear().Window(new(new(2022), new(2022))),
        Values.Written.ResultSeriesYearGrowthRate));
Show("results never made",
    JsonSerializer.Deserialize("""{"2024-W01":{"value":{"part":1,"whole":4}}}""", Values.Written.ResultSeriesWeekShare)![new(2024, 1)]);
Show("range json", JsonSerializer.Serialize(new PeriodRange<Quarter>(new(2021, 1), new(2021, 3)), Values.Written.PeriodRangeQuarter));
Show("json", JsonSerializer.Serialize(new Page(14.86m * TenThousandMu, growth, new Year(2021), before), Values.Written.Page));
Show("json back",
    JsonSerializer.Deserialize(
        """{"land":{"value":14.86,"unit":"万亩"},"growth":{"value":{"ratio":"27/31"}},"year":"2021","firms":{"stated":"31家"}}""",
        Values.Written.Page)!.Growth.Value.Ratio);
var flash =
    Series.Flow(HundredMillionYuan,
        [(new Quarter(2024, 1), new Observation(25, ObservationStatus.Provisional)), (new Quarter(2024, 3), 31m)]);
var vintages =
    Vintages.Of(new NodaTime.LocalDate(2024, 4, 16), flash).Release(new NodaTime.LocalDate(2024, 7, 15),
        Series.Flow(HundredMillionYuan, new Quarter(2024, 1), 26m));
Show("vintages", string.Join("; ", vintages.Revisions()));
Show("series json",
    JsonSerializer.Serialize(new Shelf(vintages.AsOf(new NodaTime.LocalDate(2024, 5, 1))!, null, null, null), Values.Written.Shelf));
Shelf read =
    JsonSerializer.Deserialize(
        """{"firms":{"measure":"stock","unit":"家","freq":"A","start":"2021","values":["31","36"]},"shares":{"releases":[{"on":"2025-01-20","series":{"measure":"rate","unit":"%","freq":"M","start":"2024-12","values":[null],"status":["Q"]}}]},"sales":{"measure":"cumulative","unit":"亿元","freq":"M","start":"2021-01/2021-02","values":["31","50"]}}""", Values.Written.Shelf)!;
Show("series never made", string.Join(", ", read.Firms!));
Show("vintages never made", string.Join(", ", read.Shares!.Latest()));
Show("cumulative never made", string.Join(", ", read.Sales!.Increments()));
Show("named converter",
    string.Join("; ",
        JsonSerializer.Deserialize(
            """{"rate":{"value":7.1,"unit":"元/美元","date":"2025-06-30","source":"PBC"},"revision":{"period":"2024","releasedOn":"2025-01-20","before":"110","revisedOn":"2025-02-28","after":"111 P","unit":"亿元"},"level":{"stated":"96.93%"}}""", Named.Default.Late)!));
Show("shown", read.Firms!.ToTable().ToMarkdown(Language.English).Split('\n')[^2]);

static void Show<T>(string name, T value) => Console.WriteLine($"{name}: {value}");

namespace Indicators.Aot
{
    internal sealed class Well : IEntity
    {
        public static string Code => "well";
    }

    internal sealed record Page(Quantity<Area> Land, Outcome<GrowthRate> Growth, Year Year, Figure<Count<Enterprise>> Firms);

    internal sealed record Shelf(Series<Quarter, FlowMeasure, Money<Cny>>? Output, Series<Year, StockMeasure, Count<Enterprise>>? Firms,
        Vintages<Month, RateMeasure, Proportion>? Shares, CumulativeSeries<Month, Money<Cny>>? Sales);

    internal sealed record Late(ExchangeRate<Usd, Cny> Rate, Revision<Year> Revision, PointFigure<Proportion> Level);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        Converters = [typeof(IndicatorsJsonConverter<ExchangeRate<Usd, Cny>>), typeof(IndicatorsJsonConverter<Revision<Year>>),
            typeof(IndicatorsJsonConverter<PointFigure<Proportion>>)])]
    [JsonSerializable(typeof(Late))]
    internal sealed partial class Named : JsonSerializerContext;

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Page))]
    [JsonSerializable(typeof(Shelf))]
    [JsonSerializable(typeof(GrowthRate))]
    [JsonSerializable(typeof(Share))]
    [JsonSerializable(typeof(ResultSeries<Year, GrowthRate>))]
    [JsonSerializable(typeof(ResultSeries<Week, Share>))]
    [JsonSerializable(typeof(PeriodRange<Quarter>))]
    internal sealed partial class Values : JsonSerializerContext
    {
        public static Values Written { get; } =
            new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase }.AddIndicators());
    }
}
