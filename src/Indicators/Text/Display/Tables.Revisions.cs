namespace Indicators;

// Revisions as tables.
/// <example><code>
/// var output = Vintages.Of(new LocalDate(2024, 4, 16), Series.Flow(HundredMillionYuan, new Quarter(2024, 1), 25m))
///     .Release(new LocalDate(2024, 7, 15), Series.Flow(HundredMillionYuan, new Quarter(2024, 1), 26m));
/// string table = output.Revisions().ToTable().ToMarkdown(Language.English);
/// table.Split('\n')[^2];   // → | Q1 2024 | 2024-04-16 | 25 | 2024-07-15 | 26 | 1 |
/// </code></example>
public static partial class Tables
{
    /// <summary>Makes a table of the revisions, in their order: period, both days and values, the change.</summary>
    /// <remarks>Where the units of the revisions differ there is a column of units. There is no change where one of the values is
    /// missing.</remarks>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <param name="revisions">The revisions.</param>
    /// <param name="title">What was revised; the unit stands behind it.</param>
    /// <param name="english">The title in English, where it has another.</param>
    /// <returns>The table; exact until it is rounded. Notes say what the letters of its marks mean.</returns>
    public static Table ToTable<TPeriod>(this IEnumerable<Revision<TPeriod>> revisions, string? title = null, string? english = null)
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(revisions);
        Revision<TPeriod>[] all = [.. revisions];
        Unit? unit = all.Select(revision => revision.UnitOfMeasure).Distinct().Count() == 1 ? all[0].UnitOfMeasure : null;
        return new Table(
            [
                SeriesDisplay.Periods, new("发布日期", "Released"), TableColumn.OfNumbers("原值", "Before"), new("修订日期", "Revised"),
                TableColumn.OfNumbers("修订后", "After"), TableColumn.OfNumbers("变动", "Change"), new("单位", "Unit"),
            ],
            all.Select(revision => Row(revision, unit is null)),
            new TableStyle { Parts = unit is null ? [] : [InUnits(unit)] }).WithoutEmpty(6).Titled(title, english);
    }

    // Units are said by the caption or by the last column, and so the numbers have none of their own.
    private static TableCell[] Row<TPeriod>(Revision<TPeriod> revision, bool unitsDiffer)
        where TPeriod : struct, ITilingPeriod<TPeriod> =>
    [
        TableCell.Text(((IFormattable)revision.Period).In),
        Vintages.Text(revision.ReleasedOn),
        TableCell.Marked(revision.Before, null),
        Vintages.Text(revision.RevisedOn),
        TableCell.Marked(revision.After, null),
        revision.Change is { } change ? TableCell.Number(change) : Table.NoValue,
        unitsDiffer ? TableCell.Text(UnitsOf(revision.UnitOfMeasure).In) : TableCell.Empty,
    ];

    private static Bilingual InUnits(Unit unit)
    {
        Bilingual units = UnitsOf(unit);
        return new($"单位：{units.Chinese}", $"in {units.English}");
    }

    // Levels in per cent change in percentage points.
    private static Bilingual UnitsOf(Unit unit)
    {
        string chinese = unit.NameIn(Language.Chinese), english = unit.NameIn(Language.English);
        return unit.OfDifferences is var points && points.Equals(unit)
            ? new(chinese, english)
            : new($"{chinese}，变动为{points.Symbol}", $"{english}, change in {points.EnglishFor(2)}");
    }
}
