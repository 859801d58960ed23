namespace Indicators;

/// <summary>The figure that should have been printed.</summary>
internal static class Corrected
{
    private static readonly Rounding[] ToNearest = [Rounding.HalfAwayFromZero, Rounding.HalfToEven];

    private static readonly List<Magnitude> Magnitudes =
    [
        Magnitude.TenThousand, Magnitude.HundredMillion, Magnitude.Thousand, Magnitude.Million, Magnitude.TenMillion, Magnitude.Billion, Magnitude.Trillion, Magnitude.Hundred,
    ];

    /// <summary>The one figure that the inputs prove, with as many decimals as the claim or the most below that; null if there is none.</summary>
    internal static StatedValue? Of(Claim claim, Bounds implied)
    {
        if (!implied.IsBounded || !TryUnit(claim, out Unit? unit))
        {
            return null;
        }

        for (int decimals = claim.Decimals; decimals >= 0; decimals--)
        {
            Rational[] proved = [.. Candidates(claim, implied, decimals).Where(number => Proves(claim, implied, number, decimals, unit))];
            if (proved is [var only])
            {
                return StatedValue.Create(only, decimals, unit);
            }
        }

        return null;
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

    private static bool Proves(Claim claim, Bounds implied, Rational number, int decimals, Unit? unit)
    {
        StatedValue printed = StatedValue.Create(number, decimals, unit);
        Bounds bounds = printed.BoundsIn(printed.Unit, claim.Rounding);
        return (claim.SpaceOf is { } space ? space(bounds) : bounds).Contains(implied);
    }
}
