using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Calc;

/// <summary>An answer without a number says why, in every format, and costs no other answer.</summary>
public class CalcReasonTests
{
    public static TheoryData<string, string, string, string, string> Members => new()
    {
        { "growth.negative-base", """{"base":0,"current":-4}""", "{}", "signedPercent", "ZeroToLoss" },
        { "growth.negative-base", """{"base":0,"current":4}""", "{}", "absolutePercent", "FromZero" },
        { "growth.negative-base", """{"x":[0,1,2]}""", """{"base":"Signed"}""", "items", "MissingBase, FromZero, 100" },
        { "growth.negative-base", """{"x":[null,1]}""", """{"base":"Absolute"}""", "items", "MissingCurrent, MissingBase" },
        { "growth.simple", """{"base":0,"current":4}""", "{}", "reason", "FromZero" },
        { "growth.missing", """{"x":[1,null,3]}""", "{}", "items", "MissingBase, MissingCurrent, MissingBase" },
        { "growth.missing", """{"x":[1,2]}""", """{"lag":2}""", "items", "MissingBase, MissingBase" },
        { "growth.missing", """{"x":[-1,2]}""", "{}", "items", "MissingBase, LossToProfit" },
        { "growth.missing", """{"x":[1,-2]}""", "{}", "items", "MissingBase, ProfitToLoss" },
        { "growth.calendar", """{"period":["2020-01","2021-01"],"x":[1,2]}""", "{}", "items", "MissingBase, 100" },
        { "growth.calendar", """{"period":["2020-01","2021-01"],"x":[null,2]}""", "{}", "items", "MissingCurrent, MissingBase" },
        { "growth.times", """{"yoyGrowthTimes":-1,"vs2019GrowthPercent":5}""", "{}", "reason", "NonPositive" },
        { "growth.carry-over", """{"quarters":[0,0,0,0]}""", "{}", "reason", "ZeroBase" },
        { "average.level", """{"v0":0,"vn":4}""", """{"periods":4}""", "reason", "FromZero" },
        { "average.cumulative", """{"base":0,"values":[1]}""", "{}", "reason", "NonPositive" },
        { "rank.position", """{"x":[3,null,1]}""", """{"ties":"Competition"}""", "ranks", "1, NotRanked, 2" },
        { "rank.interval", """{"lo":[1,null],"hi":[2,null]}""", "{}", "lower", "1, NotRanked" },
        { "rank.interval", """{"lo":[1,null],"hi":[2,null]}""", "{}", "upper", "1, NotRanked" },
        { "index.bilateral", """{"prices":[[0],[1]]}""", """{"formula":"Dutot"}""", "fixedBase", "NonPositive, NonPositive" },
        { "index.bilateral", """{"prices":[[1],[1]],"quantities":[[0],[1]]}""", """{"formula":"Fisher"}""", "fixedBase",
            "NonPositive, NonPositive" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void Rows_say_the_reason_in_the_place_of_the_number(string calculation, string inputs, string parameters, string key,
        string value)
    {
        string items = $$$"""
            [{"id":"x","calculation":"{{{calculation}}}","inputs":{{{inputs}}},"parameters":{{{parameters}}}},
             {"id":"ok","calculation":"growth.simple","inputs":{"base":31,"current":58}}]
            """;
        ToolRun csv = Calc.Run(items, "--format", "csv"), table = Calc.Run(items, "--format", "table"),
            markdown = Calc.Run(items, "--format", "markdown");

        Assert.Contains(
            value.Contains(',', StringComparison.Ordinal) ? $"x,{calculation},{key},\"{value}\"" : $"x,{calculation},{key},{value}",
            csv.Output, StringComparison.Ordinal);
        Assert.All([csv, table, markdown], run => Assert.Equal((0, ""), (run.Code, run.Error)));
        Assert.All([csv, table, markdown], run => Assert.Contains("87.1", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_has_the_reasons_beside_the_nulls()
    {
        JsonElement list = Calc.Answer("growth.missing", """{"x":[1,null,0,5]}"""),
            single = Calc.Answer("growth.negative-base", """{"base":0,"current":-4}""");

        Assert.Equal("""["MissingBase","MissingCurrent","MissingBase","FromZero"]""",
            JsonSerializer.Serialize(list.GetProperty("reasons").GetProperty("items")));
        Assert.Equal("ZeroToLoss", single.GetProperty("reasons").GetProperty("signedPercent").GetString());
        Assert.False(Calc.Answer("growth.simple", """{"base":31,"current":58}""").TryGetProperty("reasons", out _));
    }
}
