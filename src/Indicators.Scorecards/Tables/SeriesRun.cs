namespace Indicators;

/// <summary>What the rows of a table of series stand for: periods of one frequency, or spans of several periods.</summary>
/// <param name="Frequency">The frequency.</param>
/// <param name="AreSpans">Whether they are spans such as 2024-01/2024-09, of which none follows another.</param>
internal readonly record struct RowsOf(FrequencyId Frequency, bool AreSpans)
{
    public static RowsOf Each(AnyPeriod period) => new(period.Frequency, period.IsRange);

    public bool Holds(AnyPeriod period) => this == Each(period);
}

/// <summary>The levels of an indicator of one frequency, and the run of periods from the first to the last: a gap in it is a row
/// too.</summary>
internal sealed class SeriesRun
{
    // A table with a row for every year since 1950 because of a single level of then would hide what there is.
    private const int LongestGapByPeriod = 12;

    private readonly IndicatorCard _card;
    private readonly bool _areSpans;
    private readonly HashSet<(string Area, AnyPeriod Period)> _firsts;

    public SeriesRun(IndicatorCard card, RowsOf each, IReadOnlyList<Level> levels)
    {
        (_card, _areSpans) = (card, each.AreSpans);
        Levels = levels;
        _firsts = [.. levels.GroupBy(level => level.Area.Code).Select(area => (area.Key, area.MinBy(level => level.Period.Start)!.Period))];
        Periods =
            [.. Run([.. levels.Select(level => level.Period).Distinct().OrderBy(period => period.Start).ThenBy(period => period.End)])];
    }

    /// <summary>Gets the levels, in the order of the rows.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>Gets the periods in their order; a gap of more than twelve is one span.</summary>
    public IReadOnlyList<AnyPeriod> Periods { get; }

    /// <summary>The periods that can have a change from the one before: of spans those that have one, else all but the first, which has one
    /// where its base is not a level of the table (上年=100).</summary>
    public IReadOnlyList<AnyPeriod> LaterPeriods(IEnumerable<Level> changed)
    {
        HashSet<AnyPeriod> periods = [.. changed.Select(level => level.Period)];
        return periods.Count == 0 ? []
            : _areSpans ? [.. Periods.Where(periods.Contains)]
            : [.. Periods.Where((period, place) => place > 0 || periods.Contains(period))];
    }

    /// <summary>Whether the levels of an area begin with a period: it has no base, and lacks none.</summary>
    public bool IsFirst(string area, AnyPeriod period) => _firsts.Contains((area, period));

    public Level? LevelAt(string area, AnyPeriod period) => _card.LevelAt(area, period);

    private static IEnumerable<AnyPeriod> Run(AnyPeriod[] periods)
    {
        for (int i = 0; i < periods.Length; i++)
        {
            AnyPeriod? gap = i == 0 ? null : periods[i - 1].GapTo(periods[i]);
            AnyPeriod[] missing = [.. (gap?.Periods ?? []).Take(LongestGapByPeriod + 1)];
            foreach (AnyPeriod period in missing.Length <= LongestGapByPeriod ? missing : [gap!.Value])
            {
                yield return period;
            }

            yield return periods[i];
        }
    }
}
