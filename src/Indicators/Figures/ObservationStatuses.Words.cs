namespace Indicators;

// Marks of observations in words.
public static partial class ObservationStatuses
{
    // In the order of the bits, which is that of precedence; behind them the gap.
    private static readonly (string Chinese, string English)[] Words =
    [
        ("口径中断", "break in the series"), ("缺失", "missing"), ("不可能存在", "cannot exist"), ("未收集", "not collected"), ("节假日", "holiday"),
        ("不予公布", "suppressed"), ("经许可的例外", "derogation"), ("罢工等特殊事件", "special event"), ("定义不同", "definition differs"),
        ("并入其他类别", "in another category"), ("含其他类别", "includes another category"), ("插补值", "imputed"), ("预测值", "forecast"),
        ("估计值", "estimated"), ("初步值", "provisional"), ("不显著", "not significant"), ("可靠性低", "low reliability"),
        ("未经核实", "not validated"), ("试验性", "experimental"),
    ];

    /// <summary>Says the marks in words, in the order of precedence; nothing for a normal value.</summary>
    /// <param name="status">The marks.</param>
    /// <param name="language">The language.</param>
    /// <returns>Text such as <c>口径中断、初步值</c> or <c>break in the series, provisional</c>; a gap is <c>无数据</c>, <c>no data</c>.</returns>
    public static string InWords(this ObservationStatus status, Language language)
    {
        var words = Words.Where((_, place) => ((uint)status >> place & 1) == 1);
        if ((status & ObservationStatus.Gap) != 0)
        {
            words = words.Append(("无数据", "no data"));
        }

        return language == Language.Chinese
            ? string.Join('、', words.Select(word => word.Chinese))
            : string.Join(", ", words.Select(word => word.English));
    }
}
