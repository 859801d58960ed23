namespace Indicators;

public readonly partial struct Bounds
{
    /// <summary>Rounds the range: the one number to which every value of it rounds.</summary>
    /// <param name="decimals">Digits after the point, zero or more.</param>
    /// <param name="rule">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>The number, or null where the values round to several, as they do without an end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or above <see cref="Rational.MaxDecimals"/>,
    /// or the rule is not defined.</exception>
    public Rational? Round(int decimals, Rounding rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        RoundingRule.ThrowIfUndefined(rule);
        if (!IsBounded)
            return null;

        // What lies just above an open end may round to the next number, where the end itself does not.
        Rational first = _lower.Round(decimals, rule), place = new(1, PowersOfTen.Of(decimals));
        return RoundingBounds.Of(first, place, rule).Contains(this) ? first
            : !LowerClosed && RoundingBounds.Of(first + place, place, rule).Contains(this) ? first + place
            : null;
    }
}
