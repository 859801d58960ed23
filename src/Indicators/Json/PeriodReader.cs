using System.Diagnostics.CodeAnalysis;
using System.Globalization;

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
