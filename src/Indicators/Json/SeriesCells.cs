using System.Text.Json;

namespace Indicators;

/// <summary>The observations of a series in JSON: an array of values, and one of marks where there are any. A gap is null with no mark.</summary>
internal static class SeriesCells
{
    internal static List<Rational?> ReadValues(ref Utf8JsonReader reader)
    {
        List<Rational?> values = [];
        Enter(ref reader, "values");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(reader.TokenType == JsonTokenType.Null ? null : Number(ref reader, values.Count));
        }

        return values;
    }

    internal static List<string?> ReadStatus(ref Utf8JsonReader reader)
    {
        List<string?> status = [];
        Enter(ref reader, "status");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            status.Add(reader.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.String => reader.GetString(),
                _ => throw new JsonException($"status[{(Rational)status.Count}] of a series is a string or null; found {JsonMembers.Shown(reader.TokenType)}."),
            });
        }

        return status;
    }

    internal static Observation[] Observations(List<Rational?> values, List<string?>? status)
    {
        if (status is not null && status.Count != values.Count)
        {
            throw new IndicatorJsonException($"'values' and 'status' of a series are of one length; found {(Rational)values.Count} and {(Rational)status.Count}. (IND0643)");
        }

        var observations = new Observation[values.Count];
        for (int i = 0; i < observations.Length; i++)
        {
            observations[i] = Of(values[i], status?[i], i);
        }

        return observations;
    }

    internal static void Write(Utf8JsonWriter writer, Cells cells)
    {
        writer.WriteStartArray("values");
        bool isMarked = false;
        for (int i = 0; i < cells.Count; i++)
        {
            isMarked |= Marks(cells.Status(i)) != ObservationStatus.Normal;
            writer.WriteStringValue(cells.Has(i) ? cells.Value(i).ToString() : null);
        }

        writer.WriteEndArray();
        if (!isMarked)
        {
            return;
        }

        writer.WriteStartArray("status");
        for (int i = 0; i < cells.Count; i++)
        {
            writer.WriteStringValue(Marks(cells.Status(i)) is var marks and not ObservationStatus.Normal ? marks.Codes : null);
        }

        writer.WriteEndArray();
    }

    private static ObservationStatus Marks(ObservationStatus status) => status & ~ObservationStatus.Gap;

    private static Observation Of(Rational? value, string? codes, int place)
    {
        ObservationStatus status = ObservationStatus.Normal;
        if (codes is not null && !ObservationStatuses.TryParse(codes, out status))
        {
            throw new JsonException($"Got '{FigureText.Shown(codes)}' for status[{(Rational)place}] of a series; expected letters of observation status (SDMX) such as P or BP.");
        }

        bool contradicts = value is null
            ? (status & ObservationStatuses.WithValue) != 0 || (codes is not null && status == ObservationStatus.Normal)
            : (status & ObservationStatuses.WithoutValue) != 0;
        return contradicts ? throw new IndicatorJsonException($"values[{(Rational)place}] of a series is {(value is null ? "null" : $"'{value}'")}, and its status '{codes}' says {(value is null ? "something of a value" : "that there is no value")}. (IND0603)")
            : value is { } number ? new(number, status)
            : codes is null ? Observation.Gap
            : Observation.Missing(status);
    }

    private static Rational Number(ref Utf8JsonReader reader, int place)
    {
        try
        {
            return JsonNumber.Read(ref reader);
        }
        catch (JsonException wrong)
        {
            throw new JsonException($"values[{(Rational)place}] of a series: {wrong.Message}", wrong);
        }
    }

    private static void Enter(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"'{name}' of a series is an array; found {JsonMembers.Shown(reader.TokenType)}.");
        }
    }
}
