using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of exact fractions, whatever the values: a field with an order.</summary>
[Properties(Arbitrary = [typeof(Numbers)], MaxTest = 300)]
public class RationalLaws
{
    // a + b = b + a, (a + b) + c = a + (b + c), a + 0 = a, a − a = 0
    [Property]
    public bool Sums_do_not_depend_on_the_order(Any a, Any b, Any c) =>
        a.Of + b.Of == b.Of + a.Of &&
        a.Of + b.Of + c.Of == a.Of + (b.Of + c.Of) &&
        a.Of + Rational.Zero == a.Of &&
        (a.Of - a.Of).IsZero;

    // a·b = b·a, (a·b)·c = a·(b·c), a·1 = a, a·(1/a) = 1
    [Property]
    public bool Products_do_not_depend_on_the_order(Any a, Any b, Any c) =>
        a.Of * b.Of == b.Of * a.Of &&
        a.Of * b.Of * c.Of == a.Of * (b.Of * c.Of) &&
        a.Of * Rational.One == a.Of &&
        (a.Of.IsZero || a.Of * a.Of.Reciprocal() == Rational.One);

    // a·(b + c) = a·b + a·c
    [Property]
    public bool A_product_with_a_sum_is_the_sum_of_the_products(Any a, Any b, Any c) =>
        a.Of * (b.Of + c.Of) == (a.Of * b.Of) + (a.Of * c.Of);

    // (a + b) − b = a, (a / b)·b = a
    [Property]
    public bool What_was_added_or_divided_comes_back(Any a, Any b) =>
        a.Of + b.Of - b.Of == a.Of && (b.Of.IsZero || a.Of / b.Of * b.Of == a.Of);

    // −(a − b) = b − a, −(−a) = a, |−a| = |a|
    [Property]
    public bool Signs_turn(Any a, Any b) =>
        -(a.Of - b.Of) == b.Of - a.Of && -(-a.Of) == a.Of && (-a.Of).Abs() == a.Of.Abs() && +a.Of == a.Of;

    // Of a < b, a = b and a > b exactly one holds, and the four operators say the same.
    [Property]
    public bool Values_are_in_one_order(Any a, Any b) =>
        (a.Of < b.Of ? 1 : 0) + (a.Of == b.Of ? 1 : 0) + (a.Of > b.Of ? 1 : 0) == 1 &&
        a.Of <= b.Of == !(a.Of > b.Of) && a.Of >= b.Of == !(a.Of < b.Of) && a.Of != b.Of == !(a.Of == b.Of) &&
        a.Of < b.Of == (a.Of - b.Of).Sign < 0;

    // a < b ⟹ a + c < b + c;  a < b and c > 0 ⟹ a·c < b·c
    [Property]
    public bool The_order_survives_sums_and_positive_products(Any a, Any b, Positive c) =>
        a.Of < b.Of == a.Of + c.Of < b.Of + c.Of && a.Of < b.Of == a.Of * c.Of < b.Of * c.Of;

    // min(a, b) + max(a, b) = a + b
    [Property]
    public bool The_smaller_and_the_larger_are_the_two(Any a, Any b) =>
        Rational.Min(a.Of, b.Of) <= Rational.Max(a.Of, b.Of) &&
        Rational.Min(a.Of, b.Of) + Rational.Max(a.Of, b.Of) == a.Of + b.Of;

    // a = b ⟹ hash(a) = hash(b), by whatever way the value was reached.
    [Property]
    public bool Equal_values_have_one_hash_code(Any a, Any b)
    {
        Rational again = a.Of + b.Of - b.Of;
        return again.GetHashCode() == a.Of.GetHashCode() && again.Equals((object)a.Of);
    }

    // gcd(numerator, denominator) = 1 and denominator > 0
    [Property]
    public bool Every_result_is_in_lowest_terms(Any a, Any b)
    {
        Rational[] results = [a.Of + b.Of, a.Of * b.Of, b.Of.IsZero ? b.Of : a.Of / b.Of, a.Of.Round(2, Rounding.Floor)];
        return results.All(r =>
            r.Denominator.Sign > 0 && System.Numerics.BigInteger.GreatestCommonDivisor(r.Numerator, r.Denominator).IsOne);
    }

    // a^m · a^n = a^(m+n)
    [Property]
    public bool Exponents_add(Any a, Decimals m, Decimals n) =>
        a.Of.IsZero ? Guard.Unmet() : a.Of.Pow(m.Count) * a.Of.Pow(n.Count) == a.Of.Pow(m.Count + n.Count);
}
