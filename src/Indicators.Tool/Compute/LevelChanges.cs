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
        foreach (var run in card.Levels.Where(level => !level.Key.Period.IsRange).GroupBy(level => (level.Key.Area, level.Key.Period.Frequency)))
        {
            Level[] levels = [.. run.OrderBy(level => level.Key.Period.Start)];
            for (int i = 1; i < levels.Length; i++)
            {
                Add(card, levels[i - 1], levels[i], Average.Allowed);
            }

            if (levels.Length > 2)
            {
                Add(card, levels[0], levels[^1], Average.Allowed);
            }
        }

        foreach (Level level in card.Levels)
        {
            // What the periods in a row have given already is not repeated: of years, the year before is the one before.
            if (level.Key.Period.YearEarlier is { } earlier && card.LevelAt(level.Key.Area, earlier) is { } from && level.Key.Period.PeriodsSince(earlier) is not 1)
            {
                Add(card, from, level, Average.None);
            }
        }
    }

    private enum Average
    {
        None,
        Allowed,
    }

    private static void Add(IndicatorCard card, Level from, Level to, Average kind)
    {
        // Levels in per cent change in points, which no growth rate says.
        if (from.Stated.Unit is { IsPoint: true })
        {
            return;
        }

        int periods = to.Key.Period.PeriodsSince(from.Key.Period) ?? 1;
        Outcome<AverageGrowthRange>? average = periods > 1 && kind == Average.Allowed
            ? AverageGrowth.Level(from.Stated, to.Stated, periods)
            : (Outcome<AverageGrowthRange>?)null;
        card.Changes.Add(new(from, to, periods, Growth.Between(from.Stated, to.Stated), average));
    }
}
