namespace Indicators;

/// <summary>Sets beside each stated rank, and each first, the places that the levels of its scope allow in its period.</summary>
/// <remarks>
/// Among the areas of the scope that are of the level of its own; those without a level leave the worst place open, so that a rank may be
/// refuted and not proved, unless the row or the library says how many there are. A scope with a population (36 区级综合医院) is of others than
/// areas, and is not decided.
/// </remarks>
internal sealed class RankChecks(IndicatorCatalog catalogue)
{
    /// <summary>Fills in places and verdicts of an indicator that says which way is better.</summary>
    public void Compute(IndicatorCard card)
    {
        if (card.Indicator.Direction is not { } direction)
        {
            return;
        }

        for (int i = 0; i < card.StatementList.Count; i++)
        {
            Statement statement = card.StatementList[i];
            (Scope? scope, int? of) = statement.Result switch
            {
                StatedRank rank => (rank.Scope, rank.Of),
                StatedFirst first => (first.Scope, null),
                _ => (null, (int?)null),
            };
            if (scope is { Population: null } && Places(card, statement, scope, of, direction) is { } places)
            {
                card.StatementList[i] = statement with { Implied = places, Verdict = Agreement.Of(places, statement.Result.Bounds) };
            }
        }
    }

    private Bounds? Places(IndicatorCard card, Statement statement, Scope scope, int? of, Direction direction)
    {
        if (card.LevelAt(statement.Area.Code, statement.Period) is not { } own)
        {
            return null;
        }

        if (catalogue.FindAreas(scope.Area) is not [var around, ..])
        {
            return null;
        }

        ReferenceArea self = Known(own.Area);
        Level[] among =
        [
            own,
            .. card.Levels.Where(
                level => level != own && level.Period == own.Period && level.Stated.Unit?.KindCode == own.Stated.Unit?.KindCode
                && level.Stated.Unit?.IsPoint == own.Stated.Unit?.IsPoint && Known(level.Area) is var area && area.Level == self.Level
                && area.IsWithin(around)),
        ];
        if (among.Length < 2 || !self.IsWithin(around))
        {
            return null;
        }

        RankInterval places = Ranking.Interval(
            among.Select(level => (Bounds?)level.PossibleIn(own.Stated.Unit)), direction, Separation.Strict, MissingValuePolicy.Refuse,
            ties: Ties.Competition)[0].Value;
        int? others = (of ?? NumberIn(self, around)) - among.Length;
        return others is { } missing and >= 0 ? Bounds.Closed(places.Best, places.Worst + missing) : Bounds.AtLeast(places.Best);
    }

    // How many areas the library knows at the level of one, where they are the next below the scope.
    private static int? NumberIn(ReferenceArea area, ReferenceArea around) => area.Parent == around
        && AreaCatalog.Default.ChildrenOf(around).Count(child => child.Level == area.Level) is > 0 and var number ? number : null;

    private ReferenceArea Known(ReferenceArea area) => catalogue.FindAreas(area.Code) is [var same, ..] ? same : area;
}
