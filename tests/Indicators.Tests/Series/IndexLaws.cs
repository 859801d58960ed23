using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every index: rebased, chained, taken apart and spliced.</summary>
[Properties(Arbitrary = [typeof(IndexArbitraries)], MaxTest = 200)]
public class IndexLaws
{
    private static Year Within<TMeasure, TKind>(Series<Year, TMeasure, TKind> series, NonNegativeInt at)
        where TKind : IMeasuredKind<TMeasure> => series.Domain[at.Get % series.Count];

    // Law 57: chain(b) then rebase(c) = chain(c), and rebasing then taking apart gives the same links.
    [Property]
    public bool Chaining_then_rebasing_is_chaining_to_the_other_base(CompleteLinks links, NonNegativeInt first, NonNegativeInt second)
    {
        Year b = Within(links.Of, first) - 1, c = Within(links.Of, second);
        var chained = links.Of.Chain().To<Of2015>(b).Value;
        return chained.Rebase().To<Of2020>(c).Value.ValueEquals(links.Of.Chain().To<Of2020>(c).Value)
            && chained.Rebase().To<Of2020>(c).Value.Links().ValueEquals(links.Of);
    }

    // Law 58: rebase(b) then rebase(c) = rebase(c), a range or a period, where both have a level.
    [Property]
    public bool Rebasing_twice_is_rebasing_to_the_last(AnyIndex index, NonNegativeInt first, NonNegativeInt second)
    {
        Year b = Within(index.Of, first), c = Within(index.Of, second);
        var range = new PeriodRange<Year>(b < c ? b : c, b < c ? c : b);
        Outcome<Series<Year, IndexMeasure, IndexNumber<Of2020>>> once = index.Of.Rebase().To<Of2020>(b),
            ranged = index.Of.Rebase().To<Of2020>(range);
        return Same(once, c) && Same(ranged, c) && Same(once, range) && Same(ranged, range);

        bool Same(Outcome<Series<Year, IndexMeasure, IndexNumber<Of2020>>> before, object last) => !before.TryGetValue(out var rebased)
            || (last is Year year ? Equal(rebased.Rebase().To<Of2015>(year), index.Of.Rebase().To<Of2015>(year))
                : Equal(rebased.Rebase().To<Of2015>((PeriodRange<Year>)last), index.Of.Rebase().To<Of2015>((PeriodRange<Year>)last)));
    }

    // Law 59: links(rebase(I)) = links(I), values and marks.
    [Property]
    public Property Growth_does_not_change_by_rebasing(AnyIndex index, NonNegativeInt at) => (index.Of.Count > 1).Implies(() =>
        !index.Of.Rebase().To<Of2020>(Within(index.Of, at)).TryGetValue(out var rebased) || rebased.Links().ValueEquals(index.Of.Links()));

    // Law 60: I(b) = 100, and the mean over a base range is 100; exactly.
    [Property]
    public bool The_base_is_exactly_100(CompleteIndex index, NonNegativeInt first, NonNegativeInt second)
    {
        Year b = Within(index.Of, first), c = Within(index.Of, second);
        var range = new PeriodRange<Year>(b < c ? b : c, b < c ? c : b);
        var rebased = index.Of.Rebase().To<Of2020>(range).Value;
        return index.Of.Rebase().To<Of2020>(b).Value[b].Value == 100
            && range.Aggregate(Rational.Zero, (sum, year) => sum + rebased[year].Value!.Value) == 100 * range.Count;
    }

    // There is a result exactly when every level of the base is there and their mean is above zero; the reason names what is not.
    [Property]
    public bool A_base_without_a_level_is_a_reason_and_nothing_is_thrown(AnyIndex index, sbyte moved)
    {
        Year b = index.Of.Domain.First + (moved % 20);
        Outcome<Series<Year, IndexMeasure, IndexNumber<Of2020>>> rebased = index.Of.Rebase().To<Of2020>(b);
        return index.Of[b].Value switch
        {
            null => rebased.Undefined.Field(Reason.MissingBase, "what").Contains(b.ToString(), StringComparison.Ordinal),
            { Sign: <= 0 } => rebased.Reason is Reason.NonPositive,
            _ => rebased.HasValue && rebased.Value.Domain == index.Of.Domain,
        };
    }

    // links(chain(l)) = l and chain(links(I)) = rebase(I).
    [Property]
    public bool Links_and_chains_undo_each_other(CompleteLinks links, CompleteIndex index, NonNegativeInt at) =>
        links.Of.Chain().To<Of2020>(Within(links.Of, at)).Value.Links().ValueEquals(links.Of)
        && (index.Of.Count == 1
            || index.Of.Links().Chain()
                .To<Of2020>(Within(index.Of, at)).Value.ValueEquals(index.Of.Rebase().To<Of2020>(Within(index.Of, at)).Value));

