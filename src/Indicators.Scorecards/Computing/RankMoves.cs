namespace Indicators;

/// <summary>How stated ranks moved, within one area and scope: a rank among others says nothing about the one before it.</summary>
internal static class RankMoves
{
    /// <summary>Adds the ranks of an indicator, each with its move; the first of several in one scope is their base and not
    /// listed.</summary>
    public static void Compute(IndicatorCard card)
    {
        var ranks = new List<(int Index, Statement Statement, StatedRank Rank)>();
        for (int i = 0; i < card.StatementList.Count; i++)
        {
            if (card.StatementList[i] is { Result: StatedRank rank } statement)
            {
                ranks.Add((i, statement, rank));
            }
        }

        foreach (var scope in ranks.GroupBy(item => (item.Statement.Area.Code, item.Rank.Scope)))
        {
            (int Index, Statement Statement, StatedRank Rank)[] ordered =
                [.. scope.OrderBy(item => item.Statement.Period.End).ThenBy(item => item.Statement.Period.Start)];
            if (ordered is [var only])
            {
                card.RankList.Add(new(only.Statement, only.Rank, null, null));
            }

            for (int i = 1; i < ordered.Length; i++)
            {
                Compare(card, ordered[i - 1].Statement, ordered[i - 1].Rank, ordered[i].Index, ordered[i].Rank);
            }
        }
    }

    private static void Compare(IndicatorCard card, Statement before, StatedRank earlier, int index, StatedRank now)
    {
        Statement statement = card.StatementList[index];
        Outcome<RankChange> change = now.ChangeFrom(earlier);
        if (change.TryGetValue(out RankChange move))
        {
            statement = statement with { Move = move, MoveFrom = before.Period };
            card.StatementList[index] = statement;
        }
        else
        {
            card.NotComputedList.Add(Explain.Of(statement.Row, ScorecardItem.RankChange, change.Undefined!));
        }

        card.RankList.Add(new(statement, now, change, before.Period));
    }
}
