namespace Indicators.Tests;

/// <summary>Examples of index numbers, and what is refused.</summary>
public class IndexNumberTests
{
    // Worked out by hand; numbers of our own. Values at base prices 200 + 300, at current prices of the same basket 240 + 270.
    private static readonly BilateralComparison Food =
        BilateralComparison.Of(AbsentItemPolicy.Refuse, ("rice", 5, 6, 40, 35), ("pork", 30, 27, 10, 12)).Value;

    [Fact]
    public void A_basket_has_the_indices_that_are_worked_out_by_hand()
    {
        Assert.Equal(["rice", "pork"], Food.Items);
        Assert.Equal(new Rational(510, 500), Food.Laspeyres());
        Assert.Equal(new Rational(534, 535), Food.Paasche());
        Assert.Equal("1.009", Food.Fisher().Round(4, Rounding.HalfAwayFromZero).ToString());
        Assert.Equal(new Rational(535, 500), Food.Exchanged().Laspeyres());
        Assert.Equal(new Rational(534, 500), Food.ValueRatio());
        Assert.Equal(new Rational(33, 35), Food.Unweighted().Value.Dutot());
        Assert.Equal(new Rational(105, 100), Food.Unweighted().Value.Carli());
        Assert.Equal("1.0392", Food.Unweighted().Value.Jevons().Round(4, Rounding.HalfAwayFromZero).ToString()); // √1.08
        Assert.Equal(new Rational(72, 70), Food.Unweighted().Value.HarmonicMean()); // 2 ÷ (5/6 + 10/9)
    }

    [Fact]
    public void The_contributions_of_the_same_basket_add_to_its_indices()
    {
        Assert.Equal([new Rational(8, 100), new Rational(-6, 100)], Food.LaspeyresContributions().Values);
        Assert.Equal([new Rational(35, 535), new Rational(-36, 535)], Food.PaascheContributions().Values);
        IReadOnlyDictionary<string, FisherContribution> exact = Food.FisherContributionsByVanIJzeren();
        IReadOnlyDictionary<string, double> estimates = Food.EstimateFisherContributionsByReinsdorfDiewertEhemann().Value;
        Assert.Equal(["7.2671", "-6.3665"], exact.Values.Select(one => one.Points.Round(4, Rounding.HalfAwayFromZero).ToString()));
        Assert.Equal("0.9006", Food.Fisher().RoundAffine(100, -100, 4, Rounding.HalfAwayFromZero).ToString());
        Assert.All(estimates,
            one =>
                Assert.Equal(exact[one.Key].Points.Enclose(9).Lower!.Value.RoundToDouble(), 100 * one.Value,
                    0.05)); // two decompositions, not one
    }

    // P_L = 2 and P_P = 8, so P_F = 4: of a rational index the contributions are fractions.
    [Fact]
    public void Where_the_Fisher_index_is_a_fraction_so_are_its_contributions()
    {
        BilateralComparison square = BilateralComparison.Of(AbsentItemPolicy.Refuse, ("a", 1, 1, 7, 1), ("b", 1, 9, 1, 7)).Value;

        Assert.Equal((2, 8), (square.Laspeyres(), square.Paasche()));
        Assert.All(square.FisherContributionsByVanIJzeren().Values, one => Assert.True(one.TryToRational(out _)));
        Assert.Equal(new Rational(3), square.FisherContributionsByVanIJzeren()["b"].Constant);
        Assert.Equal("0", square.FisherContributionsByVanIJzeren()["a"].ToString());
    }

    [Fact]
    public void A_contribution_is_shown_with_the_index_that_it_is_a_part_of() =>
        Assert.Equal("2/3 × P - 0.6, P = (51/50)^(1/2) * (534/535)^(1/2)", Food.FisherContributionsByVanIJzeren()["rice"].ToString());

    [Fact]
    public void An_item_may_be_free_or_not_bought_and_one_of_one_period_is_left_out()
    {
        BilateralComparison fees =
            BilateralComparison.Of(AbsentItemPolicy.MatchedOnly, ("school fee", 50, 0, 10, 10), ("bus", 2, 3, 100, 120),
                ("app", 0, 1, 0, 5), ("letter", 1, 1, 30, 0)).Value;

        Assert.Equal(new Rational(330, 730), fees.Laspeyres());
        Assert.Equal(new Rational(360, 740), fees.Paasche());
        Assert.Equal(["school fee", "bus", "letter"], fees.Items);
        Assert.Equal(["app"], fees.LeftOut);
        Assert.Equal(fees.Laspeyres() - 1, fees.LaspeyresContributions().Values.Aggregate((sum, one) => sum + one));
        Assert.Equal("The current price 0 of school fee",
            fees.EstimateFisherContributionsByReinsdorfDiewertEhemann().Undefined.Field(Reason.NonPositive, "what"));
        Assert.Equal("The current price 0 of school fee", fees.Unweighted().Undefined.Field(Reason.NonPositive, "what"));
    }

