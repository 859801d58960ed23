using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>The logarithmic mean keeps its digits where its two numbers are close, and where they are far apart.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(Observing), typeof(Factors)])]
public class LogarithmicMeanTests
{
    // L(a, b) = L(b, a), to the last bit.
    [Property]
    public bool It_does_not_matter_which_number_is_first(Some a, Some b) =>
        LogarithmicMean.Of(Number(a), Number(b)).Equals(LogarithmicMean.Of(Number(b), Number(a)));

    // √(ab) ≤ L(a, b) ≤ (a + b) ÷ 2, and L(a, a) = a.
    [Property]
    public bool It_lies_between_the_geometric_and_the_arithmetic_mean(Some a, Some b) =>
        LogarithmicMean.Of(Number(a), Number(b)) is var mean && mean >= Math.Sqrt(Number(a)) * Math.Sqrt(Number(b)) * (1 - 1e-14)
        && mean <= ((Number(a) / 2) + (Number(b) / 2)) * (1 + 1e-14) && LogarithmicMean.Of(Number(a), Number(a)).Equals(Number(a));

    // Against the logarithm in fractions: ln((1 + z) ÷ (1 − z)) = 2 Σ z^(2k+1) ÷ (2k + 1), on both sides of where the series begins.
    [Theory]
    [InlineData("1e-18")]
    [InlineData("1e-15")]
    [InlineData("1e-8")]
    [InlineData("0.001")]
    [InlineData("0.0999")]
    [InlineData("0.1001")]
    [InlineData("0.3")]
    [InlineData("0.6")]
    public void It_has_all_its_digits_however_close_the_numbers_are(string z)
    {
        Rational ratio = Rational.Parse(z), a = 1 + ratio, b = 1 - ratio, square = ratio * ratio;
        Rational logarithm = Rational.Zero, power = ratio;
        for (int odd = 1; odd <= 121; odd += 2)
        {
            logarithm += 2 * power / odd;
            power = (power * square).RoundToSignificantDigits(40, Rounding.HalfToEven);
        }

        double exact = ((a - b) / logarithm).RoundToDouble();
        Assert.Equal(exact, LogarithmicMean.Of(a.RoundToDouble(), b.RoundToDouble()), exact * 1e-15);
    }

    // The ends of floating point, where a sum or a quotient of the two would be beyond it.
    [Theory]
    [InlineData(1.7e308, 1.6e308, 1.6494948257622e308)]
    [InlineData(1.7e308, 1e-300, 1.2138501460175e305)]
    [InlineData(3e-308, 4e-308, 3.4760594967822e-308)]
    public void It_has_a_value_wherever_its_numbers_have(double a, double b, double expected) =>
        Assert.Equal(1, LogarithmicMean.Of(a, b) / expected, 1e-12);

    private static double Number(Some amount) => amount.Of.NumericalValue.RoundToDouble();
}
