using System.Globalization;
using Indicators.Tool.Input;
using Indicators.Tool.Output;

namespace Indicators.Tool.Compute;

/// <summary>Writes the scorecard as tables for reading, in the terminal or in Markdown.</summary>
/// <param name="rounding">The rule of every rounding.</param>
/// <param name="decimals">The decimals of percentages.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class SheetScorecard(Rounding rounding, int decimals, string language)
{
    private const int MostDecimals = 12;

    private readonly Labels _labels = new(language);
    private readonly Shown _shown = new(rounding, decimals, language);

    /// <summary>Writes plain or ruled tables under headings.</summary>
    public void WriteTables(Scorecard card, Terminal terminal, TextWriter output)
    {
        if (card.Title is { } title)
        {
            output.Write(Quoted.Visible(title.In(language)) + "\n");
        }

        output.Write(_labels.Rounding(rounding, decimals) + "\n");
        foreach ((string heading, Sheet sheet) in Sheets(card))
        {
            output.Write($"\n{heading}\n");
            terminal.Write(sheet, output);
        }
    }

    /// <summary>Writes Markdown tables under headings.</summary>
    public void WriteMarkdown(Scorecard card, TextWriter output)
    {
        output.Write($"# {MarkdownTable.Escape(card.Title?.In(language) ?? _labels.Report)}\n\n{_labels.Rounding(rounding, decimals)}\n");
        foreach ((string heading, Sheet sheet) in Sheets(card))
        {
            output.Write($"\n## {heading}\n\n");
            MarkdownTable.Write(sheet, output);
        }
    }

    private IEnumerable<(string Heading, Sheet Sheet)> Sheets(Scorecard card)
    {
        Dictionary<string, string> areas = card.Areas.ToDictionary(area => area.Code, _labels.Name, StringComparer.Ordinal);
        var series = new SeriesSheets(_labels, _shown, language);
        (string, Sheet)[] sheets =
        [
            (_labels.Levels, Levels(card, areas)),
            .. card.Indicators.Where(SeriesSheets.IsSeries).SelectMany(indicator => series.Of(indicator, areas)),
            (_labels.Growth, Growth(card, areas)),
            (_labels.Contributions, Contributions(card, areas)),
            (_labels.Statements, Statements(card, areas)),
            (_labels.Ranks, Ranks(card, areas)),
            (_labels.Warnings, Warnings(card, areas)),
            (_labels.NotComputed, NotComputed(card, areas)),
            (_labels.AssumedTimes, AssumedTimes(card)),
            (_labels.SetAside, SetAside(card)),
        ];
        return sheets.Where(entry => entry.Item2.Rows.Count > 0);
    }

    private Sheet Levels(Scorecard card, Dictionary<string, string> areas)
    {
        var sheet = new Sheet(new(_labels.Indicator), new(_labels.Area), new(_labels.Period), new(_labels.Printed, true), new(_labels.Allows, true), new(_labels.Note));
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (Level level in SeriesSheets.IsSeries(indicator) ? [] : indicator.Levels)
            {
                sheet.Add(
                    Name(indicator), areas[level.Key.Area], level.Key.PeriodText, level.Stated.Text, _shown.Range(level.Stated.Bounds, level.Stated.Unit, level.Stated.UnitText),
                    Join(level.Key.Time.Assumed ? _labels.Assumed : null, _labels.Uncertain(level.Key.Time.Hedge), level.UnitIsPrinted || level.Stated.Unit is null ? null : _labels.UnitFromCatalogue));
            }
        }

        return sheet;
    }

    private Sheet Growth(Scorecard card, Dictionary<string, string> areas)
    {
        bool ofYears = card.Indicators.SelectMany(indicator => indicator.Changes).All(change => change.Average is null || change.To.Key.Period.Frequency == FrequencyId.Annual);
        var sheet = new Sheet(
            new(_labels.Indicator), new(_labels.Area), new(_labels.From), new(_labels.To), new(_labels.GrowthRate, true), new(_labels.AverageGrowth(ofYears), true),
            new(_labels.Periods, true), new(_labels.Note));
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (LevelChange change in SeriesSheets.IsSeries(indicator) ? indicator.Changes.Where(change => change.Periods > 1) : indicator.Changes)
            {
                sheet.Add(
                    Name(indicator), areas[change.From.Key.Area], change.From.Key.PeriodText, change.To.Key.PeriodText, Percent(change.Growth), Percent(change.Average),
                    change.Average is null ? "" : change.Periods.ToString(CultureInfo.InvariantCulture),
                    change.Assumed ? _labels.Assumed : "");
            }

            foreach (PointsChange change in SeriesSheets.IsSeries(indicator) ? indicator.PointsChanges.Where(change => change.Periods > 1) : indicator.PointsChanges)
            {
                sheet.Add(
                    Name(indicator), areas[change.From.Key.Area], change.From.Key.PeriodText, change.To.Key.PeriodText, _shown.PointsInWords(change.Value, change.Points), "", "",
                    change.Assumed ? _labels.Assumed : "");
            }
        }

        return sheet;
    }

    private Sheet Statements(Scorecard card, Dictionary<string, string> areas)
    {
        var sheet = new Sheet(
            new(_labels.Indicator), new(_labels.Area), new(_labels.Period), new(_labels.Kind), new(_labels.Printed, true), new(_labels.Allows, true),
            new(_labels.Implies), new(_labels.Verdict), new(_labels.Note));
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (Statement statement in indicator.Statements)
            {
                StatedResult result = statement.Result;
                ByLevels? levels = statement.Implied as ByLevels ?? (statement.Implied as OverSpan)?.Levels;
                sheet.Add(
                    Name(indicator), areas[statement.Key.Area], statement.Key.PeriodText, _labels.KindOf(statement.Kind), result.Text, _shown.Range(result.Bounds, UnitOf(result)),
                    Implies(statement), levels is null ? "" : _labels.VerdictOf(levels.Verdict),
                    Join(result is StatedFirst { Scope: { } scope } ? _labels.Among(Among(scope, areas)) : null, statement.Key.Time.Assumed ? _labels.Assumed : null, _labels.Uncertain(statement.Key.Time.Hedge)));
            }
        }

        return sheet;
    }

    private Sheet Ranks(Scorecard card, Dictionary<string, string> areas)
    {
        var sheet = new Sheet(
            new(_labels.Indicator), new(_labels.Area), new(_labels.Scope), new(_labels.Period), new(_labels.Rank, true), new(_labels.Change, true), new(_labels.Note));
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (RankEntry entry in indicator.Ranks)
            {
                Scope? scope = entry.Rank.Scope;
                RankChange? change = entry.Change is { HasValue: true } outcome ? outcome.Value : null;
                sheet.Add(
                    Name(indicator), areas[entry.Key.Area], scope is null ? "" : Among(scope, areas), entry.Key.PeriodText,
                    entry.Rank.Text + _labels.Of(entry.Rank.Of), change is { } move ? _labels.Places(move.Places) : "",
                    Join(
                        change is { PopulationUnknown: true } ? _labels.PopulationUnknown : null,
                        entry.Change is { HasValue: false } ? _labels.NotComparable : null,
                        entry.Key.Time.Assumed ? _labels.Assumed : null, _labels.Uncertain(entry.Key.Time.Hedge)));
            }
        }

        return sheet;
    }

    private Sheet Contributions(Scorecard card, Dictionary<string, string> areas)
    {
        var sheet = new Sheet(
            new(_labels.Indicator), new(_labels.Area), new(_labels.From), new(_labels.To), new(_labels.Part), new(_labels.Points, true), new(_labels.ShareOfChange, true));
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (PartContribution entry in indicator.Contributions)
            {
                sheet.Add(
                    Name(indicator), areas[entry.To.Key.Area], entry.From.Key.PeriodText, entry.To.Key.PeriodText, entry.Part?.NameIn(language) ?? _labels.Remainder,
                    Enclosed(entry.Points, Units.PercentagePoint), Enclosed(entry.Share, Units.Percent));
            }
        }

        return sheet;
    }

    private Sheet Warnings(Scorecard card, Dictionary<string, string> areas)
    {
        var sheet = new Sheet(new(_labels.Indicator), new(_labels.Area), new(_labels.Period), new(_labels.Reason), new(_labels.Hint));
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (Warning warning in indicator.Warnings)
            {
                sheet.Add(Name(indicator), areas[warning.Key.Area], warning.Key.PeriodText, $"{warning.Message.In(language)} ({warning.Rule})", warning.Hint?.In(language) ?? "");
            }
        }

        return sheet;
    }

    private Sheet NotComputed(Scorecard card, Dictionary<string, string> areas)
    {
        var sheet = new Sheet(new(_labels.Indicator), new(_labels.Area), new(_labels.Period), new(_labels.Reason), new(_labels.Note));
        foreach (IndicatorCard indicator in card.Indicators)
        {
            foreach (NotComputedEntry entry in indicator.NotComputed)
            {
                string reason = _labels.ReasonOf(entry), message = entry.Message.In(language);
                sheet.Add(Name(indicator), areas[entry.Key.Area], entry.Key.PeriodText, reason, message == reason ? "" : message);
            }
        }

        return sheet;
    }

    private Sheet AssumedTimes(Scorecard card)
    {
        var sheet = new Sheet(new(_labels.Text), new(_labels.Period), new(_labels.Why));
        foreach (AssumedTime time in card.Assumed)
        {
            sheet.Add(time.Text, time.Period, _labels.EvidenceOf(time.Why));
        }

        return sheet;
    }

    private Sheet SetAside(Scorecard card)
    {
        var sheet = new Sheet(new SheetColumn(_labels.SetAside));
        foreach (InputProblem problem in card.SetAside)
        {
            sheet.Add(problem.ToString());
        }

        return sheet;
    }

    private string Implies(Statement statement) => statement.Implied switch
    {
        ByLevels levels => _labels.ByLevels(_shown.Percent(levels.Levels, UnitOf(statement.Result), PrintedDecimals(statement.Result))),
        OverSpan span => string.Join("; ", Readings(span, PrintedDecimals(statement.Result))),
        RankMove move => $"{_labels.Places(move.Places)} ({move.From})",
        _ => "",
    };

    private IEnumerable<string> Readings(OverSpan? span, int printed)
    {
        for (; span is not null; span = span.Other)
        {
            string total = _labels.OverYears(span, _shown.Factor(span.Factor, span.FactorRange));
            yield return span.Levels is { } levels ? $"{total}; {_labels.ByLevels(_shown.Percent(levels.Levels, Units.Percent, printed))}" : total;
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

    private string Name(IndicatorCard card) => card.Meaning.Indicator.NameIn(language);

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
