namespace Indicators.Tests;

public class RationalPowerTests
{
    private const int Decimals = 1;

    private static readonly int[] Degrees = [3, 5, 7, 19, 365];

    // Source: the Xiangdong report, 31 to 58 enterprises over four years; 1.1695…^4 = 58/31.
    [Fact]
    public void Four_years_from_31_to_58_are_17_0_percent_a_year()
    {
        var factor = new RationalPower(new Rational(58, 31), new Rational(1, 4));

        Assert.Equal("(58/31)^(1/4)", factor.ToString());
        Assert.Equal(17m, factor.RoundedAffine(100, -100, 1, Rounding.HalfAwayFromZero));
        Assert.Equal(16.95m, factor.RoundedAffine(100, -100, 2, Rounding.HalfAwayFromZero));
        Assert.Equal("1.169544026040096015723310870426", factor.Round(30, Rounding.HalfToEven).ToString());
    }

    public static TheoryData<int> Years => [.. Enumerable.Range(2, 59)];

    // A growth of 8.25 % a year, printed with one decimal, is a tie; so is every rate with one half digit more. The base is
    // built from the rate, so that the root is exact; its two neighbours are not ties and go to their own sides.
    [Theory]
    [MemberData(nameof(Years))]
    public void A_tie_is_decided_by_the_rule_and_its_neighbours_are_not(int years)
    {
        foreach (int k in new[] { -999, -83, -1, 0, 1, 82, 83, 1711, 25_000 })
        {
            // (k + 1/2) tenths of a per cent, from below and above zero, with k even and odd.
            Rational rate = (k + new Rational(1, 2)) / 1000, total = (1 + rate).Pow(years),
                nudge = new(1, System.Numerics.BigInteger.Pow(10, 60));
            Rational lower = k / (Rational)10, upper = (k + 1) / (Rational)10;
            var exponent = new Rational(1, years);
            foreach (Rounding rule in Numbers.Rules)
            {
                var below = new RationalPower(total * (1 - nudge), exponent);
                var tie = new RationalPower(total, exponent);
                var above = new RationalPower(total * (1 + nudge), exponent);
                bool negative = rate.Sign < 0, even = k % 2 == 0;
                (bool tieUp, bool belowUp, bool aboveUp) = rule switch
                {
                    Rounding.HalfAwayFromZero => (!negative, false, true),
                    Rounding.HalfToEven => (!even, false, true),
                    Rounding.AwayFromZero => (!negative, !negative, !negative),
                    Rounding.TowardZero => (negative, negative, negative),
                    Rounding.Floor => (false, false, false),
                    _ => (true, true, true),
                };
                Assert.Equal(tieUp ? upper : lower, tie.RoundedAffine(100, -100, Decimals, rule));
                Assert.Equal(belowUp ? upper : lower, below.RoundedAffine(100, -100, Decimals, rule));
                Assert.Equal(aboveUp ? upper : lower, above.RoundedAffine(100, -100, Decimals, rule));
            }
        }
    }

    // On the grid itself the rules that look at the sign must not move a value, and must move its neighbours.
    [Theory]
    [MemberData(nameof(Years))]
    public void A_rate_of_few_digits_stays_and_its_neighbours_do_not(int years)
    {
        Rational total = (1 + new Rational(8, 100)).Pow(years), nudge = new(1, System.Numerics.BigInteger.Pow(10, 60));
        var exponent = new Rational(1, years);
        foreach (Rounding rule in Numbers.Rules)
        {
            bool nearest = rule is Rounding.HalfAwayFromZero or Rounding.HalfToEven, up = rule is Rounding.AwayFromZero or Rounding.Ceiling;
            Assert.Equal(8, new RationalPower(total, exponent).RoundedAffine(100, -100, Decimals, rule));
            Assert.Equal(nearest || up ? 8 : 7.9m,
                new RationalPower(total * (1 - nudge), exponent).RoundedAffine(100, -100, Decimals, rule));
            Assert.Equal(nearest || !up ? 8 : 8.1m,
                new RationalPower(total * (1 + nudge), exponent).RoundedAffine(100, -100, Decimals, rule));
        }
    }

