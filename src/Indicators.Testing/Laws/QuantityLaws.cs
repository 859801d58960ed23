using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>What is true of the amounts of every kind, in any mix of its units.</summary>
internal static class QuantityLaws<TKind>
    where TKind : IQuantityKind
{
    private static Arbitrary<Quantity<TKind>> Any => QuantityGen<TKind>.Any;

    private static Arbitrary<Unit<TKind>> UnitOfMeasure => QuantityGen<TKind>.Unit;

    [Formula("a + b = b + a")]
    public static Property A_sum_does_not_depend_on_the_order() => Prop.ForAll(Any, Any, (a, b) => a + b == b + a);

    [Formula("(a + b) + c = a + (b + c)")]
    public static Property A_sum_does_not_depend_on_the_grouping() =>
        Prop.ForAll(Any, Any, Any, (a, b, c) => a + b + c == a + (b + c));

    [Formula("a + 0 = 0 + a = a, the same number in the same unit")]
    public static Property The_default_adds_nothing_and_takes_the_unit_of_the_other() => Prop.ForAll(Any, a =>
        Same(a + default(Quantity<TKind>), a) && Same(default(Quantity<TKind>) + a, a) && Same(a - default(Quantity<TKind>), a)
        && Same(default(Quantity<TKind>) - a, -a) && default(Quantity<TKind>) == 0 * a && Quantity<TKind>.AdditiveIdentity == default);

    [Formula("a − a = 0, a − b = a + (−b), −(−a) = a, (a + b) − b = a")]
    public static Property What_is_added_can_be_taken_away() => Prop.ForAll(Any, Any, (a, b) =>
        a - a == default && a - b == a + -b && Same(-(-a), a) && Same(a + b - b, a));

    [Formula("unit(a + b) = unit(a − b) = unit(a)")]
    public static Property A_sum_is_in_the_unit_of_its_left_term() => Prop.ForAll(Any, Any, (a, b) =>
        ReferenceEquals((a + b).Unit, a.Unit) && ReferenceEquals((a - b).Unit, a.Unit) && ReferenceEquals((-a).Unit, a.Unit));

    [Formula("(a + b) in u = (a in u) + (b in u)")]
    public static Property A_sum_in_a_unit_is_the_sum_of_the_numbers_in_that_unit() => Prop.ForAll(Any, Any, UnitOfMeasure, (a, b, u) =>
        (a + b).In(u) == a.In(u) + b.In(u) && (a - b).In(u) == a.In(u) - b.In(u));

    [Formula("a = b ⇔ value × factor is equal, by every way to ask; equal amounts hash alike")]
    public static Property Equality_is_that_of_the_exact_amounts_whatever_the_units() => Prop.ForAll(QuantityGen<TKind>.Pair, pair =>
    {
        (Quantity<TKind> a, Quantity<TKind> b) = pair;
        bool equal = Amount(a) == Amount(b);
        return a.Equals(b) == equal && b.Equals(a) == equal && a.Equals((object)b) == equal && (a == b) == equal && (a != b) != equal
            && (!equal || a.GetHashCode() == b.GetHashCode()) && !a.Equals(Amount(a));
    });

    [Formula("a < b ⇔ value × factor is smaller, by every operator and by both comparisons")]
    public static Property Order_is_that_of_the_exact_amounts_whatever_the_units() => Prop.ForAll(QuantityGen<TKind>.Pair, pair =>
    {
        (Quantity<TKind> a, Quantity<TKind> b) = pair;
        int order = Amount(a).CompareTo(Amount(b));
        return (a < b) == (order < 0) && (a > b) == (order > 0) && (a <= b) == (order <= 0) && (a >= b) == (order >= 0)
            && Math.Sign(a.CompareTo(b)) == Math.Sign(order) && Math.Sign(((IComparable)a).CompareTo(b)) == Math.Sign(order)
            && ((IComparable)a).CompareTo(null) > 0;
    });

    [Formula("a ≤ b ⇒ a + c ≤ b + c")]
    public static Property Adding_the_same_keeps_the_order() => Prop.ForAll(QuantityGen<TKind>.Pair, Any, (pair, c) =>
        pair.Left.CompareTo(pair.Right) == (pair.Left + c).CompareTo(pair.Right + c));

    [Formula("a.To(u).To(v).To(unit(a)) is identical to a")]
    public static Property The_way_back_from_any_unit_through_any_other_is_identity() =>
        Prop.ForAll(Any, UnitOfMeasure, UnitOfMeasure, (a, u, v) =>
        Same(a.To(u).To(a.Unit), a) && Same(a.To(u).To(v).To(a.Unit), a) && Same(a.To(u).To(v), a.To(v)));

    [Formula("a.To(u) = a, in unit u, with number value × factor ÷ factor of u")]
    public static Property Another_unit_changes_the_number_and_not_the_amount() => Prop.ForAll(Any, UnitOfMeasure, (a, u) =>
        a.To(u) == a && ReferenceEquals(a.To(u).Unit, u) && a.To(u).NumericalValue == a.In(u)
        && a.In(u) == Amount(a) / u.Factor && a.To(u).GetHashCode() == a.GetHashCode());

    [Formula("k(a + b) = ka + kb, (k + m)a = ka + ma, ak = ka, (ka) ÷ k = a")]
    public static Property Numbers_multiply_amounts_as_they_multiply_numbers() => Prop.ForAll(Any, Any, Any, (a, b, other) =>
    {
        (Rational k, Rational m) = (other.NumericalValue, other.Unit.Factor);
        return k * (a + b) == (k * a) + (k * b) && (k + m) * a == (k * a) + (m * a) && Same(k * a, a * k)
            && (k.IsZero || Same(k * a / k, a));
    });

    [Formula("a ÷ b is a number with (a ÷ b)b = a; nothing is divided by zero")]
    public static Property Two_amounts_of_one_kind_have_a_plain_ratio() => Prop.ForAll(Any, QuantityGen<TKind>.NotZero, (a, b) =>
        a / b * b == a && a / b == Amount(a) / Amount(b) && a.RatioTo(b) == a / b && b / b == Rational.One
        && Throws<DivideByZeroException>(() => a / (0 * b)) && Throws<DivideByZeroException>(() => a / Rational.Zero));

    [Formula("|a| = sign(a) × a")]
    public static Property The_size_of_an_amount_is_the_amount_times_its_sign() => Prop.ForAll(Any, a =>
        Same(a.Abs(), a * a.Sign) && a.Abs().Sign == Math.Abs(a.Sign) && a.Sign == Amount(a).Sign);

    [Formula("A unit times a number is the amount: x × u = (x, u), and it prints number first")]
    public static Property An_amount_is_its_number_and_its_unit() => Prop.ForAll(Any, a =>
        Same(a.NumericalValue * a.Unit, a) && a.ToString() == a.NumericalValue + Gap(a.Unit) + a.Unit.Symbol
        && a.ToString(null, null) == a.ToString() && a.ToString(null, Language.Chinese) == a.ToString()
        && a.ToString(2, Rounding.Floor) == a.NumericalValue.ToString(2, Rounding.Floor) + Gap(a.Unit) + a.Unit.Symbol
        && Throws<FormatException>(() => a.ToString("fr", null)));

    // A blank keeps the number apart from a symbol that begins with a digit: 0 of the coherent unit 1 is not 01.
    private static string Gap(Unit unit) => char.IsAsciiDigit(unit.Symbol[0]) ? " " : "";

    [Formula("Of the two typed forms of data exactly one exists, and it is the amount again")]
    public static Property Data_give_the_amount_back_and_no_level() => Prop.ForAll(Any, QuantityGen<TKind>.Pair, (a, pair) =>
    {
        var data = new AnyQuantity(a.NumericalValue, a.Unit);
        return data.TryAs(out Quantity<TKind> back) && Same(back, a) && !data.TryAsPoint(out QuantityPoint<Proportion> _)
            && !data.TryAs(out Quantity<Per<TKind, TKind>> _) && data.KindCode == TKind.Code && data.ToString() == a.ToString()
            && data.In(pair.Left.Unit) == a.In(pair.Left.Unit)
            && (Data(pair.Left) == Data(pair.Right)) == (pair.Left == pair.Right)
            && (Data(pair.Left) != Data(pair.Right)) == (pair.Left != pair.Right)
            && (pair.Left != pair.Right || Data(pair.Left).GetHashCode() == Data(pair.Right).GetHashCode());
    });

    private static AnyQuantity Data(Quantity<TKind> amount) => new(amount.NumericalValue, amount.Unit);

    private static Rational Amount(Quantity<TKind> amount) => amount.NumericalValue * amount.Unit.Factor;

    private static bool Same(Quantity<TKind> left, Quantity<TKind> right) =>
        left.NumericalValue == right.NumericalValue && left.Unit.Equals(right.Unit);

    private static bool Throws<TException>(Func<object> action)
        where TException : Exception => Thrown.By(action) is TException;
}
