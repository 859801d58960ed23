namespace Indicators;

/// <summary>The prices of the same items in two periods, without quantities: what an elementary index is computed of.</summary>
/// <remarks>
/// <para><b>Definition.</b> For each item a price p₀ of the base period and a price p₁ of the current one; its price relative is <c>r = p₁
/// ÷ p₀</c>.</para>
/// <para><b>Unit.</b> Both prices of an item are in one unit. For <see cref="Dutot"/> those of all items must be; the other formulas do not
/// depend on it.</para>
/// <para><b>Domain.</b> Prices above zero; each item stands once, with a name of its own.</para>
/// <para><b>Exactness.</b> Indices are exact, as ratios: 1.02 for what is printed as 102. What is called an estimate is floating
/// point.</para>
/// <para><b>Equality.</b> That of a reference.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// <para><b>Source.</b> IMF, Consumer Price Index Manual (2020), chapter 8: elementary indices.</para>
/// </remarks>
/// <example><code>
/// ElementaryAggregate rice = ElementaryAggregate.Of(AbsentItemPolicy.Refuse, ("shop A", 5, 6), ("shop B", 4, 4)).Value;
/// rice.Dutot();                                            // → 10/9
/// rice.Carli();                                            // → 1.1
/// rice.Jevons().Number.Round(4, Rounding.HalfAwayFromZero);       // → 1.0954
/// </code></example>
public sealed class ElementaryAggregate
{
    /// <summary>The largest number of items: as many as can be multiplied exactly in reasonable time.</summary>
    public const int MaxItems = 1_000;

    private readonly (Rational Base, Rational Current)[] _prices;

    private ElementaryAggregate(string[] items, (Rational Base, Rational Current)[] prices, IReadOnlyList<string> leftOut) =>
        (Items, _prices, LeftOut) = (Array.AsReadOnly(items), prices, leftOut);

    /// <summary>Gets the names of the items that are compared, in the order in which they were given.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>Gets the names of the items that have a price in one period alone and are left out.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    private int Count => _prices.Length;

    private IEnumerable<Rational> Relatives => _prices.Select(price => price.Current / price.Base);

    /// <summary>Takes the prices of items in two periods.</summary>
    /// <param name="absent">How items of one period are treated.</param>
    /// <param name="prices">Each item with its price of the base period and that of the current one, in one unit; null in a period without
    /// it.</param>
    /// <returns>
    /// The aggregate; <see cref="Reason.NonPositive"/> for a price of zero or below; <see cref="Reason.MissingBase"/> or
    /// <see cref="Reason.MissingCurrent"/> for an absent item that is refused, and where no item is left.
    /// </returns>
    /// <exception cref="ArgumentException">There is no item, or a name is blank or stands twice (IND0660).</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxItems"/>, or <paramref name="absent"/> is none of
    /// the policies.</exception>
    public static Outcome<ElementaryAggregate> Of(AbsentItemPolicy absent,
        params IEnumerable<(string Item, Rational? BasePrice, Rational? CurrentPrice)> prices)
    {
        ArgumentNullException.ThrowIfNull(prices);
        (string Item, Rational? Base, Rational? Current)[] all = [.. prices];
        ItemNames.Checked(all.Select(one => one.Item), nameof(prices));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(all.Length, MaxItems, nameof(prices));
        foreach ((string item, Rational? before, Rational? now) in all)
        {
            if (before is { Sign: <= 0 } || now is { Sign: <= 0 })
            {
                (string when, Rational price) = before is { Sign: <= 0 } ? ("base", before.Value) : ("current", now!.Value);
                return Undefined.Of(Reason.NonPositive, $"The {when} price {price} of {ItemNames.Shown(item)}", "each price of a relative");
            }
        }

        // Without quantities each price stands for one purchase.
        return AbsentItems.Of(all.Select(one => (one.Item, one.Base, one.Current, One(one.Base), One(one.Current))), absent)
            .Then<ElementaryAggregate>(known =>
            new ElementaryAggregate([.. known.Compared.Select(one => one.Item)],
                [.. known.Compared.Select(one => (one.BasePrice, one.CurrentPrice))], known.LeftOut));

        static Rational? One(Rational? price) => price is null ? null : Rational.One;
    }

    /// <summary>The ratio of the mean prices (Dutot): <c>Σ p₁ ÷ Σ p₀</c>.</summary>
    /// <remarks>It depends on the units of quantity of different items: take it where all items are counted alike.</remarks>
    /// <returns>The index as a ratio, exact.</returns>
    public Rational Dutot() => _prices.Sum(price => price.Current) / _prices.Sum(price => price.Base);

    /// <summary>The arithmetic mean of the price relatives (Carli): <c>Σ r ÷ n</c>.</summary>
    /// <returns>The index as a ratio, exact.</returns>
    public Rational Carli() => Relatives.Sum() / Count;

    /// <summary>The geometric mean of the price relatives (Jevons): <c>(∏ r)^(1/n)</c>.</summary>
    /// <returns>The index as a ratio, exact until it is rounded.</returns>
    public PowerProduct Jevons() => new([.. Relatives.Select(relative => (relative, new Rational(1, Count)))]);

    /// <summary>The harmonic mean of the price relatives: <c>n ÷ Σ (1 ÷ r)</c>.</summary>
    /// <returns>The index as a ratio, exact.</returns>
    public Rational HarmonicMean() => Count / Relatives.Sum(relative => relative.Reciprocal());

    /// <summary>Estimates what each item contributes to the Jevons index less one, <c>w (r − 1)</c>, in floating point.</summary>
    /// <remarks>
    /// <para><b>Definition.</b> The weights w are in proportion to <c>1 ÷ L(r, P)</c> and add to one, where P is the index and L the
    /// logarithmic mean, <c>L(a, b) = (a − b) ÷ (ln a − ln b)</c>. They make an arithmetic mean of the geometric one: <c>Σ w r = P</c>, so
    /// the contributions add to <c>P − 1</c>, but for what <see cref="double"/> rounds.</para>
    /// <para><b>Source.</b> Reinsdorf, Diewert, Ehemann (2002), Additive decompositions for Fisher, Törnqvist and geometric mean
    /// indexes.</para>
    /// </remarks>
    /// <returns>A fraction for each item by its name, in the order of the items: 0.012 for 1.2 percentage points.</returns>
    /// <exception cref="OverflowException">A price relative is beyond floating point.</exception>
    public IReadOnlyDictionary<string, double> EstimateJevonsContributions()
    {
        PowerProduct index = Jevons();
        Rational[] relatives = [.. Relatives];
        return MeanWeights.Contributions(Items, relatives, Enumerable.Repeat(1.0, Count), index);
    }
}
