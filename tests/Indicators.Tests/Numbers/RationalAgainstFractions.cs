using System.Numerics;
using FsCheck.Xunit;
using Fractions;

namespace Indicators.Tests;

/// <summary>Another library's fractions, made of big integers throughout, must agree on every operation.</summary>
[Properties(Arbitrary = [typeof(Numbers)], MaxTest = 1000)]
public class RationalAgainstFractions
{
    [Property]
    public bool Sum(Any a, Any b) => Same(a.Of + b.Of, Other(a) + Other(b));

    [Property]
    public bool Difference(Any a, Any b) => Same(a.Of - b.Of, Other(a) - Other(b));

    [Property]
    public bool Product(Any a, Any b) => Same(a.Of * b.Of, Other(a) * Other(b));

    [Property]
    public bool Quotient(Any a, Any b) => b.Of.IsZero ? Guard.Unmet() : Same(a.Of / b.Of, Other(a) / Other(b));

    [Property]
    public bool Order(Any a, Any b) =>
        Math.Sign(a.Of.CompareTo(b.Of)) == Math.Sign(Other(a).CompareTo(Other(b))) &&
        a.Of == b.Of == Other(a).Equals(Other(b));

    [Property]
    public bool Sign_and_distance_from_zero(Any a) =>
        a.Of.Sign == Other(a).Numerator.Sign && Same(a.Of.Abs(), Fraction.Abs(Other(a))) && Same(-a.Of, -Other(a));

    [Property]
    public bool Reciprocals(Any a) => a.Of.IsZero ? Guard.Unmet() : Same(a.Of.Reciprocal(), Other(a).Reciprocal());

    [Property]
    public bool Powers(Any a, Decimals exponent) =>
        (a.Of.IsZero && exponent.Count < 0) ? Guard.Unmet() : Same(a.Of.Pow(exponent.Count), Fraction.Pow(Other(a), exponent.Count));

    [Property]
    public bool Decimals_taken_in(decimal value) => Same(value, Fraction.FromDecimal(value));

    [Property]
    public bool Doubles_taken_in(double value) => // below the normal doubles the other library reads another value
        !double.IsNormal(value) ? Guard.Unmet() : Same(Rational.FromDoubleExactly(value), Fraction.FromDouble(value));

    // All pairs of fractions whose halves lie at the edges of 32 and 64 bits.
    [Fact]
    public void Edges_of_the_64_bit_form()
    {
        long[] halves = [1, 2, 3, 1L << 32, (1L << 62) + 1, long.MaxValue - 1, long.MaxValue, long.MinValue];
        Rational[] values = [.. from n in halves from d in halves from s in new[] { 1, -1 } select new Rational(n, d) * s, 0];
        Fraction[] others = [.. values.Select(v => new Fraction(v.Numerator, v.Denominator))];
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                Assert.True(Same(values[i] + values[j], others[i] + others[j]), $"{values[i]} + {values[j]}");
                Assert.True(Same(values[i] - values[j], others[i] - others[j]), $"{values[i]} - {values[j]}");
                Assert.True(Same(values[i] * values[j], others[i] * others[j]), $"{values[i]} * {values[j]}");
                Assert.True(values[j].IsZero || Same(values[i] / values[j], others[i] / others[j]), $"{values[i]} / {values[j]}");
                Assert.Equal(Math.Sign(others[i].CompareTo(others[j])), Math.Sign(values[i].CompareTo(values[j])));
            }
        }
    }

    private static Fraction Other(Any value) => new(value.Of.Numerator, value.Of.Denominator);

    // The same number, in lowest terms, in the 64-bit form exactly if it fits.
    private static bool Same(Rational ours, Fraction theirs)
    {
        BigInteger numerator = theirs.Numerator, denominator = theirs.Denominator;
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        numerator /= divisor;
        denominator /= divisor;
        bool fits = numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue;
        return ours.Numerator == numerator && ours.Denominator == denominator && ours.TryGetInt64Fraction(out _, out _) == fits;
    }
}
