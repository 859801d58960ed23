using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>What is true of every kind whose parts add up.</summary>
internal static class ExtensiveLaws<TKind>
    where TKind : IExtensive
{
    [Formula("Σ of any permutation is Σ, of two parts the sum of their Σ, of none zero")]
    public static Property A_total_does_not_depend_on_the_order_of_its_parts() => Prop.ForAll(
        QuantityGen<TKind>.Several, QuantityGen<TKind>.Several, (some, more) =>
        {
            Quantity<TKind> total = some.Sum();
            return some.Reverse().Sum() == total && some.Order().Sum() == total
                && some.Concat(more).Sum() == total + more.Sum()
                && total == some.Aggregate(default(Quantity<TKind>), (sum, part) => sum + part)
                && (some.Length > 0 ? ReferenceEquals(total.Unit, some[0].Unit) : total == default);
        });
}

/// <summary>What is true of every kind with a true zero.</summary>
internal static class RatioKindLaws<TKind>
    where TKind : IRatioKind
{
    [Formula("whole × share = whole × the share as a fraction; 100 % is the whole, and parts of parts multiply")]
    public static Property A_share_of_a_whole_is_the_fraction_of_it() => Prop.ForAll(
        QuantityGen<TKind>.Any, PointGen<Proportion>.Any, PointGen<Proportion>.Any, (whole, share, other) =>
            whole * share == whole * share.In(PointUnit<Proportion>.Coherent) && ReferenceEquals((whole * share).Unit, whole.Unit)
            && whole * (100 * Units.Percent) == whole && whole * share * other == whole * other * share);

    [Formula("g(a in u, b in v) = g(a, b): 亿元 in one year and 万元 in the next change nothing")]
    public static Property Growth_does_not_depend_on_the_units() => Prop.ForAll(
        QuantityGen<TKind>.Pair, QuantityGen<TKind>.Unit, QuantityGen<TKind>.Unit, (pair, u, v) =>
        {
            Outcome<GrowthRate> growth = Growth.Between(pair.Left, pair.Right), other = Growth.Between(pair.Left.To(u), pair.Right.To(v));
            return growth.HasValue ? growth == other : growth.Undefined.Name == other.Undefined!.Name;
        });

    [Formula("Growth of data whose kind is unknown is the growth of the typed amounts")]
    public static Property Growth_of_data_is_growth_of_the_typed_amounts() => Prop.ForAll(QuantityGen<TKind>.Pair, pair =>
        Growth.Between(new AnyQuantity(pair.Left.NumericalValue, pair.Left.Unit),
            new AnyQuantity(pair.Right.NumericalValue, pair.Right.Unit))
            == Growth.Between(pair.Left, pair.Right));
}

