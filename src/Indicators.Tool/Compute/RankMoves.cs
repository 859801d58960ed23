namespace Indicators.Tool.Compute;

/// <summary>How ranks moved, within one area and scope: a rank among others says nothing about the one before it.</summary>
internal static class RankMoves
{
    /// <summary>Adds the ranks of an indicator, each with its move; the first of several in one scope is their base and not listed.</summary>
    public static void Compute(IndicatorCard card)
    {
        var ranks = new List<Item>();
        for (int i = 0; i < card.Statements.Count; i++)
        {
            if (card.Statements[i].Result is StatedRank rank)
            {
                ranks.Add(new(i, card.Statements[i].Key, rank));
            }
        }

        foreach (IGrouping<(string, Scope?), Item> scope in ranks.GroupBy(item => (item.Key.Area, item.Rank.Scope)))
        {
            Item[] ordered = [.. scope.OrderBy(item => item.Key.Period.End)];
            if (ordered is [var only])
            {
                card.Ranks.Add(new(only.Key, only.Rank, null, null));
            }

            for (int i = 1; i < ordered.Length; i++)
            {
                Compare(card, ordered[i - 1], ordered[i]);
            }
        }
    }

    private static void Compare(IndicatorCard card, Item before, Item now)
    {
        Outcome<RankChange> change = now.Rank.ChangeFrom(before.Rank);
        string from = before.Key.PeriodText;
        card.Ranks.Add(new(now.Key, now.Rank, change, from));
        if (change.TryGetValue(out RankChange move))
        {
            card.Statements[now.Index] = card.Statements[now.Index] with { Implied = new RankMove(from, move.Places) };
        }
        else
        {
            card.NotComputed.Add(new(now.Key, "rankChange", change.Undefined!.Name, Messages.Of(change.Undefined)));
        }
    }

    private readonly record struct Item(int Index, Key Key, StatedRank Rank);
}
