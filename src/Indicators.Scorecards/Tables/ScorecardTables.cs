using System.Globalization;

namespace Indicators;

/// <summary>Writes the scorecard as tables for reading.</summary>
/// <param name="card">The scorecard.</param>
internal sealed class ScorecardTables(Scorecard card)
{
    private readonly Dictionary<string, ReferenceArea> _areas =
        card.Observations.Areas.ToDictionary(area => area.Code, StringComparer.Ordinal);

    /// <summary>Makes the tables, each under its heading; those without rows are left out.</summary>
    public TableSet All()
    {
        Table[] tables =
        [
            Levels().Titled("水平值", "Levels"),
            .. card.Indicators.Where(SeriesTables.IsSeries).SelectMany(SeriesTables.Of),
            Growth().Titled("增长", "Growth"),
            Contributions().Titled("贡献", "Contributions"),
            Statements().Titled("报告的说法", "What the report states"),
            Ranks().Titled("位次", "Ranks"),
            .. card.Indicators.Where(indicator => !SeriesTables.IsSeries(indicator)).SelectMany(SeriesTables.Places),
            Warnings().Titled("可疑之处", "Implausible"),
            NotComputed().Titled("未能计算", "Not computed"),
            AssumedTimes().Titled("推定的时期", "Assumed periods"),
        ];
        return new TableSet(tables.Where(table => table.Rows.Count > 0));
    }

    public static LocalText NameOf(Indicator indicator) => new(indicator.Name, indicator.EnglishName);

    public static TableColumn Column(LocalText words) => new(words.Text, words.English);

    public static TableCell Growth(LevelChange change) =>
        change.Growth.Match(growth => TableCell.Range(growth, change.AsPrinted), TableCell.Reason);

    /// <summary>A cell with the letters of the marks that its number rests on behind it: <c>3.1% P</c>.</summary>
    public static TableCell Marked(TableCell cell, ObservationStatus marks) =>
        marks == ObservationStatus.Normal ? cell : TableCell.Join(cell, $" {marks.Codes}");

    public static TableCell Points(PointsChange change) => change is { IsOfValues: true, AsPrinted: { } printed }
        ? TableCell.Around(printed.In(Units.PercentagePoint), change.Points, Units.PercentagePoint)
        : TableCell.Range(change.Points, Units.PercentagePoint, change.AsPrinted?.In(Units.PercentagePoint));

    private Table Levels()
    {
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (Level level in SeriesTables.IsSeries(indicator) ? [] : indicator.Levels)
            {
                rows.Add([
                    Name(indicator), Name(level.Area), level.Period.ToString(), level.Stated.Text, TableCell.Allowed(level.Stated),
                    List(Assumed(level.IsAssumed), Uncertain(level.Time),
                        level.Stated.IsUnitImplied ? ScorecardWords.UnitFromCatalogue : null, Marks(level.Row.Status))]);
            }
        }

