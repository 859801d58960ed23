namespace Indicators;

// Rankings as tables, the best first.
/// <example><code>
/// (string Name, Quantity&lt;Money&lt;Cny&gt;&gt; Revenue)[] counties = [("A", 38m * HundredMillionYuan), ("B", 41m * HundredMillionYuan)];
/// var ranked = counties.RankBy(county => county.Revenue, Direction.HigherIsBetter, Ties.Competition);
/// string table = ranked.ToTable(county => county.Name, county => county.Revenue.ToString()).ToMarkdown(Language.English);
/// table.Split('\n')[4];   // → | B | 1st | 41亿元 |
/// </code></example>
public static partial class Tables
{
    /// <summary>Makes a table of a ranking, the best first; units without a place come last, with the reason.</summary>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <param name="ranking">The units with their ranks.</param>
    /// <param name="name">What a unit is called.</param>
    /// <param name="value">What it was ranked by, a value or a text; null for a table without.</param>
    /// <param name="title">What was ranked.</param>
    /// <param name="english">The title in English, where it has another.</param>
    /// <returns>The table. Its caption says how many were ranked, by which direction and rule for ties.</returns>
    public static Table ToTable<TItem>(
        this IEnumerable<(TItem Item, Outcome<Rank> Rank)> ranking, Func<TItem, string> name, Func<TItem, TableCell>? value = null,
        string? title = null, string? english = null)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(name);
        (TItem Item, Outcome<Rank> Rank)[] units =
            [.. ranking.OrderBy(unit => !unit.Rank.HasValue)
                .ThenBy(unit => unit.Rank.TryGetValue(out Rank rank) ? rank.Position : Rational.Zero)];
        IEnumerable<TableCell[]> rows = units.Select(unit => (TableCell[])
        [
            name(unit.Item),
            unit.Rank.TryGetValue(out Rank rank) ? TableCell.Text(((IFormattable)rank).In) : Table.NoValue,
            value?.Invoke(unit.Item) ?? TableCell.Empty,
            Note(unit.Rank),
        ]);
        return new Table(
            [new("名称", "Name"), TableColumn.OfNumbers("名次", "Place"), TableColumn.OfNumbers("数值", "Value"), new("说明", "Note")],
            rows,
            new TableStyle { Parts = units is [(_, { HasValue: true } first), ..] ? [Among(first.Value)] : [] }).WithoutEmpty(3)
            .WithoutEmpty(2).Titled(title, english);
    }

    private static Bilingual Among(Rank rank)
    {
        Rational of = rank.Of;
        (string chinese, string english) = rank.Direction == Direction.HigherIsBetter
            ? ("数值高者在前", "higher is better")
            : ("数值低者在前", "lower is better");
        return new($"共{of}个，{chinese}，{TiesInChinese(rank.Ties)}", $"{of} ranked, {english}, ties by {rank.Ties}");
    }

    private static string TiesInChinese(Ties ties) => ties == Ties.Competition ? "并列者同取靠前名次"
        : ties == Ties.Max ? "并列者同取靠后名次"
        : ties == Ties.Average ? "并列者取平均名次"
        : ties == Ties.Dense ? "并列者同名次且不跳号"
        : $"并列规则{ties}";

    private static TableCell Note(Outcome<Rank> rank) =>
        rank.Undefined is { } why ? TableCell.Text(why.InWords(Language.Chinese), why.Message)
        : rank.Value.Tied > 1 ? TableCell.Text($"{(Rational)rank.Value.Tied}个并列", $"{(Rational)rank.Value.Tied} tied")
        : TableCell.Empty;
}
