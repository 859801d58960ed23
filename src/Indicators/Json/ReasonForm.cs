using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A reason as members of an object: its name, its code and its sentence for readers, and its fields by name.</summary>
/// <param name="Written">The reason, where it is written.</param>
/// <param name="Read">What the members said, where it is read.</param>
internal readonly record struct ReasonParts(Undefined? Written, Dictionary<string, object>? Read)
{
    /// <summary>Gets the reason that the members tell of, or null where there is no member of one; code and sentence follow from it, and
    /// are not asked.</summary>
    internal Undefined? ToUndefined()
    {
        if (Read is not { } fields)
        {
            return null;
        }

        string name = fields.TryGetValue("reason", out object? found) ? (string)found
            : throw new JsonException("'reason' is missing in a reason.");
        ReasonRow row = ReasonTable.Named(name)
            ?? throw new JsonException($"Got '{FigureText.Shown(name)}'; expected a reason that is known here.");
        return fields.TryGetValue("code", out object? code) && (string)code != row.Code
            ? throw new JsonException($"The code of {row.Name} is {row.Code}; found '{FigureText.Shown((string)code)}'.")
            : Undefined.Of(row.Reason, [.. row.Fields.Select(field => fields.TryGetValue(field.Name, out object? value)
                || field.IsOptional ? Typed(row.Reason, value)
                : throw new JsonException($"'{field.Name}' is missing in the reason {row.Name}."))]);
    }

    // What is missing may be a period, which is said in Chinese otherwise than in English.
    private static object? Typed(Reason reason, object? field) =>
        reason is Reason.MissingBase or Reason.MissingCurrent or Reason.MissingObservation && field is string text
            && PeriodNames.OfTheLibrary(text) is { } period ? period : field;
}

/// <summary>The members of reasons: which they are, the table of reasons says.</summary>
internal sealed class ReasonMember<TParts>(Place<TParts, ReasonParts> place)
    : FormMember<TParts>(["reason", "code", "message", .. ReasonTable.All.SelectMany(row => row.Fields).Select(field =>
        field.Name).Distinct()])
    where TParts : struct
{
    internal override string Noun(JsonEncodedText name) => name.Value switch
    {
        "ratio" => Leaves.Number.Noun,
        "count" => Leaves.Whole.Noun,
        _ => Leaves.Text.Noun,
    };

    internal override bool TryRead(ref Utf8JsonReader reader, JsonEncodedText name, ref TParts parts, JsonSerializerOptions options)
    {
        ref ReasonParts reason = ref place(ref parts);
        reason = reason with { Read = reason.Read ?? [] };
        (bool isRead, object? value) = name.Value switch
        {
            "ratio" => (Leaves.Number.TryRead(ref reader, out Rational ratio), ratio),
            "count" => (Leaves.Whole.TryRead(ref reader, out int count), count),
            "status" => (Leaves.Text.TryRead(ref reader, out string? codes), codes is null ? null : Status(codes)),
            _ => (Leaves.Text.TryRead(ref reader, out string? text), (object?)text),
        };
        reason.Read![name.Value] = value!;
        return isRead;
    }

    internal override void Write(Utf8JsonWriter writer, ref TParts parts, JsonSerializerOptions options)
    {
        if (place(ref parts).Written is not { } reason)
        {
            return;
        }

        writer.WriteString("reason", reason.Name);
        writer.WriteString("code", reason.Code);
        writer.WriteString("message", reason.Message);
        foreach (ReasonFieldRow field in reason.Row.Fields)
        {
            switch (reason[field.Name])
            {
                case null:
                    break;
                case Rational ratio when field.Holds == "ratio":
                    JsonNumber.Write(writer, field.Name, ratio);
                    break;
                case int count when field.Holds == "count":
                    writer.WriteNumber(field.Name, count);
                    break;
                case ObservationStatus status:
                    writer.WriteString(field.Name, status.Codes);
                    break;
                default:
                    writer.WriteString(field.Name, ReasonFields.Text(reason[field.Name], Language.English));
                    break;
            }
        }
    }

    private static ObservationStatus Status(string codes) => ObservationStatuses.TryParse(codes, out ObservationStatus status) ? status
        : throw new JsonException(
            $"Got '{FigureText.Shown(codes)}' for 'status' of a reason; expected letters of observation status (SDMX) such as Q.");
}

/// <summary>Reasons, alone and in outcomes.</summary>
internal static class ReasonForm
{
    /// <summary><c>{"reason":"LossToProfit","code":"IND0303","message":"…","earlier":"-2元","later":"3元"}</c></summary>
    internal static JsonConverter<Undefined> Alone { get; } = Form.Of("A reason",
            (Undefined reason) => new ValueTuple<ReasonParts>(new(reason, null)))
        .WithReason((ref parts) => ref parts.Item1)
        .Make(parts => parts.Item1.ToUndefined() ?? throw new JsonException("'reason' is missing in a reason."));
}
