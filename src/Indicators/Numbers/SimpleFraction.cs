using System.Numerics;

namespace Indicators;

/// <summary>The fraction that a long decimal was meant to be: 2.4657534246575343 is 180/73.</summary>
internal static class SimpleFraction
{
    /// <summary>The last convergent of the continued fraction whose halves are not above a number; it is the nearest of all fractions with
    /// so small a denominator.</summary>
    /// <param name="number">A number of zero or more.</param>
    /// <param name="largest">The largest numerator and denominator.</param>
    /// <returns>The fraction; the number rounded to a whole one where that is larger already.</returns>
    public static Rational Near(Rational number, int largest)
    {
        (BigInteger beforeP, BigInteger p) = (BigInteger.Zero, BigInteger.One);
        (BigInteger beforeQ, BigInteger q) = (BigInteger.One, BigInteger.Zero);
        for (Rational rest = number; ; rest = rest.Reciprocal())
        {
            BigInteger whole = rest.RoundToInteger(Rounding.Floor);
            (BigInteger nextP, BigInteger nextQ) = ((whole * p) + beforeP, (whole * q) + beforeQ);
            if (q.Sign > 0 && (nextP > largest || nextQ > largest))
            {
                return p.IsZero ? new(BigInteger.One, largest) : new(p, q);
            }

            (beforeP, p, beforeQ, q) = (p, nextP, q, nextQ);
            rest -= whole;
            if (rest.IsZero)
            {
                return new(p, q);
            }
        }
    }
}
