using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Reports on quarters, months and years to date: changes are keyed by period, never by row.</summary>
public class FrequencyTests
{
    private const string Catalogue = """
        {"indicators":[
          {"code":"trains","name":"班列","unit":"趟","kind":"{train-run}","measure":"flow"},
          {"code":"temperature","name":"气温","unit":"℃","measure":"rate"}]}
        """;

    [Fact]
    public void A_quarter_grows_from_the_one_before_and_from_that_of_the_year_before()
    {
        JsonElement[] growth = Growth("trains,36,2024-Q1,,120趟", "trains,36,2023年第一季度,,100趟", "trains,36,2023-Q4,,110趟");

        Assert.Equal(
            [("2023-Q1", "2023-Q4", "0.1"), ("2023-Q4", "2024-Q1", "1/11"), ("2023-Q1", "2024-Q1", "0.2")],
            growth.Select(entry => (entry.Text("from"), entry.Text("to"), entry.Text("ratio"))));
    }

    [Fact]
    public void A_year_to_date_grows_from_the_same_part_of_the_year_before_and_from_nothing_else()
    {
        JsonElement[] growth =
            Growth("trains,36,2024年1-9月,,90趟", "trains,36,2023年前三季度,,60趟", "trains,36,2023,,80趟", "trains,36,2024年上半年,,50趟");

        JsonElement change = Assert.Single(growth);
        Assert.Equal(("2023-01/2023-09", "2024-01/2024-09", "0.5"), (change.Text("from"), change.Text("to"), change.Text("ratio")));
    }

    [Fact]
    public void A_missing_month_leaves_no_growth_on_the_year()
    {
        JsonElement indicator = Indicator("trains", "trains,36,2024-10,growth,20%", "trains,36,2023-09,,100趟", "trains,36,2024-10,,120趟");

        Assert.Equal("MissingBase", Assert.Single(indicator.Items("notComputed")).Text("reason"));
    }

    [Fact]
    public void A_stated_growth_of_a_quarter_is_held_against_the_year_before()
    {
        JsonElement indicator = Indicator("trains", "trains,36,2024-Q1,growth,20.0%", "trains,36,2023-Q1,,100趟", "trains,36,2024-Q1,,120趟");

        Assert.Equal("proved", Assert.Single(indicator.Items("stated")).At("implied").Text("verdict"));
    }

    // 年均 is a growth a year, of months and quarters too: 100 to 121 over eight quarters is 10 % a year.
    [Fact]
    public void An_average_growth_over_months_or_quarters_is_one_a_year()
    {
        JsonElement indicator =
            Indicator("trains", "trains,36,2022-Q4/2024-Q4,averageGrowth,10.0%", "trains,36,2022-Q4,,100趟", "trains,36,2024-Q4,,121趟");

        JsonElement implied = Assert.Single(indicator.Items("stated")).At("implied");
        Assert.Equal(2, implied.GetProperty("periods").GetInt32());
        Assert.Contains("proved", implied.GetRawText(), StringComparison.Ordinal);
    }

    // Two years whichever way a year is divided: by eleven months or five quarters there would be not whole number of years, or another
    // one.
    [Theory]
    [InlineData("2022", "2024")]
    [InlineData("2022-S2", "2024-S2")]
    [InlineData("2022-T3", "2024-T3")]
    [InlineData("2022-Q4", "2024-Q4")]
    [InlineData("2022-12", "2024-12")]
    public void A_year_has_the_parts_that_its_frequency_says(string from, string to)
    {
        JsonElement indicator =
            Indicator("trains", $"trains,36,{from}/{to},averageGrowth,10.0%", $"trains,36,{from},,100趟", $"trains,36,{to},,121趟");

        JsonElement implied = Assert.Single(indicator.Items("stated")).At("implied");
        Assert.Equal(2, implied.GetProperty("periods").GetInt32());
        Assert.Contains("proved", implied.GetRawText(), StringComparison.Ordinal);
    }

    // 22 months are two years of eleven months.
    [Fact]
    public void Twenty_two_months_are_no_two_years() => Assert.Equal(
        "NotComparable",
        Assert.Single(
            Indicator("trains", "trains,36,2023-01/2024-11,averageGrowth,10.0%", "trains,36,2023-01,,100趟", "trains,36,2024-11,,121趟")
            .Items("notComputed")).Text("reason"));

    [Fact]
    public void An_average_growth_over_no_whole_number_of_years_is_not_judged()
    {
        JsonElement indicator =
            Indicator("trains", "trains,36,2021-03/2025-12,averageGrowth,8%", "trains,36,2021-03,,100趟", "trains,36,2025-12,,150趟");

        JsonElement missing = Assert.Single(indicator.Items("notComputed"));
        Assert.Equal(("averageGrowth", "NotComparable"), (missing.Text("what"), missing.Text("reason")));
        Assert.DoesNotContain("verdict", indicator.Items("stated").Single().GetRawText(), StringComparison.Ordinal);
    }

