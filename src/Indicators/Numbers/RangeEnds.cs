namespace Indicators;

/// <summary>The two ends of a range as a ranking compares them: bounds, or what grows with bounds over a number of periods.</summary>
/// <remarks>The number of periods is kept, so that ends over different numbers compare exactly.</remarks>
internal readonly struct RangeEnds
{
    private readonly Bounds _bounds;
    private readonly Rational _periods;
    private readonly Comparison? _compare;

    internal RangeEnds(Bounds bounds) => (_bounds, _periods) = (bounds, Rational.One);

    internal RangeEnds(Bounds bounds, Rational periods, Comparison compare) => (_bounds, _periods, _compare) = (bounds, periods, compare);

    /// <summary>Compares what is made of two numbers and two different numbers of periods.</summary>
    internal delegate int Comparison(Rational left, Rational leftPeriods, Rational right, Rational rightPeriods);

    internal bool IsPoint => _bounds.IsPoint;

    /// <summary>Whether every value of one range is above every value of the other: an open end is never reached.</summary>
    internal static bool IsAbove(in RangeEnds upper, in RangeEnds lower, Separation separation) =>
        Beyond(upper, lower, touchingCounts: separation == Separation.Touching && !IsSamePoint(upper, lower));

    internal static bool IsSamePoint(in RangeEnds one, in RangeEnds other) =>
        one.IsPoint && other.IsPoint && Compare(one, one._bounds.Lower!.Value, other, other._bounds.Lower!.Value) == 0;

    /// <summary>Orders by the lower end: below zero if the left range lets in values further down.</summary>
    internal static int CompareLower(RangeEnds left, RangeEnds right)
    {
        if (left._bounds.Lower is not { } one || right._bounds.Lower is not { } other)
            return (right._bounds.Lower is null).CompareTo(left._bounds.Lower is null);
        int order = Compare(left, one, right, other);
        return order != 0 ? order : right._bounds.LowerClosed.CompareTo(left._bounds.LowerClosed);
    }

    /// <summary>Orders by the upper end: above zero if the left range lets in values further up.</summary>
    internal static int CompareUpper(RangeEnds left, RangeEnds right)
    {
        if (left._bounds.Upper is not { } one || right._bounds.Upper is not { } other)
            return (left._bounds.Upper is null).CompareTo(right._bounds.Upper is null);
        int order = Compare(left, one, right, other);
        return order != 0 ? order : left._bounds.UpperClosed.CompareTo(right._bounds.UpperClosed);
    }

    /// <summary>Whether the lower end of one range lies beyond the upper end of the other; the same end is beyond where one is
    /// open.</summary>
    internal static bool Beyond(in RangeEnds upper, in RangeEnds lower, bool touchingCounts)
    {
        if (upper._bounds.Lower is not { } from || lower._bounds.Upper is not { } to)
            return false;
        int order = Compare(upper, from, lower, to);
        return order > 0 || (order == 0 && (touchingCounts || !upper._bounds.LowerClosed || !lower._bounds.UpperClosed));
    }

    private static int Compare(in RangeEnds left, in Rational one, in RangeEnds right, in Rational other) =>
        left._compare is null || left._periods == right._periods
            ? one.CompareTo(other)
            : left._compare(one, left._periods, other, right._periods);
}
