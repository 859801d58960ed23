using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A period whose type only its text tells, with what reads its type.</summary>
internal readonly record struct NamedPeriod(IPeriod Period, IPeriodReader? Reader)
{
    /// <summary>The period, or null where there is none.</summary>
    internal static NamedPeriod? Of(IPeriod? period) => period is null ? null : new(period, null);
}

/// <summary>The periods that an average growth may name.</summary>
internal sealed class PeriodNames : JsonConverter<NamedPeriod>
{
    private static readonly IPeriodReader[] Readers =
    [
        new PeriodReader<Year>(), new PeriodReader<HalfYear>(), new PeriodReader<Trimester>(), new PeriodReader<Quarter>(),
        new PeriodReader<Month>(), new PeriodReader<Week>(), new PeriodReader<Day>(), new PeriodReader<FiveYearPlan>(),
    ];

    public override NamedPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(Leaves.Text.Read(ref reader, typeof(string), options), options);

    public override void Write(Utf8JsonWriter writer, NamedPeriod value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Period.ToString());

    /// <summary>The period of the library of which the text is the name, or null.</summary>
    internal static IPeriod? OfTheLibrary(string text)
    {
        foreach (IPeriodReader reader in Readers)
        {
            if (reader.TryRead(text, out IPeriod? period) && period.ToString() == text)
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>Reads a period of the library, or of a type whose converter is among the options; gives its reader as well.</summary>
    internal static NamedPeriod Read(string text, JsonSerializerOptions options)
    {
        foreach (IPeriodReader reader in options.Converters.OfType<INamesPeriods>().Select(converter =>
            converter.Names).OfType<IPeriodReader>().Concat(Readers))
        {
            if (reader.TryRead(text, out IPeriod? period))
            {
                return new(period, reader);
            }
        }

        throw new JsonException($"Got '{FigureText.Shown(text)}'; expected a period that is known here; add its type by AddPeriod.");
    }
}