/// <summary>What is true of every kind of levels.</summary>
internal static class PointLaws<TKind>
    where TKind : IPointKind
{
    private static Arbitrary<QuantityPoint<TKind>> Any => PointGen<TKind>.Any;

    [Formula("(p − q) + q = p, p − p = 0, and the difference is in the unit of differences")]
    public static Property The_difference_of_two_levels_leads_from_one_to_the_other() => Prop.ForAll(Any, Any, (p, q) =>
        q + (p - q) == p && p - p == default && p - q == -(q - p) && ReferenceEquals((p - q).Unit, p.Unit.Difference));

    [Formula("(p + d) − p = d, (p + d) − d = p, p + d + e = p + (d + e)")]
    public static Property A_level_moved_by_a_difference_can_be_moved_back() => Prop.ForAll(
        Any, QuantityGen<TKind>.Any, QuantityGen<TKind>.Any, (p, d, e) =>
            p + d - p == d && Same(p + d - d, p) && p + d + e == p + (d + e) && ReferenceEquals((p + d).Unit, p.Unit));

    [Formula("(p − q) + (q − r) = p − r")]
    public static Property Differences_add_over_a_chain_of_levels() => Prop.ForAll(Any, Any, Any, (p, q, r) => p - q + (q - r) == p - r);

    [Formula("p = q, p < q ⇔ value × factor + offset is; equal levels hash alike")]
    public static Property Order_is_that_of_the_exact_levels_whatever_the_units() =>
        Prop.ForAll(Any, Any, PointGen<TKind>.Unit, (p, other, u) =>
        new[] { other, p.To(u) }.All(q =>
        {
            int order = Level(p).CompareTo(Level(q));
            return (p == q) == (order == 0) && (p != q) == (order != 0) && p.Equals(q) == (order == 0)
                && p.Equals((object)q) == (order == 0)
                && (p < q) == (order < 0) && (p > q) == (order > 0) && (p <= q) == (order <= 0) && (p >= q) == (order >= 0)
                && Math.Sign(p.CompareTo(q)) == Math.Sign(order) && Math.Sign(((IComparable)p).CompareTo(q)) == Math.Sign(order)
                && (p - q).Sign == Math.Sign(order) && (order != 0 || p.GetHashCode() == q.GetHashCode());
        }));

    [Formula("p.To(u).To(v).To(unit(p)) is identical to p")]
    public static Property The_way_back_from_any_unit_is_identity() =>
        Prop.ForAll(Any, PointGen<TKind>.Unit, PointGen<TKind>.Unit, (p, u, v) =>
        Same(p.To(u).To(v).To(p.Unit), p) && p.To(u) == p && ReferenceEquals(p.To(u).Unit, u)
            && p.To(u).NumericalValue == (Level(p) - u.Offset) / u.Factor);

    [Formula("A level in u and the difference of u have one size: 1 % and 1 percentage point")]
    public static Property A_unit_of_levels_and_its_unit_of_differences_are_of_one_size() => Prop.ForAll(PointGen<TKind>.Unit, u =>
        u.Factor == u.Difference.Factor && u.IsPoint && !u.Difference.IsPoint && u.KindCode == u.Difference.KindCode);

    [Formula("Of the two typed forms of data exactly one exists, and it is the level again; no level equals a difference")]
    public static Property Data_give_the_level_back_and_no_amount() => Prop.ForAll(Any, Any, (p, q) =>
    {
        var data = new AnyQuantity(p.NumericalValue, p.Unit);
        return data.TryAsPoint(out QuantityPoint<TKind> back) && Same(back, p) && !data.TryAs(out Quantity<TKind> _)
            && data != new AnyQuantity(p.NumericalValue, p.Unit.Difference) && data.ToString() == p.ToString()
            && data.In(q.Unit) == p.In(q.Unit) && new AnyQuantity(data.In(q.Unit), q.Unit) == data
            && new AnyQuantity(data.In(q.Unit), q.Unit).GetHashCode() == data.GetHashCode()
            && (data == new AnyQuantity(q.NumericalValue, q.Unit)) == (p == q);
    });

    [Formula("The default is zero in the coherent unit")]
    public static Property The_default_is_level_zero() => Prop.ForAll(Any, p =>
        default(QuantityPoint<TKind>) == 0 * PointUnit<TKind>.Coherent
            && default(QuantityPoint<TKind>) + p.Unit.Offset * Unit<TKind>.Coherent == 0 * p.Unit
            && ReferenceEquals(default(QuantityPoint<TKind>).Unit, PointUnit<TKind>.Coherent)
        && default(QuantityPoint<TKind>) + (p - default(QuantityPoint<TKind>)) == p);

    private static Rational Level(QuantityPoint<TKind> level) => (level.NumericalValue * level.Unit.Factor) + level.Unit.Offset;

    private static bool Same(QuantityPoint<TKind> left, QuantityPoint<TKind> right) =>
        left.NumericalValue == right.NumericalValue && left.Unit.Equals(right.Unit);
}

/// <summary>What is true of every quotient of two kinds.</summary>
internal static class QuotientLaws<TNumerator, TDenominator>
    where TNumerator : IQuantityKind
    where TDenominator : IQuantityKind
{
    private static Arbitrary<Quantity<TNumerator>> Above => QuantityGen<TNumerator>.Any;

    private static Arbitrary<Quantity<TDenominator>> Below => QuantityGen<TDenominator>.NotZero;

    [Formula("(n ÷ d) × d = d × (n ÷ d) = n, in the unit of n")]
    public static Property A_quotient_times_its_denominator_is_its_numerator() => Prop.ForAll(Above, Below, (n, d) =>
    {
        if (n.Unit.Depth + d.Unit.Depth > Unit.MaxDepth)
            return true;
        Quantity<Per<TNumerator, TDenominator>> quotient = n.Per(d);
        return quotient.Times(d) == n && quotient * d == n && d * quotient == n && ReferenceEquals(quotient.Times(d).Unit, n.Unit);
    });

    [Formula("n.To(u) ÷ d.To(v) = n ÷ d for all units")]
    public static Property A_quotient_does_not_depend_on_the_units() => Prop.ForAll(
        Above, Below, QuantityGen<Per<TNumerator, TDenominator>>.Unit, (n, d, unit) =>
        {
            if (n.Unit.Depth + d.Unit.Depth > Unit.MaxDepth || unit.Numerator is not Unit<TNumerator> u
                || unit.Denominator is not Unit<TDenominator> v)
                return true;
            Quantity<Per<TNumerator, TDenominator>> quotient = n.Per(d);
            return n.To(u).Per(d.To(v)) == quotient && quotient.To(unit).NumericalValue == n.In(u) / d.In(v)
                && quotient.To(unit).Times(d) == n;
        });

    [Formula("factor(u ÷ v) = factor(u) ÷ factor(v), and the quotient knows both")]
    public static Property A_unit_of_a_quotient_is_as_large_as_the_quotient_of_the_units() => Prop.ForAll(
        QuantityGen<TNumerator>.Unit, QuantityGen<TDenominator>.Unit, (u, v) =>
        {
            if (u.Depth + v.Depth > Unit.MaxDepth)
                return Thrown.By(() => u.Per(v)) is ArgumentException;
            Unit<Per<TNumerator, TDenominator>> unit = u.Per(v);
            return unit.Factor == u.Factor / v.Factor && ReferenceEquals(unit.Numerator, u) && ReferenceEquals(unit.Denominator, v)
                && unit.Depth == u.Depth + v.Depth && unit.Equals(u.DividedBy(v))
                && unit.KindCode == Kinds.CodeOf<Per<TNumerator, TDenominator>>()
                && unit.Magnitude == u.Magnitude && unit.Stem.Equals(u.Stem.Per(v));
        });
}

