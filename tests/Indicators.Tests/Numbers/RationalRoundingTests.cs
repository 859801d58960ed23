using System.Numerics;

namespace Indicators.Tests;

public class RationalRoundingTests
{
    // Source: GB/T 8170-2008, 数值修约规则, the examples of its clause 3 (四舍六入五成双).
    [Theory]
    [InlineData("12.1498", 1, "12.1")]
    [InlineData("12.1498", 0, "12")]
    [InlineData("1.050", 1, "1")]
    [InlineData("0.35", 1, "0.4")]
    [InlineData("2500", -3, "2000")]
    [InlineData("3500", -3, "4000")]
    [InlineData("-0.0365", 3, "-0.036")]
    [InlineData("8.53459", 2, "8.53")]
    public void The_standard_rounds_a_tie_to_the_even_digit(string value, int decimals, string rounded) =>
        Assert.Equal(Rational.Parse(rounded), Rational.Parse(value).Round(decimals, Rounding.HalfToEven));

    // 2000/3 to 2001/3 is growth of exactly 1/2000; in decimal it is 0.0499…95 % and prints 0.0 %.
    [Fact]
    public void A_tie_that_thirds_hide_is_still_a_tie()
    {
        Rational earlier = new(2000, 3), later = new(2001, 3);

        Rational percent = (later - earlier) / earlier * 100;

        Assert.Equal("0.1", percent.ToString(1, Rounding.HalfAwayFromZero));
        Assert.Equal("0.0", percent.ToString(1, Rounding.HalfToEven));
    }

    [Theory]
    [InlineData("0.04", 1, "0.0")]
    [InlineData("-0.04", 1, "0.0")] // rounds to zero: no minus sign
    [InlineData("-0.05", 1, "-0.1")]
    [InlineData("87.1", 3, "87.100")]
    [InlineData("27/31", 0, "1")]
    [InlineData("99.995", 2, "100.00")]
    [InlineData("1e30", 2, "1000000000000000000000000000000.00")]
    [InlineData("-1e-30", 2, "0.00")]
    [InlineData("9223372036854775807", 1, "9223372036854775807.0")]
    [InlineData("-9223372036854775808", 0, "-9223372036854775808")]
    public void A_rounded_text_keeps_its_zeros(string value, int decimals, string text) =>
        Assert.Equal(text, Rational.Parse(value).ToString(decimals, Rounding.HalfAwayFromZero));

    [Theory]
    [InlineData("12345", 2, "12000")]
    [InlineData("0.0012345", 3, "0.00123")]
    [InlineData("9.96", 2, "10")] // up to the next power of ten
    [InlineData("1000", 1, "1000")]
    [InlineData("999999999999999999", 17, "1000000000000000000")]
    [InlineData("1e-9999", 4, "1e-9999")]
    [InlineData("-1.25", 2, "-1.3")]
    [InlineData("0", 3, "0")] // it has no first digit
    public void Significant_digits_are_counted_from_the_first_that_is_not_zero(string value, int digits, string rounded) =>
        Assert.Equal(Rational.Parse(rounded), Rational.Parse(value).RoundToSignificantDigits(digits, Rounding.HalfAwayFromZero));

