namespace Indicators;

// One rounding and one enclosure for all that is exact: scale × number + offset, once.
internal static partial class Refinement
{
    /// <summary>Rounds to a number of decimals: what floating point makes clear at once, what is a fraction as such, the rest by
    /// enclosures.</summary>
    public static Rational Round<T>(in T form, in Rational scale, in Rational offset, int decimals, Rounding rounding)
        where T : IExactForm
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, -ExactReal.MaxDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, ExactReal.MaxDigits);
        RoundingRule.ThrowIfUndefined(rounding);
        return decimals is >= 0 and <= PowersOfTen.MaxInt64Exponent
            && form.TryApproximate(scale, offset, out double value, out double error)
            && ClearRounding.TryRound(value, error, decimals, rounding, out Rational rounded)
                ? rounded
                : RoundExactly(form, scale, offset, decimals, rounding);
    }

    /// <summary>Rounds to a number of significant digits; zero stays zero.</summary>
    public static Rational RoundToSignificantDigits<T>(in T form, in Rational scale, in Rational offset, int digits, Rounding rounding)
        where T : IExactForm
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, ExactReal.MaxDigits);
        RoundingRule.ThrowIfUndefined(rounding);
        return form.TryApproximate(scale, offset, out double value, out double error)
            && ClearRounding.TryRoundToDigits(value, error, digits, rounding, out Rational rounded)
            ? rounded
            : RoundToDigitsExactly(form, scale, offset, digits, rounding);
    }

    /// <summary>The open range between the neighbours among the numbers of so many digits; the point where the value is a
    /// fraction.</summary>
    public static Bounds Enclose<T>(T form, Rational scale, Rational offset, int significantDigits)
        where T : IExactForm
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(significantDigits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(significantDigits, ExactReal.MaxDigits);
        if (scale.IsZero)
        {
            return Bounds.Exactly(offset);
        }

        form.ThrowIfBeyondFigures();
        return form.TryToRational(out Rational exact, refusesLong: false)
            ? Bounds.Exactly((scale * exact) + offset)
            : Neighbours(bits => form.Enclosure(scale, offset, bits), significantDigits);
    }

    // Apart from the quick way, which must not pay for making a delegate.
    private static Rational RoundExactly<T>(T form, Rational scale, Rational offset, int decimals, Rounding rounding)
        where T : IExactForm => Decide(form, scale, offset, value => value.Round(decimals, rounding), decimals);

    private static Rational RoundToDigitsExactly<T>(T form, Rational scale, Rational offset, int digits, Rounding rounding)
        where T : IExactForm => Decide(form, scale, offset, value => value.RoundToSignificantDigits(digits, rounding), digits);

    // A fraction is rounded as such, ties included; an irrational number never ties.
    private static Rational Decide<T>(T form, Rational scale, Rational offset, Func<Rational, Rational> round, int digits)
        where T : IExactForm
    {
        if (scale.IsZero)
        {
            return round(offset);
        }

        form.ThrowIfBeyondFigures();
        return form.TryToRational(out Rational exact, refusesLong: false)
            ? round((scale * exact) + offset)
            : Round(bits => form.Enclosure(scale, offset, bits), round, digits);
    }
}
