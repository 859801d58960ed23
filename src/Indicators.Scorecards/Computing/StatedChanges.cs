namespace Indicators;

/// <summary>The growths of index numbers whose base moves (上年=100): what each level states over its base, and what follows for spans of
/// several.</summary>
internal static class StatedChanges
{
    /// <summary>Adds the growth of each level over its base, the total from the first base on, and of parts of a year that over the year
    /// before.</summary>
    /// <param name="card">The indicator.</param>
    /// <param name="index">The index numbers of one area, each with a base.</param>
    /// <param name="levels">Its levels, in their order.</param>
    public static void Compute(IndicatorCard card, AnySeries index, Level[] levels)
    {
        var done = new HashSet<(AnyPeriod From, AnyPeriod To)>();
        (AnyPeriod, StatedValue?, ObservationStatus)[] numbers =
            [.. levels.Where(level => level.Stated.Value is not null)
                .Select(level => (level.Period, level.Stated.AsExact(), level.Row.Status))];
        AnySeries? printed = numbers.Length == 0 ? null : AnySeries.OfFigures(card.Indicator.Measure, numbers);
        AnyPeriod start = index.BaseOf(levels[0].Period)!.Value;
        for (int i = 0; i < levels.Length; i++)
        {
            Add(index.BaseOf(levels[i].Period)!.Value, levels[i]);
            if (i > 0 && levels[i - 1].Period.GapTo(levels[i].Period) is { } gap)
            {
                card.NotComputedList.Add(Explain.NoLevel(levels[i].Row, ScorecardItem.Growth, Reason.MissingCurrent, card.Indicator, gap));
            }
        }

        Add(start, levels[^1]);
        foreach (Level level in levels)
        {
            if (level.Period.YearEarlier is { } earlier)
            {
                Add(earlier, level);
            }
        }

        // Only what follows is told: of two links there is no year-on-year growth, and nothing is missing in the source.
        void Add(AnyPeriod from, Level to)
        {
            int periods = to.Period.PeriodsSince(from) ?? 1;
            Outcome<Range<GrowthRate>> growth = index.Growth(from, to.Period);
            if (growth.HasValue && done.Add((from, to.Period)))
            {
                card.ChangeList.Add(new(
                    new Level(to, from, StatedValue.Parse("100")), to, periods, growth,
                    periods > 1 && index.BaseOf(to.Period) is { } before && to.Period.PeriodsSince(before) == 1
                        ? index.AverageGrowth(from, to.Period)
                        : (Outcome<Range<AverageGrowth>>?)null,
                    index.StatusOf(from, to.Period))
                {
                    AsPrinted = printed?.Growth(from, to.Period) is { } known && known.TryGetValue(out Range<GrowthRate> exact)
                        ? exact.Single
                        : null,
                });
            }
        }
    }
}
