namespace Indicators.Tool.Compute;

/// <summary>The words of tables, in Chinese and English.</summary>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class Labels(string language)
{
    private readonly bool _english = language == "en";

    public string Report => Of("报告", "Report");

    public string Rounding(Rounding rule, int decimals) => _english
        ? $"Rounding: {rule}, percentages to {decimals} decimal{(decimals == 1 ? "" : "s")}; nothing is rounded before it is printed."
        : $"舍入规则：{rule}，百分数保留{decimals}位小数；打印前不作任何舍入。";

    public string Levels => Of("水平值", "Levels");

    public string Growth => Of("增长", "Growth");

    public string Statements => Of("报告的说法", "What the report states");

    public string Ranks => Of("位次", "Ranks");

    public string LevelsOf(string name, string unit) => (unit.Length > 0, _english) switch
    {
        (true, true) => $"{name}: levels in {unit}",
        (true, false) => $"{name}：逐期水平（{unit}）",
        (false, true) => $"{name}: levels",
        _ => $"{name}：逐期水平",
    };

    public string GrowthOf(string name) => $"{name}{Of("：逐期增长", ": growth period by period")}";

    public string PlacesOf(string name) => $"{name}{Of("：各地位次", ": ranks of the areas")}";

    public string Contributions => Of("贡献", "Contributions");

    public string Part => Of("组成部分", "part");

    public string Rest => Of("其余", "rest");

    public string Points => Of("拉动", "points");

    public string ShareOfChange => Of("贡献率", "share of the change");

    public string Warnings => Of("可疑之处", "Implausible");

    public string NotComputed => Of("未能计算", "Not computed");

    public string AssumedTimes => Of("推定的时期", "Assumed periods");

    public string SetAside => Of("搁置的行", "Rows set aside");

    public string Indicator => Of("指标", "indicator");

    public string Area => Of("地区", "area");

    public string Period => Of("时期", "period");

    public string Printed => Of("刊载", "printed");

    public string Allows => Of("允许的范围", "allows");

    public string From => Of("基期", "base");

    public string To => Of("报告期", "to");

    public string GrowthRate => Of("增长率", "growth");

    public string AverageGrowth(bool ofYears) => ofYears ? Of("年均增长", "growth a year") : Of("每期平均增长", "growth a period");

    public string Periods => Of("期数", "periods");

    public string Kind => Of("说法", "statement");

    public string Implies => Of("推知", "implies");

    public string Verdict => Of("判定", "verdict");

    public string Scope => Of("范围", "among");

    public string Rank => Of("位次", "rank");

    public string Change => Of("升降", "change");

    public string Note => Of("备注", "note");

    public string Hint => Of("提示", "hint");

    public string Why => Of("依据", "because");

    public string Text => Of("文字", "words");

    public string Reason => Of("原因", "reason");

    public string? Uncertain(PeriodHedge hedge) => hedge == PeriodHedge.None ? null : Of("时期不确定", "period uncertain");

    public string Assumed => Of("时期为推定", "period assumed");

    public string UnitFromCatalogue => Of("单位取自目录", "unit from the catalogue");

    public string PopulationUnknown => Of("参评数量未知", "number of ranked units unknown");

    public string NotComparable => Of("不可比", "not comparable");

    public string Places(int places) => _english
        ? places == 0 ? "unchanged" : $"{Math.Abs(places)} {(places > 0 ? "up" : "down")}"
        : places == 0 ? "持平" : $"{(places > 0 ? "上升" : "下降")}{Math.Abs(places)}位";

    public string Of(int? size) => size is { } n ? (_english ? $" of {n}" : $"/{n}") : "";

    public string OverYears(OverSpan span, string factor) => _english
        ? $"{factor} in {span.Periods} {(span.Base.Frequency == FrequencyId.Annual ? "years" : "periods")} from {span.Base}"
        : $"以{span.Base.ToString("zh")}为基期{span.Periods}{(span.Base.Frequency == FrequencyId.Annual ? "年" : "期")}{factor}";

    public string Among(string scope) => _english ? $"among {scope}" : $"范围：{scope}";

    public string ByLevels(string range) => _english ? $"levels give {range}" : $"水平值得{range}";

    public string VerdictOf(Verdict verdict) => _english ? verdict.ToString().ToLowerInvariant() : verdict switch
    {
        Indicators.Verdict.Proved => "证实",
        Indicators.Verdict.Possible => "可能",
        Indicators.Verdict.Inconsistent => "不符",
        _ => "无法判定",
    };

    public string KindOf(string kind) => kind switch
    {
        "growth" => Of("增长", "growth"),
        "averageGrowth" => Of("年均增长", "growth a year"),
        "points" => Of("百分点变化", "points"),
        "share" => Of("比重", "share"),
        "rank" => Of("位次", "rank"),
        "rankFirst" => Of("首位", "first place"),
        "duration" => Of("时长", "duration"),
        "threshold" => Of("门槛", "threshold"),
        "times" => Of("倍数", "multiple"),
        "doublings" => Of("翻番", "doublings"),
        _ => kind,
    };

    public string ReasonOf(Undefined reason) => _english ? reason.Name : reason.Chinese;

    public string Name(AreaName area) => (_english ? area.NameEn ?? area.Name : area.Name) ?? area.Code;

    private string Of(string chinese, string english) => _english ? english : chinese;
}
