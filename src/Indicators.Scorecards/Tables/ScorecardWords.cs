namespace Indicators;

/// <summary>The words of the tables of a scorecard, in both languages.</summary>
internal static class ScorecardWords
{
    public static readonly LocalText Indicator = new("指标", "indicator"), Area = new("地区", "area"), Period = new("时期", "period"),
        Printed = new("刊载", "as written"),
        Allows = new("允许的范围", "implied range"), From = new("基期", "base"), To = new("报告期", "to"), GrowthRate = new("增长率", "growth"),
        Periods = new("期数", "periods"),
        Statement = new("说法", "statement"), Implies = new("推知", "implied"), Verdict = new("判定", "verdict"), Scope = new("范围", "among"),
        Rank = new("位次", "rank"),
        Change = new("升降", "change"), Note = new("备注", "note"), Hint = new("提示", "hint"), Why = new("依据", "basis"),
        Words = new("文字", "words"), Reason = new("原因", "reason"),
        Part = new("组成部分", "part"), Points = new("拉动", "points"), ShareOfChange = new("贡献率", "share of the change");

    public static readonly TableCell NoLevel = TableCell.Text("缺数", "no level"), NoBase = TableCell.Text("缺基期", "no base"),
        Begins = TableCell.Text("起始期", "first period"),
        NotRanked = TableCell.Text("无可比地区", "no other area"), Remainder = TableCell.Text("其余", "remainder");

    public static readonly LocalText Assumed = new("时期为推定", "period assumed"), Uncertain = new("时期不确定", "period uncertain"),
        UnitFromCatalogue = new("单位取自目录", "unit from the catalogue"),
        PopulationUnknown = new("参评数量未知", "number of ranked units unknown"), NotComparable = new("不可比", "not comparable");

    public static LocalText AverageGrowth(bool ofYears) =>
        ofYears ? new("年均增长", "average annual growth") : new("每期平均增长", "average growth per period");

    public static LocalText LevelsOf(LocalText name, RowsOf rows) => new(
        $"{name.Text}：{Adjective(rows).Text}水平",
        $"{name.In(Language.English)}: {(rows.AreSpans ? "levels of spans" : Adjective(rows).English + " levels")}");

    public static LocalText GrowthOf(LocalText name, RowsOf rows) =>
        new($"{name.Text}：{Since(rows).Text}增长", $"{name.In(Language.English)}: growth on {Since(rows).English}");

    public static LocalText PointsOf(LocalText name, RowsOf rows) =>
        new($"{name.Text}：{Since(rows).Text}变化", $"{name.In(Language.English)}: change on {Since(rows).English}");

    /// <summary>Ranks of one scope: of the areas listed within one area, or among each other where no one area holds them.</summary>
    public static LocalText PlacesOf(LocalText name, RowsOf rows, ReferenceArea? around) => new(
        $"{name.Text}：各地{Adjective(rows).Text}位次（{(around is null ? "表中各地区之间" : $"范围：{around.Name}")}）",
        $"{name.In(Language.English)}: {(rows.AreSpans ? "" : Adjective(rows).English + " ")}ranks of the areas listed, "
            + $"{(around is null ? "among each other" : $"in {around.EnglishName ?? around.Name}")}");

    public static TableCell Places(int places) => places == 0 ? TableCell.Text("持平", "unchanged")
        : TableCell.Text(string.Create(Invariant, $"{(places > 0 ? "上升" : "下降")}{Math.Abs(places)}位"),
            string.Create(Invariant, $"{Math.Abs(places)} {(places > 0 ? "up" : "down")}"));

    public static TableCell OverYears(AverageSpan span) => span.Base.Frequency == FrequencyId.Annual
        ? TableCell.Text(string.Create(Invariant, $"以{span.Base.ToString(null, Language.Chinese)}为基期{span.Years}年×"),
            string.Create(Invariant, $"in {span.Years} years from {span.Base} ×"))
        : TableCell.Text(string.Create(Invariant, $"以{span.Base.ToString(null, Language.Chinese)}为基期{span.Years}期×"),
            string.Create(Invariant, $"in {span.Years} periods from {span.Base} ×"));

