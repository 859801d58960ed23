namespace Indicators;

// Growth of a series from one period to another, in all and on average; both ends are named, and n is their distance.
/// <remarks>
/// <para>"1950-1992" has the base 1949 and n = 43: a label names the growing years, and never a base. So the base is asked for, and a count
/// of years or rows is not taken. An end without a value gives <see cref="Reason.MissingBase"/> or <see cref="Reason.MissingCurrent"/>:
/// never the last value that is there.</para>
/// <para><b>Source.</b> 国家统计局, 平均增长速度, 水平法 and 累计法.</para>
/// </remarks>
/// <example><code>
/// var output = Series.Flow(HundredMillionYuan, new Year(2020), 100m, 104, 112, 121, 133, 146.9m);
/// Console.WriteLine(output.AverageGrowth(basePeriod: new Year(2020), to: new Year(2025)).Value.ToPercent(2, Rounding.HalfAwayFromZero));   // → 8.00%
/// Console.WriteLine(output.TotalGrowth(basePeriod: new Year(2020), to: new Year(2025)).Value.ToPercent(1, Rounding.HalfAwayFromZero));   // → 46.9%
/// Console.WriteLine(output.AverageGrowthByAccumulation(basePeriod: new Year(2020), to: new Year(2025)).Value.ToPercent(2, Rounding.HalfAwayFromZero));   // → 7.09%
/// </code></example>
public static partial class Series
{
    /// <summary>The growth from one period to another: <c>x of to ÷ x of base − 1</c>.</summary>
    /// <typeparam name="TPeriod">The frequency; the compiler refuses periods of another.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="basePeriod">The base, whose value is above zero.</param>
    /// <param name="to">The other end; where it comes before the base this is the growth of the way back.</param>
    /// <returns>The growth, exact; or the reason why there is none.</returns>
    public static Outcome<GrowthRate> TotalGrowth<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series,
        TPeriod basePeriod, TPeriod to)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => PeriodComparison.Growth(series, basePeriod, to);

    /// <inheritdoc cref="TotalGrowth{TPeriod, TMeasure, TKind}(Series{TPeriod, TMeasure, TKind}, TPeriod, TPeriod)"/>
    /// <typeparam name="TPeriod">The frequency; the compiler refuses periods of another.</typeparam>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static Outcome<GrowthRate> TotalGrowth<TPeriod, TBase>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series,
        TPeriod basePeriod, TPeriod to)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase => PeriodComparison.Growth(series, basePeriod, to);

    /// <summary>The growth over years of which each states its growth on the year before: <c>level ÷ 100</c> of every year after the base,
    /// multiplied.</summary>
    /// <param name="series">The series, with the year before at 100 (上年=100).</param>
    /// <param name="basePeriod">The base, whose own level is not needed.</param>
    /// <param name="to">The last year.</param>
    /// <returns>The growth, exact; <see cref="Reason.MissingCurrent"/> where a year after the base has no level,
    /// <see cref="Reason.TooFewPeriods"/> for no year after it.</returns>
    public static Outcome<GrowthRate> TotalGrowth(this Series<Year, IndexMeasure, IndexNumber<PreviousYear>> series, Year basePeriod,
        Year to)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (to <= basePeriod)
        {
            return Undefined.Of(Reason.TooFewPeriods, $"{basePeriod} to {to}");
        }

        Outcome<GrowthRate> growth = default(GrowthRate);
        foreach (Year year in new PeriodRange<Year>(basePeriod + 1, to))
        {
            growth =
                growth.Then(
                    before => Series.StatedBy(series, year).Then<GrowthRate>(next => before.Then(next)).Marked(series.StatusOf(year)));
        }

        return growth;
    }

    /// <summary>The average growth per period by level (水平法): <c>(x of to ÷ x of base)^(1/n) − 1</c>, n = to − base.</summary>
    /// <typeparam name="TPeriod">The frequency; the compiler refuses periods of another.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="basePeriod">The base, whose value is above zero; it is not among the growing periods.</param>
    /// <param name="to">The last period; values between the two change nothing.</param>
    /// <returns>The average growth, exact; or the reason why there is none: <see cref="Reason.TooFewPeriods"/> where the base is not the
    /// earlier one.</returns>
    public static Outcome<AverageGrowth> AverageGrowth<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series,
        TPeriod basePeriod, TPeriod to)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => Average(PeriodComparison.Growth(series, basePeriod, to), basePeriod, to);

    /// <inheritdoc cref="AverageGrowth{TPeriod, TMeasure, TKind}(Series{TPeriod, TMeasure, TKind}, TPeriod, TPeriod)"/>
    /// <typeparam name="TPeriod">The frequency; the compiler refuses periods of another.</typeparam>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static Outcome<AverageGrowth> AverageGrowth<TPeriod, TBase>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series,
        TPeriod basePeriod, TPeriod to)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase => Average(PeriodComparison.Growth(series, basePeriod, to), basePeriod, to);

    /// <summary>The average growth per year over years of which each states its growth on the year before: the n-th root of their
    /// product.</summary>
    /// <param name="series">The series, with the year before at 100 (上年=100).</param>
    /// <param name="basePeriod">The base, whose own level is not needed.</param>
    /// <param name="to">The last year.</param>
    /// <returns>The average growth, exact; or the reason why there is none.</returns>
    public static Outcome<AverageGrowth> AverageGrowth(this Series<Year, IndexMeasure, IndexNumber<PreviousYear>> series, Year basePeriod,
        Year to) =>
        Average(series.TotalGrowth(basePeriod, to), basePeriod, to);

    /// <summary>The average growth per period by accumulation (累计法): the x − 1 with <c>x + … + x^n = sum of the values after the base ÷ x
    /// of base</c>.</summary>
    /// <typeparam name="TPeriod">The frequency; the compiler refuses periods of another.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">A flow: only what flows adds up over time.</param>
    /// <param name="basePeriod">The base, whose value is above zero; it is not among the growing periods.</param>
    /// <param name="to">The last period; every one after the base is needed.</param>
    /// <returns>The average growth, exact; or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="AverageGrowthByAccumulation.MaxPeriods"/> periods, all
    /// of them with values.</exception>
    public static Outcome<AverageGrowthByAccumulation> AverageGrowthByAccumulation<TPeriod,
        TKind>(this Series<TPeriod, FlowMeasure, TKind> series, TPeriod basePeriod, TPeriod to)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(series);
        Levels<TPeriod, Quantity<TKind>> levels = series.Levels;
        SeriesCore core = series.Core;
        return Indicators.AverageGrowth.Accumulation<TKind, TPeriod>(basePeriod, to, period => levels[period], series.StatusOf)
            .Marked(
                to > basePeriod
                    ? core.Marks(to.Ordinal,
                        [.. Enumerable.Range(basePeriod.Ordinal, to - basePeriod).Select(ordinal => (Outcome<int>)ordinal)])
                    : ObservationStatus.Normal);
    }

    private static Outcome<AverageGrowth> Average<TPeriod>(Outcome<GrowthRate> growth, TPeriod basePeriod, TPeriod to)
        where TPeriod : struct, ITilingPeriod<TPeriod> => Indicators.AverageGrowth.Level(growth, to - basePeriod, basePeriod, to);
}
