namespace Indicators;

/// <summary>Items of two periods by a policy for those of one: what is compared, and what is left out.</summary>
internal sealed class AbsentItems
{
    private readonly List<(string Item, Rational BasePrice, Rational CurrentPrice, Rational BaseQuantity,
        Rational CurrentQuantity)> _compared = [];
    private readonly List<string> _leftOut = [];

    /// <summary>Gets the items that are compared.</summary>
    public IReadOnlyList<(string Item, Rational BasePrice, Rational CurrentPrice, Rational BaseQuantity,
        Rational CurrentQuantity)> Compared => _compared;

    /// <summary>Gets the names of those that are left out.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    /// <summary>Sorts the items; a price that is null is absent, and so is one of zero of which nothing is bought.</summary>
    public static Outcome<AbsentItems> Of(
        IEnumerable<(string Item, Rational? BasePrice, Rational? CurrentPrice, Rational? BaseQuantity, Rational? CurrentQuantity)> items,
        AbsentItemPolicy policy)
    {
        if (policy is not (AbsentItemPolicy.Refuse or AbsentItemPolicy.MatchedOnly or AbsentItemPolicy.CarryForward))
        {
            throw new ArgumentOutOfRangeException(nameof(policy), policy,
                $"Got {(int)policy}; expected how items of one period are treated. Name one of the members of {nameof(AbsentItemPolicy)}.");
        }

        var sorted = new AbsentItems();
        foreach ((string item, Rational? basePrice, Rational? currentPrice, Rational? baseQuantity, Rational? currentQuantity) in items)
        {
            bool isNew = IsAbsent(basePrice, baseQuantity), isGone = IsAbsent(currentPrice, currentQuantity);
            if ((Half(isNew, basePrice, baseQuantity, Reason.MissingBase)
                ?? Half(isGone, currentPrice, currentQuantity, Reason.MissingCurrent)) is { } half)
            {
                return half;
            }

            if (!isNew && !isGone)
            {
                sorted._compared.Add((item, basePrice!.Value, currentPrice!.Value, baseQuantity!.Value, currentQuantity!.Value));
            }
            else if (policy == AbsentItemPolicy.Refuse)
            {
                return Undefined.Of(isNew ? Reason.MissingBase : Reason.MissingCurrent,
                    isNew ? $"The base price of {ItemNames.Shown(item)}" : $"The current price of {ItemNames.Shown(item)}");
            }
            else if (policy == AbsentItemPolicy.CarryForward && !isNew)
            {
                sorted._compared.Add((item, basePrice!.Value, basePrice.Value, baseQuantity!.Value, Rational.Zero));
            }
            else
            {
                sorted._leftOut.Add(item);
            }

            // A price without a quantity, or the reverse, does not count as an absence: neither zero nor leaving it out would be what the
            // source has.
            Undefined? Half(bool isAbsent, Rational? price, Rational? quantity, Reason reason) =>
                isAbsent || (price is not null && quantity is not null) ? null
                : Undefined.Of(reason, (reason == Reason.MissingBase, price is null) switch
                {
                    (true, true) => $"The base price of {ItemNames.Shown(item)}",
                    (true, false) => $"The base quantity of {ItemNames.Shown(item)}",
                    (false, true) => $"The current price of {ItemNames.Shown(item)}",
                    (false, false) => $"The current quantity of {ItemNames.Shown(item)}",
                });
        }

        return sorted._compared.Count > 0 ? sorted : Undefined.Of(Reason.MissingCurrent, "An item with a price in both periods");
    }

    private static bool IsAbsent(Rational? price, Rational? quantity) =>
        (price is null && quantity is null or { IsZero: true }) || (price is { IsZero: true } && quantity is { IsZero: true });
}
