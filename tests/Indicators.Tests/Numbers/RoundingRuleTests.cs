using System.Numerics;

namespace Indicators.Tests;

/// <summary>The three divisions that round, each against the words of the rules.</summary>
public class RoundingRuleTests
{
    [Fact]
    public void Every_small_quotient_is_rounded_as_the_rules_say_by_all_three()
    {
        foreach (Rounding rule in Numbers.Rules)
        {
            for (int denominator = 1; denominator <= 12; denominator++)
            {
                for (int numerator = 0; numerator <= 50; numerator++)
                {
                    foreach (bool negative in new[] { false, true })
                        Check((ulong)numerator, (ulong)denominator, negative, rule);
                }
            }
        }
    }

    // Halves of odd and even divisors as long as they come, and one beside them.
    [Fact]
    public void The_longest_quotients_are_rounded_as_the_rules_say()
    {
        ulong[] divisors = [2, 3, (1UL << 62) - 1, 1UL << 62, long.MaxValue - 1, long.MaxValue];
        foreach (Rounding rule in Numbers.Rules)
        {
            foreach (ulong divisor in divisors)
            {
                foreach (ulong numerator in new ulong[] { 1, divisor / 2, (divisor / 2) + 1, divisor - 1, divisor, divisor + 1,
                    divisor + (divisor / 2), divisor + (divisor / 2) + 1, ulong.MaxValue - 1, ulong.MaxValue })
                {
                    Check(numerator, divisor, negative: false, rule);
                    Check(numerator, divisor, negative: true, rule);
                }
            }
        }
    }

    // Twice the remainder is beyond 128 bits here.
    [Fact]
    public void Divisors_of_128_bits_are_rounded_as_the_rules_say()
    {
        foreach (Rounding rule in Numbers.Rules)
        {
            foreach (UInt128 divisor in new[] { UInt128.MaxValue, UInt128.MaxValue - 1, (UInt128)1 << 127 })
            {
                foreach (UInt128 numerator in new UInt128[] { 0, 1, divisor / 2, (divisor / 2) + 1, divisor - 1, divisor })
                {
                    Assert.Equal(ByWords(numerator, divisor, false, rule),
                        (BigInteger)RoundingRule.Divide(numerator, divisor, negative: false, rule));
                    Assert.Equal(-ByWords(numerator, divisor, true, rule),
                        (BigInteger)RoundingRule.Divide(numerator, divisor, negative: true, rule));
                }
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(7)]
    public void What_is_no_rule_is_refused_by_its_name(int none)
    {
        var forgotten = (Rounding)none;

        Assert.Equal("forgotten", Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.ThrowIfUndefined(forgotten)).ParamName);
        Assert.All(Numbers.Rules, rule => RoundingRule.ThrowIfUndefined(rule));
        Assert.Equal([1, 2, 3, 4, 5, 6], Numbers.Rules.Select(rule => (int)rule));
    }

    private static void Check(ulong numerator, ulong denominator, bool negative, Rounding rule)
    {
        BigInteger expected = ByWords(numerator, denominator, negative, rule), magnitude = BigInteger.Abs(expected);

        Assert.Equal(magnitude, RoundingRule.Divide(numerator, denominator, negative, rule));
        Assert.Equal(magnitude, (BigInteger)RoundingRule.Divide((UInt128)numerator, denominator, negative, rule));
        Assert.Equal(expected, RoundingRule.Divide(negative ? -(BigInteger)numerator : numerator, denominator, rule));
    }

    // The neighbours and the distances to them, in units of 1 ÷ denominator.
    private static BigInteger ByWords(BigInteger numerator, BigInteger denominator, bool negative, Rounding rule)
    {
        BigInteger inner = numerator / denominator, toInner = numerator - (inner * denominator), outer = toInner.IsZero ? inner : inner + 1,
            toOuter = (outer * denominator) - numerator;
        BigInteger magnitude = rule switch
        {
            Rounding.AwayFromZero => outer,
            Rounding.TowardZero => inner,
            Rounding.Floor => negative ? outer : inner,
            Rounding.Ceiling => negative ? inner : outer,
            _ when toInner != toOuter => toInner < toOuter ? inner : outer,
            Rounding.HalfAwayFromZero => outer,
            _ => inner.IsEven ? inner : outer,
        };
        return negative ? -magnitude : magnitude;
    }
}
