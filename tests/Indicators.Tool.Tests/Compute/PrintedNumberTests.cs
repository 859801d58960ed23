using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using Indicators.Tool.Tests.Support;
using Sylvan.Data.Csv;

namespace Indicators.Tool.Tests.Compute;

/// <summary>The number that tables print stands in every form, and beside it that of the printed numbers as they stand.</summary>
[Properties(MaxTest = 60)]
public class PrintedNumberTests
{
    // percent = r where every g in [lower, upper] rounds to r, else null; and the table prints just that.
    [Property]
    public void The_percent_of_a_growth_is_the_number_that_its_table_prints(PositiveInt from, PositiveInt to, bool english)
    {
        using TempFolder folder = Report($"gdp,36,2023,,{from.Get}亿元\ngdp,36,2024,,{to.Get}亿元\n");
        JsonElement growth = Assert.Single(InProcess.Json(folder.Path).Indicator("gdp").Items("growth"));
        Bounds range = Bounds.Closed(Rational.Parse(growth.Text("lower")!), Rational.Parse(growth.Text("upper")!));
        string? percent = growth.Text("percent");

        Assert.Equal(range.Lower!.Value.ToString(1, Rounding.HalfAwayFromZero) == range.Upper!.Value.ToString(1, Rounding.HalfAwayFromZero),
            percent is not null);
        Assert.Equal(new Rational(to.Get - from.Get, from.Get) * 100, Rational.Parse(growth.Text("asPrinted")!));
        string table = InProcess.Run("compute", folder.Path, "--lang", english ? "en" : "zh").Output;
        string printed = percent is null ? "[" : $" {percent}%";
        Assert.Contains(printed, table.Split('\n').Single(line => line.Contains(" 2023  2024", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    // What is printed alone under --ranges never is the number computed of the printed ones, rounded once.
    [Property]
    public void Without_ranges_tables_print_what_follows_from_the_printed_numbers(PositiveInt from, PositiveInt to)
    {
        using TempFolder folder = Report($"gdp,36,2023,,{from.Get}亿元\ngdp,36,2024,,{to.Get}亿元\n");
        string percent = (new Rational(to.Get - from.Get, from.Get) * 100).ToString(1, Rounding.HalfAwayFromZero);
        string table = InProcess.Run("compute", folder.Path, "--ranges", "never").Output;

        Assert.Contains($" {percent}%", table.Split('\n').Single(line => line.Contains(" 2023  2024", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Theory] // rows, the list of results, percent or points, as printed: null where no number is printed, and nowhere else
    [InlineData("gdp,36,2023,,超40亿元\ngdp,36,2024,,50亿元\n", "growth", null, "25")]
    [InlineData("gdp,36,2023,,数十亿元\ngdp,36,2024,,50亿元\n", "growth", null, null)]
    [InlineData("gdp,36,2023,,40至45亿元\ngdp,36,2024,,50亿元\n", "growth", null, null)]
    [InlineData("gdp,36,2023,,0亿元\ngdp,36,2024,,50亿元\n", "growth", null, null)] // from zero, no growth follows
    [InlineData("gdp,36,2023,,100.00亿元\ngdp,36,2024,,110.00亿元\n", "growth", "10.0", "10")]
    [InlineData("gdp,36,2023,,3亿元\ngdp,36,2024,,4亿元\n", "growth", null, "100/3")]
    [InlineData("gdp,36,2022,,100.00亿元\ngdp,36,2024,,121.00亿元\n", "averageGrowth", "10.0", "10")]
    [InlineData("gdp,36,2022,,100亿元\ngdp,36,2024,,200亿元\n", "averageGrowth", null, "41.421356237309504880168872421")]
    [InlineData("gdp,36,2022,,100.000亿元\ngdp,36,2024,,200.000亿元\n", "averageGrowth", "41.4", "41.421356237309504880168872421")]
    [InlineData("jobless,36,2023,,5.50%\njobless,36,2024,,5.21%\n", "pointsChanges", "-0.3", "-0.29")]
    [InlineData("jobless,36,2023,,超5%\njobless,36,2024,,5.21%\n", "pointsChanges", null, "0.21")]
    [InlineData("jobless,36,2023,,5.5%\njobless,36,2024,,5至6%\n", "pointsChanges", null, null)]
    public void The_value_of_the_printed_numbers_stands_beside_the_display(string rows, string list, string? shown, string? asPrinted)
    {
        using TempFolder folder = Report(rows);
        JsonElement result = InProcess.Json(folder.Path).Items("indicators").SelectMany(indicator => indicator.Items(list)).First();

        Assert.Equal((shown, asPrinted), (result.Text(list == "pointsChanges" ? "points" : "percent"), result.Text("asPrinted")));
    }

    [Fact]
    public void Shares_and_contributions_have_both_numbers_too()
    {
        using TempFolder folder = Report(
            "gdp,36,2023,,100.0000亿元\ngdp,36,2024,,130.0000亿元\npart,36,2023,,60.0000亿元\npart,36,2024,,66.0000亿元\npart,36,2024,share,50.8%\n", whole: "gdp");
        JsonElement document = InProcess.Json(folder.Path), share = Assert.Single(document.Indicator("part").Items("shares"));
        JsonElement part = document.Indicator("gdp").Items("contributions").First();

        Assert.Equal(("50.8", "660/13"), (share.Text("percent"), share.Text("asPrinted")));
        Assert.Equal(("6.0", "6", "20.0", "20"),
            (part.At("points").Text("percent"), part.At("points").Text("asPrinted"), part.At("share").Text("percent"),
                part.At("share").Text("asPrinted")));
        Assert.Equal("50.8", Assert.Single(document.Indicator("part").Items("stated")).At("implied").At("levels").Text("percent"));
    }

    // cell ∈ decimals of at most 30 significant digits; |cell − exact| < 10^(place of its last digit), and the range is rounded outward.
    [Property]
    public void Cells_of_csv_are_decimals_and_exact_fractions_stand_apart(PositiveInt from, PositiveInt to)
    {
        using TempFolder folder = Report($"gdp,36,2023,,{from.Get}亿元\ngdp,36,2024,,{to.Get}亿元\n");
        using CsvDataReader csv = CsvDataReader.Create(new StringReader(InProcess.Run("compute", folder.Path, "--format", "csv").Output));
        while (csv.Read())
        {
            foreach (string name in (string[])["value", "lower", "upper", "asPrinted"])
            {
                string cell = csv.GetString(csv.GetOrdinal(name)), exact = csv.GetString(csv.GetOrdinal(name + "Exact"));
                Assert.Equal(cell.Length == 0, exact.Length == 0);
                if (cell.Length == 0)
                    continue;

                Assert.Matches(@"^-?[0-9]+(\.[0-9]+)?$", cell);
                Rational near = Rational.Parse(cell), value = Rational.Parse(exact);
                Assert.True((near - value).Abs() <= value.Abs() * new Rational(10).Pow(-29));
                Assert.True(name switch { "lower" => near <= value, "upper" => near >= value, _ => true });
            }
        }
    }

    private static TempFolder Report(string rows, string whole = "")
    {
        var folder = new TempFolder();
        folder.Add("catalogue.json", """
            {"indicators":[{"code":"gdp","name":"产值","unit":"亿元","measure":"flow"},{"code":"part","name":"工业","unit":"亿元","measure":"flow","partOf":"gdp"},
            {"code":"jobless","name":"失业率","unit":"%","measure":"rate"}]}
            """);
        folder.Add("observations.csv",
            "indicator,area,period,kind,stated,of\n" + rows.Replace("\n", "," + "\n", StringComparison.Ordinal).Replace("share,50.8%,",
                $"share,50.8%,{whole}", StringComparison.Ordinal));
        return folder;
    }
}
