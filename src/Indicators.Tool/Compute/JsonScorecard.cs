using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Tool.Commands;
using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>Writes the scorecard as one JSON document; numbers are strings, exact.</summary>
internal sealed partial class JsonScorecard
{
    private const int PassOnAfter = 1 << 16;

    private readonly ArrayBufferWriter<byte> _pending;
    private readonly Utf8JsonWriter _json;
    private readonly TextWriter _output;
    private readonly Stream? _bytes;
    private readonly Rounding _rounding;
    private readonly int _decimals;
    private readonly Language _language;
    private readonly CancellationToken _cancellation;

    private ILookup<string, Observed> _missing = Array.Empty<Observed>().ToLookup(row => row.Indicator.Code);

    private JsonScorecard(Utf8JsonWriter json, ArrayBufferWriter<byte> pending, TextWriter output, Rounding rounding, int decimals,
        Language language, CancellationToken cancellation)
    {
        (_json, _pending, _output, _rounding, _decimals, _language, _cancellation) =
            (json, pending, output, rounding, decimals, language, cancellation);
        output.Flush();
        _bytes = output is StreamWriter { Encoding: UTF8Encoding } file ? file.BaseStream : null;
    }

    /// <summary>Writes the document, and a line end.</summary>
    /// <param name="card">What is written.</param>
    /// <param name="setAside">The mistakes of the rows that are left out.</param>
    /// <param name="rounding">The rule of every rounding.</param>
    /// <param name="decimals">The decimals of percentages.</param>
    /// <param name="language">The language of names and hints.</param>
    /// <param name="output">Where it is written; the bytes go straight to the stream of a writer of UTF-8.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static void Write(Scorecard card, IReadOnlyList<InputProblem> setAside, Rounding rounding, int decimals, Language language,
        TextWriter output, CancellationToken cancellation)
    {
        var pending = new ArrayBufferWriter<byte>(2 * PassOnAfter);
        using var json = new Utf8JsonWriter(
            pending, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var document = new JsonScorecard(json, pending, output, rounding, decimals, language, cancellation);
        document.Document(card, setAside);
        document.PassOn();
        output.Write('\n');
    }

    // A flush ends with a whole token, and so with a whole character.
    private void PassOn()
    {
        _cancellation.ThrowIfCancellationRequested();
        _json.Flush();
        if (_bytes is not null)
        {
            _bytes.Write(_pending.WrittenSpan);
        }
        else
        {
            _output.Write(Encoding.UTF8.GetString(_pending.WrittenSpan));
        }

        _pending.ResetWrittenCount();
    }

    private void Document(Scorecard card, IReadOnlyList<InputProblem> setAside)
    {
        _json.WriteStartObject();
        _json.WriteString("rounding", _rounding.ToString());
        _json.WriteNumber("decimals", _decimals);
        List("assumed", card.Assumed, time =>
        {
            _json.WriteString("text", time.Text);
            _json.WriteString("period", time.Period.ToString());
            _json.WriteString("why", time.Evidence.ToString());
        });
        _missing =
            card.Observations.Where(row => row is { Kind: ObservationKind.Level, Status: not ObservationStatus.Normal, Level: null })
                .ToLookup(row => row.Indicator.Code, StringComparer.OrdinalIgnoreCase);
        if (card.Observations.Notes.Count > 0)
        {
            _json.WriteStartArray("notes");
            foreach (string note in card.Observations.Notes)
            {
                _json.WriteStringValue(note);
            }

            _json.WriteEndArray();
        }

        List("areas", card.Observations.Areas, area =>
        {
            _json.WriteString("code", area.Code);
            Text("name", _language == Language.English ? area.EnglishName ?? area.Name : area.Name);
        });
        List("indicators", card.Indicators, Indicator);
        List("setAside", setAside, SetAside);
        _json.WriteEndObject();
    }

    private void Indicator(IndicatorCard card)
    {
        Indicator indicator = card.Indicator;
        _json.WriteString("code", indicator.Code);
        _json.WriteString("name", indicator.NameIn(_language));
        Text("unit", indicator.UnitText);
        _json.WriteString("measure", CamelCase(indicator.Measure));
        _json.WriteString("direction", indicator.Direction is { } direction ? CamelCase(direction) : "neutral");
        List("observations", card.Levels, Observation);
        if (_missing[indicator.Code].Any())
        {
            List("missing", [.. _missing[indicator.Code]], Missing);
        }

        List("growth", card.Changes, Growth);
        List("averageGrowth", [.. card.Changes.Where(change => change.Average is not null)], AverageGrowth);
        List("pointsChanges", card.PointsChanges, PointsChange);
        List("stated", card.Statements, Stated);
        List("ranks", card.Ranks, Rank);
        List("shares", card.Shares, Share);
        List("areaRanks", card.AreaRanks, AreaRank);
        List("contributions", card.Contributions, Contribution);
        List("warnings", card.Warnings, warning =>
        {
            Place(warning.Row.Area, warning.Row.Period!.Value);
            _json.WriteString("rule", warning.Rule);
            _json.WriteString("message", warning.ToString());
            Text("hint", warning.Hint?.In(_language));
        });
        List("notComputed", card.NotComputed, entry =>
        {
            Place(entry.Row.Area, entry.Row.Period!.Value);
            _json.WriteString("what", CamelCase(entry.Item));
            _json.WriteString("reason", entry.Reason.ToString());
            _json.WriteString("message", entry.ToString());
        });
    }

    private void Observation(Level level)
    {
        StatedValue stated = level.Stated;
        Place(level.Area, level.Period);
        _json.WriteBoolean("assumed", level.IsAssumed);
        _json.WriteString("stated", stated.Text);
        Hedge(stated.Hedge);
        Text("unit", stated.UnitText);
        Exact("value", stated.Value);
        Ends(stated.Bounds);
        Closed(stated.Bounds);
        _json.WriteStartObject("shown");
        Text("unit", level.Unit is not { } unit ? null : _language == Language.Chinese ? unit.Symbol : unit.EnglishFor(2));
        Exact("value", level.Value);
        Ends(level.Bounds);
        _json.WriteEndObject();
        _json.WriteStartArray("flags");
        if (stated.IsUnitImplied)
        {
            _json.WriteStringValue("unitFromCatalogue");
        }

        _json.WriteEndArray();
        Status(level.Row.Status);
        AsWritten(level.Row);
    }

    private void Growth(LevelChange change)
    {
        _json.WriteString("area", change.From.Area.Code);
        _json.WriteString("from", change.From.Period.ToString());
        _json.WriteString("to", change.To.Period.ToString());
        bool found = change.Growth.TryGetValue(out Range<GrowthRate> range);
        _json.WriteString("outcome", found ? "value" : change.Growth.Undefined!.Name);
        GrowthRate? exact = found ? range.Single : null;
        Exact("ratio", exact?.Ratio);
        Text("percent", found ? range.ToPercent(_decimals, _rounding)?.TrimEnd('%') : null);
        Exact("asPrinted", change.AsPrinted?.Percent);
        Range(found ? range.Percent : null);
        _json.WriteBoolean("assumed", change.IsAssumed);
        _json.WriteString("status", change.Status.Codes);
    }

    private void AverageGrowth(LevelChange change)
    {
        Outcome<Range<AverageGrowth>> average = change.Average!.Value;
        _json.WriteString("area", change.From.Area.Code);
        _json.WriteString("base", change.From.Period.ToString());
        _json.WriteString("to", change.To.Period.ToString());
        _json.WriteNumber("periods", change.Periods);
        _json.WriteString("method", "level");
        bool found = average.TryGetValue(out Range<AverageGrowth> range);
        _json.WriteString("outcome", found ? "value" : average.Undefined!.Name);
        AverageGrowth? exact = found ? range.Single : null;
        Exact("power", exact?.TotalFactor);
        Text("percent", found ? range.ToPercent(_decimals, _rounding)?.TrimEnd('%') : null);
        Text("asPrinted", change.AverageAsPrinted?.Percent.RoundToSignificantDigits(ExactText.Digits, _rounding).ToString());
        Range(found ? range.EnclosePercent(ExactText.Digits) : null);
        _json.WriteBoolean("assumed", change.IsAssumed);
        _json.WriteString("status", change.Status.Codes);
    }

    private void PointsChange(PointsChange change)
    {
        _json.WriteString("area", change.From.Area.Code);
        _json.WriteString("from", change.From.Period.ToString());
        _json.WriteString("to", change.To.Period.ToString());
        Rational? printed = change.AsPrinted?.In(Units.PercentagePoint);
        Exact("value", change.IsOfValues ? printed : null);
        Text("points", Rounded(change.Points, _decimals));
        Exact("asPrinted", printed);
        Range(change.Points);
        _json.WriteBoolean("assumed", change.IsAssumed);
        _json.WriteString("status", change.Status.Codes);
    }

    private void Stated(Statement statement)
    {
        _json.WriteString("area", statement.Area.Code);
        _json.WriteString("kind", CamelCase(statement.Kind));
        _json.WriteString("period", statement.Period.ToString());
        _json.WriteBoolean("assumed", statement.IsAssumed);
        _json.WriteString("stated", statement.Result.Text);
        Hedge(statement.Result.Hedge);
        Ends(statement.Result.Bounds);
        Closed(statement.Result.Bounds);
        if (statement.Basis is { } basis)
        {
            _json.WriteString("basis", CamelCase(basis));
        }

        _json.WriteStartObject("implied");
        if (statement.Span is { } span)
        {
            Span(span, statement.PrintedDecimals);
        }
        else
        {
            Levels(statement.Implied, statement.Verdict, statement.Kind, statement.PrintedDecimals);
        }

        if (statement is { Move: { } move, MoveFrom: { } from })
        {
            _json.WriteStartObject("change");
            _json.WriteString("from", from.ToString());
            _json.WriteNumber("places", move.Places);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        AsWritten(statement.Row);
    }

    private void Span(AverageSpan span, int printedDecimals)
    {
        _json.WriteString("base", span.Base.ToString());
        _json.WriteString("to", span.To.ToString());
        _json.WriteNumber("periods", span.Years);
        _json.WriteStartObject("growth");
        Ends(span.Total);
        _json.WriteEndObject();
        _json.WriteStartObject("factor");
        Exact("value", span.Factor);
        Ends(span.FactorRange);
        _json.WriteEndObject();
        Levels(span.Implied, span.Verdict, ObservationKind.AverageGrowth, printedDecimals);

        if (span.Other is { } other)
        {
            _json.WriteStartObject("otherBase");
            Span(other, printedDecimals);
            _json.WriteEndObject();
        }
    }

    private void Levels(Bounds? implied, Verdict? verdict, ObservationKind kind, int printedDecimals)
    {
        if (implied is { } levels)
        {
            _json.WriteStartObject("levels");
            string shown =
                kind switch { ObservationKind.Points => "points", ObservationKind.Times or ObservationKind.Doublings => "times",
                    _ => "percent" };
            Text(shown, Rounded(levels, Math.Max(_decimals, printedDecimals)));
            Ends(levels);
            _json.WriteEndObject();
        }

        if (verdict is { } judged)
        {
            _json.WriteString("verdict", CamelCase(judged));
        }
    }

    // The number to which all of a range rounds, which tables print; null where it is not one.
    private string? Rounded(Bounds range, int decimals) => range.Round(decimals, _rounding)?.ToString(decimals, _rounding);

    private void SetAside(InputProblem problem)
    {
        _json.WriteString("file", problem.File);
        Number("line", problem.Line);
        Number("column", problem.Column);
        _json.WriteString("code", problem.Code);
        _json.WriteString("found", problem.Found);
        _json.WriteString("expected", problem.Expected);
        Text("hint", problem.Hint);
    }
}
