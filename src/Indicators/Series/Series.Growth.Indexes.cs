namespace Indicators;

// Index numbers of one base grow as what they stand for. Those whose base moves are growths: level ÷ 100 − 1, of the year before.
public static partial class Series
{
    /// <inheritdoc cref="YearOnYear{TPeriod, TMeasure, TKind}(Series{TPeriod, TMeasure, TKind})"/>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year.</typeparam>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static ResultSeries<TPeriod, GrowthRate> YearOnYear<TPeriod,
        TBase>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series)
        where TPeriod : struct, ISubannual<TPeriod>
        where TBase : IFixedBase => Over(series, TPeriod.PerYear);

    /// <inheritdoc cref="YearOnYear{TMeasure, TKind}(Series{Year, TMeasure, TKind})"/>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static ResultSeries<Year, GrowthRate> YearOnYear<TBase>(this Series<Year, IndexMeasure, IndexNumber<TBase>> series)
        where TBase : IFixedBase => Over(series, 1);

    /// <inheritdoc cref="PeriodOnPeriod{TPeriod, TMeasure, TKind}(Series{TPeriod, TMeasure, TKind})"/>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static ResultSeries<TPeriod, GrowthRate> PeriodOnPeriod<TPeriod,
        TBase>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase => Over(series, 1);

    /// <inheritdoc cref="GrowthOver{TPeriod, TMeasure, TKind}(Series{TPeriod, TMeasure, TKind}, int)"/>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static ResultSeries<TPeriod, GrowthRate> GrowthOver<TPeriod,
        TBase>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase => Over(series, lag);

    /// <inheritdoc cref="FixedBase{TPeriod, TMeasure, TKind}(Series{TPeriod, TMeasure, TKind}, TPeriod)"/>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static ResultSeries<TPeriod, GrowthRate> FixedBase<TPeriod, TBase>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series,
        TPeriod basePeriod)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase => PeriodComparison.GrowthOnBase(series, basePeriod);

    /// <inheritdoc cref="GrowthOverSameWeekLastYear{TMeasure, TKind}(Series{Week, TMeasure, TKind}, Week53)"/>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static ResultSeries<Week, GrowthRate> GrowthOverSameWeekLastYear<TBase>(
        this Series<Week, IndexMeasure, IndexNumber<TBase>> series, Week53 week53)
        where TBase : IFixedBase => OverSameWeek(series, week53);

    /// <inheritdoc cref="Annualized{TPeriod, TMeasure, TKind}(Series{TPeriod, TMeasure, TKind}, int, ShortSpanPolicy)"/>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year.</typeparam>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static ResultSeries<TPeriod, AverageGrowth> Annualized<TPeriod,
        TBase>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series, int lag, ShortSpanPolicy shortSpans)
        where TPeriod : struct, ISubannual<TPeriod>
        where TBase : IFixedBase => PerYear(series, lag, shortSpans);

    /// <inheritdoc cref="CarryOver{TPeriod, TMeasure, TKind}(Series{TPeriod, TMeasure, TKind}, Year)"/>
    /// <typeparam name="TPeriod">Quarters or months.</typeparam>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static Outcome<GrowthRate> CarryOver<TPeriod, TBase>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series, Year year)
        where TPeriod : struct, ISubannual<TPeriod>
        where TBase : IFixedBase => CarriedOver(series, year);

    /// <summary>The growth that an index number with the same period of the year before at 100 states (同比): <c>level ÷ 100 −
    /// 1</c>.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>A growth or a reason for each period; <see cref="Reason.NonPositive"/> for a level below zero.</returns>
    public static ResultSeries<TPeriod, GrowthRate> YearOnYear<TPeriod>(
        this Series<TPeriod, IndexMeasure, IndexNumber<SamePeriodLastYear>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod> => Stated(series);

    /// <summary>The growth that an index number with the year before at 100 states: <c>level ÷ 100 − 1</c>.</summary>
    /// <param name="series">The series.</param>
    /// <returns>A growth or a reason for each year; <see cref="Reason.NonPositive"/> for a level below zero.</returns>
    public static ResultSeries<Year, GrowthRate> YearOnYear(this Series<Year, IndexMeasure, IndexNumber<PreviousYear>> series) =>
        Stated(series);

    /// <summary>What the level of a moving base says of a period.</summary>
    internal static Outcome<GrowthRate> StatedBy<TPeriod, TBase>(Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series, TPeriod period)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IIndexBase => series.Core.StatedRange(period.Ordinal).Then<GrowthRate>(growth => growth.Single!.Value);

    private static ResultSeries<TPeriod, GrowthRate> Stated<TPeriod, TBase>(Series<TPeriod, IndexMeasure, IndexNumber<TBase>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IIndexBase
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(series.Domain, period => StatedBy(series, period)) { Marks = series.StatusOf };
    }
}
