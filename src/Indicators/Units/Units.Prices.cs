namespace Indicators;

// Units of money that say at which prices: 亿元(现价), 亿元(2020年价).
/// <example><code>
/// var nominal = Series.Flow(HundredMillionYuan.AtPrices().Current, new Year(2020), 100, 113);
/// Console.WriteLine(nominal.Levels[new Year(2021)]);                        // → 113亿元(现价)
/// Console.WriteLine((Yuan.AtPrices().Current / Persons).EnglishFor(2));       // → yuan (current prices)/person
/// </code></example>
public static partial class Units
{
    /// <summary>Asks the unit for its form at current prices, or at those of a base.</summary>
    /// <typeparam name="TMoney">The money.</typeparam>
    /// <param name="unit">The unit.</param>
    /// <returns>The unit, to be asked at which prices: <c>Yuan.AtPrices().Current</c>,
    /// <c>Yuan.AtPrices().Of&lt;Cpi2020&gt;()</c>.</returns>
    public static PriceBasis<TMoney> AtPrices<TMoney>(this Unit<TMoney> unit)
        where TMoney : IMonetary
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new(unit);
    }

    /// <summary>The unit with another mark, or with one.</summary>
    internal static Unit<TTo> Marked<TFrom, TTo>(Unit<TFrom> unit, string? priceBase)
        where TFrom : IExtensive
        where TTo : IExtensive =>
        new(PriceMark.On(unit.Text, priceBase), unit.Factor,
            ReferenceEquals(unit.Stem, unit) ? null : Marked<TFrom, TTo>(unit.Stem, priceBase));
}