    // w^p is the tie and (w^q)^(p/q) the power: years that are not whole.
    [Theory]
    [InlineData("1.05", 2, 1, 10)] // 1.1025: 10.25 %
    [InlineData("1.5", 3, 0, 237)] // 3.375: 237.5 %
    [InlineData("0.95", 2, 1, -9)] // 0.9025: −9.75 %, from −9.8 or −9.7
    [InlineData("1.15", 2, 1, 32)] // 1.3225
    public void Ties_of_broken_years_are_found_too(string root, int p, int decimals, int whole)
    {
        Rational w = Rational.Parse(root), exact = (100 * w.Pow(p)) - 100, nudge = new(1, System.Numerics.BigInteger.Pow(10, 40));
        Assert.Equal(whole, exact.RoundToInteger(Rounding.TowardZero));
        foreach (int q in Degrees.Where(q => q % p != 0))
        {
            foreach (Rounding rule in Numbers.Rules)
            {
                Rational total = w.Pow(q);
                Assert.Equal(exact.Round(decimals, rule),
                    new RationalPower(total, new Rational(p, q)).RoundedAffine(100, -100, decimals, rule));
                Assert.Equal((exact + nudge).Round(decimals, rule),
                    new RationalPower(total * (1 + nudge), new Rational(p, q)).RoundedAffine(100, -100, decimals, rule));
                Assert.Equal((exact - nudge).Round(decimals, rule),
                    new RationalPower(total * (1 - nudge), new Rational(p, q)).RoundedAffine(100, -100, decimals, rule));
            }
        }
    }

    // Annualised from days: numerators of the exponent in the hundreds and ten thousands.
    [Theory]
    [InlineData(365, 40_001)]
    [InlineData(365, 1_461)]
    [InlineData(36_500, 1_461)]
    [InlineData(40_001, 365)]
    [InlineData(-365, 731)]
    public void Exponents_of_days_are_rounded_like_big_integers_say(int p, int q)
    {
        Rational unit = new(1, 10);
        foreach (Rational total in new Rational[] { new(58, 31), new(101, 100), new(9, 10) })
        {
            var power = new RationalPower(total, new Rational(p, q));
            Rational floor = power.RoundedAffine(100, -100, Decimals, Rounding.Floor);
            int Against(Rational percent) => PowerOracle.Compare(total, p, q, (percent + 100) / 100);

            Assert.True(Against(floor) > 0 && Against(floor + unit) < 0); // irrational, so strictly between
            bool nearUpper = Against(floor + (unit / 2)) > 0, negative = floor.Sign < 0;
            foreach (Rounding rule in Numbers.Rules)
            {
                bool up = rule switch
                {
                    Rounding.Floor => false,
                    Rounding.Ceiling => true,
                    Rounding.TowardZero => negative,
                    Rounding.AwayFromZero => !negative,
                    _ => nearUpper,
                };
                Assert.Equal(up ? floor + unit : floor, power.RoundedAffine(100, -100, Decimals, rule));
            }
        }
    }

    [Fact]
    public void Zero_and_one_and_the_exponent_zero_have_their_values()
    {
        Assert.Equal(Rational.One, default(RationalPower).Round(3, Rounding.Floor));
        Assert.Equal(Rational.Zero, new RationalPower(0, new Rational(1, 3)).Round(3, Rounding.Ceiling));
        Assert.Equal(-100, new RationalPower(0, new Rational(1, 3)).RoundedAffine(100, -100, 1, Rounding.AwayFromZero));
        Assert.Equal(Rational.One, new RationalPower(7, 0).Round(0, Rounding.Ceiling));
        Assert.Equal(Rational.One, new RationalPower(1, new Rational(-1, 40_001)).Round(5, Rounding.Ceiling));
        Assert.True(default(RationalPower) == new RationalPower(1, new Rational(1, 2)));
        Assert.True(new RationalPower(0, 2) == new RationalPower(0, new Rational(1, 2)));
        Assert.True(new RationalPower(0, 2) == 0 && new RationalPower(0, 2) > -1 && default(RationalPower) == 1);
        Assert.Equal(Bounds.Exactly(-100), new RationalPower(0, new Rational(1, 3)).EncloseAffine(100, -100, 3));
        Assert.Equal(Bounds.Exactly(5), new RationalPower(2, new Rational(1, 3)).EncloseAffine(0, 5, 3));
        Assert.Equal(5, new RationalPower(2, new Rational(1, 3)).RoundedAffine(0, 5, 3, Rounding.Ceiling));
    }

