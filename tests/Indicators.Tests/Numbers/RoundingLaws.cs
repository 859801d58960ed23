using System.Numerics;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every rounding, and what the six rules are, told a second time.</summary>
[Properties(Arbitrary = [typeof(Numbers)], MaxTest = 400)]
public class RoundingLaws
{
    [Property]
    public bool The_rules_are_what_they_are_said_to_be(Any x, Decimals d, Rule rule) =>
        x.Of.Round(d.Count, rule.Of) == ByDefinition(x.Of, d.Count, rule.Of);

    [Property(MaxTest = 2000)]
    public bool The_rules_are_what_they_are_said_to_be_near_ties(NearTie x, Rule rule) =>
        x.Value.Round(x.Decimals, rule.Of) == ByDefinition(x.Value, x.Decimals, rule.Of);

    // round to a multiple of u = round(x ÷ u) × u; of 10^−d it is rounding to d decimals
    [Property]
    public bool A_multiple_of_a_unit_is_rounded_to_by_the_same_rules(Any x, Positive unit, Decimals d, Rule rule)
    {
        Rational rounded = x.Of.RoundToMultiple(unit.Of, rule.Of), nearest = x.Of.RoundToMultiple(unit.Of, Rounding.HalfToEven);
        return (rounded / unit.Of).IsInteger && (x.Of - rounded).Abs() < unit.Of && (x.Of - nearest).Abs() * 2 <= unit.Of
            && x.Of.RoundToMultiple(new Rational(10).Pow(-d.Count), rule.Of) == x.Of.Round(d.Count, rule.Of);
    }

    [Fact]
    public void There_is_no_multiple_of_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.RoundToMultiple(0, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.RoundToMultiple(1, default));
    }

    // |x − round x| ≤ h, h = half a unit; for rules that look at the sign alone, less than a unit (L95)
    [Property]
    public bool Rounding_moves_a_value_by_half_a_unit_at_most(Any x, Decimals d, Rule rule)
    {
        Rational unit = ((Rational)10).Pow(-d.Count), moved = (x.Of - x.Of.Round(d.Count, rule.Of)).Abs();
        return rule.Of is Rounding.HalfAwayFromZero or Rounding.HalfToEven ? moved <= unit / 2 : moved < unit;
    }

    // round(−x) = −round(x) for rules that do not tell up from down; floor(−x) = −ceiling(x)
    [Property]
    public bool Rounding_is_odd(NearTie x, Rule rule)
    {
        Rounding mirror = rule.Of switch
        {
            Rounding.Floor => Rounding.Ceiling,
            Rounding.Ceiling => Rounding.Floor,
            _ => rule.Of,
        };
        return (-x.Value).Round(x.Decimals, rule.Of) == -x.Value.Round(x.Decimals, mirror);
    }

    // round(round(x)) = round(x)
    [Property]
    public bool A_rounded_value_stays(Any x, Decimals d, Rule rule)
    {
        Rational once = x.Of.Round(d.Count, rule.Of);
        return once.Round(d.Count, rule.Of) == once;
    }

    // x ≤ y ⟹ round x ≤ round y
    [Property]
    public bool Rounding_keeps_the_order(Any x, Any y, Decimals d, Rule rule) =>
        (x.Of <= y.Of) switch
        {
            true => x.Of.Round(d.Count, rule.Of) <= y.Of.Round(d.Count, rule.Of),
            false => x.Of.Round(d.Count, rule.Of) >= y.Of.Round(d.Count, rule.Of),
        };

    // round(x) to n significant digits = round(x) to the decimals at which they end
    [Property]
    public bool Significant_digits_are_decimals_counted_from_the_first_digit(Any x, Rule rule, Decimals d)
    {
        int digits = Math.Abs(d.Count) + 1;
        if (x.Of.IsZero)
            return x.Of.RoundToSignificantDigits(digits, rule.Of).IsZero;

        int exponent = 0; // of the first digit, found by trying
        while (x.Of.Abs() >= ((Rational)10).Pow(exponent + 1))
            exponent++;
        while (x.Of.Abs() < ((Rational)10).Pow(exponent))
            exponent--;
        return x.Of.RoundToSignificantDigits(digits, rule.Of) == x.Of.Round(digits - 1 - exponent, rule.Of);
    }

    [Property]
    public bool Whole_numbers_texts_and_decimals_are_rounded_alike(NearTie x, Rule rule)
    {
        int decimals = Math.Abs(x.Decimals);
        Rational rounded = x.Value.Round(decimals, rule.Of);
        return (Rational)x.Value.RoundToInteger(rule.Of) == x.Value.Round(0, rule.Of)
            && Rational.Parse(x.Value.ToString(decimals, rule.Of)) == rounded
            && x.Value.RoundToDecimal(decimals, rule.Of) == rounded;
    }

    // Told with the two neighbours and the distances to them, not with a remainder.
    private static Rational ByDefinition(Rational value, int decimals, Rounding rule)
    {
        Rational unit = ((Rational)10).Pow(-decimals), scaled = value / unit;
        BigInteger below = BigInteger.Divide(scaled.Numerator, scaled.Denominator);
        while (below * scaled.Denominator > scaled.Numerator)
            below--;
        BigInteger above = below * scaled.Denominator == scaled.Numerator ? below : below + 1;
        Rational down = scaled - below, up = above - scaled;
        BigInteger outer = value.Sign > 0 ? above : below, inner = value.Sign > 0 ? below : above;
        return unit * rule switch
        {
            Rounding.Floor => below,
            Rounding.Ceiling => above,
            Rounding.AwayFromZero => outer,
            Rounding.TowardZero => inner,
            _ when down < up => below,
            _ when up < down => above,
            Rounding.HalfAwayFromZero => outer,
            _ => below.IsEven ? below : above,
        };
    }
}
