namespace Indicators;

// Series of index numbers: another base, chains of links, and two series made one. Exact.
/// <remarks>
/// <para>A new base is a type of its own, given by the caller, so that levels of two bases never meet. Growth is the same on every
/// base.</para>
/// <para>An index with a moving base (上年=100) is a list of links: it is chained to a fixed base, and never rebased. What is over the same
/// period of the previous year (上年同期=100) is not chained from month to month: it does not compile.</para>
/// <para><b>Source.</b> IMF, Consumer Price Index Manual (2020), chapter 9: rebasing, chaining, splicing by the ratio in the
/// overlap.</para>
/// </remarks>
public static partial class Series
{
    /// <summary>Gives the index another base: <c>I ÷ I_base × 100</c>; see
    /// <see cref="Rebasing{TPeriod, TBase}.To{TNew}(TPeriod)"/>.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TBase">What is 100.</typeparam>
    /// <param name="index">The index.</param>
    /// <returns>The index, to be asked to which base: <c>index.Rebase().To&lt;Of2020&gt;(new Year(2020))</c>.</returns>
    public static Rebasing<TPeriod, TBase> Rebase<TPeriod, TBase>(this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> index)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase
    {
        ArgumentNullException.ThrowIfNull(index);
        return new(index);
    }

    /// <summary>Gives the index of each period over the one before (环比指数): <c>I_t ÷ I_(t−1) × 100</c>.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TBase">What is 100.</typeparam>
    /// <param name="index">The index.</param>
    /// <returns>The links, from the second period on. There is none where a level is missing, or one of the two is not above
    /// zero.</returns>
    /// <exception cref="ArgumentException">The series has one period, so there is nothing to link (IND0630).</exception>
    public static Series<TPeriod, IndexMeasure, IndexNumber<PreviousPeriod>> Links<TPeriod, TBase>(
        this Series<TPeriod, IndexMeasure, IndexNumber<TBase>> index)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase =>
        Chaining.Links<TPeriod, TBase, PreviousPeriod>(index);

    /// <summary>Gives the index of each year over the one before (上年=100): <c>I_t ÷ I_(t−1) × 100</c>.</summary>
    /// <typeparam name="TBase">What is 100.</typeparam>
    /// <param name="index">The index.</param>
    /// <returns>The links, from the second year on. There is none where a level is missing, or one of the two is not above zero.</returns>
    /// <exception cref="ArgumentException">The series has one year, so there is nothing to link (IND0630).</exception>
    public static Series<Year, IndexMeasure, IndexNumber<PreviousYear>> Links<TBase>(
        this Series<Year, IndexMeasure, IndexNumber<TBase>> index)
        where TBase : IFixedBase =>
        Chaining.Links<Year, TBase, PreviousYear>(index);

