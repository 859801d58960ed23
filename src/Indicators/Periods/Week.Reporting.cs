using NodaTime;

namespace Indicators;

public readonly partial record struct Week
{
    /// <summary>Returns the week that a reporting year of SDMX calls by a number: <c>2021-W05</c> where the year starts on 1
    /// July.</summary>
    /// <param name="reportingYear">The calendar year in which the reporting year starts, 1 to 9999.</param>
    /// <param name="number">The number of the week within the reporting year, from 1.</param>
    /// <param name="start">The day on which reporting years start (REPORTING_YEAR_START_DAY).</param>
    /// <returns>The week, an ISO week like every other: only its number is counted from another day.</returns>
    /// <remarks>
    /// Week 1 starts on the Monday nearest to the start day; it is the week of the first Thursday on or after it. From 1 January that is
    /// the ISO week. <b>Source.</b> SDMX 3.0, section 6 (technical notes), standard reporting periods.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The start is 29 February, which most years do not have, or there is no such week, or it ends after the calendar.
    /// </exception>
    /// <example><code>
    /// Week.InReportingYear(2011, 36, new AnnualDate(7, 1)).Start;      // → Monday, 05 March 2012
    /// </code></example>
    public static Week InReportingYear(int reportingYear, int number, AnnualDate start)
    {
        if (number < 1 || number > WeeksInReportingYear(reportingYear, start))
        {
            throw new ArgumentOutOfRangeException(
                nameof(number), number,
                $"The reporting year {reportingYear} from --{start.Month:D2}-{start.Day:D2} has the weeks 1 to "
                    + $"{WeeksInReportingYear(reportingYear, start)}.");
        }

        return TryGetOrdinal(reportingYear, number, start, out int ordinal)
            ? new(ordinal, trusted: true)
            : throw new ArgumentOutOfRangeException(nameof(number), number, "The last week is 9999-W51, which ends on 9999-12-26.");
    }

    /// <summary>Returns how many weeks a reporting year of SDMX has, from its first to the one before the first of the next year.</summary>
    /// <param name="reportingYear">The calendar year in which the reporting year starts, 1 to 9999.</param>
    /// <param name="start">The day on which reporting years start.</param>
    /// <returns>52 or 53. The last ones of the year 9999 end after the calendar, and are not periods here.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="reportingYear"/> lies outside 1 to 9999, or <paramref name="start"/> is 29 February.
    /// </exception>
    public static int WeeksInReportingYear(int reportingYear, AnnualDate start)
    {
        if (reportingYear is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(reportingYear), reportingYear, "A year lies from 1 to 9999.");
        if (!IsYearStart(start.Month, start.Day))
            throw new ArgumentOutOfRangeException(nameof(start), start,
                "A reporting year cannot start on 29 February: most years have none.");

        // The calendar repeats after 400 years, which are whole weeks: so 9999, whose next year is outside, is as long as 9599.
        int year = reportingYear == 9999 ? 9599 : reportingYear;
        return FirstOrdinal(year + 1, start) - FirstOrdinal(year, start);
    }

    // 2021-W05[--07-01]; the start may be any day that every year has.
    private static bool TryReadReporting(TextCursor cursor, out int ordinal)
    {
        ordinal = 0;
        return cursor.TakeYear(out int year) && cursor.Take("-W") && cursor.TakeDigits(2, out int number)
            && cursor.Take("[--") && cursor.TakeDigits(2, out int month) && cursor.Take("-") && cursor.TakeDigits(2, out int day)
            && cursor.Take("]")
            && cursor.AtEnd && IsYearStart(month, day) && TryGetOrdinal(year, number, new AnnualDate(month, day), out ordinal);
    }

    private static bool TryGetOrdinal(int reportingYear, int number, AnnualDate start, out int ordinal)
    {
        ordinal = FirstOrdinal(reportingYear, start) + number - 1;
        return number >= 1 && number <= WeeksInReportingYear(reportingYear, start) && ordinal <= LastOrdinal;
    }

    // Monday to Thursday go back to their Monday, Friday to Sunday on to the next; day 0 of the calendar is a Monday.
    private static int FirstOrdinal(int reportingYear, AnnualDate start) =>
        (new DateOnly(reportingYear, start.Month, start.Day).DayNumber + 3) / 7;

    private static bool IsYearStart(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(1, month);
}
