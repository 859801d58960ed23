using System.Numerics;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>The way to decimals and doubles and back.</summary>
[Properties(Arbitrary = [typeof(Numbers)], MaxTest = 1000)]
public class RationalConversionTests
{
    // decimal → Rational → decimal is the identity, also where the decimal has trailing zeros.
    [Property]
    public bool Every_decimal_comes_back(decimal value) =>
        ((Rational)value).TryToDecimal(out decimal back) && back == value;

    // x is a decimal ⟺ its denominator divides 10^28 and the digits fit in 96 bits
    [Property]
    public bool A_value_is_a_decimal_exactly_when_its_digits_end_and_fit(Any x)
    {
        bool expected = false;
        for (int scale = 0; scale <= 28 && !expected; scale++)
        {
            Rational mantissa = x.Of * BigInteger.Pow(10, scale);
            expected = mantissa.IsInteger && BigInteger.Abs(mantissa.Numerator) < BigInteger.One << 96;
        }

        bool isDecimal = x.Of.TryToDecimal(out decimal value);
        return isDecimal == expected && (isDecimal ? (Rational)value == x.Of : value == 0);
    }

    // The number of places is the smallest p for which x·10^p is whole.
    [Property]
    public bool Decimal_places_are_the_fewest_that_hold_the_value(Any x) => x.Of.DecimalPlaces switch
    {
        int places => (x.Of * BigInteger.Pow(10, places)).IsInteger && (places == 0 || !(x.Of * BigInteger.Pow(10, places - 1)).IsInteger),
        null => !(x.Of * BigInteger.Pow(10, 200)).IsInteger, // the denominators of the generator stay far below 2^200
    };

    [Theory]
    [InlineData("1/3", null)]
    [InlineData("1/6", null)]
    [InlineData("0.05", 2)]
    [InlineData("1/9223372036854775808", 63)] // 2^-63: the first denominator beyond 64 bits
    [InlineData("1/4611686018427387904", 62)]
    [InlineData("1/7450580596923828125", 27)] // 5^-27
    [InlineData("1/37252902984619140625", 28)]
    [InlineData("7e-5000", 5000)]
    [InlineData("1/30000000000000000000000000000000000000000", null)]
    public void Places_end_where_only_twos_and_fives_divide(string value, int? places) =>
        Assert.Equal(places, Rational.Parse(value).DecimalPlaces);

    [Fact]
    public void Decimals_of_28_places_are_taken_and_given_back()
    {
        decimal[] edges =
        [
            decimal.MaxValue, decimal.MinValue, new(1, 0, 0, false, 28), new(-1, -1, -1, false, 28), new(-1, -1, -1, true, 28),
            new(1, 0, 0, false, 18), new(1, 0, 0, false, 19), 1.50m, -0.0m, 79228162514264337593543950.335m, ulong.MaxValue,
        ];
        foreach (decimal edge in edges)
        {
            Assert.True(((Rational)edge).TryToDecimal(out decimal back));
            Assert.Equal(edge, back);
        }

        Rational twoTo28 = ((Rational)2).Pow(-28);
        Assert.True(twoTo28.TryToDecimal(out decimal exact));
        Assert.Equal(0.0000000037252902984619140625m, exact);
        Assert.False((twoTo28 / 2).TryToDecimal(out _)); // 29 places
        Assert.False(((Rational)decimal.MaxValue + 1).TryToDecimal(out _));
    }

    // double → Rational → double is the identity for every finite double.
    [Property]
    public bool Every_double_comes_back(double value) =>
        !double.IsFinite(value) ? Guard.Unmet() : Rational.FromDoubleExactly(value).RoundToDouble() == value;

    // No double is nearer than the one that is given, and a tie has the even one.
    [Property]
    public bool The_nearest_double_is_given(Any x) => IsNearest(x.Of, x.Of.RoundToDouble());

    [Fact]
    public void The_nearest_double_is_given_at_every_size_and_on_ties()
    {
        foreach (int exponent in new[] { -1074, -1073, -1060, -1030, -1023, -1022, -1021, -60, -1, 0, 1, 52, 53, 970, 971 })
        {
            foreach (long bits in new[] { 1L, 2, 3, (1L << 52) - 1, 1L << 52, (1L << 52) + 1, (1L << 53) - 1 })
            {
                if (exponent > 960 && bits > 1L << 52)
                    continue; // beyond the largest double
                foreach (Rational part in new Rational[] { 0, new(1, 4), new(1, 2), new(3, 4), new(1, 1L << 62),
                    new Rational(1, 2) - new Rational(1, 1L << 62) })
                {
                    Rational value = (bits + part) * ((Rational)2).Pow(exponent);
                    Assert.True(IsNearest(value, value.RoundToDouble()), $"({bits} + {part})·2^{exponent}");
                    Assert.True(IsNearest(-value, (-value).RoundToDouble()), $"-({bits} + {part})·2^{exponent}");
                }
            }
        }
    }

    [Fact]
    public void What_no_double_holds_overflows_and_what_is_too_small_is_zero()
    {
        Rational largest = Rational.FromDoubleExactly(double.MaxValue), halfUnit = ((Rational)2).Pow(970);

        Assert.Equal(double.MaxValue, largest.RoundToDouble());
        Assert.Equal(double.MaxValue, (largest + halfUnit - 1).RoundToDouble());
        Assert.Throws<OverflowException>(() => (largest + halfUnit).RoundToDouble()); // the tie goes to 2^1024
        Assert.Throws<OverflowException>(() => (-largest * 1000).RoundToDouble());
        Assert.Equal(0, ((Rational)2).Pow(-1075).RoundToDouble()); // a tie between 0 and the smallest double
        Assert.Equal(double.Epsilon, (((Rational)2).Pow(-1075) + ((Rational)2).Pow(-1200)).RoundToDouble());
        Assert.False(double.IsNegative((-((Rational)2).Pow(-2000)).RoundToDouble()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.FromDoubleExactly(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.FromDoubleExactly(double.NegativeInfinity));
        Assert.Equal("3602879701896397/36028797018963968", Rational.FromDoubleExactly(0.1).ToString("Q"));
    }

    private static bool IsNearest(Rational value, double given)
    {
        Rational distance = (value - Rational.FromDoubleExactly(given)).Abs();
        foreach (double neighbour in new[] { Math.BitDecrement(given), Math.BitIncrement(given) })
        {
            if (!double.IsFinite(neighbour))
                continue;
            Rational other = (value - Rational.FromDoubleExactly(neighbour)).Abs();
            if (other < distance || (other == distance && (BitConverter.DoubleToInt64Bits(given) & 1) == 1))
                return false;
        }

        return true;
    }
}
