namespace Indicators;

// What is published from the beginning of the year grows on the same part of the year before: 1-2月累计同比.
public static partial class Series
{
    /// <summary>The growth of each year to date over the same part of the year before (累计同比): <c>C[1-m] ÷ C[1-m of the year before] −
    /// 1</c>; exact.</summary>
    /// <remarks>
    /// Only what was published from January on is compared: where January and February come together, 1-2月 has a growth and January has
    /// none.
    /// <para><b>Source.</b> 国家统计局, 累计同比.</para>
    /// </remarks>
    /// <typeparam name="TPeriod">The frequency of the parts.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The cumulative series.</param>
    /// <returns>
    /// A growth or a reason for each year to date: <see cref="Reason.MissingCurrent"/> where it has no value,
    /// <see cref="Reason.MissingBase"/> where that of the year before has none.
    /// </returns>
    /// <example><code>
    /// var sales = Series.Cumulative(HundredMillionYuan, [
    ///     (YearToDate&lt;Month&gt;.Parse("2021年1-2月"), 40m), (YearToDate&lt;Month&gt;.Parse("2022年1-2月"), 42m), (YearToDate&lt;Month&gt;.Parse("2022年1-3月"), 65m)]);
    /// var growth = sales.YearOnYear();
    /// Console.WriteLine(growth[YearToDate&lt;Month&gt;.Parse("2022年1-2月")].Value.ToPercent(1, Rounding.HalfAwayFromZero));   // → 5.0%
    /// Console.WriteLine(growth[YearToDate&lt;Month&gt;.Parse("2022年1-3月")].Undefined!.Name);                                    // → MissingBase
    /// </code></example>
    public static ResultsToDate<TPeriod, GrowthRate> YearOnYear<TPeriod, TKind>(this CumulativeSeries<TPeriod, TKind> series)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(series);
        Unit unit = series.Unit;
        return new(series.Domain, [.. series.Select(cell => OnYear(cell.Span, cell.Observation).Marked(MarksOf(cell.Span)))]);

        // Of both years to date, and of a break between them.
        ObservationStatus MarksOf(YearToDate<TPeriod> span)
        {
            ObservationStatus joined = series[span].Status;
            if (PeriodComparison.Before(span.Last, TPeriod.PerYear).TryGetValue(out TPeriod before))
            {
                for (TPeriod at = span.Last - 1; at > before; at--)
                {
                    joined |= series[new YearToDate<TPeriod>(at)].Status & ObservationStatus.Break;
                }

                joined |= series[new YearToDate<TPeriod>(before)].Status;
            }

            return ObservationStatuses.Join(joined, ObservationStatus.Normal);
        }

        Outcome<GrowthRate> OnYear(YearToDate<TPeriod> span, Observation later)
        {
            if (later.Value is not { } now)
            {
                return Undefined.Of(Reason.MissingCurrent, $"The value of {span}", later.Status);
            }

            if (!PeriodComparison.Before(span.Last, TPeriod.PerYear).TryGetValue(out TPeriod last))
            {
                return Undefined.Of(Reason.MissingBase, $"A year before {span}");
            }

            var before = new YearToDate<TPeriod>(last);
            Observation earlier = series[before];
            return earlier.Value is { } known
                ? Growth.Between(known, now, unit)
                : Undefined.Of(Reason.MissingBase, $"The value of {before}", earlier.Status);
        }
    }
}
