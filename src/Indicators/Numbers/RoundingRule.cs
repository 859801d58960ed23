using System.Numerics;
using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>What the rounding rules say once a quotient has been cut towards zero and left a remainder.</summary>
internal static class RoundingRule
{
    /// <summary>Refuses what is not a rule, such as a forgotten <c>default</c>.</summary>
    public static void ThrowIfUndefined(Rounding rule, [CallerArgumentExpression(nameof(rule))] string? name = null)
    {
        if (rule is < Rounding.HalfAwayFromZero or > Rounding.Ceiling)
        {
            throw new ArgumentOutOfRangeException(
                name, rule, $"{(int)rule} is not a rounding rule. Name one of the members of {nameof(Rounding)}.");
        }
    }

    /// <summary>Tells whether a quotient cut towards zero must go one step away from zero.</summary>
    /// <param name="rule">The rule; it must be a defined one.</param>
    /// <param name="negative">Whether the exact value is below zero.</param>
    /// <param name="odd">Whether the cut quotient is odd.</param>
    /// <param name="remainderAgainstHalf">The sign of <c>abs(remainder) − divisor/2</c>; the remainder is not zero.</param>
    public static bool GoesAway(Rounding rule, bool negative, bool odd, int remainderAgainstHalf) => rule switch
    {
        Rounding.HalfAwayFromZero => remainderAgainstHalf >= 0,
        Rounding.HalfToEven => remainderAgainstHalf > 0 || (remainderAgainstHalf == 0 && odd),
        Rounding.AwayFromZero => true,
        Rounding.TowardZero => false,
        Rounding.Floor => negative,
        _ => !negative,
    };

    /// <summary>Divides and rounds the quotient to a whole number.</summary>
    /// <param name="numerator">The number that is divided.</param>
    /// <param name="denominator">The number it is divided by, above zero.</param>
    /// <param name="rule">The rule; it must be a defined one.</param>
    public static BigInteger Divide(BigInteger numerator, BigInteger denominator, Rounding rule)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        if (remainder.IsZero)
            return quotient;

        bool negative = numerator.Sign < 0;
        int againstHalf = (BigInteger.Abs(remainder) << 1).CompareTo(denominator);
        if (GoesAway(rule, negative, !quotient.IsEven, againstHalf))
            quotient += negative ? -1 : 1;
        return quotient;
    }
}
