namespace Indicators;

// From current prices to those of a base and back: what grew is then the volume. Both series must have the same periods.
/// <remarks>
/// <para><c>real = nominal ÷ (P ÷ 100)</c>, <c>nominal = real × P ÷ 100</c>, <c>P = nominal ÷ real × 100</c>; exact, in the unit that the
/// series has. The base of the deflator is the base of the result, and a deflator without an <see cref="IPriceBase"/> does not compile: an
/// index of volumes, or one that changes its base every year, deflates nothing. A flow stays a flow, and a stock a stock, for which prices
/// are those at the ends of the periods.</para>
/// <para>Where an operand is missing, or the price is not above zero, there is no value (<see cref="ObservationStatus.CannotExist"/> for
/// the latter); marks are joined.</para>
/// <para><b>Source.</b> 2008 SNA, 15.119 on; the price index of a period is that of its base times 100.</para>
/// </remarks>
/// <example><code>
/// var nominal = Series.Flow(HundredMillionYuan.AtPrices().Current, new Year(2020), 100, 113.3m);
/// var prices = Series.Index(IndexNumber&lt;Cpi2020&gt;.Level, new Year(2020), 100, 103);
/// var real = nominal.Deflate(prices);
/// Console.WriteLine(real.Levels[new Year(2021)]);                             // → 110亿元(CPI 2020价)
/// Console.WriteLine(nominal.ImplicitDeflator(real).Levels[new Year(2021)]);   // → 103(CPI 2020=100)
///
/// sealed class Cpi2020 : IPriceBase { public static string Code => "CPI 2020"; }
/// </code></example>
public static partial class Series
{
    /// <summary>Says that the amounts are at current prices.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">Flow or stock.</typeparam>
    /// <typeparam name="TMoney">The money.</typeparam>
    /// <param name="money">The amounts.</param>
    /// <param name="unit">The unit of the result, such as <c>Yuan.AtPrices().Current</c>.</param>
    /// <returns>The same amounts, in this unit.</returns>
    public static Series<TPeriod, TMeasure, Nominal<TMoney>> ValuedAt<TPeriod, TMeasure, TMoney>(
        this Series<TPeriod, TMeasure, TMoney> money, Unit<Nominal<TMoney>> unit)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : AdditiveMeasure
        where TMoney : IMonetary =>
        new(Domain(money), Valued(money, unit), unit);

    /// <summary>Says that the amounts are at the prices of a base.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">Flow or stock.</typeparam>
    /// <typeparam name="TMoney">The money.</typeparam>
    /// <typeparam name="TBase">Whose prices, and of when.</typeparam>
    /// <param name="money">The amounts.</param>
    /// <param name="unit">The unit of the result, such as <c>Yuan.AtPrices().Of&lt;Cpi2020&gt;()</c>.</param>
    /// <returns>The same amounts, in this unit.</returns>
    public static Series<TPeriod, TMeasure, Real<TMoney, TBase>> ValuedAt<TPeriod, TMeasure, TMoney, TBase>(
        this Series<TPeriod, TMeasure, TMoney> money, Unit<Real<TMoney, TBase>> unit)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : AdditiveMeasure
        where TMoney : IMonetary
        where TBase : IPriceBase =>
        new(Domain(money), Valued(money, unit), unit);