    // I(t) = I(t−1) × link(t) ÷ 100 wherever there are two levels; seen from the base, a level ends at the first link that is missing or
    // not above zero.
    [Property]
    public bool A_chain_reaches_as_far_as_its_links(AnyLinks links, NonNegativeInt at)
    {
        Year start = Within(links.Of, at);
        var chained = links.Of.Chain().To<Of2020>(start).Value;
        bool IsSound(Year year) => links.Of[year].Value is { Sign: > 0 };
        return chained.Domain == new PeriodRange<Year>(links.Of.Domain.First - 1, links.Of.Domain.Last)
            && chained[start].Value == 100
            && chained.Domain.All(year => chained[year].HasValue == (year >= start
                ? links.Of.Domain.Where(link => link > start && link <= year).All(IsSound)
                : links.Of.Domain.Where(link => link > year && link <= start).All(IsSound)))
            && links.Of.Domain.All(
                year =>
                    chained[year].Value is not { } level || chained[year - 1].Value is not { } before
                        || level == before * links.Of[year].Value / 100);
    }

    // A base that no link reaches is a reason.
    [Property]
    public bool A_chain_has_no_base_beyond_its_links(AnyLinks links, PositiveInt beyond) =>
        links.Of.Chain().To<Of2020>(links.Of.Domain.Last + 1 + (beyond.Get % 50)).Reason is Reason.MissingBase
        && links.Of.Chain().To<Of2020>(links.Of.Domain.First - 2 - (beyond.Get % 50)).Reason is Reason.MissingBase;

    // Law 62: before the overlap the links are those of the older index, after it those of the newer; from the overlap on the levels are
    // the newer's.
    [Property]
    public bool Splicing_keeps_growth_on_both_sides(Overlapping two)
    {
        (Series<Year, IndexMeasure, IndexNumber<Of2015>> older, Series<Year, IndexMeasure, IndexNumber<Of2020>> newer, Year at) =
            (two.Older, two.Newer, two.At);
        Outcome<Series<Year, IndexMeasure, IndexNumber<Of2020>>> outcome = Series.Splice(older, newer, at);
        if (newer.Domain.Last <= older.Domain.Last)
            return outcome.Reason is Reason.NewerIndexEndsFirst;
        if (older[at].Value is not { } from)
            return outcome.Reason is Reason.MissingBase;
        if (newer[at].Value is not { } to)
            return outcome.Reason is Reason.MissingCurrent;
        if (from.Sign <= 0 || to.Sign <= 0)
            return outcome.Reason is Reason.NonPositive;

        Series<Year, IndexMeasure, IndexNumber<Of2020>> spliced = outcome.Value;
        return spliced.Domain == new PeriodRange<Year>(older.Domain.First, newer.Domain.Last)
            && spliced.Domain.All(year => year >= at ? spliced[year] == newer[year] : spliced[year].Status == older[year].Status)
            && spliced.Domain.Where(year => year < at).All(year => spliced[year].Value * from == older[year].Value * to)
            && spliced.Domain.Skip(1).All(year => Link(spliced, year) == (year <= at ? Link(older, year) : Link(newer, year)));
    }

    // 2018 to 2021 and 2017 to 2022, in 2020: exchanged they would give 2017 to 2021.
    [Fact]
    public void Indices_spliced_in_the_wrong_order_lose_no_level_silently()
    {
        var older = Series.Index(IndexNumber<Of2015>.Level, new Year(2018), 100, 102, 104, 106);
        var newer = Series.Index(IndexNumber<Of2020>.Level, new Year(2017), 96, 97, 98, 100, 101, 103);

        Assert.Equal(new PeriodRange<Year>(new(2018), new(2022)), Series.Splice(older, newer, new Year(2020)).Value.Domain);
        Assert.Equal(
            "The newer index, (2015=100) 2018/2021, ends no later than the older one, (2020=100) 2017/2022, so nothing goes on in it. "
            + "Exchange the two, or cut the older one at the overlap (Series.Window) if it shall end there.",
            Series.Splice(newer, older, new Year(2020)).Undefined!.Message);
        Assert.Equal(Reason.NewerIndexEndsFirst, Series.Splice(newer, newer, new Year(2020)).Reason);
        Assert.Equal(103, Series.Splice(newer.Window(new(new(2017), new(2020))), newer, new Year(2020)).Value[new Year(2022)].Value);
    }

    // g = I ÷ 100 − 1 and I = 100 (1 + g) undo each other; the growths of links multiply to that of the chain.
    [Property]
    public bool An_index_with_a_moving_base_is_a_growth(CompleteLinks links)
    {
        GrowthRate[] growths = [.. links.Of.Levels.Select(link => link.Level!.Value.ToGrowthRate().Value)];
        var chained = links.Of.Chain().To<Of2020>(links.Of.Domain.First - 1).Value;
        return growths.Select(growth => growth.AsIndex<PreviousYear>()).SequenceEqual(links.Of.Levels.Select(link => link.Level!.Value))
            && Growth.Total(growths) == chained.Levels[chained.Domain.Last]!.Value.ToGrowthRate().Value;
    }

    private static Rational? Link<TBase>(Series<Year, IndexMeasure, IndexNumber<TBase>> index, Year year)
        where TBase : IIndexBase => index[year - 1].Value is { Sign: > 0 } before ? index[year].Value / before : null;

