namespace Indicators;

/// <summary>Tables of an indicator whose levels form series: a row for each period, a column for each area; one table a frequency, and of
/// ranks one a scope.</summary>
internal static class SeriesTables
{
    private const int FewestOfSeries = 3;

    /// <summary>Whether some area has so many levels of one frequency that a list would be hard to read.</summary>
    public static bool IsSeries(IndicatorCard card) => card.Levels.Where(level => !level.Period.IsRange)
        .CountBy(level => (level.Area.Code, level.Period.Frequency)).Any(area => area.Value >= FewestOfSeries);

    /// <summary>For each frequency the levels, the change from one period to the next, and the places among the areas.</summary>
    public static IEnumerable<Table> Of(IndicatorCard card)
    {
        LocalText name = ScorecardTables.NameOf(card.Indicator);
        foreach (var group in card.Levels.GroupBy(level => RowsOf.Each(level.Period)).OrderBy(group => group.Key.AreSpans)
            .ThenByDescending(group => LengthOf(group.First().Period)))
        {
            RowsOf each = group.Key;
            Level[] levels = [.. group];
            SeriesRun run = new(card, each, levels);
            Unit? unit = LevelUnits.Common(levels);
            yield return Of(
                ScorecardWords.LevelsOf(name, each), unit, run.Periods, run.Levels,
                (area, period) => run.LevelAt(area, period) is { } level
                    ? ScorecardTables.Marked(LevelCell(level, unit), level.Row.Status)
                    : ScorecardWords.NoLevel,
                levels.Select(level => level.Row.Status));

            LevelChange[] changes = [.. card.Changes.Where(change => change.Periods == 1 && each.Holds(change.To.Period))];
            var growths = changes.ToDictionary(change => (change.To.Area.Code, change.To.Period));
            yield return Of(
                ScorecardWords.GrowthOf(name, each), null, run.LaterPeriods(changes.Select(change => change.To)),
                [.. changes.Select(change => change.To)],
                (area, period) => growths.TryGetValue((area, period), out LevelChange? change)
                    ? ScorecardTables.Marked(ScorecardTables.Growth(change),
                        change.Growth.HasValue ? change.Status : ObservationStatus.Normal)
                    : Missing(run, area, period),
                changes.Where(change => change.Growth.HasValue).Select(change => change.Status));

            PointsChange[] differences = [.. card.PointsChanges.Where(change => change.Periods == 1 && each.Holds(change.To.Period))];
            var points = differences.ToDictionary(change => (change.To.Area.Code, change.To.Period));
            yield return Of(
                ScorecardWords.PointsOf(name, each), Units.PercentagePoint, run.LaterPeriods(differences.Select(change => change.To)),
                [.. differences.Select(change => change.To)],
                (area, period) => points.TryGetValue((area, period), out PointsChange? change)
                    ? ScorecardTables.Marked(ScorecardTables.Points(change), change.Status)
                    : Missing(run, area, period),
                differences.Select(change => change.Status));

            foreach (Table places in Places(card, run, each))
            {
                yield return places;
            }
        }
    }

    /// <summary>The places among the areas of an indicator with few levels, for each frequency and scope.</summary>
    public static IEnumerable<Table> Places(IndicatorCard card) => card.Levels.GroupBy(level => RowsOf.Each(level.Period))
        .OrderBy(group => group.Key.AreSpans).ThenByDescending(group => LengthOf(group.First().Period))
        .SelectMany(group => Places(card, new(card, group.Key, [.. group]), group.Key));

    private static IEnumerable<Table> Places(IndicatorCard card, SeriesRun run, RowsOf each)
    {
        foreach (var scope in card.AreaRanks.Where(rank => each.Holds(rank.Level.Period)).GroupBy(rank => rank.Around))
        {
            AreaRank[] ranks = [.. scope];
            var places = ranks.ToDictionary(rank => (rank.Level.Area.Code, rank.Level.Period));
            yield return Of(
                ScorecardWords.PlacesOf(ScorecardTables.NameOf(card.Indicator), each, scope.Key), null, run.Periods,
                [.. ranks.Select(rank => rank.Level)],
                (area, period) => places.TryGetValue((area, period), out AreaRank? rank) ? Place(rank)
                    : run.LevelAt(area, period) is null ? ScorecardWords.NoLevel
                    : ScorecardWords.NotRanked,
                []);
        }
    }

    // The title says the unit of all cells.
    private static Table Of(LocalText title, Unit? unit, IReadOnlyList<AnyPeriod> periods, IReadOnlyList<Level> keys,
        Func<string, AnyPeriod, TableCell> cell,
        IEnumerable<ObservationStatus> marks)
    {
        ReferenceArea[] areas = [.. keys.Select(level => level.Area).Distinct()];
        return WithLegend(new Table(
            [ScorecardTables.Column(ScorecardWords.Period), .. areas.Select(area => TableColumn.OfNumbers(area.Name, area.EnglishName))],
            (areas.Length == 0 ? [] : periods).Select(
                period => (TableCell[])[period.ToString(), .. areas.Select(area => cell(area.Code, period))]))
            .Titled(title.Text, title.English).InUnit(unit), marks);
    }

    private static TableCell LevelCell(Level level, Unit? unit) => unit is null ? level.Stated.Text : TableCell.Of(level.Stated, unit);

    // Years before quarters before months.
    private static int LengthOf(AnyPeriod period) => NodaTime.Period.DaysBetween(period.Start, period.End);

    private static TableCell Missing(SeriesRun run, string area, AnyPeriod period) =>
        run.LevelAt(area, period) is null ? ScorecardWords.NoLevel
        : run.IsFirst(area, period) ? ScorecardWords.Begins
        : ScorecardWords.NoBase;

    private static TableCell Place(AreaRank rank)
    {
        var place = TableCell.Text(language => rank.Places.ToString(null, language));
        return rank.Change is not { } places || places == 0 ? place : TableCell.Join(place, " (", ScorecardWords.Places(places), ")");
    }

    // What the letters behind numbers say: P 初步值.
    private static Table WithLegend(Table table, IEnumerable<ObservationStatus> marks)
    {
        ObservationStatus all = marks.Aggregate(ObservationStatus.Normal, (joined, next) => joined | next);
        ObservationStatus[] known =
            [.. Enum.GetValues<ObservationStatus>()
                .Where(mark => mark is not (ObservationStatus.Normal or ObservationStatus.Gap) && (all & mark) != 0)];
        return known.Length == 0 ? table : table.WithNote(Said(Language.Chinese, "、"), Said(Language.English, ", "));

        string Said(Language language, string between) =>
            string.Join(between, known.Select(mark => $"{mark.Codes} {mark.InWords(language)}"));
    }
}
