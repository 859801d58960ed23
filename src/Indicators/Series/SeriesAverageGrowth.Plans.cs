namespace Indicators;

// Growth over a five-year plan, by both readings of its base.
public static partial class SeriesAverageGrowth
{
    /// <summary>The growth over a five-year plan, from the year before it and from its first year: both readings of 年均 stand side by side.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="series">The series, of years.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>Both readings, each with its base, n and outcomes; a year without a value is a reason in the readings that need it.</returns>
    public static PlanGrowth GrowthOver<TMeasure>(this Series<Year, TMeasure> series, FiveYearPlan plan)
        where TMeasure : IAdditive => Of(series, plan);

    /// <inheritdoc cref="GrowthOver{TMeasure}(Series{Year, TMeasure}, FiveYearPlan)"/>
    /// <typeparam name="TKind">The kind of the quotient.</typeparam>
    public static PlanGrowth GrowthOver<TKind>(this Series<Year, Rate<TKind>> series, FiveYearPlan plan)
        where TKind : IRatioKind, IIntensive => Of(series, plan);

    /// <inheritdoc cref="GrowthOver{TMeasure}(Series{Year, TMeasure}, FiveYearPlan)"/>
    /// <typeparam name="TBase">What is 100 in every period.</typeparam>
    public static PlanGrowth GrowthOver<TBase>(this Series<Year, Index<TBase>> series, FiveYearPlan plan)
        where TBase : IFixedBase => Of(series, plan);

    /// <inheritdoc cref="GrowthOver{TMeasure}(Series{Year, TMeasure}, FiveYearPlan)"/>
    public static PlanGrowth GrowthOver(this Series<Year, Index<PreviousYear>> series, FiveYearPlan plan)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(plan, series.CumulativeGrowth);
    }

    private static PlanGrowth Of<TMeasure>(Series<Year, TMeasure> series, FiveYearPlan plan)
        where TMeasure : IMeasure
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(plan, (from, to) => PeriodComparison.Growth(series, from, to));
    }
}
