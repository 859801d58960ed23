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
        new("lowerClosed"), new("upperClosed"), new("percent"), new("periods"), new("assumed"), new("verdict"), new("note"),
    ];

    private readonly List<TableCell[]> _rows = [];

    /// <summary>Gets the rows of a scorecard.</summary>
    public Table Of(Scorecard card)
    {
        foreach (IndicatorCard indicator in card.Indicators)
        {
            string code = indicator.Meaning.Indicator.Code;
            foreach (Level level in indicator.Levels)
            {
                StatedValue stated = level.Stated;
                Add(code, level.Key, "level", "", stated.Text, JsonScorecard.HedgeWord(stated.Hedge), stated.UnitText, ExactText.Of(stated.Value), stated.Bounds,
                    note: level.UnitIsPrinted || stated.Unit is null ? "" : "unitFromCatalogue");
            }

            foreach (LevelChange change in indicator.Changes)
            {
                bool found = change.Growth.TryGetValue(out Range<GrowthRate> range);
                Add(code, change.To.Key, "growth", change.From.Key.PeriodText, "", "", "%", null, found ? range.Percent : null,
                    found && range.Single is { } rate ? (rate.Ratio * 100).ToString(decimals, rounding) : "", "", change.Assumed, found ? "" : change.Growth.Undefined!.Name);
            }

            foreach (LevelChange change in indicator.Changes.Where(change => change.Average is not null))
            {
                Outcome<Range<AverageGrowth>> average = change.Average!.Value;
                bool found = average.TryGetValue(out Range<AverageGrowth> range);
                Add(code, change.To.Key, "averageGrowth", change.From.Key.PeriodText, "", "", "%", null, found ? range.EnclosePercent(ExactText.Digits) : null,
                    found && range.Single is { } rate ? rate.RoundPercent(decimals, rounding).ToString(decimals, rounding) : "",
                    change.Periods.ToString(CultureInfo.InvariantCulture), change.Assumed, found ? "" : average.Undefined!.Name);
            }

            foreach (PointsChange change in indicator.PointsChanges)
            {
                Add(code, change.To.Key, "pointsChange", change.From.Key.PeriodText, "", "", Units.PercentagePoint.Symbol, ExactText.Of(change.Value), change.Points, assumed: change.Assumed);
            }

            foreach (Statement statement in indicator.Statements)
            {
                ByLevels? levels = statement.Implied as ByLevels ?? (statement.Implied as OverSpan)?.Levels;
                StatedResult result = statement.Result;
                Add(code, statement.Key, "stated." + statement.Kind, "", result.Text, JsonScorecard.HedgeWord(result.Hedge), null, null, result.Bounds,
                    verdict: levels is null ? "" : Camel(levels.Verdict.ToString()),
                    note: statement.Implied is RankMove move ? string.Create(CultureInfo.InvariantCulture, $"places {move.Places} since {move.From}") : "");
            }

            foreach (ShareEntry share in indicator.Shares)
            {
                bool found = share.Ratio.TryGetValue(out Bounds ratio);
                Add(code, share.Key, "share", "", "", "", "%", null, found ? ratio * 100 : null,
                    found && ratio.IsPoint ? (ratio.Lower!.Value * 100).ToString(decimals, rounding) : "", note: found ? $"of {share.Of}" : $"of {share.Of}: {share.Ratio.Undefined!.Name}");
            }

            foreach (AreaRank rank in indicator.AreaRanks)
            {
                Add(code, rank.Key, "areaRank", rank.ChangeFrom ?? "", "", "", "", rank.Places.IsCertain ? rank.Places.Best.ToString(CultureInfo.InvariantCulture) : null, rank.Places.Places,
                    note: string.Create(CultureInfo.InvariantCulture, $"of {rank.Places.Of} in {rank.Places.Scope!.Area}{(rank.Change is { } places ? $"; places {places}" : "")}"));
            }

            foreach (PartContribution entry in indicator.Contributions)
            {
                foreach ((string result, Outcome<Bounds> outcome) in new[] { ("contributionPoints", entry.Points), ("contributionShare", entry.Share) })
                {
                    bool found = outcome.TryGetValue(out Bounds bounds);
                    Add(code, entry.To.Key, result, entry.From.Key.PeriodText, "", "", result == "contributionShare" ? "%" : Units.PercentagePoint.Symbol, null, found ? bounds : null,
                        found && bounds.IsPoint ? bounds.Lower!.Value.ToString(decimals, rounding) : "", note: $"of {entry.Part?.Code ?? "the remainder"}{(found ? "" : ": " + outcome.Undefined!.Name)}");
                }
            }

            foreach (Warning warning in indicator.Warnings)
            {
                Add(code, warning.Key, "warning", "", "", "", null, null, null, note: $"{warning.Rule} {warning.Message.In(Language.English)}");
            }

            foreach (NotComputedEntry entry in indicator.NotComputed)
            {
                Add(code, entry.Key, "notComputed", "", "", "", null, null, null, note: $"{entry.Reason} {entry.Message.In(Language.English)}");
            }
        }

        return new(Columns, _rows);
    }

    private void Add(
        string code, Key key, string result, string from, string stated, string hedge, string? unit, string? value, Bounds? bounds,
        string percent = "", string periods = "", bool? assumed = null, string note = "", string verdict = "") => _rows.Add([
        code, key.Area, result, from, key.PeriodText, stated, hedge, unit ?? "", value ?? "",
        ExactText.Of(bounds?.Lower) ?? "", ExactText.Of(bounds?.Upper) ?? "", bounds is { } known ? Word(known.LowerClosed) : "", bounds is { } both ? Word(both.UpperClosed) : "",
        percent, periods, Word(assumed ?? key.Time.Assumed), verdict, note]);

    private static string Word(bool value) => value ? "true" : "false";

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
