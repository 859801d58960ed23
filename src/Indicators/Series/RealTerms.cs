namespace Indicators;

/// <summary>From current prices to those of a base and back: what grew is then the volume. Both series must have the same periods.</summary>
/// <remarks>
/// <para><c>real = nominal ÷ (P ÷ 100)</c>, <c>nominal = real × P ÷ 100</c>, <c>P = nominal ÷ real × 100</c>; exact, in the unit that the
/// series has. The base of the deflator is the base of the result, and a deflator without an <see cref="IPriceBase"/> does not compile: an index
/// of volumes, or one that changes its base every year, deflates nothing.</para>
/// <para>Where an operand is missing, or the price is not above zero, there is no value (<see cref="ObservationStatus.CannotExist"/> for the
/// latter); marks are joined.</para>
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
public static class RealTerms
{
    extension<TPeriod, TMoney>(Series<TPeriod, Flow<TMoney>> money)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMoney : IMonetary
    {
        /// <summary>Says that the flow is at current prices.</summary>
        /// <param name="unit">The unit of the result, such as <c>Yuan.AtPrices().Current</c>.</param>
        /// <returns>The same amounts, in this unit.</returns>
        public Series<TPeriod, Flow<Nominal<TMoney>>> ValuedAt(Unit<Nominal<TMoney>> unit) => Valued<TPeriod, Flow<TMoney>, Flow<Nominal<TMoney>>>(money, unit);

        /// <summary>Says that the flow is at the prices of a base.</summary>
        /// <typeparam name="TBase">Whose prices, and of when.</typeparam>
        /// <param name="unit">The unit of the result, such as <c>Yuan.AtPrices().Of&lt;Cpi2020&gt;()</c>.</param>
        /// <returns>The same amounts, in this unit.</returns>
        public Series<TPeriod, Flow<Real<TMoney, TBase>>> ValuedAt<TBase>(Unit<Real<TMoney, TBase>> unit) where TBase : IPriceBase =>
            Valued<TPeriod, Flow<TMoney>, Flow<Real<TMoney, TBase>>>(money, unit);
    }

    extension<TPeriod, TMoney>(Series<TPeriod, Stock<TMoney>> money)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMoney : IMonetary
    {
        /// <summary>Says that the stock is at current prices.</summary>
        /// <param name="unit">The unit of the result, such as <c>Yuan.AtPrices().Current</c>.</param>
        /// <returns>The same amounts, in this unit.</returns>
        public Series<TPeriod, Stock<Nominal<TMoney>>> ValuedAt(Unit<Nominal<TMoney>> unit) => Valued<TPeriod, Stock<TMoney>, Stock<Nominal<TMoney>>>(money, unit);

        /// <summary>Says that the stock is at the prices of a base.</summary>
        /// <typeparam name="TBase">Whose prices, and of when.</typeparam>
        /// <param name="unit">The unit of the result, such as <c>Yuan.AtPrices().Of&lt;Cpi2020&gt;()</c>.</param>
        /// <returns>The same amounts, in this unit.</returns>
        public Series<TPeriod, Stock<Real<TMoney, TBase>>> ValuedAt<TBase>(Unit<Real<TMoney, TBase>> unit) where TBase : IPriceBase =>
            Valued<TPeriod, Stock<TMoney>, Stock<Real<TMoney, TBase>>>(money, unit);
    }

    extension<TPeriod, TMoney>(Series<TPeriod, Flow<Nominal<TMoney>>> nominal)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMoney : IMonetary
    {
        /// <summary>Takes the rise of prices out (平减): <c>nominal ÷ (P ÷ 100)</c>.</summary>
        /// <typeparam name="TBase">The base of the deflator, and of the result.</typeparam>
        /// <param name="deflator">The price index.</param>
        /// <returns>The flow at the prices of the base.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public Series<TPeriod, Flow<Real<TMoney, TBase>>> Deflate<TBase>(Series<TPeriod, Index<TBase>> deflator) where TBase : IPriceBase =>
            Deflated<TPeriod, Flow<Nominal<TMoney>>, Flow<Real<TMoney, TBase>>, TMoney, TBase>(nominal, deflator);

        /// <summary>Gives the prices that lie between a nominal and a real flow (隐含平减指数): <c>nominal ÷ real × 100</c>.</summary>
        /// <typeparam name="TBase">The base of the real flow, and of the prices.</typeparam>
        /// <param name="real">The same flow at the prices of the base.</param>
        /// <returns>The price index.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public Series<TPeriod, Index<TBase>> ImplicitDeflator<TBase>(Series<TPeriod, Flow<Real<TMoney, TBase>>> real) where TBase : IPriceBase =>
            Prices<TPeriod, Flow<Nominal<TMoney>>, Flow<Real<TMoney, TBase>>, TBase>(nominal, real);
    }

    extension<TPeriod, TMoney>(Series<TPeriod, Stock<Nominal<TMoney>>> nominal)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMoney : IMonetary
    {
        /// <summary>Takes the rise of prices out (平减): <c>nominal ÷ (P ÷ 100)</c>.</summary>
        /// <typeparam name="TBase">The base of the deflator, and of the result.</typeparam>
        /// <param name="deflator">The price index, at the ends of the periods.</param>
        /// <returns>The stock at the prices of the base.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public Series<TPeriod, Stock<Real<TMoney, TBase>>> Deflate<TBase>(Series<TPeriod, Index<TBase>> deflator) where TBase : IPriceBase =>
            Deflated<TPeriod, Stock<Nominal<TMoney>>, Stock<Real<TMoney, TBase>>, TMoney, TBase>(nominal, deflator);

