namespace Indicators;

public static partial class Ranking
{
    /// <summary>Parts ranges into groups that are not told apart from the best of the group (statistical ties); some may be
    /// missing.</summary>
    /// <remarks>
    /// <para><b>Definition.</b> The first group are the units that may be first: no unit is surely better than they are. Without them, the
    /// second group are those that may be first among the rest, and so on. So every unit of a group is not separated from the best of it,
    /// which is the unit with the best guaranteed value, and every unit of the next group is.</para>
    /// <para><b>Not transitive.</b> That two ranges overlap says nothing about a third: [1, 3] and [2, 5] do, [2, 5] and [4, 6] do, [1, 3]
    /// and [4, 6] do not. So units of one group may be separated from each other, and units of two groups may overlap; another
    /// definition gives other groups.</para>
    /// </remarks>
    /// <typeparam name="T">Printed figures of one kind, bounds, ranges of growth.</typeparam>
    /// <param name="ranges">The ranges.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <returns>The group of each range, from 1 for the best, in the order of the ranges, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<int>> Groups<T>(IEnumerable<T?> ranges, Direction direction, Separation separation,
        MissingValuePolicy missing)
        where T : IRankableRange<T> => Groups(Entries.OfNullable(ranges), direction, separation, missing);

    /// <summary>Parts ranges into groups that are not told apart from the best of the group; some may be missing
    /// (<see langword="null"/>).</summary>
    /// <typeparam name="T">Bounds, ranges of growth.</typeparam>
    /// <param name="ranges">The ranges.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <returns>The group of each range, from 1 for the best, in the order of the ranges, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<int>> Groups<T>(IEnumerable<T?> ranges, Direction direction, Separation separation,
        MissingValuePolicy missing)
        where T : struct, IRankableRange<T> => Groups(Entries.Of(ranges), direction, separation, missing);

    /// <summary>Parts ranges into groups that are not told apart from the best of the group; some may be reasons instead.</summary>
    /// <typeparam name="T">Printed figures of one kind, bounds, ranges of growth.</typeparam>
    /// <param name="ranges">The ranges.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <returns>The group of each range, from 1 for the best, in the order of the ranges, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<int>> Groups<T>(IEnumerable<Outcome<T>> ranges, Direction direction, Separation separation,
        MissingValuePolicy missing)
        where T : IRankableRange<T> => Groups(Entries.Of(ranges), direction, separation, missing);

    private static Outcome<int>[] Groups<T>(Entries<T> entries, Direction direction, Separation separation, MissingValuePolicy missing)
        where T : IRankableRange<T>
    {
        Check(direction);
        Check(separation);
        return entries.Answer<int>(missing, Nameless, known =>
        {
            int[] groups = direction == Direction.HigherIsBetter
                ? GroupsOf(EndsOf(known), RangeEnds.CompareUpper, RangeEnds.CompareLower,
                    (best, unit) => RangeEnds.IsAbove(best, unit, separation))
                : GroupsOf(EndsOf(known), Flip(RangeEnds.CompareLower), Flip(RangeEnds.CompareUpper),
                    (best, unit) => RangeEnds.IsAbove(unit, best, separation));
            return [.. groups.Select(group => (Outcome<int>)group)];
        });
    }

    // Sorted by what each unit may reach at best, a group is a run: it ends where the best guaranteed value of the units that are left is
    // out of reach.
    private static int[] GroupsOf(RangeEnds[] ranges, Comparison<RangeEnds> byHope, Comparison<RangeEnds> byGuarantee,
        Func<RangeEnds, RangeEnds, bool> isSurelyBetter)
    {
        Comparison<int> guaranteeThenHope = (left, right) =>
            byGuarantee(ranges[left], ranges[right]) is var order and not 0 ? order : byHope(ranges[left], ranges[right]);
        int[] sorted = [.. Enumerable.Range(0, ranges.Length)];
        Array.Sort(sorted,
            (left, right) => byHope(ranges[right], ranges[left]) is var order and not 0 ? order : byGuarantee(ranges[right], ranges[left]));

        // The best guaranteed value from each place of the sorted list on.
        var bestOfRest = new int[sorted.Length];
        for (int i = sorted.Length - 1; i >= 0; i--)
            bestOfRest[i] = i == sorted.Length - 1 || guaranteeThenHope(sorted[i], bestOfRest[i + 1]) >= 0 ? sorted[i] : bestOfRest[i + 1];

        var groups = new int[ranges.Length];
        for (int i = 0, group = 0, best = -1; i < sorted.Length; i++)
        {
            if (best < 0 || isSurelyBetter(ranges[best], ranges[sorted[i]]))
                (group, best) = (group + 1, bestOfRest[i]);
            groups[sorted[i]] = group;
        }

        return groups;
    }

    private static Comparison<RangeEnds> Flip(Comparison<RangeEnds> order) => (left, right) => order(right, left);
}
