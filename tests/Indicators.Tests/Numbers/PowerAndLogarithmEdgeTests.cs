using System.Numerics;

namespace Indicators.Tests;

/// <summary>Powers and logarithms where their limits are, where they are nearly equal, and by every operator.</summary>
public class PowerAndLogarithmEdgeTests
{
    private static readonly Rational Hair = ((Rational)10).Pow(-40);

    private static readonly Rational Half = new(1, 2);

    // 1/√2 < 1 < √2 < 1.5 < 2 < 9^(1/2) = 3, as powers and as fractions.
    [Fact]
    public void Powers_and_fractions_are_in_one_order_by_every_operator()
    {
        RationalPower[] powers = [new(2, -Half), default, new(2, Half), new(new Rational(9, 4), Half), new(4, Half), new(9, Half)];
        RationalPower[] again =
            [new(4, new Rational(-1, 4)), new(7, 0), new(8, new Rational(1, 6)), new(new Rational(27, 8), new Rational(1, 3)), new(2, 1),
                new(3, 1)];
        Rational?[] fractions = [null, 1, null, 1.5m, 2, 3];
        for (int i = 0; i < powers.Length; i++)
        {
            for (int j = 0; j < again.Length; j++)
            {
                (RationalPower one, RationalPower other) = (powers[i], again[j]);
                bool[] expected = [i < j, i > j, i <= j, i >= j, i == j, i != j];

                Assert.Equal(expected, new[] { one < other, one > other, one <= other, one >= other, one == other, one != other });
                if (fractions[j] is { } fraction)
                    Assert.Equal(expected,
                        new[] { one < fraction, one > fraction, one <= fraction, one >= fraction, one == fraction, one != fraction });
                Assert.Equal(i == j, one.Equals((object)other) && one.GetHashCode() == other.GetHashCode());
            }
        }

        Assert.False(powers[0].Equals("2^(-1/2)"));
        Assert.Equal(powers.Length, powers.Select(power => power.GetHashCode()).Distinct().Count());
    }

    // 0^x = 0 for x above zero lies below every power and above every fraction below zero; x^0 = 1.
    [Fact]
    public void Zero_and_one_are_compared_as_the_numbers_they_are()
    {
        RationalPower zero = new(0, Half), one = new(5, 0), small = new(2, -1000);

        Assert.True(
            zero < small && small > zero && zero < one && one > zero && zero == new RationalPower(0, 3) && zero == 0 && zero > -1
                && zero < 1 && zero < Hair);
        Assert.True(
            one == 1 && one > 0 && one > -1 && one < 2 && one == new RationalPower(1, new Rational(7, 3)) && one > small && small < one);
        Assert.True(small > 0 && small > -1 && small < 1);
        Assert.True(new RationalPower(2, Half) > one && one < new RationalPower(2, Half));
        Assert.Equal([-1, 0, 1], new[] { -1, 0, 1 }.Select(sign => Math.Sign(one.CompareTo(1 - (sign * Hair)))));
        Assert.Equal(zero.GetHashCode(), new RationalPower(0, 7).GetHashCode());
        Assert.Equal(one.GetHashCode(), new RationalPower(1, new Rational(-7, 3)).GetHashCode());
        Assert.NotEqual(zero.GetHashCode(), one.GetHashCode());
    }

    // 292 · 121/226 = 291 · 17666/32883, so the powers differ by 51 · 10^-292 against 95 · 10^-291 of the bases; in floating point the
    // first is the larger, by more than the logarithm of one base alone is off.
    [Fact]
    public void Powers_of_large_bases_are_not_told_apart_by_the_last_digits_of_a_double()
    {
        var one = new RationalPower(((Rational)10).Pow(292) + 51, new Rational(121, 226));
        var other = new RationalPower(((Rational)10).Pow(291) + 95, new Rational(17_666, 32_883));

        Assert.True(one < other && other > one && one != other);
    }

    // 10^-400 is zero to a double, and is not zero.
    [Fact]
    public void A_power_below_every_double_is_still_above_zero()
    {
        var small = new RationalPower(new Rational(1, 10), 400);

        Assert.Equal(0.01m, small.Round(2, Rounding.Ceiling));
        Assert.Equal(0, small.Round(2, Rounding.HalfToEven));
        Assert.Equal(Hair.Pow(10), small.RoundAffineToSignificantDigits(1, 0, 3, Rounding.Floor));
        Assert.Equal(2 * Hair.Pow(10),
            new RationalPower(new Rational(4, 100), Half).RoundAffineToSignificantDigits(10 * Hair.Pow(10), 0, 3, Rounding.Floor));
    }

