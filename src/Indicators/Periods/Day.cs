using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>A day of the ISO calendar, from 0001-01-01 to 9999-12-31.</summary>
/// <remarks>
/// <para>It is to a series of days what <see cref="Year"/> is to a series of years; for anything else a date is a
/// <see cref="LocalDate"/> or a <see cref="DateOnly"/>, and both convert without loss.</para>
/// <para><b>Default value.</b> 0001-01-01, <see cref="MinValue"/>.</para>
/// <para><b>Text.</b> Read: <c>2021-03-05</c> (ISO), <c>2021-D064</c> (SDMX), <c>2024年3月5日</c>, <c>二〇二四年三月五日</c>,
/// <c>5 March 2024</c>, <c>March 5, 2024</c>; <c>2021-03-05+08:00</c>, whose SDMX time zone is not kept. Written: G, E
/// and P <c>2021-03-05</c>, S <c>2021-D064</c>, Chinese <c>2021年3月5日</c>, English <c>5 March 2021</c>. Refused: days that do not
/// exist, such as <c>2021-02-29</c> and <c>2021-D366</c>.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Day : ITilingPeriod<Day>, IPeriodText<Day>
{
    private const int LastOrdinal = 3_652_058;

    /// <summary>Makes the day of a date.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public Day(int year, int month, int day) => _ordinal = new DateOnly(year, month, day).DayNumber;

    /// <summary>Gets the year the day belongs to.</summary>
    public Year Year => Year.Containing(this);

    /// <summary>Gets the month the day belongs to.</summary>
    public Month Month => Month.Containing(this);

    /// <summary>Gets the number of the day within its year, 1 to 366.</summary>
    public int DayOfYear => ToDateOnly().DayOfYear;

    /// <summary>Gets the days since 1970-01-01, negative before it: the form of Arrow's date32 and of Parquet.</summary>
    public int UnixDay => _ordinal - Ordinals.UnixEpoch;

    /// <summary>Gets the date itself.</summary>
    public LocalDate Start => ToLocalDate();

    /// <summary>Gets the date itself.</summary>
    public LocalDate End => ToLocalDate();

    /// <summary>Returns the day of a date.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>The same day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies before the year 1.</exception>
    public static Day From(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return iso.Year >= 1
            ? From(iso.ToDateOnly())
            : throw new ArgumentOutOfRangeException(nameof(date), date, "A day lies from 0001-01-01 to 9999-12-31.");
    }

    /// <summary>Returns the day of a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The same day.</returns>
    public static Day From(DateOnly date) => new(date.DayNumber, trusted: true);

    /// <summary>Returns the day with a number of days since 1970-01-01; the inverse of <see cref="UnixDay"/>.</summary>
    /// <param name="unixDay">The days since 1970-01-01.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 0001-01-01 to 9999-12-31.</exception>
    public static Day FromUnixDay(int unixDay)
    {
        if (unixDay is < -Ordinals.UnixEpoch or > LastOrdinal - Ordinals.UnixEpoch)
            throw new ArgumentOutOfRangeException(nameof(unixDay), unixDay, "A day lies from 0001-01-01 to 9999-12-31.");
        return new Day(unixDay + Ordinals.UnixEpoch, trusted: true);
    }

    /// <summary>Returns the day of a date; the same as <see cref="From(LocalDate)"/>.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>The same day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies before the year 1.</exception>
    public static Day Containing(LocalDate date) => From(date);

    /// <summary>Returns the date, in the ISO calendar.</summary>
    /// <returns>The same day.</returns>
    public LocalDate ToLocalDate() => LocalDate.FromDateOnly(ToDateOnly());

    /// <summary>Returns the date.</summary>
    /// <returns>The same day.</returns>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(_ordinal);
}
