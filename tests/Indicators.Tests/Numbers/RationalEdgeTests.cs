using System.Globalization;
using System.Numerics;
using System.Text;

namespace Indicators.Tests;

/// <summary>Fractions where 64 bits end, where digits end, and where generic code asks.</summary>
public class RationalEdgeTests
{
    private static readonly BigInteger Beyond = BigInteger.One << 63;

    [Fact]
    public void A_whole_number_beyond_64_bits_is_one_and_a_fraction_is_none()
    {
        Rational whole = new(Beyond, 1), fraction = new(Beyond, 3), negative = new(-Beyond - 2, 3), part = new(1, Beyond);

        Assert.Equal([true, false, false, false], new[] { whole, fraction, negative, part }.Select(value => value.IsInteger));
        Assert.Equal([1, 1, -1, 1], new[] { whole, fraction, negative, part }.Select(value => value.Sign));
        Assert.All(new[] { whole, fraction, negative, part }, value => Assert.False(value.IsZero));
        Assert.Equal((Beyond, 3), (fraction.Numerator, fraction.Denominator));
        Assert.Equal((1, Beyond), (part.Numerator, part.Denominator));
    }

    [Fact]
    public void Zero_has_no_sign_and_the_named_numbers_are_what_they_are_called()
    {
        Assert.Equal([-1, 0, 1], new[] { Rational.MinusOne, Rational.Zero, Rational.One }.Select(value => value.Sign));
        Assert.Equal([-1, 0, 1], new[] { Rational.MinusOne, Rational.Zero, Rational.One }.Select(value => (int)value.Numerator));
        Assert.Equal([new(-1, 2), 0, new(7, 100), -3],
            new[] { Rational.FromScaled(-5, 1), Rational.FromScaled(0, 18), Rational.FromScaled(7, 2), Rational.FromScaled(-3, 0) });
        Assert.Equal(new BigInteger(long.MinValue), Rational.FromScaled(long.MinValue, 0).Numerator);
        Assert.Equal(0, new Rational(0, -5).Sign);
    }

    // |approximation ÷ value − 1| ≤ 2^−51
    [Fact]
    public void An_approximation_in_floating_point_is_off_by_its_last_two_bits_at_most()
    {
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++)
        {
            BigInteger n = Whole(random.Next(1, 300)), d = Whole(random.Next(1, 300));
            foreach (Rational value in new Rational[] { new(n, d), new(-n, d), n })
                Assert.True(((Rational.FromDoubleExactly(value.ApproximateDouble()) / value) - 1).Abs() <= ((Rational)2).Pow(-51),
                    value.ToString("Q"));
        }

        Assert.Equal(0, Rational.Zero.ApproximateDouble());

