namespace Indicators;

/// <summary>Ranges sorted by either end, so that those surely above or below one are counted by halving.</summary>
internal sealed class RangeOrder
{
    private readonly RangeEnds[] _ranges;
    private readonly RangeEnds[] _byLower;
    private readonly RangeEnds[] _byUpper;
    private readonly RangeEnds[] _points;
    private readonly bool _touching;

    internal RangeOrder(RangeEnds[] ranges, Separation separation)
    {
        (_ranges, _touching) = (ranges, separation == Separation.Touching);
        _byLower = Sorted(ranges, RangeEnds.CompareLower);
        _byUpper = Sorted(ranges, RangeEnds.CompareUpper);
        _points = Sorted([.. ranges.Where(range => range.IsPoint)], RangeEnds.CompareLower);
    }

    /// <summary>How many ranges lie surely above one.</summary>
    internal int Above(int index)
    {
        RangeEnds range = _ranges[index];
        return _byLower.Length - First(_byLower, other => RangeEnds.Beyond(other, range, _touching)) - Twins(range);
    }

    /// <summary>How many ranges lie surely below one.</summary>
    internal int Below(int index)
    {
        RangeEnds range = _ranges[index];
        return First(_byUpper, other => !RangeEnds.Beyond(range, other, _touching)) - Twins(range);
    }

    // Equal single values touch each other on both sides, and tie.
    private int Twins(RangeEnds range) => !_touching || !range.IsPoint
        ? 0
        : First(_points, other => RangeEnds.CompareLower(other, range) > 0) - First(_points, other => RangeEnds.CompareLower(other, range) >= 0);

    /// <summary>The first index from which on something is true, by halving.</summary>
    private static int First(RangeEnds[] sorted, Predicate<RangeEnds> isTrue)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (isTrue(sorted[middle]))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static RangeEnds[] Sorted(RangeEnds[] ranges, Comparison<RangeEnds> order)
    {
        RangeEnds[] sorted = [.. ranges];
        Array.Sort(sorted, order);
        return sorted;
    }
}
