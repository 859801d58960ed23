using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>A period, or an unbroken run of periods, whose frequency is only known when it is read: for files, columns and
/// messages.</summary>
/// <remarks>
/// <para>It holds any period of the library, a fiscal one with its start month, or a range of them. It has no order and no
/// arithmetic; <see cref="As{T}"/> and <see cref="TryAs{T}"/> give those back, or <see cref="Match"/> asks for each type.</para>
/// <para><b>Equality.</b> Of the same frequency and the same run. A range of one period is that period. A year to date is the
/// range of its months, so that <c>前三季度</c> equals <c>1-9月</c>. A fiscal period equals one of another label with the same
/// dates: the label is the name and not the period. From January, fiscal is calendar.</para>
/// <para><b>Default value.</b> The year 0001.</para>
/// <para><b>Text.</b> Read: every text of every period, of a range, and of a year to date. Where two types read one
/// text, it is <c>2021/2025</c> years and not a plan; <c>2021年上半年</c> the half-year. A day with a length is what its
/// days are, whatever the units: a plan if they are those of one (<c>2021-01-01/P5Y</c>, <c>2021-01-01/P60M</c>), else
/// a run of years, one quarter or half-year (<c>2021-01-01/P3M</c>), a run of months, of weeks or of days, the first that fits. The
/// reporting periods of SDMX are read with their start (<c>2010-T3[--07-01]</c>). The SDMX time zone in <c>2021-Q1Z</c> and
/// <c>2021-01-01Z/P5Y</c> is not kept. Written: as the period itself, but a plan by its name in E, a fiscal period with
/// its start in every format (<c>2021-Q1[--04-01]</c>), and a range in S as two periods (<c>2021-Q1/2021-Q3</c>), so
/// that all of them are read back.</para>
/// </remarks>
/// <example><code>
/// AnyPeriod period = AnyPeriod.Parse("2021年第三季度");
/// period.Frequency;                                      // → Q
/// period.As&lt;Quarter&gt;() + 1;                               // → 2021-Q4
/// AnyPeriod.Parse("2021年前三季度") == AnyPeriod.Parse("January to September 2021");   // → True
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct AnyPeriod : IPeriod, ISpanParsable<AnyPeriod>, ISpanFormattable, IUtf8SpanParsable<AnyPeriod>,
    IUtf8SpanFormattable, IPeriodText<AnyPeriod>
{
    private readonly PeriodKind _kind;
    private readonly byte _shift;
    private readonly int _first;
    private readonly int _last;

    private AnyPeriod(PeriodKind kind, int shift, int first, int last)
    {
        _kind = kind;
        _shift = (byte)shift;
        _first = first;
        _last = last;
    }

    /// <summary>Gets the frequency; of a fiscal period with its start, and without its label, which is not kept.</summary>
    public FrequencyId Frequency => FrequencyId.Of(_kind, _shift);

    /// <summary>Gets whether it is a run of more than one period.</summary>
    public bool IsRange => _first != _last;

    /// <summary>Gets the first day.</summary>
    public LocalDate Start => PeriodKinds.StartOf(_kind, _shift, _first);

    /// <summary>Gets the last day.</summary>
    public LocalDate End => PeriodKinds.EndOf(_kind, _shift, _last);

    /// <summary>Makes one of a period.</summary>
    /// <typeparam name="T">The type of the period.</typeparam>
    /// <param name="period">The period.</param>
    /// <returns>The same period.</returns>
    /// <exception cref="NotSupportedException">The type is not one of the library.</exception>
    public static AnyPeriod From<T>(T period)
        where T : struct, IPeriod<T> => From(new PeriodRange<T>(period, period));

    /// <summary>Makes one of a range.</summary>
    /// <typeparam name="T">The type of the periods.</typeparam>
    /// <param name="range">The range.</param>
    /// <returns>The same range; of one period, the period.</returns>
    /// <exception cref="NotSupportedException">The type is not one of the library.</exception>
    public static AnyPeriod From<T>(PeriodRange<T> range)
        where T : struct, IPeriod<T> => PeriodKinds.TryOf<T>(out PeriodKind kind, out int shift)
        ? new(kind, shift, range.First.Ordinal, range.Last.Ordinal)
        : throw new NotSupportedException($"{typeof(T).Name} is not a period type of the library, so its text could not be read back.");

    /// <summary>Makes one of a year to date.</summary>
    /// <typeparam name="T">The type of its parts.</typeparam>
    /// <param name="span">The year to date.</param>
    /// <returns>The range of its months.</returns>
    public static AnyPeriod From<T>(YearToDate<T> span)
        where T : struct, ISubannual<T> => From(new PeriodRange<Month>(Month.Containing(span.Start), Month.Containing(span.End)));

    /// <summary>Returns the period as its own type.</summary>
    /// <typeparam name="T">The type of the period.</typeparam>
    /// <returns>The period.</returns>
    /// <exception cref="InvalidOperationException">It is of another frequency, or a range.</exception>
    public T As<T>()
        where T : struct, IPeriod<T> => TryAs(out T period)
        ? period
        : throw new InvalidOperationException(
            $"{this} is {(IsRange ? "a range" : "a period")} of frequency {Frequency} and no {typeof(T).Name}.");

    /// <summary>Gives the period as its own type, if it is of that type.</summary>
    /// <typeparam name="T">The type of the period.</typeparam>
    /// <param name="period">The period, or the default value.</param>
    /// <returns>Whether it is one period of that type.</returns>
    public bool TryAs<T>(out T period)
        where T : struct, IPeriod<T>
    {
        bool one = TryAsRange(out PeriodRange<T> range) && !IsRange;
        period = one ? range.First : default;
        return one;
    }

    /// <summary>Gives the range of periods, if they are of that type; a single period is a range of one.</summary>
    /// <typeparam name="T">The type of the periods.</typeparam>
    /// <param name="range">The range, or the default value.</param>
    /// <returns>Whether it is a range of that type.</returns>
    public bool TryAsRange<T>(out PeriodRange<T> range)
        where T : struct, IPeriod<T>
    {
        bool same = PeriodKinds.TryOf<T>(out PeriodKind kind, out int shift) && kind == _kind && shift == _shift;
        range = same ? new(T.FromOrdinal(_first), T.FromOrdinal(_last)) : default;
        return same;
    }

    /// <summary>Asks for each type what is to become of it.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="year">Applied to a year.</param>
    /// <param name="halfYear">Applied to a half-year.</param>
    /// <param name="trimester">Applied to a trimester.</param>
    /// <param name="quarter">Applied to a quarter.</param>
    /// <param name="month">Applied to a month.</param>
    /// <param name="week">Applied to a week.</param>
    /// <param name="day">Applied to a day.</param>
    /// <param name="plan">Applied to a five-year plan.</param>
    /// <param name="other">Applied to a fiscal period, whose calendar the caller knows, and to a range.</param>
    /// <returns>The result of the one function that was called.</returns>
    public TResult Match<TResult>(
        Func<Year, TResult> year,
        Func<HalfYear, TResult> halfYear,
        Func<Trimester, TResult> trimester,
        Func<Quarter, TResult> quarter,
        Func<Month, TResult> month,
        Func<Week, TResult> week,
        Func<Day, TResult> day,
        Func<FiveYearPlan, TResult> plan,
        Func<AnyPeriod, TResult> other)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(halfYear);
        ArgumentNullException.ThrowIfNull(trimester);
        ArgumentNullException.ThrowIfNull(quarter);
        ArgumentNullException.ThrowIfNull(month);
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(other);
        return _kind switch
        {
            _ when IsRange || _shift > 0 => other(this),
            PeriodKind.Year => year(As<Year>()),
            PeriodKind.HalfYear => halfYear(As<HalfYear>()),
            PeriodKind.Trimester => trimester(As<Trimester>()),
            PeriodKind.Quarter => quarter(As<Quarter>()),
            PeriodKind.Month => month(As<Month>()),
            PeriodKind.Week => week(As<Week>()),
            PeriodKind.Day => day(As<Day>()),
            _ => plan(As<FiveYearPlan>()),
        };
    }

    /// <summary>Whether one speaks of its end: that of a month, quarter or half-year.</summary>
    internal bool HasNamedEnd => !IsRange && _shift == 0 && _kind is (PeriodKind.Month or PeriodKind.Quarter or PeriodKind.HalfYear);

    /// <summary>Whether it is made of whole calendar years.</summary>
    internal bool IsYearsOrPlans => _kind == PeriodKind.Plan || (_kind == PeriodKind.Year && _shift == 0);

    /// <summary>Gives the same part of another year; false if this is not part of one year, or the year has no such day.</summary>
    internal bool TryMoveToYear(int year, out AnyPeriod moved)
    {
        moved = default;
        int perYear = _kind switch
        {
            _ when _shift > 0 || Start.Year != End.Year => 0,
            PeriodKind.HalfYear => HalfYear.PerYear,
            PeriodKind.Trimester => Trimester.PerYear,
            PeriodKind.Quarter => Quarter.PerYear,
            PeriodKind.Month => Month.PerYear,
            _ => 0,
        };
        if (perYear > 0)
        {
            int by = (year - Start.Year) * perYear;
            moved = new(_kind, 0, _first + by, _last + by);
            return true;
        }

        if (!TryAs(out Day _) || Start.Day > DateTime.DaysInMonth(year, Start.Month))
            return false;
        moved = From(new Day(year, Start.Month, Start.Day));
        return true;
    }

    /// <summary>Gives the last month, quarter or half-year, as this is one, that ends by a day; null if none does.</summary>
    internal AnyPeriod? LastOfItsKindBy(Day day) => _kind switch
    {
        PeriodKind.HalfYear => LastBy<HalfYear>(day),
        PeriodKind.Quarter => LastBy<Quarter>(day),
        _ => LastBy<Month>(day),
    };

    /// <summary>Gives the run from this period to a later one of its kind.</summary>
    internal AnyPeriod Through(AnyPeriod last) => new(_kind, _shift, _first, last._last);

    private static AnyPeriod? LastBy<T>(Day day)
        where T : struct, ITilingPeriod<T>
    {
        var containing = T.Containing(day.ToLocalDate());
        return containing.End == day.ToLocalDate() ? From(containing) : containing > T.MinValue ? From(containing - 1) : null;
    }

    internal static AnyPeriod Fiscal(PeriodKind kind, int shift, int ordinal) => new(kind, shift, ordinal, ordinal);
}
