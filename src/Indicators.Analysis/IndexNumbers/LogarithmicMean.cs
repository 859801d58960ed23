namespace Indicators;

/// <summary>The logarithmic mean of two numbers above zero, <c>L(a, b) = (a − b) ÷ (ln a − ln b)</c> and <c>L(a, a) = a</c>, in floating
/// point.</summary>
/// <remarks>
/// It lies between the geometric and the arithmetic mean, and it does not matter which number is first. Where the numbers are close the
/// quotient would be one of two differences without digits, so the mean is taken from the series of the logarithm: there it is the
/// arithmetic mean divided by 1 + z²/3 + …, and what rounding does to a small z does nothing to it.
/// </remarks>
internal static class LogarithmicMean
{
    // From here on the quotient of the differences has its digits.
    private const double Close = 0.1;

    /// <summary>The mean of two numbers.</summary>
    public static double Of(double a, double b)
    {
        // ln(a ÷ b) = 2 artanh z with z = (a − b) ÷ (a + b), so L = (a + b) ÷ 2 × z ÷ artanh z, and artanh z = z (1 + z²/3 + z⁴/5 + …).
        double half = (a / 2) + (b / 2), z = ((a / 2) - (b / 2)) / half;
        return Math.Abs(z) < Close ? half / Series(z * z) : Quotient(Math.Max(a, b), Math.Min(a, b));
    }

    private static double Quotient(double more, double less)
    {
        double ratio = more / less;
        return (more - less) / (double.IsFinite(ratio) ? Math.Log(ratio) : Math.Log(more) - Math.Log(less));
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
