namespace Indicators.Tool.Tests.Calc;

/// <summary>Short items that ask for much: each is answered at once, or says which limit it is beyond.</summary>
public class CalcLimitTests
{
    private const string TooLong = "a number of too many digits; expected at most 1000 digits before and 1000 after the point";

    /// <summary>|p|, q ≤ 10^1000 for a number p/q; what is longer is a mistake of its item that states the limit.</summary>
    [Theory]
    [InlineData("growth.simple", """{"base":"1e9999","current":1}""", "{}", "IND0902: input 'base' is text \"1e9999\", ")]
    [InlineData("growth.simple", """{"base":1,"current":1e1001}""", "{}", "IND0902: input 'current' is number 1e1001, ")]
    [InlineData("growth.simple", """{"base":1,"current":"-1e-1001"}""", "{}", "IND0902: input 'current' is text \"-1e-1001\", ")]
    [InlineData("growth.simple", """{"base":1,"current":1e99999999}""", "{}", "IND0902: input 'current' is number 1e99999999, ")]
    [InlineData("average.level", """{"growthsPercent":["1e9999",5,6]}""", """{"from":"GrowthsPercent"}""",
        "IND0902: input 'growthsPercent[0]' is text \"1e9999\", ")]
    [InlineData("average.level", """{"v0":1,"vn":2}""", """{"periods":"1e-4000"}""", "IND0904: parameter 'periods' is text \"1e-4000\", ")]
    [InlineData("average.cumulative", """{"base":"1e-9999","values":[1]}""", "{}", "IND0902: input 'base' is text \"1e-9999\", ")]
    [InlineData("index.contribution", """{"p0":["1e9999",3],"p1":[7,5]}""", """{"method":"Jevons"}""",
        "IND0902: input 'p0[0]' is text \"1e9999\", ")]
    [InlineData("consistency.contribution", """{"growthPercent":"1e9999","sharesPercent":[1],"pullPoints":[7]}""",
        """{"halfUnit":"0.05"}""", "IND0902: input 'growthPercent' is text \"1e9999\", ")]
    [InlineData("consistency.contribution", """{"growthPercent":1,"sharesPercent":[1],"pullPoints":[7]}""", """{"halfUnit":"1e-9999"}""",
        "IND0904: parameter 'halfUnit' is text \"1e-9999\", ")]
    [InlineData("rank.percentile", """{"x":["1e9999",2]}""", """{"kind":"RankOverCount","ties":"Average","direction":"HigherIsBetter"}""",
        "IND0902: input 'x[0]' is text \"1e9999\", ")]
    [InlineData("rank.position", """{"x":[1]}""", """{"tieWeight":"1e-5000"}""", "IND0904: parameter 'tieWeight' is text \"1e-5000\", ")]
    [InlineData("contribution.share-and-points", """{"sharesPercent":[1],"pullPoints":["1e9999"]}""", "{}",
        "IND0902: input 'pullPoints[0]' is text \"1e9999\", ")]
    public void A_number_of_more_than_a_thousand_digits_is_refused_and_the_limit_stated(string calculation, string inputs,
        string parameters, string found) =>
        Assert.Equal(found + TooLong, Calc.Mistake(calculation, inputs, parameters));

    /// <summary>At the limit itself numbers are still computed with.</summary>
    [Fact]
    public void A_number_of_a_thousand_digits_is_computed_with() =>
        Assert.StartsWith("""{"points":"0",""", Calc.Result("growth.simple", """{"base":"1e1000","current":"1e1000"}"""),
            StringComparison.Ordinal);

    /// <summary>"Infinity" is a place for ranks alone; elsewhere it is text where a number is expected.</summary>
    [Theory]
    [InlineData("contribution.share-and-points", """{"sharesPercent":[1,"Infinity"],"pullPoints":[1,2]}""", "{}",
        "input 'sharesPercent[1]' is text \"Infinity\"")]
    [InlineData("contribution.share-and-points", """{"sharesPercent":[1],"pullPoints":["-Infinity"]}""", "{}",
        "input 'pullPoints[0]' is text \"-Infinity\"")]
    [InlineData("growth.simple", """{"base":"NaN","current":1}""", "{}", "input 'base' is text \"NaN\"")]
    [InlineData("index.contribution", """{"p0":["Infinity"],"p1":[1]}""", """{"method":"Jevons"}""", "input 'p0[0]' is text \"Infinity\"")]
    public void Infinity_and_NaN_are_text_where_a_number_is_expected(string calculation, string inputs, string parameters, string found) =>
        Assert.Equal($"IND0902: {found}, expected a number such as 12.5, \"12.50\" or \"1/3\"",
            Calc.Mistake(calculation, inputs, parameters));

    /// <summary>A result of more digits than are written out is a mistake of its item: (1 + 10^15)^(10000/3) has fifty thousand.</summary>
    [Theory]
    [InlineData("""{"growthsPercent":["1e17",5,7]}""", """{"from":"GrowthsPercent","periodsPerYear":10000}""")]
    [InlineData("""{"totalGrowthPercent":"1e17"}""", """{"from":"TotalGrowthPercent","periods":"0.0001","shortSpans":"Extrapolate"}""")]
    [InlineData("""{"v0":"1.0000001","vn":"12345.6789"}""", """{"periods":"0.00003","shortSpans":"Extrapolate"}""")]
    public void A_result_too_long_to_be_written_out_is_a_mistake_of_its_item(string inputs, string parameters) =>
        Assert.StartsWith(
            "IND0902: this is not computed, the inputs are too large or too fine: ", Calc.Mistake("average.level", inputs, parameters),
            StringComparison.Ordinal);
}
