namespace Indicators;

/// <summary>A unit of money, to be asked at which prices.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TMoney">The money.</typeparam>
public sealed partial class PriceBasis<TMoney> where TMoney : IMonetary
{
    private readonly Unit<TMoney> _unit;

    internal PriceBasis(Unit<TMoney> unit) => _unit = unit;

    /// <summary>Gets the unit at the prices of the period itself: <c>亿元(现价)</c>.</summary>
    public Unit<Nominal<TMoney>> Current => Units.Marked<TMoney, Nominal<TMoney>>(_unit, null);

    /// <summary>Returns the unit at the prices of a base: <c>亿元(2020年价)</c>.</summary>
    /// <typeparam name="TBase">Whose prices, and of when.</typeparam>
    /// <returns>The unit, as large as the one it is made of.</returns>
    /// <exception cref="ArgumentException">The code of the base cannot stand behind a unit (IND0631).</exception>
    public Unit<Real<TMoney, TBase>> Of<TBase>() where TBase : IPriceBase
    {
        PriceMark.Check(TBase.Code);
        return Units.Marked<TMoney, Real<TMoney, TBase>>(_unit, TBase.Code);
    }
}
