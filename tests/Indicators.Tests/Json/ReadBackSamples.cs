using System.Reflection;

using FsCheck;
using FsCheck.Fluent;

using Indicators.Tests.Catalogue;

namespace Indicators.Tests;

/// <summary>Values of every type that has a form in JSON: what the generators of the testing package make, what is computed of it, and what
/// sources state.</summary>
internal static class ReadBackSamples
{
    private const int Count = 30;

    private static readonly Type[] Arguments =
    [
        typeof(Money<Cny>), typeof(Count<Enterprise>), typeof(Count<Project>), typeof(Area), typeof(Per<Length, Area>),
        typeof(Per<Money<Cny>, Count<Person>>), typeof(Mass), typeof(Proportion),
        typeof(Temperature), typeof(IndexNumber<PreviousYear>), typeof(Year), typeof(Quarter), typeof(Month), typeof(Week),
        typeof(FiscalQuarter<AprilStart>), typeof(FiscalYear<AprilStart>),
        typeof(FlowMeasure), typeof(StockMeasure), typeof(RateMeasure), typeof(IndexMeasure), typeof(AprilStart),
    ];

    private static readonly Dictionary<Language, (string[] Before, string[] After)> Hedges = Language.All.ToDictionary(
        language => language,
        language => (
            HedgeWords.All.Where(word => word.Language == language && word.Position == HedgePosition.Before).Select(word => word.Word)
                .Distinct().Prepend("").ToArray(),
            HedgeWords.All.Where(word => word.Language == language && word.Position == HedgePosition.After).Select(word => word.Word)
                .Distinct().Prepend("").ToArray()));

    private static readonly Lazy<ILookup<Type, object>> ByType = new(() => Everything().ToLookup(value => Definition(value.GetType())));

    public static IReadOnlyList<object> Of(Type definition) => [.. ByType.Value[definition]];

    /// <summary>Values of the types below one of which there are none.</summary>
    public static IReadOnlyList<object> OfEachKind(Type type) =>
        [.. ByType.Value.Where(group => type.IsAssignableFrom(group.Key)).SelectMany(group => group.Take(Count))];

    public static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>What each generator of the testing package makes, under its name.</summary>
    public static IReadOnlyList<(string Generator, object[] Values)> Made() => AllMade.Value;

    // Made once: each law takes its own generator of them.
    private static readonly Lazy<(string Generator, object[] Values)[]> AllMade = new(() => [.. Make()]);

    private static IEnumerable<(string Generator, object[] Values)> Make() =>
        from method in typeof(IndicatorArbitraries).GetMethods(BindingFlags.Public | BindingFlags.Static)
        from closed in Closed(method)
        select ($"{closed.Name}<{string.Join(", ", closed.GetGenericArguments().Select(type => type.Name))}>",
            (object[])Sampling.MakeGenericMethod(closed.ReturnType.GetGenericArguments()[0]).Invoke(null, [closed.Invoke(null, null)])!);

