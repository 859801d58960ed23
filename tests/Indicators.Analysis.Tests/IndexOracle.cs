using Fractions;

namespace Indicators.Tests;

/// <summary>Index numbers by another library and another way: as means of relatives, weighted with shares in value.</summary>
internal static class IndexOracle
{
    public static Fraction Laspeyres(Basket basket) => Sum(basket, item => Base(item) / Sum(basket, Base) * Relative(item));

    public static Fraction Paasche(Basket basket) => 1 / Sum(basket, item => Current(item) / Sum(basket, Current) / Relative(item));

    public static Fraction Dutot(Basket basket) =>
        Sum(basket, item => Of(item.BasePrice) / Sum(basket, one => Of(one.BasePrice)) * Relative(item));

    public static Fraction Carli(Basket basket) => Sum(basket, Relative) / basket.Count;

    public static Fraction Harmonic(Basket basket) => basket.Count / Sum(basket, item => 1 / Relative(item));

    /// <summary>The product of the relatives: the Jevons index to the power of their number.</summary>
    public static Fraction Product(Basket basket) => basket.Items.Aggregate(Fraction.One, (all, item) => all * Relative(item));

    /// <summary>The weight of an item by van IJzeren, in floating point.</summary>
    public static double VanIJzeren(Basket basket, Priced item)
    {
        double quantity = (Sum(basket, one => Of(one.BasePrice) * Of(one.CurrentQuantity)) / Sum(basket, Base)).ToDouble();
        double later = (Sum(basket, Current) / Sum(basket, one => Of(one.CurrentPrice) * Of(one.BaseQuantity))).ToDouble(),
            fisher = Math.Sqrt(quantity * later);
        double share = (Base(item) / Sum(basket, Base)).ToDouble();
        double mixed =
            (Of(item.BasePrice) * Of(item.CurrentQuantity) / Sum(basket, one => Of(one.BasePrice) * Of(one.CurrentQuantity))).ToDouble();
        return ((fisher * share) + (quantity * mixed)) / (fisher + quantity);
    }

    public static Fraction Of(Rational number) => new(number.Numerator, number.Denominator);

    public static bool Same(Rational one, Fraction other) => Of(one) == other;

    private static Fraction Relative(Priced item) => Of(item.CurrentPrice) / Of(item.BasePrice);

    private static Fraction Base(Priced item) => Of(item.BasePrice) * Of(item.BaseQuantity);

    private static Fraction Current(Priced item) => Of(item.CurrentPrice) * Of(item.CurrentQuantity);

    private static Fraction Sum(Basket basket, Func<Priced, Fraction> of) =>
        basket.Items.Aggregate(Fraction.Zero, (sum, item) => sum + of(item));
}
