namespace Indicators;

// Several series of one period: ranks of areas, parts of a whole.
public sealed partial class AnySeries
{
    /// <summary>The places that the levels of several series allow in one period: as printed, hedged or rounded, they are ranges.</summary>
    /// <param name="series">The series, one for each area; their units are of one kind.</param>
    /// <param name="period">The period.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How a series without a level is treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="ties">Which place equal values get; null where that is not known, for the places by any rule from competition to
    /// maximum.</param>
    /// <returns>The best and the worst place of each series, in their order, or the reason why it has none.</returns>
    /// <exception cref="ArgumentException">There is no series, or the units are of two kinds (IND0502).</exception>
    public static IReadOnlyList<Outcome<RankInterval>> Places(
        IEnumerable<AnySeries> series, AnyPeriod period, Direction direction, Separation separation, MissingValuePolicy missing,
        Scope? scope = null, Ties? ties = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        AnySeries[] areas = [.. series];
        if (areas.Length == 0)
        {
            throw new IndicatorArgumentException("Got no series; expected one for each area. (IND0622)", nameof(series));
        }

        SeriesCore[] cores = Array.ConvertAll(areas, area => area.CoreIn(areas[0].UnitOfMeasure));
        return Ranking.Interval(
            cores.Select((core, place) => areas[place].IsOfThese(period) ? core.BoundsAt(period.Ordinal) : null), direction, separation,
            missing, scope, ties);
    }

    /// <summary>What this part contributes to the growth of a whole from one period to another: points (拉动) and share in the change
    /// (贡献率).</summary>
    /// <param name="whole">The whole, of the same kind; above zero in the base.</param>
    /// <param name="from">The base.</param>
    /// <param name="to">The other end.</param>
    /// <returns>
    /// <c>(p₁ − p₀) ÷ w₀ × 100</c> and <c>(p₁ − p₀) ÷ (w₁ − w₀) × 100</c>, every one that what is printed allows; or the reasons why there
    /// are none.
    /// </returns>
    public ContributionRange ContributionTo(AnySeries whole, AnyPeriod from, AnyPeriod to)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return ContributionOf(whole, [this], from, to, isRemainder: false);
    }

    /// <summary>What the other parts, which have no series, contribute to the growth of this whole: all of it less the parts that are
    /// given.</summary>
    /// <param name="parts">The parts with a series, of the kind of the whole; at least one.</param>
    /// <param name="from">The base.</param>
    /// <param name="to">The other end.</param>
    /// <returns><c>((w₁ − Σp₁ + Σp₀) ÷ w₀ − 1) × 100</c> and <c>(1 − (Σp₁ − Σp₀) ÷ (w₁ − w₀)) × 100</c>, or the reasons why there are
    /// none.</returns>
    public ContributionRange ContributionOfRemainder(IEnumerable<AnySeries> parts, AnyPeriod from, AnyPeriod to)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return ContributionOf(this, [.. parts], from, to, isRemainder: true);
    }

    internal bool IsOfKindOf(AnySeries other) =>
        UnitOfMeasure.KindCode == other.UnitOfMeasure.KindCode && UnitOfMeasure.IsPoint == other.UnitOfMeasure.IsPoint;

    /// <summary>The same levels in another unit of the kind.</summary>
    internal AnySeries In(Unit unit) => new(First, CoreIn(unit));

    private SeriesCore CoreIn(Unit unit) => unit.KindCode == UnitOfMeasure.KindCode && unit.IsPoint == UnitOfMeasure.IsPoint
        ? _core.In(unit)
        : throw new IndicatorArgumentException(
            $"Got a series in {UnitOfMeasure}; expected one that can be written in {unit}; compare series of one kind. (IND0502)");
}
