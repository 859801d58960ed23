namespace Indicators;

// What each item contributes to an index less one.
public sealed partial class BilateralComparison
{
    /// <summary>What each item contributes to the Laspeyres price index less one: <c>(p₁ − p₀) q₀ ÷ Σ p₀q₀</c>.</summary>
    /// <returns>A fraction for each item by its name, in the order of the items: 0.012 for 1.2 percentage points; exact, adding to <c>P_L −
    /// 1</c>.</returns>
    public IReadOnlyDictionary<string, Rational> LaspeyresContributions() => ItemNames.Named(Items, _items.Select(InLaspeyres));

    /// <summary>What each item contributes to the Paasche price index less one: <c>(p₁ − p₀) q₁ ÷ Σ p₀q₁</c>.</summary>
    /// <returns>A fraction for each item by its name, in the order of the items; exact, adding to <c>P_P − 1</c>.</returns>
    public IReadOnlyDictionary<string, Rational> PaascheContributions() => ItemNames.Named(Items, _items.Select(InPaasche));

    /// <summary>What each item contributes to the Fisher price index less one, by van IJzeren; exact.</summary>
    /// <remarks>
    /// <para><b>Definition.</b> <c>w (p₁ ÷ p₀ − 1)</c> with <c>w = (Q_F s + Q_L t) ÷ (Q_F + Q_L)</c>, where s and t are the shares of the
    /// item in <c>Σ p₀q₀</c> and <c>Σ p₀q₁</c>, and Q_F and Q_L the Fisher and Laspeyres quantity indices.</para>
    /// <para>This is <c>λ l + (1 − λ) m</c>, of the contributions l to the Laspeyres and m to the Paasche index, with the
    /// <c>λ = (P_F − P_P) ÷ (P_L − P_P)</c> that makes P_F of the two indices in the same way. So it needs no price relative, and it is a
    /// fraction times P_F plus a fraction.</para>
    /// <para><b>Source.</b> van IJzeren's decomposition, in Balk (2008), Price and Quantity Index Numbers, section 4.2.</para>
    /// </remarks>
    /// <returns>A contribution for each item by its name, in the order of the items, adding to <c>P_F − 1</c>.</returns>
    public IReadOnlyDictionary<string, FisherContribution> FisherContributionsByVanIJzeren()
    {
        PowerProduct fisher = Fisher();
        Rational laspeyres = Laspeyres(), paasche = Paasche();
        if (fisher.Number.TryToRational(out Rational index))
        {
            Rational share = laspeyres == paasche ? Half : (index - paasche) / (laspeyres - paasche);
            return ItemNames.Named(Items, _items.Select(item =>
                new FisherContribution(fisher, Rational.Zero, (share * InLaspeyres(item)) + ((Rational.One - share) * InPaasche(item)))));
        }

        return ItemNames.Named(Items, _items.Select(item =>
        {
            Rational perIndex = (InLaspeyres(item) - InPaasche(item)) / (laspeyres - paasche);
            return new FisherContribution(fisher, perIndex, InPaasche(item) - (perIndex * paasche));
        }));
    }

    /// <summary>Estimates what each item contributes to the Fisher price index less one, by Reinsdorf, Diewert and Ehemann, in floating
    /// point.</summary>
    /// <remarks>
    /// <para><b>Definition.</b> <c>w (r − 1)</c> of the relative <c>r = p₁ ÷ p₀</c>. The Laspeyres index is the geometric mean of the
    /// relatives with weights a in proportion to <c>s₀ L(r, P_L)</c>, the Paasche index that with weights b in proportion to <c>s₁ L(1 ÷ r,
    /// 1 ÷ P_P)</c>, where s₀ and s₁ are the shares in the values of the two periods and L is the logarithmic mean; so the Fisher index is
    /// that with weights <c>(a + b) ÷ 2</c>. The w are in proportion to <c>(a + b) ÷ 2 ÷ L(r, P_F)</c>; a, b and w add to one each.</para>
    /// <para><b>Source.</b> Reinsdorf, Diewert, Ehemann (2002), Additive decompositions for Fisher, Törnqvist and geometric mean
    /// indexes.</para>
    /// </remarks>
    /// <returns>
    /// A fraction for each item by its name, in the order of the items, adding to <c>P_F − 1</c> but for what <see cref="double"/> rounds;
    /// <see cref="Reason.NonPositive"/> where a price is zero, so that a relative has no logarithm.
    /// </returns>
    /// <exception cref="OverflowException">A price relative is beyond floating point.</exception>
    public Outcome<IReadOnlyDictionary<string, double>> EstimateFisherContributionsByReinsdorfDiewertEhemann()
    {
        for (int place = 0; place < _items.Length; place++)
        {
            if (_items[place].BasePrice.IsZero || _items[place].CurrentPrice.IsZero)
                return Undefined.Of(Reason.NonPositive,
                    $"The {(_items[place].BasePrice.IsZero ? "base" : "current")} price 0 of {ItemNames.Shown(Items[place])}",
                    "each price of a relative");
        }

        double laspeyres = Laspeyres().RoundToDouble(), inverse = Paasche().Reciprocal().RoundToDouble();
        Rational[] relatives = [.. _items.Select(item => item.CurrentPrice / item.BasePrice)];
        double[] a = MeanWeights.Normalised(_items.Zip(relatives, (item, relative) =>
            (item.BasePrice * item.BaseQuantity / _base).RoundToDouble() * LogarithmicMean.Of(relative.RoundToDouble(), laspeyres)));
        double[] b = MeanWeights.Normalised(_items.Zip(relatives, (item, relative) =>
            (item.CurrentPrice * item.CurrentQuantity / _current).RoundToDouble() * LogarithmicMean.Of(
                relative.Reciprocal().RoundToDouble(), inverse)));
        return MeanWeights.Contributions(Items, relatives, a.Zip(b, (one, other) => (one + other) / 2), Fisher());
    }

    private Rational InLaspeyres(Item item) => (item.CurrentPrice - item.BasePrice) * item.BaseQuantity / _base;

    private Rational InPaasche(Item item) => (item.CurrentPrice - item.BasePrice) * item.CurrentQuantity / _requantified;
}
