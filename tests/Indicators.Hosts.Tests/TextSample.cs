using System.ComponentModel;
using System.Reflection;

namespace Indicators.Tests;

/// <summary>A type that has a text, and a text of it.</summary>
/// <param name="Type">The type, closed.</param>
/// <param name="Text">The text.</param>
internal sealed record TextSample(Type Type, string Text)
{
    private static readonly Assembly[] Packages = [typeof(Rational).Assembly, typeof(Trends).Assembly, typeof(Scorecard).Assembly];

    /// <summary>Gets one of each; a test fails where a type has none.</summary>
    public static IReadOnlyList<TextSample> All { get; } =
    [
        new(typeof(Rational), "27/31"),
        new(typeof(Bounds), "[8, 9)"),
        new(typeof(RationalPower), "(58/31)^(1/4)"),
        new(typeof(PowerProduct), "31^(-1/10) * 58^(1/10)"),
        new(typeof(RationalLogarithm), "ln(2)/ln(1.08)"),
        new(typeof(Unit), "亿元"),
        new(typeof(Unit<Money<Cny>>), "亿元"),
        new(typeof(PointUnit<Proportion>), "%"),
        new(typeof(Quantity<Money<Cny>>), "110亿元"),
        new(typeof(QuantityPoint<Proportion>), "96.93%"),
        new(typeof(AnyQuantity), "14.86万亩"),
        new(typeof(ExchangeRate<Usd, Cny>), "7.1元/美元, 2025-06-30, 中国人民银行"),
        new(typeof(AnyExchangeRate), "7.1元/美元, 2025-06-30, 中国人民银行"),
        new(typeof(Figure<Money<Cny>>), "近9亿元"),
        new(typeof(PointFigure<Proportion>), "96.93%"),
        new(typeof(StatedValue), "超40亿元"),
        new(typeof(Range<GrowthRate>), "[20, 25)%"),
        new(typeof(GrowthRate), "27/31"),
        new(typeof(LogGrowth), "ln(58/31)"),
        new(typeof(AverageGrowth), "(58/31)^(1/4) - 1"),
        new(typeof(AverageGrowthByAccumulation), "root(x + ... + x^3 = 3.31) - 1"),
        new(typeof(LeastSquaresGrowth), "31^(-1) * 58^1 - 1"),
        new(typeof(Share), "12 of 17"),
        new(typeof(Contribution), "6 of 8 in 100"),
        new(typeof(RankChange), "+53"),
        new(typeof(Observation), "58 P"),
        new(typeof(ReferenceArea), "360313"),
        new(typeof(Year), "2021"),
        new(typeof(HalfYear), "2021-S1"),
        new(typeof(Trimester), "2021-T1"),
        new(typeof(Quarter), "2021-Q3"),
        new(typeof(Month), "2021-03"),
        new(typeof(Week), "2021-W05"),
        new(typeof(Day), "2021-03-05"),
        new(typeof(FiveYearPlan), "“十四五”"),
        new(typeof(FiscalYear<AprilStart>), "2021-A1[--04-01]"),
        new(typeof(FiscalQuarter<AprilStart>), "2021-Q1[--04-01]"),
        new(typeof(AsOf), "截至2021年底"),
        new(typeof(PeriodRange<Year>), "2021/2025"),
        new(typeof(YearToDate<Month>), "2021年1-9月"),
        new(typeof(AnyPeriod), "2021-Q3"),
        new(typeof(PeriodRef), "五年来"),
        new(typeof(StatedGrowth), "增长87.1%"),
        new(typeof(StatedAverageGrowth), "年均增长8%"),
        new(typeof(StatedDoublings), "翻一番"),
        new(typeof(StatedDuration), "连续三年"),
        new(typeof(StatedFirst), "榜首"),
        new(typeof(StatedPoints), "提高7.0个百分点"),
        new(typeof(StatedRank), "第24名"),
        new(typeof(StatedRankMove), "前移53位"),
        new(typeof(StatedShare), "占71%"),
        new(typeof(StatedThreshold), "突破110亿元"),
        new(typeof(StatedTimes), "增长2倍"),
        new(typeof(StatedTransition), "扭亏为盈"),
    ];

    /// <summary>Gets every public type of the packages that is read from its text, generic ones open.</summary>
    public static IReadOnlyList<Type> EveryType { get; } =
        [.. Packages.SelectMany(package => package.GetExportedTypes()).Where(type => !type.IsInterface && ReadsItself(type))];

    /// <summary>Gets the sample of the type of a name, for the rows of theories.</summary>
    public static TextSample Named(string name) => All.Single(sample => sample.Name == name);

    /// <summary>Gets a name for a route: Quantity_Money_Cny.</summary>
    public string Name { get; } = string.Join('_', Words(Type));

    /// <summary>Gets the value.</summary>
    public object Value => TypeDescriptor.GetConverter(Type).ConvertFromInvariantString(Text)!;

    /// <summary>The text of a value, as keys and settings have it.</summary>
    public static string TextOf(object value) => TypeDescriptor.GetConverter(value.GetType()).ConvertToInvariantString(value)!;

    private static IEnumerable<string> Words(Type type) => [type.Name.Split('`')[0], .. type.GetGenericArguments().SelectMany(Words)];

    private static bool ReadsItself(Type type) => type.GetInterfaces().Any(implemented =>
        implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IParsable<>)
            && implemented.GetGenericArguments()[0] is { } read
            && (read == type || (read.IsGenericType && read.GetGenericTypeDefinition() == type)));
}
