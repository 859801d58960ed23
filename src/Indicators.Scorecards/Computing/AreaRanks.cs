namespace Indicators;

/// <summary>Ranks of areas by the levels that rows give: among the areas of one scope, period by period.</summary>
internal static class AreaRanks
{
    /// <summary>Adds the places of an indicator that says which way is better, where two areas or more of a scope have a level.</summary>
    public static void Compute(IndicatorCard card, RankScopes scopes)
    {
        if (card.Indicator.Direction is not { } direction)
        {
            return;
        }

        foreach (var kind in card.Levels.GroupBy(
            level => (level.Period.Frequency, level.Stated.Unit?.KindCode, level.Stated.Unit?.IsPoint)))
        {
            foreach ((ReferenceArea? around, HashSet<string> codes) in scopes.Of(kind.Select(level => level.Area)))
            {
                Compute(card, kind.Where(level => codes.Contains(level.Area.Code)), direction, around);
            }
        }
    }

    private static void Compute(IndicatorCard card, IEnumerable<Level> levels, Direction direction, ReferenceArea? around)
    {
        var last = new Dictionary<string, AreaRank>();
        foreach (var period in levels.GroupBy(level => level.Period).Where(group => group.Skip(1).Any()).OrderBy(group => group.Key.Start))
        {
            Level[] ranked = [.. period];
            Unit? unit = ranked[0].Stated.Unit;
            IReadOnlyList<Outcome<RankInterval>> places = Ranking.Interval(
                ranked.Select(level => (Bounds?)level.PossibleIn(unit)), direction, Separation.Strict, MissingValuePolicy.Refuse,
                around?.Among(null), Ties.Competition);
            foreach ((Level level, Outcome<RankInterval> place) in ranked.Zip(places))
            {
                AreaRank entry = Entry(level, place.Value, last.GetValueOrDefault(level.Area.Code)) with { Around = around };
                last[level.Area.Code] = entry;
                card.AreaRankList.Add(entry);
            }
        }
    }

    private static AreaRank Entry(Level level, RankInterval places, AreaRank? before) =>
        before is not null && places.IsCertain && before.Places.IsCertain && places.Of == before.Places.Of
            ? new(level, places, (int)(before.Places.Best - places.Best).Numerator, before.Level.Period)
            : new(level, places, null, null);
}
