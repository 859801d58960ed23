using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A column of a series: written from its cells, read into a list.</summary>
internal sealed record SeriesColumn<T>(Cells? Written, List<T?> Read);

/// <summary>The observations of a series in JSON: an array of values, and one of marks where there are any. A gap is null with no
/// mark.</summary>
internal static class SeriesColumns
{
    internal static JsonConverter<SeriesColumn<Rational?>> Values { get; } = new Column<Rational?>(
        "values",
        new(
            $"{Leaves.Number.Noun}, or null",
            (ref reader, out value) =>
            {
                bool isNumber = Leaves.Number.TryRead(ref reader, out Rational number);
                value = isNumber ? number : null;
                return isNumber || reader.TokenType == JsonTokenType.Null;
            },
            (_, _) => throw new NotSupportedException()),
        (writer, cells, i) =>
        {
            if (cells.Has(i))
            {
                JsonText.Write(writer, cells.Value(i));
            }
            else
            {
                writer.WriteNullValue();
            }
        });

    internal static JsonConverter<SeriesColumn<string>> Status { get; } = new Column<string>(
        "status",
        new(
            "a string, or null",
            (ref reader, out value) => (value = JsonToken.TextOrNull(ref reader)) is not null || reader.TokenType == JsonTokenType.Null,
            (_, _) => throw new NotSupportedException()),
        (writer, cells, i) => writer.WriteStringValue(Marks(cells.Status(i)) is var marks and not ObservationStatus.Normal
            ? marks.Codes : null));

    internal static bool IsMarked(Cells cells)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (Marks(cells.Status(i)) != ObservationStatus.Normal)
            {
                return true;
            }
        }

        return false;
    }

    internal static Observation[] Observations(List<Rational?> values, List<string?>? status)
    {
        if (status is not null && status.Count != values.Count)
        {
            throw new IndicatorJsonException(
                $"'values' and 'status' of a series are of one length; found {(Rational)values.Count} and {(Rational)status.Count}. "
                    + "(IND0643)");
        }

        var observations = new Observation[values.Count];
        for (int i = 0; i < observations.Length; i++)
        {
            observations[i] = Of(values[i], status?[i], i);
        }

        return observations;
    }

    private static ObservationStatus Marks(ObservationStatus status) => status & ~ObservationStatus.Gap;

    private static Observation Of(Rational? value, string? codes, int place)
    {
        ObservationStatus status = ObservationStatus.Normal;
        if (codes is not null && !ObservationStatuses.TryParse(codes, out status))
        {
            throw new JsonException(
                $"Got '{FigureText.Shown(codes)}' for status[{(Rational)place}] of a series; expected letters of observation status "
                    + "(SDMX) such as P or BP.");
        }

        bool contradicts = value is null
            ? (status & ObservationStatuses.WithValue) != 0 || (codes is not null && status == ObservationStatus.Normal)
            : (status & ObservationStatuses.WithoutValue) != 0;
        return contradicts
            ? throw new IndicatorJsonException(
                $"values[{(Rational)place}] of a series is {(value is null ? "null" : $"'{value}'")}, and its status '{codes}' says "
                    + $"{(value is null ? "something of a value" : "that there is no value")}. (IND0603)")
            : value is { } number ? new(number, status)
            : codes is null ? Observation.Gap
            : Observation.Missing(status);
    }

    private sealed class Column<T>(string name, Leaf<T?> item, Action<Utf8JsonWriter, Cells, int> write) : JsonConverter<SeriesColumn<T>>
    {
        private readonly ListForm<T?> _list = new(name, "a series", item);

        public override SeriesColumn<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(null, _list.Read(ref reader, typeof(List<T>), options)!);

        public override void Write(Utf8JsonWriter writer, SeriesColumn<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            for (int i = 0; i < value.Written!.Count; i++)
            {
                write(writer, value.Written, i);
            }

            writer.WriteEndArray();
        }
    }
}
