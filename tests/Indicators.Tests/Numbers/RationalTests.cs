using System.Numerics;

namespace Indicators.Tests;

public class RationalTests
{
    [Fact]
    public void The_default_is_zero_over_one()
    {
        Rational value = default;

        Assert.Equal((BigInteger)0, value.Numerator);
        Assert.Equal((BigInteger)1, value.Denominator);
        Assert.True(value.IsZero && value.IsInteger);
        Assert.Equal(Rational.Zero, value);
    }

    [Theory]
    [InlineData(6, 4, 3, 2)]
    [InlineData(-6, 4, -3, 2)]
    [InlineData(6, -4, -3, 2)] // the sign belongs to the numerator
    [InlineData(0, -7, 0, 1)]
    [InlineData(long.MinValue, long.MinValue, 1, 1)]
    [InlineData(long.MinValue, 2, long.MinValue / 2, 1)]
    [InlineData(long.MaxValue, -long.MaxValue, -1, 1)]
    public void A_fraction_is_held_in_lowest_terms(long numerator, long denominator, long reducedNumerator, long reducedDenominator)
    {
        var value = new Rational(numerator, denominator);

        Assert.Equal((BigInteger)reducedNumerator, value.Numerator);
        Assert.Equal((BigInteger)reducedDenominator, value.Denominator);
        Assert.True(value.TryGetInt64Fraction(out long n, out long d));
        Assert.Equal((reducedNumerator, reducedDenominator), (n, d));
    }

    [Fact]
    public void A_value_is_held_beyond_64_bits_exactly_when_a_half_does_not_fit()
    {
        BigInteger beyond = (BigInteger)long.MaxValue + 1;

        Assert.False(new Rational(1, long.MinValue).TryGetInt64Fraction(out long numerator, out long denominator)); // -1/2^63
        Assert.Equal((0, 1), (numerator, denominator));
        Assert.False(new Rational(beyond, 1).TryGetInt64Fraction(out _, out _));
        Assert.True(new Rational(-beyond, 1).TryGetInt64Fraction(out _, out _)); // long.MinValue fits
        Assert.True(new Rational(beyond * 2, beyond).TryGetInt64Fraction(out _, out _));
        Assert.True((new Rational(beyond, 3) - new Rational(beyond - 3, 3)).TryGetInt64Fraction(out _, out _)); // back again
    }

    // The common denominator of 1/2^40 and 1/5^20 leaves 64 bits, though every part of it fits.
    [Fact]
    public void A_sum_of_decimals_with_a_long_denominator_is_exact()
    {
        BigInteger twos = BigInteger.Pow(2, 40), fives = BigInteger.Pow(5, 20);
        Rational sum = new Rational(1, (long)twos) + new Rational(1, (long)fives);

        Assert.Equal((twos + fives, twos * fives), (sum.Numerator, sum.Denominator));
    }

    // Equal halves alone do not make values equal, and equal values are neither below nor above each other; small or large.
    [Theory]
    [InlineData("1/3", "1/2", "2/3")]
    [InlineData("1/36472996377170786403", "1/36472996377170786401", "2/36472996377170786403")]
    public void A_value_is_equal_to_itself_alone(string text, string sameNumerator, string sameDenominator)
    {
        (Rational value, Rational again) = (Rational.Parse(text), Rational.Parse(text));
        foreach (string other in new[] { sameNumerator, sameDenominator })
        {
            Rational larger = Rational.Parse(other);
            Assert.True(value != larger && !(value == larger) && !value.Equals(larger) && !value.Equals((object)larger));
            Assert.True(value < larger && value <= larger && larger > value && larger >= value && !(value > larger) && !(value >= larger));
        }

        Assert.True(value == again && value <= again && value >= again && !(value < again) && !(value > again) && !(value != again));
        Assert.Equal(value.GetHashCode(), again.GetHashCode());
    }

    [Fact]
    public void The_smallest_whole_number_survives_every_operator()
    {
        Rational least = long.MinValue;
        BigInteger exact = long.MinValue;

        Assert.Equal(-exact, (-least).Numerator);
        Assert.Equal(-exact, least.Abs().Numerator);
        Assert.Equal(-exact, (0 - least).Numerator);
        Assert.Equal(exact * 2, (least + least).Numerator);
        Assert.Equal(exact * exact, (least * least).Numerator);
        Assert.Equal(-exact, (least / -1).Numerator);
        Assert.Equal(-exact, least.Reciprocal().Denominator);
        Assert.Equal(least, least.Reciprocal().Reciprocal());
        Assert.Equal(Rational.One, least / least);
    }

    [Fact]
    public void Zero_divides_nothing()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => new Rational(BigInteger.One, BigInteger.Zero));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Throws<DivideByZeroException>(() => Rational.Zero.Reciprocal());
        Assert.Throws<DivideByZeroException>(() => Rational.Zero.Pow(-1));
        Assert.Throws<DivideByZeroException>(() => new Rational(BigInteger.Pow(7, 100), 3) / 0);
    }

    [Theory]
    [InlineData("2/3", 3, "8/27")]
    [InlineData("-2/3", 3, "-8/27")]
    [InlineData("-2/3", -2, "2.25")]
    [InlineData("0", 0, "1")] // an empty product, as BigInteger has it
    [InlineData("0", 5, "0")]
    [InlineData("0", 2, "0")]
    [InlineData("3", 40, "12157665459056928801")]
    [InlineData("3", 41, "36472996377170786403")] // leaves 64 bits with its last factor
    [InlineData("-1", int.MinValue, "1")]
    [InlineData("-1", int.MaxValue, "-1")]
    [InlineData("10", 18, "1000000000000000000")]
    [InlineData("10", 19, "10000000000000000000")] // the first that leaves 64 bits
    [InlineData("-2", 63, "-9223372036854775808")] // the last that does not
    public void Powers_are_exact(string value, int exponent, string power) =>
        Assert.Equal(Rational.Parse(power), Rational.Parse(value).Pow(exponent));

    [Fact]
    public void Literals_of_every_kind_become_rationals()
    {
        Rational fromInt = 31, fromLong = 31L, fromDecimal = 31.0m, fromBig = new BigInteger(31);

        Assert.Equal(fromInt, fromLong);
        Assert.Equal(fromInt, fromDecimal);
        Assert.Equal(fromInt, fromBig);
        Assert.Equal(new Rational(27, 31), (58 - fromInt) / 31m);
    }

    [Fact]
    public void It_compares_only_with_its_own_kind()
    {
        IComparable one = Rational.One;

        Assert.True(one.CompareTo(null) > 0);
        Assert.Equal(0, one.CompareTo(Rational.One));
        Mistake.Throws<ArgumentException>(() => one.CompareTo(1m));
        Assert.False(Rational.One.Equals((object)1));
    }

    [Fact]
    public void Whole_numbers_and_tenths_rarely_share_a_hash_code()
    {
        Rational[] values = [.. Enumerable.Range(0, 20_000).Select(n => new Rational(n, 10))];

        Assert.True(values.Select(v => v.GetHashCode()).Distinct().Count() > 19_900);
        Assert.True(values.Select(v => v.GetHashCode() & 0xFFFF).Distinct().Count() > 15_000); // the low bits pick the bucket
    }
}
