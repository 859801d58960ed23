using System.Diagnostics;

namespace Indicators;

/// <summary>A table of several series: a row for each, a column for each period, and growths beside them.</summary>
/// <remarks>
/// <para>A period without a value shows its reason in words. The letters behind values are explained below the table.</para>
/// <para><b>Equality.</b> That of a reference. <b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <typeparam name="TPeriod">The frequency.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class SeriesTable<TPeriod> : Table
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    internal SeriesTable(SeriesSheet<TPeriod> sheet)
        : this(sheet, TableStyle.Plain)
    {
    }

    private SeriesTable(SeriesSheet<TPeriod> sheet, TableStyle style)
        : base(sheet.Columns(), sheet.Rows(), style with { Unit = sheet.Unit }) => Sheet = sheet;

    internal SeriesSheet<TPeriod> Sheet { get; }

    /// <summary>Adds a series, of another kind too: population beside output.</summary>
    /// <remarks>Where units differ, each stands behind the name of its row, or in the heading of its column.</remarks>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="name">What it is called.</param>
    /// <param name="series">The series.</param>
    /// <returns>The table with one row more.</returns>
    public SeriesTable<TPeriod> And<TMeasure, TKind>(LocalText name, Series<TPeriod, TMeasure, TKind> series)
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(series);
        return With(Sheet with { Lines = [.. Sheet.Lines, SeriesLine.Of(name, series)], Shown = Sheet.Shown.Span(series.Domain) });
    }

    /// <summary>Shows these periods alone. What is outside of them is still known as the base of a growth.</summary>
    /// <param name="periods">The periods.</param>
    /// <returns>The table of these periods.</returns>
    public SeriesTable<TPeriod> Showing(PeriodRange<TPeriod> periods) => With(Sheet with { Shown = periods });

    /// <summary>Shows the periods from one to another alone. What is outside of them is still known as the base of a growth.</summary>
    /// <param name="first">The first period.</param>
    /// <param name="last">The last one.</param>
    /// <returns>The table of these periods.</returns>
    /// <exception cref="ArgumentException">The last period is before the first.</exception>
    public SeriesTable<TPeriod> Showing(TPeriod first, TPeriod last) => Showing(new(first, last));

    /// <summary>Adds the growth over the first period that is shown, of the last one; of each where periods are rows.</summary>
    /// <remarks>Percentages, and index numbers whose base moves, change in points.</remarks>
    /// <returns>The table with a column more.</returns>
    public SeriesTable<TPeriod> WithGrowth() => With(shown => SeriesChange<TPeriod>.Over(shown.First));

    /// <summary>Puts periods into rows and series into columns, which suits long series.</summary>
    /// <returns>The table, turned.</returns>
    public SeriesTable<TPeriod> PeriodsDown() => With(Sheet with { PeriodsDown = true });

    /// <inheritdoc/>
    public override SeriesTable<TPeriod> Titled(string? title, string? english = null) => (SeriesTable<TPeriod>)base.Titled(title, english);

    /// <inheritdoc/>
    public override SeriesTable<TPeriod> WithNote(string note, string? english = null) =>
        (SeriesTable<TPeriod>)base.WithNote(note, english);

    /// <inheritdoc/>
    public override SeriesTable<TPeriod> Rounded(int decimals, Rounding rounding) => (SeriesTable<TPeriod>)base.Rounded(decimals, rounding);

    /// <inheritdoc/>
    public override SeriesTable<TPeriod> Rounded(Unit unit, int decimals, Rounding rounding) =>
        (SeriesTable<TPeriod>)base.Rounded(unit, decimals, rounding);

    /// <inheritdoc/>
    public override SeriesTable<TPeriod> WithRanges(RangeDisplay ranges) => (SeriesTable<TPeriod>)base.WithRanges(ranges);

    /// <inheritdoc/>
    public override SeriesTable<TPeriod> WithThousands(Thousands thousands) => (SeriesTable<TPeriod>)base.WithThousands(thousands);

    internal SeriesTable<TPeriod> With(Func<PeriodRange<TPeriod>, SeriesChange<TPeriod>> change) =>
        With(Sheet with { Changes = [.. Sheet.Changes, change] });

    private SeriesTable<TPeriod> With(SeriesSheet<TPeriod> sheet) => new(sheet, Style);
}
