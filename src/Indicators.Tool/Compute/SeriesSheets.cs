using Indicators.Tool.Output;

namespace Indicators.Tool.Compute;

/// <summary>Tables of an indicator whose levels form series: a row for each period, a column for each area.</summary>
/// <param name="labels">The words.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
/// <param name="rounding">The rule of every rounding.</param>
/// <param name="decimals">The decimals of percentages.</param>
internal sealed class SeriesSheets(Labels labels, string language, Rounding rounding, int decimals)
{
    private const int FewestLevels = 3;

    /// <summary>Whether some area has so many levels of one frequency that a list would be hard to read.</summary>
    public static bool IsSeries(IndicatorCard card) => card.Levels.Where(level => !level.Key.Period.IsRange)
        .CountBy(level => (level.Key.Area, level.Key.Period.Frequency)).Any(area => area.Value >= FewestLevels);

    /// <summary>The levels, the growth from one period to the next, and the places among the areas.</summary>
    public IEnumerable<(string Heading, Sheet Sheet)> Of(IndicatorCard card, Dictionary<string, string> areas)
    {
        string name = card.Meaning.Indicator.NameIn(language);
        string unit = CommonUnit(card.Levels);
        yield return (labels.LevelsOf(name, unit.Trim()), Table(areas, card.Levels, level => level.Key, level => level.Stated.Text[..^unit.Length]));
        yield return (labels.GrowthOf(name), Table(areas, [.. card.Changes.Where(change => change.Periods == 1)], change => change.To.Key, Growth));
        yield return (labels.PlacesOf(name), Table(areas, card.AreaRanks, rank => rank.Key, Place));
    }

    private Sheet Table<T>(Dictionary<string, string> areas, IReadOnlyList<T> entries, Func<T, Key> key, Func<T, string> text)
    {
        string[] columns = [.. entries.Select(entry => key(entry).Area).Distinct()];
        var sheet = new Sheet([new SheetColumn(labels.Period), .. columns.Select(area => new SheetColumn(areas[area], true))]);
        foreach (var row in entries.GroupBy(entry => key(entry).Period).OrderBy(group => group.Key.Start).ThenBy(group => group.Key.End))
        {
            ILookup<string, T> cells = row.ToLookup(entry => key(entry).Area);
            sheet.Add([key(row.First()).PeriodText, .. columns.Select(area => string.Join("; ", cells[area].Select(text)))]);
        }

        return sheet;
    }

    // What stands behind the number in every figure is said once, above them; a hedge before it stays where it is.
    private static string CommonUnit(IReadOnlyList<Level> levels)
    {
        string unit = Behind(levels[0].Stated.Text);
        return levels.All(level => Behind(level.Stated.Text) == unit) ? unit : "";
    }

    private static string Behind(string text) => text[(text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)..];

    // Where the whole range rounds to one rate, that is what every level in it gives.
    private string Growth(LevelChange change) => change.Growth.Match(
        growth => growth.Percent is { Lower: { } lower, Upper: { } upper }
            ? (lower.ToString(decimals, rounding), upper.ToString(decimals, rounding)) is var (least, most) && least == most ? least + "%" : $"{least}…{most}%"
            : growth.ToString(),
        labels.ReasonOf);

    private string Place(AreaRank rank) => rank.Places.ToString(language) + (rank.Change is { } places and not 0 ? $" ({labels.Places(places)})" : "");
}
