namespace Indicators;

/// <summary>The prices and quantities of the same items in two periods: what a bilateral price or quantity index is computed of.</summary>
/// <remarks>
/// <para><b>Definition.</b> For each item the price p and the quantity q of the base period, p₀ and q₀, and of the current one, p₁ and
/// q₁.</para>
/// <para><b>Unit.</b> Both quantities of an item are in one unit, and its prices are per that unit, in one currency for all items. No index
/// and no contribution depends on which unit of quantity that is.</para>
/// <para><b>Domain.</b> Prices and quantities of zero or more, so that an item may be free of charge, or not bought; the baskets of both
/// periods have a value above zero at the prices of both. Each item stands once, with a name of its own. An item of one period alone is
/// absent in the other, which is not a price of zero: <see cref="AbsentItemPolicy"/>.</para>
/// <para><b>Quantity indices.</b> Prices and quantities are treated alike: <see cref="Exchanged"/> has them exchanged, and its Laspeyres
/// index is the Laspeyres quantity index.</para>
/// <para><b>Exactness.</b> Indices are exact, as ratios: 1.02 for what is printed as 102. What is called an estimate is floating
/// point.</para>
/// <para><b>Equality.</b> That of a reference.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// <para><b>Source.</b> IMF, Consumer Price Index Manual (2020), and Balk (2008), Price and Quantity Index Numbers.</para>
/// </remarks>
/// <example><code>
/// BilateralComparison food = BilateralComparison.Of(AbsentItemPolicy.Refuse, ("rice", 5, 6, 40, 35), ("pork", 30, 27, 10, 12)).Value;
/// food.Laspeyres();                                        // → 1.02
/// food.Paasche();                                          // → 534/535
/// food.Fisher().Number.Round(4, Rounding.HalfAwayFromZero);       // → 1.009
/// food.Exchanged().Laspeyres();                            // → 1.07
/// </code></example>
public sealed partial class BilateralComparison
{
    private readonly Item[] _items;
    private readonly Rational _base, _repriced, _requantified, _current; // Σ p₀q₀, Σ p₁q₀, Σ p₀q₁, Σ p₁q₁

    private BilateralComparison(IReadOnlyList<string> names, Item[] items, IReadOnlyList<string> leftOut)
    {
        (Items, _items, LeftOut) = (names, items, leftOut);
        _base = items.Sum(item => item.BasePrice * item.BaseQuantity);
        _repriced = items.Sum(item => item.CurrentPrice * item.BaseQuantity);
        _requantified = items.Sum(item => item.BasePrice * item.CurrentQuantity);
        _current = items.Sum(item => item.CurrentPrice * item.CurrentQuantity);
    }

    /// <summary>Gets the names of the items that are compared, in the order in which they were given.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>Gets the names of the items that have a price in one period alone and are left out.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>Takes the prices and quantities of items in two periods.</summary>
    /// <param name="absent">How items of one period are treated.</param>
    /// <param name="items">
    /// Each item with its prices of the base and the current period, and its quantities of the two. Price and quantity are null in a period
    /// without it; a price of zero of which nothing is bought is the same, and one of which something is bought is free of charge.
    /// </param>
    /// <returns>
    /// The comparison; <see cref="Reason.BelowZero"/> for a price or quantity below zero, <see cref="Reason.NonPositive"/> where the basket
    /// of a period has no value at the prices of one; <see cref="Reason.MissingBase"/> or <see cref="Reason.MissingCurrent"/> for an absent
    /// item that is refused, for a price without a quantity, and where no item is left.
    /// </returns>
    /// <exception cref="ArgumentException">There is no item, or a name is blank or stands twice (IND0660).</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="absent"/> is none of the policies.</exception>
    public static Outcome<BilateralComparison> Of(
        AbsentItemPolicy absent,
        params IEnumerable<(string Item, Rational? BasePrice, Rational? CurrentPrice, Rational? BaseQuantity,
            Rational? CurrentQuantity)> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        (string Item, Rational? BasePrice, Rational? CurrentPrice, Rational? BaseQuantity, Rational? CurrentQuantity)[] all = [.. items];
        ItemNames.Checked(all.Select(one => one.Item), nameof(items));
        foreach ((string name, Rational? basePrice, Rational? currentPrice, Rational? baseQuantity, Rational? currentQuantity) in all)
        {
            Undefined? below = Below("base price", basePrice) ?? Below("current price", currentPrice)
                ?? Below("base quantity", baseQuantity) ?? Below("current quantity", currentQuantity);
            if (below is not null)
                return below;

            Undefined? Below(string what, Rational? value) =>
                value is { Sign: < 0 }
                    ? Undefined.Of(Reason.BelowZero, $"The {what} {value} of {ItemNames.Shown(name)}", "each price and quantity")
                    : null;
        }

        return AbsentItems.Of(all, absent).Then<BilateralComparison>(known =>
        {
            var comparison = new BilateralComparison(
                Array.AsReadOnly([.. known.Compared.Select(one => one.Item)]),
                [.. known.Compared.Select(one => new Item(one.BasePrice, one.CurrentPrice, one.BaseQuantity, one.CurrentQuantity))],
                known.LeftOut);
            return comparison.Worthless() is { } none ? none : comparison;
        });
    }

