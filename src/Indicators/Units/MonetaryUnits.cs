namespace Indicators;

/// <summary>Units of money that say at which prices: <c>亿元(现价)</c>, <c>亿元(2020年价)</c>.</summary>
/// <example><code>
/// var nominal = Series.Flow(HundredMillionYuan.AtPrices().Current, new Year(2020), 100, 113);
/// Console.WriteLine(nominal.Levels[new Year(2021)]);                        // → 113亿元(现价)
/// Console.WriteLine((Yuan.AtPrices().Current / Persons).EnglishFor(2));       // → yuan (current prices)/person
/// </code></example>
public static class MonetaryUnits
{
    extension<TMoney>(Unit<TMoney> unit) where TMoney : IMonetary
    {
        /// <summary>Asks the unit for its form at current prices, or at those of a base.</summary>
        /// <returns>The unit, to be asked at which prices: <c>Yuan.AtPrices().Current</c>, <c>Yuan.AtPrices().Of&lt;Cpi2020&gt;()</c>.</returns>
        public PriceBasis<TMoney> AtPrices()
        {
            ArgumentNullException.ThrowIfNull(unit);
            return new(unit);
        }
    }

    /// <summary>The unit with another mark, or with one.</summary>
    internal static Unit<TTo> Marked<TFrom, TTo>(Unit<TFrom> unit, string? priceBase)
        where TFrom : IExtensive
        where TTo : IExtensive =>
        new(PriceMark.On(unit.Text, priceBase), unit.Factor, ReferenceEquals(unit.Stem, unit) ? null : Marked<TFrom, TTo>(unit.Stem, priceBase));
}

/// <summary>A unit of money, to be asked at which prices.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TMoney">The money.</typeparam>
public sealed partial class PriceBasis<TMoney> where TMoney : IMonetary
{
    private readonly Unit<TMoney> _unit;

    internal PriceBasis(Unit<TMoney> unit) => _unit = unit;

    /// <summary>Gets the unit at the prices of the period itself: <c>亿元(现价)</c>.</summary>
    public Unit<Nominal<TMoney>> Current => MonetaryUnits.Marked<TMoney, Nominal<TMoney>>(_unit, null);

    /// <summary>Returns the unit at the prices of a base: <c>亿元(2020年价)</c>.</summary>
    /// <typeparam name="TBase">Whose prices, and of when.</typeparam>
    /// <returns>The unit, as large as the one it is made of.</returns>
    /// <exception cref="ArgumentException">The code of the base cannot stand behind a unit (IND0631).</exception>
    public Unit<Real<TMoney, TBase>> Of<TBase>() where TBase : IPriceBase
    {
        PriceMark.Check(TBase.Code);
        return MonetaryUnits.Marked<TMoney, Real<TMoney, TBase>>(_unit, TBase.Code);
    }
}
