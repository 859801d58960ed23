namespace Indicators.Tests;

/// <summary>One period of every type in every dialect, and what else each dialect reads; the order is G, S, E, P, zh, en.</summary>
public class PeriodSamples
{
    internal static readonly string[] Formats = ["G", "S", "E", "P", "zh", "en"];

    internal static readonly Dictionary<string, string[]> Written = new()
    {
        ["Year"] = ["2021", "2021-A1", "2021", "2021", "2021年", "2021"],
        ["HalfYear"] = ["2021-S1", "2021-S1", "2021-40", "2021S1", "2021年上半年", "H1 2021"],
        ["Trimester"] = ["2021-T2", "2021-T2", "2021-38", "2021T2", "2021年第二个四个月", "T2 2021"],
        ["Quarter"] = ["2021-Q3", "2021-Q3", "2021-35", "2021Q3", "2021年第三季度", "Q3 2021"],
        ["Month"] = ["2021-03", "2021-M03", "2021-03", "2021M03", "2021年3月", "March 2021"],
        ["Week"] = ["2021-W05", "2021-W05", "2021-W05", "2021W05", "2021年第5周", "week 5 of 2021"],
        ["Day"] = ["2021-03-05", "2021-D064", "2021-03-05", "2021-03-05", "2021年3月5日", "5 March 2021"],
        ["FiveYearPlan"] = ["14th five-year plan", "2021-01-01/P5Y", "2021/2025", "14th five-year plan", "“十四五”", "14th five-year plan"],
        ["FiscalYear<JanuaryStart>"] = ["2021-A1[--01-01]", "2021-A1[--01-01]", "2021-A1[--01-01]", "2021-A1[--01-01]", "2021财年", "FY2021"],
        ["FiscalQuarter<JanuaryStart>"] =
            ["2021-Q3[--01-01]", "2021-Q3[--01-01]", "2021-Q3[--01-01]", "2021-Q3[--01-01]", "2021财年第三季度", "Q3 FY2021"],
        ["FiscalYear<AprilStart>"] =
            ["2021-A1[--04-01]", "2021-A1[--04-01]", "2021-A1[--04-01]", "2021-A1[--04-01]", "2021财年", "FY2021/22"],
        ["FiscalQuarter<AprilStart>"] =
            ["2021-Q3[--04-01]", "2021-Q3[--04-01]", "2021-Q3[--04-01]", "2021-Q3[--04-01]", "2021财年第三季度", "Q3 FY2021/22"],
        ["FiscalYear<JulyStart>"] = ["2021-A1[--07-01]", "2021-A1[--07-01]", "2021-A1[--07-01]", "2021-A1[--07-01]", "2021财年", "FY2021/22"],
        ["FiscalQuarter<JulyStart>"] =
            ["2021-Q3[--07-01]", "2021-Q3[--07-01]", "2021-Q3[--07-01]", "2021-Q3[--07-01]", "2021财年第三季度", "Q3 FY2021/22"],
        ["FiscalYear<OctoberUsFederal>"] =
            ["2021-A1[--10-01]", "2021-A1[--10-01]", "2021-A1[--10-01]", "2021-A1[--10-01]", "2022财年", "FY2022"],
        ["FiscalQuarter<OctoberUsFederal>"] =
            ["2021-Q3[--10-01]", "2021-Q3[--10-01]", "2021-Q3[--10-01]", "2021-Q3[--10-01]", "2022财年第三季度", "Q3 FY2022"],
    };

