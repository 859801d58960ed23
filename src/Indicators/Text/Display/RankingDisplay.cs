namespace Indicators;

/// <summary>Rankings as tables, the best first, for notebooks and reports.</summary>
/// <example><code>
/// (string Name, Quantity&lt;Money&lt;Cny&gt;&gt; Revenue)[] counties = [("A", 38m * HundredMillionYuan), ("B", 41m * HundredMillionYuan)];
/// var ranked = counties.RankBy(county => county.Revenue, Direction.HigherIsBetter, Ties.Competition);
/// string table = ranked.ToMarkdown(county => county.Name, county => county.Revenue.ToString(), Language.English);
/// table.Split('\n')[4];   // → | B | 1st | 41亿元 |
/// </code></example>
public static class RankingDisplay
{
    extension<TItem>(IEnumerable<(TItem Item, Outcome<Rank> Rank)> ranking)
    {
        /// <summary>Shows a ranking as a table in Markdown, the best first; units without a place come last, with the reason.</summary>
        /// <param name="name">What a unit is called.</param>
        /// <param name="value">What it was ranked by, as text rounded by a rule of your choice; null for a table without.</param>
        /// <param name="language">The language of places and reasons.</param>
        /// <param name="title">What was ranked.</param>
        /// <returns>A caption and a table in GitHub's Markdown. The caption says how many were ranked, by which direction and rule for ties.</returns>
        public string ToMarkdown(Func<TItem, string> name, Func<TItem, string>? value = null, Language language = Language.Chinese, string? title = null) =>
            Table(ranking, name, value, language, title).ToMarkdown();

        /// <summary>Shows a ranking as a table in HTML, the best first; units without a place come last, with the reason.</summary>
        /// <param name="name">What a unit is called.</param>
        /// <param name="value">What it was ranked by, as text rounded by a rule of your choice; null for a table without.</param>
        /// <param name="language">The language of places and reasons.</param>
        /// <param name="title">What was ranked.</param>
        /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
        public string ToHtml(Func<TItem, string> name, Func<TItem, string>? value = null, Language language = Language.Chinese, string? title = null) =>
            Table(ranking, name, value, language, title).ToHtml();
    }

    private static DisplayTable Table<TItem>(
        IEnumerable<(TItem Item, Outcome<Rank> Rank)> ranking, Func<TItem, string> name, Func<TItem, string>? value, Language language, string? title)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(name);
        (TItem Item, Outcome<Rank> Rank)[] units = [.. ranking.OrderBy(unit => !unit.Rank.HasValue).ThenBy(unit => unit.Rank.TryGetValue(out Rank rank) ? rank.Position : Rational.Zero)];
        string[][] rows =
        [
            .. units.Select(unit => new[]
            {
                name(unit.Item),
                unit.Rank.TryGetValue(out Rank rank) ? rank.ToString(DisplayTable.Say(language, "zh", "en")) : DisplayTable.NoValue,
                value?.Invoke(unit.Item) ?? "",
                Note(unit.Rank, language),
            }),
        ];
        string? among = units is [(_, { HasValue: true } first), ..] ? Among(first.Value, language) : null;
        return new DisplayTable(
            language,
            DisplayTable.CaptionOf(language, title, among),
            [
                (DisplayTable.Say(language, "名称", "Name"), false), (DisplayTable.Say(language, "名次", "Place"), true),
                (DisplayTable.Say(language, "数值", "Value"), true), (DisplayTable.Say(language, "说明", "Note"), false),
            ],
            rows).WithoutEmpty(3).WithoutEmpty(2);
    }

    private static string Among(Rank rank, Language language)
    {
        Rational of = rank.Of;
        string direction = rank.Direction == Direction.HigherIsBetter ? DisplayTable.Say(language, "数值高者在前", "higher is better") : DisplayTable.Say(language, "数值低者在前", "lower is better");
        return DisplayTable.Say(language, $"共{of}个，{direction}，{TiesInChinese(rank.Ties)}", $"{of} ranked, {direction}, ties by {rank.Ties}");
    }

    private static string TiesInChinese(Ties ties) => ties == Ties.Competition ? "并列者同取靠前名次"
        : ties == Ties.Max ? "并列者同取靠后名次"
        : ties == Ties.Average ? "并列者取平均名次"
        : ties == Ties.Dense ? "并列者同名次且不跳号"
        : $"并列规则{ties}";

    private static string Note(Outcome<Rank> rank, Language language) => rank.Reason is { } why ? DisplayTable.Say(language, why.Chinese, why.Message)
        : rank.Value.Tied > 1 ? DisplayTable.Say(language, $"{(Rational)rank.Value.Tied}个并列", $"{(Rational)rank.Value.Tied} tied")
        : "";
}
