namespace Indicators;

// A table of a series: a row for each period, those without a value among them, with the marks in words.
public sealed partial class Series<TPeriod, TMeasure, TKind>
{
    /// <summary>Makes a table of the series: period, value, marks in words; a period without a value has a row too.</summary>
    /// <remarks>A frequency of your own is asked for its text with the <see cref="Language"/> as provider.</remarks>
    /// <param name="title">What the series is; the unit stands behind it.</param>
    /// <param name="english">The title in English, where it has another.</param>
    /// <returns>The table; exact until it is rounded.</returns>
    public Table ToTable(string? title = null, string? english = null) =>
        SeriesDisplay.Of(this.Select(row => ((IFormattable)row.Period, row.Observation)), UnitOfMeasure).Titled(title, english);
}

public sealed partial class CumulativeSeries<TPeriod, TKind>
{
    /// <summary>Makes a table of the cumulative series: year to date (2021年1-2月), value, marks in words.</summary>
    /// <remarks>A year to date without a value has a row too, such as January where it is published with February.</remarks>
    /// <param name="title">What the series is; the unit stands behind it.</param>
    /// <param name="english">The title in English, where it has another.</param>
    /// <returns>The table; exact until it is rounded.</returns>
    public Table ToTable(string? title = null, string? english = null) =>
        SeriesDisplay.Of(this.Select(cell => ((IFormattable)cell.Span, cell.Observation)), Unit).Titled(title, english);
}

/// <summary>Observations as a table: a row for each period or year to date, those without a value among them, with the marks in
/// words.</summary>
internal static class SeriesDisplay
{
    internal static readonly TableColumn Periods = new("时期", "Period");

    /// <summary>What stands for a growth whose base would lie before the series.</summary>
    internal static readonly TableCell Begins = TableCell.Text("尚无基期", "no base yet");

    internal static Table Of(IEnumerable<(IFormattable Period, Observation Observation)> observations, Unit unit) => new Table(
        [Periods, TableColumn.OfNumbers("数值", "Value"), new("说明", "Status")],
        observations.Select(row => (TableCell[])
        [
            TableCell.Text(row.Period.In),
            row.Observation.Value is { } value ? TableCell.Number(value, unit) : Table.NoValue,
            row.Observation.Status == ObservationStatus.Normal
                ? TableCell.Empty
                : TableCell.Text(language => row.Observation.Status.InWords(language)),
        ]),
        new TableStyle { Unit = unit }).WithoutEmpty(2);
}
