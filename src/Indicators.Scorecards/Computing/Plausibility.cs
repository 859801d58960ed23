namespace Indicators;

/// <summary>Warns of levels that are hard to believe in their unit; it never rejects.</summary>
internal static class Plausibility
{
    private static readonly Bounds Percent = Bounds.Closed(0, 100);
    private static readonly LocalText OfAWhole = new(
        "部分不会超过整体；若为完成率或指数，请在目录中给出其合理区间",
        "a part is never larger than its whole; a rate of completion or an index needs a plausible range of its own");

    private static readonly LocalText MayBeMean = new(
        "若为平均数，请在目录中给出小数位数", "it may be a mean: then give the indicator its decimals in the catalogue");
    private static readonly LocalText NotNegative = new(
        "若为净额，请在目录中给出其合理区间", "a balance of arrivals and departures needs a plausible range in the catalogue");
    private static readonly LocalText MayBeMissing = new(
        "若为缺失值，请将该格留空或注明状态", "if the value is missing, leave the field blank or give its status");

    /// <summary>Adds the warnings of an indicator.</summary>
    public static void Compute(IndicatorCard card)
    {
        Indicator indicator = card.Indicator;
        var signs = new MissingSigns(card.Levels);
        foreach (Level level in card.Levels)
        {
            StatedValue stated = level.Stated;
            Counts(card, level, signs);
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

    // Things are counted in whole numbers, and not below zero; -9999 is hardly a value.
    private static void Counts(IndicatorCard card, Level level, MissingSigns signs)
    {
        StatedValue stated = level.Stated;
        bool isCount = stated.Unit is { IsCount: true };
        if (signs.Has(stated, isCount))
        {
            card.WarningList.Add(new(level.Row, "IND406", Explain.MissingSign(stated.Text), MayBeMissing));
        }
        else if (isCount && stated.Value is { Sign: < 0 } && card.Indicator.Plausible is null)
        {
            card.WarningList.Add(new(level.Row, "IND405", Explain.NegativeCount(stated), NotNegative));
        }

        // 58.5家, and not 1.9万家, whose digits behind the point are whole numbers.
        if (isCount && stated.Decimals > 0 && stated.LastPlace < Rational.One && card.Indicator.Decimals is not > 0)
        {
            card.WarningList.Add(new(level.Row, "IND404", Explain.PartOfThing(stated), MayBeMean));
        }
    }
}
