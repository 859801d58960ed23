namespace Indicators.Tool.Compute;

/// <summary>Shares of a whole that is an indicator itself: part ÷ whole, of one area and period.</summary>
internal static class ShareChecks
{
    /// <summary>Adds the share that the levels give beside each stated one that names its whole.</summary>
    /// <param name="card">The indicator that is the part.</param>
    /// <param name="whole">Finds the indicator of the column <c>of</c>.</param>
    public static void Compute(IndicatorCard card, Func<string, IndicatorCard?> whole)
    {
        for (int i = 0; i < card.Statements.Count; i++)
        {
            Statement statement = card.Statements[i];
            if (statement.Result is not StatedShare stated || statement.Key.Row.Of is not { IsBlank: false, Text: var name })
            {
                continue;
            }

            if (whole(name) is not { } other)
            {
                card.NotComputed.Add(new(statement.Key, "share", nameof(Reason.MissingBase), Messages.NoWhole(name.Trim())));
            }
            else if (Levels(card, other, statement.Key) is { } levels)
            {
                Add(card, i, stated, other, levels.Part, levels.Whole);
            }
        }
    }

    private static (Level Part, Level Whole)? Levels(IndicatorCard card, IndicatorCard whole, Key key)
    {
        Level? part = card.LevelAt(key.Area, key.Period), of = whole.LevelAt(key.Area, key.Period);
        foreach ((IndicatorCard lacking, Level? level) in new[] { (card, part), (whole, of) })
        {
            if (level is null)
            {
                card.NotComputed.Add(new(key, "share", lacking == card ? nameof(Reason.MissingCurrent) : nameof(Reason.MissingBase), Messages.NoLevel(lacking, key.Period)));
            }
        }

        return part is null || of is null ? null : (part, of);
    }

    private static void Add(IndicatorCard card, int index, StatedShare stated, IndicatorCard whole, Level part, Level of)
    {
        Statement statement = card.Statements[index];
        Outcome<Bounds> ratio = Ratio(part.Stated, of.Stated);
        card.Shares.Add(new(statement.Key, whole.Meaning.Indicator.Code, ratio));
        if (ratio.TryGetValue(out Bounds range))
        {
            card.Statements[index] = statement with { Implied = new ByLevels(range / stated.Unit.Factor, Agreement.Of(range, stated.Ratio)) };
        }
    }

    // A level in per cent is a share already, and none of another.
    private static Outcome<Bounds> Ratio(StatedValue part, StatedValue whole)
    {
        if (part.Unit is { IsPoint: true } || whole.Unit is { IsPoint: true } || part.Unit?.KindCode != whole.Unit?.KindCode)
        {
            return Undefined.Of(Reason.NotComparable, part.Text, whole.Text, "a part is counted in the unit of its whole");
        }

        return Growth.IsAboveZero(whole.Bounds)
            ? part.BoundsIn(whole.Unit) / whole.Bounds
            : Undefined.Of(Reason.NonPositive, $"{whole.Text}, which allows {whole.Bounds},", "the whole of a share");
    }
}
