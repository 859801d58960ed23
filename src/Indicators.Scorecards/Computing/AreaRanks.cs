namespace Indicators;

/// <summary>Ranks of areas by the levels that rows give: among the areas that lie in one area around them, period by period.</summary>
internal static class AreaRanks
{
    /// <summary>Adds the places of an indicator that says which way is better, where two areas or more have a level.</summary>
    public static void Compute(IndicatorCard card, AreasAround around)
    {
        if (card.Indicator.Direction is not { } direction)
        {
            return;
        }

        var last = new Dictionary<(string Area, FrequencyId Frequency), AreaRank>();
        var groups = card.Levels
            .GroupBy(level => (level.Period, Around: around.Of(level.Area), Kind: level.Stated.Unit?.KindCode, IsPoint: level.Stated.Unit?.IsPoint))
            .Where(group => group.Key.Around is not null && group.Skip(1).Any())
            .OrderBy(group => group.Key.Period.Start).ThenBy(group => group.Key.Around, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            Level[] levels = [.. group];
            Unit? unit = levels[0].Stated.Unit;
            IReadOnlyList<Outcome<RankInterval>> places = Ranking.Interval(
                levels.Select(level => (Bounds?)level.Stated.BoundsIn(unit)), direction, Separation.Strict, MissingValuePolicy.Refuse, new Scope(group.Key.Around!, null), Ties.Competition);
            foreach ((Level level, Outcome<RankInterval> place) in levels.Zip(places))
            {
                (string, FrequencyId) series = (level.Area.Code, level.Period.Frequency);
                AreaRank entry = Entry(level, place.Value, last.GetValueOrDefault(series));
                last[series] = entry;
                card.AreaRankList.Add(entry);
            }
        }
    }

    private static AreaRank Entry(Level level, RankInterval places, AreaRank? before) =>
        before is not null && places.IsCertain && before.Places.IsCertain && places.Of == before.Places.Of && before.Places.Scope == places.Scope
            ? new(level, places, (int)(before.Places.Best - places.Best).Numerator, before.Level.Period)
            : new(level, places, null, null);
}