    [Fact]
    public void What_has_no_value_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RationalPower(-1, new Rational(1, 3)));
        Assert.Throws<DivideByZeroException>(() => new RationalPower(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RationalPower(2, ((Rational)2).Pow(256)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RationalPower(2, ((Rational)2).Pow(-256)));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(RationalPower).Round(0, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(RationalPower).RoundAffineToSignificantDigits(1, 0, 3, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(RationalPower).RoundAffineToSignificantDigits(1, 0, 0, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(RationalPower).Round(ExactReal.MaxDigits + 1, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(RationalPower).EncloseAffine(1, 0, 0));
    }

    [Fact]
    public void What_is_beyond_every_figure_is_refused_quickly_or_answered()
    {
        Assert.Throws<OverflowException>(() => new RationalPower(2, 1_000_000_000).Round(0, Rounding.Floor));
        Assert.Throws<OverflowException>(() => new RationalPower(2, -1_000_000_000).Round(0, Rounding.Ceiling));
        Assert.Throws<OverflowException>(() => new RationalPower(2, 1_000_000_000).TryToRational(out _));
        Assert.Throws<OverflowException>(() => new RationalPower(2, 1_000_000_000).EncloseAffine(1, 0, 3));

        // Rational, but with thirty billion digits; near e, which it is compared with and rounded all the same.
        var nearE = new RationalPower(new Rational(1_000_000_001, 1_000_000_000), 1_000_000_000);
        Assert.Equal(2.71828183m, nearE.Round(8, Rounding.HalfToEven));
        Assert.True(nearE < 2.71828183m && nearE > 2.71828182m && nearE != new RationalPower(2, 1_000_000_000));
        Assert.True(new RationalPower(2, 1_000_000_000) > new RationalPower(3, 600_000_000));
    }

    [Theory]
    [InlineData("121/100", 1, 2, "11/10")]
    [InlineData("4", 3, 2, "8")]
    [InlineData("8/27", -2, 3, "9/4")]
    [InlineData("7", -2, 1, "1/49")]
    [InlineData("120/100", 1, 2, null)]
    [InlineData("121/99", 1, 2, null)]
    [InlineData("1267650600228229401496703205376", 1, 100, "2")]
    [InlineData("1267650600228229401496703205377", 1, 100, null)]
    [InlineData("2", 365, 40_001, null)]
    [InlineData("1", 365, 40_001, "1")]
    [InlineData("0", 1, 7, "0")]
    public void A_power_is_rational_exactly_when_its_root_is(string radicand, int p, int q, string? expected)
    {
        var power = new RationalPower(Rational.Parse(radicand), new Rational(p, q));

        Assert.Equal(expected is not null, power.TryToRational(out Rational value));
        Assert.Equal(expected is null ? 0 : Rational.Parse(expected), value);
        if (expected is not null)
            Assert.Equal(Bounds.Exactly((100 * value) - 100), power.EncloseAffine(100, -100, 1));
    }

    [Theory]
    [InlineData("2", 1, 2, 5, "1.4142", "1.4143")]
    [InlineData("1/2", 1, 2, 3, "0.707", "0.708")]
    [InlineData("99", 1, 2, 2, "9.9", "10")] // 9.9498…
    [InlineData("2", -1, 2, 30, "0.707106781186547524400844362104", "0.707106781186547524400844362105")]
    public void An_irrational_power_lies_between_neighbours(string radicand, int p, int q, int digits, string lower, string upper)
    {
        var power = new RationalPower(Rational.Parse(radicand), new Rational(p, q));
        Bounds bounds = Bounds.Open(Rational.Parse(lower), Rational.Parse(upper));

        Assert.Equal(bounds, power.EncloseAffine(1, 0, digits));
        Assert.Equal(-bounds, power.EncloseAffine(-1, 0, digits)); // a negative scale turns the ends
        Assert.Equal(bounds.Lower, power.RoundAffineToSignificantDigits(1, 0, digits, Rounding.TowardZero));
        Assert.Equal(bounds.Upper, power.RoundAffineToSignificantDigits(1, 0, digits, Rounding.AwayFromZero));
    }

    [Theory]
    [InlineData("4", 1, 2, "8", 1, 3)]
    [InlineData("4", 1, 2, "1/8", -1, 3)]
    [InlineData("32/243", 3, 10, "4/9", 3, 4)]
    [InlineData("3", 1, 2, "9", 1, 4)]
    [InlineData("1", 5, 7, "123", 0, 1)]
    [InlineData("6", 1, 40_001, "36", 1, 80_002)]
    public void Equal_powers_are_equal_however_they_are_written(string a, int p, int q, string b, int r, int s)
    {
        RationalPower left = new(Rational.Parse(a), new Rational(p, q)), right = new(Rational.Parse(b), new Rational(r, s));

        Assert.True(left == right && left.Equals((object)right) && left <= right && left >= right && !(left != right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }
}
