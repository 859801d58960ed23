namespace Indicators;

/// <summary>Ranges sorted by either end, so that those surely above or below one are counted by halving.</summary>
internal sealed class RangeOrder
{
    private readonly RangeEnds[] _ranges;
    private readonly int[] _byLower; // places in the list; those of equal ends in its order
    private readonly int[] _byUpper;
    private readonly int[] _points;
    private readonly bool _touching;

    internal RangeOrder(RangeEnds[] ranges, Separation separation)
    {
        (_ranges, _touching) = (ranges, separation == Separation.Touching);
        int[] all = [.. Enumerable.Range(0, ranges.Length)];
        _byLower = Sorted(all, RangeEnds.CompareLower);
        _byUpper = Sorted(all, RangeEnds.CompareUpper);
        _points = Sorted([.. all.Where(place => ranges[place].IsPoint)], RangeEnds.CompareLower);
    }

    /// <summary>How many ranges lie surely above one.</summary>
    internal int Above(int index)
    {
        RangeEnds range = _ranges[index];
        return _byLower.Length - First(_byLower, other => RangeEnds.Beyond(other, range, _touching)) - (_touching
            ? Twins(range).Length
            : 0);
    }

    /// <summary>How many ranges lie surely below one.</summary>
    internal int Below(int index)
    {
        RangeEnds range = _ranges[index];
        return First(_byUpper, other => !RangeEnds.Beyond(range, other, _touching)) - (_touching ? Twins(range).Length : 0);
    }

    /// <summary>The places of those that are above one or tie with it where it is highest, in the order of the list; a single value is
    /// among its own.</summary>
    internal ReadOnlySpan<int> TiedAbove(int index)
    {
        RangeEnds range = _ranges[index];
        return _touching ? Twins(range)
            : _byLower.AsSpan()[First(_byLower, other => RangeEnds.Beyond(other, range, touchingCounts: true))..First(_byLower,
                other => RangeEnds.Beyond(other, range, touchingCounts: false))];
    }

    /// <summary>The places of those that are below one or tie with it where it is lowest, in the order of the list; a single value is among
    /// its own.</summary>
    internal ReadOnlySpan<int> TiedBelow(int index)
    {
        RangeEnds range = _ranges[index];
        return _touching ? Twins(range)
            : _byUpper.AsSpan()[First(_byUpper, other => !RangeEnds.Beyond(range, other, touchingCounts: false))..First(_byUpper,
                other => !RangeEnds.Beyond(range, other, touchingCounts: true))];
    }

    // Equal single values touch each other on both sides, and tie.
    private ReadOnlySpan<int> Twins(RangeEnds range) => !range.IsPoint ? []
        : _points.AsSpan()[First(_points, other => RangeEnds.CompareLower(other, range) >= 0)..First(_points,
            other => RangeEnds.CompareLower(other, range) > 0)];

    /// <summary>The first place in a sorted list from which on something is true, by halving.</summary>
    private int First(int[] sorted, Predicate<RangeEnds> isTrue)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (isTrue(_ranges[sorted[middle]]))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private int[] Sorted(int[] places, Comparison<RangeEnds> order)
    {
        int[] sorted = [.. places];
        Array.Sort(sorted, (left, right) => order(_ranges[left], _ranges[right]) is not 0 and var ends ? ends : left.CompareTo(right));
        return sorted;
    }
}