    private static readonly MethodInfo Sampling =
        typeof(ReadBackSamples).GetMethod(nameof(Sample), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static object[] Sample<T>(Arbitrary<T> arbitrary) => [.. arbitrary.Generator.Sample(Count, LawSeed.Random, 50).Cast<object>()];

    private static IEnumerable<MethodInfo> Closed(MethodInfo method)
    {
        if (!method.IsGenericMethodDefinition)
        {
            return [method];
        }

        IEnumerable<Type[]> tuples = [[]];
        foreach (Type _ in method.GetGenericArguments())
        {
            tuples = tuples.SelectMany(head => Arguments.Select(next => (Type[])[.. head, next]));
        }

        return tuples.Select(tuple => Close(method, tuple)).OfType<MethodInfo>();
    }

    private static MethodInfo? Close(MethodInfo method, Type[] arguments)
    {
        try
        {
            return method.MakeGenericMethod(arguments);
        }
        catch (ArgumentException)
        {
            return null; // a constraint
        }
    }

    private static IEnumerable<object> Everything()
    {
        object[] made = [.. Made().SelectMany(generator => generator.Values)];
        return made.Concat(made.SelectMany(Computed)).Concat(FromTests()).Concat(Stated()).Concat(Named());
    }

    private static IEnumerable<object> FromTests() =>
    [
        .. Sample(Numbers.AnyBoundsValues()).Cast<AnyBounds>().Select(any => (object)any.Of),
        .. Sample(Numbers.AnyBoundsValues()).Cast<AnyBounds>().Select(any => (object)new Range<Share>(any.Of)),
        .. Sample(ValueArbitraries.Growths()).Cast<AnyGrowth>()
            .SelectMany(any => any.Of.Ratio > Rational.MinusOne ? new object[] { any.Of, new LogGrowth(any.Of.Factor) } : [any.Of]),
        .. Sample(ValueArbitraries.Averages()).Cast<AnyAverage>().Select(any => (object)any.Of),
        .. Sample(ValueArbitraries.AverageRanges()).Cast<AnyAverageRange>().Select(any => (object)any.Of),
        .. Sample(ValueArbitraries.GrowthRanges()).Cast<AnyGrowthRange>().Select(any => (object)any.Of),
        .. Sample(ValueArbitraries.Accumulated()).Cast<AnyAccumulated>().Select(any => (object)any.Of),
        .. Sample(ValueArbitraries.Rates()).Cast<AnyRate>()
            .SelectMany(
                any =>
                    new object[] { any.Of,
                        AnyExchangeRate.Create(new(any.Of.Rate.NumericalValue, any.Of.Rate.Unit), any.Of.Date, any.Of.Source) }),
        .. Sample(ValueArbitraries.Powers()).Cast<AnyPower>().Select(any => (object)any.Of),
        .. Sample(Factors.Products()).Cast<Powers>().Select(any => (object)any.Of),
        .. Sample(ValueArbitraries.Amounts()).Cast<AnyAmount>().Select(any => (object)any.Of),
        .. Sample(RationalLogarithmArbitraries()).Select(any => any),
        .. Sample(ReferenceArbitraries.References()),
        .. Sample(ReferenceArbitraries.AsOfs()),
        .. Sample(VintageArbitraries.All()).Cast<SomeVintages>()
            .SelectMany(any => new object[] { any.Of }.Concat(any.Of.Revisions().Cast<object>())),
        .. Sample(RankingArbitraries.Rules()).Cast<AnyTies>().Select(any => (object)any.Of),
        .. Sample(PhraseArbitraries.Places()).Cast<Placed>()
            .SelectMany(
                any => new object?[] { any.Rank, any.Rank.Scope, any.Change, (Extended<Rational>)any.Rank.Position }.OfType<object>()),
        .. Sample(RankingArbitraries.ManyRanges()).Cast<Ranges>()
            .SelectMany(
                ranges =>
                    Ranking.Interval(ranges.Of, Direction.HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse, new Scope("36")))
                    .Select(places => (object)places.Value),
        .. Sample(CatalogArbitraries.LocalText()),
        .. Sample(CatalogArbitraries.Single()).Cast<Indicator>().SelectMany(Parts),
    ];

    private static Arbitrary<RationalLogarithm> RationalLogarithmArbitraries() => Arb.From(
        from x in Gen.Choose(2,
            500) from y in Gen.Choose(2, 500) select new RationalLogarithm(new Rational(x, 7), 1 + new Rational(y, 100)));

    private static IEnumerable<object> Parts(Indicator indicator) => new object?[]
    {
        indicator, indicator.Plausible, indicator.Metadata, indicator.Metadata.Composite,
    }.Concat(indicator.Metadata.Origins).Concat(indicator.Metadata.Faqs).Concat(indicator.Metadata.Licences)
    .Concat(indicator.Metadata.Origins.Select(origin => origin.Licence)).OfType<object>();

    // What is computed of what was made: growths, levels, places, shares, judgements, and the reasons why there are none.
    private static IEnumerable<object> Computed(object made) => made switch
    {
        Series<Month, FlowMeasure, Money<Cny>> flow => Of(flow),
        Series<Year, StockMeasure, Count<Enterprise>> stock =>
            [stock.YearOnYear(), stock.Levels, stock.YearOnYear().First().Outcome, .. Reasons(stock.YearOnYear())],
        Figure<Money<Cny>> figure =>
            [figure.Printed, Agreement.OfGrowth(figure.Printed, figure.Printed, StatedGrowth.Parse("增长5%")),
                Growth.Between(figure, figure)],
        _ => [],
    };

    private static IEnumerable<object> Of(Series<Month, FlowMeasure, Money<Cny>> flow)
    {
        ResultSeries<Month, GrowthRate> growth = flow.YearOnYear();
        var ranks = Ranking.RankByPeriod(
            new Dictionary<string, Series<Month, FlowMeasure, Money<Cny>>> { ["甲县"] = flow, ["乙区"] = flow }, Direction.HigherIsBetter,
            Ties.Competition, MissingValuePolicy.Unranked, new Scope("36"));
        return [growth, flow.Levels, ranks, growth.First().Outcome, .. Reasons(growth)];
    }

    private static IEnumerable<object> Reasons<TPeriod, TResult>(ResultSeries<TPeriod, TResult> results)
        where TPeriod : struct, ITilingPeriod<TPeriod> =>
        results.Select(row => row.Outcome.Undefined).OfType<object>().Take(3);

    // Each word of a hedge before or behind each text, in both languages; what is not read is none.
    private static IEnumerable<object> Stated() =>
    [
        .. Read<StatedValue>(StatedValue.TryParse, Language.Chinese, "58家", "9亿元", "1.9万人", "50余家", "-2.5%", "三分之一", "百分之五十", "十几个", "数十家",
            "5—8%", "3至5所", "100"),
        .. Read<StatedValue>(StatedValue.TryParse, Language.English, "58 firms", "900 million yuan", "50-odd firms", "-2.5%", "a third",
            "dozens of firms", "5 to 8 per cent", "100"),
        .. Results<StatedGrowth>(StatedGrowth.TryParse, Language.Chinese, "增长87.1%", "下降2.6%", "增长5至8%", "持平", "增长1.5倍", "翻一番", "增长50余%"),
        .. Results<StatedGrowth>(StatedGrowth.TryParse, Language.English, "up 5%", "down 2.6%", "up 5 per cent", "doubled",
            "rose 5 to 8 per cent"),
        .. Results<StatedAverageGrowth>(StatedAverageGrowth.TryParse, Language.Chinese, "年均增长8%", "年均下降2.5%"),
        .. Results<StatedAverageGrowth>(StatedAverageGrowth.TryParse, Language.English, "up 8% a year", "grew by 8% a year"),
        .. Results<StatedPoints>(StatedPoints.TryParse, Language.Chinese, "提高3.2个百分点", "下降0.5个百分点", "拉动1.2个百分点"),
        .. Results<StatedPoints>(StatedPoints.TryParse, Language.English, "up 3.2 percentage points", "down 0.5 percentage points"),
        .. Results<StatedShare>(StatedShare.TryParse, Language.Chinese, "占90%以上", "占比33.3%", "三分之一", "贡献率35.1%", "过半"),
        .. Results<StatedShare>(StatedShare.TryParse, Language.English, "a third", "one in five", "35.1%", "accounted for 12%"),
        .. Results<StatedDoublings>(StatedDoublings.TryParse, Language.Chinese, "翻一番", "翻两番", "翻了两番"),
        .. Results<StatedDoublings>(StatedDoublings.TryParse, Language.English, "doubled", "quadrupled"),
        .. Results<StatedDuration>(StatedDuration.TryParse, Language.Chinese, "五年", "72小时", "连续三年", "3个月"),
        .. Results<StatedDuration>(StatedDuration.TryParse, Language.English, "five years", "72 hours", "three consecutive years"),
        .. Results<StatedThreshold>(StatedThreshold.TryParse, Language.Chinese, "千万元", "亿元", "500万元"),
        .. Results<StatedThreshold>(StatedThreshold.TryParse, Language.English, "10 million yuan"),
        .. Results<StatedTimes>(StatedTimes.TryParse, Language.Chinese, "2.5倍", "是上年的2.5倍", "增长2倍", "增加到2.5倍"),
        .. Results<StatedTimes>(StatedTimes.TryParse, Language.English, "2.5 times", "three times"),
        .. Results<StatedTransition>(StatedTransition.TryParse, Language.Chinese, "扭亏为盈", "由盈转亏", "减亏50%", "增亏20%", "亏损持平", "从无到有"),
        .. Results<StatedTransition>(StatedTransition.TryParse, Language.English, "from loss to profit", "loss narrowed 50%",
            "loss to profit"),
        .. Results<StatedRank>(StatedRank.TryParse, Language.Chinese, "第24名", "居全省第24位（上升53位）", "并列第3名", "前3位")
            .Concat(Results<StatedRank>(StatedRank.TryParse, Language.English, "24th", "top five", "tied for 3rd"))
            .Cast<StatedRank>()
            .SelectMany(rank => new object[] { rank, rank.Within(new("36", "区级综合医院"), 101), rank.Within(new("36"), null) }),
        .. Results<StatedRankMove>(StatedRankMove.TryParse, Language.Chinese, "前移53位", "跃升", "下滑2位"),
        .. Results<StatedRankMove>(StatedRankMove.TryParse, Language.English, "up five places", "down 2 places"),
        .. Results<StatedFirst>(StatedFirst.TryParse, Language.Chinese, "榜首", "唯一", "首个")
            .Concat(Results<StatedFirst>(StatedFirst.TryParse, Language.English, "the first of its kind", "the only one"))
            .Cast<StatedFirst>().SelectMany(first => new object[] { first, first.Within(new("36")) }),
    ];

    private delegate bool Reader<T>(ReadOnlySpan<char> text, out T? result);

    private static IEnumerable<object> Results<T>(StatedReader<T> read, Language language, params string[] texts) where T : StatedResult =>
        Read<T>((text, out result) => read(text, out result, out _), language, texts);

    private static IEnumerable<object> Read<T>(Reader<T> read, Language language, params string[] texts) =>
        from text in texts
        from before in Hedges[language].Before
        from after in Hedges[language].After
        where before.Length == 0 || after.Length == 0
        let whole = language == Language.English ? $"{before} {text} {after}".Trim() : before + text + after
        let value = read(whole, out T? result) ? result : default
        where value is not null
        select (object)value;

    private static IEnumerable<object> Named() =>
    [
        Magnitude.TenThousand, Magnitude.HundredMillion, Magnitude.Million, Magnitude.Trillion,
        PercentileRank.DenseRankOverDistinct, PercentileRank.CumulativeDistribution,
        .. Sample(RankingArbitraries.Rules()).Cast<AnyTies>().Where(any => any.Of != Ties.Dense && any.Of != Ties.Ordinal)
            .SelectMany(any => new object[] { PercentileRank.RankOverCount(any.Of), PercentileRank.PercentRankInclusive(any.Of) }),
        default(FrequencyId), Year.Frequency, Month.Frequency, FiscalQuarter<AprilStart>.Frequency, FiscalYear<JulyStart>.Frequency,
        FiveYearPlan.Frequency,
        Extended<Rational>.AboveEvery, Extended<Rational>.BelowEvery,
        CatalogArbitraries.Runs,
        IndicatorCatalog.Parse("""{"indicators":[{"code":"output","name":"总产值","unit":"亿元","measure":"flow","note":"现价"}]}""")
            .Get<FlowMeasure, Money<Cny>>("output"),
        .. UnitCatalog.Default.Units,
        .. UnitCatalog.Default.Units.Where(unit => !unit.IsPoint).Select(unit => unit.WithMagnitude(Magnitude.TenThousand)),
        Units.Percent, Units.DegreeCelsius,
        ReferenceArea.Parse("36"), ReferenceArea.Parse("DE"), ReferenceArea.Parse("湘东区"),
        new ReferenceArea("park", "湘东工业园", "Xiangdong Park", ReferenceArea.Parse("360313"), AreaLevel.Unspecified),
        new ReferenceArea("36", "江西省", "Jiangxi", null, AreaLevel.County),
        new ReferenceArea("36", "江西"),
        .. Enum.GetValues<Reason>()
            .SelectMany(
                reason => new object[] { ReasonLaws.Filled(reason, withOptional: true), ReasonLaws.Filled(reason, withOptional: false) }),
        Undefined.Of(Reason.MissingBase, new Quarter(2020, 4), ObservationStatus.Suppressed),
        Undefined.Of(Reason.MissingObservation, new Year(2021)),
        Growth.Between(-2 * Units.Yuan, 3 * Units.Yuan), Growth.Between(0 * Units.TenThousandYuan, 3 * Units.Yuan),
        Growth.Between(-2 * Units.Yuan, 3 * Units.Yuan).Undefined!,
        Contributions.Share(12 * Units.Enterprises, 17 * Units.Enterprises).Value,
        Contributions.Of(40 * Units.Yuan, 46 * Units.Yuan, 100 * Units.Yuan, 108 * Units.Yuan).Value,
        AverageGrowth.Level(new Year(2021), 31 * Units.Enterprises, new Year(2025), 58 * Units.Enterprises).Value,
        Agreement.OfShare(StatedValue.Parse("32家"), StatedValue.Parse("31家"), StatedShare.Parse("97%")),
        Agreement.OfGrowth(StatedValue.Parse("31家"), StatedValue.Parse("58家"), StatedGrowth.Parse("增长78.1%"), Rounding.HalfAwayFromZero),
        Agreement.OfGrowth(StatedValue.Parse("31 firms"), StatedValue.Parse("58 firms"), StatedGrowth.Parse("up 78.1%")),
        AnyPeriod.Parse("2021-Q3/2022-Q1"), new YearToDate<Month>(new Month(2021, 9)), AnyPeriod.Parse("2021年3月"),
        Series.Cumulative(Units.HundredMillionYuan,
            [(YearToDate<Month>.Parse("2021年1-2月"), 31.5m),
                (YearToDate<Month>.Parse("2021年1-3月"), new Observation(50, ObservationStatus.Provisional))]),
        Series.Cumulative(Units.HundredMillionYuan,
            [(YearToDate<Month>.Parse("2021年1-2月"), 31.5m), (YearToDate<Month>.Parse("2022年1-2月"), 33m)]).YearOnYear(),
        Trends.LeastSquaresGrowth([2021, 2022, 2023], [100, 110, 120], TrendCoverage.Complete).Value,
        Series.Stock(Units.Enterprises, new Year(2021), 31, 36, 44).LeastSquaresGrowth(TrendCoverage.Complete).Value,
    ];
}
