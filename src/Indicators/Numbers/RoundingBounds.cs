namespace Indicators;

/// <summary>What a printed number stands for when the rule by which it was rounded is known.</summary>
internal static class RoundingBounds
{
    /// <summary>Every value that the rule rounds to the printed one.</summary>
    /// <param name="value">The printed number, a multiple of <paramref name="place"/>.</param>
    /// <param name="place">The last printed place u₀.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>
    /// Of the directed rules an interval one place long on one side of the number (two places around zero for
    /// <see cref="Rounding.TowardZero"/>, zero alone for <see cref="Rounding.AwayFromZero"/>); of the others half a place on both sides,
    /// its ends in or out as ties go.
    /// </returns>
    internal static Bounds Of(Rational value, Rational place, Rounding rule)
    {
        RoundingRule.ThrowIfUndefined(rule);
        Rational half = place / 2;
        return rule switch
        {
            Rounding.Floor => Bounds.ClosedOpen(value, value + place),
            Rounding.Ceiling => Bounds.OpenClosed(value - place, value),
            Rounding.TowardZero => value.Sign switch
            {
                > 0 => Bounds.ClosedOpen(value, value + place),
                < 0 => Bounds.OpenClosed(value - place, value),
                _ => Bounds.Open(-place, place),
            },
            Rounding.AwayFromZero => value.Sign switch
            {
                > 0 => Bounds.OpenClosed(value - place, value),
                < 0 => Bounds.ClosedOpen(value, value + place),
                _ => Bounds.Exactly(value),
            },
            Rounding.HalfAwayFromZero => Bounds.Between(value - half, value.Sign > 0, value + half, value.Sign < 0),
            _ => (value / place).Numerator.IsEven ? Bounds.Closed(value - half, value + half) : Bounds.Open(value - half, value + half),
        };
    }
}