    // a^(1/7) against b^(1/5), where b is a^(5/7) to forty digits: floating point cannot tell them apart.
    [Theory]
    [InlineData("3", 1, 7, 1, 5)]
    [InlineData("3", -1, 7, -1, 5)]
    [InlineData("58/31", 1, 4, 2, 7)]
    [InlineData("1/3", 5, 3, 1, 1)]
    [InlineData("1e300", 1, 7, 1, 1)]
    [InlineData("1e-400", 1, 7, 1, 1)] // beyond a double
    public void Powers_that_differ_in_the_fortieth_digit_are_told_apart(string radicand, int p, int q, int r, int s)
    {
        RationalPower power = new(Rational.Parse(radicand), new Rational(p, q)),
            asBase = new(Rational.Parse(radicand), new Rational(p * s, q * r));
        Bounds near = asBase.EncloseAffine(1, 0, 40);
        RationalPower below = new(near.Lower!.Value, new Rational(r, s)), above = new(near.Upper!.Value, new Rational(r, s));

        int order = r > 0 ? 1 : -1;
        Assert.Equal((order, -order, -order, order),
            (power.CompareTo(below), power.CompareTo(above), below.CompareTo(power), above.CompareTo(power)));
        Assert.True(power != below && power != above);
    }

    // Where only one of base, numerator and denominator is a power, nothing is.
    [Theory]
    [InlineData("4/3", "2/3", 1, 2)]
    [InlineData("3/4", "3/2", 1, 2)]
    [InlineData("8/27", "2/3", 1, 2)]
    [InlineData("4/9", "3/2", 1, 2)]
    [InlineData("1/9", "1/2", 1, 2)]
    public void A_root_needs_both_halves(string radicand, string no, int p, int q)
    {
        RationalPower power = new(Rational.Parse(radicand), new Rational(p, q));

        Assert.True(power != Rational.Parse(no));
        Assert.Equal(Math.Sign(PowerOracle.Compare(power.Base, p, q, Rational.Parse(no))), power.CompareTo(Rational.Parse(no)));
    }

    [Fact]
    public void Exponents_are_taken_up_to_256_bits()
    {
        Rational most = ((Rational)2).Pow(256) - 1;

        Assert.Equal(most, new RationalPower(1, most).Exponent);
        Assert.Equal(-most, new RationalPower(1, -most).Exponent);
        Assert.Equal(most.Reciprocal(), new RationalPower(7, most.Reciprocal()).Exponent);
        Assert.Equal(7, new RationalPower(7, most.Reciprocal()).Base);
        Throws("exponent", () => new RationalPower(1, most + 1));
        Throws("exponent", () => new RationalPower(1, -most - 1));
        Throws("exponent", () => new RationalPower(1, (most + 1).Reciprocal()));
        Throws("exponent", () => new RationalPower(1, most.Pow(3)));
        Throws("radicand", () => new RationalPower(-Hair, 2));
        Assert.Equal(0, new RationalPower(0, 0).Base); // an empty product
        Assert.Equal("0^0", new RationalPower(0, 0).ToString());
    }

    // Exact up to a million bits: 2^1048575 is, 2^1048576 has one bit more.
    [Fact]
    public void What_is_too_long_is_not_written_out()
    {
        const int Most = 1 << 16; // of two bits each

        Assert.True(new RationalPower(2, Most).TryToRational(out Rational written) && written == ((Rational)2).Pow(Most));
        Assert.True(new RationalPower(2, -Most).TryToRational(out written) && written == ((Rational)2).Pow(-Most));
        Assert.Throws<OverflowException>(() => new RationalPower(2, Most + 1).TryToRational(out _));
        Assert.Throws<OverflowException>(() => new RationalPower(2, -Most - 1).TryToRational(out _));
        Assert.True(new RationalPower(1, ((Rational)2).Pow(200)).TryToRational(out written) && written == 1);
        Assert.True(new RationalPower(1, -((Rational)2).Pow(200)).TryToRational(out written) && written == 1);
        Assert.True(new RationalPower(0, ((Rational)2).Pow(200)).TryToRational(out written) && written.IsZero);
    }

