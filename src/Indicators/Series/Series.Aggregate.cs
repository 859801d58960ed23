namespace Indicators;

// The verbs by which series become series of coarser periods; what a measure cannot do, it has no verb for.
/// <remarks>
/// A flow has <c>Sum</c>, a stock <c>End</c> and <c>Average</c>, a rate and an index with a fixed base <c>Mean</c> and <c>WeightedBy</c>.
/// An index whose base moves is chained or rebased first. They are methods and no properties, because LINQ has methods of these names for
/// everything that is enumerated.
/// </remarks>
/// <example><code>
/// var trade = Series.Flow(HundredMillionYuan, new Quarter(2021, 1), 25m, 26, 28, 31, 27);
/// Console.WriteLine(trade.Sum().To&lt;Year&gt;()[new Year(2021)]);                             // → 110
/// Console.WriteLine(trade.Sum().To&lt;Year&gt;()[new Year(2022)]);                             // → :
/// Console.WriteLine(trade.Sum().To&lt;Year&gt;(Completeness.AnyPresent)[new Year(2022)]);      // → 27 E
/// </code></example>
public static partial class Series
{
    /// <summary>The sum over the parts of a period; exact.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="flow">The flow.</param>
    /// <returns>The sum, which waits for a frequency.</returns>
    public static Aggregation<TPeriod, FlowMeasure, TKind> Sum<TPeriod, TKind>(this Series<TPeriod, FlowMeasure, TKind> flow)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive => Of(flow, "sum", AggregationRules.Sum);

    /// <summary>The level at the end of a period: that of its last part, whether or not the parts before have one.</summary>
    /// <remarks>With <see cref="Completeness.AnyPresent"/> the last part that has a level stands for the end, and is marked as an
    /// estimate.</remarks>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="stock">The stock.</param>
    /// <returns>The end, which waits for a frequency.</returns>
    public static Aggregation<TPeriod, StockMeasure, TKind> End<TPeriod, TKind>(this Series<TPeriod, StockMeasure, TKind> stock)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive => Of(stock, "end", AggregationRules.End);

    /// <summary>The mean of the levels at the ends of the parts, each counted once: <c>(a₁ + … + aₙ) ÷ n</c>; exact.</summary>
    /// <remarks>Not the mean that also takes half of the level before the first part and half of the last (首末折半法).</remarks>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="stock">The stock.</param>
    /// <returns>The mean, which waits for a frequency.</returns>
    public static Aggregation<TPeriod, StockMeasure, TKind> Average<TPeriod, TKind>(this Series<TPeriod, StockMeasure, TKind> stock)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive => Of(stock, "average", AggregationRules.Mean);

    /// <summary>The mean over the parts of a period, each counted once: <c>(x₁ + … + xₙ) ÷ n</c>; exact.</summary>
    /// <remarks>A mean of such means is that of the whole only where all parts are there and have the same number of parts.</remarks>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="rate">The rate.</param>
    /// <returns>The mean, which waits for a frequency.</returns>
    public static Aggregation<TPeriod, RateMeasure, TKind> Mean<TPeriod, TKind>(this Series<TPeriod, RateMeasure, TKind> rate)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IIntensive => Of(rate, "mean", AggregationRules.Mean);

    /// <summary>The mean of index numbers with one base, each counted once; exact.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TBase">What is 100, in every period.</typeparam>
    /// <param name="index">The index.</param>
    /// <returns>The mean, which waits for a frequency.</returns>
    public static Aggregation<TPeriod, IndexMeasure, IndexNumber<TBase>> Mean<TPeriod,
        TBase>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> index)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase => Of(index, "mean", AggregationRules.Mean);

    /// <summary>The mean over the parts of a period with weights: <c>Σ w·x ÷ Σ w</c>; exact.</summary>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <typeparam name="TWeight">The measure of the weights.</typeparam>
    /// <typeparam name="TWeightKind">The kind of the weights.</typeparam>
    /// <param name="rate">The rate.</param>
    /// <param name="weights">The weights: of a quotient, what is below its line. One below zero counts as missing
    /// (<see cref="ObservationStatus.CannotExist"/>); where all are zero there is no mean either.</param>
    /// <returns>The mean, which waits for a frequency.</returns>
    /// <exception cref="ArgumentException">The weights do not have the same periods (IND0601).</exception>
    public static Aggregation<TPeriod, RateMeasure, TKind> WeightedBy<TPeriod, TKind, TWeight,
        TWeightKind>(this Series<TPeriod, RateMeasure, TKind> rate, Series<TPeriod, TWeight, TWeightKind> weights)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IIntensive
        where TWeightKind : IExtensive, IMeasuredKind<TWeight> => Weighted(rate, weights);

    /// <summary>The mean over the parts of a period with weights: <c>Σ w·x ÷ Σ w</c>; exact.</summary>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TBase">What is 100, in every period.</typeparam>
    /// <typeparam name="TWeight">The measure of the weights.</typeparam>
    /// <typeparam name="TWeightKind">The kind of the weights.</typeparam>
    /// <param name="index">The index.</param>
    /// <param name="weights">The weights. One below zero counts as missing (<see cref="ObservationStatus.CannotExist"/>); where all are
    /// zero there is no mean either.</param>
    /// <returns>The mean, which waits for a frequency.</returns>
    /// <exception cref="ArgumentException">The weights do not have the same periods (IND0601).</exception>
    public static Aggregation<TPeriod, IndexMeasure, IndexNumber<TBase>> WeightedBy<TPeriod, TBase, TWeight,
        TWeightKind>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> index, Series<TPeriod, TWeight, TWeightKind> weights)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase
        where TWeightKind : IExtensive, IMeasuredKind<TWeight> => Weighted(index, weights);

    private static Aggregation<TPeriod, TMeasure, TKind> Weighted<TPeriod, TMeasure, TKind, TWeight,
        TWeightKind>(Series<TPeriod, TMeasure, TKind> series, Series<TPeriod, TWeight, TWeightKind> weights)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
        where TWeightKind : IExtensive, IMeasuredKind<TWeight>
    {
        ArgumentNullException.ThrowIfNull(series);
        series.CheckDomain(weights);
        return Of(series, "weighted mean", cells => AggregationRules.WeightedMean(cells, weights.Cells));
    }

    private static Aggregation<TPeriod, TMeasure, TKind> Of<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, string verb,
        Func<Cells, AggregationRule> rule)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(verb, series.Domain, series.UnitOfMeasure, rule(series.Cells));
    }
}