        return new(
            [Column(ScorecardWords.Indicator), Column(ScorecardWords.Area), Column(ScorecardWords.Period), Numbers(ScorecardWords.Printed),
                Numbers(ScorecardWords.Allows), Column(ScorecardWords.Note)],
            rows);
    }

    private Table Growth()
    {
        bool ofYears =
            card.Indicators.SelectMany(indicator => indicator.Changes)
                .All(change => change.Average is null || change.To.Period.Frequency == FrequencyId.Annual);
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            bool isSeries = SeriesTables.IsSeries(indicator);
            foreach (LevelChange change in indicator.Changes.Where(change => !isSeries || change.Periods > 1))
            {
                TableCell average = change.Average is { } known
                    ? known.Match(range => TableCell.Range(range, change.AverageAsPrinted), TableCell.Reason)
                    : TableCell.Empty;
                rows.Add([
                    Name(indicator), Name(change.From.Area), change.From.Period.ToString(), change.To.Period.ToString(), Growth(change),
                    average,
                    change.Average is null ? "" : change.Periods.ToString(CultureInfo.InvariantCulture),
                    List(Assumed(change.IsAssumed), Marks(change.Status))]);
            }

            foreach (PointsChange change in indicator.PointsChanges.Where(change => !isSeries || change.Periods > 1))
            {
                rows.Add([
                    Name(indicator), Name(change.From.Area), change.From.Period.ToString(), change.To.Period.ToString(), Points(change),
                    TableCell.Empty, TableCell.Empty,
                    List(Assumed(change.IsAssumed), Marks(change.Status))]);
            }
        }

        return new(
            [Column(ScorecardWords.Indicator), Column(ScorecardWords.Area), Column(ScorecardWords.From), Column(ScorecardWords.To),
                Numbers(ScorecardWords.GrowthRate),
                Numbers(ScorecardWords.AverageGrowth(ofYears)), Numbers(ScorecardWords.Periods), Column(ScorecardWords.Note)],
            rows);
    }

    private Table Statements()
    {
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (Statement statement in indicator.Statements)
            {
                StatedResult result = statement.Result;
                rows.Add([
                    Name(indicator), Name(statement.Area), statement.Period.ToString(), ScorecardWords.KindOf(statement.Kind), result.Text,
                    TableCell.Allowed(result.Bounds, StatedUnits.Of(result)), Implies(statement),
                    ScorecardWords.VerdictOf(statement.Verdict),
                    List(result is StatedFirst { Scope: { } scope } ? Among(scope) : null, ScorecardWords.BasisOf(statement.Basis),
                        Assumed(statement.IsAssumed), Uncertain(statement.Time))]);
            }
        }

        return new(
            [Column(ScorecardWords.Indicator), Column(ScorecardWords.Area), Column(ScorecardWords.Period), Column(ScorecardWords.Statement),
                Numbers(ScorecardWords.Printed),
                Numbers(ScorecardWords.Allows), Column(ScorecardWords.Implies), Column(ScorecardWords.Verdict),
                Column(ScorecardWords.Note)],
            rows);
    }

    private Table Ranks()
    {
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (RankEntry entry in indicator.Ranks)
            {
                RankChange? change = entry.Change is { HasValue: true } outcome ? outcome.Value : null;
                TableCell of = entry.Rank.Of is { } size
                    ? TableCell.Text(string.Create(CultureInfo.InvariantCulture, $"/{size}"),
                        string.Create(CultureInfo.InvariantCulture, $" of {size}"))
                    : TableCell.Empty;
                rows.Add([
                    Name(indicator), Name(entry.Statement.Area), entry.Rank.Scope is { } scope ? ScopeCell(scope) : TableCell.Empty,
                    entry.Statement.Period.ToString(),
                    TableCell.Join(entry.Rank.Text, of), change is { } move ? ScorecardWords.Places(move.Places) : TableCell.Empty,
                    List(
                        change is { PopulationUnknown: true } ? ScorecardWords.PopulationUnknown : null,
                        entry.Change is { HasValue: false } ? ScorecardWords.NotComparable : null,
                        Assumed(entry.Statement.IsAssumed), Uncertain(entry.Statement.Time))]);
            }
        }

        return new(
            [Column(ScorecardWords.Indicator), Column(ScorecardWords.Area), Column(ScorecardWords.Scope), Column(ScorecardWords.Period),
                Numbers(ScorecardWords.Rank),
                Numbers(ScorecardWords.Change), Column(ScorecardWords.Note)],
            rows);
    }

    private Table Contributions()
    {
        bool areMarked =
            card.Indicators.Any(indicator => indicator.Contributions.Any(entry => entry.Contribution.Status != ObservationStatus.Normal));
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (PartContribution entry in indicator.Contributions)
            {
                rows.Add([
                    Name(indicator), Name(entry.To.Area), entry.From.Period.ToString(), entry.To.Period.ToString(),
                    entry.Part is { } part ? Say(NameOf(part)) : ScorecardWords.Remainder,
                    Enclosed(entry.Contribution.Points, entry.AsPrinted?.Points, Units.PercentagePoint),
                    Enclosed(entry.Contribution.ShareOfChange, entry.AsPrinted?.ShareOfChange, Units.Percent),
                    .. areMarked ? [List(Marks(entry.Contribution.Status))] : Array.Empty<TableCell>()]);
            }
        }

        return new(
            [Column(ScorecardWords.Indicator), Column(ScorecardWords.Area), Column(ScorecardWords.From), Column(ScorecardWords.To),
                Column(ScorecardWords.Part),
                Numbers(ScorecardWords.Points), Numbers(ScorecardWords.ShareOfChange),
                .. areMarked ? [Column(ScorecardWords.Note)] : Array.Empty<TableColumn>()],
            rows);
    }

    private Table Warnings() => new(
        [Column(ScorecardWords.Indicator), Column(ScorecardWords.Area), Column(ScorecardWords.Period), Column(ScorecardWords.Reason),
            Column(ScorecardWords.Hint)],
        card.Indicators.SelectMany(indicator => indicator.Warnings.Select(warning => (TableCell[])
        [
            Name(indicator), Name(warning.Row.Area), warning.Row.Period.ToString(),
            TableCell.Text(language => $"{warning.ToString(language)} ({warning.Rule})"),
            warning.Hint is { } hint ? Say(hint) : TableCell.Empty,
        ])));

    private Table NotComputed() => new(
        [Column(ScorecardWords.Indicator), Column(ScorecardWords.Area), Column(ScorecardWords.Period), Column(ScorecardWords.Reason),
            Column(ScorecardWords.Note)],
        card.Indicators.SelectMany(indicator => indicator.NotComputed.Select(entry => (TableCell[])
        [
            Name(indicator), Name(entry.Row.Area), entry.Row.Period.ToString(),
            TableCell.Text(language => ScorecardWords.ReasonOf(entry, language)),
            TableCell.Text(
                language => entry.ToString(language) is var message && message == ScorecardWords.ReasonOf(entry, language) ? "" : message),
        ])));

    private Table AssumedTimes() => new(
        [Column(ScorecardWords.Words), Column(ScorecardWords.Period), Column(ScorecardWords.Why)],
        card.Assumed.Select(time => (TableCell[])[time.Text, time.Period.ToString(), TableCell.Text(time.Evidence.ToString)]));

    private static TableCell Implies(Statement statement) => statement switch
    {
        { Span: { } span } => Readings(span, statement.PrintedDecimals),
        { Implied: { } levels } => ByLevels(levels, StatedUnits.Of(statement.Result), statement.PrintedDecimals),
        { Move: { } move, MoveFrom: { } from } => TableCell.Join(ScorecardWords.Places(move.Places), $" ({from})"),
        _ => TableCell.Empty,
    };

    // Both readings of the base, where there are two.
    private static TableCell Readings(AverageSpan span, int printed)
    {
        TableCell total = span.Factor is { } factor
            ? TableCell.Around(factor, span.FactorRange, null, decimals: 3)
            : TableCell.Range(span.FactorRange, null, null, leastDecimals: 1);
        var reading = TableCell.Join(ScorecardWords.OverYears(span), total);
        reading = span.Implied is { } levels ? TableCell.Join(reading, "; ", ByLevels(levels, Units.Percent, printed)) : reading;
        return span.Other is { } other ? TableCell.Join(reading, "; ", Readings(other, printed)) : reading;
    }

    private static TableCell ByLevels(Bounds levels, Unit? unit, int printed) =>
        TableCell.Join(TableCell.Text("水平值得", "computed from levels: "), TableCell.Range(levels, unit, null, printed));

    private static TableCell Enclosed(Outcome<Bounds> outcome, Outcome<Bounds>? printed, Unit unit) => outcome.Match(
        bounds => TableCell.Range(bounds, unit, printed is { } known && known.TryGetValue(out Bounds exact) ? exact.Lower : null),
        TableCell.Reason);

    private static TableColumn Numbers(LocalText words) => TableColumn.OfNumbers(words.Text, words.English);

    private static TableCell Name(IndicatorCard indicator) => Say(NameOf(indicator.Indicator));

    private static TableCell Name(ReferenceArea area) => TableCell.Text(area.Name, area.EnglishName ?? area.Name);

    private TableCell ScopeCell(Scope scope) => TableCell.Text(language => ScopeIn(scope, language));

    private LocalText Among(Scope scope) => new($"范围：{ScopeIn(scope, Language.Chinese)}", $"among {ScopeIn(scope, Language.English)}");

    private string ScopeIn(Scope scope, Language language)
    {
        string area = !_areas.TryGetValue(scope.Area, out ReferenceArea? known) ? scope.Area
            : language == Language.English ? known.EnglishName ?? known.Name
            : known.Name;
        return scope.Population is null ? area : $"{area} {scope.Population}";
    }

    private static LocalText? Assumed(bool isAssumed) => isAssumed ? ScorecardWords.Assumed : null;

    private static LocalText? Marks(ObservationStatus status) =>
        status == ObservationStatus.Normal ? null : new(status.InWords(Language.Chinese), status.InWords(Language.English));

    private static LocalText? Uncertain(ObservedTime time) => time.Resolved.Hedge == PeriodHedge.None ? null : ScorecardWords.Uncertain;

    private static TableCell List(params LocalText?[] parts)
    {
        LocalText[] said = [.. parts.OfType<LocalText>()];
        return said.Length == 0 ? TableCell.Empty : TableCell.Text(language => string.Join(", ", said.Select(part => part.In(language))));
    }

    private static TableCell Say(LocalText words) => TableCell.Text(words.In);
}