    /// <summary>Chains the links (上期=100) to an index with a fixed base; see <see cref="ChainLinking{TPeriod}.To{TBase}"/>.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <param name="links">The links.</param>
    /// <returns>The links, to be asked to which base: <c>links.Chain().To&lt;Of2020&gt;(new Year(2020))</c>.</returns>
    public static ChainLinking<TPeriod> Chain<TPeriod>(this Series<TPeriod, IndexMeasure, IndexNumber<PreviousPeriod>> links)
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(links);
        return new(links.Domain, links.CellsIn(IndexNumber<PreviousPeriod>.Level));
    }

    /// <summary>Chains the links (上年=100) to an index with a fixed base; see <see cref="ChainLinking{TPeriod}.To{TBase}"/>.</summary>
    /// <param name="links">The links.</param>
    /// <returns>The links, to be asked to which base: <c>links.Chain().To&lt;Of2020&gt;(new Year(2020))</c>.</returns>
    public static ChainLinking<Year> Chain(this Series<Year, IndexMeasure, IndexNumber<PreviousYear>> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        return new(links.Domain, links.CellsIn(IndexNumber<PreviousYear>.Level));
    }

    /// <summary>Makes one index of an older and a newer one: the older one is brought to the level of the newer by the ratio of the two in
    /// one period.</summary>
    /// <remarks>Before the overlap: <c>older × newer_overlap ÷ older_overlap</c>; from the overlap on: newer. What the newer one has before
    /// the overlap is left out: the older one stands there, and where that begins later there is nothing. Growth stays what it was on both
    /// sides; marks stay.</remarks>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TOld">The base of the older one.</typeparam>
    /// <typeparam name="TNew">The base of the newer one, and of the result.</typeparam>
    /// <param name="older">The index that ends sooner.</param>
    /// <param name="newer">The index that goes on after the older one has ended.</param>
    /// <param name="overlap">The period in which both have a level.</param>
    /// <returns>
    /// The index from the first period of the older to the last of the newer; <see cref="Reason.NewerIndexEndsFirst"/> where the newer one
    /// ends no later than the older one, as when the two are exchanged by mistake; <see cref="Reason.MissingBase"/> where the older one has
    /// no level in the overlap, <see cref="Reason.MissingCurrent"/> where the newer has none, <see cref="Reason.NonPositive"/> where one of
    /// the two is not above zero.
    /// </returns>
    public static Outcome<Series<TPeriod, IndexMeasure, IndexNumber<TNew>>> Splice<TPeriod, TOld,
        TNew>(Series<TPeriod, IndexMeasure, IndexNumber<TOld>> older, Series<TPeriod, IndexMeasure, IndexNumber<TNew>> newer,
            TPeriod overlap)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TOld : IFixedBase
        where TNew : IFixedBase
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        if (newer.Domain.Last <= older.Domain.Last)
        {
            return Undefined.Of(Reason.NewerIndexEndsFirst, $"{IndexNumber<TOld>.Level} {older.Domain}",
                $"{IndexNumber<TNew>.Level} {newer.Domain}");
        }

        if (older.Levels[overlap] is not { } old)
        {
            return Undefined.Of(Reason.MissingBase, $"The level of the older index {IndexNumber<TOld>.Level} in {overlap}, the overlap,",
                older.StatusOf(overlap));
        }

        if (newer.Levels[overlap] is not { } level)
        {
            return Undefined.Of(Reason.MissingCurrent, $"The level of the newer index {IndexNumber<TNew>.Level} in {overlap}, the overlap,",
                newer.StatusOf(overlap));
        }

        Rational from = old.In(IndexNumber<TOld>.Level), to = level.In(IndexNumber<TNew>.Level);
        if (from.Sign <= 0 || to.Sign <= 0)
        {
            return Undefined.Of(Reason.NonPositive, from.Sign <= 0 ? old.ToString() : level.ToString(),
                $"each of two indices in {overlap}, where they are spliced,");
        }

        Cells before = older.CellsIn(IndexNumber<TOld>.Level).Times(to / from), after = newer.CellsIn(IndexNumber<TNew>.Level);
        var domain = new PeriodRange<TPeriod>(older.Domain.First, newer.Domain.Last);
        Observation[] spliced =
            [.. domain.Select(period => period < overlap ? before[older.Domain.IndexOf(period)] : after[newer.Domain.IndexOf(period)])];
        return new Series<TPeriod, IndexMeasure, IndexNumber<TNew>>(domain, Cells.Of(spliced), IndexNumber<TNew>.Level);
    }

    /// <summary>Reads an index number as growth over its base: 102.3 (上年=100) is 2.3 %.</summary>
    /// <typeparam name="TBase">What is 100.</typeparam>
    /// <param name="index">The index number.</param>
    /// <returns><c>I ÷ 100 − 1</c>, exact; <see cref="Reason.NonPositive"/> for an index below zero.</returns>
    public static Outcome<GrowthRate> ToGrowthRate<TBase>(this QuantityPoint<IndexNumber<TBase>> index) where TBase : IIndexBase
    {
        Rational level = index.In(IndexNumber<TBase>.Level);
        return level.Sign < 0 ? Undefined.Of(Reason.NonPositive, index.ToString(), "an index number") : GrowthRate.FromPercent(level - 100);
    }

    /// <summary>Writes a growth as an index number, as yearbooks print it: 2.3 % is 102.3 (上年=100).</summary>
    /// <typeparam name="TBase">What it is growth over.</typeparam>
    /// <param name="growth">The growth.</param>
    /// <returns><c>100 × (1 + g)</c>, exact.</returns>
    public static QuantityPoint<IndexNumber<TBase>> AsIndex<TBase>(this GrowthRate growth) where TBase : IIndexBase =>
        growth.Factor * 100 * IndexNumber<TBase>.Level;
}
