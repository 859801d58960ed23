namespace Indicators.Tool.Compute;

/// <summary>How ranks moved, within one area and scope.</summary>
internal static class RankMoves
{
    /// <summary>Adds the ranks of an indicator: each with its move since the one before it.</summary>
    public static void Compute(IndicatorCard card)
    {
        var ranks = card.Statements
            .Select((statement, index) => (Statement: statement, Index: index, Rank: statement.Result as StatedRank))
            .Where(item => item.Rank is not null)
            .GroupBy(item => item.Statement.Key.Area);
        foreach (var area in ranks)
        {
            var ordered = area.OrderBy(item => item.Statement.Key.Years.Last).ToArray();
            for (int i = 0; i < ordered.Length; i++)
            {
                // The rank before it in the same scope; else the one before it in any, which says why the two do not compare.
                var before = ordered.Take(i).LastOrDefault(item => item.Rank!.Scope == ordered[i].Rank!.Scope);
                before = before.Rank is null ? ordered.Take(i).LastOrDefault() : before;
                if (before.Rank is null)
                {
                    if (ordered.Length == 1)
                    {
                        card.Ranks.Add(new(ordered[i].Statement.Key, ordered[i].Rank!, null, null));
                    }

                    continue;
                }

                Outcome<RankChange> change = ordered[i].Rank!.ChangeFrom(before.Rank);
                string from = before.Statement.Key.Period;
                card.Ranks.Add(new(ordered[i].Statement.Key, ordered[i].Rank!, change, from));
                if (change.TryGetValue(out RankChange move))
                {
                    card.Statements[ordered[i].Index] = ordered[i].Statement with { Implied = new RankMove(from, move.Places) };
                }
                else
                {
                    card.NotComputed.Add(new("rankChange", change.Reason!.Name, Messages.Of(change.Reason)));
                }
            }
        }
    }
}
