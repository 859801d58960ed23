namespace Indicators.Tests;

/// <summary>Every currency of ISO 4217 is read by its code, and prints and reads back.</summary>
public class CurrencyTests
{
    // Source: ISO 4217, list one (active codes), without funds, metals and test codes; typed apart from the table.
    private const string Codes = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP
        CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD
        JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN
        NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL
        THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG
        """;

    public static TheoryData<string> EveryCode => [.. Codes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [Theory]
    [MemberData(nameof(EveryCode))]
    public void A_currency_is_read_by_its_code_and_read_back_from_what_it_prints(string code)
    {
        Unit unit = UnitCatalog.Default.Parse(code);

        Assert.Equal((code, Rational.One, (string?)null, false), (unit.KindCode, unit.Factor, unit.UcumCode, unit.IsCount));
        Assert.All(
            [unit.Symbol, unit.EnglishFor(1), unit.EnglishFor(2), "亿" + unit.Symbol, "million " + unit.EnglishFor(2), code + "/人",
                "bn " + code],
            text => Assert.Equal(code, UnitCatalog.Default.Parse(text).KindCode.Split('/')[0]));
        Assert.Equal(unit, UnitCatalog.Default.Parse(unit.Symbol));
        string figure = code == "DOP" ? "2.50 DOP" : $"2.50{unit.Symbol}"; // 多 behind a number is a hedge, also in 多米尼加比索
        Assert.Equal(code, StatedValue.Parse(figure).Unit?.KindCode);
    }

    [Fact]
    public void The_table_has_these_currencies_and_no_other() => Assert.Equal(
        EveryCode.Select(row => row.Data).Order(StringComparer.Ordinal),
        WordTable.Rows("currencies.tsv", 4).Select(row => row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("£", "GBP")]
    [InlineData("€", "EUR")]
    [InlineData("$", "USD")]
    [InlineData("US$", "USD")]
    [InlineData("HK$", "HKD")]
    [InlineData("¥", "CNY")] // in this library; the yen is JP¥
    [InlineData("￥", "CNY")]
    [InlineData("JP¥", "JPY")]
    [InlineData("₩", "KRW")]
    [InlineData("₽", "RUB")]
    [InlineData("卢布", "RUB")]
    [InlineData("港币", "HKD")]
    [InlineData("M€", "EUR")]
    [InlineData("MUSD", "USD")]
    [InlineData("亿日元", "JPY")]
    [InlineData("印度尼西亚卢比", "IDR")] // as CLDR says; it is printed 印度尼西亚盾
    [InlineData("印尼卢比", "IDR")]
    [InlineData("波斯尼亚-黑塞哥维那可兑换马克", "BAM")]
    [InlineData("convertible marks", "BAM")]
    [InlineData("马其顿第纳尔", "MKD")]
    [InlineData("马尔代夫卢菲亚", "MVR")]
    [InlineData("莫桑比克美提卡", "MZN")]
    [InlineData("塞拉利昂新利昂", "SLE")]
    [InlineData("斯威士兰里兰吉尼", "SZL")]
    [InlineData("委内瑞拉玻利瓦尔", "VES")]
    [InlineData("委内瑞拉主权玻利瓦尔", "VES")]
    [InlineData("津巴布韦金元", "ZWG")]
    [InlineData("津巴布韦金", "ZWG")]
    [InlineData("Qatari riyals", "QAR")]
    public void A_sign_of_a_currency_is_read(string text, string code) => Assert.Equal(code, UnitCatalog.Default.Parse(text).KindCode);

    // The pound of Egypt is not the pound sterling, and the franc of nowhere is none.
    [Theory]
    [InlineData("法郎")]
    [InlineData("比索")]
    [InlineData("franc")]
    [InlineData("kr")]
    [InlineData("eur")] // short words keep their case
    [InlineData("XXX")]
    public void A_name_that_several_currencies_have_is_none(string text) => Assert.False(UnitCatalog.Default.TryParse(text, out _));

    [Fact]
    public void The_common_currencies_have_types_and_the_others_are_known_by_their_codes()
    {
        Assert.Equal(Units.Euros, UnitCatalog.Default.Parse<Money<Eur>>("EUR"));
        Assert.Equal(Units.Yen.WithMagnitude(Magnitude.HundredMillion), UnitCatalog.Default.Parse<Money<Jpy>>("亿日元"));
        Assert.IsType<DataUnit>(UnitCatalog.Default.Parse("KZT"));
        Assert.IsType<Unit<Per<Money<Gbp>, Count<Household>>>>(UnitCatalog.Default.Parse("GBP/户"));
    }
}
