namespace Indicators.Tests;

/// <summary>Units that a catalogue declares by their sizes.</summary>
public class OwnUnitTests
{
    private const string Json = """
        {"units":[{"symbol":"石","english":"picul|piculs","size":"50 kg"},{"symbol":"引","size":"4石"},{"symbol":"畦","size":"2000/3 m2"}],
         "indicators":[{"code":"salt","name":"盐产量","measure":"flow","unit":"万石"},{"code":"price","name":"盐价","measure":"rate","unit":"元/石"},
                       {"code":"tax","name":"引数","measure":"flow","unit":"引"}]}
        """;

    [Fact]
    public void A_unit_of_the_catalogue_is_of_the_kind_of_its_size()
    {
        IndicatorCatalog catalog = IndicatorCatalog.Parse(Json);
        Indicator salt = catalog.Find("salt")!;

        Assert.Equal(("kg", new Rational(500_000)), (salt.UnitOfMeasure!.KindCode, salt.UnitOfMeasure.Factor));
        Assert.Equal("3石", StatedValue.Parse("3石", catalog.UnitsFor(salt)).ToString());
        Assert.Equal("kg", StatedValue.Parse("15万公斤", catalog.UnitsFor(salt)).Unit!.KindCode);
        Assert.Equal(200, catalog.Find("tax")!.UnitOfMeasure!.Factor);
        Assert.Equal("CNY/kg", catalog.Find("price")!.UnitOfMeasure!.KindCode);
    }

    [Fact]
    public void A_catalogue_with_units_of_its_own_is_read_back() =>
        Assert.Equal(IndicatorCatalog.Parse(Json).ToJson(), IndicatorCatalog.Parse(IndicatorCatalog.Parse(Json).ToJson()).ToJson());

    [Theory]
    [InlineData("石")]
    [InlineData("0 kg")]
    [InlineData("50")]
    [InlineData("50 furlongs")]
    [InlineData("5 %")]
    [InlineData("5 元/人")]
    public void A_size_that_is_none_is_refused(string size) => Assert.Contains(
        "IND0958",
        Mistake.Throws<FormatException>(
            () => IndicatorCatalog.Parse(
                $$"""{"units":[{"symbol":"石","size":"{{size}}"}],"indicators":[{"code":"a","name":"a","measure":"flow","unit":"石"}]}""")).Message,
        StringComparison.Ordinal);
}
