namespace Indicators.Tool.Compute;

/// <summary>The words of tables, in Chinese and English.</summary>
/// <param name="language">The language.</param>
internal sealed class Labels(Language language)
{
    private readonly bool _english = language == Language.English;

    public string Rounding(Rounding rule, int decimals) => _english
        ? $"Rounding: {rule}, percentages to {decimals} decimal{(decimals == 1 ? "" : "s")}. A range is one number where all of it rounds to that, else [least, most], rounded outward to {decimals + 2} decimals. Nothing is rounded before it is printed."
        : $"舍入规则：百分数{RoundingWords.Of(Language.Chinese, decimals, rule)}；区间内各值舍入后相同的只列一个数，否则列出两端，向外舍入至{decimals + 2}位小数。打印前不作任何舍入。";

    public string Levels => Of("水平值", "Levels");

    public string Growth => Of("增长", "Growth");

    public string Statements => Of("报告的说法", "What the report states");

    public string Ranks => Of("位次", "Ranks");

    public string LevelsOf(string name, string unit, RowsOf rows) => _english
        ? $"{name}: {Adjective(rows)}levels{(rows.AreSpans ? " of spans" : "")}{(unit.Length > 0 ? $" in {unit}" : "")}"
        : $"{name}：{Adjective(rows)}水平{(unit.Length > 0 ? $"（{unit}）" : "")}";

    public string GrowthOf(string name, RowsOf rows) => $"{name}{Of($"：{Since(rows)}增长", $": growth on {Since(rows)}")}";

    public string PointsOf(string name, RowsOf rows) => $"{name}{Of($"：{Since(rows)}变化（百分点）", $": change on {Since(rows)} in percentage points")}";

    public string PlacesOf(string name, RowsOf rows) => $"{name}{Of($"：各地{Adjective(rows)}位次", $": {Adjective(rows)}ranks of the areas")}";

    public string Contributions => Of("贡献", "Contributions");

    public string Part => Of("组成部分", "part");

    public string NoLevel => Of("缺数", "no level");

    public string NoBase => Of("缺基期", "no base");

    public string NotRanked => Of("无可比地区", "no other area");

    public string Remainder => Of("其余", "remainder");

    public string Points => Of("拉动", "points");

    public string ShareOfChange => Of("贡献率", "share of the change");

    public string Warnings => Of("可疑之处", "Implausible");

    public string NotComputed => Of("未能计算", "Not computed");

    public string AssumedTimes => Of("推定的时期", "Assumed periods");

    public string SetAside => Of("搁置的行", "Rows set aside");

    public string Indicator => Of("指标", "indicator");

    public string Area => Of("地区", "area");

    public string Period => Of("时期", "period");

    public string Printed => Of("刊载", "as written");

    public string Allows => Of("允许的范围", "implied range");

    public string From => Of("基期", "base");

    public string To => Of("报告期", "to");

    public string GrowthRate => Of("增长率", "growth");

    public string AverageGrowth(bool ofYears) => ofYears ? Of("年均增长", "average annual growth") : Of("每期平均增长", "average growth per period");

    public string Periods => Of("期数", "periods");

    public string Kind => Of("说法", "statement");

    public string Implies => Of("推知", "implied");

    public string Verdict => Of("判定", "verdict");

    public string Scope => Of("范围", "among");

    public string Rank => Of("位次", "rank");

    public string Change => Of("升降", "change");

    public string Note => Of("备注", "note");

    public string Hint => Of("提示", "hint");

    public string Why => Of("依据", "basis");

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

    public string OverYears(AverageSpan span, string factor) => _english
        ? $"{factor} in {span.Years} {(span.Base.Frequency == FrequencyId.Annual ? "years" : "periods")} from {span.Base}"
        : $"以{span.Base.In(Language.Chinese)}为基期{span.Years}{(span.Base.Frequency == FrequencyId.Annual ? "年" : "期")}{factor}";

    public string Among(string scope) => _english ? $"among {scope}" : $"范围：{scope}";

    public string ByLevels(string range) => _english ? $"computed from levels: {range}" : $"水平值得{range}";

    public string VerdictOf(Verdict verdict) => _english ? verdict.ToString().ToLowerInvariant() : verdict switch
    {
        Indicators.Verdict.Proved => "证实",
        Indicators.Verdict.Possible => "可能",
        Indicators.Verdict.Inconsistent => "不符",
        _ => "无法判定",
    };

    public string KindOf(ObservationKind kind) => kind switch
    {
        ObservationKind.Growth => Of("增长", "growth"),
        ObservationKind.AverageGrowth => Of("年均增长", "average annual growth"),
        ObservationKind.Points => Of("百分点变化", "points"),
        ObservationKind.Share => Of("比重", "share"),
        ObservationKind.Rank => Of("位次", "rank"),
        ObservationKind.RankFirst => Of("首位", "first place"),
        ObservationKind.Duration => Of("时长", "duration"),
        ObservationKind.Threshold => Of("门槛", "threshold"),
        ObservationKind.Times => Of("倍数", "multiple"),
        ObservationKind.Doublings => Of("翻番", "doublings"),
        _ => "",
    };

    /// <summary>The reason of an entry; in Chinese a word, and that of the reason itself where it has one.</summary>
    public string ReasonOf(MissingResult entry) => _english ? entry.Reason.ToString() : entry.Reason switch
    {
        Indicators.Reason.MissingBase => "缺基期",
        Indicators.Reason.MissingCurrent => "缺报告期",
        Indicators.Reason.TooFewPeriods => "期数不足",
        Indicators.Reason.NotComparable => NotComparable,
        _ => entry.ToString(Language.Chinese),
    };

    public string ReasonOf(Undefined reason) => _english ? reason.Name : reason.InWords(Language.Chinese);

    public string Name(ReferenceArea area) => _english ? area.EnglishName ?? area.Name : area.Name;

    private string Adjective(RowsOf rows) => rows is { AreSpans: true } ? Of("跨期", "") : (rows.Frequency.Code, Shift: rows.Frequency.StartMonth) switch
    {
        ("A", 1) => Of("年度", "annual "),
        ("S", _) => Of("半年度", "half-yearly "),
        ("T", _) => Of("四个月", "four-monthly "),
        ("Q", 1) => Of("季度", "quarterly "),
        ("M", _) => Of("月度", "monthly "),
        ("W", _) => Of("周度", "weekly "),
        ("D", _) => Of("逐日", "daily "),
        ("A5", _) => Of("规划期", "five-year "),
        ("A", int month) => Of($"财政年度（{month}月起）", $"fiscal-year (from month {month}) "),
        ("Q", int month) => Of($"财政季度（{month}月起）", $"fiscal-quarter (from month {month}) "),
        _ => "",
    };

    private string Since(RowsOf rows) => rows is { AreSpans: true } ? Of("比上年同期", "the same span of the year before") : rows.Frequency.Code switch
    {
        "A" => Of("比上年", "the previous year"),
        "S" => Of("比前一个半年", "the previous half-year"),
        "T" => Of("比前四个月", "the previous four months"),
        "Q" => Of("比上季度", "the previous quarter"),
        "M" => Of("比上月", "the previous month"),
        "W" => Of("比上周", "the previous week"),
        "D" => Of("比前一日", "the previous day"),
        _ => Of("比上一规划期", "the previous plan"),
    };

    private string Of(string chinese, string english) => _english ? english : chinese;
}
