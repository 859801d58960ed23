using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>The sentences of the scorecard, in Chinese and English.</summary>
internal static class Messages
{
    public static LocalText Of(Undefined reason) => new(null, reason.Chinese, reason.Message);

    public static LocalText NoLevel(IndicatorCard card, AnyPeriod? first, AnyPeriod? last)
    {
        AnyPeriod[] periods = [.. new[] { first, last }.OfType<AnyPeriod>()];
        IndicatorEntry entry = card.Meaning.Entry;
        return new(
            null,
            $"{entry.Name.In("zh")}缺少{string.Join("和", periods.Select(period => period.ToString("zh")))}的水平值",
            $"{entry.Code} has no level for {string.Join(" or ", periods)}");
    }

    public static LocalText NoLevel(IndicatorCard card, string period) => new(
        null, $"{card.Meaning.Entry.Name.In("zh")}缺少{period}年的水平值", $"{card.Meaning.Entry.Code} has no level for {period}");

    public static LocalText NoWhole(string name) => new(
        null, $"“{name}”不是目录中的指标，没有可作整体的水平值", $"'{name}' is no indicator of the catalogue, so no level stands for the whole");

    public static LocalText NoPeriod(Statement statement) => new(
        null,
        $"{statement.Result}的时期{statement.Key.Period}在基期之后没有一期",
        $"{statement.Result} over {statement.Key.Period} has no period after its base");

    public static LocalText NoWholeYears(Statement statement, AnyPeriod first, AnyPeriod last) => new(
        null,
        $"{statement.Result}按年计算，而{first}至{last}不是整年",
        $"{statement.Result} is a growth a year, and {first} to {last} is no whole number of years");

    public static LocalText NotPercentages(StatedValue from, StatedValue to) => new(
        null, $"{from}与{to}不是百分数，差不以百分点计", $"{from} and {to} are no percentages, so their difference is not in points");

    public static LocalText Implausible(StatedValue stated, Bounds range, IndicatorMeaning meaning) => new(
        null,
        $"{stated}超出{meaning.Entry.Name.In("zh")}的合理区间{range}{meaning.Entry.Plausible!.Unit ?? meaning.PlausibleUnit?.Symbol}",
        $"{stated} lies outside the plausible range {range}{(meaning.PlausibleUnit is { } unit ? $" {meaning.Entry.Plausible.Unit ?? unit.Symbol}" : "")} of {meaning.Entry.Code}");

    public static LocalText OutsideWhole(string stated) => new(null, $"{stated}不在0—100%之间", $"{stated} lies outside 0-100%");
}