    public static TableCell VerdictOf(Verdict? verdict) => verdict switch
    {
        null => TableCell.Empty,
        Indicators.Verdict.Proved => TableCell.Text("证实", "proved"),
        Indicators.Verdict.Possible => TableCell.Text("可能", "possible"),
        Indicators.Verdict.Inconsistent => TableCell.Text("不符", "inconsistent"),
        _ => TableCell.Text("无法判定", "undecidable"),
    };

    public static LocalText? BasisOf(GrowthBasis? basis) => basis switch
    {
        GrowthBasis.Nominal => new("名义增长", "nominal"),
        GrowthBasis.Real => new("实际增长", "real"),
        GrowthBasis.Comparable => new("可比口径", "comparable coverage"),
        _ => null,
    };

    public static TableCell KindOf(ObservationKind kind) => kind switch
    {
        ObservationKind.Growth => TableCell.Text("增长", "growth"),
        ObservationKind.AverageGrowth => TableCell.Text("年均增长", "average annual growth"),
        ObservationKind.Points => TableCell.Text("百分点变化", "points"),
        ObservationKind.Share => TableCell.Text("比重", "share"),
        ObservationKind.Rank => TableCell.Text("位次", "rank"),
        ObservationKind.RankFirst => TableCell.Text("首位", "first place"),
        ObservationKind.Duration => TableCell.Text("时长", "duration"),
        ObservationKind.Threshold => TableCell.Text("门槛", "threshold"),
        ObservationKind.Times => TableCell.Text("倍数", "multiple"),
        ObservationKind.Doublings => TableCell.Text("翻番", "doublings"),
        _ => TableCell.Empty,
    };

    /// <summary>The reason of what is missing, in a few words; that of the message where it has none of its own.</summary>
    public static string ReasonOf(MissingResult entry, Language language) => entry.Reason switch
    {
        Indicators.Reason.MissingBase => language.Say("缺基期", "no base"),
        Indicators.Reason.MissingCurrent => language.Say("缺报告期", "no current value"),
        Indicators.Reason.TooFewPeriods => language.Say("期数不足", "too few periods"),
        Indicators.Reason.NotComparable => NotComparable.In(language),
        _ => entry.ToString(language),
    };

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static LocalText Adjective(RowsOf rows) =>
        rows is { AreSpans: true } ? new("跨期", "of spans") : (rows.Frequency.Code, Shift: rows.Frequency.StartMonth) switch
    {
        ("A", 1) => new("年度", "annual"),
        ("S", _) => new("半年度", "half-yearly"),
        ("T", _) => new("四个月", "four-monthly"),
        ("Q", 1) => new("季度", "quarterly"),
        ("M", _) => new("月度", "monthly"),
        ("W", _) => new("周度", "weekly"),
        ("D", _) => new("逐日", "daily"),
        ("A5", _) => new("规划期", "five-year"),
        ("A", int month) => new($"财政年度（{month}月起）", $"fiscal-year (from month {month})"),
        (_, int month) => new($"财政季度（{month}月起）", $"fiscal-quarter (from month {month})"),
    };

    private static LocalText Since(RowsOf rows) =>
        rows is { AreSpans: true } ? new("比上年同期", "the same span of the year before") : rows.Frequency.Code switch
    {
        "A" => new("比上年", "the previous year"),
        "S" => new("比前一个半年", "the previous half-year"),
        "T" => new("比前四个月", "the previous four months"),
        "Q" => new("比上季度", "the previous quarter"),
        "M" => new("比上月", "the previous month"),
        "W" => new("比上周", "the previous week"),
        "D" => new("比前一日", "the previous day"),
        _ => new("比上一规划期", "the previous plan"),
    };
}