    // Figures end at 2^±32768: beyond, nothing is rounded.
    [Fact]
    public void What_is_beyond_every_figure_is_not_rounded()
    {
        Assert.Equal(((Rational)2).Pow(32_767), new RationalPower(2, 32_767).Round(0, Rounding.Floor));
        Assert.Equal(0, new RationalPower(2, -32_767).Round(0, Rounding.Floor));
        Assert.Throws<OverflowException>(() => new RationalPower(2, 32_769).Round(0, Rounding.Floor));
        Assert.Throws<OverflowException>(() => new RationalPower(2, -32_769).Round(0, Rounding.Floor));
        Assert.Throws<OverflowException>(() => new RationalPower(3, new Rational(50_001, 2)).EncloseAffine(1, 0, 3));
        Assert.Equal(0, new RationalPower(0, 32_769).Round(0, Rounding.Ceiling));
    }

    [Fact]
    public void Digits_and_decimals_of_powers_have_limits_and_names()
    {
        RationalPower root = new(2, Half);
        const int Most = ExactReal.MaxDigits;

        Assert.Equal(((Rational)10).Pow(-Most), root.Round(Most, Rounding.Ceiling) - root.Round(Most, Rounding.Floor));
        Assert.Equal(((Rational)10).Pow(Most), root.Round(-Most, Rounding.Ceiling));
        Assert.Equal(((Rational)10).Pow(1 - Most), root.EncloseAffine(1, 0, Most).Width);
        Assert.Equal(((Rational)10).Pow(1 - Most),
            root.RoundAffineToSignificantDigits(1, 0, Most, Rounding.Ceiling) - root.RoundAffineToSignificantDigits(1, 0, Most,
                Rounding.Floor));
        Assert.Equal(Bounds.Open(1, 2), root.EncloseAffine(1, 0, 1));
        Throws("decimals", () => root.Round(Most + 1, Rounding.Floor));
        Throws("decimals", () => root.Round(-Most - 1, Rounding.Floor));
        Throws("rounding", () => root.Round(1, (Rounding)7));
        Throws("rounding", () => root.RoundAffineToSignificantDigits(1, 0, 2, (Rounding)7));
        Throws("digits", () => root.RoundAffineToSignificantDigits(1, 0, 0, Rounding.Floor));
        Throws("digits", () => root.RoundAffineToSignificantDigits(1, 0, Most + 1, Rounding.Floor));
        Throws("significantDigits", () => root.EncloseAffine(1, 0, 0));
        Throws("significantDigits", () => root.EncloseAffine(0, 0, 0)); // also where there is nothing to enclose
        Throws("significantDigits", () => root.EncloseAffine(1, 0, Most + 1));
    }

    // √2 = 1.4142135623730950488…; scaled and moved, at each number of decimals, across the end of floating point.
    [Theory]
    [InlineData("1", "0")]
    [InlineData("-1", "0")]
    [InlineData("100", "-100")]
    [InlineData("1/3", "-1/7")]
    [InlineData("-1000000000000", "1/3")]
    [InlineData("1e30", "-7")]
    [InlineData("1e-30", "1")]
    public void A_scaled_power_is_rounded_between_the_ends_of_its_enclosure(string scaleText, string offsetText)
    {
        (Rational scale, Rational offset) = (Rational.Parse(scaleText), Rational.Parse(offsetText));
        Rational root =
            Rational.Parse(
                // source: OEIS A002193
                "1.41421356237309504880168872420969807856967187537694807317667973799073247846210703885038753432764157");
        Rational value = (scale * root) + offset; // no tie lies between this and the value itself
        foreach (Rounding rule in Numbers.Rules)
        {
            for (int decimals = -3; decimals <= 25; decimals++)
                Assert.Equal(value.Round(decimals, rule), new RationalPower(2, Half).RoundedAffine(scale, offset, decimals, rule));
            for (int digits = 1; digits <= 25; digits++)
                Assert.Equal(value.RoundToSignificantDigits(digits, rule),
                    new RationalPower(2, Half).RoundAffineToSignificantDigits(scale, offset, digits, rule));
        }
    }