    private static bool Equal(Outcome<Series<Year, IndexMeasure, IndexNumber<Of2015>>> one,
        Outcome<Series<Year, IndexMeasure, IndexNumber<Of2015>>> other) => one.HasValue == other.HasValue
        && (one.HasValue ? one.Value.ValueEquals(other.Value) : one.Undefined.Name == other.Undefined!.Name);
}

/// <summary>Examples of indices.</summary>
public class IndexTests
{
    // Changzhou Bureau of Statistics, statistical yearbook, table 4-3: gross domestic product index at comparable prices, 1978 = 100.
    private static readonly Rational[] Published =
    [
        100.0m, 108.6m, 121.8m, 132.1m, 137.5m, 157.8m, 199.7m, 245.2m, 259.7m, 302.0m, 334.0m, 316.3m, 341.3m, 366.2m,
        493.7m, 661.0m, 770.7m, 875.6m, 970.1m, 1058.4m, 1172.7m, 1292.3m, 1434.5m, 1606.6m, 1805.8m, 2067.6m, 2388.1m, 2748.7m,
    ];

    private static Series<Year, IndexMeasure, IndexNumber<Of1978>> Changzhou =>
        Series.Index(IndexNumber<Of1978>.Level, new Year(1978), Published);

    [Fact]
    public void The_index_of_Changzhou_comes_back_from_another_base_and_from_its_links()
    {
        var of2000 = Changzhou.Rebase().To<Of2000>(new Year(2000)).Value;
        var chained = Changzhou.Links().Chain().To<Of1978>(new Year(1978)).Value;

        Assert.Equal("191.6", of2000[new Year(2005)].Value!.Value.ToString(1, Rounding.HalfAwayFromZero));
        Assert.True(of2000.Rebase().To<Of1978>(new Year(1978)).Value.ValueEquals(Changzhou));
        Assert.True(chained.ValueEquals(Changzhou));
        Assert.Equal(341.3m, chained[new Year(1990)].Value);
        Assert.Equal(1434.5m, chained[new Year(2000)].Value);
        Assert.Equal(2748.7m, chained[new Year(2005)].Value);
    }

    // 1990: 341.3 ÷ 316.3 is 7.9 %. With 2000 = 100 and one decimal the yearbook would print 22.0 and 23.8, and that is 8.2 %.
    [Fact]
    public void Growth_of_a_rebased_index_is_another_one_only_when_it_is_rounded_before()
    {
        Year before = new(1989), year = new(1990);
        var of2000 = Changzhou.Rebase().To<Of2000>(new Year(2000)).Value;
        Rational Printed(Year of) => Rational.Parse(of2000[of].Value!.Value.ToString(1, Rounding.HalfAwayFromZero));

        Assert.Equal("7.9%",
            Growth.RelativeChange(of2000.Levels[before]!.Value, of2000.Levels[year]!.Value).Value.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal("8.2%", GrowthRate.FromRatio((Printed(year) / Printed(before)) - 1).ToPercent(1, Rounding.HalfAwayFromZero));
    }

    [Fact]
    public void A_chain_of_months_has_a_month_for_its_base()
    {
        var links =
            Series.Index(IndexNumber<PreviousPeriod>.Level,
                [(new Month(2025, 2), 101m), (new Month(2025, 3), 100.5m), (new Month(2025, 5), 99m)]);
        var chained = links.Chain().To<Of2020>(new Month(2025, 1)).Value;

        Assert.Equal(101.505m, chained[new Month(2025, 3)].Value);
        Assert.True(chained[new Month(2025, 4)].IsGap && chained[new Month(2025, 5)].IsGap);
        Assert.Equal(ObservationStatus.Normal, chained[new Month(2025, 2)].Status);
    }

    // SDMX: a break (B) is where it stands, and what follows is not broken again; that a value is provisional (P) is true of all that is
    // computed of it.
    [Fact]
    public void A_break_stays_where_it_is_and_other_marks_go_along_the_chain()
    {
        var links =
            Series.Index(IndexNumber<PreviousYear>.Level,
                [(new Year(2021), new(110, ObservationStatus.Break | ObservationStatus.Provisional)), (new Year(2022), 105m)]);
        var chained = links.Chain().To<Of2020>(new Year(2020)).Value;

        Assert.Equal("BP", chained[new Year(2021)].Status.Codes);
        Assert.Equal("P", chained[new Year(2022)].Status.Codes);
    }

    [Fact]
    public void One_period_has_no_links() => Assert.Contains(
        "IND0630", Mistake.Throws<ArgumentException>(() => Series.Index(IndexNumber<Of2020>.Level, new Year(2020), 100).Links()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void No_index_is_below_zero_and_so_it_is_no_growth() =>
        Assert.Equal(Reason.NonPositive, (-1 * IndexNumber<PreviousYear>.Level).ToGrowthRate().Reason);
}

/// <summary>The index of Changzhou is published with 1978 at 100.</summary>
public sealed class Of1978 : IFixedBase
{
    /// <inheritdoc/>
    public static string Code => "1978";
}

/// <summary>2000 is 100.</summary>
public sealed class Of2000 : IFixedBase
{
    /// <inheritdoc/>
    public static string Code => "2000";
}
