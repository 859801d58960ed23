namespace Indicators;

public readonly partial struct Rational
{
    /// <summary>Tells whether two values are equal.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Whether they are the same number.</returns>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Tells whether two values differ.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Whether they are different numbers.</returns>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Tells whether one value is below another.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Whether the first is the smaller one.</returns>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether one value is above another.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Whether the first is the larger one.</returns>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether one value is at most another.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Whether the first is smaller or equal.</returns>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether one value is at least another.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Whether the first is larger or equal.</returns>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>Gives the smaller of two values.</summary>
    /// <param name="first">The first value.</param>
    /// <param name="second">The second value.</param>
    /// <returns>The smaller one.</returns>
    public static Rational Min(Rational first, Rational second) => second < first ? second : first;

    /// <summary>Gives the larger of two values.</summary>
    /// <param name="first">The first value.</param>
    /// <param name="second">The second value.</param>
    /// <returns>The larger one.</returns>
    public static Rational Max(Rational first, Rational second) => second > first ? second : first;

    /// <summary>Compares two values by size, exactly.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Below zero, zero or above zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(Rational other)
    {
        if ((_denominatorLessOne | other._denominatorLessOne) >= 0)
        {
            if (_denominatorLessOne == other._denominatorLessOne)
                return _numerator.CompareTo(other._numerator);
            return Math.BigMul(_numerator, other.SmallDenominator).CompareTo(Math.BigMul(other._numerator, SmallDenominator));
        }

        return Sign != other.Sign
            ? Sign.CompareTo(other.Sign)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException($"A Rational cannot be compared with a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>Tells whether this value equals another.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Whether they are the same number.</returns>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne &&
        (IsSmall || (Numerator == other.Numerator && Denominator == other.Denominator));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <summary>Gives a hash code; equal values have the same one.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode()
    {
        if (_big is not null)
            return HashCode.Combine(_big.Numerator, _big.Denominator);

        // One form for each value, so any mixing of the fields will do. Odd multipliers spread whole numbers and tenths.
        ulong mixed = unchecked(((ulong)_numerator * 0x9E3779B97F4A7C15) ^ ((ulong)_denominatorLessOne * 0xC2B2AE3D27D4EB4F));
        return unchecked((int)(mixed ^ (mixed >> 32)));
    }
}
