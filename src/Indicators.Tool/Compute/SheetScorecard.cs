using System.Globalization;
using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>Writes the scorecard as tables for reading, in the terminal or in Markdown.</summary>
/// <param name="rounding">The rule of every rounding.</param>
/// <param name="decimals">The decimals of percentages.</param>
/// <param name="language">The language.</param>
internal sealed class SheetScorecard(Rounding rounding, int decimals, Language language)
{
    private const int MostDecimals = 12;

    private readonly Labels _labels = new(language);
    private readonly Shown _shown = new(rounding, decimals, language);

    /// <summary>Makes the tables of a scorecard, each under its heading; those without rows are left out.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="heading">The title of the report, where it has one.</param>
    /// <param name="setAside">The mistakes of the rows that are left out.</param>
    public TableSet Of(Scorecard card, LocalText? heading, IReadOnlyList<InputProblem> setAside)
    {
        Dictionary<string, string> areas = card.Observations.Areas.ToDictionary(area => area.Code, _labels.Name, StringComparer.Ordinal);
        var series = new SeriesSheets(_labels, _shown, language);
        Table[] tables =
        [
            Levels(card, areas).Titled(_labels.Levels),
            .. card.Indicators.Where(SeriesSheets.IsSeries).SelectMany(indicator => series.Of(indicator, areas)),
            Growth(card, areas).Titled(_labels.Growth),
            Contributions(card, areas).Titled(_labels.Contributions),
            Statements(card, areas).Titled(_labels.Statements),
            Ranks(card, areas).Titled(_labels.Ranks),
            Warnings(card, areas).Titled(_labels.Warnings),
            NotComputed(card, areas).Titled(_labels.NotComputed),
            AssumedTimes(card).Titled(_labels.AssumedTimes),
            SetAside(setAside).Titled(_labels.SetAside),
        ];
        TableSet set = new TableSet(tables.Where(table => table.Rows.Count > 0))
            .WithIntroduction(_labels.Rounding(rounding, decimals));
        return heading is null ? set : set.Titled(heading.In(language));
    }

    private Table Levels(Scorecard card, Dictionary<string, string> areas)
    {
        TableColumn[] columns = [new(_labels.Indicator), new(_labels.Area), new(_labels.Period), TableColumn.OfNumbers(_labels.Printed), TableColumn.OfNumbers(_labels.Allows), new(_labels.Note)];
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (Level level in SeriesSheets.IsSeries(indicator) ? [] : indicator.Levels)
            {
                rows.Add([
                    Name(indicator), areas[level.Area.Code], level.Period.ToString(), level.Stated.Text, _shown.Range(level.Stated.Bounds, level.Stated.Unit, level.Stated.UnitText),
                    Join(level.IsAssumed ? _labels.Assumed : null, _labels.Uncertain(level.Time.Resolved.Hedge), level.Stated.IsUnitImplied ? _labels.UnitFromCatalogue : null, Marks(level.Row.Status))]);
            }
        }

