using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>Makes the scorecard: reads what each row says, then computes indicator by indicator.</summary>
internal sealed class ScorecardBuilder
{
    private readonly ReportInput _input;
    private readonly Problems _problems;
    private readonly Dictionary<string, IndicatorCard> _cards = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Indicator, string Area, string Kind, AnyPeriod Period, AnyPeriod? Base, Scope? Scope), ObservationRow> _seen = [];

    private ScorecardBuilder(ReportInput input, Problems problems) => (_input, _problems) = (input, problems);

    /// <summary>Computes the scorecard; the mistakes of rows and of the catalogue are added.</summary>
    public static Scorecard? Build(ReportInput input, Problems problems, CancellationToken cancellation) =>
        new ScorecardBuilder(input, problems).Build(cancellation);

    private Scorecard? Build(CancellationToken cancellation)
    {
        int before = _problems.All.Count;
        Timeline timeline = Timeline.Of(_input, _problems);
        if (_problems.All.Count > before && _problems.SpoilInput)
        {
            return null;
        }

        foreach (Indicator indicator in _input.Catalogue.Indicators)
        {
            _cards.Add(indicator.Code, new(new IndicatorMeaning(indicator, _input.Catalogue.UnitsFor(indicator))));
        }

        var areas = new AreaBook(_input.Catalogue, _input.Rows);
        foreach (ObservationRow row in _input.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Read(row, timeline, areas);
        }

        foreach (IndicatorCard card in _cards.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            LevelChanges.Compute(card);
            AreaRanks.Compute(card, areas);
            PartContributions.Compute(card, [.. _cards.Values.Where(other => IsPart(other, card))]);
            StatementChecks.Compute(card);
            ShareChecks.Compute(card, name => _input.Catalogue.Find(name) is { } indicator ? _cards[indicator.Code] : null);
            RankMoves.Compute(card);
            Plausibility.Compute(card);
        }

        return new(
            _input.Settings.Title,
            timeline.Assumed,
            areas.Mentioned,
            [.. _cards.Values],
            [.. _problems.InOrder.Where(problem => problem.Kind.Reach == ProblemReach.Row)]);
    }

    private static bool IsPart(IndicatorCard part, IndicatorCard whole) =>
        part.Meaning.Indicator.PartOf is { } code && code.Equals(whole.Meaning.Indicator.Code, StringComparison.OrdinalIgnoreCase);

    private void Read(ObservationRow row, Timeline timeline, AreaBook areas)
    {
        IndicatorCard card = _cards[_input.Catalogue.Find(row.Indicator.Text)!.Code];
        string? area = areas.Find(row, row.Area, row.Area.Text, _problems);
        ReportTime? time = timeline.Resolve(row, _problems);

        // What is stated is read whatever else is wrong with the row, so that all its mistakes are reported.
        bool isLevel = row.Kind.Text == ObservationColumns.DefaultKind;
        (StatedValue Value, bool UnitIsPrinted)? level = isLevel ? StatedReader.Level(row, card.Meaning, _problems) : null;
        StatedResult? result = isLevel ? null : StatedReader.Result(row, areas, _problems);
        if (area is null || time is null)
        {
            return;
        }

        var key = new Key(area, time.Resolved, time.FromBase, row);
        if (level is { } figure && IsFirst(card, key, null))
        {
            card.Add(new Level(key, figure.Value, figure.UnitIsPrinted));
        }

        if (result is not null && IsFirst(card, key, (result as StatedRank)?.Scope ?? (result as StatedFirst)?.Scope))
        {
            card.Statements.Add(new(key, row.Kind.Text, result, null));
        }
    }

    private bool IsFirst(IndicatorCard card, Key key, Scope? scope)
    {
        ObservationRow row = key.Row;
        var what = (card.Meaning.Indicator.Code, key.Area, row.Kind.Text, key.Period, key.BaseOf(row.Kind.Text), scope);
        if (_seen.TryAdd(what, row))
        {
            return true;
        }

        ObservationRow first = _seen[what];
        string where = first.File == row.File ? "" : $"{Quoted.Path(first.File)}:";
        _problems.Add(row.Problem(
            ProblemCodes.ObservationTwice, row.Indicator,
            $"a second {row.Kind.Text} of {Quoted.Text(card.Meaning.Indicator.Code)} for {key.Area}, {key.PeriodText}",
            $"one row, as on line {where}{first.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
            "delete one of the two, or give them different periods"));
        return false;
    }
}