/// <summary>What is true of every product of two kinds.</summary>
internal static class ProductLaws<TLeft, TRight>
    where TLeft : IExtensive
    where TRight : IExtensive
{
    private static Arbitrary<(Quantity<TLeft>, Quantity<TLeft>)> Left => QuantityGen<TLeft>.Pair;

    private static Arbitrary<(Quantity<TRight>, Quantity<TRight>)> Right => QuantityGen<TRight>.Pair;

    [Formula("(a × b) in u × v = (a in u)(b in v), whatever the units")]
    public static Property A_product_does_not_depend_on_the_units() => Prop.ForAll(
        Left, Right, (left, right) =>
        {
            ((Quantity<TLeft> a, Quantity<TLeft> other), (Quantity<TRight> b, Quantity<TRight> another)) = (left, right);
            (Unit<TLeft> u, Unit<TRight> v) = (other.Unit, another.Unit);
            return a.Unit.Depth + b.Unit.Depth > Unit.MaxDepth || u.Depth + v.Depth > Unit.MaxDepth
                || (a.To(u).Times(b.To(v)) == a.Times(b) && a.Times(b).In(u.Times(v)) == a.In(u) * b.In(v));
        });

    [Formula("(a + b) × c = a × c + b × c, a × (b + c) = a × b + a × c, (ka) × b = k(a × b)")]
    public static Property A_product_of_a_sum_is_the_sum_of_the_products() => Prop.ForAll(Left, Right, (left, right) =>
    {
        ((Quantity<TLeft> a, Quantity<TLeft> more), (Quantity<TRight> b, Quantity<TRight> other)) = (left, right);
        if (a.Unit.Depth + b.Unit.Depth > Unit.MaxDepth || more.Unit.Depth + b.Unit.Depth > Unit.MaxDepth
            || a.Unit.Depth + other.Unit.Depth > Unit.MaxDepth)
            return true;
        Rational k = other.NumericalValue;
        return (a + more).Times(b) == a.Times(b) + more.Times(b) && a.Times(b + other) == a.Times(b) + a.Times(other)
            && (k * a).Times(b) == k * a.Times(b);
    });

    [Formula("factor(u × v) = factor(u) × factor(v); the product keeps the magnitude on its left")]
    public static Property A_unit_of_a_product_is_as_large_as_the_product_of_the_units() => Prop.ForAll(
        QuantityGen<TLeft>.Unit, QuantityGen<TRight>.Unit, (u, v) =>
        {
            if (u.Depth + v.Depth > Unit.MaxDepth)
                return Thrown.By(() => u.Times(v)) is ArgumentException;
            Unit<Product<TLeft, TRight>> unit = u.Times(v);
            return unit.Factor == u.Factor * v.Factor && unit.Depth == u.Depth + v.Depth && unit.Equals(u.MultipliedBy(v))
                && unit.KindCode == Kinds.CodeOf<Product<TLeft, TRight>>() && unit.Magnitude == u.Magnitude
                && unit.Stem.Equals(u.Stem.Times(v));
        });
}

/// <summary>The codes of kinds, which they show to generic code.</summary>
file static class Kinds
{
    public static string CodeOf<TKind>() where TKind : IQuantityKind => TKind.Code;
}