    // 10^(k + hair) and 10^(k − hair): the first digit is decided at the fortieth.
    [Fact]
    public void The_first_digit_of_a_power_is_found_beside_every_power_of_ten()
    {
        for (int k = -6; k <= 6; k++)
        {
            Rational power = ((Rational)10).Pow(k);
            RationalPower above = new((power * power) + Hair, Half), below = new((power * power) - Hair, Half),
                tens = new(power * power, Half);

            Assert.Equal(power, tens.RoundAffineToSignificantDigits(1, 0, 3, Rounding.Floor));
            Assert.Equal(power, above.RoundAffineToSignificantDigits(1, 0, 3, Rounding.Floor));
            Assert.Equal(power * 1.01m, above.RoundAffineToSignificantDigits(1, 0, 3, Rounding.Ceiling));
            Assert.Equal(power * 0.999m, below.RoundAffineToSignificantDigits(1, 0, 3, Rounding.Floor));
            Assert.Equal(power, below.RoundAffineToSignificantDigits(1, 0, 3, Rounding.Ceiling));
        }
    }

    [Fact]
    public void Digits_and_decimals_of_logarithms_have_limits_and_names()
    {
        var three = new RationalLogarithm(3, 2);
        const int Most = ExactReal.MaxDigits;

        Assert.Equal(((Rational)10).Pow(-Most), three.Round(Most, Rounding.Ceiling) - three.Round(Most, Rounding.Floor));
        Assert.Equal(((Rational)10).Pow(1 - Most), three.Enclose(Most).Width);
        Assert.Equal(Bounds.Open(1, 2), three.Enclose(1));
        Assert.Equal(((Rational)10).Pow(-Most),
            Logarithm.Round(3, 1, Most, Rounding.Ceiling) - Logarithm.Round(3, 1, Most, Rounding.Floor));
        Assert.Equal(((Rational)10).Pow(Most), Logarithm.Round(3, 1, -Most, Rounding.Ceiling));
        Throws("decimals", () => three.Round(-Most - 1, Rounding.Floor));
        Assert.Equal(10, new RationalLogarithm(1024, 2).Round(-1, Rounding.Floor));
        Throws("decimals", () => three.Round(Most + 1, Rounding.Floor));
        Throws("rounding", () => new RationalLogarithm(4, 2).Round(1, default)); // also where nothing is to be rounded
        Throws("rounding", () => three.Round(1, (Rounding)7));
        Throws("significantDigits", () => new RationalLogarithm(4, 2).Enclose(0));
        Throws("significantDigits", () => three.Enclose(Most + 1));
        Throws("argument", () => new RationalLogarithm(0, 2));
        Throws("argument", () => new RationalLogarithm(-1, 2));
        Throws("baseNumber", () => new RationalLogarithm(3, 0));
        Throws("baseNumber", () => new RationalLogarithm(3, -2));
        Throws("baseNumber", () => new RationalLogarithm(3, 1));
        Throws("x", () => Logarithm.Enclose(0, 5));
        Throws("x", () => Logarithm.Round(0, 1, 5, Rounding.Floor));
        Throws("x", () => Logarithm.Compare(-1, 1));
        Throws("significantDigits", () => Logarithm.Enclose(1, 0)); // also where the logarithm is nothing
        Throws("significantDigits", () => Logarithm.Enclose(1, Most + 1));
        Throws("decimals", () => Logarithm.Round(1, 1, Most + 1, Rounding.Floor));
        Throws("decimals", () => Logarithm.Round(1, 1, -Most - 1, Rounding.Floor));
        Throws("rounding", () => Logarithm.Round(1, 1, 1, default));
        Assert.Equal(0, Logarithm.Round(3, 0, 5, Rounding.Ceiling));
        Assert.Equal(0, Logarithm.Round(1, 3, 5, Rounding.Ceiling));
    }

