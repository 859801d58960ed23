using System.Globalization;
using Indicators.Tool.Output;

namespace Indicators.Tool.Compute;

/// <summary>The scorecard as one tidy table: a row for each result, for CSV. Its column names are the same in every language.</summary>
/// <param name="rounding">The rule of every rounding.</param>
/// <param name="decimals">The decimals of percentages.</param>
internal sealed class TidyScorecard(Rounding rounding, int decimals)
{
    private readonly Sheet _sheet = new(
        new("indicator"), new("area"), new("result"), new("from"), new("period"), new("stated"), new("hedge"), new("unit"), new("value"), new("lower"), new("upper"),
        new("lowerClosed"), new("upperClosed"), new("percent"), new("periods"), new("assumed"), new("verdict"), new("note"));

    /// <summary>Gets the rows of a scorecard.</summary>
    public Sheet Of(Scorecard card)
    {
        foreach (IndicatorCard indicator in card.Indicators)
        {
            string code = indicator.Meaning.Entry.Code;
            foreach (Level level in indicator.Levels)
            {
                StatedValue stated = level.Stated;
                Add(code, level.Key, "level", "", stated.Text, Camel(stated.Hedge.ToString()), stated.UnitText, ExactText.Of(stated.Value), stated.Bounds,
                    note: level.UnitIsPrinted || stated.Unit is null ? "" : "unitFromCatalogue");
            }

            foreach (LevelGrowth growth in indicator.Growth)
            {
                bool found = growth.Outcome.TryGetValue(out GrowthRange range);
                GrowthRate? exact = found ? range.Exact : null;
                Add(code, growth.To.Key, "growth", growth.From.Key.Period, "", "", "%", null, found ? range.Percent : null,
                    exact is { } rate ? (rate.Ratio * 100).ToString(decimals, rounding) : "", "", found ? "" : growth.Outcome.Reason!.Name);
            }

            foreach (LevelAverageGrowth average in indicator.AverageGrowth)
            {
                bool found = average.Outcome.TryGetValue(out AverageGrowthRange range);
                AverageGrowth? exact = found ? range.Exact : null;
                Add(code, average.To.Key, "averageGrowth", average.From.Key.Period, "", "", "%", null, found ? range.EnclosePercent(ExactText.Digits) : null,
                    exact is { } rate ? rate.RoundPercent(decimals, rounding).ToString(decimals, rounding) : "",
                    average.Periods.ToString(CultureInfo.InvariantCulture), found ? "" : average.Outcome.Reason!.Name);
            }

            foreach (Statement statement in indicator.Statements)
            {
                ByLevels? levels = statement.Implied as ByLevels ?? (statement.Implied as OverSpan)?.Levels;
                StatedResult result = statement.Result;
                Add(code, statement.Key, "stated." + statement.Kind, "", result.Text, Camel(result.Hedge.ToString()), null, null, result.Bounds,
                    verdict: levels is null ? "" : Camel(levels.Verdict.ToString()),
                    note: statement.Implied is RankMove move ? string.Create(CultureInfo.InvariantCulture, $"places {move.Places} since {move.From}") : "");
            }

            foreach (Warning warning in indicator.Warnings)
            {
                _sheet.Add(code, "", "warning", "", "", "", "", "", "", "", "", "", "", "", "", "", "", $"{warning.Rule} {warning.Message.In("en")}");
            }

            foreach (NotComputedEntry entry in indicator.NotComputed)
            {
                _sheet.Add(code, "", "notComputed", "", "", "", "", "", "", "", "", "", "", "", "", "", "", $"{entry.Reason} {entry.Message.In("en")}");
            }
        }

        return _sheet;
    }

    private void Add(
        string code, Key key, string result, string from, string stated, string hedge, string? unit, string? value, Bounds? bounds,
        string percent = "", string periods = "", string note = "", string verdict = "") => _sheet.Add(
        code, key.Area, result, from, key.Period, stated, hedge, unit ?? "", value ?? "",
        ExactText.Of(bounds?.Lower) ?? "", ExactText.Of(bounds?.Upper) ?? "", bounds is { } known ? Word(known.LowerClosed) : "", bounds is { } both ? Word(both.UpperClosed) : "",
        percent, periods, Word(key.Time.Assumed), verdict, note);

    private static string Word(bool value) => value ? "true" : "false";

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
