using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Calc;

/// <summary>The contract of <c>indicators calc</c>: forms, reasons, mistakes, exit codes.</summary>
public class CalcTests
{
    [Fact]
    public void Answers_have_the_order_of_the_items_and_say_the_rule_and_the_digits()
    {
        ToolRun run = Calc.Run("""
            [{"id":"growth","calculation":"growth.simple","inputs":{"base":"31","current":"58"}},
             {"id":"gaps","calculation":"growth.missing","inputs":{"x":[1,2,null,3,4]},"parameters":{}},
             {"id":"cagr","calculation":"average.level","inputs":{"v0":"31","vn":"58"},"parameters":{"from":"Levels","periods":4}},
             {"id":"x","calculation":"growth.sample","inputs":{}}]
            """);

        Assert.Equal((1, ""), (run.Code, run.Error));
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(
            JsonSerializer.Serialize(JsonDocument.Parse("""
                {"rounding":"HalfAwayFromZero","digits":30,"results":[
                  {"id":"growth","calculation":"growth.simple",
                   "result":{"points":"27","percent":"87.0967741935483870967741935484","percent1":"87.1","percent3":"87.097"},
                   "exact":{"points":"27","percent":"2700/31"},"error":null},
                  {"id":"gaps","calculation":"growth.missing",
                   "result":{"items":[null,"100",null,null,"33.3333333333333333333333333333"]},
                   "exact":{"items":[null,"100",null,null,"100/3"]},
                   "reasons":{"items":["MissingBase",null,"MissingCurrent","MissingBase",null]},"error":null},
                  {"id":"cagr","calculation":"average.level",
                   "result":{"percent":"16.9544026040096015723310870426","percent1":"17.0"},
                   "exact":{"power":"58/31","periods":"4"},"error":null},
                  {"id":"x","calculation":"growth.sample","result":null,"exact":null,
                   "error":{"code":"IND0901","message":"calculation 'growth.sample' is not known; did you mean 'growth.simple'?"}}]}
                """).RootElement),
            JsonSerializer.Serialize(document.RootElement));
    }