    [Fact]
    public void What_has_no_index_has_a_reason()
    {
        Assert.Equal(
            "The base price 0 of tea is not surely above zero, as each price of a relative must be. State the absolute change instead.",
            ElementaryAggregate.Of(AbsentItemPolicy.Refuse, ("tea", 0, 1)).Undefined!.Message);
        Assert.Equal("The current price -1 of tea",
            ElementaryAggregate.Of(AbsentItemPolicy.Refuse, ("milk", 1, 1), ("tea", 1, -1)).Undefined.Field(Reason.NonPositive, "what"));
        Assert.Equal(
            "The base quantity -2 of tea is below zero, and each price and quantity is zero or more. State the values themselves instead.",
            BilateralComparison.Of(AbsentItemPolicy.Refuse, ("tea", 1, 1, -2, 1)).Undefined!.Message);
        Assert.Equal("The base price -1 of tea",
            BilateralComparison.Of(AbsentItemPolicy.Refuse, ("tea", -1, -1, -2, -1)).Undefined.Field(Reason.BelowZero, "what"));
        Assert.Equal("The current price -1 of tea",
            BilateralComparison.Of(AbsentItemPolicy.Refuse, ("tea", 1, -1, 1, 1)).Undefined.Field(Reason.BelowZero, "what"));
        Assert.Equal("The current quantity -1 of tea",
            BilateralComparison.Of(AbsentItemPolicy.Refuse, ("tea", 1, 1, 1, -1)).Undefined.Field(Reason.BelowZero, "what"));
        Assert.Equal("The value 0 of the base quantities at base prices", NoValue(("tea", 1, 1, 0, 1)));
        Assert.Equal("The value 0 of the base quantities at current prices", NoValue(("tea", 1, 0, 1, 1), ("milk", 1, 1, 0, 1)));
        Assert.Equal("The value 0 of the current quantities at base prices", NoValue(("tea", 0, 1, 1, 1), ("milk", 1, 1, 1, 0)));
        Assert.Equal("The value 0 of the current quantities at current prices", NoValue(("tea", 1, 0, 1, 1), ("milk", 1, 1, 1, 0)));
    }

    [Fact]
    public void Each_item_has_a_name_of_its_own()
    {
        Assert.Equal("Got 'tea' as the name of two items; expected a name for each. (IND0660)",
            Thrown(() => ElementaryAggregate.Of(AbsentItemPolicy.Refuse, ("tea", 1, 1), ("tea", 2, 2))));
        Assert.Equal("Got ' ' as the name of an item; expected a name for each. (IND0660)",
            Thrown(() => BilateralComparison.Of(AbsentItemPolicy.Refuse, (" ", 1, 1, 1, 1))));
        Assert.Equal("An index has at least one item. (IND0660)", Thrown(() => BilateralComparison.Of(AbsentItemPolicy.Refuse)));
    }

    [Fact]
    public void An_index_without_weights_has_a_limit_of_items()
    {
        (string, Rational?, Rational?)[] most =
            [.. Enumerable.Range(0, ElementaryAggregate.MaxItems)
                .Select(place => (Basket.Name(place), (Rational?)(100 + place), (Rational?)(101 + place)))];
        Assert.Equal("1.0024",
            ElementaryAggregate.Of(AbsentItemPolicy.Refuse, most).Value.Jevons().Round(4, Rounding.HalfAwayFromZero)
                .ToString()); // (1100 ÷ 100)^(1/1000)
        Assert.Equal(ElementaryAggregate.MaxItems,
            ElementaryAggregate.Of(AbsentItemPolicy.Refuse, most).Value.EstimateJevonsContributions().Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => ElementaryAggregate.Of(AbsentItemPolicy.Refuse, [.. most, ("one more", 1, 1)]));
        BilateralComparison many =
            BilateralComparison.Of(AbsentItemPolicy.Refuse,
                [.. most.Select(one => (one.Item1, one.Item2, one.Item3, (Rational?)1, (Rational?)2)), ("one more", 1, 1, 1, 1)]).Value;
        Mistake.Throws<InvalidOperationException>(() => many.Unweighted());
        Assert.Equal(many.Laspeyres() - 1, many.LaspeyresContributions().Values.Aggregate((sum, one) => sum + one));
    }

    private static string NoValue(
        params (string Item, Rational? BasePrice, Rational? CurrentPrice, Rational? BaseQuantity, Rational? CurrentQuantity)[] items) =>
        BilateralComparison.Of(AbsentItemPolicy.Refuse, items).Undefined.Field(Reason.NonPositive, "what");

    private static string Thrown(Action action) => Mistake.Throws<ArgumentException>(action).Message.Split(" (Parameter")[0];
}
