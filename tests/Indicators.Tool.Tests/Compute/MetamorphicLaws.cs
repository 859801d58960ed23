using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using Indicators.Tests;
using Indicators.Tool.Tests.Support;
using Sylvan.Data.Csv;

namespace Indicators.Tool.Tests.Compute;

/// <summary>What may change in the input without changing the result, and what must change it.</summary>
[Properties(Arbitrary = [typeof(Reports)], MaxTest = 40)]
public class MetamorphicLaws
{
    private static readonly string[] Columns = ReportCase.Header.Split(',');

    // compute(π(rows)) = compute(rows) up to the order of lists, for any order of rows and columns and any split into files.
    [Property]
    public bool Neither_the_order_of_rows_and_columns_nor_their_files_change_a_result(ReportCase report, int seed)
    {
        var random = new Random(seed);
        string[][] rows = [.. report.Rows.Select(row => row.Fields)];
        string[][] shuffled = [.. rows];
        random.Shuffle(shuffled);
        int[] order = [.. Enumerable.Range(0, Columns.Length)];
        random.Shuffle(order);
        int cut = random.Next(rows.Length + 1);
        string[] Ordered(string[] fields) => [.. order.Select(i => fields[i])];

        using TempFolder plain = report.Write(), other = new();
        other.Add("catalogue.json", report.Catalogue);
        other.Add("report.json", ReportCase.Settings);
        if (cut > 0)
            other.Add("b.csv", ReportCase.Csv(Ordered(Columns), shuffled[..cut].Select(Ordered)));
        if (cut < rows.Length)
            other.Add("a.csv", ReportCase.Csv(Columns, shuffled[cut..]));

        return InProcess.Json(plain.Path).WithoutOrder() == InProcess.Json(other.Path).WithoutOrder();
    }

    // A level that is replaced shows: its observation and the growth on both sides of it change, other indicators do not.
    [Property]
    public void A_changed_level_changes_its_indicator_and_no_other(ReportCase report, NonNegativeInt which)
    {
        Row[] levels = [.. report.Rows.Where(row => row.IsLevel)];
        if (levels.Length == 0)
        {
            Guard.Unmet();
            return;
        }

        Row changed = levels[which.Get % levels.Length];
        string figure = "987654321" + changed.Indicator.Measured.Printed;
        using TempFolder before = report.Write(),
            after =
                ReportCase.Write(report.Catalogue, report.Rows.Select(row => (row == changed ? row with { Stated = figure } : row).Fields));
        JsonElement old = InProcess.Json(before.Path), now = InProcess.Json(after.Path);

        foreach ((JsonElement one, JsonElement other) in old.Items("indicators").Zip(now.Items("indicators")))
        {
            if (one.Text("code") != changed.Code)
            {
                Assert.Equal(one.GetRawText(), other.GetRawText());
                continue;
            }

            Assert.Equal(1,
                one.Items("observations").Zip(other.Items("observations"))
                    .Count(pair => pair.First.GetRawText() != pair.Second.GetRawText()));
            foreach ((JsonElement growth, JsonElement grown) in one.Items("growth").Zip(other.Items("growth")))
            {
                bool touches = growth.Text("area") == changed.Area
                    && (growth.Text("from") == changed.Years || growth.Text("to") == changed.Years);
                if (!touches)
                    Assert.Equal(growth.GetRawText(), grown.GetRawText());
                else if (growth.Text("ratio") is { } ratio and not "-1") // all falls to zero are one; a range may hold all growth there is
                    Assert.NotEqual(ratio, grown.Text("ratio"));
            }
        }
    }

    // A code is a name and nothing else.
    [Property]
    public bool Renaming_an_indicator_changes_its_name_alone(ReportCase report)
    {
        string code = ReportCase.CodeOf(0), renamed = "出口-renamed";
        using TempFolder before = report.Write();
        using TempFolder after = ReportCase.Write(
            report.Catalogue.Replace(code, renamed, StringComparison.Ordinal),
            report.Rows.Select(row => row.Fields).Select(fields => fields[0] == code ? [renamed, .. fields[1..]] : fields));
        return InProcess.Json(before.Path).GetRawText().Replace(code, renamed,
            StringComparison.Ordinal) == InProcess.Json(after.Path).GetRawText();
    }

