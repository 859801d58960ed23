namespace Indicators.Tool.Compute;

/// <summary>What the rows of a table of series stand for: periods of one frequency, or spans of several periods.</summary>
/// <param name="Frequency">The frequency.</param>
/// <param name="AreSpans">Whether they are spans such as 2024-01/2024-09, of which none follows another.</param>
internal readonly record struct RowsOf(FrequencyId Frequency, bool AreSpans)
{
    public static RowsOf Each(AnyPeriod period) => new(period.Frequency, period.IsRange);

    public bool Holds(AnyPeriod period) => this == Each(period);
}

/// <summary>The levels of an indicator of one frequency, and the run of periods from the first to the last: a gap in it is a row too.</summary>
internal sealed class SeriesRun
{
    // A table with a row for every year since 1950 because of a single level of then would hide what there is.
    private const int LongestGapByPeriod = 12;

    private readonly IndicatorCard _card;
    private readonly bool _areSpans;

    public SeriesRun(IndicatorCard card, RowsOf each, IReadOnlyList<Level> levels)
    {
        (_card, _areSpans) = (card, each.AreSpans);
        LevelKeys = [.. levels.Select(level => level.Key)];
        Periods = [.. Run([.. LevelKeys.Select(key => key.Period).Distinct().OrderBy(period => period.Start).ThenBy(period => period.End)])];
    }

    /// <summary>Gets the areas and periods with a level, in the order of the rows.</summary>
    public IReadOnlyList<Key> LevelKeys { get; }

    /// <summary>Gets the periods in their order; a gap of more than twelve is one span.</summary>
    public IReadOnlyList<AnyPeriod> Periods { get; }

    /// <summary>The periods that can have a change from the one before: of spans those that have one, else all but the first.</summary>
    public IReadOnlyList<AnyPeriod> LaterPeriods(IEnumerable<Key> changes)
    {
        HashSet<AnyPeriod> changed = [.. changes.Select(change => change.Period)];
        return changed.Count == 0 ? [] : _areSpans ? [.. Periods.Where(changed.Contains)] : [.. Periods.Skip(1)];
    }

    public Level? LevelAt(string area, AnyPeriod period) => _card.LevelAt(area, period);

    private static IEnumerable<AnyPeriod> Run(AnyPeriod[] periods)
    {
        for (int i = 0; i < periods.Length; i++)
        {
            int missing = i == 0 ? 0 : (periods[i].PeriodsSince(periods[i - 1]) ?? 1) - 1;
            for (int after = 1; missing <= LongestGapByPeriod && after <= missing; after++)
            {
                yield return periods[i - 1].After(after);
            }

            if (missing > LongestGapByPeriod)
            {
                yield return periods[i - 1].After(1).Through(periods[i - 1].After(missing));
            }

            yield return periods[i];
        }
    }
}
