namespace Indicators;

public readonly partial struct Bounds
{
    /// <summary>Tells whether the range holds a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it lies in the range.</returns>
    public bool Contains(Rational value)
    {
        if (_lowerKind != EndKind.Unbounded)
        {
            int order = value.CompareTo(_lower);
            if (order < 0 || (order == 0 && _lowerKind == EndKind.Open))
                return false;
        }

        if (_upperKind != EndKind.Unbounded)
        {
            int order = value.CompareTo(_upper);
            if (order > 0 || (order == 0 && _upperKind == EndKind.Open))
                return false;
        }

        return true;
    }

    /// <summary>Tells whether the range holds every value of another.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether the other lies inside this one.</returns>
    public bool Contains(Bounds other) => CompareLower(this, other) <= 0 && CompareUpper(this, other) >= 0;

    /// <summary>Tells whether two ranges have a value in common.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether they meet.</returns>
    public bool Overlaps(Bounds other) => ReachesUpTo(this, other) && ReachesUpTo(other, this);

    /// <summary>Gives the values that two ranges have in common.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The common range, or null if they have no value in common.</returns>
    public Bounds? Intersect(Bounds other)
    {
        if (!Overlaps(other))
            return null;
        Bounds low = CompareLower(this, other) >= 0 ? this : other, high = CompareUpper(this, other) <= 0 ? this : other;
        return new Bounds(low._lower, low._lowerKind, high._upper, high._upperKind);
    }

    /// <summary>Gives the smallest range that holds two others, and with them whatever lies between.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The range from the lower of the lower ends to the higher of the upper ends.</returns>
    public Bounds Hull(Bounds other)
    {
        Bounds low = CompareLower(this, other) <= 0 ? this : other, high = CompareUpper(this, other) >= 0 ? this : other;
        return new Bounds(low._lower, low._lowerKind, high._upper, high._upperKind);
    }

    // Which lower end lets more in: below zero if the left one does.
    private static int CompareLower(in Bounds left, in Bounds right)
    {
        if (left._lowerKind == EndKind.Unbounded || right._lowerKind == EndKind.Unbounded)
            return (right._lowerKind == EndKind.Unbounded).CompareTo(left._lowerKind == EndKind.Unbounded);
        int order = left._lower.CompareTo(right._lower);
        return order != 0 ? order : left._lowerKind.CompareTo(right._lowerKind);
    }

    // Which upper end lets more in: above zero if the left one does.
    private static int CompareUpper(in Bounds left, in Bounds right)
    {
        if (left._upperKind == EndKind.Unbounded || right._upperKind == EndKind.Unbounded)
            return (left._upperKind == EndKind.Unbounded).CompareTo(right._upperKind == EndKind.Unbounded);
        int order = left._upper.CompareTo(right._upper);
        return order != 0 ? order : right._upperKind.CompareTo(left._upperKind);
    }

    // Whether the lower end of the left range lies no further up than the upper end of the right one.
    private static bool ReachesUpTo(in Bounds left, in Bounds right)
    {
        if (left._lowerKind == EndKind.Unbounded || right._upperKind == EndKind.Unbounded)
            return true;
        int order = left._lower.CompareTo(right._upper);
        return order < 0 || (order == 0 && left.LowerClosed && right.UpperClosed);
    }
}