    // Ends a and b in 万元 are the ends 10⁴a and 10⁴b in 元: the same growth, in every number and every verdict.
    [Property]
    public bool Growth_does_not_depend_on_the_unit_that_is_printed(PositiveInt a, PositiveInt b, PositiveInt c, PositiveInt d)
    {
        (long fromLow, long fromHigh) = (Math.Min(a.Get, b.Get), Math.Max(a.Get, b.Get));
        (long toLow, long toHigh) = (Math.Min(c.Get, d.Get), Math.Max(c.Get, d.Get));
        string inYuan = Growth($"{fromLow}0000—{fromHigh}0000元", $"{toLow}0000—{toHigh}0000元");
        string inTenThousand = Growth($"{fromLow}万—{fromHigh}万元", $"{toLow}万—{toHigh}万元");
        string mixed = Growth($"{fromLow}万—{fromHigh}万元", $"{toLow}0000—{toHigh}0000元");
        return inYuan == inTenThousand && inYuan == mixed;

        static string Growth(string from, string to)
        {
            using TempFolder folder = ReportCase.Write(
                """{"indicators":[{"code":"x","name":"x","unit":"亿元","measure":"flow"}]}""",
                [["x", "36", "2020", "", from, "", "", ""], ["x", "36", "2025", "", to, "", "", ""],
                    ["x", "36", "2020/2025", "growth", "8%", "", "", ""]]);
            JsonElement indicator = InProcess.Json(folder.Path).Indicator("x");
            return indicator.At("growth").GetRawText() + indicator.At("averageGrowth").GetRawText() + indicator.At("stated").GetRawText();
        }
    }

    // Decimals and rule are of the print: nothing exact depends on them, and percent is the exact value rounded once.
    [Property]
    public void Decimals_and_rounding_change_the_printed_percent_alone(ReportCase report, PositiveInt from, PositiveInt to, byte decimals,
        byte rule)
    {
        (int places, Rounding rounding) = (decimals % 31, Enum.GetValues<Rounding>()[rule % 6]);
        using TempFolder folder = WithExactGrowth(report, from.Get, to.Get);
        string[] options = ["--decimals", $"{places}", "--rounding", $"{rounding}"];
        JsonElement plain = InProcess.Json(folder.Path), rounded = InProcess.Json(folder.Path, options);

        string[] printed =
            ["rounding", "decimals", "percent", "points", "times", "asPrinted"]; // an average growth as printed is rounded to 30 digits
        Assert.Equal(plain.Without(printed), rounded.Without(printed));
        Assert.Equal((rounding.ToString(), places), (rounded.Text("rounding"), rounded.At("decimals").GetInt32()));
        (string Ratio, string? Percent)[] exact =
        [
            .. rounded.Items("indicators").SelectMany(indicator => indicator.Items("growth"))
                .Where(growth => growth.Text("ratio") is not null)
                .Select(growth => (growth.Text("ratio")!, growth.Text("percent"))),
        ];
        Assert.NotEmpty(exact);
        Assert.All(exact, growth => Assert.Equal((Rational.Parse(growth.Ratio) * 100).ToString(places, rounding), growth.Percent));

        JsonElement average = Assert.Single(rounded.Indicator(Counted).Items("averageGrowth"));
        var expected = AverageGrowth.Level(from.Get * Units.Enterprises, to.Get * Units.Enterprises, 5);
        Assert.Equal(expected.Value.ToPercent(places, rounding), average.Text("percent") + "%");
    }

    // CSV prints the percentages of JSON, of every growth and average growth, by the rule that is asked for.
    [Property]
    public void The_percentages_of_CSV_are_rounded_as_those_of_JSON(ReportCase report, PositiveInt from, PositiveInt to, byte decimals,
        byte rule)
    {
        using TempFolder folder = WithExactGrowth(report, from.Get, to.Get);
        string[] options = ["--decimals", $"{decimals % 31}", "--rounding", $"{Enum.GetValues<Rounding>()[rule % 6]}"];
        using CsvDataReader csv =
            CsvDataReader.Create(new StringReader(InProcess.Run(["compute", folder.Path, "--format", "csv", .. options]).Output));
        var printed = new List<(string, string, string)>();
        while (csv.Read())
        {
            if (csv.GetString(csv.GetOrdinal("result")) is "growth" or "averageGrowth")
                printed.Add((csv.GetString(0), csv.GetString(csv.GetOrdinal("result")), csv.GetString(csv.GetOrdinal("percent"))));
        }

        var expected =
            from indicator in InProcess.Json(folder.Path, options).Items("indicators")
            from result in (string[])["growth", "averageGrowth"]
            from item in indicator.Items(result)
            select (indicator.Text("code")!, result, item.Text("percent") ?? "");
        Assert.Equal(expected, printed);
        Assert.True(printed.Count(row => row is (Counted, _, not "")) >= 2);
    }

    private const string Counted = "counted";

    // The report, and an indicator of whole enterprises: hedges and rounded figures alone give ranges, which print no percentage.
    private static TempFolder WithExactGrowth(ReportCase report, int from, int to) => ReportCase.Write(
        report.Catalogue.Replace(
            "\"indicators\":[", $$"""
            "indicators":[{"code":"{{Counted}}","name":"企业","unit":"家","measure":"stock"},
            """,
            StringComparison.Ordinal),
        report.Rows.Select(row => row.Fields).Concat(
        [
            [Counted, "36", "2020", "", $"{from}家", "", "", ""], [Counted, "36", "2025", "", $"{to}家", "", "", ""],
            [Counted, "36", "2020/2025", "growth", "8%", "", "", ""],
        ]));
}
