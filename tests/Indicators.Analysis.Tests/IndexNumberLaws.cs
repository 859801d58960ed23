using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of bilateral index numbers, whatever the prices and quantities.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(Observing), typeof(Factors), typeof(Baskets)])]
public class IndexNumberLaws
{
    // P_L = Σ s₀ r, P_P = 1 ÷ Σ (s₁ ÷ r), and the elementary ones, by another library.
    [Property]
    public bool Each_formula_is_the_mean_of_the_relatives_that_it_is_said_to_be(Basket b) =>
        IndexOracle.Same(b.Of.Laspeyres(), IndexOracle.Laspeyres(b)) && IndexOracle.Same(b.Of.Paasche(), IndexOracle.Paasche(b))
        && IndexOracle.Same(b.Prices.Dutot(), IndexOracle.Dutot(b)) && IndexOracle.Same(b.Prices.Carli(), IndexOracle.Carli(b))
        && IndexOracle.Same(b.Prices.HarmonicMean(), IndexOracle.Harmonic(b))
        && b.Prices.Jevons().Pow(b.Count).TryToRational(out Rational product) && IndexOracle.Same(product, IndexOracle.Product(b));

    // L52: P_F² = P_L P_P.
    [Property]
    public bool Fisher_squared_is_Laspeyres_times_Paasche(Basket b) =>
        b.Of.Fisher().Pow(2).TryToRational(out Rational square) && square == b.Of.Laspeyres() * b.Of.Paasche();

    // L44: I(p, p) = 1.
    [Property]
    public bool Prices_that_stay_have_the_index_one(Basket b) =>
        HasIndex(b.With(item => item with { CurrentPrice = item.BasePrice }), Rational.One);

    // L45: I(p, k p) = k.
    [Property]
    public bool Prices_that_all_change_alike_have_that_index(Basket b, Small k) =>
        HasIndex(b.With(item => item with { CurrentPrice = k.Of * item.BasePrice }), k.Of);

    // L46: I(p₀, k p₁) = k I(p₀, p₁).
    [Property]
    public bool Current_prices_times_k_are_k_times_the_index(Basket b, Small k)
    {
        Basket more = b.With(item => item with { CurrentPrice = k.Of * item.CurrentPrice });
        return more.Of.Laspeyres() == k.Of * b.Of.Laspeyres() && more.Of.Paasche() == k.Of * b.Of.Paasche()
            && more.Of.Fisher() == new PowerProduct((k.Of, 1)) * b.Of.Fisher()
            && more.Prices.Dutot() == k.Of * b.Prices.Dutot() && more.Prices.Carli() == k.Of * b.Prices.Carli()
            && more.Prices.HarmonicMean() == k.Of * b.Prices.HarmonicMean()
            && more.Prices.Jevons() == new PowerProduct((k.Of, 1)) * b.Prices.Jevons();
    }

    // L47: another unit of quantity for an item, p ÷ k and q k. Of Dutot it is not true, and its page says so.
    [Property]
    public bool The_unit_in_which_an_item_is_counted_does_not_matter(Basket b, Small k)
    {
        Basket other = InAnotherUnit(b, k.Of);
        return Same(other, b) && other.Prices.Jevons() == b.Prices.Jevons() && other.Prices.Carli() == b.Prices.Carli()
            && other.Prices.HarmonicMean() == b.Prices.HarmonicMean();
    }

    // L41: all prices in another currency, all quantities k times as many.
    [Property]
    public bool Scale_does_not_matter(Basket b, Small k, Small j) =>
        b.With(
            item =>
                new(k.Of * item.BasePrice, k.Of * item.CurrentPrice, j.Of * item.BaseQuantity, j.Of * item.CurrentQuantity)) is var scaled
        && Same(scaled, b) && scaled.Prices.Dutot() == b.Prices.Dutot();

    // L40, L56: sums and products have no order.
    [Property]
    public bool The_order_of_the_items_does_not_matter(Basket b) =>
        new Basket([.. b.Items.Reverse()]) is var turned && Same(turned, b) && turned.Prices.Jevons() == b.Prices.Jevons()
            && turned.Prices.Carli() == b.Prices.Carli();

    // L48: min r ≤ I ≤ max r.
    [Property]
    public bool An_index_lies_between_the_extreme_relatives(Basket b)
    {
        Rational least = b.Relatives.Min(), most = b.Relatives.Max();
        return new[] { b.Of.Laspeyres(), b.Of.Paasche(), b.Prices.Carli(), b.Prices.HarmonicMean(), b.Prices.Dutot() }.All(
            index => index >= least && index <= most)
            && new[] { b.Of.Fisher(), b.Prices.Jevons() }.All(index => index.CompareTo(least) >= 0 && index.CompareTo(most) <= 0);
    }