    [Theory]
    [InlineData("growth.simple", """{"base":0,"current":5}""", "{}", """{"points":"5","reason":"FromZero"}""")]
    [InlineData("growth.simple", """{"base":"8","current":"9"}""", """{"rounding":"HalfToEven"}""",
        """{"points":"1","percent":"12.5","percent1":"12.5","percent3":"12.500"}""")]
    [InlineData("growth.missing", """{"x":[1,2,null,3,4]}""", """{"lag":2,"missing":"CarryForward"}""",
        """{"items":[null,null,"100","50","100"]}""")]
    [InlineData("growth.missing", """{"x":[0,1]}""", "{}", """{"items":[null,null]}""")]
    [InlineData("growth.negative-base", """{"base":0,"current":5}""", "{}",
        """{"signedPercent":null,"absolutePercent":null,"transition":"FromZero"}""")]
    [InlineData("growth.negative-base", """{"base":-10,"current":-5}""", "{}",
        """{"signedPercent":"-50","absolutePercent":"50","transition":"LossNarrowed"}""")]
    [InlineData("growth.negative-base", """{"base":10,"current":15}""", "{}",
        """{"signedPercent":"50","absolutePercent":"50","transition":"Growth"}""")]
    [InlineData("growth.negative-base", """{"x":[10,-10,null,10]}""", """{"base":"Absolute"}""", """{"items":[null,"-200",null,null]}""")]
    [InlineData("growth.calendar", """{"period":["2024-03","2023-03"],"x":["110","100"]}""", "{}", """{"items":["10",null]}""")]
    [InlineData("growth.times", """{"fan":2,"base":"2500"}""", "{}", """{"ratio":"4","growthPercent":"300","target":"10000"}""")]
    [InlineData("growth.times", """{"increaseTimes":"1.5"}""", "{}", """{"ratio":"2.5","growthPercent":"150"}""")]
    [InlineData("growth.times", """{"yoyGrowthTimes":1,"vs2019GrowthPercent":50}""", "{}",
        """{"yoyPercent":"100","implied2020Percent":"-25"}""")]
    [InlineData("growth.times", """{"yoyGrowthTimes":1,"vs2019GrowthPercent":-101}""", "{}",
        """{"yoyPercent":"100","reason":"NonPositive"}""")]
    [InlineData("growth.times", """{"fan":110}""", "{}",
        """{"ratio":"1298074214633706907132624082310000","growthPercent":"129807421463370690713262408231000000"}""")]
    [InlineData("average.level", """{"growthsPercent":[10,-150]}""", """{"from":"GrowthsPercent","missing":"Skip"}""",
        """{"reason":"NonPositive"}""")]
    [InlineData("rank.percentile", """{"x":[1,"Infinity"],"value":"Infinity"}""",
        """{"kind":"PercentRankInclusive","ties":"Max","direction":"LowerIsBetter"}""", """{"percentile":"1"}""")]
    [InlineData("rank.against", """{"x":[5,null,10],"population":[1,5,9]}""", """{"tieWeight":"0.5"}""", """{"ranks":["2",null,"0.5"]}""")]
    [InlineData("growth.carry-over", """{"quarters":[100,100,100,104]}""", "{}", """{"percent":"2.9702970297029702970297029703"}""")]
    [InlineData("average.level", """{"v0":100,"vn":121}""", """{"periods":2}""", """{"percent":"10","percent1":"10.0"}""")]
    [InlineData("average.level", """{"v0":100,"vn":121}""", """{"periods":0}""", """{"reason":"TooFewPeriods"}""")]
    [InlineData("average.level", """{"v0":-1,"vn":121}""", """{"periods":2}""", """{"reason":"LossToProfit"}""")]
    [InlineData("average.level", """{"growthsPercent":[10,10,null]}""", """{"from":"GrowthsPercent"}""", """{"reason":"MissingCurrent"}""")]
    [InlineData("average.level", """{"growthsPercent":[10,10,null]}""", """{"from":"GrowthsPercent","missing":"Skip"}""",
        """{"percent":"10","percent1":"10.0"}""")]
    [InlineData("average.level", """{"totalGrowthPercent":"-101"}""", """{"from":"TotalGrowthPercent","periods":2}""",
        """{"reason":"NonPositive"}""")]
    [InlineData("average.cumulative", """{"base":100,"values":[110,121]}""", "{}", """{"percent":"10","percent1":"10.0"}""")]
    [InlineData("average.cumulative", """{"base":1,"values":[1,1]}""", "{}", """{"percent":"0","percent1":"0.0"}""")]
    [InlineData("average.cumulative", """{"base":0,"values":[1,1]}""", "{}", """{"reason":"NonPositive"}""")]
    [InlineData("average.least-squares", """{"t":[-1,0,1],"x":["100","110","121"]}""", "{}",
        """{"m":"1.1","b":"110","percent":"10","percent1":"10.0"}""")]
    [InlineData("average.least-squares", """{"t":[0,1,2],"x":["1","2","2"]}""", "{}",
        // √2, ⁶√2
        """{"m":"1.41421356237309504880168872421","b":"1.12246204830937298143353304968","percent":"41.421356237309504880168872421","percent1":"41.4"}""")]
    [InlineData("average.least-squares", """{"t":[0,1,2,3],"x":["1",null,4,8]}""", """{"coverage":"AtLeastHalf","rounding":"Floor"}""",
        """{"m":"2","b":"1","percent":"100","percent1":"100.0"}""")]
    [InlineData("average.least-squares", """{"t":[0,1,2,3],"x":["1",null,4,8]}""", """{"coverage":"AtLeastFive"}""",
        """{"reason":"TooFewObservations"}""")]
    [InlineData("average.least-squares", """{"t":[0,1,2,3],"x":["1",null,4,8]}""", "{}", """{"reason":"MissingObservation"}""")]
    [InlineData("average.least-squares", """{"t":[0,1],"x":["1",0]}""", "{}", """{"reason":"NonPositive"}""")]
    [InlineData("average.least-squares", """{"t":[1,1],"x":["1",2]}""", "{}", """{"reason":"TooFewPeriods"}""")]
    [InlineData("contribution.mixed-basis", """{"levels":[110,55,55],"realGrowthPercent":[10,10,10]}""", "{}",
        """{"sharesPercent":["50","50"],"sumPercent":"100"}""")]
    [InlineData("contribution.mixed-basis", """{"levels":[110,55,55],"realGrowthPercent":[10,10,25]}""", "{}",
        """{"sharesPercent":["50","110"],"sumPercent":"160"}""")]
    [InlineData("contribution.mixed-basis", """{"levels":[110,110],"realGrowthPercent":[0,10]}""", "{}", """{"reason":"ZeroChange"}""")]
    [InlineData("contribution.mixed-basis", """{"levels":[110,110],"realGrowthPercent":[10,-100]}""", "{}", """{"reason":"NonPositive"}""")]
    [InlineData("consistency.chain", """{"yoy2020Percent":"10","yoy2021Percent":"10","vs2019Percent":"21.2"}""", """{"halfUnit":"0.05"}""",
        """{"consistent":false,"pointPercent":"21"}""")]
    [InlineData("consistency.chain", """{"yoy2020Percent":"10","yoy2021Percent":"10","vs2019Percent":"21.1"}""", """{"halfUnit":"0.05"}""",
        """{"consistent":true,"pointPercent":"21"}""")]
    [InlineData("consistency.contribution", """{"growthPercent":10,"sharesPercent":[50,50],"pullPoints":[5,6]}""",
        """{"halfUnit":"0.05"}""", """{"consistent":[true,false]}""")]
    [InlineData("contribution.share-and-points", """{"sharesPercent":[60,40],"pullPoints":["3.01","2"]}""", "{}",
        """{"shareSum":"100","reconstructedPull":["3.01","2"]}""")]
    [InlineData("rounding.half-even", """{"value":"2500","unit":"1000"}""", "{}", """{"printed":"2000"}""")]
    [InlineData("rounding.half-even", """{"value":"-0.04","unit":"0.1"}""", "{}", """{"printed":"0.0"}""")] // rounds to zero: no minus sign
    [InlineData("rounding.half-even", """{"value":"0.35","unit":"0.1"}""", """{"rounding":"Floor"}""", """{"printed":"0.3"}""")]
    [InlineData("rounding.half-even", """{"value":"1.3","unit":"0.25"}""", "{}", """{"printed":"1.25"}""")]
    [InlineData("rounding.largest-remainder", """{"counts":[12,4,1]}""", "{}",
        """{"naive":["71","24","6"],"largestRemainder":["71","23","6"]}""")]
    [InlineData("rounding.largest-remainder", """{"counts":[0,0]}""", "{}", """{"reason":"NothingToApportion"}""")]
    [InlineData("rank.position", """{"x":[40,30,30,20]}""", """{"ties":"Competition"}""", """{"ranks":["1","2","2","4"]}""")]
    [InlineData("rank.position", """{"x":[40,30,30,20]}""", """{"ties":"Average","direction":"LowerIsBetter"}""",
        """{"ranks":["4","2.5","2.5","1"]}""")]
    [InlineData("rank.position", """{"x":[40,30,30,20]}""", """{"tieWeight":"0.4"}""", """{"ranks":["1","2.4","2.4","4"]}""")]
    [InlineData("rank.position", """{"x":["Infinity",1e-100,0,"-Infinity"]}""", """{"ties":"Dense"}""", """{"ranks":["1","2","3","4"]}""")]
    [InlineData("rank.position", """{"x":[1,null]}""", """{"ties":"Max","missing":"Refuse"}""", """{"reason":"RankingRefused"}""")]
    [InlineData("rank.against", """{"x":[5],"population":[1,5,9]}""", """{"tieWeight":0}""", """{"ranks":["2"]}""")]
    [InlineData("rank.interval", """{"lo":[1,2,5],"hi":[2,3,6]}""", "{}", """{"lower":["2","2","1"],"upper":["3","3","1"]}""")]
    [InlineData("rank.interval", """{"lo":[1,2,5],"hi":[2,3,6]}""", """{"separation":"Touching"}""",
        """{"lower":["3","2","1"],"upper":["3","2","1"]}""")]
    [InlineData("rank.percentile", """{"x":[1,2,3,4,5]}""", """{"kind":"RankOverCount","ties":"Competition","direction":"LowerIsBetter"}""",
        """{"percentiles":["0.2","0.4","0.6","0.8","1"]}""")]
    [InlineData("rank.percentile", """{"x":[1,2,3,4,5],"value":2}""",
        """{"kind":"PercentRankInclusive","ties":"Competition","direction":"LowerIsBetter"}""", """{"percentile":"0.25"}""")]
    [InlineData("index.bilateral", """{"prices":[[1,2],[2,"2"],[4,0]]}""", """{"formula":"Dutot"}""",
        """{"fixedBase":["1","1.33333333333333333333333333333",null]}""")]
    [InlineData("index.bilateral", """{"prices":[[1,2],[2,2]]}""", """{"formula":"Carli","basePeriod":1}""",
        """{"fixedBase":["0.75","1"]}""")]
    [InlineData("index.bilateral", """{"prices":[[1,2],[2,2],[4,2]]}""", """{"formula":"Jevons"}""",
        """{"fixedBase":["1","1.41421356237309504880168872421","2"]}""")]
    [InlineData("index.bilateral", """{"prices":[[1,2],[2,2]]}""", """{"formula":"Harmonic"}""",
        """{"fixedBase":["1","1.33333333333333333333333333333"]}""")]
    [InlineData("index.bilateral", """{"prices":[[5,30],[6,27]],"quantities":[[40,10],[35,12]]}""", """{"formula":"Laspeyres"}""",
        """{"fixedBase":["1","1.02"]}""")]
    [InlineData("index.bilateral", """{"prices":[[5,30],[6,27]],"quantities":[[40,10],[0,0]]}""", """{"formula":"Paasche"}""",
        """{"fixedBase":["1",null]}""")]
    [InlineData("index.bilateral", """{"prices":[[1,1],[1,9]],"quantities":[[7,1],[1,7]]}""", """{"formula":"Fisher"}""",
        """{"fixedBase":["1","4"]}""")]
    [InlineData("index.contribution", """{"p0":[1,1],"p1":[1,9],"q0":[7,1],"q1":[1,7]}""", """{"method":"FisherVanIJzeren"}""",
        """{"indexMinusOne":"3","contributions":["0","3"]}""")]
    [InlineData("index.contribution", """{"p0":[5,30],"p1":[6,27],"q0":[40,10],"q1":[35,12]}""", """{"method":"FisherVanIJzeren"}""",
        """{"indexMinusOne":"0.00900617339237584748200594378172","contributions":["0.0726707822615838983213372958545","-0.0636646088692080508393313520728"]}""")]
    [InlineData("index.contribution", """{"p0":[5,30],"p1":[6,27],"q0":[40,10],"q1":[35,12]}""", """{"method":"Laspeyres"}""",
        """{"indexMinusOne":"0.02","contributions":["0.08","-0.06"]}""")]
    [InlineData("index.contribution", """{"p0":[5,30],"p1":[6,27],"q0":[40,10],"q1":[36,12]}""", """{"method":"Paasche"}""",
        """{"indexMinusOne":"0","contributions":["0.0666666666666666666666666666667","-0.0666666666666666666666666666667"]}""")]
    [InlineData("index.contribution", """{"p0":[1,1],"p1":[2,2]}""", """{"method":"Jevons"}""",
        """{"indexMinusOne":"1","contributions":["0.5","0.5"]}""")]
    [InlineData("index.contribution", """{"p0":[1,1],"p1":[2,0]}""", """{"method":"Jevons"}""", """{"reason":"NonPositive"}""")]
    [InlineData("index.contribution", """{"p0":[1,1],"p1":[2,0],"q0":[1,1],"q1":[1,1]}""", """{"method":"FisherReinsdorfDiewertEhemann"}""",
        """{"reason":"NonPositive"}""")]
    [InlineData("index.contribution", """{"p0":[1,1],"p1":[2,3],"q0":[1,1],"q1":[1,-1]}""", """{"method":"FisherVanIJzeren"}""",
        """{"reason":"BelowZero"}""")]
    [InlineData("contribution.chain-linked",
        """{"months":["2021-01","2020-12","2021-02","2021-04"],"index":[110,100,null,121],"indexAll":[101,100,102,103],"weight":[100,null,100,100],"weightAll":[1000,null,1000,1000]}""", """{"rate":"Monthly"}""", """{"contributions":["1",null,null,null]}""")]
    [InlineData("contribution.chain-linked",
        """{"months":["2020-12","2021-12","2021-11"],"index":[100,110,110],"indexAll":[100,101,101],"weight":[null,50,50],"weightAll":[null,1000,1000]}""", """{"link":"DecemberOverlap","rate":"Annual","method":"Kirchner"}""", """{"contributions":[null,"0.5",null]}""")]
    [InlineData("contribution.chain-linked",
        """{"months":["2020-12","2021-12"],"index":[100,110],"indexAll":[100,101],"weight":[null,null],"weightAll":[null,1000]}""",
        """{"rate":"Annual","method":"Ribe"}""", """{"contributions":[null,null]}""")]
    public void Every_key_answers_by_its_table(string calculation, string inputs, string parameters, string result) =>
        Assert.Equal(result, Calc.Result(calculation, inputs, parameters));

