namespace Indicators;

// The revision triangle: a row for each period, a column for each release.
public sealed partial class Vintages<TPeriod, TMeasure, TKind>
{
    /// <summary>Makes a table of what each release said of each period (修订三角): a row for each period, a column for each day of
    /// release.</summary>
    /// <remarks>
    /// <para>Along a row stands how the value of a period was revised, down a column what was released that day. A cell is empty where the
    /// release does not speak of the period: what was known then is the last cell to the left (<see cref="AsOf"/>), and nothing where there
    /// is none.</para>
    /// <para>Values are in <see cref="UnitOfMeasure"/>; marks are the letters of SDMX, and a note says what those that occur mean.</para>
    /// </remarks>
    /// <param name="title">What was released; the unit stands behind it.</param>
    /// <param name="english">The title in English, where it has another.</param>
    /// <returns>The table; exact until it is rounded.</returns>
    public Table ToTable(string? title = null, string? english = null)
    {
        Series<TPeriod, TMeasure, TKind>[] releases = [.. _releases.Select(release => release.Series.In(UnitOfMeasure))];
        return new Table(
            [SeriesDisplay.Periods, .. _releases.Select(release => TableColumn.OfNumbers(Vintages.Text(release.On)))],
            Domain.Select(
                period => (TableCell[])[TableCell.Text(((IFormattable)period).In), .. releases.Select(series => Cell(series[period]))]),
            new TableStyle { Unit = UnitOfMeasure }).Titled(title, english);

        TableCell Cell(Observation observation) => IsAbsent(observation) ? TableCell.Empty : TableCell.Marked(observation, UnitOfMeasure);
    }
}