    // Other spellings of the samples above.
    internal static readonly Dictionary<string, string[]> AlsoRead = new()
    {
        ["Year"] = ["2021年度", "２０２１年", "二〇二一年", "2021 年"],
        ["HalfYear"] = ["2021 H1", "the first half of 2021", "２０２１年上半年", "2021 年上半年", "二〇二一年上半年", "2021–S1"],
        ["Trimester"] = ["2021 T2", "the second trimester of 2021", "2021年第2个四个月"],
        ["Quarter"] =
            ["2021 Q3", "the third quarter of 2021", "third quarter 2021", "2021年三季度", "2021年3季度", "2021年第3季度", "2021年第三季", "2021 年第 3 季度"],
        ["Month"] = ["2021年3月份", "2021年03月", "2021年三月", "2021 年 3 月", "２０２１年３月", "march 2021", "二〇二一年三月"],
        ["Week"] = ["2021年第五周", "week 5, 2021", "Week 5 of 2021", "2021 年第 5 周"],
        ["Day"] = ["2021 年 3 月 5 日", "March 5, 2021", "2021年3月5号"],
        ["FiveYearPlan"] = ["十四五", "“十四五”时期", "第十四个五年规划", "the Fourteenth Five-Year Plan"],
        ["FiscalYear<JanuaryStart>"] = ["2021-A1", "FY2021", "2021财政年度", "2021 财年"],
        ["FiscalQuarter<JanuaryStart>"] = ["2021-Q3", "FY2021 Q3", "FY2021Q3", "2021财年三季度", "Q3 FY2021"],
        ["FiscalYear<AprilStart>"] = ["2021-A1", "FY2021", "2021财政年度", "2021 财年", "FY2021/22", "FY2021-22", "FY2021/2022"],
        ["FiscalQuarter<AprilStart>"] = ["2021-Q3", "FY2021 Q3", "FY2021Q3", "2021财年三季度", "Q3 FY2021"],
        ["FiscalYear<JulyStart>"] = ["2021-A1", "FY2021", "2021财政年度", "2021 财年", "FY2021/22", "FY2021-22", "FY2021/2022"],
        ["FiscalQuarter<JulyStart>"] = ["2021-Q3", "FY2021 Q3", "FY2021Q3", "2021财年三季度", "Q3 FY2021"],
        ["FiscalYear<OctoberUsFederal>"] = ["2021-A1", "FY2022", "2022财政年度", "2022 财年", "FY2021/22", "FY2021-22", "FY2021/2022"],
        ["FiscalQuarter<OctoberUsFederal>"] = ["2021-Q3", "FY2022 Q3", "FY2022Q3", "2022财年三季度", "Q3 FY2022"],
    };

