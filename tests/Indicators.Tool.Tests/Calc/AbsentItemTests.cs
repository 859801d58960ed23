namespace Indicators.Tool.Tests.Calc;

/// <summary>Items of one period in the calculations of indices: matched ones are compared, and that is said.</summary>
public class AbsentItemTests
{
    [Theory] // zeros as people write them for what is not there, and nulls
    [InlineData("index.bilateral", """{"prices":[[10,0],[11,5]],"quantities":[[3,0],[3,4]]}""", """{"formula":"Paasche"}""",
        """{"fixedBase":["1","1.1"],"matched":["1","1"]}""")]
    [InlineData("index.bilateral", """{"prices":[[10,null],[11,5]],"quantities":[[3,null],[3,4]]}""", """{"formula":"Fisher"}""",
        """{"fixedBase":["1","1.1"],"matched":["1","1"]}""")]
    [InlineData("index.bilateral", """{"prices":[[10,5],[11,0]],"quantities":[[3,4],[3,0]]}""", """{"formula":"Laspeyres"}""",
        """{"fixedBase":["1","1.1"],"matched":["2","1"]}""")]
    [InlineData("index.bilateral", """{"prices":[[10,null],[11,5]]}""", """{"formula":"Dutot"}""",
        """{"fixedBase":["1","1.1"],"matched":["1","1"]}""")]
    [InlineData("index.bilateral", """{"prices":[[10,4,8],[11,5,null]]}""", """{"formula":"Carli"}""",
        """{"fixedBase":["1","1.175"],"matched":["3","2"]}""")]
    [InlineData("index.bilateral", """{"prices":[[10,5],[11,6]],"quantities":[[3,4],[3,5]]}""", """{"formula":"Laspeyres"}""",
        """{"fixedBase":["1","1.14"]}""")] // nothing is absent
    [InlineData("index.contribution", """{"p0":[10,0],"p1":[11,5],"q0":[3,0],"q1":[3,4]}""", """{"method":"Paasche"}""",
        """{"indexMinusOne":"0.1","contributions":["0.1",null],"matched":["1"]}""")]
    public void Matched_items_are_compared_and_their_number_is_said(string calculation, string inputs, string parameters, string result) =>
        Assert.Equal(result, Calc.Result(calculation, inputs, parameters));

    [Theory]
    [InlineData("""{"prices":[[10,0],[0,5]],"quantities":[[3,0],[0,4]]}""", """{"formula":"Fisher"}""",
        "MissingCurrent")] // no item is in both
    [InlineData("""{"prices":[[10,null],[11,5]],"quantities":[[3,null],[3,4]]}""", """{"formula":"Paasche","absent":"Refuse"}""",
        "MissingBase")]
    [InlineData("""{"prices":[[10,5],[11,null]],"quantities":[[3,4],[3,null]]}""", """{"formula":"Laspeyres","absent":"Refuse"}""",
        "MissingCurrent")]
    [InlineData("""{"prices":[[10,5],[11,6]],"quantities":[[3,null],[3,4]]}""", """{"formula":"Laspeyres"}""",
        "MissingBase")] // a price without a quantity
    public void What_cannot_be_compared_has_a_reason(string inputs, string parameters, string reason) =>
        Assert.Contains(reason, Calc.Answer("index.bilateral", inputs, parameters).GetRawText(), StringComparison.Ordinal);
}
