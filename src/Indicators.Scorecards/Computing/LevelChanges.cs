namespace Indicators;

/// <summary>Between which levels of an indicator growth, average growth and the difference of percentages are told; area by area, keyed by
/// period.</summary>
internal static class LevelChanges
{
    /// <summary>From how many levels of one area and frequency on they are a series, in which a period without one is a gap.</summary>
    private const int FewestOfSeries = 3;

    /// <summary>
    /// Adds the growth from each period to the next one of its frequency that has a level, from the first to the last, and of parts
    /// of a year from the same part of the year before (同比).
    /// </summary>
    public static void Compute(IndicatorCard card)
    {
        CardSeries series = card.Series;

        // The year before may be the period before, or the first of all: no change is listed twice.
        var done = new HashSet<(Level From, Level To)>();
        foreach (var run in card.Levels.Where(level => !level.Period.IsRange).GroupBy(level => (level.Area.Code, level.Period.Frequency)))
        {
            AnyPeriod zero = run.First().Period;
            Level[] levels = [.. run.OrderBy(level => level.Period.PeriodsSince(zero))];
            if (series.IndexOf(run.Key.Code, zero) is { } index && IsMoving(index, levels[0]))
            {
                StatedChanges.Compute(card, index, levels);
                continue;
            }

            for (int i = 1; i < levels.Length; i++)
            {
                Add(levels[i - 1], levels[i], withAverage: true);
                if (levels.Length >= FewestOfSeries && levels[i - 1].Period.GapTo(levels[i].Period) is { } gap)
                {
                    card.NotComputedList.Add(Explain.NoLevel(
                        levels[i].Row, series.Grows(levels[i - 1], levels[i]) ? ScorecardItem.Growth : ScorecardItem.Points,
                        Reason.MissingBase, card.Indicator, gap));
                }
            }

            Add(levels[0], levels[^1], withAverage: true);
        }

        foreach (Level level in card.Levels)
        {
            if (level.Period.YearEarlier is { } earlier && card.LevelAt(level.Area.Code, earlier) is { } from
                && !(series.IndexOf(level.Area.Code, level.Period) is { } index && IsMoving(index, level)))
            {
                Add(from, level, withAverage: false);
            }
        }

        void Add(Level from, Level to, bool withAverage)
        {
            if (ReferenceEquals(from, to) || !done.Add((from, to)))
            {
                return;
            }

            int periods = to.Period.PeriodsSince(from.Period) ?? 1;
            if (Growth.PointsChange(from.Stated, to.Stated).TryGetValue(out Bounds points))
            {
                card.PointsList.Add(new(from, to, periods, Between(from.Stated, to.Stated), points, series.StatusOf(from, to)));
            }

            // Levels in per cent change in points, which no growth rate says; and of index numbers whose base moves not every two are
            // comparable.
            if (!series.Grows(from, to))
            {
                return;
            }

            Outcome<Range<GrowthRate>> growth = series.Growth(from, to);
            if (from.Stated.Unit is not { IsPoint: true } || growth.Reason is not Reason.NotComparable)
            {
                Outcome<Range<AverageGrowth>>? average = withAverage && periods > 1
                    ? series.AverageGrowth(from, to, periods)
                    : (Outcome<Range<AverageGrowth>>?)null;
                card.ChangeList.Add(
                    new(from, to, periods, growth, average,
                        series.StatusOf(from, to)) { AsPrinted = Printed(card.Indicator.Measure, from, to) });
            }
        }
    }

    // The growth of the printed numbers as they stand; of index numbers a series knows the base.
    private static GrowthRate? Printed(Measure measure, Level from, Level to)
    {
        if (from.Stated.AsExact() is not { } first || to.Stated.AsExact() is not { } last)
        {
            return null;
        }

        Outcome<Range<GrowthRate>> growth = first.Unit is { IsPoint: true } && !from.Period.IsRange
            ? AnySeries.OfFigures(measure, [(from.Period, first, from.Row.Status), (to.Period, last, to.Row.Status)]).Growth(from.Period,
                to.Period)
            : Growth.Between(first, last);
        return growth.TryGetValue(out Range<GrowthRate> range) ? range.Single : null;
    }

    private static bool IsMoving(AnySeries index, Level level) => index.BaseOf(level.Period) is not null;

    private static Quantity<Proportion>? Between(StatedValue from, StatedValue to) =>
        from.TryAsPoint(out PointFigure<Proportion>? before) && to.TryAsPoint(out PointFigure<Proportion>? after)
        && before.Stated is { } earlier && after.Stated is { } later
            ? Growth.PointsChange(earlier, later)
            : null;
}
