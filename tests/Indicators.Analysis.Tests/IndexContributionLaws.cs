using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of the contributions of items to an index, whatever the prices and quantities.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(Observing), typeof(Factors), typeof(Baskets)])]
public class IndexContributionLaws
{
    // Σ (p₁ − p₀) q ÷ Σ p₀q = I − 1, exactly.
    [Property]
    public bool Contributions_to_Laspeyres_and_Paasche_add_to_the_index_less_one(Basket b) =>
        Sum(b.Of.LaspeyresContributions().Values) == b.Of.Laspeyres() - 1 && Sum(b.Of.PaascheContributions().Values) == b.Of.Paasche() - 1;

    // L42: Σ (a P_F + c) = P_F − 1, exactly: of an irrational index that is Σ a = 1 and Σ c = −1.
    [Property]
    public bool Contributions_to_Fisher_by_van_IJzeren_add_to_the_index_less_one(Basket b)
    {
        FisherContribution[] all = [.. b.Of.FisherContributionsByVanIJzeren().Values];
        Rational slope = Sum(all.Select(one => one.PerIndex)), constant = Sum(all.Select(one => one.Constant));
        return b.Of.Fisher().TryToRational(out Rational index)
            ? slope.IsZero && constant == index - 1 && all.All(one => one.TryToRational(out Rational value) && value == one.Constant)
            : slope == 1 && constant == -1;
    }

    // L42, in floating point: Σ w (r − 1) = P − 1.
    [Property]
    public bool Contributions_to_Jevons_add_to_the_index_less_one(Basket b) =>
        AddUp(b.Prices.EstimateJevonsContributions().Values, b.Prices.Jevons());

    // L42, in floating point.
    [Property]
    public bool Contributions_to_Fisher_by_Reinsdorf_Diewert_and_Ehemann_add_to_the_index_less_one(Basket b) =>
        AddUp(Rde(b).Values, b.Of.Fisher());

    // w (r − 1) with w = (Q_F s + Q_L t) ÷ (Q_F + Q_L): the formula as it is published, in floating point and by another library.
    [Property]
    public bool The_exact_contributions_of_van_IJzeren_are_those_of_his_weights(Basket b) =>
        b.Of.FisherContributionsByVanIJzeren().Values.Zip(b.Items).All(one =>
        one.First.Points.Enclose(20) is var points
            && Math.Abs(
                (((points.Lower!.Value + points.Upper!.Value) / 200).RoundToDouble()
                    - (IndexOracle.VanIJzeren(b, one.Second) * Rise(one.Second))))
            <= 1e-12 * (1 + Math.Abs(Rise(one.Second))));

    // It lies between those to the two indices of which Fisher is the mean.
    [Property]
    public bool A_contribution_by_van_IJzeren_lies_between_those_to_Laspeyres_and_to_Paasche(Basket b) =>
        b.Of.FisherContributionsByVanIJzeren()
            .All(one => Between(one.Value, 100 * b.Of.LaspeyresContributions()[one.Key], 100 * b.Of.PaascheContributions()[one.Key]));

    // A rise contributes upwards, a fall downwards, and a price that stays nothing, in every decomposition.
    [Property]
    public bool Each_item_contributes_in_the_direction_of_its_price_and_one_whose_price_stays_nothing(Basket b) =>
        b.Items.Select((item, place) => (item, Basket.Name(place))).All(one =>
    {
        int sign = (one.item.Relative - 1).Sign, bought = (one.item.BaseQuantity + one.item.CurrentQuantity).Sign;
        return Math.Sign(b.Prices.EstimateJevonsContributions()[one.Item2]) == sign && Math.Sign(Rde(b)[one.Item2]) == sign * bought
            && b.Of.LaspeyresContributions()[one.Item2].Sign == sign * one.item.BaseQuantity.Sign
            && b.Of.PaascheContributions()[one.Item2].Sign == sign * one.item.CurrentQuantity.Sign
            && b.Of.FisherContributionsByVanIJzeren()[one.Item2].Points.Enclose(5) is var points
            && (sign * bought == 0 ? points == Bounds.Exactly(0) : sign > 0 ? points.Lower >= 0 : points.Upper <= 0);
    });

