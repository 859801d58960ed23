using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of calculations with ranges, whatever the ranges.</summary>
[Properties(Arbitrary = [typeof(Numbers)], MaxTest = 300)]
public class BoundsLaws
{
    // x ∈ X, y ∈ Y ⟹ x∘y ∈ X∘Y, for values anywhere in the ranges
    [Property]
    public bool The_result_of_values_lies_in_the_result_of_their_ranges(AnyBounds a, AnyBounds b, Positive p, Positive q)
    {
        Rational x = Inside(a.Of, p.Of), y = Inside(b.Of, q.Of);
        return a.Of.Contains(x) && b.Of.Contains(y)
            && (a.Of + b.Of).Contains(x + y)
            && (a.Of - b.Of).Contains(x - y)
            && (a.Of * b.Of).Contains(x * y)
            && (y.IsZero || (a.Of / b.Of).Contains(x / y))
            && a.Of.Pow(2).Contains(x * x)
            && (x.IsZero || a.Of.Pow(-3).Contains(x.Pow(-3)));
    }

    // x ± m = {y : |y − x| ≤ m}: it holds both ends and nothing beyond them.
    [Property]
    public bool A_range_around_a_value_ends_a_margin_away(Any x, Positive m, Positive beyond)
    {
        var around = Bounds.Around(x.Of, m.Of);
        return around == Bounds.Closed(x.Of - m.Of, x.Of + m.Of) && around.Contains(x.Of) && Bounds.Around(x.Of, Rational.Zero) == x.Of
            && !around.Contains(x.Of + m.Of + beyond.Of) && !around.Contains(x.Of - m.Of - beyond.Of);
    }

    // X ⊆ X', Y ⊆ Y' ⟹ X∘Y ⊆ X'∘Y': widening an input never narrows a result.
    [Property]
    public bool Wider_ranges_give_wider_results(AnyBounds a, AnyBounds a2, AnyBounds b, AnyBounds b2)
    {
        Bounds x = a.Of, y = b.Of, wideX = x.Hull(a2.Of), wideY = y.Hull(b2.Of);
        return (wideX + wideY).Contains(x + y)
            && (wideX - wideY).Contains(x - y)
            && (wideX * wideY).Contains(x * y)
            && (y == Bounds.Exactly(0) || (wideX / wideY).Contains(x / y))
            && wideX.Pow(3).Contains(x.Pow(3)) && wideX.Pow(2).Contains(x.Pow(2))
            && (x == Bounds.Exactly(0) || wideX.Pow(-2).Contains(x.Pow(-2)));
    }

    // X·Y = Y·X, X + Y = Y + X, −(−X) = X; ranges of results do not depend on the order either.
    [Property]
    public bool Order_does_not_matter(AnyBounds a, AnyBounds b, AnyBounds c) =>
        a.Of + b.Of == b.Of + a.Of && a.Of * b.Of == b.Of * a.Of && -(-a.Of) == a.Of
        && a.Of + b.Of + c.Of == a.Of + (b.Of + c.Of) && a.Of * b.Of * c.Of == a.Of * (b.Of * c.Of);

    // X·(Y + Z) ⊆ X·Y + X·Z: equal for numbers, wider for ranges, because X stands there twice.
    [Property]
    public bool A_range_that_stands_twice_may_only_widen_the_result(AnyBounds a, AnyBounds b, AnyBounds c) =>
        ((a.Of * b.Of) + (a.Of * c.Of)).Contains(a.Of * (b.Of + c.Of));

    // X ∩ Y ⊆ X ⊆ hull(X, Y); they meet exactly if there is something between both
    [Property]
    public bool A_range_lies_between_what_it_shares_and_what_covers_it(AnyBounds a, AnyBounds b)
    {
        Bounds hull = a.Of.Hull(b.Of);
        return hull.Contains(a.Of) && hull.Contains(b.Of) && hull == b.Of.Hull(a.Of)
            && a.Of.Overlaps(b.Of) == b.Of.Overlaps(a.Of)
            && (a.Of.Intersect(b.Of) is Bounds common
                ? a.Of.Overlaps(b.Of) && a.Of.Contains(common) && b.Of.Contains(common)
                : !a.Of.Overlaps(b.Of));
    }

    // For points the operators are those of numbers.
    [Property]
    public bool Points_compute_like_numbers(Any a, Any b)
    {
        Bounds x = a.Of, y = b.Of;
        return x + y == a.Of + b.Of && x - y == a.Of - b.Of && x * y == a.Of * b.Of && (b.Of.IsZero || x / y == a.Of / b.Of);
    }

    // A value of the range that the number picks: an end if it belongs, else something inside.
    private static Rational Inside(Bounds bounds, Rational pick)
    {
        Rational weight = pick / (1 + pick); // strictly between 0 and 1
        return (bounds.Lower, bounds.Upper) switch
        {
            (Rational lower, Rational upper) => lower + ((upper - lower) * weight),
            (Rational lower, null) => lower + pick,
            (null, Rational upper) => upper - pick,
            _ => pick - 1,
        };
    }
}
