namespace Indicators;

// What a component contributes to the rates of change of a chain-linked monthly index, in percentage points; exact.
/// <remarks>
/// <para><b>Chain linking.</b> By December overlap, as the harmonised index of consumer prices is: within a year the total over its last
/// December is the mean of the components over theirs, weighted with the weights of that year, <c>U = Σ s u</c>. Levels of such indices do
/// not add, and a change of weights does not move them.</para>
/// <para><b>Bases.</b> Only ratios within one index count, so component and total may have different bases.</para>
/// <para><b>Missing months.</b> A missing level costs the months that are compared with it and has the reason there; nothing is filled in.
/// A missing December costs the years on both sides.</para>
/// <para><b>Source.</b> Eurostat, HICP Methodological Manual (2024), section 8.6.</para>
/// </remarks>
/// <example><code>
/// var energy = Series.Index(IndexNumber&lt;Of2015&gt;.Level, new Month(2022, 12), 100, 110, 121);
/// var total = Series.Index(IndexNumber&lt;Of2015&gt;.Level, new Month(2022, 12), 100, 101, 102);
/// var weights = Series.Rate(PerMille, new Year(2023), 100m);
/// energy.MonthlyContributionTo(total, weights)[new Month(2023, 1)].Value;   // → 1个百分点
///
/// sealed class Of2015 : IFixedBase { public static string Code => "2015"; }
/// </code></example>
public static partial class Series
{
    /// <summary>What a component contributes to the change of the total on the month before: <c>(u_t ÷ u_(t−1) − 1) s u_(t−1) ÷
    /// U_(t−1)</c>.</summary>
    /// <remarks>u and U are the indices of component and total over their last December; both are one in it, so in January this is <c>(u −
    /// 1) s</c>.</remarks>
    /// <typeparam name="TBase">The base of the component.</typeparam>
    /// <typeparam name="TTotalBase">The base of the total.</typeparam>
    /// <param name="component">The index of the component.</param>
    /// <param name="total">The index of the total.</param>
    /// <param name="weights">The weight of the component in the total in each year.</param>
    /// <returns>
    /// For each month of the component percentage points, adding over all components to the rate of the total; or
    /// <see cref="Reason.MissingCurrent"/>, <see cref="Reason.MissingBase"/> for a level or weight that is missing,
    /// <see cref="Reason.NonPositive"/> for a level that is not above zero.
    /// </returns>
    public static ResultSeries<Month, Quantity<Proportion>> MonthlyContributionTo<TBase, TTotalBase>(
        this Series<Month, IndexMeasure, IndexNumber<TBase>> component, Series<Month, IndexMeasure, IndexNumber<TTotalBase>> total,
        Series<Year, RateMeasure, Proportion> weights)
        where TBase : IFixedBase
        where TTotalBase : IFixedBase
    {
        var overlap = DecemberOverlap.Of(component, total, weights);
        return new(component.Domain, month => overlap.Monthly(month).Then<Quantity<Proportion>>(Points))
        {
            Marks = month => ObservationStatuses.Join(
                ComparedMarks.Of(ComparedMarks.Both<Month>(component.StatusOf, total.StatusOf), month, PeriodComparison.Before(month, 1),
                    PeriodComparison.Before(month, month.Number)),
                weights.StatusOf(month.Year)),
        };
    }

    /// <summary>What a component contributes to the change of the total on the same month of the year before.</summary>
    /// <remarks>In December both methods are <c>(u − 1) s</c>, of the index u of the component over its last December.</remarks>
    /// <typeparam name="TBase">The base of the component.</typeparam>
    /// <typeparam name="TTotalBase">The base of the total.</typeparam>
    /// <param name="component">The index of the component.</param>
    /// <param name="total">The index of the total.</param>
    /// <param name="weights">The weight of the component in the total in each year.</param>
    /// <param name="method">How it is computed; there is no default on purpose.</param>
    /// <returns>
    /// For each month of the component percentage points, or a reason, as
    /// <see cref="MonthlyContributionTo{TBase, TTotalBase}(Series{Month, IndexMeasure, IndexNumber{TBase}}, Series{Month, IndexMeasure, IndexNumber{TTotalBase}}, Series{Year, RateMeasure, Proportion})"/> has.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is none of its members.</exception>
    public static ResultSeries<Month, Quantity<Proportion>> AnnualContributionTo<TBase, TTotalBase>(
        this Series<Month, IndexMeasure, IndexNumber<TBase>> component, Series<Month, IndexMeasure, IndexNumber<TTotalBase>> total,
        Series<Year, RateMeasure, Proportion> weights, AnnualContributionMethod method)
        where TBase : IFixedBase
        where TTotalBase : IFixedBase
    {
        if (!Enum.IsDefined(method))
            throw new ArgumentOutOfRangeException(nameof(method), method,
                $"Got {(int)method}; expected a method for an annual contribution. Name one of the members of "
                    + $"{nameof(AnnualContributionMethod)}.");
        var overlap = DecemberOverlap.Of(component, total, weights);
        return new(component.Domain, month => overlap.Annual(month, method).Then<Quantity<Proportion>>(Points))
        {
            Marks = month =>
            {
                // As in the formula: December needs the December before and no other month.
                Outcome<Month> december = PeriodComparison.Before(month, month.Number);
                Outcome<Month> earlier = PeriodComparison.Before(month, 12), first = PeriodComparison.Before(month, month.Number + 12);
                Func<Month, ObservationStatus> levels = ComparedMarks.Both<Month>(component.StatusOf, total.StatusOf);
                return month.Number == 12
                    ? ObservationStatuses.Join(ComparedMarks.Of(levels, month, december), weights.StatusOf(month.Year))
                    : ObservationStatuses.Join(
                        ComparedMarks.Of(levels, month, december, earlier, first),
                        ObservationStatuses.Join(weights.StatusOf(month.Year),
                            first.HasValue ? weights.StatusOf(month.Year - 1) : ObservationStatus.Gap));
            },
        };
    }

    private static Outcome<Quantity<Proportion>> Points(Rational ratio) => ratio * 100 * Units.PercentagePoint;
}
