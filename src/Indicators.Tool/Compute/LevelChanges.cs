namespace Indicators.Tool.Compute;

/// <summary>Growth and average growth between the levels of an indicator, of percentages their difference in points; area by area, keyed by period.</summary>
internal static class LevelChanges
{
    /// <summary>From how many levels of one area and frequency on they are a series, in which a period without one is a gap.</summary>
    public const int FewestOfSeries = 3;

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
                if (levels.Length >= FewestOfSeries)
                {
                    Gap(card, levels[i - 1].Key.Period, levels[i]);
                }
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
            if (ReferenceEquals(from, to) || !done.Add((to.Key.Area, from.Key.Period, to.Key.Period)))
            {
                return;
            }

            int periods = to.Key.Period.PeriodsSince(from.Key.Period) ?? 1;
            if (from.Stated.Unit is PointUnit<Proportion> && to.Stated.Unit is PointUnit<Proportion>)
            {
                card.PointsChanges.Add(Points(from, to, periods));
            }

            // Levels in per cent change in points, which no growth rate says.
            if (from.Stated.Unit is { IsPoint: true })
            {
                return;
            }

            Outcome<Range<AverageGrowth>>? average = withAverage && periods > 1
                ? AverageGrowth.Level(from.Stated, to.Stated, periods)
                : (Outcome<Range<AverageGrowth>>?)null;
            card.Changes.Add(new(from, to, periods, Growth.Between(from.Stated, to.Stated), average));
        }
    }

    private static PointsChange Points(Level from, Level to, int periods)
    {
        Rational? value = Percent(to.Stated) - Percent(from.Stated);
        return new(from, to, periods, value, to.Stated.BoundsIn(Units.Percent) - from.Stated.BoundsIn(Units.Percent));

        // 超4% prints a number and does not say that it is the value.
        static Rational? Percent(StatedValue stated) => stated.Hedge == Hedge.None ? stated.Value * stated.Unit!.Factor / Units.Percent.Factor : null;
    }

    // What is not there is said where it is missed: a change since the period before, which has no level.
    private static void Gap(IndicatorCard card, AnyPeriod before, Level after)
    {
        if (after.Key.Period.PeriodsSince(before) is { } periods and > 1)
        {
            string what = after.Stated.Unit is { IsPoint: true } ? "points" : "growth";
            AnyPeriod missing = periods == 2 ? before.After(1) : before.After(1).Through(before.After(periods - 1));
            card.NotComputed.Add(new(after.Key, what, nameof(Reason.MissingBase), Messages.NoLevel(card, missing)));
        }
    }
}
