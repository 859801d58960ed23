namespace Indicators;

/// <summary>The logarithmic mean of two numbers above zero, <c>L(a, b) = (a − b) ÷ (ln a − ln b)</c> and <c>L(a, a) = a</c>, in floating point.</summary>
/// <remarks>
/// It lies between the geometric and the arithmetic mean, and it does not matter which number is first. Where the numbers are close the
/// quotient would be one of two differences without digits; their exact difference is given instead, and the series of the logarithm.
/// </remarks>
internal static class LogarithmicMean
{
    // From here on the quotient of the differences has its digits.
    private const double Close = 0.1;

    /// <summary>The mean of two fractions.</summary>
    public static double Of(Rational a, Rational b) => Of(a.RoundToDouble(), b.RoundToDouble(), (a - b).RoundToDouble());

    /// <summary>The mean of a fraction and a product of powers.</summary>
    public static double Of(Rational a, PowerProduct b) => Of(
        a.RoundToDouble(),
        b.RoundAffineToSignificantDigits(Rational.One, Rational.Zero, 20, Rounding.HalfToEven).RoundToDouble(),
        b.RoundAffineToSignificantDigits(Rational.MinusOne, a, 20, Rounding.HalfToEven).RoundToDouble());

    // ln(a ÷ b) = 2 artanh z with z = (a − b) ÷ (a + b), so L = (a + b) ÷ 2 × z ÷ artanh z, and artanh z = z (1 + z²/3 + z⁴/5 + …).
    private static double Of(double a, double b, double difference)
    {
        double half = (a / 2) + (b / 2), z = difference / 2 / half;
        return Math.Abs(z) < Close ? half / Series(z * z) : Math.Abs(difference) / Math.Abs(Math.Log(a) - Math.Log(b));
    }

    // Up to z¹⁶/17: what is left out is below 10^−19 of it.
    private static double Series(double square)
    {
        double sum = 0;
        for (int odd = 17; odd >= 1; odd -= 2)
            sum = (sum * square) + (1.0 / odd);
        return sum;
    }
}
