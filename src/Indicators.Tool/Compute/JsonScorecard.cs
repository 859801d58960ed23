using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Tool.Commands;
using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>Writes the scorecard as one JSON document; numbers are strings, exact.</summary>
/// <param name="json">Where it is written.</param>
/// <param name="rounding">The rule of every rounding.</param>
/// <param name="decimals">The decimals of percentages.</param>
/// <param name="language">The language of names and hints.</param>
internal sealed class JsonScorecard(Utf8JsonWriter json, Rounding rounding, int decimals, string language)
{
    /// <summary>Writes the document, and a line end.</summary>
    public static void Write(Scorecard card, Rounding rounding, int decimals, string language, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new JsonScorecard(json, rounding, decimals, language).Document(card);
        }

        output.Write(Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        output.Write('\n');
    }

    private void Document(Scorecard card)
    {
        json.WriteStartObject();
        json.WriteString("rounding", rounding.ToString());
        json.WriteNumber("decimals", decimals);
        List("assumed", card.Assumed, time =>
        {
            json.WriteString("text", time.Text);
            json.WriteString("period", time.Period);
            json.WriteString("why", time.Why);
        });
        List("areas", card.Areas, area =>
        {
            json.WriteString("code", area.Code);
            Text("name", language == "en" ? area.NameEn ?? area.Name : area.Name);
        });
        List("indicators", card.Indicators, Indicator);
        List("setAside", card.SetAside, SetAside);
        json.WriteEndObject();
    }

    private void Indicator(IndicatorCard card)
    {
        IndicatorEntry entry = card.Meaning.Entry;
        json.WriteString("code", entry.Code);
        json.WriteString("name", entry.Name.In(language));
        Text("unit", entry.Unit);
        json.WriteString("measure", entry.Measure);
        json.WriteString("direction", entry.Direction);
        List("observations", card.Levels, Observation);
        List("growth", card.Growth, Growth);
        List("averageGrowth", card.AverageGrowth, AverageGrowth);
        List("stated", card.Statements, Stated);
        List("ranks", card.Ranks, Rank);
        List("shares", Array.Empty<object>(), _ => { });
        List("warnings", card.Warnings, warning =>
        {
            json.WriteString("rule", warning.Rule);
            json.WriteString("message", warning.Message.In("en"));
            Text("hint", warning.Hint?.In(language));
        });
        List("notComputed", card.NotComputed, entry =>
        {
            json.WriteString("what", entry.What);
            json.WriteString("reason", entry.Reason);
            json.WriteString("message", entry.Message.In("en"));
        });
    }

    private void Observation(Level level)
    {
        StatedValue stated = level.Stated;
        json.WriteString("area", level.Key.Area);
        json.WriteString("period", level.Key.Period);
        json.WriteBoolean("assumed", level.Key.Time.Assumed);
        json.WriteString("stated", stated.Text);
        Hedge(stated.Hedge);
        Text("unit", stated.UnitText);
        Text("value", ExactText.Of(stated.Value));
        Ends(stated.Bounds);
        Closed(stated.Bounds);
        json.WriteStartArray("flags");
        if (!level.UnitIsPrinted && stated.Unit is not null)
        {
            json.WriteStringValue("unitFromCatalogue");
        }

        json.WriteEndArray();
        Source(level.Key);
    }

    private void Growth(LevelGrowth growth)
    {
        json.WriteString("area", growth.From.Key.Area);
        json.WriteString("from", growth.From.Key.Period);
        json.WriteString("to", growth.To.Key.Period);
        bool found = growth.Outcome.TryGetValue(out GrowthRange range);
        json.WriteString("outcome", found ? "value" : growth.Outcome.Reason!.Name);
        GrowthRate? exact = found ? range.Exact : null;
        Text("ratio", exact is { } rate ? ExactText.Of(rate.Ratio) : null);
        Text("percent", exact is { } shown ? (shown.Ratio * 100).ToString(decimals, rounding) : null);
        Range(found ? range.Percent : null);
        json.WriteBoolean("assumed", growth.From.Key.Time.Assumed || growth.To.Key.Time.Assumed);
    }

