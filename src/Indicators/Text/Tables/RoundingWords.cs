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
}
