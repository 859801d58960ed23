namespace Indicators;

/// <summary>Makes series. The unit fixes the kind, the name of the method fixes the behaviour over time.</summary>
/// <remarks>Observations may come in any order; a period that comes twice is refused, a period that does not come is a gap.</remarks>
/// <example><code>
/// var firms = Series.Stock(Enterprises, new Year(2021), 31, 36, 44, 51, 58);
/// var trade = Series.Flow(HundredMillionYuan, [(new Month(2021, 3), 9.5m), (new Month(2021, 1), new Observation(8, ObservationStatus.Provisional))]);
/// Console.WriteLine(trade[new Month(2021, 2)].IsGap);   // → True
/// </code></example>
public static partial class Series
{
    /// <summary>A flow from its values for successive periods.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="first">The period of the first value.</param>
    /// <param name="values">The values, at least one.</param>
    /// <returns>The series; it has no gaps.</returns>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Series<TPeriod, FlowMeasure, TKind> Flow<TPeriod, TKind>(Unit<TKind> unit, TPeriod first,
        params ReadOnlySpan<Rational> values)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive => SeriesBuilder.Of<TPeriod, FlowMeasure, TKind>(unit, first, values);

    /// <summary>A flow from observations.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="observations">Periods and their observations, in any order; at least one.</param>
    /// <returns>The series, from the first period to the last.</returns>
    /// <exception cref="ArgumentException">There is no observation, or two of one period (IND0602).</exception>
    public static Series<TPeriod, FlowMeasure, TKind> Flow<TPeriod, TKind>(Unit<TKind> unit,
        IEnumerable<(TPeriod Period, Observation Observation)> observations)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive => SeriesBuilder.Of<TPeriod, FlowMeasure, TKind>(unit, observations);

    /// <summary>A flow from amounts; the series has the unit of the first.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="levels">Periods and their levels, in any order; at least one.</param>
    /// <returns>The series, from the first period to the last.</returns>
    /// <exception cref="ArgumentException">There is no level, or two of one period (IND0602).</exception>
    public static Series<TPeriod, FlowMeasure, TKind> Flow<TPeriod, TKind>(IEnumerable<(TPeriod Period, Quantity<TKind> Level)> levels)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive => SeriesBuilder.Of<TPeriod, FlowMeasure, TKind>(levels);

    /// <summary>A stock from its values at the ends of successive periods.</summary>
    /// <inheritdoc cref="Flow{TPeriod, TKind}(Unit{TKind}, TPeriod, ReadOnlySpan{Rational})"/>
    public static Series<TPeriod, StockMeasure, TKind> Stock<TPeriod, TKind>(Unit<TKind> unit, TPeriod first,
        params ReadOnlySpan<Rational> values)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive => SeriesBuilder.Of<TPeriod, StockMeasure, TKind>(unit, first, values);

    /// <summary>A stock from observations.</summary>
    /// <inheritdoc cref="Flow{TPeriod, TKind}(Unit{TKind}, IEnumerable{ValueTuple{TPeriod, Observation}})"/>
    public static Series<TPeriod, StockMeasure, TKind> Stock<TPeriod, TKind>(Unit<TKind> unit,
        IEnumerable<(TPeriod Period, Observation Observation)> observations)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive => SeriesBuilder.Of<TPeriod, StockMeasure, TKind>(unit, observations);

    /// <summary>A stock from amounts; the series has the unit of the first.</summary>
    /// <inheritdoc cref="Flow{TPeriod, TKind}(IEnumerable{ValueTuple{TPeriod, Quantity{TKind}}})"/>
    public static Series<TPeriod, StockMeasure, TKind> Stock<TPeriod, TKind>(IEnumerable<(TPeriod Period, Quantity<TKind> Level)> levels)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive => SeriesBuilder.Of<TPeriod, StockMeasure, TKind>(levels);

    /// <summary>A rate from its values for successive periods: a quotient such as income per head.</summary>
    /// <inheritdoc cref="Flow{TPeriod, TKind}(Unit{TKind}, TPeriod, ReadOnlySpan{Rational})"/>
    public static Series<TPeriod, RateMeasure, TKind> Rate<TPeriod, TKind>(Unit<TKind> unit, TPeriod first,
        params ReadOnlySpan<Rational> values)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IIntensive => SeriesBuilder.Of<TPeriod, RateMeasure, TKind>(unit, first, values);

    /// <summary>A rate from observations: a quotient such as income per head.</summary>
    /// <inheritdoc cref="Flow{TPeriod, TKind}(Unit{TKind}, IEnumerable{ValueTuple{TPeriod, Observation}})"/>
    public static Series<TPeriod, RateMeasure, TKind> Rate<TPeriod, TKind>(Unit<TKind> unit,
        IEnumerable<(TPeriod Period, Observation Observation)> observations)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IIntensive => SeriesBuilder.Of<TPeriod, RateMeasure, TKind>(unit, observations);

    /// <summary>A rate from its values for successive periods: levels of a scale such as %.</summary>
    /// <inheritdoc cref="Flow{TPeriod, TKind}(Unit{TKind}, TPeriod, ReadOnlySpan{Rational})"/>
    public static Series<TPeriod, RateMeasure, TKind> Rate<TPeriod, TKind>(PointUnit<TKind> unit, TPeriod first,
        params ReadOnlySpan<Rational> values)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IPointKind => SeriesBuilder.Of<TPeriod, RateMeasure, TKind>(unit, first, values);

    /// <summary>A rate from observations: levels of a scale such as %.</summary>
    /// <inheritdoc cref="Flow{TPeriod, TKind}(Unit{TKind}, IEnumerable{ValueTuple{TPeriod, Observation}})"/>
    public static Series<TPeriod, RateMeasure, TKind> Rate<TPeriod, TKind>(PointUnit<TKind> unit,
        IEnumerable<(TPeriod Period, Observation Observation)> observations)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IPointKind => SeriesBuilder.Of<TPeriod, RateMeasure, TKind>(unit, observations);

    /// <summary>An index from its values for successive periods.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TBase">What is 100.</typeparam>
    /// <param name="unit">The scale of the values, <c>IndexNumber&lt;TBase&gt;.Level</c>.</param>
    /// <param name="first">The period of the first value.</param>
    /// <param name="values">The values, at least one.</param>
    /// <returns>The series; it has no gaps.</returns>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Series<TPeriod, IndexMeasure, IndexNumber<TBase>> Index<TPeriod, TBase>(PointUnit<IndexNumber<TBase>> unit, TPeriod first,
        params ReadOnlySpan<Rational> values)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IIndexBase => SeriesBuilder.Of<TPeriod, IndexMeasure, IndexNumber<TBase>>(unit, first, values);

    /// <summary>An index from observations.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TBase">What is 100.</typeparam>
    /// <param name="unit">The scale of the values, <c>IndexNumber&lt;TBase&gt;.Level</c>.</param>
    /// <param name="observations">Periods and their observations, in any order; at least one.</param>
    /// <returns>The series, from the first period to the last.</returns>
    /// <exception cref="ArgumentException">There is no observation, or two of one period (IND0602).</exception>
    public static Series<TPeriod, IndexMeasure, IndexNumber<TBase>> Index<TPeriod, TBase>(PointUnit<IndexNumber<TBase>> unit,
        IEnumerable<(TPeriod Period, Observation Observation)> observations)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IIndexBase => SeriesBuilder.Of<TPeriod, IndexMeasure, IndexNumber<TBase>>(unit, observations);

    /// <summary>A series of an indicator, in its unit.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure of the indicator.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="indicator">The indicator; it has a unit.</param>
    /// <param name="observations">Periods and their observations in the unit of the indicator, in any order; at least one.</param>
    /// <returns>The series, from the first period to the last.</returns>
    /// <exception cref="ArgumentException">The indicator has no unit, there is no observation, or two of one period (IND0602).</exception>
    public static Series<TPeriod, TMeasure, TKind> Indicator<TPeriod, TMeasure, TKind>(Indicator<TMeasure, TKind> indicator,
        IEnumerable<(TPeriod Period, Observation Observation)> observations)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Unit unit = indicator.UnitOfMeasure
            ?? throw new ArgumentException(
                $"The indicator '{indicator.Code}' has no unit, so its values have none. Give it one in the catalogue.", nameof(indicator));
        return SeriesBuilder.Of<TPeriod, TMeasure, TKind>(unit, observations);
    }
}
