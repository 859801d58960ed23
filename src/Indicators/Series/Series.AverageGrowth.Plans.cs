namespace Indicators;

// Growth over a five-year plan, by both readings of its base.
public static partial class Series
{
    /// <summary>The growth over a five-year plan, from the year before it and from its first year: both readings of 年均 stand side by
    /// side.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series, of years.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>Both readings, each with its base, n and outcomes; a year without a value is a reason in the readings that need
    /// it.</returns>
    public static PlanGrowth GrowthOver<TMeasure, TKind>(this Series<Year, TMeasure, TKind> series, FiveYearPlan plan)
        where TKind : IRatioKind, IMeasuredKind<TMeasure> => Of(series, plan);

    /// <inheritdoc cref="GrowthOver{TMeasure, TKind}(Series{Year, TMeasure, TKind}, FiveYearPlan)"/>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static PlanGrowth GrowthOver<TBase>(this Series<Year, IndexMeasure, IndexNumber<TBase>> series, FiveYearPlan plan)
        where TBase : IFixedBase => Of(series, plan);

    /// <inheritdoc cref="GrowthOver{TMeasure, TKind}(Series{Year, TMeasure, TKind}, FiveYearPlan)"/>
    public static PlanGrowth GrowthOver(this Series<Year, IndexMeasure, IndexNumber<PreviousYear>> series, FiveYearPlan plan)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(plan, series.TotalGrowth);
    }

    private static PlanGrowth Of<TMeasure, TKind>(Series<Year, TMeasure, TKind> series, FiveYearPlan plan)
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(plan, (from, to) => PeriodComparison.Growth(series, from, to));
    }
}
