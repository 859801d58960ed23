namespace Indicators;

/// <summary>Collects observations row by row.</summary>
/// <remarks><b>Thread safety.</b> None: one thread adds rows.</remarks>
/// <example><code>
/// Indicator trade = Indicator.Flow("trade", HundredMillionYuan);
/// ReferenceArea district = ReferenceArea.Parse("湘东区");
/// Observations observations = new ObservationsBuilder()
///     .Add(trade, district, AnyPeriod.Parse("2024"), StatedValue.Parse("14.86亿元"))
///     .Add(trade, district, PeriodRef.Parse("五年来"), StatedAverageGrowth.Parse("年均增长8%"))
///     .ToObservations();
/// observations.Count;   // → 2
/// </code></example>
public sealed partial class ObservationsBuilder
{
    private readonly Dictionary<AnyPeriod, ObservedTime> _periods = [];
    private readonly Dictionary<PeriodRef, ObservedTime> _references = [];
    private ObservationColumns? _columns = new();

    /// <summary>Adds a level.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="area">The area.</param>
    /// <param name="period">The period.</param>
    /// <param name="level">The figure as printed; one without a unit is in the indicator's.</param>
    /// <param name="status">The marks of the source.</param>
    /// <param name="source">Where the source prints it, in words.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The figure is in a unit of another kind. (IND0502)</exception>
    public ObservationsBuilder Add(
        Indicator indicator, ReferenceArea area, AnyPeriod period, StatedValue level, ObservationStatus status = ObservationStatus.Normal,
        string? source = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(level);
        return Add(indicator, area, TimeOf(period), ObservationKind.Level,
            new() { Level = InUnitOf(indicator, level), Status = status, Source = source });
    }

    /// <summary>Adds a level that a report prints for a time in its own words.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="area">The area.</param>
    /// <param name="time">The time, such as 目前.</param>
    /// <param name="level">The figure as printed; one without a unit is in the indicator's.</param>
    /// <param name="status">The marks of the source.</param>
    /// <param name="source">Where the source prints it, in words.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The figure is in a unit of another kind. (IND0502)</exception>
    public ObservationsBuilder Add(
        Indicator indicator, ReferenceArea area, PeriodRef time, StatedValue level, ObservationStatus status = ObservationStatus.Normal,
        string? source = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(level);
        return Add(indicator, area, TimeOf(time), ObservationKind.Level,
            new() { Level = InUnitOf(indicator, level), Status = status, Source = source });
    }

    /// <summary>Adds a result that a source states about an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="area">The area.</param>
    /// <param name="time">The time; for a change the span from base to end, such as <c>PeriodRef.Parse("2021/2025")</c>.</param>
    /// <param name="result">The result as printed.</param>
    /// <param name="whole">Of a share the code or name of the indicator that is the whole; null where it is not named.</param>
    /// <param name="source">Where the source prints it, in words.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">No row states such a result on its own, as a move in rank.</exception>
    public ObservationsBuilder Add(Indicator indicator, ReferenceArea area, PeriodRef time, StatedResult result, string? whole = null,
        string? source = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(result);
        ObservationKind kind = ObservationKinds.Of(result)
            ?? throw new ArgumentException(
                $"Got a {result.GetType().Name}; expected a growth, share, rank or another result of {nameof(ObservationKind)}.",
                nameof(result));
        return Add(indicator, area, TimeOf(time), kind, new() { Result = result, Whole = whole, Source = source });
    }

    /// <summary>Adds a period for which the source has marks in place of a level.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="area">The area.</param>
    /// <param name="period">The period.</param>
    /// <param name="why">The marks, such as <see cref="ObservationStatus.Suppressed"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A mark says something of a value. (IND0603)</exception>
    public ObservationsBuilder AddMissing(Indicator indicator, ReferenceArea area, AnyPeriod period,
        ObservationStatus why = ObservationStatus.Missing)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Add(indicator, area, TimeOf(period), ObservationKind.Level, new() { Status = Observation.Missing(why).Status });
    }

    /// <summary>Finishes.</summary>
    /// <returns>The observations; the builder takes no more rows.</returns>
    public Observations ToObservations()
    {
        ObservationColumns columns = Open();
        _columns = null;
        columns.Trim();
        return new(columns, columns.Times.Values, []);
    }

    private ObservationsBuilder Add(Indicator indicator, ReferenceArea area, ObservedTime time, ObservationKind kind, Stated stated)
    {
        ArgumentNullException.ThrowIfNull(area);
        Open().Add(indicator, area, time, kind, stated, new(""));
        return this;
    }

    private ObservationColumns Open() =>
        _columns ?? throw new InvalidOperationException("The observations are finished; make another builder.");

    private ObservedTime TimeOf(AnyPeriod period) =>
        _periods.TryGetValue(period, out ObservedTime? known) ? known : _periods[period] = ObservedTime.Of(period);

    private ObservedTime TimeOf(PeriodRef time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return _references.TryGetValue(time, out ObservedTime? known) ? known : _references[time] = ObservedTime.Of(time.Named, time);
    }

    private static StatedValue InUnitOf(Indicator indicator, StatedValue level)
    {
        StatedValue figure = level.Unit is null && indicator.UnitOfMeasure is { } unit ? level.WithUnit(unit) : level;
        return indicator.UnitOfMeasure is not { } asked || (figure.Unit!.KindCode == asked.KindCode && figure.Unit.IsPoint == asked.IsPoint)
            ? figure
            : throw new IndicatorArgumentException(
                $"Got '{level.Text}' in {figure.UnitText}; expected '{indicator.Code}' in {asked}; give the figure an indicator of its "
                    + "own. (IND0502)", nameof(level));
    }
}
