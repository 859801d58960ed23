namespace Indicators;

// Tables of several series: areas or indicators in rows, periods in columns; the table that everybody publishes.
public partial class Table
{
    /// <summary>Makes a table of several series of one kind: a row for each, a column for each period from the first to the last that any
    /// of them has.</summary>
    /// <remarks>All values are in the unit of the first series, which the caption says. A series of another kind joins with
    /// <see cref="SeriesTable{TPeriod}.And{TMeasure, TKind}(LocalText, Series{TPeriod, TMeasure, TKind})"/>.</remarks>
    /// <example><code>
    /// var anyuan = Series.Flow(HundredMillionYuan, new Year(2023), 91m, 98);
    /// var xiangdong = Series.Flow(HundredMillionYuan, new Year(2023), 98m, 110.25m);
    /// var table = Table.OfParts("全市", ("安源区", anyuan), ("湘东区", xiangdong)).WithYearOnYear().Rounded(1, Rounding.HalfAwayFromZero);
    /// table.ToMarkdown().Split('\n')[2];     // → | 名称 | 2023年 | 2024年 | 2024年比上年增长（%） |
    /// table.ToMarkdown().Split('\n')[^2];    // → | 全市 | 189.0 | 208.3 | 10.2 |
    /// </code></example>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series, each with what it is called: an area, an indicator.</param>
    /// <returns>The table; exact until it is rounded.</returns>
    /// <exception cref="ArgumentException">There is no series.</exception>
    public static SeriesTable<TPeriod> Of<TPeriod, TMeasure,
        TKind>(params (LocalText Name, Series<TPeriod, TMeasure, TKind> Series)[] series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Length == 0)
        {
            throw new ArgumentException("Got no series; expected at least one.", nameof(series));
        }

        return new(new SeriesSheet<TPeriod>(
            [.. series.Select(one => SeriesLine.Of(one.Name, one.Series.In(series[0].Series.UnitOfMeasure)))],
            series.Select(one => one.Series.Domain).Aggregate((all, one) => all.Span(one))));
    }

    /// <summary>Makes a table of the parts of a whole, with their sum in the last row.</summary>
    /// <remarks>Flows and stocks add; that shares or index numbers have a total does not compile. Where a part has no value its total has
    /// none.</remarks>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="total">What the sum is called: 全市, Total.</param>
    /// <param name="parts">The parts, each with what it is called.</param>
    /// <returns>The table; exact until it is rounded.</returns>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static SeriesTable<TPeriod> OfParts<TPeriod, TMeasure, TKind>(LocalText total,
        params (LocalText Name, Series<TPeriod, TMeasure, TKind> Series)[] parts)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        SeriesTable<TPeriod> table = Of(parts);
        return table.And(total, parts.Select(part => part.Series.Extend(table.Sheet.Shown)).Aggregate((sum, part) => sum + part));
    }
}
