namespace Indicators.Tool.Compute;

/// <summary>Growth and average growth between the levels of an indicator, area by area, keyed by period.</summary>
internal static class LevelChanges
{
    /// <summary>Adds the growth from each year to the next one that has a level, and from the first to the last.</summary>
    public static void Compute(IndicatorCard card)
    {
        foreach (IGrouping<string, Level> area in card.Levels.Where(level => level.Key.Year is not null).GroupBy(level => level.Key.Area))
        {
            Level[] levels = [.. area.OrderBy(level => level.Key.Year!.Value)];
            for (int i = 1; i < levels.Length; i++)
            {
                Add(card, levels[i - 1], levels[i]);
            }

            if (levels.Length > 2)
            {
                Add(card, levels[0], levels[^1]);
            }
        }
    }

    private static void Add(IndicatorCard card, Level from, Level to)
    {
        // Levels in per cent change in points, which no growth rate says.
        if (from.Stated.Unit is { IsPoint: true })
        {
            return;
        }

        int periods = to.Key.Year!.Value - from.Key.Year!.Value;
        Outcome<AverageGrowthRange>? average = periods > 1 ? AverageGrowth.Level(from.Stated, to.Stated, periods) : (Outcome<AverageGrowthRange>?)null;
        card.Changes.Add(new(from, to, periods, Growth.Between(from.Stated, to.Stated), average));
    }
}
