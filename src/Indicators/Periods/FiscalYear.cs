using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>A fiscal year (财年): twelve months from the start month of its calendar.</summary>
/// <remarks>
/// <para><b>Label.</b> <see cref="Number"/> is the year by which the calendar calls it: 2021 for April 2021 to March 2022
/// under <see cref="AprilStart"/>, 2022 for October 2021 to September 2022 under <see cref="OctoberUsFederal"/>.</para>
/// <para><b>Domain.</b> The fiscal years that lie wholly within 0001-01-01 to 9999-12-31.</para>
/// <para><b>Default value.</b> The one that starts in the year 0001.</para>
/// <para><b>Text.</b> In G, S, E and P <c>2021-A1[--04-01]</c>: the form of SDMX, which counts by the starting year,
/// with the day on which the reporting year starts. In English <c>FY2021/22</c>, or <c>FY2022</c> where the calendar
/// calls it by the ending year; in Chinese <c>2021财年</c> by the calendar's own label. Read: these, <c>FY2021-22</c>,
/// <c>FY2021/2022</c>, <c>2021财政年度</c>, and <c>2021-A1</c>, whose start the type knows, also with a time zone that is
/// not kept (<c>2021-A1Z</c>). Refused: a bare <c>2021</c>, and another calendar's day.</para>
/// </remarks>
/// <typeparam name="TCalendar">The fiscal calendar.</typeparam>
/// <example><code>
/// FiscalYear&lt;OctoberUsFederal&gt; year = new(2022);
/// year.Months;                   // → 2021-10/2022-09
/// year.ToString(null, Language.English);           // → FY2022
/// year.ToString();               // → 2021-A1[--10-01]
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct FiscalYear<TCalendar> : IPartitioned<FiscalYear<TCalendar>, FiscalQuarter<TCalendar>>,
    IPartitioned<FiscalYear<TCalendar>, Month>, IPartitioned<FiscalYear<TCalendar>, Day>, IPeriodText<FiscalYear<TCalendar>>
    where TCalendar : IFiscalCalendar
{
    /// <summary>Makes the fiscal year with a number.</summary>
    /// <param name="number">The year by which the calendar calls it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fiscal year between 0001-01-01 and 9999-12-31.</exception>
    public FiscalYear(int number) => _ordinal = Fiscal<TCalendar>.CheckYear(number);

    /// <summary>Gets the year by which the calendar calls it.</summary>
    public int Number => _ordinal + Fiscal<TCalendar>.FirstNumber;

    /// <summary>Gets the first day: the first of the start month.</summary>
    public LocalDate Start => Months.Start;

    /// <summary>Gets the last day: the day before the next fiscal year.</summary>
    public LocalDate End => Months.End;

    /// <summary>Gets the four quarters.</summary>
    public PeriodRange<FiscalQuarter<TCalendar>> Quarters =>
        new(FiscalQuarter<TCalendar>.FromOrdinal(_ordinal * 4), FiscalQuarter<TCalendar>.FromOrdinal(_ordinal * 4 + 3));

    /// <summary>Gets the twelve months.</summary>
    public PeriodRange<Month> Months => new(Fiscal<TCalendar>.FirstMonth(_ordinal * 12), Fiscal<TCalendar>.FirstMonth(_ordinal * 12 + 11));

    /// <summary>Gets the days, 365 or 366 of them.</summary>
    public PeriodRange<Day> Days => new(Months.First.Days.First, Months.Last.Days.Last);

    private static int LastOrdinal => Fiscal<TCalendar>.LastYear;

    /// <summary>Returns the fiscal year in which a date lies.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the first fiscal year or after the last.</exception>
    public static FiscalYear<TCalendar> Containing(LocalDate date) => Containing(Month.Containing(date));

    /// <summary>Returns the fiscal year that a day belongs to.</summary>
    /// <param name="part">The day.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first fiscal year or after the last.</exception>
    public static FiscalYear<TCalendar> Containing(Day part) => Containing(part.Month);

    /// <summary>Returns the fiscal year that a month belongs to.</summary>
    /// <param name="part">The month.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month lies before the first fiscal year or after the last.</exception>
    public static FiscalYear<TCalendar> Containing(Month part) => new(Fiscal<TCalendar>.MonthOf(part) / 12, trusted: true);

    /// <summary>Returns the fiscal year that a fiscal quarter belongs to.</summary>
    /// <param name="part">The fiscal quarter.</param>
    /// <returns>The fiscal year.</returns>
    public static FiscalYear<TCalendar> Containing(FiscalQuarter<TCalendar> part) => new(part.Ordinal / 4, trusted: true);
}
