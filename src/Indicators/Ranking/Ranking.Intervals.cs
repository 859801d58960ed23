namespace Indicators;

public static partial class Ranking
{
    /// <summary>The places that each of several ranges allows; some may be missing (<see langword="null"/>).</summary>
    /// <remarks><c>[1 + #{surely better}, N − #{surely worse}]</c> by counting in two sorted lists of ends, <c>O(N log N)</c>; see <see cref="RankInterval"/>.</remarks>
    /// <typeparam name="T">Printed figures of one kind, bounds, ranges of growth.</typeparam>
    /// <param name="ranges">The ranges.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <returns>The places of each range, in the order of the ranges, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<RankInterval>> Interval<T>(
        IEnumerable<T?> ranges, Direction direction, Separation separation, MissingValuePolicy missing, Scope? scope = null)
        where T : IRankableRange<T> => Interval(Entries.OfNullable(ranges), direction, separation, missing, scope, Nameless);

    /// <summary>The places that each of several ranges allows; some may be missing (<see langword="null"/>).</summary>
    /// <typeparam name="T">Bounds, ranges of growth.</typeparam>
    /// <param name="ranges">The ranges.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <returns>The places of each range, in the order of the ranges, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<RankInterval>> Interval<T>(
        IEnumerable<T?> ranges, Direction direction, Separation separation, MissingValuePolicy missing, Scope? scope = null)
        where T : struct, IRankableRange<T> => Interval(Entries.Of(ranges), direction, separation, missing, scope, Nameless);

    /// <summary>The places that each of several ranges allows; some may be reasons instead.</summary>
    /// <typeparam name="T">Printed figures of one kind, bounds, ranges of growth.</typeparam>
    /// <param name="ranges">The ranges.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <returns>The places of each range, in the order of the ranges, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<RankInterval>> Interval<T>(
        IEnumerable<Outcome<T>> ranges, Direction direction, Separation separation, MissingValuePolicy missing, Scope? scope = null)
        where T : IRankableRange<T> => Interval(Entries.Of(ranges), direction, separation, missing, scope, Nameless);

    internal static Outcome<RankInterval>[] Interval<T>(
        Entries<T> entries, Direction direction, Separation separation, MissingValuePolicy missing, Scope? scope, Func<int, string> name)
        where T : IRankableRange<T>
    {
        Check(direction);
        Check(separation);
        return entries.Answer<RankInterval>(missing, name, known =>
        {
            var order = new RangeOrder(EndsOf(known), separation);
            var places = new Outcome<RankInterval>[known.Units.Count];
            for (int i = 0; i < places.Length; i++)
            {
                (int above, int below) = (order.Above(i), order.Below(i));
                (int better, int worse) = direction == Direction.HigherIsBetter ? (above, below) : (below, above);
                places[i] = new RankInterval(better + 1, places.Length - worse, places.Length, direction, separation, scope);
            }

            return places;
        });
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
        : throw new ArgumentOutOfRangeException(nameof(separation), separation, "Say when ranges are apart: Separation.Strict or Separation.Touching.");
}
