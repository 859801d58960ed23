namespace Indicators;

/// <summary>The figure that should have been printed.</summary>
internal static class Corrected
{
    private static readonly Rounding[] ToNearest = [Rounding.HalfAwayFromZero, Rounding.HalfToEven];

    private static readonly List<Magnitude> Magnitudes =
    [
        Magnitude.TenThousand, Magnitude.HundredMillion, Magnitude.Thousand, Magnitude.Million, Magnitude.TenMillion, Magnitude.Billion,
        Magnitude.Trillion, Magnitude.Hundred,
    ];

    /// <summary>What the source would print with the claim's own decimals: one figure where the inputs prove it, else the range of figures
    /// that they allow.</summary>
    /// <remarks>Fewer decimals are never offered: a source that prints 9.8 % does not print 8 %. Null where what is implied has no
    /// end.</remarks>
    internal static StatedValue? Of(Claim claim, Bounds implied)
    {
        if (!implied.IsBounded || !TryUnit(claim, out Unit? unit))
        {
            return null;
        }

        int decimals = claim.Decimals;
        Rational[] candidates = [.. Candidates(claim, implied, decimals)];
        Rational place = new Rational(10).Pow(-decimals), low = candidates.Min(), high = candidates.Max();

        // An open end is not reached, so the number that begins there is not printed.
        low = low < high && !Allows(claim, low, decimals, unit).Overlaps(implied) ? low + place : low;
        high = low < high && !Allows(claim, high, decimals, unit).Overlaps(implied) ? high - place : high;
        return low != high ? StatedValue.CreateRange(low, high, decimals, unit)
            : Proves(claim, implied, low, decimals, unit) ? StatedValue.Create(low, decimals, unit)
            : null;
    }

    // The unit as it is printed, with its magnitude word; false where there is no word for the magnitude.
    private static bool TryUnit(Claim claim, out Unit? unit)
    {
        unit = claim.CorrectionUnit ?? claim.Unit;
        if (unit is null or { IsPoint: true } || claim.Magnitude == Rational.One)
        {
            return claim.Magnitude == Rational.One;
        }

        unit = Magnitudes.Find(magnitude => magnitude.Factor == claim.Magnitude) is { } word ? unit.WithMagnitude(word) : null;
        return unit is not null;
    }

    // The ends rounded as the source rounds. Whatever lies between the same two printed numbers rounds as they do.
    private static IEnumerable<Rational> Candidates(Claim claim, Bounds implied, int decimals)
    {
        Rounding[] rules = claim.Rounding is { } rule ? [rule] : ToNearest;
        return rules.SelectMany(known => new[] { Round(implied.Lower!.Value, known), Round(implied.Upper!.Value, known) }).Distinct();

        Rational Round(Rational end, Rounding known) =>
            claim.RoundEnd is { } round ? round(end, decimals, known) : (end / claim.Magnitude).Round(decimals, known);
    }

    private static bool Proves(Claim claim, Bounds implied, Rational number, int decimals, Unit? unit) =>
        Allows(claim, number, decimals, unit).Contains(implied);

    // What a printed number would allow, in the space of the claim.
    private static Bounds Allows(Claim claim, Rational number, int decimals, Unit? unit)
    {
        StatedValue printed = StatedValue.Create(number, decimals, unit);
        Bounds bounds = printed.BoundsIn(printed.Unit, claim.Rounding);
        return claim.SpaceOf is { } space ? space(bounds) : bounds;
    }
}
