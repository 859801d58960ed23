using System.Numerics;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of products of powers, whatever the factors.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(Factors)])]
public class PowerProductLaws
{
    // p × q ÷ q = p, and p ÷ p = 1.
    [Property]
    public bool Division_undoes_multiplication(Powers p, Powers q) => p.Of * q.Of / q.Of == p.Of && p.Of / p.Of == new PowerProduct();

    // (p q)^e = p^e q^e.
    [Property]
    public bool A_power_of_a_product_is_the_product_of_the_powers(Powers p, Powers q, Small e) =>
        (p.Of * q.Of).Pow(e.Of) == p.Of.Pow(e.Of) * q.Of.Pow(e.Of);

    // a^e b^e = (a b)^e: equal however it is written, with one hash.
    [Property]
    public bool Equal_products_are_equal_however_they_are_written(Small a, Small b, Small e) =>
        new PowerProduct((a.Of, e.Of), (b.Of, e.Of)) is var two && new PowerProduct((a.Of * b.Of, e.Of)) is var one
        && two == one && two.GetHashCode() == one.GetHashCode() && two.CompareTo(one) == 0;

    // p < q iff q ÷ p > 1; and the order is that of one power against another where there is one factor each.
    [Property]
    public bool Products_are_ordered_as_powers_are(Small a, Small b, Small e, Small f)
    {
        int order = new RationalPower(a.Of, e.Of).CompareTo(new RationalPower(b.Of, f.Of));
        (PowerProduct p, PowerProduct q) = (new((a.Of, e.Of)), new((b.Of, f.Of)));
        return p.CompareTo(q) == order && q.CompareTo(p) == -order && (q / p).CompareTo(Rational.One) == -order && (p < q) == (order < 0)
            && (p > q) == (order > 0)
            && (p <= q) == (order <= 0) && (p >= q) == (order >= 0) && (p != q) == (order != 0);
    }

    // ∏ b^k with whole k is the fraction that it is.
    [Property]
    public bool A_product_of_whole_powers_is_rational(Small a, Small b, Exponent j, Exponent k) =>
        new PowerProduct((a.Of, j.Of), (b.Of, k.Of)).TryToRational(out Rational value) && value == a.Of.Pow(j.Of) * b.Of.Pow(k.Of)
        && new PowerProduct((a.Of, j.Of), (b.Of, k.Of)).CompareTo(value) == 0;

    // (a^q)^(p/q) is a^p, in two factors of which neither is rational: a^q = (a^q ÷ b) × b.
    [Property]
    public bool Irrational_factors_may_have_a_rational_product(Small a, Small b, Exponent p)
    {
        Rational third = new Rational(1, 3) * p.Of;
        return new PowerProduct((a.Of.Pow(3) / b.Of, third), (b.Of, third)).TryToRational(out Rational value) && value == a.Of.Pow(p.Of);
    }

    // One factor is rational exactly where the power is.
    [Property]
    public bool One_factor_is_rational_exactly_where_the_power_is(Small a, Small e) =>
        new PowerProduct((a.Of, e.Of)).TryToRational(out Rational value) == new RationalPower(a.Of, e.Of).TryToRational(out Rational same)
            && value == same;

    // One factor is rounded and enclosed as the power is, for every rule.
    [Property]
    public bool One_factor_is_rounded_as_the_power_is(Small a, Small e, Presentation printed, Small scale, Exponent offset)
    {
        (PowerProduct product, RationalPower power) = (new((a.Of, e.Of)), new(a.Of, e.Of));
        return product.Round(printed.Decimals, printed.Rule) == power.Round(printed.Decimals, printed.Rule)
            && product.RoundAffine(scale.Of, offset.Of, printed.Decimals, printed.Rule) == power.RoundedAffine(scale.Of, offset.Of,
                printed.Decimals, printed.Rule)
            && product.RoundAffineToSignificantDigits(scale.Of, offset.Of, printed.Decimals + 1, printed.Rule)
                == power.RoundAffineToSignificantDigits(scale.Of, offset.Of, printed.Decimals + 1, printed.Rule)
            && product.EncloseAffine(scale.Of, offset.Of, 20 + printed.Decimals) == power.EncloseAffine(scale.Of, offset.Of,
                20 + printed.Decimals);
    }

    // A product is rounded as its square root squared, which is written with other factors.
    [Property]
    public bool Rounding_looks_at_the_number_and_not_at_its_factors(Powers p, Presentation printed)
    {
        PowerProduct other =
            new([.. p.Factors.SelectMany(factor => new[] { (factor.Base * 6, factor.Exponent), (new Rational(1, 6), factor.Exponent) })]);
        return other.Round(printed.Decimals, printed.Rule) == p.Of.Round(printed.Decimals, printed.Rule)
            && other.RoundAffineToSignificantDigits(1, 0, 40, printed.Rule) == p.Of.RoundAffineToSignificantDigits(1, 0, 40, printed.Rule);
    }

    // Bases without common divisors, and the same number: ∏ base^exponent, decided with whole exponents.
    [Property]
    public bool A_coprime_base_has_no_common_divisors_and_keeps_the_number(Small a, Small b, Small c, Exponent i, Exponent j, Exponent k)
    {
        (BigInteger Base, Rational Exponent)[] powers = [.. CoprimeBase.Of([(a.Of, i.Of), (b.Of, j.Of), (c.Of, k.Of)]).Powers];
        return powers.All(one => one.Base > 1 && !one.Exponent.IsZero)
            && powers.SelectMany((one, place) => powers.Skip(place + 1),
                (one, other) => BigInteger.GreatestCommonDivisor(one.Base, other.Base)).All(shared => shared.IsOne)
            && powers.Aggregate(Rational.One,
                (all, one) => all * new Rational(one.Base, BigInteger.One).Pow((int)one.Exponent.Numerator))
                == a.Of.Pow(i.Of) * b.Of.Pow(j.Of) * c.Of.Pow(k.Of);
    }

    // Parse(ToString(x)) = x with the same factors, in every way of writing, and in JSON.
    [Property]
    public bool A_product_is_read_as_it_is_written(Powers p) =>
        TextOf.IsKept(p.Of) && JsonForm.RoundTrip(p.Of) == p.Of && PowerProduct.Parse(p.Of.ToString()).Factors.SequenceEqual(p.Of.Factors);
}
