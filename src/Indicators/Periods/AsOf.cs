using System.Diagnostics;

namespace Indicators;

/// <summary>The date at which a stock is counted: at the end of 2021 (截至2021年底).</summary>
/// <remarks>
/// <para>It is not a period: a population, a length of road, a number of firms is counted on a day, and nothing is added up
/// over one. So it has no start and no arithmetic.</para>
/// <para><b>Default value.</b> 0001-01-01.</para>
/// <para><b>Text.</b> Read: <c>2021-12-31</c>, <c>2021年底</c>, <c>2021年末</c>, <c>2021年年底</c>, each also with 截至,
/// <c>截至2024年3月5日</c>, <c>as of 2021-12-31</c>, <c>end of 2021</c>, <c>at the end of 2021</c>, <c>2021年9月底</c>,
/// <c>2021年三季度末</c>, <c>the end of September 2021</c>; <c>2021-12-31+08:00</c>, whose SDMX time zone is not kept.
/// Written: G <c>2021-12-31</c>, Chinese <c>截至2021年底</c>, English <c>as of the end of 2021</c>; other days as dates.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct AsOf : IComparable<AsOf>, ISpanParsable<AsOf>, ISpanFormattable, IUtf8SpanParsable<AsOf>,
    IUtf8SpanFormattable, IPeriodText<AsOf>
{
    /// <summary>Makes a date.</summary>
    /// <param name="day">The day of the count; it counts as of its end.</param>
    public AsOf(Day day) =>
        Day = day;

    /// <summary>Gets the day of the count; it counts as of its end.</summary>
    public Day Day { get; }

    /// <summary>Gets the year whose end the day is, or null if it is not the last day of a year.</summary>
    public Year? ClosedYear => Day.ToDateOnly() is { Month: 12, Day: 31 } ? Day.Year : null;

    /// <summary>Returns the date of the end of a year (年底).</summary>
    /// <param name="year">The year.</param>
    /// <returns>Its thirty-first of December.</returns>
    public static AsOf EndOf(Year year) => new(year.Days.Last);

    /// <inheritdoc/>
    public int CompareTo(AsOf other) => Day.CompareTo(other.Day);

    /// <summary>Says whether a date comes before another.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns>Whether <paramref name="left"/> is earlier.</returns>
    public static bool operator <(AsOf left, AsOf right) => left.Day < right.Day;

    /// <summary>Says whether a date comes after another.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns>Whether <paramref name="left"/> is later.</returns>
    public static bool operator >(AsOf left, AsOf right) => left.Day > right.Day;

    /// <summary>Says whether a date is another or comes before it.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns>Whether <paramref name="left"/> is not later.</returns>
    public static bool operator <=(AsOf left, AsOf right) => left.Day <= right.Day;

    /// <summary>Says whether a date is another or comes after it.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns>Whether <paramref name="left"/> is not earlier.</returns>
    public static bool operator >=(AsOf left, AsOf right) => left.Day >= right.Day;
}
