using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Tool.Commands;
using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>Writes the scorecard as one JSON document; numbers are strings, exact.</summary>
/// <param name="rounding">The rule of every rounding.</param>
/// <param name="decimals">The decimals of percentages.</param>
/// <param name="language">The language of names and hints.</param>
internal sealed class JsonScorecard(Rounding rounding, int decimals, string language)
{
    private readonly MemoryStream _stream = new();

    private Utf8JsonWriter _json = null!;

    /// <summary>Writes the document.</summary>
    public void Write(Scorecard card, TextWriter output)
    {
        _json = new Utf8JsonWriter(_stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        using (_json)
        {
            _json.WriteStartObject();
            _json.WriteString("rounding", rounding.ToString());
            _json.WriteNumber("decimals", decimals);
            List("assumed", card.Assumed, time =>
            {
                _json.WriteString("text", time.Text);
                _json.WriteString("period", time.Period);
                _json.WriteString("why", time.Why);
            });
            List("areas", card.Areas, area =>
            {
                _json.WriteString("code", area.Code);
                Text("name", language == "en" ? area.NameEn ?? area.Name : area.Name);
            });
            List("indicators", card.Indicators, Indicator);
            List("setAside", card.SetAside, SetAside);
            _json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(_stream.ToArray()));
        output.Write('\n');
    }

    private void Indicator(IndicatorCard card)
    {
        IndicatorEntry entry = card.Meaning.Entry;
        _json.WriteString("code", entry.Code);
        _json.WriteString("name", entry.Name.In(language));
        Text("unit", entry.Unit);
        _json.WriteString("measure", entry.Measure);
        _json.WriteString("direction", entry.Direction);
        List("observations", card.Levels, Observation);
        List("growth", card.Growth, Growth);
        List("averageGrowth", card.AverageGrowth, AverageGrowth);
        List("stated", card.Statements, Stated);
        List("ranks", card.Ranks, Rank);
        List("shares", Array.Empty<object>(), _ => { });
        List("warnings", card.Warnings, warning =>
        {
            _json.WriteString("rule", warning.Rule);
            _json.WriteString("message", warning.Message);
            Text("hint", warning.Hint?.In(language));
        });
        List("notComputed", card.NotComputed, entry =>
        {
            _json.WriteString("what", entry.What);
            _json.WriteString("reason", entry.Reason);
            _json.WriteString("message", entry.Message);
        });
    }

    private void Observation(Level level)
    {
        StatedValue stated = level.Stated;
        _json.WriteString("area", level.Key.Area);
        _json.WriteString("period", level.Key.Period);
        _json.WriteBoolean("assumed", level.Key.Time.Assumed);
        _json.WriteString("stated", stated.Text);
        Hedge(stated.Hedge);
        Text("unit", stated.UnitText);
        Text("value", ExactText.Of(stated.Value));
        Ends(stated.Bounds);
        Closed(stated.Bounds);
        _json.WriteStartArray("flags");
        if (!level.UnitIsPrinted && stated.Unit is not null)
        {
            _json.WriteStringValue("unitFromCatalogue");
        }

        _json.WriteEndArray();
        Source(level.Key);
    }

    private void Growth(LevelGrowth growth)
    {
        _json.WriteString("area", growth.From.Key.Area);
        _json.WriteString("from", growth.From.Key.Period);
        _json.WriteString("to", growth.To.Key.Period);
        bool found = growth.Outcome.TryGetValue(out GrowthRange range);
        _json.WriteString("outcome", found ? "value" : growth.Outcome.Reason!.Name);
        GrowthRate? exact = found ? range.Exact : null;
        Text("ratio", exact is { } rate ? ExactText.Of(rate.Ratio) : null);
        Text("percent", exact is { } shown ? (shown.Ratio * 100).ToString(decimals, rounding) : null);
        Range(found ? range.Percent : null);
        _json.WriteBoolean("assumed", growth.From.Key.Time.Assumed || growth.To.Key.Time.Assumed);
    }

    private void AverageGrowth(LevelAverageGrowth average)
    {
        _json.WriteString("area", average.From.Key.Area);
        _json.WriteString("base", average.From.Key.Period);
        _json.WriteString("to", average.To.Key.Period);
        _json.WriteNumber("periods", average.Periods);
        _json.WriteString("method", "level");
        bool found = average.Outcome.TryGetValue(out AverageGrowthRange range);
        bool exact = found && range.TotalFactor.IsPoint;
        Text("power", exact ? ExactText.Of(range.TotalFactor.Lower) : null);
        Text("percent", exact ? new RationalPower(range.TotalFactor.Lower!.Value, range.Periods.Reciprocal()).RoundAffine(100, -100, decimals, rounding).ToString(decimals, rounding) : null);
        Range(found ? range.EnclosePercent(ExactText.Digits) : null);
        _json.WriteBoolean("assumed", average.Assumed);
        if (!found)
        {
            _json.WriteString("outcome", average.Outcome.Reason!.Name);
        }
    }

    private void Stated(Statement statement)
    {
        _json.WriteString("area", statement.Key.Area);
        _json.WriteString("kind", statement.Kind);
        _json.WriteString("period", statement.Key.Period);
        _json.WriteBoolean("assumed", statement.Key.Time.Assumed);
        _json.WriteString("stated", statement.Result.Text);
        Hedge(statement.Result.Hedge);
        Ends(statement.Result.Bounds);
        Closed(statement.Result.Bounds);
        _json.WriteStartObject("implied");
        switch (statement.Implied)
        {
            case ByLevels levels:
                Levels(levels);
                break;
            case OverSpan span:
                Span(span);
                break;
            case RankMove move:
                _json.WriteStartObject("change");
                _json.WriteString("from", move.From);
                _json.WriteNumber("places", move.Places);
                _json.WriteEndObject();
                break;
        }

        _json.WriteEndObject();
        Source(statement.Key);
    }

    private void Span(OverSpan span)
    {
        _json.WriteString("base", span.Base.ToString());
        _json.WriteString("to", span.To.ToString());
        _json.WriteNumber("periods", span.To - span.Base);
        _json.WriteStartObject("growth");
        Ends(span.Total);
        _json.WriteEndObject();
        if (span.Levels is { } levels)
        {
            Levels(levels);
        }

        if (span.Other is { } other)
        {
            _json.WriteStartObject("otherBase");
            Span(other);
            _json.WriteEndObject();
        }
    }

    private void Levels(ByLevels levels)
    {
        _json.WriteStartObject("levels");
        Ends(levels.Levels);
        _json.WriteEndObject();
        _json.WriteString("verdict", CamelCase(levels.Verdict));
    }

    private void Rank(RankEntry entry)
    {
        _json.WriteString("area", entry.Key.Area);
        Text("scope", entry.Rank.Scope?.Area);
        Text("population", entry.Rank.Scope?.Population);
        _json.WriteString("period", entry.Key.Period);
        Number("rank", entry.Rank.Place);
        Number("of", entry.Rank.Of);
        RankChange? change = entry.Change is { HasValue: true } outcome ? outcome.Value : null;
        Number("change", change?.Places);
        Text("changeFrom", change is null ? null : entry.ChangeFrom);
        _json.WriteStartArray("flags");
        if (change is { PopulationUnknown: true })
        {
            _json.WriteStringValue("populationUnknown");
        }

        if (entry.Change is { HasValue: false })
        {
            _json.WriteStringValue("notComparable");
        }

        _json.WriteEndArray();
    }

    private void SetAside(InputProblem problem)
    {
        _json.WriteString("file", problem.File);
        Number("line", problem.Line);
        Number("column", problem.Column);
        _json.WriteString("code", problem.Code.Id);
        _json.WriteString("found", problem.Found);
        _json.WriteString("expected", problem.Expected);
        Text("hint", problem.Hint);
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (T item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Range(Bounds? bounds)
    {
        Text("lower", ExactText.Of(bounds?.Lower));
        Text("upper", ExactText.Of(bounds?.Upper));
        if (bounds is { } known)
        {
            Closed(known);
        }
    }

    private void Ends(Bounds bounds)
    {
        Text("lower", ExactText.Of(bounds.Lower));
        Text("upper", ExactText.Of(bounds.Upper));
    }

    private void Closed(Bounds bounds)
    {
        _json.WriteBoolean("lowerClosed", bounds.LowerClosed);
        _json.WriteBoolean("upperClosed", bounds.UpperClosed);
    }

    private void Hedge(Hedge hedge) => _json.WriteString("hedge", CamelCase(hedge));

    private void Source(Key key)
    {
        if (!key.Row.Source.IsBlank)
        {
            _json.WriteString("source", key.Row.Source.Text.Trim());
        }
    }

    private void Text(string name, string? value)
    {
        if (value is null)
        {
            _json.WriteNull(name);
        }
        else
        {
            _json.WriteString(name, value);
        }
    }

    private void Number(string name, int? value)
    {
        if (value is { } number)
        {
            _json.WriteNumber(name, number);
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private static string CamelCase<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
