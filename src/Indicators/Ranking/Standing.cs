namespace Indicators;

/// <summary>How one value stands among all: what every tie rule and every percentile is made of.</summary>
/// <param name="Better">How many are better.</param>
/// <param name="Equal">How many are equal, itself included where it is one of them.</param>
/// <param name="DistinctBetter">How many different values are better.</param>
/// <param name="Turn">Its turn from 1 when equal ones queue; 0 where nothing says who of them is first.</param>
internal readonly record struct Standing(int Better, int Equal, int DistinctBetter, int Turn)
{
    /// <summary>The standing of every value, by one sort: O(N log N) comparisons.</summary>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="order">How the values at two indices queue when they are equal; null for the order of appearance.</param>
    internal static Standing[] Of<T>(ReadOnlySpan<T> values, Direction direction, Comparison<int>? order)
        where T : struct, IComparable<T>
    {
        (T[] sorted, int[] indices) = Sort(values, direction);
        var standings = new Standing[values.Length];
        int distinct = 0;
        for (int start = 0, end; start < sorted.Length; start = end, distinct++)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end].CompareTo(sorted[start]) == 0)
                end++;

            Span<int> equals = indices.AsSpan(start..end);
            equals.Sort(); // the sort of values is not stable
            if (order is not null)
                equals.Sort(order);
            for (int place = 0; place < equals.Length; place++)
            {
                bool isDecided = order is null
                    || ((place == 0 || order(equals[place - 1], equals[place]) != 0)
                        && (place == equals.Length - 1 || order(equals[place], equals[place + 1]) != 0));
                standings[equals[place]] = new(start, equals.Length, distinct, isDecided ? start + place + 1 : 0);
            }
        }

        return standings;
    }

    /// <summary>The standing of values among a population that they need not belong to; no turn.</summary>
    internal static Standing[] Against<T>(ReadOnlySpan<T> values, ReadOnlySpan<T> population, Direction direction)
        where T : struct, IComparable<T>
    {
        (T[] sorted, _) = Sort(population, direction);
        var distinct = new int[sorted.Length + 1]; // how many different values stand before an index
        for (int i = 0; i < sorted.Length; i++)
            distinct[i + 1] = distinct[i] + (i == 0 || sorted[i].CompareTo(sorted[i - 1]) != 0 ? 1 : 0);

        var standings = new Standing[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            int better = Before(sorted, values[i], direction, equalsToo: false),
                notWorse = Before(sorted, values[i], direction, equalsToo: true);
            standings[i] = new(better, notWorse - better, distinct[better], 0);
        }

        return standings;
    }

    private static (T[] Sorted, int[] Indices) Sort<T>(ReadOnlySpan<T> values, Direction direction)
        where T : struct, IComparable<T>
    {
        T[] sorted = values.ToArray();
        var indices = new int[sorted.Length];
        for (int i = 0; i < indices.Length; i++)
            indices[i] = i;
        Comparison<T> bestFirst = direction == Direction.HigherIsBetter
            ? static (left, right) => right.CompareTo(left)
            : static (left, right) => left.CompareTo(right);
        sorted.AsSpan().Sort(indices.AsSpan(), bestFirst);
        return (sorted, indices);
    }

    /// <summary>How many stand before a value in a list with the best first, by halving.</summary>
    private static int Before<T>(T[] bestFirst, in T value, Direction direction, bool equalsToo)
        where T : struct, IComparable<T>
    {
        int low = 0, high = bestFirst.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int order = bestFirst[middle].CompareTo(value);
            order = direction == Direction.HigherIsBetter ? order : -Math.Sign(order);
            if (order > 0 || (order == 0 && equalsToo))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
