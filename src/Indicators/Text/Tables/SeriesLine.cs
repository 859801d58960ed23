namespace Indicators;

/// <summary>A series in a table: what it is called, and what it says of a period.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Grows">Whether its change is a growth; else it is a difference in points.</param>
/// <param name="At">The observation of a period.</param>
/// <param name="Change">The change from one period to another, or why there is none.</param>
/// <typeparam name="TPeriod">The frequency.</typeparam>
internal sealed record SeriesLine<TPeriod>(
    Bilingual Name, Unit Unit, bool Grows, Func<TPeriod, Observation> At, Func<Outcome<TPeriod>, TPeriod, TableCell> Change)
    where TPeriod : struct, ITilingPeriod<TPeriod>;

/// <summary>Makes lines of series, whatever their kind.</summary>
internal static class SeriesLine
{
    internal static SeriesLine<TPeriod> Of<TPeriod, TMeasure, TKind>(LocalText name, Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        Unit unit = series.UnitOfMeasure;
        SeriesCore core = series.Core;
        bool grows = Grows(typeof(TKind));
        return new(new(name.In(Language.Chinese), name.In(Language.English)), unit, grows, period => series[period],
            grows ? Growth : Points);

        TableCell Growth(Outcome<TPeriod> from, TPeriod to) =>
            Cell(from, core.Growth(OrdinalOf(from), to.Ordinal),
                growth => TableCell.Growth(((Outcome<GrowthRate>)growth).Marked(core.Marks(to.Ordinal, OrdinalOf(from)))));

        TableCell Points(Outcome<TPeriod> from, TPeriod to) => Cell(
            from, core.Compare<Rational>(OrdinalOf(from), to.Ordinal, (earlier, later) => later - earlier),
            points => TableCell.Computed(points, unit.OfDifferences, core.Marks(to.Ordinal, OrdinalOf(from))));

        // Where the base lies before the series it begins, and nothing is missing.
        TableCell Cell<T>(Outcome<TPeriod> from, Outcome<T> change, Func<T, TableCell> shown) =>
            change.Undefined is { Reason: Reason.MissingBase }
                && (!from.TryGetValue(out TPeriod first) || first.Ordinal < series.Domain.First.Ordinal)
                ? SeriesDisplay.Begins
                : change.Match(shown, TableCell.Reason);

        static Outcome<int> OrdinalOf(Outcome<TPeriod> period) => period.Then<int>(one => one.Ordinal);
    }

    // Amounts grow, and so do index numbers of one base; percentages change in points, and so do index numbers whose base moves.
    private static bool Grows(Type kind) => kind.IsAssignableTo(typeof(IRatioKind))
        || (kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(IndexNumber<>)
            && kind.GetGenericArguments()[0].IsAssignableTo(typeof(IFixedBase)));
}
