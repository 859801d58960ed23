namespace Indicators;

/// <summary>The levels of an indicator as series, one for each area and frequency: what is computed between two of them is computed
/// there.</summary>
/// <remarks>
/// A series does not hold spans of several periods (1-9月), nor figures of which only the row says the unit: two of them are compared as
/// printed.
/// </remarks>
internal sealed class CardSeries
{
    private readonly Dictionary<(string Area, FrequencyId Frequency), AnySeries> _series = [];

    public CardSeries(IndicatorCard card)
    {
        ILookup<(string, FrequencyId), Observed> without = card.WithoutLevel.ToLookup(row => (row.Area.Code, row.Period!.Value.Frequency));
        foreach (var run in card.Levels.Where(level => !level.Period.IsRange).GroupBy(level => (level.Area.Code, level.Period.Frequency)))
        {
            Level[] levels = [.. run];
            if (levels[0].Stated.Unit is { } unit && Array.TrueForAll(levels, level => IsOf(unit, level.Stated.Unit))
                && Fits(card.Indicator, unit))
            {
                _series.Add(run.Key, AnySeries.OfFigures(card.Indicator.Measure, [
                    .. levels.Select(level => (level.Period, (StatedValue?)level.Stated, level.Row.Status)),
                    .. without[run.Key].Where(row => card.LevelAt(run.Key.Code, row.Period!.Value) is null).DistinctBy(row => row.Period)
                        .Select(row => (row.Period!.Value, (StatedValue?)null, row.Status))]));
            }
        }
    }

    /// <summary>The growth between two levels of one area.</summary>
    public Outcome<Range<GrowthRate>> Growth(Level from, Level to) =>
        Of(from, to)?.Growth(from.Period, to.Period) ?? Indicators.Growth.Between(from.Stated, to.Stated);

    /// <summary>Whether a level changes by a growth rate; percentages change in points.</summary>
    public bool Grows(Level from, Level to) => Of(from, to)?.Grows ?? from.Stated.Unit is not { IsPoint: true };

    /// <summary>The growth per period between two levels of one area, so many periods apart.</summary>
    public Outcome<Range<AverageGrowth>> AverageGrowth(Level from, Level to, int periods) =>
        Of(from, to)?.AverageGrowth(from.Period, to.Period) ?? Indicators.AverageGrowth.Level(from.Stated, to.Stated, periods);

    /// <summary>The marks of all that a change between two levels rests on.</summary>
    public ObservationStatus StatusOf(Level from, Level to) =>
        Of(from, to)?.StatusOf(from.Period, to.Period) ?? from.Row.Status | to.Row.Status;

    /// <summary>The index numbers of an area at a frequency; null where its levels are not such.</summary>
    public AnySeries? IndexOf(string area, AnyPeriod period) =>
        _series.GetValueOrDefault((area, period.Frequency)) is { Grows: true, UnitOfMeasure.IsPoint: true } index ? index : null;

    /// <summary>The series that has both levels, or null.</summary>
    public AnySeries? Of(Level from, Level to) =>
        from.Period.IsRange || to.Period.IsRange || from.Period.Frequency != to.Period.Frequency ? null
            : _series.GetValueOrDefault((to.Area.Code, to.Period.Frequency));

    private static bool IsOf(Unit unit, Unit? other) =>
        other is not null && other.KindCode == unit.KindCode && other.IsPoint == unit.IsPoint;

    // An indicator without a unit of its own takes what its rows print, whatever its measure.
    private static bool Fits(Indicator indicator, Unit unit) => indicator.UnitOfMeasure is { } own && IsOf(own, unit);
}
