using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Indicators;

/// <summary>Reads a period of whatever type it is.</summary>
internal interface IPeriodReader
{
    bool TryRead(string text, [NotNullWhen(true)] out IPeriod? period);
}

/// <summary>The periods that an average growth may name.</summary>
internal static class PeriodNames
{
    private static readonly IPeriodReader[] OfTheLibrary =
    [
        Of<Year>(), Of<HalfYear>(), Of<Trimester>(), Of<Quarter>(), Of<Month>(), Of<Week>(), Of<Day>(), Of<FiveYearPlan>(),
    ];

    /// <summary>Reads a period of the library, or of a type whose converter is among the options.</summary>
    internal static IPeriod Read(string text, JsonSerializerOptions options)
    {
        foreach (IPeriodReader reader in options.Converters.OfType<IPeriodReader>().Concat(OfTheLibrary))
        {
            if (reader.TryRead(text, out IPeriod? period))
            {
                return period;
            }
        }

        throw new JsonException($"'{FigureText.Shown(text)}' is no period that is known here; add its type by AddPeriod.");
    }

    private static TextJsonConverter<T> Of<T>()
        where T : struct, IPeriod<T> => new() { NamesPeriods = true };
}
