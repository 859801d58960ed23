namespace Indicators;

/// <summary>The bounds that a hedge implies: what must hold of the true value if the printed words are true.</summary>
internal static class HedgeBounds
{
    /// <summary>The bounds of a numeral under a hedge.</summary>
    /// <param name="hedge">The hedge.</param>
    /// <param name="numeral">The number; it has a value.</param>
    /// <param name="isCounted">Whether a bare whole number of the unit is exact, as counts of things are.</param>
    internal static Bounds Of(Hedge hedge, Numeral numeral, bool isCounted)
    {
        Rational v = numeral.Value!.Value;
        Rational half = numeral.LastPlace / 2;
        Rational place = numeral.SignificantPlace;
        Rational u = v.IsZero ? place : Rational.Min(place, v.Abs() / 5);
        return hedge switch
        {
            Hedge.Over => Bounds.MoreThan(v),
            Hedge.AtLeast or Hedge.Surpassed => Bounds.AtLeast(v),
            Hedge.AtMost => Bounds.AtMost(v),
            Hedge.Under => Bounds.LessThan(v),
            Hedge.Nearly => v.Sign < 0 ? Bounds.OpenClosed(v, v + u) : Bounds.ClosedOpen(v - u, v),
            Hedge.SlightlyOver => v.Sign < 0 ? Bounds.Open(v - place, v) : Bounds.Open(v, v + place),
            Hedge.About => Bounds.Closed(v - u, v + u),
            Hedge.Margin => Bounds.Closed(v - half, v + half),
            Hedge.None when numeral.Words is { } words => words,
            Hedge.None when isCounted && numeral.IsWhole => Bounds.Exactly(v),
            Hedge.None => Bounds.Closed(v - half, v + half),
            _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "A range and vague words have bounds of their own."),
        };
    }

    /// <summary>Where the value usually lies if the words are chosen as readers expect; null where that is all of the bounds.</summary>
    internal static Bounds? Soft(Hedge hedge, Numeral numeral)
    {
        if (numeral.Value is not { } value)
        {
            return null;
        }

        // 超, 突破 and 不足 keep their side of the number below zero; 近 mirrors, as its bounds do.
        Rational place = numeral.SignificantPlace;
        Rational half = (value.IsZero ? place : Rational.Min(place, value.Abs() / 5)) / 2;
        return hedge switch
        {
            Hedge.Over => Bounds.Open(value, value + place),
            Hedge.Surpassed => Bounds.ClosedOpen(value, value + place),
            Hedge.Under => Bounds.ClosedOpen(value - place, value),
            Hedge.Nearly => value.Sign < 0 ? Bounds.OpenClosed(value, value + half) : Bounds.ClosedOpen(value - half, value),
            Hedge.About => Bounds.Closed(value - half, value + half),
            _ => null,
        };
    }
}
