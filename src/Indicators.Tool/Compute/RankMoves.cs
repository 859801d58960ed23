namespace Indicators.Tool.Compute;

/// <summary>How ranks moved, within one area and scope.</summary>
internal static class RankMoves
{
    // Where a row names no scope, its ranks are among the unnamed.
    private static readonly Scope Unnamed = new("");

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

        foreach (IGrouping<string, Item> area in ranks.GroupBy(item => item.Key.Area))
        {
            Move(card, [.. area.OrderBy(item => item.Year)]);
        }
    }

    private static void Move(IndicatorCard card, Item[] ranks)
    {
        Dictionary<Scope, int> sizes = ranks.CountBy(item => item.Scope).ToDictionary();
        var latest = new Dictionary<Scope, Item>();
        Item? earlier = null;
        for (int i = 0; i < ranks.Length; i++)
        {
            Item now = ranks[i];
            if (i > 0 && ranks[i - 1].Year < now.Year)
            {
                earlier = ranks[i - 1];
            }

            // The rank before it in the same scope; else the one before it in any, which says why the two do not compare.
            Item? before = latest.TryGetValue(now.Scope, out Item same) ? same : earlier;
            latest[now.Scope] = now;
            if (before is { } from)
            {
                Compare(card, from, now);
            }
            else if (sizes[now.Scope] == 1)
            {
                card.Ranks.Add(new(now.Key, now.Rank, null, null));
            }
        }
    }

    private static void Compare(IndicatorCard card, Item before, Item now)
    {
        Outcome<RankChange> change = now.Rank.ChangeFrom(before.Rank);
        string from = before.Key.Period;
        card.Ranks.Add(new(now.Key, now.Rank, change, from));
        if (change.TryGetValue(out RankChange move))
        {
            card.Statements[now.Index] = card.Statements[now.Index] with { Implied = new RankMove(from, move.Places) };
        }
        else
        {
            card.NotComputed.Add(new(now.Key, "rankChange", change.Reason!.Name, Messages.Of(change.Reason)));
        }
    }

    private readonly record struct Item(int Index, Key Key, StatedRank Rank)
    {
        public Year Year => Key.Years.Last;

        public Scope Scope => Rank.Scope ?? Unnamed;
    }
}