    // A span from a month to now grows from that month to the last one that the report can have, and says which one it took.
    [Theory]
    [InlineData("2021年3月至今", "2021-03/2025-12")]
    [InlineData("2021-03/目前", "2021-03/2025-12")]
    [InlineData("since March 2021", "2021-03/2025-12")]
    [InlineData("2021-Q1/now", "2021-Q1/2025-Q4")]
    public void A_growth_up_to_now_is_held_against_the_last_month_or_quarter_of_the_report(string period, string resolved)
    {
        using TempFolder folder = Folder(
            $"trains,36,{period},growth,50%", "trains,36,2021-03,,100趟", "trains,36,2025-12,,150趟", "trains,36,2021-Q1,,100趟",
            "trains,36,2025-Q4,,150趟");
        folder.Add("report.json", ReportCase.Settings);

        JsonElement scorecard = InProcess.Json(folder.Path), stated = Assert.Single(Trains(scorecard).Items("stated"));
        JsonElement assumed = Assert.Single(scorecard.Items("assumed"));

        Assert.Equal((resolved, "proved"), (stated.Text("period"), stated.At("implied").Text("verdict")));
        Assert.Equal((period, resolved, "published 2026-01-15, plan 2021/2025"),
            (assumed.Text("text"), assumed.Text("period"), assumed.Text("why")));
    }

    [Fact]
    public void A_span_up_to_now_needs_the_date_of_the_report()
    {
        using TempFolder folder = Folder("trains,36,2021年3月至今,growth,50%");

        Assert.EndsWith(
            "found period \"2021年3月至今\", expected a period that report.json settles; '至今' needs the date on which the report was "
                + "published, and it is not given; add \"published\": \"YYYY-MM-DD\" to report.json",
            Assert.Single(InProcess.Run("compute", folder.Path).ErrorLines), StringComparison.Ordinal);
    }

    // 2024-01-01/P9M is how SDMX writes 1-9月: one span, which grows from that of the year before, and no two ends.
    [Theory]
    [InlineData("2024-01-01/P9M")]
    [InlineData("2024年1-9月")]
    public void A_year_to_date_is_one_span_in_every_form(string period)
    {
        JsonElement indicator =
            Indicator("trains", $"trains,36,{period},growth,50%", "trains,36,2024年前三季度,,90趟", "trains,36,2023年1-9月,,60趟");

        Assert.Equal("proved", Assert.Single(indicator.Items("stated")).At("implied").Text("verdict"));
    }

    [Theory]
    [InlineData("2021~", "approximate", "时期不确定")]
    [InlineData("2021?", "uncertain", "时期不确定")]
    [InlineData("2021%", "uncertain, approximate", "时期不确定")]
    [InlineData("2021", null, null)]
    public void A_period_that_its_source_is_not_sure_of_says_so(string period, string? hedge, string? note)
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv", $"indicator,area,period,stated\ntrains,36,{period},120趟\n");

        JsonElement level = Assert.Single(InProcess.Json(folder.Path).Items("indicators").First().Items("observations"));

        Assert.Equal(hedge, level.TryGetProperty("periodHedge", out JsonElement found) ? found.GetString() : null);
        Assert.Equal(note is not null, InProcess.Run("compute", folder.Path).Output.Contains("时期不确定", StringComparison.Ordinal));
    }

    [Fact]
    public void Temperatures_are_levels_and_have_no_growth()
    {
        JsonElement indicator = Indicator("temperature", "temperature,36,2023,,18.1℃", "temperature,36,2024,,18.9℃");

        Assert.Equal(["18.1", "18.9"], indicator.Items("observations").Select(level => level.Text("value")));
        Assert.Empty(indicator.Items("growth"));
    }

    private static JsonElement[] Growth(params string[] rows) => [.. Indicator("trains", rows).Items("growth")];

    private static JsonElement Indicator(string code, params string[] rows)
    {
        using TempFolder folder = Folder(rows);
        return InProcess.Json(folder.Path).Items("indicators").Single(indicator => indicator.Text("code") == code);
    }

    private static JsonElement Trains(JsonElement scorecard) =>
        scorecard.Items("indicators").Single(indicator => indicator.Text("code") == "trains");

    private static TempFolder Folder(params string[] rows)
    {
        var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv", "indicator,area,period,kind,stated\n" + string.Join('\n', rows) + "\n");
        return folder;
    }
}
