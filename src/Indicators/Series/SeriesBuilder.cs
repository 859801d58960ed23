namespace Indicators;

/// <summary>Puts observations on the run of their periods.</summary>
internal static class SeriesBuilder
{
    public static Series<TPeriod, TMeasure, TKind> Of<TPeriod, TMeasure, TKind>(Unit unit, TPeriod first, ReadOnlySpan<Rational> values)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(unit);
        return values.IsEmpty
            ? throw Empty(nameof(values))
            : new(new(first, first + (values.Length - 1)), Cells.Of(values), unit);
    }

    public static Series<TPeriod, TMeasure, TKind> Of<TPeriod, TMeasure, TKind>(Unit unit,
        IEnumerable<(TPeriod Period, Observation Observation)> observations)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(observations);
        (TPeriod Period, Observation Observation)[] known = [.. observations];
        if (known.Length == 0)
        {
            throw Empty(nameof(observations));
        }

        TPeriod first = known[0].Period, last = first;
        foreach ((TPeriod period, _) in known)
        {
            first = period < first ? period : first;
            last = period > last ? period : last;
        }

        var domain = new PeriodRange<TPeriod>(first, last);
        var placed = new Observation[domain.Count];
        var isTaken = new bool[placed.Length];
        foreach ((TPeriod period, Observation observation) in known)
        {
            int place = period - first;
            if (isTaken[place])
            {
                throw Twice(period.ToString(), placed[place], observation, nameof(observations));
            }

            (placed[place], isTaken[place]) = (observation, true);
        }

        return new(domain, Cells.Of(placed), unit);
    }

    public static Series<TPeriod, TMeasure, TKind> Of<TPeriod, TMeasure, TKind>(IEnumerable<(TPeriod Period, Quantity<TKind> Level)> levels)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(levels);
        (TPeriod Period, Quantity<TKind> Level)[] known = [.. levels];
        Unit<TKind> unit = known.Length > 0 ? known[0].Level.Unit : throw Empty(nameof(levels));
        return Of<TPeriod, TMeasure, TKind>(unit, known.Select(level => (level.Period, new Observation(level.Level.In(unit)))));
    }

    internal static IndicatorArgumentException Twice(string? period, Observation one, Observation other, string name) => new(
        $"There are two observations of {period}: {one} and {other}. A series has one each; keep the one that holds, and releases of "
            + "other days apart. (IND0602)", name);

    internal static ArgumentException Empty(string name) => new("A series has at least one period.", name);
}
