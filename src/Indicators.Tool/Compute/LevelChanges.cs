namespace Indicators.Tool.Compute;

/// <summary>Growth and average growth between the levels of an indicator, area by area, keyed by period.</summary>
internal static class LevelChanges
{
    /// <summary>
    /// Adds the growth from each period to the next one of its frequency that has a level, from the first to the last, and of parts
    /// of a year from the same part of the year before (同比).
    /// </summary>
    public static void Compute(IndicatorCard card)
    {
        // The year before may be the period before, or the first of all: no change is listed twice.
        var done = new HashSet<(string Area, AnyPeriod From, AnyPeriod To)>();
        foreach (var run in card.Levels.Where(level => !level.Key.Period.IsRange).GroupBy(level => (level.Key.Area, level.Key.Period.Frequency)))
        {
            Level[] levels = [.. run.OrderBy(level => level.Key.Period.Start)];
            for (int i = 1; i < levels.Length; i++)
            {
                Add(levels[i - 1], levels[i], withAverage: true);
            }

            Add(levels[0], levels[^1], withAverage: true);
        }

        foreach (Level level in card.Levels)
        {
            if (level.Key.Period.YearEarlier is { } earlier && card.LevelAt(level.Key.Area, earlier) is { } from)
            {
                Add(from, level, withAverage: false);
            }
        }

        void Add(Level from, Level to, bool withAverage)
        {
            // Levels in per cent change in points, which no growth rate says.
            if (ReferenceEquals(from, to) || from.Stated.Unit is { IsPoint: true } || !done.Add((to.Key.Area, from.Key.Period, to.Key.Period)))
            {
                return;
            }

            int periods = to.Key.Period.PeriodsSince(from.Key.Period) ?? 1;
            Outcome<AverageGrowthRange>? average = withAverage && periods > 1
                ? AverageGrowth.Level(from.Stated, to.Stated, periods)
                : (Outcome<AverageGrowthRange>?)null;
            card.Changes.Add(new(from, to, periods, Growth.Between(from.Stated, to.Stated), average));
        }
    }
}
