using FsCheck;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of every deflation.</summary>
[Properties(Arbitrary = [typeof(IndexArbitraries)], MaxTest = 200)]
public class RealTermsLaws
{
    // Law 61: nominal = real × P ÷ 100. Where there is no price above zero, there is no real value; else the real one is nominal ÷ (P ÷
    // 100).
    [Property]
    public bool Nominal_is_real_times_the_prices(FlowsAndPrices all)
    {
        var real = all.A.Deflate(all.Prices);
        var back = real.Inflate(all.Prices);
        return real.All(pair => all.A.Levels[pair.Period] is { } amount && all.Prices[pair.Period].Value is { } price
            ? price.Sign > 0
                ? real.Levels[pair.Period]!.Value.NumericalValue * price / 100 == amount.NumericalValue
                    && back.Levels[pair.Period] == amount && back.Unit.Equals(all.A.Unit)
                : (pair.Observation.Status & ObservationStatus.CannotExist) != 0
            : !pair.Observation.HasValue);
    }

    // P = nominal ÷ real × 100.
    [Property]
    public bool What_deflated_is_the_implicit_deflator(FlowsAndPrices all)
    {
        var prices = all.A.ImplicitDeflator(all.A.Deflate(all.Prices));
        return prices.All(pair => all.A[pair.Period].Value is { IsZero: false } && all.Prices[pair.Period].Value is { Sign: > 0 } price
            ? pair.Observation.Value == price
            : !pair.Observation.HasValue);
    }

    // deflate(a + b) = deflate(a) + deflate(b), whatever the units: at one set of prices, parts make the whole. (Why there is no value may
    // differ: of a missing part the price is not asked for.)
    [Property]
    public bool A_sum_is_deflated_as_its_parts_are(FlowsAndPrices all) =>
        (all.A + all.B).Deflate(all.Prices).Levels.SequenceEqual((all.A.Deflate(all.Prices) + all.B.Deflate(all.Prices)).Levels);

    // (1 + g_nominal) = (1 + g_real)(1 + g_prices).
    [Property]
    public bool Nominal_growth_is_real_growth_then_the_rise_of_prices(FlowsAndPrices all)
    {
        var real = all.A.Deflate(all.Prices);
        return all.A.Domain.Skip(1).All(year =>
            all.A.Levels[year - 1] is not { Sign: > 0 } before || all.A.Levels[year] is not { Sign: >= 0 } now
            || real.Levels[year - 1] is not { } realBefore || real.Levels[year] is not { } realNow
            || Growth.Between(before, now).Value == Growth.Between(realBefore, realNow).Value.Then(
                Growth.RelativeChange(all.Prices.Levels[year - 1]!.Value, all.Prices.Levels[year]!.Value).Value));
    }

    // Another base of the prices scales the real values, and leaves their growth: real × P'_b ÷ 100 at the old base.
    [Property]
    public bool Prices_rebased_scale_every_real_value_alike(FlowsAndPrices all)
    {
        Year at = all.Prices.Domain.First;
        return !all.Prices.Rebase().To<Prices2020>(at).TryGetValue(out var rebased)
            ? Guard.Unmet()
            : all.A.Deflate(rebased)
                .All(pair => pair.Observation.Value == all.A.Deflate(all.Prices)[pair.Period].Value * all.Prices[at].Value / 100);
    }

    // Saying at which prices changes no amount, whatever the unit.
    [Property(Arbitrary = [typeof(SeriesArbitraries)])]
    public bool Saying_at_which_prices_changes_no_amount(Series<Month, FlowMeasure, Money<Cny>> money,
        Series<Month, StockMeasure, Money<Cny>> stock) =>
        money.ValuedAt(HundredMillionYuan.AtPrices().Current).All(pair => pair.Observation.Status == money[pair.Period].Status
            && pair.Observation.Value == money.Levels[pair.Period]?.In(HundredMillionYuan))
        && stock.ValuedAt(Yuan.AtPrices().Of<Cpi2020>()).All(pair => pair.Observation.Value == stock.Levels[pair.Period]?.In(Yuan))
        && money.ValuedAt(Yuan.AtPrices().Of<Cpi2020>()).Unit.Symbol == "元(CPI 2020价)"
        && stock.ValuedAt(Yuan.AtPrices().Current).Unit.Symbol == "元(现价)";
}

