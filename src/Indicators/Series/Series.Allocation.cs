namespace Indicators;

// From coarse periods to finer ones, which no data say and so a way must; the parts of a period always add up to it exactly.
public static partial class Series
{
    /// <summary>Gives each total to the parts of its period, exactly: thirds stay thirds.</summary>
    /// <remarks>
    /// Every part is marked <see cref="ObservationStatus.Estimated"/>, with the marks of the total and of the indicator; a break stands at
    /// the first part. Of a missing total all parts are missing.
    /// </remarks>
    /// <typeparam name="TPeriod">The coarse frequency.</typeparam>
    /// <typeparam name="TFine">The finer one.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="flow">The totals.</param>
    /// <param name="by">The way.</param>
    /// <returns>The flow of the parts, in the same unit.</returns>
    /// <example><code>
    /// var trade = Series.Flow(HundredMillionYuan, new Year(2021), 110m);
    /// Console.WriteLine(trade.Allocate(Allocation.Equal&lt;Quarter&gt;())[new Quarter(2021, 1)]);             // → 27.5 E
    /// Console.WriteLine(trade.Allocate(Allocation.Equal&lt;Month&gt;(), decimals: 1)[new Month(2021, 1)]);     // → 9.2 E
    /// Console.WriteLine(trade.Allocate(Allocation.Equal&lt;Month&gt;(), decimals: 1)[new Month(2021, 12)]);    // → 9.1 E
    /// </code></example>
    public static Series<TFine, FlowMeasure, TKind> Allocate<TPeriod, TFine, TKind>(this Series<TPeriod, FlowMeasure, TKind> flow,
        Allocation<TFine> by)
        where TPeriod : struct, IPartitioned<TPeriod, TFine>
        where TFine : struct, ITilingPeriod<TFine>
        where TKind : IExtensive => Allocated(flow, by, static (_, total, weights) => Exactly(total, weights));

    /// <summary>Gives each total to the parts of its period in numbers of so many decimals, by largest remainder: they add up
    /// exactly.</summary>
    /// <remarks>Every part is within one unit of the last decimal of its exact value. Marks are those of the exact way.</remarks>
    /// <typeparam name="TPeriod">The coarse frequency.</typeparam>
    /// <typeparam name="TFine">The finer one.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="flow">The totals.</param>
    /// <param name="by">The way.</param>
    /// <param name="decimals">Digits after the point in the unit of the series, zero or more.</param>
    /// <returns>The flow of the parts, in the same unit.</returns>
    /// <exception cref="ArgumentException">A total has more decimals, so that no such parts add up to it (IND0611).</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public static Series<TFine, FlowMeasure, TKind> Allocate<TPeriod, TFine, TKind>(this Series<TPeriod, FlowMeasure, TKind> flow,
        Allocation<TFine> by, int decimals)
        where TPeriod : struct, IPartitioned<TPeriod, TFine>
        where TFine : struct, ITilingPeriod<TFine>
        where TKind : IExtensive
    {
        Apportionment.ThrowIfNotDecimals(decimals);
        return Allocated(flow, by, (period, total, weights) => Apportionment.Units(total * PowersOfTen.Of(decimals), weights) is { } units
            ? Array.ConvertAll(units, number => new Rational(number, PowersOfTen.Of(decimals)))
            : throw new IndicatorArgumentException(
                $"The total {total} of {period} has more than {decimals} decimals, so no parts of {decimals} add up to it. Allocate with "
                    + "more decimals, or exactly. (IND0611)", nameof(decimals)));
    }

    private static Series<TFine, FlowMeasure, TKind> Allocated<TPeriod, TFine, TKind>(
        Series<TPeriod, FlowMeasure, TKind> flow, Allocation<TFine> by, Func<TPeriod, Rational, Rational[], Rational[]> allocate)
        where TPeriod : struct, IPartitioned<TPeriod, TFine>
        where TFine : struct, ITilingPeriod<TFine>
        where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(by);
        var domain = new PeriodRange<TFine>(TPeriod.FirstPart(flow.Domain.First), TPeriod.LastPart(flow.Domain.Last));
        var parts = new List<Observation>(domain.Count);
        foreach ((TPeriod period, Observation total) in flow)
        {
            (Rational[] weights, ObservationStatus status) = by.WeightsOf(new(TPeriod.FirstPart(period), TPeriod.LastPart(period)));
            status = ObservationStatuses.Join(ObservationStatuses.Join(status, total.Status), ObservationStatus.Estimated);
            Rational[] values = (status & ObservationStatuses.WithoutValue) == 0 ? allocate(period, total.Value!.Value, weights) : weights;
            for (int i = 0; i < values.Length; i++)
            {
                parts.Add(Observation.Of(values[i], i == 0 ? status : status & ~ObservationStatus.Break));
            }
        }

        return new(domain, Cells.Of(parts.ToArray()), flow.UnitOfMeasure);
    }

    private static Rational[] Exactly(Rational total, Rational[] weights)
    {
        Rational sum = Rational.Zero;
        foreach (Rational weight in weights)
        {
            sum += weight;
        }

        return Array.ConvertAll(weights, weight => total * weight / sum);
    }
}
