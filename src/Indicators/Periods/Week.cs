using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>A week of ISO 8601: Monday to Sunday, in the year that has most of its days.</summary>
/// <remarks>
/// <para>Week 1 is the week of 4 January. A week lies in no single month, so weeks add up to no month.</para>
/// <para><b>Domain.</b> 0001-W01 to 9999-W51. The five days from 9999-12-27 on have no week: theirs would end outside the
/// calendar.</para>
/// <para><b>Default value.</b> 0001-W01, which starts on 0001-01-01, a Monday.</para>
/// <para><b>Text.</b> Read: <c>2021-W05</c> (ISO, SDMX), <c>2021W05</c> (Eurostat), <c>week 5 of 2021</c>,
/// <c>2021年第5周</c>, <c>2021年第五周</c>, and <c>2021-W05[--07-01]</c>, the fifth week of a reporting year of SDMX that
/// starts on 1 July 2021 (<see cref="InReportingYear"/>); <c>2021-W05Z</c>, whose SDMX time zone is not kept. Written:
/// G, S and E <c>2021-W05</c>, P <c>2021W05</c>, Chinese <c>2021年第5周</c>, English <c>week 5 of 2021</c>. Refused:
/// <c>2021-W53</c>, for 2021 has 52.</para>
/// </remarks>
/// <example><code>
/// Week week = new(2020, 53);
/// week.End;                                            // → Sunday, 03 January 2021
/// week + 1;                                            // → 2021-W01
/// week.SameWeekLastYear(Week53.LastWeek);              // → 2019-W52
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Week : IPartitioned<Week, Day>, IPeriodText<Week>
{
    private const int LastOrdinal = 521_721;

    /// <summary>Makes the week with a number.</summary>
    /// <param name="isoYear">The year of the week, 1 to 9999.</param>
    /// <param name="number">The number of the week, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such week, or the week is 9999-W52.</exception>
    public Week(int isoYear, int number)
    {
        if (isoYear is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(isoYear), isoYear, "A year lies from 1 to 9999.");
        if (!TryGetOrdinal(isoYear, number, out _ordinal))
        {
            throw new ArgumentOutOfRangeException(
                nameof(number), number, $"The year {isoYear} has the weeks 1 to {(isoYear == 9999 ? 51 : WeeksInYear(isoYear))}.");
        }
    }

    /// <summary>Gets the year the week belongs to, that of its Thursday; days in January may lie in a week of the year before.</summary>
    public int IsoYear => Thursday.Year;

    /// <summary>Gets the number of the week within its year, 1 to 53.</summary>
    public int Number => (Thursday.DayOfYear - 1) / 7 + 1;

    /// <summary>Gets the Monday.</summary>
    public LocalDate Start => LocalDate.FromDateOnly(DateOnly.FromDayNumber(_ordinal * 7));

    /// <summary>Gets the Sunday.</summary>
    public LocalDate End => LocalDate.FromDateOnly(DateOnly.FromDayNumber(_ordinal * 7 + 6));

    /// <summary>Gets the seven days.</summary>
    public PeriodRange<Day> Days => new(Day.FromOrdinal(_ordinal * 7), Day.FromOrdinal(_ordinal * 7 + 6));

    private DateOnly Thursday => DateOnly.FromDayNumber(_ordinal * 7 + 3);

    /// <summary>Returns how many weeks a year has.</summary>
    /// <param name="isoYear">The year, 1 to 9999.</param>
    /// <returns>53 if the year begins or ends on a Thursday, otherwise 52. For 9999 that is 52, of which only 51 are periods
    /// here.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="isoYear"/> lies outside 1 to 9999.</exception>
    public static int WeeksInYear(int isoYear) =>
        new DateOnly(isoYear, 1, 1).DayOfWeek == DayOfWeek.Thursday || new DateOnly(isoYear, 12, 31).DayOfWeek == DayOfWeek.Thursday
            ? 53
            : 52;

    /// <summary>Returns the week in which a date lies.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>The week with <c>Start ≤ date ≤ End</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the year 1 or after 9999-12-26.</exception>
    public static Week Containing(LocalDate date) => Containing(Day.From(date));

    /// <summary>Returns the week that a day belongs to.</summary>
    /// <param name="part">The day.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is one of the last five, from 9999-12-27 on.</exception>
    public static Week Containing(Day part) => part.Ordinal <= LastOrdinal * 7 + 6
        ? new((int)((uint)part.Ordinal / 7), trusted: true)
        : throw new ArgumentOutOfRangeException(nameof(part), part, "The last week is 9999-W51, which ends on 9999-12-26.");

    /// <summary>Returns the week with the same number in the year before.</summary>
    /// <param name="policy">What week 53 is compared with if the year before has only 52.</param>
    /// <returns>The week; null for week 53 under <see cref="Week53.NoCounterpart"/>.</returns>
    /// <exception cref="OverflowException">The week lies in the first year.</exception>
    public Week? SameWeekLastYear(Week53 policy)
    {
        int year = IsoYear - 1, number = Number;
        if (year < 1)
            throw new OverflowException($"There is no year before {this}.");
        if (number <= WeeksInYear(year))
            return new Week(year, number);
        return policy switch
        {
            Week53.NoCounterpart => null,
            Week53.LastWeek => new Week(year, 52),
            Week53.FiftyTwoWeeksBefore => this - 52,
            _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "There is no such policy."),
        };
    }

    // The week of 4 January is the first of its year.
    private static bool TryGetOrdinal(int isoYear, int number, out int ordinal)
    {
        ordinal = 0;
        if (isoYear < 1 || number < 1 || number > WeeksInYear(isoYear))
            return false;
        ordinal = new DateOnly(isoYear, 1, 4).DayNumber / 7 + number - 1;
        return ordinal <= LastOrdinal;
    }
}