    // log_b a is above, at or below zero as a and b lie on the same side of one or not.
    [Fact]
    public void The_sign_of_a_logarithm_is_that_of_argument_and_base_about_one()
    {
        Rational third = new(1, 3);

        Assert.Equal([1, -1, -1, 1, 0, 0],
            new[] { (3, 2), (third, 2), (3, Half), (third, Half), ((Rational)1, 2), (1, Half) }.Select(
                pair => new RationalLogarithm(pair.Item1, pair.Item2).Sign));
        Assert.Equal((5, 7), (new RationalLogarithm(5, 7).Argument, new RationalLogarithm(5, 7).Base));
        Assert.True(new RationalLogarithm(1, 7).TryToRational(out Rational none) && none.IsZero);
        Assert.False(new RationalLogarithm(5, 7).TryToRational(out none) || !none.IsZero);
        Assert.Equal(Bounds.Exactly(0), new RationalLogarithm(1, Half).Enclose(3));
        Assert.Equal([0, -1, 1], new Rational[] { 0, Hair, -Hair }.Select(value => new RationalLogarithm(1, 7).CompareTo(value)));
    }

    // ln x against x's own enclosures, on either side of one; ln 1 = 0 is a number like others.
    [Fact]
    public void A_logarithm_is_compared_with_numbers_on_both_sides_of_zero()
    {
        Assert.Equal([1, 0, -1], new Rational[] { -1, 0, 1 }.Select(value => Logarithm.Compare(1, value)));
        Assert.Equal([1, 1, 1, -1], new Rational[] { -1, 0, 0.69m, 0.7m }.Select(value => Logarithm.Compare(2, value)));
        Assert.Equal([1, -1, -1, -1], new Rational[] { -0.7m, -0.69m, 0, 1 }.Select(value => Logarithm.Compare(Half, value)));
    }

    // log_{c^q}(c^p) = p/q: whole and broken, long and short, and nothing beside them.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 3)]
    [InlineData(-7, 3)]
    [InlineData(7, -3)]
    [InlineData(-1, 12)]
    [InlineData(60, 7)]
    [InlineData(355, 113)]
    [InlineData(-16, 45)]
    public void The_exponent_is_found_and_its_neighbours_have_none(int p, int q)
    {
        foreach (Rational c in new Rational[] { 2, new(10, 9), new(1, 3) })
        {
            RationalLogarithm logarithm = new(c.Pow(p), c.Pow(q)), beside = new(c.Pow(p) + Hair, c.Pow(q));
            Rational expected = new(p, q);

            Assert.True(logarithm.TryToRational(out Rational exponent));
            Assert.Equal(expected, exponent);
            Assert.Equal([0, 1, -1], new[] { expected, expected - Hair, expected + Hair }.Select(value => logarithm.CompareTo(value)));
            Assert.Equal(expected.Round(3, Rounding.Floor), logarithm.Round(3, Rounding.Floor));
            Assert.False(beside.TryToRational(out exponent) || !exponent.IsZero);
            Assert.Equal(c.Pow(q) > 1 ? 1 : -1, beside.CompareTo(expected));
        }
    }

    // 1 + 10^-40 as a base has a logarithm near nothing: the quotient is near 10^40·ln 3.
    [Fact]
    public void A_base_beside_one_needs_more_digits_and_gets_them()
    {
        Bounds periods = new RationalLogarithm(3, 1 + Hair).Enclose(20), ln3 = Logarithm.Enclose(3, 25);

        Assert.True(periods.Overlaps(ln3 / Hair) && periods.Width == ((Rational)10).Pow(21));
        Assert.True(new RationalLogarithm(3, 1 - Hair).Enclose(20).Overlaps(-ln3 / Hair));
    }

    [Fact]
    public void Zero_and_one_have_every_divisor_in_common_with_themselves_only()
    {
        Assert.Equal(7UL, GreatestCommonDivisor.Of(0, 7));
        Assert.Equal(7UL, GreatestCommonDivisor.Of(7, 0));
        Assert.Equal(0UL, GreatestCommonDivisor.Of(0, 0));
        foreach (ulong odd in new ulong[] { 1, 3, 125, 127, 129, 131, 16_129, 16_383, 16_385, (1UL << 61) - 1 })
        {
            foreach (ulong other in new ulong[] { 1, 2, 3, 5, 127, 129, 250, 381, 16_129, 1 << 20, ((1UL << 61) - 1) * 3 })
                Assert.Equal(BigInteger.GreatestCommonDivisor(odd, other), GreatestCommonDivisor.Of(odd, other));
        }
    }

    private static void Throws(string parameter, Func<object?> call) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(call).ParamName);
}