        return new(columns, rows);
    }

    private Table Growth(Scorecard card, Dictionary<string, string> areas)
    {
        bool ofYears = card.Indicators.SelectMany(indicator => indicator.Changes).All(change => change.Average is null || change.To.Period.Frequency == FrequencyId.Annual);
        TableColumn[] columns = [new(_labels.Indicator), new(_labels.Area), new(_labels.From), new(_labels.To), TableColumn.OfNumbers(_labels.GrowthRate), TableColumn.OfNumbers(_labels.AverageGrowth(ofYears)),
            TableColumn.OfNumbers(_labels.Periods), new(_labels.Note)];
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (LevelChange change in SeriesSheets.IsSeries(indicator) ? indicator.Changes.Where(change => change.Periods > 1) : indicator.Changes)
            {
                rows.Add([
                    Name(indicator), areas[change.From.Area.Code], change.From.Period.ToString(), change.To.Period.ToString(), Percent(change.Growth), Percent(change.Average),
                    change.Average is null ? "" : change.Periods.ToString(CultureInfo.InvariantCulture),
                    Join(change.IsAssumed ? _labels.Assumed : null, Marks(change.Status))]);
            }

            foreach (PointsChange change in SeriesSheets.IsSeries(indicator) ? indicator.PointsChanges.Where(change => change.Periods > 1) : indicator.PointsChanges)
            {
                rows.Add([
                    Name(indicator), areas[change.From.Area.Code], change.From.Period.ToString(), change.To.Period.ToString(), _shown.PointsInWords(change.AsPrinted?.NumericalValue, change.Points), "", "",
                    Join(change.IsAssumed ? _labels.Assumed : null, Marks(change.Status))]);
            }
        }

        return new(columns, rows);
    }

    private Table Statements(Scorecard card, Dictionary<string, string> areas)
    {
        TableColumn[] columns = [new(_labels.Indicator), new(_labels.Area), new(_labels.Period), new(_labels.Kind), TableColumn.OfNumbers(_labels.Printed), TableColumn.OfNumbers(_labels.Allows),
            new(_labels.Implies), new(_labels.Verdict), new(_labels.Note)];
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (Statement statement in indicator.Statements)
            {
                StatedResult result = statement.Result;
                rows.Add([
                    Name(indicator), areas[statement.Area.Code], statement.Period.ToString(), _labels.KindOf(statement.Kind), result.Text, _shown.Range(result.Bounds, UnitOf(result)),
                    Implies(statement), statement.Verdict is { } verdict ? _labels.VerdictOf(verdict) : "",
                    Join(result is StatedFirst { Scope: { } scope } ? _labels.Among(Among(scope, areas)) : null, statement.IsAssumed ? _labels.Assumed : null, _labels.Uncertain(statement.Time.Resolved.Hedge))]);
            }
        }

        return new(columns, rows);
    }

    private Table Ranks(Scorecard card, Dictionary<string, string> areas)
    {
        TableColumn[] columns = [new(_labels.Indicator), new(_labels.Area), new(_labels.Scope), new(_labels.Period), TableColumn.OfNumbers(_labels.Rank), TableColumn.OfNumbers(_labels.Change), new(_labels.Note)];
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (RankEntry entry in indicator.Ranks)
            {
                Scope? scope = entry.Rank.Scope;
                RankChange? change = entry.Change is { HasValue: true } outcome ? outcome.Value : null;
                rows.Add([
                    Name(indicator), areas[entry.Statement.Area.Code], scope is null ? "" : Among(scope, areas), entry.Statement.Period.ToString(),
                    entry.Rank.Text + _labels.Of(entry.Rank.Of), change is { } move ? _labels.Places(move.Places) : "",
                    Join(
                        change is { PopulationUnknown: true } ? _labels.PopulationUnknown : null,
                        entry.Change is { HasValue: false } ? _labels.NotComparable : null,
                        entry.Statement.IsAssumed ? _labels.Assumed : null, _labels.Uncertain(entry.Statement.Time.Resolved.Hedge))]);
            }
        }

        return new(columns, rows);
    }

    private Table Contributions(Scorecard card, Dictionary<string, string> areas)
    {
        bool areMarked = card.Indicators.Any(indicator => indicator.Contributions.Any(entry => entry.Contribution.Status != ObservationStatus.Normal));
        TableColumn[] columns = [new(_labels.Indicator), new(_labels.Area), new(_labels.From), new(_labels.To), new(_labels.Part), TableColumn.OfNumbers(_labels.Points), TableColumn.OfNumbers(_labels.ShareOfChange), .. areMarked ? [new TableColumn(_labels.Note)] : Array.Empty<TableColumn>()];
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (PartContribution entry in indicator.Contributions)
            {
                rows.Add([
                    Name(indicator), areas[entry.To.Area.Code], entry.From.Period.ToString(), entry.To.Period.ToString(), entry.Part?.NameIn(language) ?? _labels.Remainder,
                    Enclosed(entry.Contribution.Points, Units.PercentagePoint), Enclosed(entry.Contribution.ShareOfChange, Units.Percent),
                    .. areMarked ? [Join(Marks(entry.Contribution.Status))] : Array.Empty<TableCell>()]);
            }
        }

        return new(columns, rows);
    }

    private Table Warnings(Scorecard card, Dictionary<string, string> areas)
    {
        TableColumn[] columns = [new(_labels.Indicator), new(_labels.Area), new(_labels.Period), new(_labels.Reason), new(_labels.Hint)];
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (Warning warning in indicator.Warnings)
            {
                rows.Add([Name(indicator), areas[warning.Row.Area.Code], warning.Row.Period.ToString()!, $"{warning.ToString(language)} ({warning.Rule})", warning.Hint?.In(language) ?? ""]);
            }
        }

        return new(columns, rows);
    }

    private Table NotComputed(Scorecard card, Dictionary<string, string> areas)
    {
        TableColumn[] columns = [new(_labels.Indicator), new(_labels.Area), new(_labels.Period), new(_labels.Reason), new(_labels.Note)];
        List<TableCell[]> rows = [];
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (MissingResult entry in indicator.NotComputed)
            {
                string reason = _labels.ReasonOf(entry), message = entry.ToString(language);
                rows.Add([Name(indicator), areas[entry.Row.Area.Code], entry.Row.Period.ToString()!, reason, message == reason ? "" : message]);
            }
        }

        return new(columns, rows);
    }

    private Table AssumedTimes(Scorecard card)
    {
        TableColumn[] columns = [new(_labels.Text), new(_labels.Period), new(_labels.Why)];
        List<TableCell[]> rows = [];
        foreach (AssumedTime time in card.Assumed)
        {
            rows.Add([time.Text, time.Period.ToString(), time.Evidence.ToString(language)]);
        }

        return new(columns, rows);
    }

    private Table SetAside(IReadOnlyList<InputProblem> setAside)
    {
        TableColumn[] columns = [new(_labels.SetAside)];
        List<TableCell[]> rows = [];
        foreach (InputProblem problem in setAside)
        {
            rows.Add([problem.ToString()]);
        }

        return new(columns, rows);
    }

    private string Implies(Statement statement) => statement switch
    {
        { Span: { } span } => string.Join("; ", Readings(span, PrintedDecimals(statement.Result))),
        { Implied: { } levels } => _labels.ByLevels(_shown.Percent(levels, UnitOf(statement.Result), PrintedDecimals(statement.Result))),
        { Move: { } move } => $"{_labels.Places(move.Places)} ({statement.MoveFrom})",
        _ => "",
    };

    private IEnumerable<string> Readings(AverageSpan? span, int printed)
    {
        for (; span is not null; span = span.Other)
        {
            string total = _labels.OverYears(span, _shown.Factor(span.Factor, span.FactorRange));
            yield return span.Implied is { } levels ? $"{total}; {_labels.ByLevels(_shown.Percent(levels, Units.Percent, printed))}" : total;
        }
    }

    private string Percent(Outcome<Range<GrowthRate>> outcome) => outcome.Match(range => _shown.Percent(range.Percent, Units.Percent), _labels.ReasonOf);

    private string Percent(Outcome<Range<AverageGrowth>>? outcome) => outcome is not { } known ? ""
        : known.Match(range => range.Single is { } exact ? exact.ToPercent(decimals, rounding) : _shown.Percent(range.EnclosePercent(ExactText.Digits), Units.Percent), _labels.ReasonOf);

    private string Enclosed(Outcome<Bounds> outcome, Unit unit) => outcome.Match(bounds => _shown.Percent(bounds, unit), _labels.ReasonOf);

    // A stated 87.12% is held against more than one decimal: 87.1% would agree with it where the levels give 87.097%. Its bounds lie half a unit of
    // its last digit from it, and so have one decimal more.
    private static int PrintedDecimals(StatedResult result) =>
        Math.Clamp((new[] { result.Bounds.Lower, result.Bounds.Upper }.Max(end => end?.DecimalPlaces) ?? 0) - 1, 0, MostDecimals);

    private string? Marks(ObservationStatus status) => status == ObservationStatus.Normal ? null : status.InWords(language);

    private string Name(IndicatorCard card) => card.Indicator.NameIn(language);

    private static string Among(Scope scope, Dictionary<string, string> areas) =>
        scope.Population is null ? areas[scope.Area] : $"{areas[scope.Area]} {scope.Population}";

    private static Unit? UnitOf(StatedResult result) => result switch
    {
        StatedGrowth growth => growth.Unit,
        StatedAverageGrowth average => average.PerPeriod.Unit,
        StatedPoints points => points.Unit,
        StatedShare share => share.Unit,
        StatedDuration duration => duration.Unit,
        StatedThreshold threshold => threshold.Unit,
        StatedTimes or StatedDoublings => Units.Times,
        _ => null,
    };

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
