namespace Indicators.Tests;

/// <summary>Levels that an office rounds to the nearest 5, 10 or 100, as the catalogue says.</summary>
public class RoundedLevelTests
{
    [Theory]
    [InlineData("人", "5", "1235", "[1232.5, 1237.5]")]
    [InlineData("人", "5", "1235人", "[1232.5, 1237.5]")]
    [InlineData("人", "5", "1,200", "[1197.5, 1202.5]")]
    [InlineData("人", "5", "0", "[-2.5, 2.5]")]
    [InlineData("人", "10", "1230", "[1225, 1235]")]
    [InlineData("人", "100", "1200", "[1150, 1250]")]
    [InlineData("人", "100", "1.2万人", "[11950, 12050]")]
    [InlineData("万人", "5", "35", "[325000, 375000]")]
    [InlineData("万人", "5", "35万人", "[325000, 375000]")]
    [InlineData("元", "0.05", "1.35", "[1.325, 1.375]")]
    [InlineData("人", "5", "超1235人", "(1235, ∞)")] // a hedge says itself what it allows
    public void A_level_is_known_to_half_of_what_it_is_rounded_to(string unit, string place, string stated, string bounds)
    {
        Observations read = InputCases.Read(unit, "", [stated], more: $",\"roundedTo\":{place}");

        Assert.Empty(read.Problems);
        Assert.Equal(bounds, read[0].Level!.Bounds.ToString());
    }

    [Theory]
    [InlineData("人", "5", "1236")]
    [InlineData("人", "100", "1250人")]
    [InlineData("万人", "5", "36")]
    public void A_level_that_was_not_rounded_so_is_refused(string unit, string place, string stated)
    {
        InputProblem problem = Assert.Single(InputCases.Read(unit, "", [stated], more: $",\"roundedTo\":{place}").Problems);

        Assert.Equal("IND0952", problem.Code);
        Assert.Contains($"a multiple of {place}", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    public void Nothing_is_rounded_to_zero_or_less(string place) =>
        Assert.Contains("IND0942", Assert.ThrowsAny<FormatException>(() => IndicatorCatalog.Parse(
            $$"""{"indicators":[{"code":"x","name":"甲","measure":"stock","unit":"人","roundedTo":{{place}}}]}""")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_catalogue_keeps_it()
    {
        Indicator indicator = Indicator.Stock("x", Units.Enterprises) with { RoundedTo = 5 };

        Assert.Equal(5, IndicatorCatalog.Parse(new IndicatorCatalog([indicator]).ToJson()).Find("x")!.RoundedTo);
    }
}
