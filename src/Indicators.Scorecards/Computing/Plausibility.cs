namespace Indicators;

/// <summary>Warns of levels that are hard to believe in their unit; it never rejects.</summary>
internal static class Plausibility
{
    private static readonly Bounds Percent = Bounds.Closed(0, 100);
    private static readonly LocalText OfAWhole = new(
        "部分不会超过整体；若为完成率或指数，请在目录中给出其合理区间", "a part is never larger than its whole; a rate of completion or an index needs a plausible range of its own");

    /// <summary>Adds the warnings of an indicator.</summary>
    public static void Compute(IndicatorCard card)
    {
        Indicator indicator = card.Indicator;
        foreach (Level level in card.Levels)
        {
            StatedValue stated = level.Stated;
            if (indicator.Plausible is { } range && range.Warns(stated))
            {
                card.WarningList.Add(new(level.Row, "IND401", Explain.Implausible(stated, range, indicator), range.Hint));
            }

            if (stated.Unit is PointUnit<Proportion> && indicator.Plausible is null && indicator.Measure == Measure.Rate
                && !Percent.Overlaps(stated.BoundsIn(Units.Percent)))
            {
                card.WarningList.Add(new(level.Row, "IND402", Explain.OutsideWhole(stated.Text), OfAWhole));
            }
        }

        foreach (Statement statement in card.Statements)
        {
            if (statement.Result is StatedShare share && !Bounds.Closed(0, 1).Overlaps(share.Ratio))
            {
                card.WarningList.Add(new(statement.Row, "IND402", Explain.OutsideWhole(share.Text), OfAWhole));
            }
        }
    }
}
