using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Items of one of two periods: an absent item is not a price of zero.</summary>
/// <remarks>
/// The table <c>Cases/index-absent.tsv</c> is by somebody who had read the rules and not the code. First run: 26 of 26.
/// </remarks>
public class AbsentItemTests
{
    [Fact]
    public void Matched_items_or_a_named_policy()
    {
        string[] wrong =
            [.. Rows()
                .Select(
                    row =>
                        (Row: string.Join(" | ", row), Found: Found(row),
                            Expected: row[6].StartsWith("error", StringComparison.Ordinal) ? "error" : row[6]))
            .Where(one => one.Found != one.Expected).Select(one => $"{one.Row}: found {one.Found}")];
        Assert.True(wrong.Length == 0, $"{Rows().Count() - wrong.Length} of {Rows().Count()}\n" + string.Join('\n', wrong));
    }

    [Fact]
    public void A_new_item_does_not_move_the_index_and_is_named()
    {
        BilateralComparison two =
            BilateralComparison.Of(AbsentItemPolicy.MatchedOnly, ("old", 10, 11, 3, 3), ("new", null, 5, null, 4)).Value;
        Assert.Equal((new Rational(11, 10), new Rational(11, 10), "new"), (two.Laspeyres(), two.Paasche(), Assert.Single(two.LeftOut)));
        Assert.Equal("1.1000", Four(two.Fisher()));

        // What people write for it today: zeros on both sides.
        Assert.Equal(new Rational(11, 10),
            BilateralComparison.Of(AbsentItemPolicy.MatchedOnly, ("old", 10, 11, 3, 3), ("new", 0, 5, 0, 4)).Value.Paasche());
    }

    [Fact]
    public void An_item_that_is_gone_keeps_its_price_where_that_is_asked_for()
    {
        (string, Rational?, Rational?, Rational?, Rational?)[] items =
            [("stays", 10, 11, 3, 3), ("goes", 5, null, 4, null), ("comes", null, 7, null, 1)];
        BilateralComparison carried = BilateralComparison.Of(AbsentItemPolicy.CarryForward, items).Value;
        Assert.Equal(new Rational((11 * 3) + (5 * 4), (10 * 3) + (5 * 4)), carried.Laspeyres());
        Assert.Equal(new Rational(11, 10), carried.Paasche());
        Assert.Equal(["comes"], carried.LeftOut);
        Assert.Equal("The current price of goes",
            BilateralComparison.Of(AbsentItemPolicy.Refuse, items).Undefined.Field(Reason.MissingCurrent, "what"));
        Assert.Equal("The base price of comes",
            BilateralComparison.Of(AbsentItemPolicy.Refuse, [.. items.Skip(2)]).Undefined.Field(Reason.MissingBase, "what"));
    }

    [Fact]
    public void A_price_without_a_quantity_is_no_absence()
    {
        foreach (AbsentItemPolicy policy in Enum.GetValues<AbsentItemPolicy>())
        {
            Assert.Equal("The base quantity of pork",
                BilateralComparison.Of(policy, ("rice", 10, 11, 3, 3), ("pork", 5, 6, null, 4)).Undefined.Field(Reason.MissingBase,
                    "what"));
            Assert.Equal("The current price of pork",
                BilateralComparison.Of(policy, ("rice", 10, 11, 3, 3), ("pork", 5, null, 3, 4)).Undefined.Field(Reason.MissingCurrent,
                    "what"));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => BilateralComparison.Of(default, ("rice", 10, 11, 3, 3)));
    }

    // An item with prices in both periods is in every index; without one in a period it moves none of matched items.
    [Property(Arbitrary = [typeof(Baskets)])]
    public bool An_index_of_matched_items_is_that_without_the_others(Basket b, int first, int second)
    {
        var items =
            b.Items.Select(
                (one, place) =>
                    (Basket.Name(place), (Rational?)one.BasePrice, (Rational?)one.CurrentPrice, (Rational?)one.BaseQuantity,
                        (Rational?)one.CurrentQuantity)).ToList();
        items.Insert(Math.Abs(first % (items.Count + 1)), ("new", null, 5, null, 4));
        items.Insert(Math.Abs(second % (items.Count + 1)), ("gone", 7, null, 2, null));
        BilateralComparison with = BilateralComparison.Of(AbsentItemPolicy.MatchedOnly, items).Value;
        return with.Laspeyres() == b.Of.Laspeyres() && with.Paasche() == b.Of.Paasche() && with.Items.SequenceEqual(b.Of.Items)
            && with.LeftOut.Order().SequenceEqual(["gone", "new"]);
    }

    private static string Found(string[] row)
    {
        Rational?[] p0 = Numbers(row[0]), p1 = Numbers(row[1]), q0 = Numbers(row[2]), q1 = Numbers(row[3]);
        AbsentItemPolicy policy = row[5] == "refuse" ? AbsentItemPolicy.Refuse : AbsentItemPolicy.MatchedOnly;
        if (row[4] is "dutot" or "carli" or "jevons")
        {
            return ElementaryAggregate.Of(policy, p0.Select((price, i) => (Basket.Name(i), price, p1[i]))).Match(
                prices => row[4] == "jevons" ? Four(prices.Jevons()) : Four(row[4] == "dutot" ? prices.Dutot() : prices.Carli()),
                _ => "error");
        }

        return BilateralComparison.Of(policy, p0.Select((price, i) => (Basket.Name(i), price, p1[i], q0[i], q1[i]))).Match(
            both => row[4] == "fisher" ? Four(both.Fisher()) : Four(row[4] == "paasche" ? both.Paasche() : both.Laspeyres()), _ => "error");
    }

    private static string Four(Rational ratio) => ratio.ToString(4, Rounding.HalfAwayFromZero);

    private static string Four(PowerProduct ratio) => ratio.Round(4, Rounding.HalfAwayFromZero).ToString(4, Rounding.HalfAwayFromZero);

    private static Rational?[] Numbers(string cell) =>
        [.. cell.Split('|').Select(text => text.Length == 0 ? (Rational?)null : Rational.Parse(text))];

    private static IEnumerable<string[]> Rows()
    {
        using Stream stream = typeof(AbsentItemTests).Assembly.GetManifestResourceStream("Cases.index-absent.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
