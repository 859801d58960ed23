using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>The sentences of the scorecard, in Chinese and English.</summary>
internal static class Messages
{
    public static Sentence Of(Undefined reason) => new(reason.InWords(Language.Chinese), reason.Message);

    public static Sentence NoLevel(IndicatorCard card, AnyPeriod? first, AnyPeriod? last)
    {
        AnyPeriod[] periods = [.. new[] { first, last }.OfType<AnyPeriod>()];
        Indicator indicator = card.Meaning.Indicator;
        return new(
            $"{indicator.Name}缺少{string.Join("和", periods.Select(period => period.In(Language.Chinese)))}的水平值",
            $"{indicator.Code} has no level for {string.Join(" or ", periods)}");
    }

    public static Sentence NoLevel(IndicatorCard card, AnyPeriod period) => NoLevel(card, period, null);

    public static Sentence NoWhole(string name) => new(
        $"“{name}”不是目录中的指标，没有可作整体的水平值", $"'{name}' is not an indicator of the catalogue, so no level stands for the whole");

    public static Sentence NoPeriod(Statement statement) => new(
        $"{statement.Result}的时期{statement.Key.Period}在基期之后没有一期",
        $"{statement.Result} over {statement.Key.Period} has no period after its base");

    public static Sentence NoWholeYears(Statement statement, AnyPeriod first, AnyPeriod last) => new(
        $"{statement.Result}按年计算，而{first}至{last}不是整年",
        $"{statement.Result} is a growth a year, and {first} to {last} is not a whole number of years");

    public static Sentence NotPercentages(StatedValue from, StatedValue to) => new(
        $"{from}与{to}不是百分数，差不以百分点计", $"{from} and {to} are not percentages, so their difference is not in points");

    public static Sentence Implausible(StatedValue stated, PlausibleRange range, Indicator indicator) => new(
        $"{stated}超出{indicator.Name}的合理区间{range}",
        $"{stated} lies outside the plausible range {range.Bounds}{(range.UnitText is { } unit ? $" {unit}" : "")} of {indicator.Code}");

    public static Sentence OutsideWhole(string stated) => new($"{stated}不在0—100%之间", $"{stated} lies outside 0-100%");
}
