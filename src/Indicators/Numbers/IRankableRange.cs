namespace Indicators;

/// <summary>A range of exact values that ranks among others of its own type, to a range of places: printed figures, ranges of
/// growth.</summary>
/// <remarks>The library's own types only.</remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IRankableRange<TSelf>
    where TSelf : IRankableRange<TSelf>
{
    /// <summary>Gets the ends, in a unit that all of the type share.</summary>
    internal RangeEnds Ends { get; }
}

public readonly partial struct Bounds : IRankableRange<Bounds>
{
    RangeEnds IRankableRange<Bounds>.Ends => new(this);
}

public readonly partial record struct Range<T> : IRankableRange<Range<T>>
{
    private static readonly RangeEnds.Comparison Comparison =
        (left, leftPeriods, right, rightPeriods) => T.Compare(T.End(left, leftPeriods), T.End(right, rightPeriods));

    RangeEnds IRankableRange<Range<T>>.Ends => new(Numbers, PeriodCount, Comparison);
}
