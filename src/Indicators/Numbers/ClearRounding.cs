namespace Indicators;

/// <summary>Rounds approximations that are farther from every value at which the rounding changes than they can be wrong.</summary>
/// <remarks>The quick way of exact roundings: what is not clear here is left to whole numbers.</remarks>
internal static class ClearRounding
{
    /// <summary>Rounds to a number of decimals, if the result is clear.</summary>
    /// <param name="value">The approximation.</param>
    /// <param name="error">By how much it can be wrong at most.</param>
    /// <param name="decimals">Digits after the point, 0 to <see cref="PowersOfTen.MaxInt64Exponent"/>.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="rounded">The rounded value.</param>
    /// <returns>Whether it is clear.</returns>
    public static bool TryRound(double value, double error, int decimals, Rounding rule, out Rational rounded)
    {
        // Ties become whole numbers, like the places where the other rules change; then all rules cut down and may add one.
        bool toNearest = rule is Rounding.HalfAwayFromZero or Rounding.HalfToEven;
        double unit = PowersOfTen.Int64[decimals];
        value = (value * unit) + (toNearest ? 0.5 : 0);
        error *= unit;

        double whole = Math.Floor(value), part = value - whole; // exact below 2^52
        if (!(part > error && part < 1 - error && Math.Abs(value) < 1L << 52))
        {
            rounded = default;
            return false;
        }

        bool up = !toNearest && rule switch
        {
            Rounding.AwayFromZero => value > 0,
            Rounding.TowardZero => value < 0,
            _ => rule == Rounding.Ceiling,
        };
        rounded = Rational.FromScaled((long)whole + (up ? 1 : 0), decimals);
        return true;
    }

    /// <summary>Rounds to a number of significant digits, if the result is clear.</summary>
    /// <param name="value">The approximation.</param>
    /// <param name="error">By how much it can be wrong at most.</param>
    /// <param name="digits">How many digits to keep, above zero.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="rounded">The rounded value.</param>
    /// <returns>Whether it is clear.</returns>
    public static bool TryRoundToDigits(double value, double error, int digits, Rounding rule, out Rational rounded)
    {
        // The place of the first digit is clear where the value keeps away from the powers of ten around it.
        double magnitude = Math.Abs(value), exponent = Math.Floor(Math.Log10(magnitude)), power = Math.Pow(10, exponent);
        double decimals = digits - 1 - exponent;
        if (magnitude * (1 - 1e-12) - error > power && magnitude * (1 + 1e-12) + error < 10 * power &&
            decimals is >= 0 and <= PowersOfTen.MaxInt64Exponent)
        {
            return TryRound(value, error, (int)decimals, rule, out rounded);
        }

        rounded = default;
        return false;
    }
}
