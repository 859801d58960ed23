namespace Indicators;

// Changes of percentages and index numbers over time: differences in points, keyed by period, exact.
/// <remarks>
/// From 90 % to 97 % a coverage rises by 7 points (百分点). Where a source means the change relative to itself,
/// <see cref="Growth.RelativeChange(QuantityPoint{Proportion}, QuantityPoint{Proportion})"/> says so by its name. Missing ends are treated
/// as in <see cref="Series"/>.
/// </remarks>
/// <example><code>
/// var coverage = Series.Rate(Percent, new Year(2021), 90m, 93.5m, 97);
/// Console.WriteLine(coverage.PointsOnYear()[new Year(2022)]);     // → 3.5个百分点
/// Console.WriteLine(coverage.PointsOver(2)[new Year(2023)]);      // → 7个百分点
/// </code></example>
public static partial class Series
{
    /// <summary>The difference of each period to the same one a year before, in points (百分点, 点).</summary>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind, whose levels do not add: a share, a temperature, an index number. Where the base of an index
    /// moves, the difference is that of two growths.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A difference or a reason for each period.</returns>
    public static ResultSeries<TPeriod, Quantity<TKind>> PointsOnYear<TPeriod, TMeasure,
        TKind>(this Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IPointKind, IMeasuredKind<TMeasure> => Differences(series, TPeriod.PerYear);

    /// <summary>The difference of each year to the one before it, in points (百分点, 点).</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind, whose levels do not add: a share, a temperature, an index number. Where the base of an index
    /// moves, the difference is that of two growths.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A difference or a reason for each year.</returns>
    public static ResultSeries<Year, Quantity<TKind>> PointsOnYear<TMeasure, TKind>(this Series<Year, TMeasure, TKind> series)
        where TKind : IPointKind, IMeasuredKind<TMeasure> => Differences(series, 1);

    /// <summary>The difference of each period to the one before it, in points (百分点, 点).</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind, whose levels do not add: a share, a temperature, an index number. Where the base of an index
    /// moves, the difference is that of two growths.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A difference or a reason for each period.</returns>
    public static ResultSeries<TPeriod, Quantity<TKind>> PointsOnPeriod<TPeriod, TMeasure,
        TKind>(this Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IPointKind, IMeasuredKind<TMeasure> => Differences(series, 1);

    /// <summary>The difference of each period to the one so many periods before it, in points (百分点, 点).</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind, whose levels do not add: a share, a temperature, an index number. Where the base of an index
    /// moves, the difference is that of two growths.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="lag">How many periods before each its base lies, above zero: periods and never rows.</param>
    /// <returns>A difference or a reason for each period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    public static ResultSeries<TPeriod, Quantity<TKind>> PointsOver<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series,
        int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IPointKind, IMeasuredKind<TMeasure> => Differences(series, lag);

    private static ResultSeries<TPeriod, Quantity<TKind>> Differences<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series,
        int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IPointKind, IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        var difference = (Unit<TKind>)series.UnitOfMeasure.OfDifferences;
        SeriesCore core = series.Core;
        return new(series.Domain,
            period =>
                core.Compare<Quantity<TKind>>(core.Before(period.Ordinal, lag), period.Ordinal,
                    (earlier, later) => new Quantity<TKind>(later - earlier, difference)))
        {
            Marks = period => core.Marks(period.Ordinal, core.Before(period.Ordinal, lag)),
        };
    }
}
