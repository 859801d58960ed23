namespace Indicators;

/// <summary>Shares of a whole that is an indicator itself: part ÷ whole, of one area and period.</summary>
internal static class ShareChecks
{
    private static readonly Bounds AboveZero = Bounds.MoreThan(Rational.Zero);

    /// <summary>Adds the share that the levels give beside each stated one that names its whole.</summary>
    /// <param name="card">The indicator that is the part.</param>
    /// <param name="whole">Finds an indicator by code, name or alias.</param>
    public static void Compute(IndicatorCard card, Func<string, IndicatorCard?> whole)
    {
        for (int i = 0; i < card.StatementList.Count; i++)
        {
            Statement statement = card.StatementList[i];
            if (statement.Result is not StatedShare stated || statement.Row.Whole is not { Length: > 0 } name)
            {
                continue;
            }

            if (whole(name) is not { } other)
            {
                card.NotComputedList.Add(Explain.NoWhole(statement, name));
            }
            else if (Levels(card, other, statement) is { } levels)
            {
                Outcome<Bounds> ratio = Ratio(levels.Part.Stated, levels.Whole.Stated);
                bool found = ratio.TryGetValue(out Bounds range);
                statement = found
                    ? statement with { Implied = range / stated.Unit.Factor, Verdict = Agreement.Of(range, stated.Ratio) }
                    : statement;
                card.StatementList[i] = statement;
                card.ShareList.Add(new(statement, other.Indicator, ratio)
                {
                    AsPrinted = levels.Part.Stated.AsExact() is { } partNumber && levels.Whole.Stated.AsExact() is { } wholeNumber
                        && Ratio(partNumber, wholeNumber).TryGetValue(out Bounds exact) ? exact.Lower * 100 : null,
                });
            }
        }
    }

    private static (Level Part, Level Whole)? Levels(IndicatorCard card, IndicatorCard whole, Statement statement)
    {
        string area = statement.Area.Code;
        Level? part = card.LevelAt(area, statement.Period), of = whole.LevelAt(area, statement.Period);
        if (part is null)
        {
            card.NotComputedList.Add(
                Explain.NoLevel(statement.Row, ScorecardItem.Share, Reason.MissingCurrent, card.Indicator, statement.Period));
        }

        if (of is null)
        {
            card.NotComputedList.Add(Explain.NoLevel(
                statement.Row, ScorecardItem.Share, whole == card ? Reason.MissingCurrent : Reason.MissingBase, whole.Indicator,
                statement.Period));
        }

        return part is null || of is null ? null : (part, of);
    }

    // A level in per cent is a share already, and none of another.
    private static Outcome<Bounds> Ratio(StatedValue part, StatedValue whole)
    {
        if (part.Unit is { IsPoint: true } || whole.Unit is { IsPoint: true } || part.Unit?.KindCode != whole.Unit?.KindCode)
        {
            return Undefined.Of(Reason.NotComparable, part.Text, whole.Text, "a part is counted in the unit of its whole");
        }

        Bounds of = whole.PossibleIn(whole.Unit);
        return AboveZero.Contains(of)
            ? part.PossibleIn(whole.Unit) / of
            : Undefined.Of(Reason.NonPositive, $"{whole.Text}, which allows {whole.Bounds},", "the whole of a share");
    }
}
