namespace Indicators.Tool.Compute;

/// <summary>Tables of an indicator whose levels form series: a row for each period, a column for each area; one table a frequency.</summary>
/// <param name="labels">The words.</param>
/// <param name="shown">The numbers.</param>
/// <param name="language">The language.</param>
internal sealed class SeriesSheets(Labels labels, Shown shown, Language language)
{
    private const int FewestOfSeries = 3;

    /// <summary>Whether some area has so many levels of one frequency that a list would be hard to read.</summary>
    public static bool IsSeries(IndicatorCard card) => card.Levels.Where(level => !level.Period.IsRange)
        .CountBy(level => (level.Area.Code, level.Period.Frequency)).Any(area => area.Value >= FewestOfSeries);

    /// <summary>For each frequency the levels, the change from one period to the next, and the places among the areas.</summary>
    public IEnumerable<Table> Of(IndicatorCard card, Dictionary<string, string> areas)
    {
        string name = card.Indicator.NameIn(language);
        foreach (var group in card.Levels.GroupBy(level => RowsOf.Each(level.Period)).OrderBy(group => group.Key.AreSpans).ThenByDescending(group => LengthOf(group.First().Period)))
        {
            RowsOf each = group.Key;
            Level[] levels = [.. group];
            SeriesRun run = new(card, each, levels);
            string unit = CommonUnit(levels);
            yield return Of(
                labels.LevelsOf(name, unit.Trim(), each), areas, run.Periods, run.Levels,
                (area, period) => run.LevelAt(area, period) is { } level ? level.Stated.Text[..^unit.Length] + Marks(level.Row.Status) : labels.NoLevel, levels.Select(level => level.Row.Status));

            LevelChange[] changes = [.. card.Changes.Where(change => change.Periods == 1 && each.Holds(change.To.Period))];
            var growths = changes.ToDictionary(change => (change.To.Area.Code, change.To.Period));
            yield return Of(
                labels.GrowthOf(name, each), areas, run.LaterPeriods(changes.Select(change => change.To)), [.. changes.Select(change => change.To)],
                (area, period) => growths.TryGetValue((area, period), out LevelChange? change) ? Growth(change) : Missing(run, area, period), changes.Where(change => change.Growth.HasValue).Select(change => change.Status));

            PointsChange[] differences = [.. card.PointsChanges.Where(change => change.Periods == 1 && each.Holds(change.To.Period))];
            var points = differences.ToDictionary(change => (change.To.Area.Code, change.To.Period));
            yield return Of(
                labels.PointsOf(name, each), areas, run.LaterPeriods(differences.Select(change => change.To)), [.. differences.Select(change => change.To)],
                (area, period) => points.TryGetValue((area, period), out PointsChange? change) ? shown.Points(change.AsPrinted?.NumericalValue, change.Points) + Marks(change.Status) : Missing(run, area, period), differences.Select(change => change.Status));

            AreaRank[] ranks = [.. card.AreaRanks.Where(rank => each.Holds(rank.Level.Period))];
            var places = ranks.ToDictionary(rank => (rank.Level.Area.Code, rank.Level.Period));
            yield return Of(
                labels.PlacesOf(name, each), areas, ranks.Length == 0 ? [] : run.Periods, [.. ranks.Select(rank => rank.Level)],
                (area, period) => places.TryGetValue((area, period), out AreaRank? rank) ? Place(rank) : run.LevelAt(area, period) is null ? labels.NoLevel : labels.NotRanked, []);
        }
    }

    private Table Of(string title, Dictionary<string, string> areas, IReadOnlyList<AnyPeriod> periods, IReadOnlyList<Level> keys, Func<string, AnyPeriod, string> text, IEnumerable<ObservationStatus> marks)
    {
        string[] columns = [.. keys.Select(level => level.Area.Code).Distinct()];
        return new Table(
            [new TableColumn(labels.Period), .. columns.Select(area => TableColumn.OfNumbers(areas[area]))],
            (columns.Length == 0 ? [] : periods).Select(period => (TableCell[])[period.ToString(), .. columns.Select(area => (TableCell)text(area, period))])).Titled(title).WithNote(Legend(marks));
    }

    // Years before quarters before months.
    private static int LengthOf(AnyPeriod period) => NodaTime.Period.DaysBetween(period.Start, period.End);

    // What stands behind the number in every figure is said once, above them; a hedge before it stays where it is.
    private static string CommonUnit(Level[] levels)
    {
        string unit = Behind(levels[0].Stated.Text);
        return Array.TrueForAll(levels, level => Behind(level.Stated.Text) == unit) ? unit : "";
    }

    private static string Behind(string text) => text[(text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)..];

    private string Missing(SeriesRun run, string area, AnyPeriod period) => run.LevelAt(area, period) is null ? labels.NoLevel : labels.NoBase;

    private string Growth(LevelChange change) => change.Growth.Match(growth => shown.Percent(growth.Percent, Units.Percent) + Marks(change.Status), labels.ReasonOf);

    // What the letters behind numbers say: P 初步值.
    private string Legend(IEnumerable<ObservationStatus> marks)
    {
        ObservationStatus all = marks.Aggregate(ObservationStatus.Normal, (joined, next) => joined | next);
        return string.Join(language == Language.English ? ", " : "、", Enum.GetValues<ObservationStatus>()
            .Where(mark => mark is not (ObservationStatus.Normal or ObservationStatus.Gap) && (all & mark) != 0).Select(mark => $"{mark.Codes} {mark.InWords(language)}"));
    }

    private static string Marks(ObservationStatus status) => status == ObservationStatus.Normal ? "" : $" {status.Codes}";

    private string Place(AreaRank rank) => rank.Places.In(language) + (rank.Change is { } places and not 0 ? $" ({labels.Places(places)})" : "");
}
