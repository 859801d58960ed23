using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Indicators;

/// <summary>Reads the periods of one type, and counts the steps between them.</summary>
internal interface IPeriodReader
{
    bool TryRead(string text, [NotNullWhen(true)] out IPeriod? period);

    /// <summary>How many periods after the earlier one the later one is; both are of the type.</summary>
    int Steps(IPeriod earlier, IPeriod later);
}

/// <summary>A converter that may know the type of periods which an average growth names.</summary>
internal interface INamesPeriods
{
    IPeriodReader? Names { get; }
}

/// <summary>The reader of one type.</summary>
internal sealed class PeriodReader<T> : IPeriodReader
    where T : struct, IPeriod<T>
{
    public bool TryRead(string text, [NotNullWhen(true)] out IPeriod? period)
    {
        period = T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out T value) ? value : null;
        return period is not null;
    }

    public int Steps(IPeriod earlier, IPeriod later) => (T)later - (T)earlier;
}

/// <summary>The periods that an average growth may name.</summary>
internal static class PeriodNames
{
    private static readonly IPeriodReader[] OfTheLibrary =
    [
        new PeriodReader<Year>(), new PeriodReader<HalfYear>(), new PeriodReader<Trimester>(), new PeriodReader<Quarter>(),
        new PeriodReader<Month>(), new PeriodReader<Week>(), new PeriodReader<Day>(), new PeriodReader<FiveYearPlan>(),
    ];

    /// <summary>Reads a period of the library, or of a type whose converter is among the options; gives its reader as well.</summary>
    internal static (IPeriod Period, IPeriodReader Reader) Read(string text, JsonSerializerOptions options)
    {
        foreach (IPeriodReader reader in options.Converters.OfType<INamesPeriods>().Select(converter => converter.Names).OfType<IPeriodReader>().Concat(OfTheLibrary))
        {
            if (reader.TryRead(text, out IPeriod? period))
            {
                return (period, reader);
            }
        }

        throw new JsonException($"Got '{FigureText.Shown(text)}'; expected a period that is known here; add its type by AddPeriod.");
    }
}