    private void AverageGrowth(LevelAverageGrowth average)
    {
        json.WriteString("area", average.From.Key.Area);
        json.WriteString("base", average.From.Key.Period);
        json.WriteString("to", average.To.Key.Period);
        json.WriteNumber("periods", average.Periods);
        json.WriteString("method", "level");
        bool found = average.Outcome.TryGetValue(out AverageGrowthRange range);
        AverageGrowth? exact = found ? range.Exact : null;
        Text("power", exact is { } rate ? ExactText.Of(rate.TotalFactor) : null);
        Text("percent", exact is { } shown ? shown.RoundPercent(decimals, rounding).ToString(decimals, rounding) : null);
        Range(found ? range.EnclosePercent(ExactText.Digits) : null);
        json.WriteBoolean("assumed", average.Assumed);
        if (!found)
        {
            json.WriteString("outcome", average.Outcome.Reason!.Name);
        }
    }

    private void Stated(Statement statement)
    {
        json.WriteString("area", statement.Key.Area);
        json.WriteString("kind", statement.Kind);
        json.WriteString("period", statement.Key.Period);
        json.WriteBoolean("assumed", statement.Key.Time.Assumed);
        json.WriteString("stated", statement.Result.Text);
        Hedge(statement.Result.Hedge);
        Ends(statement.Result.Bounds);
        Closed(statement.Result.Bounds);
        json.WriteStartObject("implied");
        switch (statement.Implied)
        {
            case ByLevels levels:
                Levels(levels);
                break;
            case OverSpan span:
                Span(span);
                break;
            case RankMove move:
                json.WriteStartObject("change");
                json.WriteString("from", move.From);
                json.WriteNumber("places", move.Places);
                json.WriteEndObject();
                break;
        }

        json.WriteEndObject();
        Source(statement.Key);
    }

    private void Span(OverSpan span)
    {
        json.WriteString("base", span.Base.ToString());
        json.WriteString("to", span.To.ToString());
        json.WriteNumber("periods", span.To - span.Base);
        json.WriteStartObject("growth");
        Ends(span.Total);
        json.WriteEndObject();
        json.WriteStartObject("factor");
        Text("value", ExactText.Of(span.Factor));
        Ends(span.FactorRange);
        json.WriteEndObject();
        if (span.Levels is { } levels)
        {
            Levels(levels);
        }

        if (span.Other is { } other)
        {
            json.WriteStartObject("otherBase");
            Span(other);
            json.WriteEndObject();
        }
    }

    private void Levels(ByLevels levels)
    {
        json.WriteStartObject("levels");
        Ends(levels.Levels);
        json.WriteEndObject();
        json.WriteString("verdict", CamelCase(levels.Verdict));
    }

    private void Rank(RankEntry entry)
    {
        json.WriteString("area", entry.Key.Area);
        Text("scope", entry.Rank.Scope?.Area);
        Text("population", entry.Rank.Scope?.Population);
        json.WriteString("period", entry.Key.Period);
        Number("rank", entry.Rank.Place);
        Number("of", entry.Rank.Of);
        RankChange? change = entry.Change is { HasValue: true } outcome ? outcome.Value : null;
        Number("change", change?.Places);
        Text("changeFrom", change is null ? null : entry.ChangeFrom);
        json.WriteStartArray("flags");
        if (change is { PopulationUnknown: true })
        {
            json.WriteStringValue("populationUnknown");
        }

        if (entry.Change is { HasValue: false })
        {
            json.WriteStringValue("notComparable");
        }

        json.WriteEndArray();
    }

    private void SetAside(InputProblem problem)
    {
        json.WriteString("file", problem.File);
        Number("line", problem.Line);
        Number("column", problem.Column);
        json.WriteString("code", problem.Code.Id);
        json.WriteString("found", problem.Found);
        json.WriteString("expected", problem.Expected);
        Text("hint", problem.Hint);
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
        json.WriteBoolean("lowerClosed", bounds.LowerClosed);
        json.WriteBoolean("upperClosed", bounds.UpperClosed);
    }

    private void Hedge(Hedge hedge) => json.WriteString("hedge", CamelCase(hedge));

    private void Source(Key key)
    {
        if (!key.Row.Source.IsBlank)
        {
            json.WriteString("source", key.Row.Source.Text.Trim());
        }
    }

    private void Text(string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    private void Number(string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string CamelCase<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
