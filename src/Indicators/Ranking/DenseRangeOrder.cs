namespace Indicators;

/// <summary>How many distinct values may be better than a range: the least and the most, for dense ranks.</summary>
/// <remarks>
/// The least is the smallest number of values that has one in each range that is surely better: sorted by the end near to the others, from
/// the best down, a value at that end serves all that reach it. The most counts every range that may be better, and equal single values
/// once.
/// </remarks>
internal sealed class DenseRangeOrder
{
    private readonly RangeEnds[] _ranges;
    private readonly bool _higher;
    private readonly bool _touching;
    private readonly int[] _byNear; // from worse to better by the end that is nearer to worse ones
    private readonly int[] _byFar;  // and by the other end
    private readonly int[] _least;  // of distinct values in what is from a place in _byNear on
    private readonly int[] _most;   // and in _byFar

    internal DenseRangeOrder(RangeEnds[] ranges, Direction direction, Separation separation)
    {
        (_ranges, _higher, _touching) = (ranges, direction == Direction.HigherIsBetter, separation == Separation.Touching);
        int[] all = [.. Enumerable.Range(0, ranges.Length)];
        _byNear = Sorted(all, (left, right) => Near(left, right) is not 0 and var near ? near : Far(left, right));
        _byFar = Sorted(all, Far);
        (_least, _most) = (new int[all.Length + 1], new int[all.Length + 1]);
        int? serving = null, counted = null;
        for (int place = all.Length - 1; place >= 0; place--)
        {
            int near = _byNear[place], far = _byFar[place];
            bool isServed = serving is { } at && !IsBeyond(at, near, touchingCounts: false);
            serving = isServed ? serving : near;
            _least[place] = _least[place + 1] + (isServed ? 0 : 1);

            bool isCounted = ranges[far].IsPoint && counted is { } point && RangeEnds.IsSamePoint(ranges[point], ranges[far]);
            counted = ranges[far].IsPoint ? far : counted;
            _most[place] = _most[place + 1] + (isCounted ? 0 : 1);
        }
    }

    /// <summary>The least and the most of distinct better values.</summary>
    internal (int Least, int Most) Better(int index)
    {
        int from = First(_byNear, other => IsBeyond(other, index, _touching));
        if (_touching && _ranges[index].IsPoint)
        {
            // Equal single values touch and tie; among those with the same near end they come first.
            while (from < _byNear.Length && RangeEnds.IsSamePoint(_ranges[_byNear[from]], _ranges[index]))
                from++;
        }

        int reach = First(_byFar, other => !IsBeyond(index, other, touchingCounts: true));
        return (_least[from], _most[reach] - (_ranges[index].IsPoint ? 0 : 1));
    }

    private bool IsBeyond(int better, int worse, bool touchingCounts) => _higher
        ? RangeEnds.Beyond(_ranges[better], _ranges[worse], touchingCounts)
        : RangeEnds.Beyond(_ranges[worse], _ranges[better], touchingCounts);

    private int Near(int left, int right) =>
        _higher ? RangeEnds.CompareLower(_ranges[left], _ranges[right]) : RangeEnds.CompareUpper(_ranges[right], _ranges[left]);

    private int Far(int left, int right) =>
        _higher ? RangeEnds.CompareUpper(_ranges[left], _ranges[right]) : RangeEnds.CompareLower(_ranges[right], _ranges[left]);

    private static int First(int[] sorted, Predicate<int> isTrue)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = isTrue(sorted[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static int[] Sorted(int[] places, Comparison<int> order)
    {
        int[] sorted = [.. places];
        Array.Sort(sorted, order);
        return sorted;
    }
}