    /// <summary>The price index of the basket of the base period (Laspeyres): <c>Σ p₁q₀ ÷ Σ p₀q₀</c>.</summary>
    /// <returns>The index as a ratio, exact.</returns>
    public Rational Laspeyres() => _repriced / _base;

    /// <summary>The price index of the basket of the current period (Paasche): <c>Σ p₁q₁ ÷ Σ p₀q₁</c>.</summary>
    /// <returns>The index as a ratio, exact.</returns>
    public Rational Paasche() => _current / _requantified;

    /// <summary>The geometric mean of the Laspeyres and the Paasche price index (Fisher): <c>√(P_L P_P)</c>.</summary>
    /// <returns>The index as a ratio, exact until it is rounded.</returns>
    public PowerProduct Fisher() => new((Laspeyres(), Half), (Paasche(), Half));

    /// <summary>The ratio of the values of the two periods: <c>Σ p₁q₁ ÷ Σ p₀q₀</c>, which is a Fisher price index times the Fisher quantity
    /// index.</summary>
    /// <returns>The ratio, exact.</returns>
    public Rational ValueRatio() => _current / _base;

    /// <summary>The same with the roles of prices and quantities exchanged: what is a price index here is a quantity index there.</summary>
    /// <returns>The comparison of quantities, weighted with prices.</returns>
    public BilateralComparison Exchanged() =>
        new(Items, [.. _items.Select(item => new Item(item.BaseQuantity, item.CurrentQuantity, item.BasePrice, item.CurrentPrice))],
            LeftOut);

    /// <summary>The same with base and current period exchanged.</summary>
    /// <returns>The comparison backwards in time.</returns>
    public BilateralComparison Reversed() =>
        new(Items, [.. _items.Select(item => new Item(item.CurrentPrice, item.BasePrice, item.CurrentQuantity, item.BaseQuantity))],
            LeftOut);

    /// <summary>The prices alone, for an index without weights.</summary>
    /// <returns>The prices; <see cref="Reason.NonPositive"/> where one is zero.</returns>
    /// <exception cref="InvalidOperationException">There are more than <see cref="ElementaryAggregate.MaxItems"/>.</exception>
    public Outcome<ElementaryAggregate> Unweighted() => _items.Length > ElementaryAggregate.MaxItems
        ? throw new InvalidOperationException(
            $"An index without weights has at most {ElementaryAggregate.MaxItems} items; these are {_items.Length}.")
        : ElementaryAggregate.Of(AbsentItemPolicy.Refuse,
            Items.Zip(_items, (name, item) => (name, (Rational?)item.BasePrice, (Rational?)item.CurrentPrice)));

    private static Rational Half { get; } = new(1, 2);

    private Undefined? Worthless() =>
        None(_base, "base quantities at base prices") ?? None(_repriced, "base quantities at current prices")
        ?? None(_requantified, "current quantities at base prices") ?? None(_current, "current quantities at current prices");

    private static Undefined? None(Rational value, string of) =>
        value.IsZero ? Undefined.Of(Reason.NonPositive, $"The value {value} of the {of}", "the value of a basket") : null;

    private readonly record struct Item(Rational BasePrice, Rational CurrentPrice, Rational BaseQuantity, Rational CurrentQuantity);
}
