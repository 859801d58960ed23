using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of exact powers, whatever base and exponent.</summary>
[Properties(Arbitrary = [typeof(Numbers), typeof(RationalPowerLaws)], MaxTest = 300)]
public class RationalPowerLaws
{
    /// <summary>A growth factor and an exponent as averages have them.</summary>
    public sealed record Power(Rational Base, int P, int Q)
    {
        public RationalPower Of => new(Base, new Rational(P, Q));
    }

    public static Arbitrary<Power> Powers() => Arb.From(
        from n in Gen.Choose(1, 3000) from d in Gen.Choose(1, 1000) from p in Gen.Choose(-6, 6) from q in Gen.Choose(1, 12)
        from perfect in Gen.Elements(1, 1, 1, 2, 3)
        where p != 0
        select new Power(new Rational(n, d).Pow(perfect), p, q),
        power => power is { P: 1, Q: 1 } ? [] : [power with { P = 1 }, power with { Q = 1 }, power with { Base = 2 }]);

    // round(s·b^(p/q) + o) by the library = by whole powers of big integers
    [Property]
    public bool Rounding_agrees_with_big_integers(Power power, Decimals d, Rule rule) =>
        power.Of.RoundedAffine(100, -100, d.Count, rule.Of) == PowerOracle.Round(power.Base, power.P, power.Q, 100, -100, d.Count, rule.Of);

    // s·x + o with s below zero is −((−s)·x − o): the rule turns with the sign.
    [Property]
    public bool A_negative_scale_turns_the_rule(Power power, Decimals d, Rule rule)
    {
        Rounding mirror = rule.Of switch
        {
            Rounding.Floor => Rounding.Ceiling,
            Rounding.Ceiling => Rounding.Floor,
            _ => rule.Of,
        };
        return power.Of.RoundedAffine(-7, 3, d.Count, rule.Of) == -power.Of.RoundAffine(7, -3, d.Count, mirror);
    }

    // The quick way and the exact way give the same: more decimals than the quick way can decide, rounded down twice.
    [Property]
    public bool Cutting_fewer_digits_after_more_is_cutting_once(Power power) =>
        power.Of.RoundedAffine(100, -100, 25, Rounding.Floor).Round(2, Rounding.Floor) == power.Of.RoundAffine(100, -100, 2,
            Rounding.Floor);

    // n significant digits = the decimals at which they end, where rounding does not lengthen the number.
    [Property]
    public bool Significant_digits_agree_with_decimals(Power power, Rule rule)
    {
        Rational down = power.Of.RoundAffineToSignificantDigits(100, -100, 4, Rounding.TowardZero);
        if (down.IsZero)
            return power.Of == 1;
        int exponent = (int)Math.Floor(Math.Log10(down.Abs().RoundToDouble()) + 1e-9);
        return power.Of.RoundAffineToSignificantDigits(100, -100, 4, rule.Of) == power.Of.RoundedAffine(100, -100, 3 - exponent, rule.Of);
    }

    // Bounds hold what they enclose: lower ≤ value ≤ upper by comparison of whole powers, and one unit of the last digit apart.
    [Property]
    public bool An_enclosure_holds_the_value(Power power)
    {
        Bounds bounds = power.Of.EncloseAffine(100, -100, 6);
        Rational lower = (bounds.Lower!.Value + 100) / 100, upper = (bounds.Upper!.Value + 100) / 100;
        return bounds.IsPoint
            ? power.Of == lower && PowerOracle.Compare(power.Base, power.P, power.Q, lower) == 0
            : PowerOracle.Compare(power.Base, power.P, power.Q, lower) > 0 && PowerOracle.Compare(power.Base, power.P, power.Q, upper) < 0
                && bounds.Width < Rational.Max(bounds.Lower.Value.Abs(), bounds.Upper.Value.Abs()) / 50_000;
    }

    // x ≤ y ⟺ b^p against t^q, in both orders, against fractions and against other powers
    [Property]
    public bool Comparison_agrees_with_big_integers(Power power, Positive t, Power other)
    {
        int expected = PowerOracle.Compare(power.Base, power.P, power.Q, t.Of);
        // a^(p/q) against b^(r/s): both to the power q·s
        int against = Math.Sign(power.Base.Pow(power.P * other.Q).CompareTo(other.Base.Pow(other.P * power.Q)));
        return Math.Sign(power.Of.CompareTo(t.Of)) == Math.Sign(expected)
            && Math.Sign(power.Of.CompareTo(other.Of)) == against
            && Math.Sign(other.Of.CompareTo(power.Of)) == -against
            && power.Of < other.Of == against < 0 && power.Of >= other.Of == against >= 0
            && (power.Of == t.Of) == (expected == 0) && power.Of <= t.Of == expected <= 0 && power.Of > t.Of == expected > 0;
    }

    // (b^k)^(p/(kq)) = b^(p/q), with one hash code; a base one part in 10^40 larger is no longer equal.
    [Property]
    public bool A_power_is_the_same_however_it_is_written(Power power, Decimals d)
    {
        int k = Math.Abs(d.Count) + 1;
        RationalPower again = new(power.Base.Pow(k), new Rational(power.P, power.Q * k));
        RationalPower larger = new(power.Base.Pow(k) * (1 + ((Rational)10).Pow(-40)), new Rational(power.P, power.Q * k));
        return again == power.Of && again.GetHashCode() == power.Of.GetHashCode()
            && larger != power.Of && larger > power.Of == power.P > 0;
    }

    // rational ⟺ equal to its own rounding at some number of decimals or fraction: the root, where there is one, is exact.
    [Property]
    public bool A_rational_power_is_its_own_value(Power power)
    {
        bool rational = power.Of.TryToRational(out Rational value);
        return rational
            ? PowerOracle.Compare(power.Base, power.P, power.Q, value) == 0
            : power.Q > 1;
    }
}