    // What stands at the edge of each dialect.
    internal static readonly Dictionary<string, string[]> Refused = new()
    {
        ["Year"] = ["0000", "202103", "21"],
        ["HalfYear"] =
            ["2021-S0", "2021-S3", "2021-42", "2021-39", "2021-H1", "2021H1", "2021-S01", "S1 2021", "2021-s1", "0000-S1", "2021年中半年",
                "上半年", "2021年上半年度"],
        ["Trimester"] = ["2021-T0", "2021-T4", "2021-36", "2021-40", "2021年第四个四个月", "the fourth trimester of 2021"],
        ["Quarter"] =
            ["2021-Q0", "2021-Q5", "2021-32", "2021-37", "2021-3", "2021-Q03", "Q3", "Q3  2021", "Q32021", "2021年第五季度", "2021年第季度",
                "2021年前三季度", "the fifth quarter of 2021", "0000-Q1"],
        ["Month"] =
            ["202103", "2021-3", "2021-13", "2021-00", "2021-M13", "2021-M3", "2021M3", "2021年13月", "2021年十三月", "2021年0月", "2021年月", "3月",
                "Mar 2021", "March, 2021", "0000-01", "2021-033", "2021-33"],
        ["Week"] =
            ["2021-W53", "2021-W00", "2021-W5", "2021-W054", "9999-W52", "0000-W01", "2021-w05", "week 53 of 2021", "week 05 of 2021",
                "2021年第五十三周", "week 5"],
        ["Day"] = ["2021-D366", "2021-D000", "2021-02-29", "2021-13-01", "0000-01-01"],
        ["FiveYearPlan"] = ["十四", "2021/2024", "0th five-year plan"],
        ["FiscalYear<JanuaryStart>"] =
            ["2021", "2021年", "2021-A1[--05-01]", "2021-A1[--01-02]", "2021-A1[--01-01", "2021-A2[--01-01]", "FY2021/23", "FY21", "fy2021",
                "FY0000", "FY2021/", "0000-A1", "9999财年财年", "FY2021/22"],
        ["FiscalQuarter<JanuaryStart>"] =
            ["2021Q3", "Q3 2021", "2021年第三季度", "2021-Q3[--05-01]", "2021-Q5", "2021-Q0", "Q5 FY2021", "2021财年第五季度", "0000-Q1", "Q3",
                "FY2021"],
        ["FiscalYear<AprilStart>"] =
            ["2021", "2021年", "2021-A1[--05-01]", "2021-A1[--04-02]", "2021-A1[--04-01", "2021-A2[--04-01]", "FY2021/23", "FY21", "fy2021",
                "FY0000", "FY2021/", "0000-A1", "9999财年财年", "9999-A1"],
        ["FiscalQuarter<AprilStart>"] =
            ["2021Q3", "Q3 2021", "2021年第三季度", "2021-Q3[--05-01]", "2021-Q5", "2021-Q0", "Q5 FY2021", "2021财年第五季度", "0000-Q1", "Q3",
                "FY2021"],
        ["FiscalYear<JulyStart>"] =
            ["2021", "2021年", "2021-A1[--05-01]", "2021-A1[--07-02]", "2021-A1[--07-01", "2021-A2[--07-01]", "FY2021/23", "FY21", "fy2021",
                "FY0000", "FY2021/", "0000-A1", "9999财年财年", "9999-A1"],
        ["FiscalQuarter<JulyStart>"] =
            ["2021Q3", "Q3 2021", "2021年第三季度", "2021-Q3[--05-01]", "2021-Q5", "2021-Q0", "Q5 FY2021", "2021财年第五季度", "0000-Q1", "Q3",
                "FY2021"],
        ["FiscalYear<OctoberUsFederal>"] =
            ["2021", "2021年", "2021-A1[--05-01]", "2021-A1[--10-02]", "2021-A1[--10-01", "2021-A2[--10-01]", "FY2021/23", "FY21", "fy2021",
                "FY0000", "FY2021/", "0000-A1", "9999财年财年", "9999-A1"],
        ["FiscalQuarter<OctoberUsFederal>"] =
            ["2021Q3", "Q3 2021", "2021年第三季度", "2021-Q3[--05-01]", "2021-Q5", "2021-Q0", "Q5 FY2021", "2021财年第五季度", "0000-Q1", "Q3",
                "FY2021"],
    };

    public static TheoryData<string> EveryPeriod() => [.. PeriodLawSuite.All.Select(PeriodLawSuite.NameOf)];

    [Theory]
    [MemberData(nameof(EveryPeriod))]
    public void A_period_is_written_and_read_in_every_dialect(string period) => Run(period, nameof(WrittenAndRead));

    [Theory]
    [MemberData(nameof(EveryPeriod))]
    public void What_is_no_such_period_is_refused(string period) => Run(period, nameof(RefusedBy));

    private static void Run(string period, string check) =>
        typeof(PeriodSamples).GetMethod(check, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(PeriodLawSuite.All.Single(type => PeriodLawSuite.NameOf(type) == period))
            .CreateDelegate<Action<string>>()(period);

    private static void WrittenAndRead<T>(string name)
        where T : struct, IPeriod<T>
    {
        T period = T.Parse(Written[name][0], null);

        Assert.Equal(Written[name], Formats.Select(format => period.As(format)));
        Assert.All(Written[name].Concat(AlsoRead[name]), text => Assert.Equal(period, T.Parse(text, null)));
    }

    private static void RefusedBy<T>(string name)
        where T : struct, IPeriod<T> => Assert.All(Refused[name], text =>
    {
        Assert.False(T.TryParse(text, null, out T value), $"{text} was read as {value}");
        Assert.Equal(default, value);
    });
}