    /// <summary>Takes the rise of prices out (平减): <c>nominal ÷ (P ÷ 100)</c>.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">Flow or stock.</typeparam>
    /// <typeparam name="TMoney">The money.</typeparam>
    /// <typeparam name="TBase">The base of the deflator, and of the result.</typeparam>
    /// <param name="nominal">The amounts at current prices.</param>
    /// <param name="deflator">The price index.</param>
    /// <returns>The amounts at the prices of the base.</returns>
    /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
    public static Series<TPeriod, TMeasure, Real<TMoney, TBase>> Deflate<TPeriod, TMeasure, TMoney, TBase>(
        this Series<TPeriod, TMeasure, Nominal<TMoney>> nominal, Series<TPeriod, IndexMeasure, IndexNumber<TBase>> deflator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : AdditiveMeasure
        where TMoney : IMonetary
        where TBase : IPriceBase
    {
        ArgumentNullException.ThrowIfNull(nominal);
        nominal.CheckDomain(deflator);
        PriceMark.Check(TBase.Code);
        Unit unit = Units.Marked<Nominal<TMoney>, Real<TMoney, TBase>>(nominal.Unit, TBase.Code);
        return new(nominal.Domain,
            nominal.Cells.Combined(PricesOf(deflator), (value, price) => price.Sign > 0 ? value / price * 100 : null), unit);
    }

    /// <summary>Gives the prices that lie between nominal and real amounts (隐含平减指数): <c>nominal ÷ real × 100</c>.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">Flow or stock.</typeparam>
    /// <typeparam name="TMoney">The money.</typeparam>
    /// <typeparam name="TBase">The base of the real amounts, and of the prices.</typeparam>
    /// <param name="nominal">The amounts at current prices.</param>
    /// <param name="real">The same amounts at the prices of the base.</param>
    /// <returns>The price index.</returns>
    /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
    public static Series<TPeriod, IndexMeasure, IndexNumber<TBase>> ImplicitDeflator<TPeriod, TMeasure, TMoney, TBase>(
        this Series<TPeriod, TMeasure, Nominal<TMoney>> nominal, Series<TPeriod, TMeasure, Real<TMoney, TBase>> real)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : AdditiveMeasure
        where TMoney : IMonetary
        where TBase : IPriceBase
    {
        ArgumentNullException.ThrowIfNull(nominal);
        nominal.CheckDomain(real);
        Rational scale = nominal.Unit.Factor / real.Unit.Factor * 100;
        Cells prices = nominal.Cells.Combined(real.Cells, (value, volume) => value.Sign * volume.Sign > 0 ? value / volume * scale : null);
        return new(nominal.Domain, prices, IndexNumber<TBase>.Level);
    }

    /// <summary>Puts the rise of prices back: <c>real × P ÷ 100</c>.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">Flow or stock.</typeparam>
    /// <typeparam name="TMoney">The money.</typeparam>
    /// <typeparam name="TBase">What is 100.</typeparam>
    /// <param name="real">The amounts at the prices of the base.</param>
    /// <param name="deflator">The price index, of the same base.</param>
    /// <returns>The amounts at current prices.</returns>
    /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
    public static Series<TPeriod, TMeasure, Nominal<TMoney>> Inflate<TPeriod, TMeasure, TMoney, TBase>(
        this Series<TPeriod, TMeasure, Real<TMoney, TBase>> real, Series<TPeriod, IndexMeasure, IndexNumber<TBase>> deflator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : AdditiveMeasure
        where TMoney : IMonetary
        where TBase : IPriceBase
    {
        ArgumentNullException.ThrowIfNull(real);
        real.CheckDomain(deflator);
        Unit unit = Units.Marked<Real<TMoney, TBase>, Nominal<TMoney>>(real.Unit, null);
        return new(real.Domain, real.Cells.Combined(PricesOf(deflator), (value, price) => price.Sign > 0 ? value * price / 100 : null),
            unit);
    }

    private static PeriodRange<TPeriod> Domain<TPeriod, TMeasure, TMoney>(Series<TPeriod, TMeasure, TMoney> money)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMoney : IMonetary, IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(money);
        return money.Domain;
    }

    private static Cells Valued<TPeriod, TMeasure, TMoney>(Series<TPeriod, TMeasure, TMoney> money, Unit unit)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMoney : IMonetary, IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(unit);
        return money.Cells.Times(money.Unit.Factor / unit.Factor);
    }

    private static Cells PricesOf<TPeriod, TBase>(Series<TPeriod, IndexMeasure, IndexNumber<TBase>> deflator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IPriceBase => deflator.CellsIn(IndexNumber<TBase>.Level);
}
