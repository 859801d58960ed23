using System.Numerics;
using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>Divides and rounds to a whole number: the one place where the rounding rules are written down.</summary>
internal static class RoundingRule
{
    /// <summary>Refuses what is not a rule, such as a forgotten <c>default</c>.</summary>
    public static void ThrowIfUndefined(Rounding rule, [CallerArgumentExpression(nameof(rule))] string? name = null)
    {
        if (rule is < Rounding.HalfAwayFromZero or > Rounding.Ceiling)
            throw Undefined(rule, name);
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

    /// <summary>Divides magnitudes and rounds the quotient.</summary>
    /// <param name="numerator">The magnitude that is divided.</param>
    /// <param name="denominator">The magnitude it is divided by, above zero and below 2^63.</param>
    /// <param name="negative">Whether the exact quotient is below zero.</param>
    /// <param name="rule">The rule; it must be a defined one.</param>
    /// <returns>The magnitude of the rounded quotient.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Divide(ulong numerator, ulong denominator, bool negative, Rounding rule)
    {
        (ulong quotient, ulong remainder) = Math.DivRem(numerator, denominator);
        return quotient + Step(quotient, remainder, denominator, negative, rule);
    }

    // GoesAway as 0 or 1 without a branch on the data, which in a column would be mispredicted every other time: each rule
    // is a number that is zero or above when the step is taken. unchecked: remainder < denominator < 2^63 bounds them all.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Step(ulong quotient, ulong remainder, ulong denominator, bool negative, Rounding rule)
    {
        long pastHalf = unchecked((long)(remainder - (denominator - remainder)));
        long away = unchecked((long)remainder - 1);
        long margin = rule switch
        {
            Rounding.HalfAwayFromZero => pastHalf,
            Rounding.HalfToEven => unchecked(pastHalf - 1 + (long)(quotient & 1)),
            Rounding.AwayFromZero => away,
            Rounding.TowardZero => -1,
            Rounding.Floor => negative ? away : -1,
            _ => negative ? -1 : away,
        };
        return unchecked((ulong)~margin) >> 63;
    }

    /// <summary>Divides magnitudes and rounds the quotient.</summary>
    /// <param name="numerator">The magnitude that is divided.</param>
    /// <param name="denominator">The magnitude it is divided by, above zero.</param>
    /// <param name="negative">Whether the exact quotient is below zero.</param>
    /// <param name="rule">The rule; it must be a defined one.</param>
    /// <returns>The magnitude of the rounded quotient.</returns>
    public static UInt128 Divide(UInt128 numerator, UInt128 denominator, bool negative, Rounding rule)
    {
        (UInt128 quotient, UInt128 remainder) = UInt128.DivRem(numerator, denominator);
        // Against the rest instead of twice the remainder against the whole: nothing overflows. Where there is a remainder
        // the denominator is above one, so the quotient has room for one more.
        return remainder != 0 && GoesAway(rule, negative, UInt128.IsOddInteger(quotient), remainder.CompareTo(denominator - remainder))
            ? quotient + 1
            : quotient;
    }

    /// <summary>Divides and rounds the quotient.</summary>
    /// <param name="numerator">The number that is divided.</param>
    /// <param name="denominator">The number it is divided by, above zero.</param>
    /// <param name="rule">The rule; it must be a defined one.</param>
    /// <returns>The rounded quotient.</returns>
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

    private static ArgumentOutOfRangeException Undefined(Rounding rule, string? name) =>
        new(name, rule, $"{(int)rule} is not a rounding rule. Name one of the members of {nameof(Rounding)}.");
}
