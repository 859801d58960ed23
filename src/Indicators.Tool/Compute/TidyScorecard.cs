using System.Globalization;

namespace Indicators.Tool.Compute;

/// <summary>The scorecard as one tidy table: a row for each result, for CSV. Its column names are the same in every language.</summary>
/// <param name="rounding">The rule of every rounding.</param>
/// <param name="decimals">The decimals of percentages.</param>
internal sealed class TidyScorecard(Rounding rounding, int decimals)
{
    private static readonly TableColumn[] Columns =
    [
        new("indicator"), new("area"), new("result"), new("from"), new("period"), new("stated"), new("hedge"), new("unit"), new("value"), new("lower"), new("upper"),
        new("lowerClosed"), new("upperClosed"), new("percent"), new("periods"), new("assumed"), new("verdict"), new("note"), new("status"),
    ];

    private readonly List<TableCell[]> _rows = [];

    /// <summary>Gets the rows of a scorecard.</summary>
    public Table Of(Scorecard card)
    {
        foreach (IndicatorCard indicator in card.Indicators)
        {
            string code = indicator.Indicator.Code;
            foreach (Level level in indicator.Levels)
            {
                StatedValue stated = level.Stated;
                Add(code, level.Row, "level", "", stated.Text, JsonScorecard.HedgeWord(stated.Hedge), stated.UnitText, ExactText.Of(stated.Value), stated.Bounds,
                    note: stated.IsUnitImplied ? "unitFromCatalogue" : "");
            }

            foreach (LevelChange change in indicator.Changes)
            {
                bool found = change.Growth.TryGetValue(out Range<GrowthRate> range);
                Add(code, change.To.Row, "growth", change.From.Period.ToString(), "", "", "%", null, found ? range.Percent : null,
                    found && range.Single is { } rate ? rate.ToPercent(decimals, rounding).TrimEnd('%') : "", "", change.IsAssumed, found ? "" : change.Growth.Undefined!.Name, status: change.Status);
            }

            foreach (LevelChange change in indicator.Changes.Where(change => change.Average is not null))
            {
                Outcome<Range<AverageGrowth>> average = change.Average!.Value;
                bool found = average.TryGetValue(out Range<AverageGrowth> range);
                Add(code, change.To.Row, "averageGrowth", change.From.Period.ToString(), "", "", "%", null, found ? range.EnclosePercent(ExactText.Digits) : null,
                    found && range.Single is { } rate ? rate.Percent.Round(decimals, rounding).ToString(decimals, rounding) : "",
                    change.Periods.ToString(CultureInfo.InvariantCulture), change.IsAssumed, found ? "" : average.Undefined!.Name, status: change.Status);
            }

            foreach (PointsChange change in indicator.PointsChanges)
            {
                Add(code, change.To.Row, "pointsChange", change.From.Period.ToString(), "", "", Units.PercentagePoint.Symbol, ExactText.Of(change.AsPrinted?.NumericalValue), change.Points, assumed: change.IsAssumed, status: change.Status);
            }

            foreach (Statement statement in indicator.Statements)
            {
                StatedResult result = statement.Result;
                Add(code, statement.Row, "stated." + Camel(statement.Kind.ToString()), "", result.Text, JsonScorecard.HedgeWord(result.Hedge), null, null, result.Bounds,
                    verdict: statement.Verdict is { } verdict ? Camel(verdict.ToString()) : "",
                    note: statement.Move is { } move ? string.Create(CultureInfo.InvariantCulture, $"places {move.Places} since {statement.MoveFrom}") : "");
            }

            foreach (ShareEntry share in indicator.Shares)
            {
                bool found = share.Percent.TryGetValue(out Bounds percent);
                Add(code, share.Statement.Row, "share", "", "", "", "%", null, found ? percent : null,
                    found && percent.IsPoint ? percent.Lower!.Value.ToString(decimals, rounding) : "", note: found ? $"of {share.Whole.Code}" : $"of {share.Whole.Code}: {share.Ratio.Undefined!.Name}");
            }

            foreach (AreaRank rank in indicator.AreaRanks)
            {
                Add(code, rank.Level.Row, "areaRank", rank.ChangeFrom?.ToString() ?? "", "", "", "", rank.Places.IsCertain ? rank.Places.Best.ToString() : null, rank.Places.Places,
                    note: string.Create(CultureInfo.InvariantCulture, $"of {rank.Places.Of} in {rank.Places.Scope!.Area}{(rank.Change is { } places ? $"; places {places}" : "")}"));
            }

            foreach (PartContribution entry in indicator.Contributions)
            {
                foreach ((string result, Outcome<Bounds> outcome) in new[] { ("contributionPoints", entry.Contribution.Points), ("contributionShare", entry.Contribution.ShareOfChange) })
                {
                    bool found = outcome.TryGetValue(out Bounds bounds);
                    Add(code, entry.To.Row, result, entry.From.Period.ToString(), "", "", result == "contributionShare" ? "%" : Units.PercentagePoint.Symbol, null, found ? bounds : null,
                        found && bounds.IsPoint ? bounds.Lower!.Value.ToString(decimals, rounding) : "", note: $"of {entry.Part?.Code ?? "the remainder"}{(found ? "" : ": " + outcome.Undefined!.Name)}", status: entry.Contribution.Status);
                }
            }

            foreach (Warning warning in indicator.Warnings)
            {
                Add(code, warning.Row, "warning", "", "", "", null, null, null, note: $"{warning.Rule} {warning}");
            }

            foreach (MissingResult entry in indicator.NotComputed)
            {
                Add(code, entry.Row, "notComputed", "", "", "", null, null, null, note: $"{entry.Reason} {entry}");
            }
        }

        return new(Columns, _rows);
    }

    private void Add(
        string code, Observed row, string result, string from, string stated, string hedge, string? unit, string? value, Bounds? bounds,
        string percent = "", string periods = "", bool? assumed = null, string note = "", string verdict = "", ObservationStatus? status = null) => _rows.Add([
        code, row.Area.Code, result, from, row.Period.ToString()!, stated, hedge, unit ?? "", value ?? "",
        ExactText.Of(bounds?.Lower) ?? "", ExactText.Of(bounds?.Upper) ?? "", bounds is { } known ? Word(known.LowerClosed) : "", bounds is { } both ? Word(both.UpperClosed) : "",
        percent, periods, Word(assumed ?? row.Time.Resolved.Assumed), verdict, note, (status ?? row.Status).Codes]);

    private static string Word(bool value) => value ? "true" : "false";

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
