namespace Indicators;

/// <summary>Growths by period, rankings and revisions as tables.</summary>
/// <example><code>
/// var firms = Series.Stock(Enterprises, new Year(2021), 31, 36);
/// string table = firms.YearOnYear().ToTable().Rounded(1, Rounding.HalfAwayFromZero).ToMarkdown(Language.English);
/// table.Split('\n')[^2];   // → | 2022 | 16.1% |  |
/// </code></example>
public static partial class Tables
{
    /// <summary>Makes a table of the growths in per cent, the first period first; where there is none, the reason stands beside.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <param name="growths">The growths.</param>
    /// <param name="title">What grew.</param>
    /// <param name="english">The title in English, where it has another.</param>
    /// <returns>The table; exact until it is rounded.</returns>
    public static Table ToTable<TPeriod>(
        this IEnumerable<KeyValuePair<TPeriod, Outcome<GrowthRate>>> growths, string? title = null, string? english = null)
        where TPeriod : struct, IPeriod<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(growths);
        return Of(growths.OrderBy(growth => growth.Key).Select(growth => ((IFormattable)growth.Key, growth.Value))).Titled(title, english);
    }

    // What ResultSeries and ResultsToDate enumerate, in the order in which it comes.
    /// <summary>Makes a table of the growths in per cent, in the order of the sequence; where there is none, the reason stands
    /// beside.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <param name="growths">The growths.</param>
    /// <param name="title">What grew.</param>
    /// <param name="english">The title in English, where it has another.</param>
    /// <returns>The table; exact until it is rounded.</returns>
    public static Table ToTable<TPeriod>(
        this IEnumerable<(TPeriod Period, Outcome<GrowthRate> Outcome)> growths, string? title = null, string? english = null)
        where TPeriod : struct, IFormattable
    {
        ArgumentNullException.ThrowIfNull(growths);
        return Of(growths.Select(growth => ((IFormattable)growth.Period, growth.Outcome))).Titled(title, english);
    }

    private static Table Of(IEnumerable<(IFormattable Period, Outcome<GrowthRate> Growth)> growths)
    {
        // Before the first growth a missing base lies before the series: there it begins, and nothing is missing.
        (IFormattable Period, Outcome<GrowthRate> Growth)[] rows = [.. growths];
        int first = Array.Exists(rows, row => row.Growth.HasValue)
            ? Array.FindIndex(rows, row => row.Growth.Undefined is not { Reason: Reason.MissingBase })
            : 0;
        return new Table(
            [SeriesDisplay.Periods, TableColumn.OfNumbers("增长率", "Growth"), new("说明", "Note")],
            rows.Select((row, place) => (TableCell[])
            [
                TableCell.Text(row.Period.In),
                row.Growth.TryGetValue(out GrowthRate rate) ? TableCell.Growth(rate) : Table.NoValue,
                row.Growth.Undefined is not { } why ? Marks(row.Growth.Status)
                    : place < first ? SeriesDisplay.Begins
                    : TableCell.Text(why.InWords(Language.Chinese), why.Message),
            ])).WithoutEmpty(2);
    }

    private static TableCell Marks(ObservationStatus status) =>
        status == ObservationStatus.Normal ? TableCell.Empty : TableCell.Text(language => status.InWords(language));
}
