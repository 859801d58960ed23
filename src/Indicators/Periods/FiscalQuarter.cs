using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>A quarter of a fiscal year: three months, the first from the start month of the calendar.</summary>
/// <remarks>
/// <para><b>Label.</b> The year is that by which the calendar calls it; see <see cref="FiscalYear{TCalendar}"/>. The first
/// quarter of the US federal year 2022 is October to December 2021.</para>
/// <para><b>Default value.</b> The first quarter of the first fiscal year.</para>
/// <para><b>Text.</b> In G, S, E and P <c>2021-Q1[--04-01]</c>: the form of SDMX, which counts by the starting year,
/// with the day on which the reporting year starts. In English <c>Q1 FY2021/22</c>, or <c>Q1 FY2022</c> where the
/// calendar calls the year by its end; in Chinese <c>2021财年第一季度</c>. Read: these, <c>FY2022 Q1</c>, <c>2021-Q1</c>,
/// whose start the type knows, also with a time zone that is not kept (<c>2021-Q1Z</c>). Refused: <c>2021Q1</c> and
/// <c>Q1 2021</c>, which do not say by which year they count.</para>
/// </remarks>
/// <typeparam name="TCalendar">The fiscal calendar.</typeparam>
/// <example><code>
/// FiscalQuarter&lt;AprilStart&gt; quarter = new(2021, 4);
/// quarter.Months;                // → 2022-01/2022-03
/// quarter + 1;                   // → 2022-Q1[--04-01]
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct FiscalQuarter<TCalendar> : ISubannual<FiscalQuarter<TCalendar>>,
    IPartitioned<FiscalQuarter<TCalendar>, Month>, IPartitioned<FiscalQuarter<TCalendar>, Day>, IPeriodText<FiscalQuarter<TCalendar>>
    where TCalendar : IFiscalCalendar
{
    /// <summary>Makes the quarter with a number.</summary>
    /// <param name="fiscalYear">The year by which the calendar calls the fiscal year.</param>
    /// <param name="number">The number of the quarter within it, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fiscal year, or <paramref name="number"/> lies outside 1 to
    /// 4.</exception>
    public FiscalQuarter(int fiscalYear, int number)
    {
        if (number is < 1 or > 4)
            throw new ArgumentOutOfRangeException(nameof(number), number, "The number of a quarter lies from 1 to 4.");
        _ordinal = Fiscal<TCalendar>.CheckYear(fiscalYear) * 4 + number - 1;
    }

    /// <summary>Gets how many there are in a fiscal year: 4.</summary>
    public static int PerYear => 4;

    /// <summary>Gets the number within the fiscal year, 1 to 4.</summary>
    public int Number => _ordinal % 4 + 1;

    /// <summary>Gets the fiscal year the quarter belongs to.</summary>
    public FiscalYear<TCalendar> FiscalYear => FiscalYear<TCalendar>.Containing(this);

    /// <summary>Gets the first day: the first of a month.</summary>
    public LocalDate Start => Months.Start;

    /// <summary>Gets the last day: the last of a month.</summary>
    public LocalDate End => Months.End;

    /// <summary>Gets the three months.</summary>
    public PeriodRange<Month> Months => new(Fiscal<TCalendar>.FirstMonth(_ordinal * 3), Fiscal<TCalendar>.FirstMonth(_ordinal * 3 + 2));

    /// <summary>Gets the days.</summary>
    public PeriodRange<Day> Days => new(Months.First.Days.First, Months.Last.Days.Last);

    private static int LastOrdinal => Fiscal<TCalendar>.LastYear * 4 + 3;

    /// <summary>Returns the fiscal quarter in which a date lies.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>The fiscal quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the first fiscal year or after the last.</exception>
    public static FiscalQuarter<TCalendar> Containing(LocalDate date) => Containing(Month.Containing(date));

    /// <summary>Returns the fiscal quarter that a day belongs to.</summary>
    /// <param name="part">The day.</param>
    /// <returns>The fiscal quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first fiscal year or after the last.</exception>
    public static FiscalQuarter<TCalendar> Containing(Day part) => Containing(part.Month);

    /// <summary>Returns the fiscal quarter that a month belongs to.</summary>
    /// <param name="part">The month.</param>
    /// <returns>The fiscal quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month lies before the first fiscal year or after the last.</exception>
    public static FiscalQuarter<TCalendar> Containing(Month part) => new(Fiscal<TCalendar>.MonthOf(part) / 3, trusted: true);
}
