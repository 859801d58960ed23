namespace Indicators;

// Ranks units by a value of theirs: cities.RankBy(c => c.Gdp, Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked).
/// <remarks>Units keep their order. Reasons name a unit by its text, or by the name that is asked of it.</remarks>
/// <example><code>
/// (string Name, Quantity&lt;Money&lt;Cny&gt;&gt;? Revenue)[] counties = [("A", 40m * HundredMillionYuan), ("B", null), ("C", 400_000 * TenThousandYuan)];
/// var ranked = counties.RankBy(c => c.Revenue, Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked, name: c => c.Name);
/// ranked[2].Rank.Value;                        // → 第1名
/// ranked[1].Rank;                              // → NotRanked: B has no place and does not count. Its value is missing.
/// </code></example>
public static partial class Ranking
{
    /// <summary>Ranks units by a value that each of them has.</summary>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="items">The units.</param>
    /// <param name="value">The value of a unit.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place units of equal value get; <see cref="Ties.OrdinalBy{TItem, TKey}(Func{TItem, TKey})"/> breaks ties by
    /// a key.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="name">What a unit is called in reasons; its text where no name is given.</param>
    /// <returns>Each unit with its rank, in the order of the units; <see cref="Reason.TieNotBroken"/> only by a key that does not tell
    /// units apart.</returns>
    public static IReadOnlyList<(TItem Item, Outcome<Rank> Rank)> RankBy<TItem, T>(
        this IEnumerable<TItem> items, Func<TItem, T> value, Direction direction, Ties<TItem> ties, Scope? scope = null,
        Func<TItem, string>? name = null)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return RankBy(items, all => Entries.Of(all.Select(item => (T?)value(item))), direction, ties, MissingValuePolicy.Refuse, scope,
            name);
    }

    /// <summary>Ranks units by a value that some of them may lack (<see langword="null"/>).</summary>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="items">The units.</param>
    /// <param name="value">The value of a unit.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place units of equal value get; <see cref="Ties.OrdinalBy{TItem, TKey}(Func{TItem, TKey})"/> breaks ties by
    /// a key.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="name">What a unit is called in reasons; its text where no name is given.</param>
    /// <returns>Each unit with its rank, or the reason why it has none, in the order of the units.</returns>
    public static IReadOnlyList<(TItem Item, Outcome<Rank> Rank)> RankBy<TItem, T>(
        this IEnumerable<TItem> items, Func<TItem, T?> value, Direction direction, Ties<TItem> ties, MissingValuePolicy missing,
        Scope? scope = null, Func<TItem, string>? name = null)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return RankBy(items, all => Entries.Of(all.Select(value)), direction, ties, missing, scope, name);
    }

    /// <summary>Ranks units by a result that may be a reason instead: a growth from a base that may be zero.</summary>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="items">The units.</param>
    /// <param name="value">The result of a unit.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place units of equal value get; <see cref="Ties.OrdinalBy{TItem, TKey}(Func{TItem, TKey})"/> breaks ties by
    /// a key.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="name">What a unit is called in reasons; its text where no name is given.</param>
    /// <returns>Each unit with its rank, or the reason why it has none, in the order of the units.</returns>
    public static IReadOnlyList<(TItem Item, Outcome<Rank> Rank)> RankBy<TItem, T>(
        this IEnumerable<TItem> items, Func<TItem, Outcome<T>> value, Direction direction, Ties<TItem> ties, MissingValuePolicy missing,
        Scope? scope = null, Func<TItem, string>? name = null)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return RankBy(items, all => Entries.Of(all.Select(value)), direction, ties, missing, scope, name);
    }

    /// <summary>The units of the first places by a value that each of them has, the best first.</summary>
    /// <remarks>
    /// The units with a competition rank of <paramref name="places"/> or better: ties at the edge are kept, so there may be more units than
    /// places. Units of equal value stand in the order of the input, which says nothing about them.
    /// </remarks>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="items">The units.</param>
    /// <param name="value">The value of a unit.</param>
    /// <param name="places">The last place that is listed, zero or more.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <returns>Units and ranks by competition, the best first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is negative.</exception>
    public static IReadOnlyList<(TItem Item, Rank Rank)> TopBy<TItem, T>(
        this IEnumerable<TItem> items, Func<TItem, T> value, int places, Direction direction, Scope? scope = null)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return items.TopBy(item => (T?)value(item), places, direction, MissingValuePolicy.Refuse, scope).Value;
    }

    /// <summary>The units of the first places by a value that some of them may lack (<see langword="null"/>), the best first; ties at the
    /// edge are kept.</summary>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="items">The units.</param>
    /// <param name="value">The value of a unit.</param>
    /// <param name="places">The last place that is listed, zero or more.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="missing">Whether units without a value are left out, or refuse the whole list.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="name">What a unit is called in reasons; its text where no name is given.</param>
    /// <returns>Units and ranks by competition, the best first; <see cref="Reason.RankingRefused"/> where a value is missing and must not
    /// be.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is negative.</exception>
    public static Outcome<IReadOnlyList<(TItem Item, Rank Rank)>> TopBy<TItem, T>(
        this IEnumerable<TItem> items, Func<TItem, T?> value, int places, Direction direction, MissingValuePolicy missing,
        Scope? scope = null, Func<TItem, string>? name = null)
        where T : struct, IRankable<T> =>
        Top(items.RankBy(value, direction, Ties.Competition, missing, scope, name), places, missing);

    /// <summary>The units of the first places by a result that may be a reason instead, the best first; ties at the edge are
    /// kept.</summary>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="items">The units.</param>
    /// <param name="value">The result of a unit.</param>
    /// <param name="places">The last place that is listed, zero or more.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="missing">Whether units without a value are left out, or refuse the whole list.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="name">What a unit is called in reasons; its text where no name is given.</param>
    /// <returns>Units and ranks by competition, the best first; <see cref="Reason.RankingRefused"/> where a value is missing and must not
    /// be.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is negative.</exception>
    public static Outcome<IReadOnlyList<(TItem Item, Rank Rank)>> TopBy<TItem, T>(
        this IEnumerable<TItem> items, Func<TItem, Outcome<T>> value, int places, Direction direction, MissingValuePolicy missing,
        Scope? scope = null, Func<TItem, string>? name = null)
        where T : struct, IRankable<T> =>
        Top(items.RankBy(value, direction, Ties.Competition, missing, scope, name), places, missing);

    /// <summary>The places that the range of each unit allows; some may lack one (<see langword="null"/>).</summary>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <typeparam name="T">Printed figures of one kind, bounds, ranges of growth.</typeparam>
    /// <param name="items">The units.</param>
    /// <param name="range">The range of a unit.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a range are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="name">What a unit is called in reasons; its text where no name is given.</param>
    /// <param name="ties">Which place equal values get; null where that is not known, for the places by any rule from competition to
    /// maximum.</param>
    /// <returns>Each unit with its places, or the reason why it has none, in the order of the units.</returns>
    public static IReadOnlyList<(TItem Item, Outcome<RankInterval> Places)> RankIntervalBy<TItem, T>(
        this IEnumerable<TItem> items, Func<TItem, T?> range, Direction direction, Separation separation, MissingValuePolicy missing,
        Scope? scope = null, Func<TItem, string>? name = null, Ties? ties = null)
        where T : IRankableRange<T>
    {
        ArgumentNullException.ThrowIfNull(range);
        return IntervalBy(items, all => Entries.OfNullable(all.Select(range)), direction, separation, missing, scope, name, ties);
    }

    /// <summary>The places that the range of each unit allows; some may be reasons instead.</summary>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <typeparam name="T">Printed figures of one kind, bounds, ranges of growth.</typeparam>
    /// <param name="items">The units.</param>
    /// <param name="range">The range of a unit.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a range are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="name">What a unit is called in reasons; its text where no name is given.</param>
    /// <param name="ties">Which place equal values get; null where that is not known, for the places by any rule from competition to
    /// maximum.</param>
    /// <returns>Each unit with its places, or the reason why it has none, in the order of the units.</returns>
    public static IReadOnlyList<(TItem Item, Outcome<RankInterval> Places)> RankIntervalBy<TItem, T>(
        this IEnumerable<TItem> items, Func<TItem, Outcome<T>> range, Direction direction, Separation separation,
        MissingValuePolicy missing, Scope? scope = null, Func<TItem, string>? name = null, Ties? ties = null)
        where T : IRankableRange<T>
    {
        ArgumentNullException.ThrowIfNull(range);
        return IntervalBy(items, all => Entries.Of(all.Select(range)), direction, separation, missing, scope, name, ties);
    }

    private static (TItem Item, Outcome<Rank> Rank)[] RankBy<TItem, T>(
        IEnumerable<TItem> items, Func<TItem[], Entries<T>> entries, Direction direction, Ties<TItem> ties, MissingValuePolicy missing,
        Scope? scope, Func<TItem, string>? name)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(ties);
        TItem[] all = [.. items];
        Comparison<int>? order = ties.Order is { } queue ? (left, right) => queue.Compare(all[left], all[right]) : null;
        return [.. all.Zip(Ranking.Rank(entries(all), direction, ties.Rule, missing, scope, NameOf(all, name), order))];
    }

    private static (TItem Item, Outcome<RankInterval> Places)[] IntervalBy<TItem, T>(
        IEnumerable<TItem> items, Func<TItem[], Entries<T>> entries, Direction direction, Separation separation, MissingValuePolicy missing,
        Scope? scope, Func<TItem, string>? name, Ties? ties)
        where T : IRankableRange<T>
    {
        ArgumentNullException.ThrowIfNull(items);
        TItem[] all = [.. items];
        return [.. all.Zip(Ranking.Interval(entries(all), direction, separation, missing, scope, ties?.AsArgument(), NameOf(all, name)))];
    }

    private static Outcome<IReadOnlyList<(TItem Item, Rank Rank)>> Top<TItem>(
        IReadOnlyList<(TItem Item, Outcome<Rank> Rank)> ranked, int places, MissingValuePolicy missing)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        if (missing == MissingValuePolicy.Refuse
            && ranked.Select(unit => unit.Rank.Undefined).FirstOrDefault(why => why is { Reason: Reason.RankingRefused }) is { } refused)
            return refused;
        (TItem Item, Rank Rank)[] top =
        [
            .. ranked.Where(unit => unit.Rank.HasValue).Select(unit => (unit.Item, Rank: unit.Rank.Value))
                .Where(unit => unit.Rank.Position <= places).OrderBy(unit => unit.Rank.Position),
        ];
        return top;
    }

    private static Func<int, string> NameOf<TItem>(TItem[] items, Func<TItem, string>? name) => unit =>
        items[unit] is { } item ? FigureText.Shown(name is null ? item.ToString() : name(item)) : Ranking.Nameless(unit);
}