    [Theory]
    [InlineData("growth.simple", """{"base":"31"}""", "{}", "IND0902: input 'current' of 'growth.simple' is missing; there are \"base\"")]
    [InlineData("growth.simple", """{"base":"31","curent":1}""", "{}",
        "IND0902: input 'current' of 'growth.simple' is missing; there are \"base\", \"curent\"; did you mean \"curent\"?")]
    [InlineData("growth.simple", """{"base":"3l","current":1}""", "{}",
        "IND0902: input 'base' is text \"3l\", expected a number such as 12.5, \"12.50\" or \"1/3\"")]
    [InlineData("growth.simple", """{"base":null,"current":1}""", "{}",
        "IND0902: input 'base' is null, expected a number such as 12.5, \"12.50\" or \"1/3\"")]
    [InlineData("growth.simple", "[]", "{}", "IND0902: 'inputs' is an array, expected an object")]
    [InlineData("growth.simple", """{"base":1,"base":2,"current":3}""", "{}", "IND0902: 'inputs' has the member \"base\" twice; keep one")]
    [InlineData("growth.simple", """{"base":1,"current":3}""", """{"rouding":"Floor"}""",
        "IND0903: 'growth.simple' with these inputs has no parameter \"rouding\"; it has rounding; did you mean \"rounding\"?")]
    [InlineData("growth.simple", """{"base":1,"current":3}""", """{"rounding":"Nearest"}""",
        "IND0904: parameter 'rounding' is text \"Nearest\", expected one of HalfAwayFromZero, HalfToEven, AwayFromZero, TowardZero, "
            + "Floor, Ceiling")]
    [InlineData("growth.missing", """{"x":[]}""", "{}", "IND0902: input 'x' is an empty array, expected an array with at least one number")]
    [InlineData("growth.missing", """{"x":[1,2]}""", """{"lag":0}""",
        "IND0904: parameter 'lag' is 0, expected a whole number from 1 to 2147483647")]
    [InlineData("growth.negative-base", """{"x":[1,2]}""", "{}", "IND0904: parameter 'base' is missing; expected one of Signed, Absolute")]
    [InlineData("growth.calendar", """{"period":["2021-13"],"x":[1]}""", "{}",
        "IND0902: input 'period' has \"2021-13\", expected months such as \"2021-12\"")]
    [InlineData("growth.calendar", """{"period":["2021-12","2021-12"],"x":[1,2]}""", "{}",
        "IND0902: input 'period' has 2021-12 twice; expected each month once")]
    [InlineData("growth.calendar", """{"period":["2021-12"],"x":[1,2]}""", "{}",
        "IND0902: inputs 'period' and 'x' have 1 and 2 entries, expected the same number")]
    [InlineData("growth.times", """{"increaseTimes":-2}""", "{}",
        "IND0902: input 'increaseTimes' is -2, expected at least -1: nothing is left of the base then")]
    [InlineData("growth.times", """{"fan":"1/2"}""", "{}",
        "IND0902: input 'fan' is 0.5, expected a whole number of doublings, at most 10000")]
    [InlineData("growth.carry-over", """{"quarters":[1,2,3]}""", "{}",
        "IND0902: input 'quarters' has 3 numbers, expected the four quarters of one year")]
    [InlineData("average.level", """{"v0":1,"vn":2}""", "{}", "IND0904: parameter 'periods' is missing; expected a number")]
    [InlineData("average.least-squares", """{"t":[1,2],"x":[1]}""", "{}",
        "IND0902: inputs 't' and 'x' have 2 and 1 entries, expected the same number")]
    [InlineData("contribution.mixed-basis", """{"levels":[1],"realGrowthPercent":[1]}""", "{}",
        "IND0902: input 'levels' has 1 entry, expected the total and at least one part")]
    [InlineData("rank.position", """{"x":[1]}""", "{}",
        "IND0904: parameter 'ties' is missing; expected one of Competition, Dense, Max, Average, Ordinal")]
    [InlineData("rank.position", """{"x":[1]}""", """{"ties":"Max","tieWeight":1}""",
        "IND0904: parameters 'ties' and 'tieWeight' are both given; a tie rule is the one or the other")]
    [InlineData("rank.position", """{"x":[1]}""", """{"tieWeight":2}""",
        "IND0904: parameter 'tieWeight' is 2, expected a number from 0 to 1")]
    [InlineData("rank.position", """{"x":["inf"]}""", """{"ties":"Max"}""",
        "IND0902: input 'x[0]' is text \"inf\", expected a number such as 12.5, \"12.50\" or \"1/3\"")]
    [InlineData("rank.interval", """{"lo":[3],"hi":[2]}""", "{}",
        "IND0902: the range at place 0 runs from 3 to 2, expected 'lo' not above 'hi', and a number between them")]
    [InlineData("rank.percentile", """{"x":[1]}""", """{"kind":"DenseRankOverDistinct","ties":"Max","direction":"LowerIsBetter"}""",
        "IND0904: parameter 'ties' is \"Max\" and 'kind' is \"DenseRankOverDistinct\", which goes with Dense")]
    [InlineData("rank.percentile", """{"x":[1,2],"value":2}""", """{"kind":"RankOverCount","ties":"Ordinal","direction":"LowerIsBetter"}""",
        "IND0904: parameter 'ties' is \"Ordinal\", by which equal values have several percentiles; for one value expected another rule")]
    [InlineData("growth.times", "{}", "{}", "IND0902: there is no input 'fan', 'increaseTimes' or 'yoyGrowthTimes'; expected one of them")]
    [InlineData("rounding.half-even", """{"value":1,"unit":"1/3"}""", "{}",
        "IND0902: input 'unit' is 1/3, expected a decimal above zero such as 0.1 or 1000")]
    [InlineData("consistency.chain", """{"yoy2020Percent":1,"yoy2021Percent":1,"vs2019Percent":1}""", "{}",
        "IND0904: parameter 'halfUnit' is missing; expected a number")]
    [InlineData("index.bilateral", """{"prices":[[1]],"quantities":[[1]]}""", """{"formula":"Walsh"}""",
        "IND0904: parameter 'formula' is text \"Walsh\", expected one of Dutot, Carli, Jevons, Harmonic, Laspeyres, Paasche, Fisher")]
    [InlineData("index.bilateral", """{"prices":[[1]]}""", """{"formula":"Fisher"}""",
        "IND0902: input 'quantities' of 'index.bilateral' is missing; there are \"prices\"")]
    [InlineData("index.bilateral", """{"prices":[1]}""", """{"formula":"Carli"}""",
        "IND0902: input 'prices[0]' is number 1, expected an array with at least one number")]
    [InlineData("index.bilateral", """{"prices":[[]]}""", """{"formula":"Carli"}""",
        "IND0902: input 'prices[0]' is an empty array, expected an array with at least one number")]
    [InlineData("index.bilateral", """{"prices":[[1],[true]]}""", """{"formula":"Carli"}""",
        "IND0902: input 'prices[1][0]' is true, expected a number such as 12.5, \"12.50\" or \"1/3\"")]
    [InlineData("index.bilateral", """{"prices":[[1,2],[1]]}""", """{"formula":"Carli"}""",
        "IND0902: inputs 'prices[0]' and 'prices[1]' have 2 and 1 entries, expected the same number")]
    [InlineData("index.bilateral", """{"prices":[[1,2]],"quantities":[[1]]}""", """{"formula":"Fisher"}""",
        "IND0902: inputs 'prices[0]' and 'quantities[0]' have 2 and 1 entries, expected the same number")]
    [InlineData("index.bilateral", """{"prices":[[1,2]]}""", """{"formula":"Carli","basePeriod":1}""",
        "IND0904: parameter 'basePeriod' is 1, expected a whole number from 0 to 0")]
    [InlineData("index.contribution", """{"p0":[1],"p1":[1,2]}""", """{"method":"Jevons"}""",
        "IND0902: inputs 'p0' and 'p1' have 1 and 2 entries, expected the same number")]
    [InlineData("index.contribution", """{"p0":[1],"p1":[1],"q0":[1],"q1":[1,2]}""", """{"method":"Laspeyres"}""",
        "IND0902: inputs 'p0' and 'q1' have 1 and 2 entries, expected the same number")]
    [InlineData("contribution.chain-linked", """{"months":["2021-12"],"index":[1],"indexAll":[1],"weight":[1],"weightAll":[0]}""",
        """{"rate":"Monthly"}""", "IND0902: input 'weightAll' is 0 in 2021-12, expected a number above zero")]
    [InlineData("contribution.chain-linked",
        """{"months":["2021-11","2021-12"],"index":[1,1],"indexAll":[1,1],"weight":[1,2],"weightAll":[4,4]}""", """{"rate":"Monthly"}""",
        "IND0902: inputs 'weight' and 'weightAll' give 2021 the weights 0.25 and 0.5, expected one a year")]
    [InlineData("contribution.chain-linked", """{"months":["2021-12"],"index":[1],"indexAll":[1],"weight":[1],"weightAll":[4]}""",
        """{"rate":"Annual","method":"Monthly"}""", "IND0904: parameter 'method' is text \"Monthly\", expected one of Ribe, Kirchner")]
    [InlineData("contribution.chain-linked", """{"months":["2021-12"],"index":[1,2],"indexAll":[1],"weight":[1],"weightAll":[4]}""",
        """{"rate":"Annual","method":"Ribe"}""", "IND0902: inputs 'months' and 'index' have 1 and 2 entries, expected the same number")]
    public void A_mistake_of_an_item_says_what_was_found_and_what_is_allowed(string calculation, string inputs, string parameters,
        string mistake) =>
        Assert.Equal(mistake, Calc.Mistake(calculation, inputs, parameters));

