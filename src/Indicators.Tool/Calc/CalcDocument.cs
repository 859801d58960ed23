using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Tool.Compute;
using Indicators.Tool.Output;

namespace Indicators.Tool.Calc;

/// <summary>Writes the answers, in the order of the items: one JSON document, or a row a value.</summary>
internal static class CalcDocument
{
    /// <summary>Writes the document, and a line end.</summary>
    public static void WriteJson(IReadOnlyList<CalcOutcome> outcomes, Rounding rounding, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json =
            new Utf8JsonWriter(bytes,
                new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("rounding", rounding.ToString());
            json.WriteNumber("digits", ExactText.Digits);
            json.WriteStartArray("results");
            foreach (CalcOutcome outcome in outcomes)
            {
                Write(outcome, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(StandardStreams.Utf8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        output.Write('\n');
    }

    /// <summary>The answers as rows of id, calculation, key and value.</summary>
    public static Table Rows(IReadOnlyList<CalcOutcome> outcomes)
    {
        List<TableCell[]> rows = [];
        foreach (CalcOutcome outcome in outcomes)
        {
            (string id, string calculation) = (outcome.Request.Id ?? "", outcome.Request.Calculation ?? "");
            if (outcome.Mistake is { } mistake)
            {
                rows.Add([id, calculation, "error", $"{mistake.Code}: {mistake.Message}"]);
                continue;
            }

            foreach ((string key, JsonNode? value) in outcome.Answer!.Result)
            {
                rows.Add([id, calculation, key, Written(value, outcome.Answer.Reasons[key])]);
            }
        }

        return new Table([new("id"), new("calculation"), new("key"), new("value")], rows);
    }

    // A value, or the reason in its place; - where there is neither.
    private static string Written(JsonNode? value, JsonNode? reason) => value is JsonArray list
        ? string.Join(", ", list.Select((item, place) => Written(item, (reason as JsonArray)?[place])))
        : (value ?? reason)?.ToString() ?? "-";

    private static void Write(CalcOutcome outcome, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", outcome.Request.Id);
        json.WriteString("calculation", outcome.Request.Calculation);
        json.WritePropertyName("result");
        WriteOrNull(outcome.Answer?.Result, json);
        json.WritePropertyName("exact");
        WriteOrNull(outcome.Answer?.ExactResult is { Count: > 0 } exact ? exact : null, json);
        if (outcome.Answer?.Reasons is { Count: > 0 } reasons)
        {
            json.WritePropertyName("reasons");
            reasons.WriteTo(json);
        }

        if (outcome.Mistake is { } mistake)
        {
            json.WriteStartObject("error");
            json.WriteString("code", mistake.Code.Id);
            json.WriteString("message", mistake.Message);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("error");
        }

        json.WriteEndObject();
    }

    private static void WriteOrNull(JsonObject? value, Utf8JsonWriter json)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            value.WriteTo(json);
        }
    }
}
