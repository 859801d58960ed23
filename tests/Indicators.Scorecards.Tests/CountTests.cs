using System.Text;

namespace Indicators.Scorecards.Tests;

/// <summary>Counts that may be meant otherwise, as tables of cases beside this test.</summary>
/// <remarks>First run: own table 16 of 16, the independent one 40 of 40.</remarks>
public class CountTests
{
    [Fact]
    public void Own_cases() => Check("counts.tsv", row =>
    {
        string decimals = row[1].Length == 0 ? "" : $",\"decimals\":{row[1]}";
        string got = string.Join(' ', Warned(row[0], decimals, row[2].Split('|')));
        return got == row[3] ? null : got;
    });

    [Fact]
    public void Independent_cases() => Check("independent-counts.tsv", row =>
    {
        StatedValue stated = StatedValue.Parse(row[0]);
        string unit = stated.Unit is null ? "人" : stated.Unit.Symbol;
        string got = $"{stated.Bounds.Lower} {stated.Bounds.Upper} {(Warned(unit, "", [row[0]]).Length > 0 ? "yes" : "no")}";
        string expected = $"{Rational.Parse(row[1])} {Rational.Parse(row[2])} {row[3]}";
        return got == expected ? null : got;
    });

    private static string[] Warned(string unit, string more, string[] stated)
    {
        string measure = unit is "℃" or "%" || unit.Contains('/', StringComparison.Ordinal) ? "rate" : "stock";
        IndicatorCatalog catalogue =
            IndicatorCatalog.Parse($$"""{"indicators":[{"code":"x","name":"甲","measure":"{{measure}}","unit":"{{unit}}"{{more}}}]}""");
        var reader = new ObservationReader(catalogue);
        reader.ReadCsv(
            new StringReader(
                "indicator,area,period,stated\n" + string.Concat(stated.Select((text, i) => $"x,CHN,{1901 + i},\"{text}\"\n"))),
                cancellation: TestContext.Current.CancellationToken);
        Observations observations = reader.ToObservations();
        Assert.Empty(observations.Problems);
        return [
            .. Scorecard.Compute(catalogue, observations)["x"].Warnings.Where(warning => warning.Rule is "IND404" or "IND405" or "IND406")
                .Select(warning => warning.Row.Level!.Text).Distinct()];
    }

    private static void Check(string table, Func<string[], string?> wrong)
    {
        var failed = new StringBuilder();
        int rows = 0, bad = 0;
        foreach (string line in File.ReadLines(Path.Join(Root(), "tests/Indicators.Scorecards.Tests/Cases", table))
            .Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] row = [.. line.Split('\t'), "", "", ""];
            rows++;
            string? what;
            try
            {
                what = wrong(row);
            }
            catch (Exception thrown)
            {
                what = thrown.Message;
            }

            if (what is not null)
            {
                bad++;
                failed.Append(line).Append("   →   ").Append(what).Append('\n');
            }
        }

        Assert.True(bad == 0, $"{table}: {rows - bad} of {rows}\n{failed}");
    }

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Indicators.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
