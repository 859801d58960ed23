namespace Indicators;

public readonly partial record struct AnyPeriod
{
    /// <summary>Gets the first period of a run; a single period itself.</summary>
    public AnyPeriod First => new(_kind, _shift, _first, _first);

    /// <summary>Gets the last period of a run; a single period itself.</summary>
    public AnyPeriod Last => new(_kind, _shift, _last, _last);

    /// <summary>Gets the same period one year earlier, the base of a year-on-year change (同比).</summary>
    /// <remarks>
    /// Of a year, the year before; of 2024-Q3, 2023-Q3; of January to September 2024, January to September 2023. There is none of
    /// weeks, plans and runs that leave their year, of 29 February, and before the year 0001.
    /// </remarks>
    public AnyPeriod? YearEarlier => _kind switch
    {
        PeriodKind.Year when _first > 0 => new(_kind, _shift, _first - 1, _last - 1),
        PeriodKind.Quarter when _shift > 0 && _first >= Quarter.PerYear =>
            new(_kind, _shift, _first - Quarter.PerYear, _last - Quarter.PerYear),
        _ => Start.Year > 1 && TryMoveToYear(Start.Year - 1, out AnyPeriod moved) ? moved : null,
    };

    /// <summary>Counts the periods from an earlier single period to this one.</summary>
    /// <param name="earlier">The other period.</param>
    /// <returns>How many periods of their frequency lie between, below zero if it is later; null if they are of two frequencies, or one is
    /// a run.</returns>
    public int? PeriodsSince(AnyPeriod earlier) =>
        _kind == earlier._kind && _shift == earlier._shift && !IsRange && !earlier.IsRange ? _first - earlier._first : null;

    /// <summary>The ordinal of a single period, or of the first of a run.</summary>
    internal int Ordinal => _first;

    /// <summary>The period of the same frequency that has an ordinal.</summary>
    internal IPeriod WithOrdinal(int ordinal) => After(ordinal - _first);

    /// <summary>The periods that lie between this one and a later one of its frequency.</summary>
    /// <param name="later">The later period.</param>
    /// <returns>The period or the run of periods; null where the two follow each other, are of two frequencies, or one is a run.</returns>
    public AnyPeriod? GapTo(AnyPeriod later) => later.PeriodsSince(this) switch
    {
        2 => After(1),
        { } periods and > 2 => After(1).Through(After(periods - 1)),
        _ => null,
    };

    /// <summary>Gets each period of a run, in order; of a single period itself.</summary>
    public IEnumerable<AnyPeriod> Periods
    {
        get
        {
            for (int ordinal = _first; ordinal <= _last; ordinal++)
            {
                yield return new(_kind, _shift, ordinal, ordinal);
            }
        }
    }

    /// <summary>The period of the same frequency a number of periods after the first of this one, which the calendar must hold.</summary>
    internal AnyPeriod After(int periods) => new(_kind, _shift, _first + periods, _first + periods);
}
