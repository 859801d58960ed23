using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

using static Indicators.Units;

namespace Indicators.Tests;

public class ExchangeRateTests
{
    private static readonly LocalDate Day = new(2025, 6, 30);

    private static readonly ExchangeRate<Usd, Cny> Rate = new(7.1m * (Yuan / UsDollars), Day, "中国人民银行");

    // (a × r) ÷ r = a: nothing is rounded on the way, in whatever unit the rate is quoted.
    [Property(Arbitrary = [typeof(Amounts)])]
    public bool Money_converted_there_and_back_is_the_same(ProfitOrLoss amount, Some per, MoneyUnit unit)
    {
        var rate = new ExchangeRate<Usd, Cny>(per.Of / (100 * UsDollars), Day, "x");
        Quantity<Money<Cny>> yuan = amount.Of.To(unit.Of);
        return rate.Convert(rate.Inverse().Convert(yuan)) == yuan && rate.Inverse().Inverse() == rate
            && rate.Convert(100 * UsDollars) == per.Of && rate.Inverse().Convert(per.Of) == 100 * UsDollars;
    }

    // The rate of data converts as the typed one does.
    [Property(Arbitrary = [typeof(Amounts)])]
    public bool A_rate_in_the_data_converts_as_the_typed_rate_does(ProfitOrLoss amount, Some per)
    {
        var rate = new ExchangeRate<Usd, Cny>(per.Of / (1 * UsDollars.WithMagnitude(Magnitude.Million)), Day, "x");
        AnyExchangeRate data = rate.ToAnyExchangeRate();
        Quantity<Money<Usd>> dollars = amount.Of.NumericalValue * UsDollars;
        return data.Convert(new(dollars.NumericalValue, dollars.Unit)).TryAs(out Quantity<Money<Cny>> yuan) && yuan == rate.Convert(dollars)
            && data.Inverse() == rate.Inverse().ToAnyExchangeRate() && data.Inverse().Inverse() == data
            && (data.From, data.To, data.Date, data.Source) == ("USD", "CNY", Day, "x");
    }

    [Fact]
    public void A_rate_says_its_day_and_its_source()
    {
        Assert.Equal("7.1元/美元, 2025-06-30, 中国人民银行", Rate.ToString());
        Assert.Equal("10/71美元/元, 2025-06-30, 中国人民银行", Rate.Inverse().ToString());
        Assert.Equal(Rate.ToString(), Rate.ToAnyExchangeRate().ToString());
    }

    // Source: how China's foreign exchange rates are quoted, yuan for 100 units of the foreign currency.
    [Fact]
    public void A_rate_quoted_for_a_hundred_is_the_rate_for_one()
    {
        var perHundred = new ExchangeRate<Usd, Cny>(710 * Yuan / (100 * UsDollars), Day, "中国人民银行");

        Assert.Equal(Rate, perHundred);
        Assert.Equal(Rate.GetHashCode(), perHundred.GetHashCode());
        Assert.NotEqual(Rate, new(Rate.Rate, Day.PlusDays(1), Rate.Source));
        Assert.NotEqual(Rate, new(Rate.Rate, Day, "another bank"));
    }

    [Fact]
    public void A_rate_in_the_coherent_unit_converts_like_any_other()
    {
        var coherent = new ExchangeRate<Usd, Cny>(7.1m * Unit<Per<Money<Cny>, Money<Usd>>>.Coherent, Day, "x");

        Assert.Equal("710CNY", coherent.Convert(100 * UsDollars).ToString());
        Assert.Equal(100 * UsDollars, coherent.Inverse().Convert(710 * Yuan));
    }

    [Fact]
    public void A_rate_needs_a_price_above_zero_a_day_and_a_source()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRate<Usd, Cny>(default, Day, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRate<Usd, Cny>(-1 * (Yuan / UsDollars), Day, "x"));
        Mistake.Throws<ArgumentException>(() => new ExchangeRate<Usd, Cny>(Rate.Rate, Day, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => AnyExchangeRate.Create(new(0, Yuan / UsDollars), Day, "x"));
        Mistake.Throws<ArgumentException>(() => AnyExchangeRate.Create(new(1, Yuan / UsDollars), Day, ""));
    }

    [Theory]
    [InlineData("元/人")]
    [InlineData("人/美元")]
    [InlineData("元")]
    [InlineData("公里/平方公里")]
    public void A_quotient_of_other_things_than_money_is_no_rate(string unit) => Assert.Contains(
        "IND0502",
        Mistake.Throws<ArgumentException>(() => AnyExchangeRate.Create(new(1, UnitCatalog.Default.Parse(unit)), Day, "x")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Money_in_a_third_currency_is_refused_by_a_rate_in_the_data()
    {
        AnyExchangeRate rate = AnyExchangeRate.Create(new(598.5m, UnitCatalog.Default.Parse("KZT/EUR")), Day, "ECB");

        Assert.Equal("1197哈萨克斯坦坚戈", rate.Convert(new(2, Euros)).ToString());
        Assert.Contains("IND0502", Mistake.Throws<ArgumentException>(() => rate.Convert(new(2, Yuan))).Message, StringComparison.Ordinal);
    }
}
