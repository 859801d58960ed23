using System.Text.Json;
using FsCheck.Xunit;
using Indicators.Tool.Compute;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Periods as people write them in sheets.</summary>
public class SheetPeriodTests
{
    [Theory]
    [InlineData("202403", "2024-03")]
    [InlineData("2024-3", "2024-03")]
    [InlineData("2024/3", "2024-03")]
    [InlineData("2024/03", "2024-03")]
    [InlineData("2024/11", "2024-11")]
    [InlineData("2011/2", "2011-02")]
    [InlineData("Mar 2024", "2024-03")]
    [InlineData("mar. 2024", "2024-03")]
    [InlineData("Sept-2024", "2024-09")]
    [InlineData("1Q2024", "2024-Q1")]
    [InlineData("4q 2024", "2024-Q4")]
    [InlineData("2024/3/5", "2024-03-05")]
    [InlineData("2024-33", "2024-Q1")] // EDTF, which the library reads, comes first
    [InlineData("2024/2025", "2024/2025")]
    public void A_form_of_one_meaning_is_read(string written, string period)
    {
        using TempFolder folder = Report(written);

        Assert.Equal(period, Assert.Single(InProcess.Json(folder.Path).Indicator("gdp").Items("observations")).Text("period"));
    }

    [Theory]
    [InlineData("1Q24", "1924-Q1 or 2024-Q1")]
    [InlineData("Mar-24", "1924-03 or 2024-03, or a day")]
    [InlineData("2011/12", "2011-12, or a year that begins in 2011",
        "name the calendar in report.json: \"fiscalYear\": {\"start\": \"--04-01\", \"label\": \"start\"}, or write 2011-M12 for the month")]
    [InlineData("2001/02", "2001-02, or a year that begins in 2001",
        "name the calendar in report.json: \"fiscalYear\": {\"start\": \"--04-01\", \"label\": \"start\"}, or write 2001-M02 for the month")]
    public void A_form_of_two_meanings_is_refused_with_both(string written, string readings,
        string hint = "write the one that is meant: 2021-Q3, 2021-03, 2021/2022")
    {
        using TempFolder folder = Report(written);

        Assert.Equal(
            $"{folder.Of("observations.csv")}:2:9: error IND0973: found period \"{written}\", which may be {readings}, expected one "
                + $"period; {hint}\n",
            InProcess.Run("compute", folder.Path).Error);
    }

    // 2011/12 beside 2011/11: the column says that it is December.
    [Fact]
    public void A_column_of_months_says_what_its_texts_mean()
    {
        using TempFolder folder = Report("2011/11", "2011/12", "2012/01");

        Assert.Equal(["2011-11", "2011-12", "2012-01"],
            InProcess.Json(folder.Path).Indicator("gdp").Items("observations").Select(level => level.Text("period")));
    }

    [Theory]
    [InlineData("202413")] // no thirteenth month
    [InlineData("120305")] // a day of 2012 or of 1905
    [InlineData("2024/13")]
    [InlineData("2024/26")]
    [InlineData("2024.3")] // 2024.10 loses its zero in a sheet
    [InlineData("Mai 2024")]
    public void What_is_none_of_them_is_refused_with_the_forms_that_are_read(string written)
    {
        using TempFolder folder = Report(written);

        Assert.Contains($"error IND0950: found period \"{written}\", expected a year (2021), a quarter (2021-Q3), a month (2021-03)",
            InProcess.Run("compute", folder.Path).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023/2/29", "a day of the calendar (2021-03-05); 2023-02 has 28 days")]
    [InlineData("5Q2024", "a quarter (2021-Q3); a year has the quarters 1 to 4")]
    [InlineData("2021W53", "a week (2021-W05); 2021 has 52 weeks")]
    [InlineData("2020-M13", "a month (2021-03, 2021-M03); a year has the months 1 to 12")]
    [InlineData("30.02.2020", "a day of the calendar (2021-03-05); 2020-02 has 29 days")]
    [InlineData("2021-D366", "a day (2021-03-05, 2021-D064); 2021 has 365 days")]
    public void What_is_near_a_form_is_refused_with_that_form_and_the_reason(string written, string expected)
    {
        using TempFolder folder = Report(written);

        Assert.Contains($"error IND0950: found period \"{written}\", expected {expected}\n", InProcess.Run("compute", folder.Path).Error,
            StringComparison.Ordinal);
    }

    // What the library reads of a month it reads as before: no form of a sheet is asked.
    [Property]
    public void The_forms_of_a_month_name_the_same_month(FsCheck.PositiveInt number)
    {
        Month month = new Month(1950, 1) + (number.Get % 1200);

        Assert.Equal(month, Of($"{month.Year.Number}{month.Number:D2}"));
        Assert.Equal(month, Of($"{month.Year.Number}/{month.Number}"));
        Assert.Equal(month, Of(month.ToString(null, Language.English).Split(' ') is [var name, var year] ? $"{name[..3]} {year}" : ""));

        static Month? Of(string text)
        {
            var reader = new ObservationReader(new([Indicator.Flow("gdp", Units.HundredMillionYuan)]));
            return reader.Read(new() { Indicator = new("gdp"), Area = new("CHN"), Period = new(text), Stated = new("1亿元") })
                && reader.ToObservations()[0].Period is { } period && period.TryAs(out Month month) ? month : null;
        }
    }

    // Consumer prices by the first day of their month, one month of which was never published.
    [Fact]
    public void Dates_of_months_may_miss_one_which_is_said()
    {
        using TempFolder folder = Report(FirstDays(Months(24).Where(month => month != new Month(2024, 10))));
        ToolRun run = InProcess.Run("compute", folder.Path, "--format", "json");

        Assert.Equal(23, JsonDocument.Parse(run.Output).RootElement.Indicator("gdp").Items("observations").Length);
        Assert.Contains("are read as these months; there is none for 2024-10; for days write", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, 3)] // an eighth is missing
    [InlineData(11, 1)] // too few to tell
    public void Dates_of_months_that_miss_many_are_refused(int count, int missing)
    {
        using TempFolder folder = Report(FirstDays(Months(count).Where((_, i) => i == 0 || i % 3 != 0 || i / 3 > missing)));

        Assert.Contains("error IND0973: found period", InProcess.Run("compute", folder.Path).Error, StringComparison.Ordinal);
    }

    private static string[] FirstDays(IEnumerable<Month> months) =>
        [.. months.Select(month => month.Start.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture))];

    private static IEnumerable<Month> Months(int count) => Enumerable.Range(0, count).Select(i => new Month(2024, 1) + i);

    private static TempFolder Report(params string[] periods)
    {
        var folder = new TempFolder();
        folder.Add("catalogue.json", """{"indicators":[{"code":"gdp","name":"生产总值","unit":"亿元","measure":"flow"}]}""");
        folder.Add("observations.csv",
            "indicator,area,period,stated\n" + string.Concat(periods.Select(period => $"gdp,CHN,{period},1亿元\n")));
        return folder;
    }
}
