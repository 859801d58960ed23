namespace Indicators;

/// <summary>Roundings in words.</summary>
internal static class RoundingWords
{
    /// <summary>Says by which rule numbers were rounded: 保留1位小数，四舍五入.</summary>
    internal static string Of(Language language, int decimals, Rounding rounding)
    {
        RoundingRule.ThrowIfUndefined(rounding);
        (string chinese, string english) = rounding switch
        {
            Rounding.HalfAwayFromZero => ("四舍五入", "half away from zero"),
            Rounding.HalfToEven => ("四舍六入五成双", "half to even"),
            Rounding.AwayFromZero => ("远离零进位", "away from zero"),
            Rounding.TowardZero => ("向零舍去", "toward zero"),
            Rounding.Floor => ("向下取整", "down"),
            _ => ("向上取整", "up"),
        };
        Rational places = decimals;
        return language.Say($"保留{places}位小数，{chinese}", $"rounded to {places} decimal{(decimals == 1 ? "" : "s")}, {english}");
    }

    /// <summary>Says it above a set of tables, with what ranges look like and by which name the rule is asked for.</summary>
    internal static string OfSet(Language language, (int Decimals, Rounding Rule) rounding, RangeDisplay ranges)
    {
        Rational places = rounding.Decimals + 2;
        string how = language.Say(
            $"舍入规则：百分数{Of(language, rounding.Decimals, rounding.Rule)}；",
            $"Rounding: {rounding.Rule}; results are {Of(language, rounding.Decimals, rounding.Rule)}. ");
        return how + ranges switch
        {
            RangeDisplay.Footnote => language.Say(
                $"括号内的序号指表下的区间，即刊载的数字所允许的范围，向外舍入至{places}位小数。",
                $"A number in brackets refers to the range below the table that the printed figures allow, rounded outward to {places} "
                    + "decimals. "),
            RangeDisplay.Never => language.Say(
                "按刊载的数字计算，不列其所允许的区间。",
                "They follow from the printed numbers as they stand; the ranges that these allow are left out. "),
            _ => language.Say(
                $"区间内各值舍入后相同的只列一个数，否则列出两端，向外舍入至{places}位小数。",
                $"A range is one number where all of it rounds to that, else [least, most], rounded outward to {places} decimals. "),
        } + language.Say("打印前不作任何舍入。", "Nothing is rounded before it is printed.");
    }
}
