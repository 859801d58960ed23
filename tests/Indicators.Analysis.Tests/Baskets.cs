using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>One item in two situations.</summary>
public sealed record Priced(Rational BasePrice, Rational CurrentPrice, Rational BaseQuantity, Rational CurrentQuantity)
{
    public Rational Relative => CurrentPrice / BasePrice;
}

/// <summary>Items in two situations, one to six: prices above zero, quantities of zero or more of which the first item has some.</summary>
public sealed record Basket(IReadOnlyList<Priced> Items)
{
    public int Count => Items.Count;

    public BilateralComparison Of =>
        BilateralComparison.Of(AbsentItemPolicy.Refuse,
            Items.Select(
                (one, place) =>
                    (Name(place), (Rational?)one.BasePrice, (Rational?)one.CurrentPrice, (Rational?)one.BaseQuantity,
                        (Rational?)one.CurrentQuantity))).Value;

    public ElementaryAggregate Prices =>
        ElementaryAggregate.Of(AbsentItemPolicy.Refuse,
            Items.Select((one, place) => (Name(place), (Rational?)one.BasePrice, (Rational?)one.CurrentPrice))).Value;

    public IEnumerable<Rational> Relatives => Items.Select(one => one.Relative);

    public static string Name(int place) => $"item {(Rational)place}";

    public Basket With(Func<Priced, int, Priced> item) => new([.. Items.Select(item)]);

    public Basket With(Func<Priced, Priced> item) => With((one, _) => item(one));

    public override string ToString() =>
        string.Join("; ", Items.Select(one => $"{one.BasePrice} {one.CurrentPrice} {one.BaseQuantity} {one.CurrentQuantity}"));
}

/// <summary>Makes baskets; shrinks them towards one item and ones.</summary>
public static class Baskets
{
    // Often as before: a price that does not change is a case of its own.
    private static readonly Gen<Rational> Small =
        from numerator in Gen.Choose(1, 60) from denominator in Gen.Elements(1, 1, 2, 3, 10) select new Rational(numerator, denominator);

    private static readonly Gen<Rational> Positive = Gen.Frequency((3, Small), (1, PrintedNumber.AboveZero));

    private static readonly Gen<Rational> Quantity = Gen.Frequency((9, Positive), (1, Gen.Constant(Rational.Zero)));

    public static Arbitrary<Basket> OfBaskets() => Arb.From(
        from first in Item(Positive)
        from others in Item(Quantity).ListOf()
        select new Basket([first, .. others.Take(5)]),
        Simpler);

    private static Gen<Priced> Item(Gen<Rational> quantity) =>
        from before in Positive
        from now in Gen.Frequency((4, Positive), (1, Gen.Constant(before)))
        from much in quantity
        from later in Gen.Frequency((4, quantity), (1, Gen.Constant(much)))
        select new Priced(before, now, much, later);

    private static IEnumerable<Basket> Simpler(Basket basket)
    {
        if (basket.Count > 1)
            yield return new([.. basket.Items.SkipLast(1)]);
        for (int place = 0; place < basket.Count; place++)
        {
            foreach (Priced simpler in Simpler(basket.Items[place]))
                yield return basket.With((one, at) => at == place ? simpler : one);
        }
    }

    private static IEnumerable<Priced> Simpler(Priced item) =>
    [
        .. Less(item.BasePrice).Select(number => item with { BasePrice = number }),
        .. Less(item.CurrentPrice).Select(number => item with { CurrentPrice = number }),
        .. Less(item.BaseQuantity).Select(number => item with { BaseQuantity = number }),
        .. Less(item.CurrentQuantity).Select(number => item with { CurrentQuantity = number }),
    ];

    private static IEnumerable<Rational> Less(Rational number) =>
        number.Sign == 0 ? [] : PrintedNumber.Simpler(number).Where(simpler => simpler.Sign > 0);
}
