using System.Numerics;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Logarithms against known digits, and against what is true of all of them.</summary>
[Properties(Arbitrary = [typeof(Numbers)], MaxTest = 100)]
public class LogarithmTests
{
    // Sources: OEIS A002162 (ln 2), A002392 (ln 10).
    [Theory]
    [InlineData("2", "0.69314718055994530941723212145817656807550013436025")]
    [InlineData("10", "2.30258509299404568401799145468436420760110148862877")]
    [InlineData("1/2", "-0.69314718055994530941723212145817656807550013436025")]
    [InlineData("1000", "6.90775527898213705205397436405309262280330446588631")] // three times ln 10
    public void Fifty_decimals_are_right(string x, string digits) =>
        Assert.Equal(Rational.Parse(digits), Logarithm.Round(Rational.Parse(x), 1, 50, Rounding.TowardZero));

    [Fact]
    public void The_exponential_of_one_has_its_fifty_decimals()
    {
        // Source: OEIS A001113.
        (BigInteger low, BigInteger high, int shift) = FixedPoint.Exp(BigInteger.One << 256, BigInteger.One << 256, 256);
        Rational unit = ((Rational)2).Pow(shift), e = Rational.Parse("2.71828182845904523536028747135266249775724709369995");

        Assert.Equal(e, (low * unit).Round(50, Rounding.TowardZero));
        Assert.Equal(e, (high * unit).Round(50, Rounding.TowardZero));
    }

    [Theory]
    [InlineData("10", 10, "(2.302585092, 2.302585093)")]
    [InlineData("1/10", 4, "(-2.303, -2.302)")]
    [InlineData("1000000000000000001/1000000000000000000", 10, "(0.0000000000000000009999999999, 0.000000000000000001)")]
    [InlineData("1", 3, "[0, 0]")]
    [InlineData("2", 1, "(0.6, 0.7)")]
    public void An_enclosure_has_the_neighbours_as_ends(string x, int digits, string bounds) =>
        Assert.Equal(bounds, Logarithm.Enclose(Rational.Parse(x), digits).ToString());

    [Fact]
    public void A_thousand_digits_are_as_good_as_ten()
    {
        Bounds wide = Logarithm.Enclose(3, 10), narrow = Logarithm.Enclose(3, ExactReal.MaxDigits);

        Assert.True(wide.Contains(narrow));
        Assert.Equal(((Rational)10).Pow(-999), narrow.Width);
    }

