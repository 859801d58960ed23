using System.Text.Json;

namespace Indicators;

/// <summary>Reasons as members of an outcome: name, code and sentence for readers, and the fields of the reason by name.</summary>
internal sealed class ReasonJson
{
    internal static readonly string[] Names =
        ["reason", "code", "message", .. ReasonTable.All.SelectMany(row => row.Fields).Select(field => field.Name).Distinct()];

    private readonly Dictionary<string, object?> _fields = new(StringComparer.Ordinal);
    private string? _reason, _code;

    /// <summary>Gets whether no member of a reason was there.</summary>
    internal bool IsEmpty { get; private set; } = true;

    /// <summary>Takes a member.</summary>
    internal void Take(ref Utf8JsonReader reader, string name, JsonMembers members)
    {
        IsEmpty = false;
        switch (name)
        {
            case "reason":
                _reason = members.Text(ref reader, name);
                break;
            case "code":
                _code = members.Text(ref reader, name);
                break;
            case "message":
                members.Text(ref reader, name);
                break;
            case "ratio":
                _fields[name] = JsonNumber.Read(ref reader);
                break;
            case "count":
                _fields[name] = members.Whole(ref reader, name);
                break;
            case "status":
                _fields[name] = Status(members.Text(ref reader, name));
                break;
            default:
                _fields[name] = members.Text(ref reader, name);
                break;
        }
    }

    internal static void Write(Utf8JsonWriter writer, Undefined reason)
    {
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

    /// <summary>The reason that the members tell of; code and sentence follow from it, and are not asked.</summary>
    internal Undefined ToUndefined()
    {
        ReasonRow row = ReasonTable.Named(_reason!) ?? throw new JsonException($"Got '{FigureText.Shown(_reason!)}'; expected a reason that is known here.");
        if (_code is not null && _code != row.Code)
        {
            throw new JsonException($"The code of {row.Name} is {row.Code}; found '{FigureText.Shown(_code)}'.");
        }

        return Undefined.Of(row.Reason, [.. row.Fields.Select(field => _fields.TryGetValue(field.Name, out object? value) || field.IsOptional ? value
            : throw new JsonException($"'{field.Name}' is missing in the reason {row.Name}."))]);
    }

    private static ObservationStatus Status(string codes) => ObservationStatuses.TryParse(codes, out ObservationStatus status) ? status
        : throw new JsonException($"Got '{FigureText.Shown(codes)}' for 'status' of a reason; expected letters of observation status (SDMX) such as Q.");
}
