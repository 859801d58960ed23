namespace Indicators;

public static partial class Ranking
{
    /// <summary>The places that each of several ranges allows; some may be missing (<see langword="null"/>).</summary>
    /// <remarks>By counting in two sorted lists of ends, <c>O(N log N)</c>; what is counted stands with
    /// <see cref="RankInterval"/>.</remarks>
    /// <typeparam name="T">Printed figures of one kind, bounds, ranges of growth.</typeparam>
    /// <param name="ranges">The ranges.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="ties">Which place equal values get; null where that is not known, for the places by any rule from competition to
    /// maximum.</param>
    /// <returns>The places of each range, in the order of the ranges, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<RankInterval>> Interval<T>(
        IEnumerable<T?> ranges, Direction direction, Separation separation, MissingValuePolicy missing, Scope? scope = null,
        Ties? ties = null)
        where T : IRankableRange<T> => Interval(Entries.OfNullable(ranges), direction, separation, missing, scope, ties, Nameless);

    /// <summary>The places that each of several ranges allows; some may be missing (<see langword="null"/>).</summary>
    /// <typeparam name="T">Bounds, ranges of growth.</typeparam>
    /// <param name="ranges">The ranges.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="ties">Which place equal values get; null where that is not known, for the places by any rule from competition to
    /// maximum.</param>
    /// <returns>The places of each range, in the order of the ranges, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<RankInterval>> Interval<T>(
        IEnumerable<T?> ranges, Direction direction, Separation separation, MissingValuePolicy missing, Scope? scope = null,
        Ties? ties = null)
        where T : struct, IRankableRange<T> => Interval(Entries.Of(ranges), direction, separation, missing, scope, ties, Nameless);

    /// <summary>The places that each of several ranges allows; some may be reasons instead.</summary>
    /// <typeparam name="T">Printed figures of one kind, bounds, ranges of growth.</typeparam>
    /// <param name="ranges">The ranges.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="ties">Which place equal values get; null where that is not known, for the places by any rule from competition to
    /// maximum.</param>
    /// <returns>The places of each range, in the order of the ranges, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<RankInterval>> Interval<T>(
        IEnumerable<Outcome<T>> ranges, Direction direction, Separation separation, MissingValuePolicy missing, Scope? scope = null,
        Ties? ties = null)
        where T : IRankableRange<T> => Interval(Entries.Of(ranges), direction, separation, missing, scope, ties, Nameless);

    internal static Outcome<RankInterval>[] Interval<T>(
        Entries<T> entries, Direction direction, Separation separation, MissingValuePolicy missing, Scope? scope, Ties? ties,
        Func<int, string> name)
        where T : IRankableRange<T>
    {
        Check(direction);
        Check(separation);
        ties?.AsArgument();
        return entries.Answer<RankInterval>(missing, name, known =>
        {
            RangeEnds[] ends = EndsOf(known);
            var order = new RangeOrder(ends, separation);
            DenseRangeOrder? dense = ties == Ties.Dense ? new(ends, direction, separation) : null;
            var places = new Outcome<RankInterval>[ends.Length];
            for (int i = 0; i < places.Length; i++)
            {
                (Rational best, Rational worst) = dense is null ? Ends(order, i, places.Length, direction, ties)
                    : dense.Better(i) is var (least, most) ? (least + 1, most + 1)
                    : default;
                places[i] = new RankInterval(best, worst, places.Length, direction, separation, scope, ties);
            }

            return places;
        });
    }

    // Best where it is highest: a tie there counts by the rule, and so does one where it is lowest. Unknown, the rule may be either end.
    private static (Rational Best, Rational Worst) Ends(RangeOrder order, int i, int count, Direction direction, Ties? ties)
    {
        bool higher = direction == Direction.HigherIsBetter;
        (int better, int worse) = higher ? (order.Above(i), order.Below(i)) : (order.Below(i), order.Above(i));
        if (ties is null)
        {
            return (better + 1, count - worse);
        }

        ReadOnlySpan<int> atBest = higher ? order.TiedAbove(i) : order.TiedBelow(i),
            atWorst = higher ? order.TiedBelow(i) : order.TiedAbove(i);
        int others = atWorst.Length - (atWorst.BinarySearch(i) >= 0 ? 1 : 0);
        return (better + 1 + ties.ShareOf(atBest, i), count - worse - others + ties.ShareOf(atWorst, i));
    }

    private static RangeEnds[] EndsOf<T>(Entries<T> entries)
        where T : IRankableRange<T>
    {
        var ends = new RangeEnds[entries.Values.Length];
        for (int i = 0; i < ends.Length; i++)
            ends[i] = entries.Values[i].Ends;
        return ends;
    }

    private static Separation Check(Separation separation) => separation is Separation.Strict or Separation.Touching
        ? separation
        : throw new ArgumentOutOfRangeException(nameof(separation), separation,
            "Say when ranges are apart: Separation.Strict or Separation.Touching.");
}
