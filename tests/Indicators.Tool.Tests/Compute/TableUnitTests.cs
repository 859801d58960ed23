using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Tables and files say the unit with its magnitude, in the language asked for, and the value in it.</summary>
public class TableUnitTests
{
    // Unit of the catalogue, three levels, and in both languages the unit of the caption with the cells.
    [Theory]
    [InlineData("亿元", "100|110|120", "亿元: 100 110 120", "100 million yuan: 100 110 120")] // printed without a unit
    [InlineData("亿元", "100亿元|110亿元|120亿元", "亿元: 100 110 120", "100 million yuan: 100 110 120")]
    [InlineData("元", "100亿元|110亿元|120亿元", "亿元: 100 110 120", "100 million yuan: 100 110 120")] // as printed, which all figures are
    [InlineData("亿元", "100亿元|1100000万元|120.50亿元", "亿元: 100 110.0000 120.50",
        "100 million yuan: 100 110.0000 120.50")] // they differ: that of the catalogue
    [InlineData("人", "1.9万人|19500人|2万人", "人: 19000 19500 20000", "people: 19,000 19,500 20,000")]
    [InlineData("万人", "1.9|1.95|2", "万人: 1.9 1.95 2", "10 thousand people: 1.9 1.95 2")]
    [InlineData("万美元", "1260582|超1300000|1350000", "万美元: 1260582 超1300000 1350000",
        "10 thousand US dollars: 1,260,582 over 1,300,000 1,350,000")]
    [InlineData("公里", "10公里|11公里|12公里", "公里: 10 11 12", "km: 10 11 12")]
    [InlineData("公里", "10公里|11000米|12公里", "公里: 10 11.000 12", "km: 10 11.000 12")]
    [InlineData("%", "5.1|5.2|5.3", "%: 5.1 5.2 5.3", "%: 5.1 5.2 5.3")]
    [InlineData("家", "1031|1058|1100", "家: 1031 1058 1100", "enterprises: 1,031 1,058 1,100")]
    [InlineData("元/人", "50000|55000|60000", "元/人: 50000 55000 60000", "yuan/person: 50,000 55,000 60,000")]
    public void A_table_of_series_says_the_unit_once_and_the_values_in_it(string unit, string levels, string chinese, string english)
    {
        using TempFolder folder = Report(unit, levels);

        Assert.Equal(chinese, Shown(InProcess.Run("compute", folder.Path, "--lang", "zh").Output, "产值：年度水平（单位：", "）"));
        Assert.Equal(english, Shown(InProcess.Run("compute", folder.Path, "--lang", "en").Output, "output: annual levels (in ", ")"));
    }

    [Theory]
    [InlineData("亿元", "100|110|120", "zh", "亿元,100,99.5,100.5")]
    [InlineData("亿元", "100|110|120", "en", "100 million yuan,100,99.5,100.5")]
    [InlineData("元", "1.5万亿元|1|1", "zh", "万亿元,1.5,1.45,1.55")]
    [InlineData("人", "1.9万余人|1人|1人", "zh", "万人,1.9,1.9,2")]
    [InlineData("家", "58|1|1", "en", "enterprises,58,58,58")]
    public void A_row_of_csv_has_the_value_in_its_unit(string unit, string levels, string language, string expected)
    {
        using TempFolder folder = Report(unit, levels);

        Assert.Contains($",{expected},", InProcess.Run("compute", folder.Path, "--format", "csv", "--lang", language).Output.Split('\n')[1],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("comma", "zh", "1,260,582")]
    [InlineData("space", "zh", "1\u202F260\u202F582")]
    [InlineData("none", "en", "1260582")]
    [InlineData(null, "en", "1,260,582")]
    [InlineData(null, "zh", "1260582")]
    public void Thousands_are_parted_by_language_and_by_option(string? option, string language, string expected)
    {
        using TempFolder folder = Report("亿元", "1260582|1300000|1350000");
        string[] arguments =
            ["compute", folder.Path, "--lang", language, .. option is null ? Array.Empty<string>() : ["--thousands", option]];

        Assert.Contains($" {expected}\n", InProcess.Run(arguments).Output, StringComparison.Ordinal);
        Assert.Contains(",1260582,1260581.5,1260582.5,", InProcess.Run([.. arguments, "--format", "csv"]).Output,
            StringComparison.Ordinal); // never in CSV
    }

    private static string Shown(string output, string before, string after)
    {
        string[] lines = output.Split("\n\n").Single(block => block.StartsWith(before, StringComparison.Ordinal)).TrimEnd('\n').Split('\n');
        return $"{lines[0][before.Length..^after.Length]}: {string.Join(' ', lines.Skip(3).Select(line => line[4..].Trim()))}";
    }

    private static TempFolder Report(string unit, string levels)
    {
        var folder = new TempFolder();
        string measure = unit is "%" or "元/人" ? "rate" : "flow";
        folder.Add("catalogue.json",
            $$"""{"indicators":[{"code":"a","name":{"zh":"产值","en":"output"},"unit":"{{unit}}","measure":"{{measure}}"}]}""");
        folder.Add("observations.csv",
            "indicator,area,period,stated\n" + string.Concat(levels.Split('|').Select((level, year) => $"a,36,{2021 + year},{level}\n")));
        return folder;
    }
}