    [Fact]
    public void A_rounded_decimal_keeps_its_zeros_while_they_fit()
    {
        Assert.Equal("87.10",
            ((Rational)87.1m).RoundToDecimal(2, Rounding.Floor).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(0.3333333333333333333333333333m, new Rational(1, 3).RoundToDecimal(28, Rounding.HalfToEven));
        Assert.Equal(decimal.MaxValue, ((Rational)decimal.MaxValue).RoundToDecimal(5, Rounding.HalfToEven)); // no room for zeros
        Assert.Equal(decimal.MinValue, ((Rational)decimal.MinValue).RoundToDecimal(0, Rounding.HalfToEven));
        Assert.False(decimal.IsNegative(new Rational(-1, 3).RoundToDecimal(0, Rounding.HalfToEven)));
        Assert.Throws<OverflowException>(() => ((Rational)decimal.MaxValue + 1).RoundToDecimal(0, Rounding.HalfToEven));
        Assert.Throws<OverflowException>(() => ((Rational)decimal.MaxValue + new Rational(1, 3)).RoundToDecimal(1, Rounding.Ceiling));
    }

    // Whose halves do not fit in 64 bits: 10^-30 is added, which the rounding takes away again.
    [Theory]
    [InlineData("87.1", 2, "87.10")]
    [InlineData("-87.1", 2, "-87.10")]
    [InlineData("7922816251426433759354395033", 1, "7922816251426433759354395033.0")] // all 96 bits of a decimal
    [InlineData("0", 0, "0")]
    public void A_rounded_decimal_keeps_its_zeros_beyond_64_bits_too(string value, int decimals, string text)
    {
        Rational moved = Rational.Parse(value) + ((Rational)10).Pow(-30);

        decimal rounded = moved.RoundToDecimal(decimals, Rounding.HalfToEven);

        Assert.Equal(text, rounded.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(value[0] == '-', decimal.IsNegative(rounded));
    }

    [Fact]
    public void A_forgotten_rule_throws()
    {
        Rational value = new(1, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => value.Round(1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => value.RoundToInteger(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => value.RoundToDecimal(1, (Rounding)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => value.RoundToSignificantDigits(1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => value.ToString(1, (Rounding)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Round(1, default)); // also where nothing is to be rounded
    }

    // 18 × 10^18 lies between 2^63 and 2^64, where signed numbers end and unsigned ones do not.
    [Fact]
    public void A_divisor_above_the_signed_range_rounds_like_any_other()
    {
        Assert.Equal(Rational.Zero, new Rational(1, 18).Round(-18, Rounding.HalfAwayFromZero));
        Assert.Equal(-((Rational)10).Pow(18), new Rational(-long.MaxValue, 18).Round(-18, Rounding.HalfToEven)); // 0.51… of it
        Assert.Equal(((Rational)10).Pow(18), new Rational(1, 18).Round(-18, Rounding.Ceiling));
    }

    // 19 × 10^18 = 2^64 + 553 255 926 290 448 384: its low 64 bits alone would give 10 for 0.29.
    [Fact]
    public void A_scaled_denominator_beyond_64_bits_is_divided_by_in_full()
    {
        var value = new Rational(5_500_000_000_000_000_001, 19);
        Assert.Equal(Rational.Zero, value.Round(-18, Rounding.HalfToEven));
        Assert.Equal(((Rational)10).Pow(18), value.Round(-18, Rounding.Ceiling));
    }

    // The largest 64-bit number rounded up to a ten to the 18th, 10^19, is above the signed range and below the unsigned one.
    [Fact]
    public void A_whole_number_may_be_rounded_out_of_the_signed_range() => Assert.All(
        new[] { 1, -1 },
        sign => Assert.Equal(sign * ((Rational)10).Pow(19), (sign * (Rational)long.MaxValue).Round(-18, Rounding.AwayFromZero)));

    [Fact]
    public void Numbers_of_decimals_have_limits()
    {
        Rational value = new(1, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => value.Round(Rational.MaxDecimals + 1, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => value.Round(-Rational.MaxDecimals - 1, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => value.ToString(-1, Rounding.Floor));
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => value.RoundToDecimal(-1, Rounding.Floor)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => value.RoundToDecimal(29, Rounding.Floor)).ParamName);
        Assert.Equal("digits",
            Assert.Throws<ArgumentOutOfRangeException>(() => value.RoundToSignificantDigits(0, Rounding.Floor)).ParamName);
        Assert.Equal("digits",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => value.RoundToSignificantDigits(Rational.MaxDecimals + 1, Rounding.Floor)).ParamName);
        Assert.Equal(Rational.MaxDecimals, value.Round(Rational.MaxDecimals, Rounding.Floor).DecimalPlaces);
        Assert.Equal(Rational.Zero, value.Round(-Rational.MaxDecimals, Rounding.Floor));
    }

    // Around every power of ten the first digit moves: the estimate by logarithms must not decide there.
    [Fact]
    public void The_first_digit_is_found_beside_every_power_of_ten()
    {
        for (int exponent = -18; exponent <= 18; exponent++)
        {
            Rational power = ((Rational)10).Pow(exponent);
            foreach (Rational step in new[] { new Rational(-1, 1L << 60), 0, new Rational(1, 1L << 60) })
            {
                Rational value = power * (1 + step);
                int first = step.Sign < 0 ? exponent - 1 : exponent;
                Assert.Equal(value.Round(2 - first, Rounding.Floor), value.RoundToSignificantDigits(3, Rounding.Floor));
                Assert.Equal(value.Round(2 - first, Rounding.Ceiling), value.RoundToSignificantDigits(3, Rounding.Ceiling));
            }
        }
    }
}