/// <summary>Examples of nominal and real amounts.</summary>
public class RealTermsTests
{
    [Theory]
    [InlineData("亿元(现价)", "CNY[current]", "亿元(现价)")]
    [InlineData("亿元（当年价）", "CNY[current]", "亿元(现价)")]
    [InlineData("100 million yuan (current prices)", "CNY[current]", "亿元(现价)")]
    [InlineData("CNY[current]", "CNY[current]", "元(现价)")]
    [InlineData("亿元(2020年价)", "CNY[2020]", "亿元(2020年价)")]
    [InlineData("亿元(2020年不变价格)", "CNY[2020]", "亿元(2020年价)")]
    [InlineData("亿元 (2020价)", "CNY[2020]", "亿元(2020年价)")]
    [InlineData("billion yuan (2020 constant prices)", "CNY[2020]", "十亿元(2020年价)")]
    [InlineData("万元(CPI 2020价)/人", "CNY[CPI 2020]/{person}", "万元(CPI 2020价)/人")]
    [InlineData("yuan (CPI 2020 prices)/person", "CNY[CPI 2020]/{person}", "元(CPI 2020价)/人")]
    [InlineData("PLN[2020]", "PLN[2020]", null)] // a currency without a type
    [InlineData("亿元(价)", null, null)]
    [InlineData("亿元()", null, null)]
    [InlineData("亿元[]", null, null)]
    [InlineData("亿元( 2020 prices)", null, null)]
    [InlineData("家(2020年价)", null, null)] // only money has prices
    [InlineData("亿元(现价)(2020年价)", null, null)]
    [InlineData("(现价)", null, null)]
    [InlineData("%(现价)", null, null)]
    public void A_unit_of_money_says_at_which_prices(string text, string? kind, string? symbol)
    {
        Assert.Equal(kind is not null, UnitCatalog.Default.TryParse(text, out Unit? unit));
        Assert.Equal(kind, unit?.KindCode);
        Assert.True(symbol is null || unit!.Symbol == symbol, unit?.Symbol);
    }

    [Fact]
    public void A_unit_that_was_read_is_that_of_the_kind_that_is_asked_for()
    {
        Unit<Real<Money<Cny>, Prices2020>> unit = HundredMillionYuan.AtPrices().Of<Prices2020>();

        Assert.Equal(unit, UnitCatalog.Default.Parse("亿元(2020年价)"));
        Assert.Equal(unit, UnitCatalog.Default.Parse<Real<Money<Cny>, Prices2020>>("亿元(2020年价)"));
        Assert.Contains("IND0502",
            Mistake.Throws<FormatException>(() => UnitCatalog.Default.Parse<Real<Money<Cny>, Cpi2020>>("亿元(2020年价)")).Message,
            StringComparison.Ordinal);
        Assert.Equal(110 * unit, Figure<Real<Money<Cny>, Prices2020>>.Parse("110亿元(2020年价)").Stated);
        Assert.True(AnyQuantity.Parse("110亿元(2020年价)").TryAs(out Quantity<Real<Money<Cny>, Prices2020>> amount) && amount == 110 * unit);
        Assert.False(AnyQuantity.Parse("110亿元(2020年价)").TryAs(out Quantity<Money<Cny>> _));
        Assert.Equal("11 billion yuan (2020 prices)", (110 * unit).ToString(null, Language.English));
    }