    [Fact]
    public void What_has_no_logarithm_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Logarithm.Enclose(0, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Logarithm.Round(-1, 1, 5, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => Logarithm.Compare(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Logarithm.Enclose(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Logarithm.Round(2, 1, 5, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Logarithm.Round(2, 1, ExactReal.MaxDigits + 1, Rounding.Floor));
    }

    // What is enclosed with more bits lies inside what is enclosed with fewer.
    [Property]
    public bool More_bits_stay_inside_fewer(Positive x)
    {
        (BigInteger low, BigInteger high) = FixedPoint.Ln(x.Of.Numerator, x.Of.Denominator, 64);
        (BigInteger lowest, BigInteger highest) = FixedPoint.Ln(x.Of.Numerator, x.Of.Denominator, 500);
        return low << 436 <= lowest && lowest <= highest && highest <= high << 436 && highest - lowest < BigInteger.One << 30;
    }

    // Source of the digits: OEIS A002162. Too few bits to be told apart from them, and no wider than two units a term.
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(64)]
    [InlineData(150)]
    public void The_logarithm_of_two_is_enclosed_as_closely_as_it_is_proved(int bits)
    {
        (BigInteger low, BigInteger high) = FixedPoint.MakeLn2(bits);
        Rational below = Rational.Parse("0.69314718055994530941723212145817656807550013436025") * BigInteger.Pow(2, bits);
        Rational above = Rational.Parse("0.69314718055994530941723212145817656807550013436026") * BigInteger.Pow(2, bits);

        Assert.True(low <= above && below <= high);
        Assert.True(high - low <= (4 * ((bits / 3) + 1)) + 2); // 9^n > 2^bits ends the sum, and 9 is above 2^3
    }

    // What is enclosed with more bits lies inside what is enclosed with fewer, far out too, where k·ln 2 is known least.
    [Theory]
    [InlineData(-1_000_000)]
    [InlineData(-1_000)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public void An_exponential_of_more_bits_stays_inside_that_of_fewer(int exponent)
    {
        BigInteger y = exponent;
        (BigInteger low, BigInteger high, int shift) = FixedPoint.Exp(y << 64, y << 64, 64);
        (BigInteger lowest, BigInteger highest, int least) = FixedPoint.Exp(y << 300, y << 300, 300);

        Assert.True(low << (shift - least) <= lowest);
        Assert.True(lowest <= highest);
        Assert.True(highest <= high << (shift - least));
    }

    // exp(ln x) = x
    [Property]
    public bool The_exponential_takes_the_logarithm_back(Positive x)
    {
        (BigInteger logLow, BigInteger logHigh) = FixedPoint.Ln(x.Of.Numerator, x.Of.Denominator, 160);
        (BigInteger low, BigInteger high, int shift) = FixedPoint.Exp(logLow, logHigh, 160);
        Rational unit = ((Rational)2).Pow(shift);
        return low * unit <= x.Of && x.Of <= high * unit && (high - low) * unit < x.Of / (1L << 62);
    }

    // ln(x·y) = ln x + ln y, ln(1/x) = −ln x, as ranges that must meet
    [Property]
    public bool Logarithms_of_products_are_sums(Positive x, Positive y) =>
        (Logarithm.Enclose(x.Of, 40) + Logarithm.Enclose(y.Of, 40)).Overlaps(Logarithm.Enclose(x.Of * y.Of, 40)) &&
        Logarithm.Enclose(x.Of.Reciprocal(), 40) == -Logarithm.Enclose(x.Of, 40);

    // x < y ⟹ ln x < ln y; rounding keeps the order
    [Property]
    public bool A_larger_number_has_a_larger_logarithm(Positive x, Positive y)
    {
        Rational near = x.Of * (1 + ((Rational)10).Pow(-30));
        return x.Of < y.Of == Logarithm.Round(x.Of, 1, 60, Rounding.Floor) < Logarithm.Round(y.Of, 1, 60, Rounding.Floor)
            && Logarithm.Round(x.Of, 1, 60, Rounding.Floor) < Logarithm.Round(near, 1, 60, Rounding.Floor);
    }

    // sign(ln x − v) is that of the enclosure on either side of v; equal only at x = 1, v = 0.
    [Property]
    public bool Comparison_agrees_with_the_enclosure(Positive x, Any v)
    {
        if (x.Of == 1)
            return Logarithm.Compare(x.Of, v.Of) == -v.Of.Sign;
        Bounds narrow = Logarithm.Enclose(x.Of, 30);
        return Logarithm.Compare(x.Of, narrow.Lower!.Value) == 1
            && Logarithm.Compare(x.Of, narrow.Upper!.Value) == -1
            && (narrow.Contains(v.Of) || Logarithm.Compare(x.Of, v.Of) == (v.Of <= narrow.Lower ? 1 : -1));
    }

    // scale·ln x rounded = −(−scale·ln x) rounded by the mirrored rule, and near what the platform computes
    [Property]
    public bool Scaled_logarithms_are_near_those_of_the_platform(Positive x, Rule rule)
    {
        Rational rounded = Logarithm.Round(x.Of, -100, 6, rule.Of);
        double expected = -100 * (BigInteger.Log(x.Of.Numerator) - BigInteger.Log(x.Of.Denominator));
        return Math.Abs(rounded.RoundToDouble() - expected) <= 1e-6 + (Math.Abs(expected) * 1e-12)
            && (rule.Of != Rounding.HalfToEven || rounded == -Logarithm.Round(x.Of, 100, 6, rule.Of));
    }
}