    // L40: sorting the items does not change what each contributes.
    [Property]
    public bool The_order_of_the_items_does_not_matter(Basket b)
    {
        var turned =
            BilateralComparison.Of(AbsentItemPolicy.Refuse,
                b.Items.Select(
                    (one, place) =>
                        (Basket.Name(place), (Rational?)one.BasePrice, (Rational?)one.CurrentPrice, (Rational?)one.BaseQuantity,
                            (Rational?)one.CurrentQuantity)).Reverse()).Value;
        IReadOnlyDictionary<string, double> rde = turned.EstimateFisherContributionsByReinsdorfDiewertEhemann().Value;
        return turned.Items.SequenceEqual(b.Of.Items.Reverse()) && turned.LaspeyresContributions().Keys.SequenceEqual(turned.Items)
            && Exactly(turned, b.Of) && Rde(b).All(one => Close(one.Value, rde[one.Key]));
    }

    // L41, L47: neither scale nor the unit of an item.
    [Property]
    public bool Neither_scale_nor_the_unit_of_an_item_matters(Basket b, Small k, Small j)
    {
        Basket other =
            IndexNumberLaws.InAnotherUnit(b, k.Of)
                .With(item => item with { BasePrice = j.Of * item.BasePrice, CurrentPrice = j.Of * item.CurrentPrice });
        return Exactly(other.Of, b.Of) && Rde(b).All(one => Close(one.Value, Rde(other)[one.Key]))
            && b.Prices.EstimateJevonsContributions().All(one => Close(one.Value, other.Prices.EstimateJevonsContributions()[one.Key]));
    }

    // Equal quantities in both periods: Laspeyres, Paasche and Fisher are one, and so are the exact contributions.
    [Property]
    public bool Of_an_unchanged_basket_all_exact_contributions_are_the_same(Basket b)
    {
        BilateralComparison same = b.With(item => item with { CurrentQuantity = item.BaseQuantity }).Of;
        return same.FisherContributionsByVanIJzeren()
            .All(one =>
                one.Value.TryToRational(out Rational value) && value == same.LaspeyresContributions()[one.Key]
                    && value == same.PaascheContributions()[one.Key]);
    }

    // The rounded points are those of the enclosure.
    [Property]
    public bool The_enclosure_holds_the_printed_points_within_half_a_place(Basket b, Presentation printed) =>
        b.Of.FisherContributionsByVanIJzeren().Values.All(one =>
        one.Points.Enclose(30) is var points && one.Points.Round(printed.Decimals, Rounding.HalfToEven) is var rounded
        && points.Lower - printed.HalfPlace <= rounded && rounded <= points.Upper + printed.HalfPlace);

    private static IReadOnlyDictionary<string, double> Rde(Basket basket) =>
        basket.Of.EstimateFisherContributionsByReinsdorfDiewertEhemann().Value;

    private static double Rise(Priced item) => (item.Relative - 1).RoundToDouble();

    private static Rational Sum(IEnumerable<Rational> all) => all.Aggregate(Rational.Zero, (sum, one) => sum + one);

    private static bool AddUp(IEnumerable<double> contributions, PowerProduct index)
    {
        double[] all = [.. contributions];
        double lessOne = index.RoundAffineToSignificantDigits(1, -1, 20, Rounding.HalfToEven).RoundToDouble();
        return Math.Abs(all.Sum() - lessOne) <= 1e-13 * all.Sum(Math.Abs);
    }

    private static bool Between(FisherContribution contribution, Rational one, Rational other) =>
        contribution.Points.Enclose(30) is var points && points.Upper >= Rational.Min(one, other)
            && points.Lower <= Rational.Max(one, other);

    private static bool Exactly(BilateralComparison one, BilateralComparison other) =>
        other.LaspeyresContributions().All(part => one.LaspeyresContributions()[part.Key] == part.Value)
        && other.PaascheContributions().All(part => one.PaascheContributions()[part.Key] == part.Value)
        && other.FisherContributionsByVanIJzeren().All(part => one.FisherContributionsByVanIJzeren()[part.Key] is var same
            && same.PerIndex == part.Value.PerIndex && same.Constant == part.Value.Constant && same.Index == part.Value.Index);

    private static bool Close(double one, double other) => Math.Abs(one - other) <= 1e-12 * Math.Max(Math.Abs(one), Math.Abs(other));
}
