namespace Indicators;

/// <summary>The two ends of a range as a ranking compares them: bounds, or roots of bounds.</summary>
/// <remarks>A root keeps its power, so that ends over different numbers of periods compare exactly.</remarks>
internal readonly struct RangeEnds
{
    private readonly Bounds _bounds;
    private readonly Rational _degree;

    internal RangeEnds(Bounds bounds) => (_bounds, _degree) = (bounds, Rational.One);

    internal RangeEnds(Bounds power, Rational degree) => (_bounds, _degree) = (power, degree);

    internal bool IsPoint => _bounds.IsPoint;

    /// <summary>Whether every value of one range is above every value of the other: an open end is never reached.</summary>
    internal static bool IsAbove(in RangeEnds upper, in RangeEnds lower, Separation separation) =>
        Beyond(upper, lower, touchingCounts: separation == Separation.Touching && !IsSamePoint(upper, lower));

    internal static bool IsSamePoint(in RangeEnds one, in RangeEnds other) =>
        one.IsPoint && other.IsPoint && Compare(one._bounds.Lower!.Value, one._degree, other._bounds.Lower!.Value, other._degree) == 0;

    /// <summary>Orders by the lower end: below zero if the left range lets in values further down.</summary>
    internal static int CompareLower(RangeEnds left, RangeEnds right)
    {
        if (left._bounds.Lower is not { } one || right._bounds.Lower is not { } other)
            return (right._bounds.Lower is null).CompareTo(left._bounds.Lower is null);
        int order = Compare(one, left._degree, other, right._degree);
        return order != 0 ? order : right._bounds.LowerClosed.CompareTo(left._bounds.LowerClosed);
    }

    /// <summary>Orders by the upper end: above zero if the left range lets in values further up.</summary>
    internal static int CompareUpper(RangeEnds left, RangeEnds right)
    {
        if (left._bounds.Upper is not { } one || right._bounds.Upper is not { } other)
            return (left._bounds.Upper is null).CompareTo(right._bounds.Upper is null);
        int order = Compare(one, left._degree, other, right._degree);
        return order != 0 ? order : left._bounds.UpperClosed.CompareTo(right._bounds.UpperClosed);
    }

    /// <summary>Whether the lower end of one range lies beyond the upper end of the other; the same end is beyond where one is open.</summary>
    internal static bool Beyond(in RangeEnds upper, in RangeEnds lower, bool touchingCounts)
    {
        if (upper._bounds.Lower is not { } from || lower._bounds.Upper is not { } to)
            return false;
        int order = Compare(from, upper._degree, to, lower._degree);
        return order > 0 || (order == 0 && (touchingCounts || !upper._bounds.LowerClosed || !lower._bounds.UpperClosed));
    }

    private static int Compare(in Rational left, in Rational leftDegree, in Rational right, in Rational rightDegree) => leftDegree == rightDegree
        ? left.CompareTo(right)
        : new RationalPower(left, leftDegree.Reciprocal()).CompareTo(new RationalPower(right, rightDegree.Reciprocal()));
}