    [Theory]
    [InlineData("decompose.lmdi")]
    [InlineData("concentration.gini")]
    [InlineData("composite.aggregate")]
    public void A_key_of_another_package_is_an_error_that_lists_what_there_is(string key)
    {
        string mistake = Calc.Mistake(key, "{}");
        Assert.StartsWith($"IND0901: calculation '{key}' is not known; known are average.cumulative, ", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_item_does_not_stop_the_others()
    {
        JsonElement[] answers = Calc.Answers("""
            [{"calculation":"growth.simple","inputs":{"base":1,"current":2}},
             {"id":7,"inputs":{}},
             {"id":"b","calculation":"growth.simple"},
             {"id":"c","calculation":"growth.simple","inputs":{"base":1e999,"current":"1e-999"},"parameters":null}]
            """);

        Assert.Equal([null, "7", "b", "c"], answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal([false, true, true, false], answers.Select(answer => answer.GetProperty("error").ValueKind != JsonValueKind.Null));
    }

    // Whatever the library will not compute is a mistake of the item, short enough to be read.
    [Theory]
    [InlineData("average.level", """{"v0":1,"vn":"1e900"}""", """{"periods":"1e-5","shortSpans":"Extrapolate"}""")]
    [InlineData("average.level", """{"v0":1,"vn":2}""", """{"periods":"1e-20","shortSpans":"Extrapolate"}""")]
    [InlineData("average.level", """{"growthsPercent":[1]}""", """{"from":"GrowthsPercent","periodsPerYear":"1e20"}""")]
    [InlineData("average.cumulative", """{"base":1,"values":[LONG]}""", "{}")]
    public void Inputs_beyond_what_is_computed_are_a_mistake_of_their_item(string calculation, string inputs, string parameters)
    {
        string mistake =
            Calc.Mistake(calculation, inputs.Replace("LONG", string.Join(',', Enumerable.Repeat(1, 2_000)), StringComparison.Ordinal),
                parameters);

        Assert.StartsWith("IND0902: this is not computed, the inputs are too large or too fine: ", mistake, StringComparison.Ordinal);
        Assert.InRange(mistake.Length, 1, 250);
    }

    [Theory]
    [InlineData("", "standard input: error IND0917: found nothing, expected a JSON array of items")]
    [InlineData("""{"id":"x"}""",
        "standard input:1:1: error IND0936: found an object, expected an array of items {\"id\", \"calculation\", \"inputs\", "
            + "\"parameters\"}; put one item in brackets too")]
    [InlineData("[1]",
        "standard input:1:2: error IND0936: found number 1 in [0], expected an item, an object with id, calculation, inputs and perhaps "
            + "parameters")]
    [InlineData("[{]", "standard input:1:3: error IND0935: found \"]\", expected valid JSON")]
    public void What_is_no_array_of_items_is_refused_with_its_place(string json, string expected)
    {
        ToolRun run = Calc.Run(json);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_compute_is_an_empty_list()
    {
        ToolRun run = Calc.Run("[]");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Empty(JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void Files_and_other_forms_are_read_and_written_too()
    {
        using var folder = new TempFolder();
        string items =
            folder.Add("items.json",
                """[{"id":"g","calculation":"growth.simple","inputs":{"base":31,"current":58}},{"id":"r","calculation":"rank.position","inputs":{"x":[3,null,1]},"parameters":{"ties":"Competition"}}]""");

        Assert.Equal(
            "id,calculation,key,value\ng,growth.simple,points,27\ng,growth.simple,percent,87.0967741935483870967741935484\ng,growth.simple,percent1,87.1\ng,growth.simple,percent3,87.097\nr,rank.position,ranks,\"1, NotRanked, 2\"\n",
            InProcess.Run("calc", items, "--format", "csv").Output);
        string file = folder.Of("out.json");
        Assert.Equal(0, InProcess.Run("calc", items, "--rounding", "Floor", "--out", file).Code);
        Assert.Contains("\"percent1\": \"87.0\"", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("| g | growth.simple | points | 27 |", InProcess.Run("calc", items, "--format", "md").Output,
            StringComparison.Ordinal);
        Assert.Contains("rank.position", InProcess.Run("calc", items, "--format", "table").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicators: FILE is missing: a JSON array of items, or - for standard input (see 'indicators calc --help')")]
    [InlineData("indicators: unknown option \"--fromat\"; did you mean \"--format\"? (see 'indicators calc --help')", "--fromat", "json")]
    [InlineData("nothing.json: error IND0910: found nothing of this name, expected a file; check the spelling and the folder",
        "nothing.json")]
    public void Bad_usage_is_one_line_and_exit_code_2(string expected, params string[] arguments)
    {
        ToolRun run = InProcess.Run(["calc", .. arguments]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal([expected], run.ErrorLines);
    }
}
