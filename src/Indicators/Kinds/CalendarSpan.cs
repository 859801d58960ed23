namespace Indicators;

/// <summary>A span counted on a calendar: months and years; its coherent unit is the month.</summary>
/// <remarks>Apart from <see cref="Elapsed"/>, because a year has no fixed number of hours: 三年 and 72小时 never add.</remarks>
public sealed class CalendarSpan : IExtensive
{
    private CalendarSpan() { }

    static string IQuantityKind.Code => "mo";
}