        BigInteger Whole(int bits) => (BigInteger.One << bits) + random.NextInt64();
    }

    // numerator and denominator in lowest terms, by big integers, at every corner of 64 bits.
    [Fact]
    public void Halves_at_the_edge_of_64_bits_are_reduced_like_big_integers()
    {
        long[] edges = [long.MinValue, long.MinValue + 1, -6, -1, 1, 6, long.MaxValue - 1, long.MaxValue];
        foreach (long n in edges)
        {
            foreach (long d in edges)
            {
                BigInteger divisor = BigInteger.GreatestCommonDivisor(n, d) * (d < 0 ? -1 : 1);
                Rational value = new(n, d), again = new((BigInteger)n, d);

                Assert.Equal((n / divisor, d / divisor), (value.Numerator, value.Denominator));
                Assert.Equal(value, again);
                Assert.Equal(value.Numerator >= long.MinValue && value.Numerator <= long.MaxValue && value.Denominator <= long.MaxValue,
                    value.TryGetInt64Fraction(out long p, out long q));
                Assert.Equal((n < 0) == (d < 0) ? 1 : -1, value.Sign);
                if (q != 1 || p != 0)
                    Assert.Equal((value.Numerator, value.Denominator), (p, q));
            }
        }
    }

    [Fact]
    public void A_message_names_a_short_numerator_and_the_size_of_a_long_one()
    {
        Assert.Equal("A fraction cannot have the denominator zero; its numerator is -7.",
            Assert.Throws<DivideByZeroException>(() => new Rational(-7, 0)).Message);
        Assert.Equal($"A fraction cannot have the denominator zero; its numerator is {Beyond}.",
            Assert.Throws<DivideByZeroException>(() => new Rational(Beyond, 0)).Message);
        Assert.Equal("A fraction cannot have the denominator zero; its numerator is a fraction of 501 over 1 bits.",
            Assert.Throws<DivideByZeroException>(() => new Rational(BigInteger.One << 500, 0)).Message);
        Assert.Equal("a fraction of 301 over 297 bits cannot be divided by zero.",
            Assert.Throws<DivideByZeroException>(() => new Rational(BigInteger.One << 300, BigInteger.Pow(3, 187)) / 0).Message);
        Assert.Equal("A double cannot hold a fraction of 2001 over 2 bits.",
            Assert.Throws<OverflowException>(() => new Rational((BigInteger.One << 2000) + 1, 3).RoundToDouble()).Message);
    }

    // Source: IEEE 754, binary64: the smallest, the largest without a hidden bit, the smallest with one, the largest.
    [Theory]
    [InlineData(double.Epsilon, 1, -1074)]
    [InlineData(2.2250738585072009E-308, (1L << 52) - 1, -1074)]
    [InlineData(2.2250738585072014E-308, 1, -1022)]
    [InlineData(-2.2250738585072014E-308, -1, -1022)]
    [InlineData(double.MaxValue, (1L << 53) - 1, 971)]
    [InlineData(double.MinValue, 1 - (1L << 53), 971)]
    [InlineData(9007199254740993.0, 1, 53)] // the odd one is not a double
    [InlineData(0.1, 3602879701896397, -55)]
    [InlineData(-0.0, 0, 0)]
    public void A_double_is_the_binary_fraction_that_it_is(double value, long mantissa, int exponent)
    {
        Rational exactly = mantissa * ((Rational)2).Pow(exponent);

        Assert.Equal(exactly, Rational.FromDoubleExactly(value));
        Assert.Equal(value, exactly.RoundToDouble());
    }

    // A half beyond 2^53 is not a double: dividing two rounded halves would round twice.
    [Fact]
    public void Halves_beyond_53_bits_are_rounded_once()
    {
        for (long step = -3; step <= 60; step++)
        {
            foreach (long other in new[] { 3, 7, 1_000_003, (1L << 53) - 1, (1L << 53) + 1 })
            {
                long long53 = (1L << 53) + step;
                foreach (Rational value in new Rational[] { new(long53, other), new(-long53, other), new(other, long53) })
                {
                    Rational distance = (value - Rational.FromDoubleExactly(value.RoundToDouble())).Abs();
                    Assert.True(distance <= (value - Rational.FromDoubleExactly(Math.BitIncrement(value.RoundToDouble()))).Abs(),
                        value.ToString());
                    Assert.True(distance <= (value - Rational.FromDoubleExactly(Math.BitDecrement(value.RoundToDouble()))).Abs(),
                        value.ToString());
                }
            }
        }
    }

    [Fact]
    public void A_decimal_has_the_scale_of_its_last_digit_and_no_negative_zero()
    {
        Assert.Equal("12.5", Printed(new(25, 2)));
        Assert.Equal("-0.05", Printed(new(-1, 20)));
        Assert.Equal("0", Printed(0));
        Assert.Equal("100", Printed(100));
        Assert.Equal("0.0000000000000000000000000001", Printed(((Rational)10).Pow(-28)));
        Assert.Equal("0.000000007450580596923828125", Printed(((Rational)2).Pow(-27))); // 27 places, by 5^27
        Assert.Equal("0.00000001220703125", Printed(1 / (Rational)81_920_000));
        Assert.False(((Rational)10).Pow(-29).TryToDecimal(out decimal none));
        Assert.Equal(0, none);
        Assert.False((((Rational)2).Pow(96) + ((Rational)10).Pow(-1)).TryToDecimal(out none));
        Assert.Equal(0, none);
        Assert.True((((Rational)2).Pow(96) - 1).TryToDecimal(out none) && none == decimal.MaxValue);
        Assert.False(((Rational)2).Pow(96).TryToDecimal(out _));
        Assert.False(((Rational)long.MaxValue + new Rational(1, 1L << 40)).TryToDecimal(out _)); // 40 places
        Assert.Equal("0.0000000007450580596923828125", Printed(new(1, 5 * (1L << 28)))); // 28 places, by 5^27
        Assert.False(new Rational(long.MaxValue, 1L << 20).TryToDecimal(out none)); // 20 places, but 110 bits
        Assert.Equal(0, none);
        Assert.True(Rational.Zero.TryToDecimal(out none) && !decimal.IsNegative(none));

        static string Printed(Rational value) =>
            value.TryToDecimal(out decimal result) ? result.ToString(CultureInfo.InvariantCulture) : "none";
    }

    // Where twos and fives are mixed, the longer of the two is the number of places.
    [Fact]
    public void The_places_of_a_product_of_twos_and_fives_are_the_longer_of_the_two()
    {
        for (int twos = 0; twos <= 80; twos += 4)
        {
            for (int fives = 0; fives <= 40; fives += 3)
            {
                BigInteger denominator = BigInteger.Pow(2, twos) * BigInteger.Pow(5, fives);
                Assert.Equal(Math.Max(twos, fives), new Rational(1, denominator).DecimalPlaces);
                Assert.Null(new Rational(1, denominator * 7).DecimalPlaces);
                Assert.Equal(denominator.IsOne ? "3" : Decimal(new Rational(3, denominator)), new Rational(3, denominator).ToString());
            }
        }

        // The digits of value × 10^places, with a point before the last places.
        static string Decimal(Rational value)
        {
            int places = value.DecimalPlaces!.Value;
            string digits = (value * BigInteger.Pow(10, places)).Numerator.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
            return $"{digits[..^places]}.{digits[^places..]}";
        }
    }

    // The value of digits, point and exponent, by big integers; around 18 digits, where the quick way ends.
    [Fact]
    public void Numbers_of_every_length_are_read_to_the_last_digit()
    {
        const string Digits = "9012345678901234567890";
        for (int whole = 1; whole <= Digits.Length; whole++)
        {
            for (int places = 0; places <= Digits.Length; places++)
            {
                string left = Digits[..whole], right = Digits[..places];
                BigInteger expected = BigInteger.Parse(left + right, CultureInfo.InvariantCulture);
                foreach (string sign in new[] { "", "+", "-" })
                {
                    int negative = sign == "-" ? -1 : 1;
                    Rational number = new(negative * expected, BigInteger.Pow(10, places));
                    string point = places == 0 ? $"{sign}{left}" : $"{sign}{left}.{right}";

                    Assert.Equal(number, Rational.Parse(point));
                    Assert.Equal(number * 1000, Rational.Parse(point + "E3"));
                    Assert.Equal(number / 1000, Rational.Parse(point + "e-3"));
                    if (places > 0)
                        Assert.Equal(
                            new Rational(negative * BigInteger.Parse(left, CultureInfo.InvariantCulture),
                                BigInteger.Parse(right, CultureInfo.InvariantCulture)), Rational.Parse($"{sign}{left}/{right}"));
                }
            }
        }
    }

    [Fact]
    public void A_quotation_of_what_is_no_number_stays_a_sentence()
    {
        string forty = new('x', 40), wide = new('万', 60);

        Assert.StartsWith($"'{forty}' is not a number", Message(forty), StringComparison.Ordinal);
        Assert.StartsWith($"'{forty}…' is not a number", Message(forty + "x"), StringComparison.Ordinal);
        Assert.StartsWith($"'{wide[..40]}…' is not a number", Message(wide), StringComparison.Ordinal);
        Assert.StartsWith($"'{wide[..40]}…' is not a number",
            Mistake.Throws<FormatException>(() => GenericText.ParseUtf8<Rational>(Encoding.UTF8.GetBytes(wide))).Message,
            StringComparison.Ordinal);
        Assert.Equal(Message("12x"), Mistake.Throws<FormatException>(() => GenericText.ParseUtf8<Rational>("12x"u8)).Message);
        Assert.EndsWith("character U+007F stands at position 1, where the end should be.", Message("1\u007f"), StringComparison.Ordinal);
        Assert.EndsWith("'~' stands at position 1, where the end should be.", Message("1~"), StringComparison.Ordinal);
        Assert.EndsWith("' ' stands at position 1, where the end should be.", Message("1 "), StringComparison.Ordinal);
        Assert.EndsWith("a digit is missing at the end.", Message("1/"), StringComparison.Ordinal);
        Assert.EndsWith("'.' stands at position 4, where a digit should be.", Message("1.5e.5"), StringComparison.Ordinal);
        Assert.EndsWith("'.' stands at position 4, where the end should be.", Message("1e+2.5"), StringComparison.Ordinal);

        static string Message(string text) => Mistake.Throws<FormatException>(() => Rational.Parse(text)).Message;
    }

    [Fact]
    public void Generic_code_writes_and_reads_without_a_culture()
    {
        var french = CultureInfo.GetCultureInfo("fr-FR");
        Rational value = new(-5, 4), third = new(1, 3);

        Assert.Equal(value, Read<Rational>("-1.25"));
        Assert.Equal(third, Read<Rational>("1/3"));
        Assert.Equal("-1.25 and 1/3", Written(value) + " and " + Written(third));
        Assert.Equal("-5/4", ((IFormattable)value).ToString("Q", french));
        Mistake.Throws<FormatException>(() => Read<Rational>("1,25"));

        T Read<T>(string text)
            where T : ISpanParsable<T>, IUtf8SpanParsable<T>
        {
            Assert.Equal(T.Parse(text, french), T.Parse(text.AsSpan(), french));
            Assert.Equal(T.Parse(text, french), T.Parse(Encoding.UTF8.GetBytes(text), french));
            Assert.True(
                T.TryParse(text, french, out T? one) && T.TryParse(text.AsSpan(), french, out T? other)
                    && T.TryParse(Encoding.UTF8.GetBytes(text), french, out T? third)
                && one.Equals(other) && one.Equals(third));
            Assert.False(
                T.TryParse("1,25", french, out _) || T.TryParse("1,25".AsSpan(), french, out _) || T.TryParse("1,25"u8, french, out _));
            return T.Parse(text, french);
        }

        string Written<T>(T number)
            where T : ISpanFormattable, IUtf8SpanFormattable
        {
            Span<char> chars = new char[20];
            Span<byte> bytes = new byte[20];
            Assert.True(
                number.TryFormat(chars, out int length, default, french) && number.TryFormat(bytes, out int bytesLength, default, french)
                    && length == bytesLength);
            Assert.Equal(new string(chars[..length]), Encoding.UTF8.GetString(bytes[..length]));
            return new string(chars[..length]);
        }
    }

    // What does not fit is not begun, and the value beyond 64 bits is not an exception.
    [Fact]
    public void A_text_that_just_fits_is_written_and_a_longer_one_is_not()
    {
        foreach (Rational value in new Rational[] { 0, -7, new(1, 3), new(-1, 8), new(Beyond, 1), new(-Beyond, 3), new(1, Beyond),
            1 / ((Rational)10).Pow(19), 1 / ((Rational)10).Pow(18), long.MinValue, new(long.MinValue, long.MaxValue) })
        {
            string text = value.ToString();
            Assert.Equal(
                value.IsInteger ? value.Numerator.ToString(CultureInfo.InvariantCulture) : $"{value.Numerator}/{value.Denominator}",
                value.ToString("Q"));
            char[] chars = new char[text.Length];
            byte[] bytes = new byte[text.Length];

            Assert.True(value.TryFormat(chars, out int length) && length == text.Length && new string(chars) == text, text);
            Assert.True(value.TryFormat(bytes, out length) && length == text.Length && Encoding.ASCII.GetString(bytes) == text, text);
            Assert.False(value.TryFormat(chars.AsSpan(1), out length) || length != 0, text);
            Assert.False(value.TryFormat(bytes.AsSpan(1), out length) || length != 0, text);
        }
    }

    // Rounded to up to 20 decimals, across the end of 64 bits: the digits of the rounded value, zeros kept.
    [Fact]
    public void Rounded_texts_have_their_digits_whichever_way_they_are_made()
    {
        foreach (Rational value in new Rational[] { 0, new(-1, 3), new(2, 3), 922_337_203_685_477_580.7m, 922_337_203_685_477_580.8m,
            -922_337_203_685_477_580.8m, long.MaxValue, long.MinValue, new(Beyond * 7, 3), new(-1, Beyond) })
        {
            for (int decimals = 0; decimals <= 20; decimals++)
            {
                BigInteger scaled = (value * BigInteger.Pow(10, decimals)).RoundToInteger(Rounding.HalfToEven);
                string digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
                string text = decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";

                Assert.Equal(scaled.Sign < 0 ? "-" + text : text, value.ToString(decimals, Rounding.HalfToEven));
            }
        }
    }

    [Fact]
    public void Powers_of_ten_are_known_within_and_beyond_their_tables()
    {
        for (int exponent = 0; exponent <= 70; exponent++)
            Assert.Equal(BigInteger.Pow(10, exponent), PowersOfTen.Of(exponent));
        Assert.Equal(Enumerable.Range(0, 30).Select(exponent => BigInteger.Pow(10, exponent)), PowersOfTen.MakeTable(30));
        Assert.Equal(Enumerable.Range(0, PowersOfTen.MaxInt64Exponent + 1).Select(exponent => (long)BigInteger.Pow(10, exponent)),
            PowersOfTen.Int64.ToArray());
    }

    // 5^0 to 5^27, and no other number up to 2^64.
    [Fact]
    public void Every_power_of_five_is_known_and_its_neighbours_are_none()
    {
        for (int exponent = 0; exponent <= PowersOfFive.MaxExponent; exponent++)
        {
            var power = (ulong)BigInteger.Pow(5, exponent);
            Assert.Equal(power, PowersOfFive.Of(exponent));
            Assert.Equal(exponent, PowersOfFive.ExponentOf(power));
            Assert.True(PowersOfFive.Holds(power) && !PowersOfFive.Holds(power + 1) && (exponent < 2 || !PowersOfFive.Holds(power - 1)));
        }

        Assert.True(BigInteger.Pow(5, PowersOfFive.MaxExponent + 1) > ulong.MaxValue);
    }

    // 2^64 − 1 is a multiple of five, and the largest there is.
    [Theory]
    [InlineData(ulong.MaxValue, true)]
    [InlineData(ulong.MaxValue - 1, false)]
    [InlineData(ulong.MaxValue - 4, false)]
    [InlineData(ulong.MaxValue - 5, true)]
    [InlineData(5, true)]
    [InlineData(4, false)]
    [InlineData(1, false)]
    [InlineData(7_450_580_596_923_828_125, true)]
    public void Five_is_taken_out_of_its_multiples_only(ulong value, bool isMultiple)
    {
        ulong rest = value;

        Assert.Equal(isMultiple, PowersOfFive.TryTakeOne(ref rest));
        Assert.Equal(isMultiple ? value / 5 : value, rest);
    }
}
