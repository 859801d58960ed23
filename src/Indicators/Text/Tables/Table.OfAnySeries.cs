namespace Indicators;

// Tables of series whose frequency, measure and kind are known when they are read.
public partial class Table
{
    /// <summary>Makes a table of several series of one frequency: a row for each, a column for each period from the first to the last that
    /// any of them has.</summary>
    /// <remarks>Series of one kind are in the unit of the first, which the caption says; else each unit stands behind the name of its row.
    /// Of a printed figure the number is shown that it prints.</remarks>
    /// <example><code>
    /// var firms = AnySeries.OfFigures(Measure.Stock, [(AnyPeriod.Parse("2024"), StatedValue.Parse("31家"), ObservationStatus.Normal), (AnyPeriod.Parse("2025"), StatedValue.Parse("58家"), ObservationStatus.Normal)]);
    /// Table.Of(("湘东区", firms)).ToCsv().Split('\n')[1];   // → 湘东区,31,58
    /// </code></example>
    /// <param name="series">The series, each with what it is called: an area, an indicator.</param>
    /// <returns>The table; exact until it is rounded.</returns>
    /// <exception cref="ArgumentException">There is no series, or they are of two frequencies (IND0603).</exception>
    public static Table Of(params (LocalText Name, AnySeries Series)[] series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Length == 0)
        {
            throw new ArgumentException("Got no series; expected at least one.", nameof(series));
        }

        AnySeries head = series[0].Series;
        if (Array.Find(series, one => one.Series.First.PeriodsSince(head.First) is null).Series is { } stranger)
        {
            throw new IndicatorArgumentException(
                $"Got series by {head.Frequency} and by {stranger.Frequency}; expected periods of one frequency; print them in two "
                    + "tables. (IND0603)", nameof(series));
        }

        Unit? unit = series.All(one => one.Series.IsOfKindOf(head)) ? head.UnitOfMeasure : null;
        AnyPeriod first = series.MinBy(one => one.Series.First.Ordinal).Series.First,
            last = series.MaxBy(one => one.Series.Last.Ordinal).Series.Last;
        AnyPeriod[] periods = [.. Enumerable.Range(0, last.Ordinal - first.Ordinal + 1).Select(place => first.After(place))];
        return new Table(
            [new("名称", "Name"),
                .. periods.Select(period => TableColumn.OfNumbers(period.In(Language.Chinese), period.In(Language.English)))],
            series.Select(one => Row(one.Name, unit is null ? one.Series : one.Series.In(unit), periods, unit is null)),
            new TableStyle { Unit = unit });
    }

    private static TableCell[] Row(LocalText name, AnySeries series, AnyPeriod[] periods, bool withUnit)
    {
        Unit unit = series.UnitOfMeasure;
        TableCell called = withUnit
            ? TableCell.Text(
                language => language.Say($"{name.In(language)}（{unit.NameIn(language)}）", $"{name.In(language)} ({unit.NameIn(language)})"))
            : TableCell.Text(name.In);
        return [called, .. periods.Select(period => TableCell.OfSaidUnit(series[period], unit))];
    }
}
