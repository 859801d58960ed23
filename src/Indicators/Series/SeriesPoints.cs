namespace Indicators;

/// <summary>Changes of percentages and index numbers over time: differences in points, keyed by period, exact.</summary>
/// <remarks>
/// From 90 % to 97 % a coverage rises by 7 points (百分点). Where a source means the change relative to itself,
/// <see cref="Growth.RelativeChange(QuantityPoint{Proportion}, QuantityPoint{Proportion})"/> says so by its name. Missing ends are treated
/// as in <see cref="SeriesGrowth"/>.
/// </remarks>
/// <example><code>
/// var coverage = Series.Rate(Percent, new Year(2021), 90m, 93.5m, 97);
/// Console.WriteLine(coverage.PointsOnYear()[new Year(2022)]);     // → 3.5个百分点
/// Console.WriteLine(coverage.PointsOver(2)[new Year(2023)]);      // → 7个百分点
/// </code></example>
public static class SeriesPoints
{
    /// <summary>The difference of each period to the same one a year before, in points.</summary>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year.</typeparam>
    /// <typeparam name="TKind">The kind, whose levels do not add: a share, a temperature.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A difference or a reason for each period.</returns>
    public static ResultSeries<TPeriod, Quantity<TKind>> PointsOnYear<TPeriod, TKind>(this Series<TPeriod, Rate<TKind>> series)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IPointKind => Over<TPeriod, Rate<TKind>, TKind>(series, TPeriod.PerYear);

    /// <summary>The difference of each year to the one before it, in points.</summary>
    /// <typeparam name="TKind">The kind, whose levels do not add: a share, a temperature.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A difference or a reason for each year.</returns>
    public static ResultSeries<Year, Quantity<TKind>> PointsOnYear<TKind>(this Series<Year, Rate<TKind>> series)
        where TKind : IPointKind => Over<Year, Rate<TKind>, TKind>(series, 1);

    /// <summary>The difference of each period to the one before it, in points.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind, whose levels do not add: a share, a temperature.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A difference or a reason for each period.</returns>
    public static ResultSeries<TPeriod, Quantity<TKind>> PointsOnPeriod<TPeriod, TKind>(this Series<TPeriod, Rate<TKind>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IPointKind => Over<TPeriod, Rate<TKind>, TKind>(series, 1);

    /// <summary>The difference of each index number to the same period's a year before, in index points (点).</summary>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year.</typeparam>
    /// <typeparam name="TBase">What is 100. Where it moves, the difference is that of two growths.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A difference or a reason for each period.</returns>
    public static ResultSeries<TPeriod, Quantity<IndexNumber<TBase>>> PointsOnYear<TPeriod, TBase>(this Series<TPeriod, Index<TBase>> series)
        where TPeriod : struct, ISubannual<TPeriod>
        where TBase : IIndexBase => Over<TPeriod, Index<TBase>, IndexNumber<TBase>>(series, TPeriod.PerYear);

    /// <summary>The difference of the index number of each year to that of the year before, in index points (点).</summary>
    /// <typeparam name="TBase">What is 100. Where it moves, the difference is that of two growths.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A difference or a reason for each year.</returns>
    public static ResultSeries<Year, Quantity<IndexNumber<TBase>>> PointsOnYear<TBase>(this Series<Year, Index<TBase>> series)
        where TBase : IIndexBase => Over<Year, Index<TBase>, IndexNumber<TBase>>(series, 1);

    /// <summary>The difference of each index number to that of the period before, in index points (点).</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TBase">What is 100. Where it moves, the difference is that of two growths.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A difference or a reason for each period.</returns>
    public static ResultSeries<TPeriod, Quantity<IndexNumber<TBase>>> PointsOnPeriod<TPeriod, TBase>(this Series<TPeriod, Index<TBase>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IIndexBase => Over<TPeriod, Index<TBase>, IndexNumber<TBase>>(series, 1);

    /// <summary>The difference of each period to the one so many periods before it, in points.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind, whose levels do not add: a share, a temperature.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="lag">How many periods before each its base lies, above zero: periods and never rows.</param>
    /// <returns>A difference or a reason for each period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    public static ResultSeries<TPeriod, Quantity<TKind>> PointsOver<TPeriod, TKind>(this Series<TPeriod, Rate<TKind>> series, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IPointKind => Over<TPeriod, Rate<TKind>, TKind>(series, lag);

    /// <summary>The difference of each index number to the one so many periods before it, in index points (点).</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TBase">What is 100. Where it moves, the difference is that of two growths.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="lag">How many periods before each its base lies, above zero: periods and never rows.</param>
    /// <returns>A difference or a reason for each period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    public static ResultSeries<TPeriod, Quantity<IndexNumber<TBase>>> PointsOver<TPeriod, TBase>(this Series<TPeriod, Index<TBase>> series, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IIndexBase => Over<TPeriod, Index<TBase>, IndexNumber<TBase>>(series, lag);

    private static ResultSeries<TPeriod, Quantity<TKind>> Over<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure> series, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IMeasure
        where TKind : IPointKind
    {
        ArgumentNullException.ThrowIfNull(series);
        var difference = (Unit<TKind>)series.AnyUnit.OfDifferences;
        return PeriodComparison.Of<TPeriod, TMeasure, Quantity<TKind>>(series, lag, (earlier, later) => new Quantity<TKind>(later - earlier, difference));
    }
}
