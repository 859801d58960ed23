namespace Indicators;

// Growth on the year before in tables of series.
public static partial class Tables
{
    /// <summary>Adds the growth on the same period a year before (同比), of the last period; of each where periods are rows.</summary>
    /// <remarks>Percentages, and index numbers whose base moves, change in points. The base may lie before the periods that are
    /// shown.</remarks>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year.</typeparam>
    /// <param name="table">The table.</param>
    /// <returns>The table with a column more.</returns>
    public static SeriesTable<TPeriod> WithYearOnYear<TPeriod>(this SeriesTable<TPeriod> table)
        where TPeriod : struct, ISubannual<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.With(_ => SeriesChange<TPeriod>.OnYear(TPeriod.PerYear));
    }

    /// <summary>Adds the growth on the year before, of the last year; of each where years are rows.</summary>
    /// <remarks>Percentages, and index numbers whose base moves, change in points. The base may lie before the years that are
    /// shown.</remarks>
    /// <param name="table">The table.</param>
    /// <returns>The table with a column more.</returns>
    public static SeriesTable<Year> WithYearOnYear(this SeriesTable<Year> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.With(_ => SeriesChange<Year>.OnYear(1));
    }
}