    // What the compiler refuses for types is a reason for data.
    [Theory]
    [InlineData("100亿元(现价)", "110亿元(2020年价)", "CNY[current]", "CNY[2020]")]
    [InlineData("100亿元(2015年价)", "110亿元(2020年价)", "CNY[2015]", "CNY[2020]")]
    [InlineData("100亿元(CPI 2020价)", "110亿元(GDP 2020价)", "CNY[CPI 2020]", "CNY[GDP 2020]")]
    [InlineData("100亿元", "110亿元(现价)", "CNY", "CNY[current]")]
    public void Amounts_at_two_sets_of_prices_are_not_comparable(string earlier, string later, string one, string other)
    {
        Outcome<GrowthRate> none = Growth.Between(AnyQuantity.Parse(earlier), AnyQuantity.Parse(later));
        Assert.Contains($"the one is of kind {one}, the other of kind {other}", none.Undefined.Field(Reason.NotComparable, "difference"),
            StringComparison.Ordinal);
        Assert.Equal(Reason.NotComparable, Growth.Between(StatedValue.Parse(earlier), StatedValue.Parse(later)).Reason);
    }

    [Fact]
    public void A_catalogue_tells_nominal_from_real()
    {
        IndicatorCatalog catalog = IndicatorCatalog.Parse("""
            {"indicators": [
              {"code": "gdp", "name": "地区生产总值", "unit": "亿元(现价)", "measure": "flow"},
              {"code": "real-gdp", "name": "地区生产总值(不变价)", "unit": "亿元(2020年价)", "measure": "flow"}
            ]}
            """);

        Assert.Equal(HundredMillionYuan.AtPrices().Current, catalog.Get<FlowMeasure, Nominal<Money<Cny>>>("gdp").Unit);
        Assert.Equal(HundredMillionYuan.AtPrices().Of<Prices2020>(),
            catalog.Get<FlowMeasure, Real<Money<Cny>, Prices2020>>("real-gdp").Unit);
        Mistake.Throws<InvalidCastException>(() => catalog.Get<FlowMeasure, Real<Money<Cny>, Prices2020>>("gdp"));
        Assert.Equal(catalog.Find("real-gdp"), IndicatorCatalog.Parse(catalog.ToJson()).Find("real-gdp"));
    }

    [Fact]
    public void Stocks_are_deflated_too_and_a_rate_keeps_the_prices_in_its_kind()
    {
        var prices = Series.Index(IndexNumber<Cpi2020>.Level, new Year(2020), 100, 110);
        var deposits = Series.Stock(Yuan.AtPrices().Current, new Year(2020), 50, 66);
        var real = deposits.Deflate(prices);

        Assert.Equal(60, real[new Year(2021)].Value);
        Assert.True(real.Inflate(prices).ValueEquals(deposits));
        Assert.True(deposits.ImplicitDeflator(real).ValueEquals(prices));
        Assert.Equal("30元(CPI 2020价)/人", (real / Series.Stock(Persons, new Year(2020), 2, 2)).Levels[new Year(2021)].ToString());
    }

    [Theory]
    [InlineData(typeof(Bracketed))]
    [InlineData(typeof(WithYear))]
    [InlineData(typeof(Unnamed))]
    public void A_base_that_would_not_be_read_back_is_refused(Type priceBase)
    {
        System.Reflection.MethodInfo of = typeof(PriceBasis<Money<Cny>>).GetMethod("Of")!.MakeGenericMethod(priceBase);
        Exception thrown =
            Assert.Throws<System.Reflection.TargetInvocationException>(() => of.Invoke(Yuan.AtPrices(), null)).InnerException!;
        Assert.Contains("(IND0631)", Assert.IsType<ArgumentException>(thrown, exactMatch: false).Message, StringComparison.Ordinal);
    }

    private sealed class Bracketed : IPriceBase
    {
        public static string Code => "CPI (2020)";
    }

    private sealed class WithYear : IPriceBase
    {
        public static string Code => "2020年";
    }

    private sealed class Unnamed : IPriceBase
    {
        public static string Code => "current";
    }
}
