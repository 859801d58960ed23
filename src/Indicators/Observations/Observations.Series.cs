namespace Indicators;

// One indicator of one area as a typed series.
public sealed partial class Observations
{
    /// <summary>The levels of an indicator in an area over a run of periods, to compute with.</summary>
    /// <remarks>
    /// A cell is the number that is printed, exact, in the indicator's unit, with the marks of its row; a period without a row is a gap.
    /// What prints no single number (超40亿元, 8亿—9亿元) is a range and no cell: a scorecard computes with it.
    /// </remarks>
    /// <example><code>
    /// var gdp = Indicator.Flow("gdp", HundredMillionYuan);
    /// ReferenceArea district = ReferenceArea.Parse("湘东区");
    /// Observations observations = Observations.Of(
    ///     (gdp, district, AnyPeriod.Parse("2023"), StatedValue.Parse("100亿元")), (gdp, district, AnyPeriod.Parse("2024"), StatedValue.Parse("110.2亿元")));
    /// var series = observations.Series(gdp, district, new PeriodRange&lt;Year&gt;(new Year(2023), new Year(2024)));
    /// series[new Year(2024)];   // → 110.2
    /// </code></example>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="indicator">The indicator, of which the code is looked for.</param>
    /// <param name="area">The area.</param>
    /// <param name="domain">The periods; rows of others are left out.</param>
    /// <returns>The series, over all of the domain.</returns>
    /// <exception cref="InvalidOperationException">A level prints no single number, or two rows have one for the same period.
    /// (IND0602)</exception>
    public Series<TPeriod, TMeasure, TKind> Series<TPeriod, TMeasure, TKind>(Indicator<TMeasure, TKind> indicator, ReferenceArea area,
        PeriodRange<TPeriod> domain)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(area);
        Unit unit = indicator.UnitOfMeasure!;
        var cells = new Observation[domain.Count];
        var isTaken = new bool[cells.Length];
        for (int row = 0; row < Count; row++)
        {
            var observed = new Observed(this, Kept?[row] ?? row);
            if (observed.Kind != ObservationKind.Level || !observed.Area.Equals(area)
                || !observed.Indicator.Code.Equals(indicator.Code, StringComparison.OrdinalIgnoreCase)
                || observed.Period is not { } of || !of.TryAs(out TPeriod period) || period < domain.First || period > domain.Last)
            {
                continue;
            }

            int place = period - domain.First;
            cells[place] = !isTaken[place] ? CellOf(observed, unit) : throw new IndicatorOperationException(
                $"Got two levels of '{indicator.Code}' in {area.Code} for {period}; expected one; keep the one that holds. (IND0602)");
            isTaken[place] = true;
        }

        return new(domain, Cells.Of(cells), unit);
    }

    private static Observation CellOf(Observed row, Unit unit) => row.Level switch
    {
        null => Observation.Missing(row.Status),
        { Hedge: Hedge.None, Value: { } value } level =>
            new(((value * level.Unit!.Factor) + (level.Unit.Offset - unit.Offset)) / unit.Factor, row.Status),
        { } level => throw new InvalidOperationException(
            $"Got '{level.Text}' for {row.Indicator.Code} in {row.Period}; expected one number; leave the row out, or compute with its "
                + "range in a scorecard."),
    };
}
