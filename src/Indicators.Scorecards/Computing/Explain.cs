namespace Indicators;

/// <summary>The sentences of a scorecard, made when they are asked for.</summary>
internal static class Explain
{
    public static ScorecardItem ItemOf(ObservationKind kind) => kind switch
    {
        ObservationKind.AverageGrowth => ScorecardItem.AverageGrowth,
        ObservationKind.Points => ScorecardItem.Points,
        ObservationKind.Times => ScorecardItem.Times,
        ObservationKind.Doublings => ScorecardItem.Doublings,
        _ => ScorecardItem.Growth,
    };

    public static MissingResult Of(Observed row, ScorecardItem item, Undefined reason) => new(row, item, reason.Reason, In(reason));

    public static MissingResult NoLevel(Observed row, ScorecardItem item, Reason reason, Indicator indicator, params AnyPeriod[] periods) =>
        new(row, item, reason, language =>
        language == Language.Chinese
            ? $"{indicator.Name}缺少{string.Join("和", periods.Select(period => period.ToString(null, Language.Chinese)))}的水平值"
            : $"{indicator.Code} has no level for {string.Join(" or ", periods)}")
    {
        LacksLevelOf = indicator,
        LacksPeriods = periods,
    };

    public static MissingResult NoWhole(Statement statement, string name) =>
        new(statement.Row, ScorecardItem.Share, Reason.MissingBase, language =>
        language == Language.Chinese
            ? $"“{name}”不是目录中的指标，没有可作整体的水平值"
            : $"'{name}' is not an indicator of the catalogue, so no level stands for the whole");

    public static MissingResult NoPeriod(Statement statement) =>
        new(statement.Row, ItemOf(statement.Kind), Reason.TooFewPeriods, language =>
        language == Language.Chinese
            ? $"{statement.Result}的时期{statement.Period}在基期之后没有一期"
            : $"{statement.Result} over {statement.Period} has no period after its base");

    public static MissingResult NoWholeYears(Statement statement, AnyPeriod first, AnyPeriod last) =>
        new(statement.Row, ItemOf(statement.Kind), Reason.NotComparable, language =>
        language == Language.Chinese
            ? $"{statement.Result}按年计算，而{first}至{last}不是整年"
            : $"{statement.Result} is a growth a year, and {first} to {last} is not a whole number of years");

    public static MissingResult NotPercentages(Statement statement, Undefined reason, StatedValue from, StatedValue to) =>
        new(statement.Row, ItemOf(statement.Kind), reason.Reason, language =>
        language == Language.Chinese
            ? $"{from}与{to}不是百分数，差不以百分点计"
            : $"{from} and {to} are not percentages, so their difference is not in points");

    public static Func<Language, string> Implausible(StatedValue stated, PlausibleRange range, Indicator indicator) => language =>
        language == Language.Chinese
            ? $"{stated}超出{indicator.Name}的合理区间{range}"
            : $"{stated} lies outside the plausible range {range.Bounds}{(range.UnitText is { } unit ? $" {unit}" : "")} of "
                + $"{indicator.Code}";

    public static Func<Language, string> OutsideWhole(string stated) => language =>
        language == Language.Chinese ? $"{stated}不在0—100%之间" : $"{stated} lies outside 0-100%";

    public static Func<Language, string> MissingSign(string stated) => language =>
        language == Language.Chinese ? $"{stated}可能是缺失值的代码" : $"{stated} is likely a mark of a missing value";

    public static Func<Language, string> NegativeCount(StatedValue stated) => language =>
        language == Language.Chinese ? $"{stated}是负的个数" : $"{stated} is a negative number of things";

    public static Func<Language, string> PartOfThing(StatedValue stated) => language =>
        language == Language.Chinese ? $"{stated}不是整数个" : $"{stated} is not a whole number of things";

    private static Func<Language, string> In(Undefined reason) =>
        language => language == Language.Chinese ? reason.InWords(language) : reason.Message;
}
