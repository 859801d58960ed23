namespace Indicators;

public static partial class Series
{
    /// <summary>A flow as it is published from the beginning of each year (累计), from observations: 1-2月, 1-3月, …</summary>
    /// <typeparam name="TPeriod">The frequency of the parts.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="observations">Years to date and their observations, in any order; at least one. What is not there, such as January
    /// alone, is a gap.</param>
    /// <returns>The cumulative series, from the first to the last.</returns>
    /// <exception cref="ArgumentException">There is no observation, or two of one year to date (IND0602).</exception>
    public static CumulativeSeries<TPeriod, TKind> Cumulative<TPeriod, TKind>(Unit<TKind> unit,
        IEnumerable<(YearToDate<TPeriod> Span, Observation Observation)> observations)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(observations);
        return new(SeriesBuilder.Of<TPeriod, FlowMeasure, TKind>(unit, observations.Select(pair => (pair.Span.Last, pair.Observation))));
    }
}