    // min(P_L, P_P) ≤ P_F ≤ max(P_L, P_P).
    [Property]
    public bool Fisher_lies_between_Laspeyres_and_Paasche(Basket b) =>
        b.Of.Fisher() is var fisher && fisher.CompareTo(Rational.Min(b.Of.Laspeyres(), b.Of.Paasche())) >= 0
            && fisher.CompareTo(Rational.Max(b.Of.Laspeyres(), b.Of.Paasche())) <= 0;

    // Where each quantity falls as its price relative rises (here q₁ = q₀ ÷ r), P_P ≤ P_F ≤ P_L: von Bortkiewicz.
    [Property]
    public bool Where_buyers_leave_what_became_dearer_Paasche_is_at_most_Fisher_and_Fisher_at_most_Laspeyres(Basket b) =>
        b.With(item => item with { CurrentQuantity = item.BaseQuantity / item.Relative }).Of is var left
        && left.Fisher().CompareTo(left.Paasche()) >= 0 && left.Fisher().CompareTo(left.Laspeyres()) <= 0;

    // L53 without shares: harmonic ≤ Jevons ≤ Carli.
    [Property]
    public bool Jevons_lies_between_the_harmonic_and_the_arithmetic_mean(Basket b) =>
        b.Prices.Jevons() is var jevons && jevons.CompareTo(b.Prices.HarmonicMean()) >= 0 && jevons.CompareTo(b.Prices.Carli()) <= 0;

    // L49: I(0, 1) I(1, 0) = 1 of Fisher and Jevons, exactly; and of Laspeyres reversed with Paasche.
    [Property]
    public bool Backwards_in_time_the_index_is_inverted(Basket b)
    {
        Basket back = b.With(item => new(item.CurrentPrice, item.BasePrice, item.CurrentQuantity, item.BaseQuantity));
        BilateralComparison reversed = b.Of.Reversed();
        return reversed.Fisher() * b.Of.Fisher() == new PowerProduct() && back.Prices.Jevons() * b.Prices.Jevons() == new PowerProduct()
            && reversed.Laspeyres() * b.Of.Paasche() == Rational.One && reversed.Laspeyres() == back.Of.Laspeyres()
            && reversed.Paasche() == back.Of.Paasche();
    }

    // L50: P_F Q_F = V₁ ÷ V₀; L51: P_P Q_L = V₁ ÷ V₀.
    [Property]
    public bool A_price_index_times_its_quantity_index_is_the_ratio_of_values(Basket b) =>
        b.Of.Exchanged() is var quantities && (b.Of.Fisher() * quantities.Fisher()).TryToRational(out Rational product)
            && product == b.Of.ValueRatio()
        && b.Of.Paasche() * quantities.Laspeyres() == b.Of.ValueRatio() && quantities.ValueRatio() == b.Of.ValueRatio()
        && quantities.Exchanged().Laspeyres() == b.Of.Laspeyres();

    // L54: Jevons over two steps is the product of the steps.
    [Property]
    public bool Jevons_over_two_steps_is_the_product_of_the_steps(Basket b)
    {
        Basket second = b.With(item => item with { BasePrice = item.CurrentPrice, CurrentPrice = item.CurrentQuantity + 1 });
        return b.Prices.Jevons() * second.Prices.Jevons()
            == b.With((item, place) => item with { CurrentPrice = second.Items[place].CurrentPrice }).Prices.Jevons();
    }

    // The prices alone are those of the comparison.
    [Property]
    public bool The_unweighted_prices_are_those_of_the_comparison(Basket b) =>
        b.Of.Unweighted().Value is var prices && prices.Items.SequenceEqual(b.Of.Items) && prices.Dutot() == b.Prices.Dutot()
            && prices.Jevons() == b.Prices.Jevons();

    internal static Basket InAnotherUnit(Basket basket, Rational k) => basket.With((item, place) => place % 2 == 1 ? item
        : new(item.BasePrice / k, item.CurrentPrice / k, item.BaseQuantity * k, item.CurrentQuantity * k));

    private static bool Same(Basket one, Basket other) =>
        one.Of.Laspeyres() == other.Of.Laspeyres() && one.Of.Paasche() == other.Of.Paasche() && one.Of.Fisher() == other.Of.Fisher();

    private static bool HasIndex(Basket basket, Rational index) =>
        new[] { basket.Of.Laspeyres(), basket.Of.Paasche(), basket.Prices.Dutot(), basket.Prices.Carli(),
            basket.Prices.HarmonicMean() }.All(one => one == index)
        && new[] { basket.Of.Fisher(), basket.Prices.Jevons() }.All(one => one.TryToRational(out Rational value) && value == index);
}
