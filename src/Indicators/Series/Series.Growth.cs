namespace Indicators;

// Growth of series: year on year, period on period, over a fixed base; keyed by period, exact.
/// <remarks>
/// <para>Each result is <see cref="Growth.Between{TKind}(Quantity{TKind}, Quantity{TKind})"/> of a period and its base. A base that has no
/// value gives <see cref="Reason.MissingBase"/>, which names it, whatever stands before or after it; a period without a value gives
/// <see cref="Reason.MissingCurrent"/>.</para>
/// <para>Flows, stocks and quotients grow, and so do index numbers of one base. Percentages change in points (<see cref="Series"/>), and
/// index numbers whose base moves are growths already: that a percentage or a week grows on the year does not compile.</para>
/// <para><b>Source.</b> 国家统计局, 同比, 环比, 定基.</para>
/// </remarks>
/// <example><code>
/// var trade = Series.Flow(HundredMillionYuan, new Quarter(2021, 1), 25m, 26, 28, 31, 27, 29.9m);
/// var growth = trade.YearOnYear();
/// Console.WriteLine(growth[new Quarter(2022, 2)].Value.ToPercent(1, Rounding.HalfAwayFromZero));   // → 15.0%
/// Console.WriteLine(growth[new Quarter(2021, 4)].Undefined!.Message);   // → The value of 2020-Q4 is missing, and it is the base. Add it to the data; nothing is filled in from neighbours.
/// </code></example>
public static partial class Series
{
    /// <summary>The growth of each period over the same one a year before (同比): <c>x ÷ x of a year before − 1</c>.</summary>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year. A week is none: see
    /// <see cref="GrowthOverSameWeekLastYear{TMeasure, TKind}(Series{Week, TMeasure, TKind}, Week53)"/>.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A growth or a reason for each period.</returns>
    public static ResultSeries<TPeriod, GrowthRate> YearOnYear<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => Over(series, TPeriod.PerYear);

    /// <summary>The growth of each year over the one before it: <c>x ÷ x of the year before − 1</c>.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A growth or a reason for each year.</returns>
    public static ResultSeries<Year, GrowthRate> YearOnYear<TMeasure, TKind>(this Series<Year, TMeasure, TKind> series)
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => Over(series, 1);

    /// <summary>The growth of each period over the one before it (环比): <c>x ÷ x of the period before − 1</c>.</summary>
    /// <remarks>Whether the values are seasonally adjusted is not known here; say so beside the result.</remarks>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A growth or a reason for each period.</returns>
    public static ResultSeries<TPeriod, GrowthRate> PeriodOnPeriod<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => Over(series, 1);

    /// <summary>The growth of each period over the one so many periods before it.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="lag">How many periods before each its base lies, above zero: periods and never rows.</param>
    /// <returns>A growth or a reason for each period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    public static ResultSeries<TPeriod, GrowthRate> GrowthOver<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series,
        int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => Over(series, lag);

    /// <summary>The growth of each period over one base (定基): <c>x ÷ x of the base − 1</c>.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="basePeriod">The base of all; periods before it have the growth of the way back.</param>
    /// <returns>A growth or a reason for each period; no change for the base itself.</returns>
    public static ResultSeries<TPeriod, GrowthRate> FixedBase<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series,
        TPeriod basePeriod)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => PeriodComparison.GrowthOnBase(series, basePeriod);

    /// <summary>The growth of each week over the one with the same number in the year before.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="week53">What week 53 is compared with when the year before has only 52.</param>
    /// <returns>A growth or a reason for each week; <see cref="Reason.NoCounterpart"/> for week 53 under
    /// <see cref="Week53.NoCounterpart"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="week53"/> is none of its members.</exception>
    public static ResultSeries<Week, GrowthRate> GrowthOverSameWeekLastYear<TMeasure, TKind>(this Series<Week, TMeasure, TKind> series,
        Week53 week53)
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => OverSameWeek(series, week53);

    /// <summary>The growth over so many periods as growth per year: <c>(x ÷ x of so many before)^(m ÷ lag) − 1</c>, with m periods a
    /// year.</summary>
    /// <remarks><b>Source.</b> BEA, seasonally adjusted annual rates; OECD.</remarks>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="lag">How many periods before each its base lies, above zero.</param>
    /// <param name="shortSpans">How a lag shorter than a year is treated.</param>
    /// <returns>An average growth per year or a reason for each period; exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero, or <paramref name="shortSpans"/> is none of
    /// its members.</exception>
    public static ResultSeries<TPeriod, AverageGrowth> Annualized<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series,
        int lag, ShortSpanPolicy shortSpans)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => PerYear(series, lag, shortSpans);

    /// <summary>The carry-over of a year into the next (翘尾): the growth of the next year's mean if nothing changed any more, <c>last ÷ mean
    /// − 1</c>.</summary>
    /// <remarks><b>Source.</b> ECB Economic Bulletin 7/2022 (quarters); 翘尾因素 of consumer prices (months).</remarks>
    /// <typeparam name="TPeriod">Quarters or months.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="year">The year whose parts are taken.</param>
    /// <returns>The growth, exact; <see cref="Reason.MissingBase"/> where a part of the year has no value.</returns>
    /// <exception cref="ArgumentException">The periods are neither the quarters nor the months of a calendar year.</exception>
    public static Outcome<GrowthRate> CarryOver<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series, Year year)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => CarriedOver(series, year);

    private static ResultSeries<TPeriod, GrowthRate> Over<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        return PeriodComparison.GrowthOver(series, lag);
    }

    private static ResultSeries<Week, GrowthRate> OverSameWeek<TMeasure, TKind>(Series<Week, TMeasure, TKind> series, Week53 week53)
        where TKind : IMeasuredKind<TMeasure>
    {
        if (week53 is not (Week53.NoCounterpart or Week53.LastWeek or Week53.FiftyTwoWeeksBefore))
        {
            throw new ArgumentOutOfRangeException(nameof(week53), week53,
                $"Got {(int)week53}; expected a way to treat week 53. Name one of the members of {nameof(Week53)}.");
        }

        ArgumentNullException.ThrowIfNull(series);
        return PeriodComparison.Growth(series, ordinal => Base(Week.FromOrdinal(ordinal)).Then<int>(week => week.Ordinal));

        Outcome<Week> Base(Week week) => week.IsoYear == 1 ? Undefined.Of(Reason.MissingBase, $"A week of the year before for {week}")
            : week.SameWeekLastYear(week53) is { } same ? same
            : Undefined.Of(Reason.NoCounterpart, week.ToString(), new Year(week.IsoYear - 1).ToString());
    }

    private static ResultSeries<TPeriod, AverageGrowth> PerYear<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, int lag,
        ShortSpanPolicy shortSpans)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IMeasuredKind<TMeasure> =>
            Over(series, lag).Then(growth => Growth.Annualized(growth, lag, TPeriod.PerYear, shortSpans));

    private static Outcome<GrowthRate> CarriedOver<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, Year year)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Growth.CarryOver<TPeriod>(year, series.NumberOf, series.UnitOfMeasure, series.StatusOf);
    }
}
