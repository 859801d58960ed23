using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>A month of a calendar year.</summary>
/// <remarks>
/// <para><b>Default value.</b> January 0001.</para>
/// <para><b>Text.</b> Read: <c>2021-03</c> (ISO, EDTF), <c>2021-M03</c> (SDMX), <c>2021M03</c> (Eurostat),
/// <c>March 2021</c>, <c>2021年3月</c>, <c>2021年3月份</c>, <c>二〇二一年三月</c>; <c>2021-03+08:00</c>, whose SDMX time zone is
/// not kept. Written: G and E <c>2021-03</c>, S <c>2021-M03</c>, P <c>2021M03</c>, Chinese <c>2021年3月</c>, English
/// <c>March 2021</c>. Refused: <c>202103</c>, <c>2021-3</c>, <c>2021-13</c>.</para>
/// </remarks>
/// <example><code>
/// Month month = new(2021, 12);
/// month + 1;                                    // → 2022-01
/// month.Days.Count;                             // → 31
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Month : ISubannual<Month>, IPartitioned<Month, Day>, IPeriodText<Month>
{
    /// <summary>Returns the month of NodaTime.</summary>
    /// <param name="month">A month of the ISO calendar.</param>
    /// <returns>The same month.</returns>
    /// <exception cref="ArgumentException">The month is one of another calendar: its days lie in two of ours.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The month lies before the year 1.</exception>
    public static Month From(YearMonth month) => month.Calendar == CalendarSystem.Iso
        ? new(month.Year, month.Month)
        : throw new ArgumentException($"{month} is a month of the calendar {month.Calendar.Id}; only ISO months are periods here.",
            nameof(month));

    /// <summary>Returns the month as one of NodaTime, in the ISO calendar.</summary>
    /// <returns>The same month.</returns>
    public YearMonth ToYearMonth() => new(Year.Number, Number);
}