        /// <summary>Gives the prices that lie between a nominal and a real stock (隐含平减指数): <c>nominal ÷ real × 100</c>.</summary>
        /// <typeparam name="TBase">The base of the real stock, and of the prices.</typeparam>
        /// <param name="real">The same stock at the prices of the base.</param>
        /// <returns>The price index.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public Series<TPeriod, Index<TBase>> ImplicitDeflator<TBase>(Series<TPeriod, Stock<Real<TMoney, TBase>>> real) where TBase : IPriceBase =>
            Prices<TPeriod, Stock<Nominal<TMoney>>, Stock<Real<TMoney, TBase>>, TBase>(nominal, real);
    }

    extension<TPeriod, TMoney, TBase>(Series<TPeriod, Flow<Real<TMoney, TBase>>> real)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMoney : IMonetary
        where TBase : IPriceBase
    {
        /// <summary>Puts the rise of prices back: <c>real × P ÷ 100</c>.</summary>
        /// <param name="deflator">The price index, of the same base.</param>
        /// <returns>The flow at current prices.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public Series<TPeriod, Flow<Nominal<TMoney>>> Inflate(Series<TPeriod, Index<TBase>> deflator) =>
            Inflated<TPeriod, Flow<Real<TMoney, TBase>>, Flow<Nominal<TMoney>>, TMoney, TBase>(real, deflator);
    }

    extension<TPeriod, TMoney, TBase>(Series<TPeriod, Stock<Real<TMoney, TBase>>> real)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMoney : IMonetary
        where TBase : IPriceBase
    {
        /// <summary>Puts the rise of prices back: <c>real × P ÷ 100</c>.</summary>
        /// <param name="deflator">The price index, at the ends of the periods, of the same base.</param>
        /// <returns>The stock at current prices.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public Series<TPeriod, Stock<Nominal<TMoney>>> Inflate(Series<TPeriod, Index<TBase>> deflator) =>
            Inflated<TPeriod, Stock<Real<TMoney, TBase>>, Stock<Nominal<TMoney>>, TMoney, TBase>(real, deflator);
    }

    private static Series<TPeriod, TResult> Valued<TPeriod, TMeasure, TResult>(Series<TPeriod, TMeasure> money, Unit unit)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IMeasure
        where TResult : IMeasure
    {
        ArgumentNullException.ThrowIfNull(money);
        ArgumentNullException.ThrowIfNull(unit);
        return new(money.Domain, money.Cells.Times(money.AnyUnit.Factor / unit.Factor), unit);
    }

    private static Series<TPeriod, TReal> Deflated<TPeriod, TNominal, TReal, TMoney, TBase>(Series<TPeriod, TNominal> nominal, Series<TPeriod, Index<TBase>> deflator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TNominal : IMeasure
        where TReal : IMeasure
        where TMoney : IMonetary
        where TBase : IPriceBase
    {
        ArgumentNullException.ThrowIfNull(nominal);
        nominal.CheckDomain(deflator);
        PriceMark.Check(TBase.Code);
        Unit unit = MonetaryUnits.Marked<Nominal<TMoney>, Real<TMoney, TBase>>((Unit<Nominal<TMoney>>)nominal.AnyUnit, TBase.Code);
        return new(nominal.Domain, nominal.Cells.Combined(PricesOf(deflator), (value, price) => price.Sign > 0 ? value / price * 100 : null), unit);
    }

    private static Series<TPeriod, TNominal> Inflated<TPeriod, TReal, TNominal, TMoney, TBase>(Series<TPeriod, TReal> real, Series<TPeriod, Index<TBase>> deflator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TNominal : IMeasure
        where TReal : IMeasure
        where TMoney : IMonetary
        where TBase : IPriceBase
    {
        ArgumentNullException.ThrowIfNull(real);
        real.CheckDomain(deflator);
        Unit unit = MonetaryUnits.Marked<Real<TMoney, TBase>, Nominal<TMoney>>((Unit<Real<TMoney, TBase>>)real.AnyUnit, null);
        return new(real.Domain, real.Cells.Combined(PricesOf(deflator), (value, price) => price.Sign > 0 ? value * price / 100 : null), unit);
    }

    private static Series<TPeriod, Index<TBase>> Prices<TPeriod, TNominal, TReal, TBase>(Series<TPeriod, TNominal> nominal, Series<TPeriod, TReal> real)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TNominal : IMeasure
        where TReal : IMeasure
        where TBase : IPriceBase
    {
        ArgumentNullException.ThrowIfNull(nominal);
        nominal.CheckDomain(real);
        Rational scale = nominal.AnyUnit.Factor / real.AnyUnit.Factor * 100;
        Cells prices = nominal.Cells.Combined(real.Cells, (value, volume) => value.Sign * volume.Sign > 0 ? value / volume * scale : null);
        return new(nominal.Domain, prices, IndexNumber<TBase>.Level);
    }

    private static Cells PricesOf<TPeriod, TBase>(Series<TPeriod, Index<TBase>> deflator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IPriceBase => deflator.CellsIn(IndexNumber<TBase>.Level);
}
