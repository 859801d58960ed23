namespace Indicators;

// Quotients such as income per head grow as amounts do; percentages do not.
public static partial class SeriesGrowth
{
    /// <inheritdoc cref="YearOnYear{TPeriod, TMeasure}(Series{TPeriod, TMeasure})"/>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year.</typeparam>
    /// <typeparam name="TKind">The kind of the quotient.</typeparam>
    public static ResultSeries<TPeriod, GrowthRate> YearOnYear<TPeriod, TKind>(this Series<TPeriod, Rate<TKind>> series)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IRatioKind, IIntensive => Over(series, TPeriod.PerYear);

    /// <inheritdoc cref="YearOnYear{TMeasure}(Series{Year, TMeasure})"/>
    /// <typeparam name="TKind">The kind of the quotient.</typeparam>
    public static ResultSeries<Year, GrowthRate> YearOnYear<TKind>(this Series<Year, Rate<TKind>> series)
        where TKind : IRatioKind, IIntensive => Over(series, 1);

    /// <inheritdoc cref="PeriodOnPeriod{TPeriod, TMeasure}(Series{TPeriod, TMeasure})"/>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind of the quotient.</typeparam>
    public static ResultSeries<TPeriod, GrowthRate> PeriodOnPeriod<TPeriod, TKind>(this Series<TPeriod, Rate<TKind>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IIntensive => Over(series, 1);

    /// <inheritdoc cref="GrowthOver{TPeriod, TMeasure}(Series{TPeriod, TMeasure}, int)"/>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind of the quotient.</typeparam>
    public static ResultSeries<TPeriod, GrowthRate> GrowthOver<TPeriod, TKind>(this Series<TPeriod, Rate<TKind>> series, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IIntensive => Over(series, lag);

    /// <inheritdoc cref="FixedBase{TPeriod, TMeasure}(Series{TPeriod, TMeasure}, TPeriod)"/>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind of the quotient.</typeparam>
    public static ResultSeries<TPeriod, GrowthRate> FixedBase<TPeriod, TKind>(this Series<TPeriod, Rate<TKind>> series, TPeriod basePeriod)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IIntensive => PeriodComparison.GrowthOnBase(series, basePeriod);

    /// <inheritdoc cref="GrowthOverSameWeekLastYear{TMeasure}(Series{Week, TMeasure}, Week53)"/>
    /// <typeparam name="TKind">The kind of the quotient.</typeparam>
    public static ResultSeries<Week, GrowthRate> GrowthOverSameWeekLastYear<TKind>(this Series<Week, Rate<TKind>> series, Week53 week53)
        where TKind : IRatioKind, IIntensive => OverSameWeek(series, week53);

    /// <inheritdoc cref="Annualized{TPeriod, TMeasure}(Series{TPeriod, TMeasure}, int, ShortSpanPolicy)"/>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year.</typeparam>
    /// <typeparam name="TKind">The kind of the quotient.</typeparam>
    public static ResultSeries<TPeriod, AverageGrowth> Annualized<TPeriod, TKind>(this Series<TPeriod, Rate<TKind>> series, int lag, ShortSpanPolicy shortSpans)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IRatioKind, IIntensive => PerYear(series, lag, shortSpans);

    /// <inheritdoc cref="CarryOver{TPeriod, TMeasure}(Series{TPeriod, TMeasure}, Year)"/>
    /// <typeparam name="TPeriod">Quarters or months.</typeparam>
    /// <typeparam name="TKind">The kind of the quotient.</typeparam>
    public static Outcome<GrowthRate> CarryOver<TPeriod, TKind>(this Series<TPeriod, Rate<TKind>> series, Year year)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IRatioKind, IIntensive => CarriedOver(series, year);
}
