namespace Indicators;

// Index numbers on another base.
public sealed partial class AnySeries
{
    /// <summary>Gives index numbers another base: <c>I ÷ mean(I of the base) × 100</c>, as <see cref="Rebasing{TPeriod, TBase}"/> does with
    /// the base in the type.</summary>
    /// <remarks>The printed level of the base becomes exactly 100, and the range of each level is scaled with it, so that growth between
    /// any two periods stays what it was. Marks stay.</remarks>
    /// <param name="basePeriod">What becomes 100: a period of the series, or the mean of a range of them (2020-01/2020-12) or of a longer
    /// period (the months of 2020).</param>
    /// <returns>
    /// The index on the new base, which its unit names: (2020=100); <see cref="Reason.MissingBase"/> where a period of the base has no
    /// level, <see cref="Reason.NonPositive"/> where the mean is not above zero, <see cref="Reason.NotComparable"/> for other levels than index
    /// numbers, whose base moves (上年=100), and for a base that is not made of periods of the series' frequency.
    /// </returns>
    /// <example><code>
    /// Unit of2015 = UnitCatalog.Default.Parse("(2015=100)");
    /// AnySeries prices = AnySeries.OfFigures(Measure.Index, [
    ///     (AnyPeriod.Parse("2019"), StatedValue.Parse("102.9").WithUnit(of2015), ObservationStatus.Normal),
    ///     (AnyPeriod.Parse("2020"), StatedValue.Parse("105.0").WithUnit(of2015), ObservationStatus.Normal)]);
    /// AnySeries rebased = prices.Rebase(AnyPeriod.Parse("2020")).Value;
    /// rebased[AnyPeriod.Parse("2019")].ToString();   // → 98
    /// rebased.UnitOfMeasure.Symbol;                  // → (2020=100)
    /// </code></example>
    public Outcome<AnySeries> Rebase(AnyPeriod basePeriod)
    {
        if (IndexBase is null || IndexBases.IsMoving(IndexBase))
        {
            return Undefined.Of(Reason.NotComparable, UnitOfMeasure.ToString(), $"{basePeriod} = 100",
                IndexBase is null ? "only index numbers have a base" : "each index number has a base of its own; chain them first");
        }

        AnyPeriod first = basePeriod.First, last = basePeriod.Last;
        if (!IsOfThese(first))
        {
            AnyPeriod? start = this.Select(row => (AnyPeriod?)row.Period).FirstOrDefault(period => period!.Value.Start == basePeriod.Start);
            AnyPeriod? end = this.Select(row => (AnyPeriod?)row.Period).FirstOrDefault(period => period!.Value.End == basePeriod.End);
            if (start is null || end is null)
            {
                return basePeriod.Start < First.Start || basePeriod.End > Last.End
                    ? Undefined.Of(Reason.MissingBase, $"The level of {basePeriod}, which is to be 100,", ObservationStatus.Gap)
                    : Undefined.Of(Reason.NotComparable, First.Through(Last).ToString(), basePeriod.ToString(),
                        $"the base is made of periods of frequency {Frequency}");
            }

            (first, last) = (start.Value, end.Value);
        }

        Rational sum = Rational.Zero;
        int count = last.Ordinal - first.Ordinal + 1;
        for (int ordinal = first.Ordinal; ordinal <= last.Ordinal; ordinal++)
        {
            if (_core.NumberAt(ordinal) is not { } level)
            {
                string period = $"{First.After(ordinal - First.Ordinal)}";
                return Undefined.Of(Reason.MissingBase,
                    count == 1
                        ? $"The level of {period}, which is to be 100,"
                        : $"The level of {period}, which is part of {basePeriod}, whose mean is to be 100,", _core.StatusAt(ordinal));
            }

            sum += level;
        }

        Rational mean = sum / count;
        if (mean.Sign <= 0)
        {
            return Undefined.Of(Reason.NonPositive, $"{mean} {UnitOfMeasure}", "the level that becomes 100");
        }

        string text = basePeriod.ToString();
        return new AnySeries(First, _core.Times(100 / mean, DataUnit.IndexOf(IndexBaseText.Canonical(text) ?? text, 100)));
    }
}
