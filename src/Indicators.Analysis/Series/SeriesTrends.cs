namespace Indicators;

/// <summary>Trends of series: the time of an observation is the place of its period, and a period without a value is missing.</summary>
/// <remarks>Every measure has a line. A growth needs levels of which one is so many times another: flows, stocks, quotients, and index
/// numbers with a fixed base.</remarks>
public static class SeriesTrends
{
    extension<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        /// <summary>The line that fits the levels best: least squares on the number of periods after the first, in floating
        /// point.</summary>
        /// <param name="coverage">Which observations are asked for.</param>
        /// <returns>The line, in the unit of the series and per period; or the reason why there is none.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="Trends.MaxObservations"/> periods, or
        /// <paramref name="coverage"/> is none of its members.</exception>
        /// <exception cref="OverflowException">A number is beyond floating point.</exception>
        public Outcome<LinearTrend> LinearTrend(TrendCoverage coverage) =>
            Sampled(series, coverage).Then<LinearTrend>(sample => Trends.Fitted(sample, series.UnitOfMeasure.ToString()));
    }

    extension<TPeriod, TKind>(Series<TPeriod, FlowMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive
    {
        /// <summary>The growth per period of the exponential that fits best: <c>exp(slope of ln x on t) − 1</c>.</summary>
        /// <param name="coverage">Which observations are asked for.</param>
        /// <returns>The growth, exact, with the periods of the first and the last observation; or the reason why there is none.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="Trends.MaxObservations"/> periods, or
        /// <paramref name="coverage"/> is none of its members.</exception>
        public Outcome<LeastSquaresGrowth> LeastSquaresGrowth(TrendCoverage coverage) => Grown(series, coverage);

        /// <summary>The exponential that fits best, with what is known of its errors: least squares of ln x on the number of periods after
        /// the first, in floating point.</summary>
        /// <param name="coverage">Which observations are asked for.</param>
        /// <returns>The exponential, in the unit of the series and per period; or the reason why there is none.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="Trends.MaxObservations"/> periods, or
        /// <paramref name="coverage"/> is none of its members.</exception>
        public Outcome<LogLinearTrend> LogLinearTrend(TrendCoverage coverage) => FittedToLogarithms(series, coverage);
    }

    extension<TPeriod, TKind>(Series<TPeriod, StockMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive
    {
        /// <inheritdoc cref="LeastSquaresGrowth{TPeriod, TKind}(Series{TPeriod, FlowMeasure, TKind}, TrendCoverage)"/>
        public Outcome<LeastSquaresGrowth> LeastSquaresGrowth(TrendCoverage coverage) => Grown(series, coverage);

        /// <inheritdoc cref="LogLinearTrend{TPeriod, TKind}(Series{TPeriod, FlowMeasure, TKind}, TrendCoverage)"/>
        public Outcome<LogLinearTrend> LogLinearTrend(TrendCoverage coverage) => FittedToLogarithms(series, coverage);
    }

    extension<TPeriod, TKind>(Series<TPeriod, RateMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IIntensive
    {
        /// <inheritdoc cref="LeastSquaresGrowth{TPeriod, TKind}(Series{TPeriod, FlowMeasure, TKind}, TrendCoverage)"/>
        public Outcome<LeastSquaresGrowth> LeastSquaresGrowth(TrendCoverage coverage) => Grown(series, coverage);

        /// <inheritdoc cref="LogLinearTrend{TPeriod, TKind}(Series{TPeriod, FlowMeasure, TKind}, TrendCoverage)"/>
        public Outcome<LogLinearTrend> LogLinearTrend(TrendCoverage coverage) => FittedToLogarithms(series, coverage);
    }

    extension<TPeriod, TBase>(Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase
    {
        /// <inheritdoc cref="LeastSquaresGrowth{TPeriod, TKind}(Series{TPeriod, FlowMeasure, TKind}, TrendCoverage)"/>
        public Outcome<LeastSquaresGrowth> LeastSquaresGrowth(TrendCoverage coverage) => Grown(series, coverage);

        /// <inheritdoc cref="LogLinearTrend{TPeriod, TKind}(Series{TPeriod, FlowMeasure, TKind}, TrendCoverage)"/>
        public Outcome<LogLinearTrend> LogLinearTrend(TrendCoverage coverage) => FittedToLogarithms(series, coverage);
    }

    private static Outcome<LeastSquaresGrowth> Grown<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series,
        TrendCoverage coverage)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> =>
        Sampled(series, coverage).Then(sample => Trends.Grown(sample, Shown(series), place => series.Domain[place]));

    private static Outcome<LogLinearTrend> FittedToLogarithms<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series,
        TrendCoverage coverage)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> =>
        Sampled(series, coverage).Then(sample => Trends.FittedToLogarithms(sample, series.UnitOfMeasure.ToString(), Shown(series)));

    private static Outcome<Sample> Sampled<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, TrendCoverage coverage)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Sample.Of(
            [.. Enumerable.Range(0, series.Count).Select(place => (Rational)place)],
            [.. series.Select(one => one.Observation.TryGetValue(out Rational value) ? value : (Rational?)null)],
            coverage,
            place => $"The level of {series.Domain[place]}").Marked(MarksOf(series));
    }

    // Of all levels that are fitted, and of a break after the first of them.
    private static ObservationStatus MarksOf<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        var marks = ObservationStatus.Normal;
        bool isAfterFirst = false;
        foreach ((TPeriod _, Observation observation) in series)
        {
            ObservationStatus own = observation.HasValue ? observation.Status : observation.Status & ObservationStatus.Break;
            marks |= isAfterFirst ? own : own & ~ObservationStatus.Break;
            isAfterFirst |= observation.HasValue;
        }

        return marks;
    }

    private static Func<int, string> Shown<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> =>
        place => $"The level {series[series.Domain[place]].Value}{series.UnitOfMeasure} of {series.Domain[place]}";
}
