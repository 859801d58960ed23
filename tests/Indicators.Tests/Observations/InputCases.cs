using System.Text;

namespace Indicators.Tests;

/// <summary>Tables of cases beside the tests, and a column of values read as a file of observations is.</summary>
internal static class InputCases
{
    /// <summary>The rows of a table, without its notes; a row may end before its last columns.</summary>
    public static IEnumerable<string[]> Rows(string table, int columns) =>
        from line in File.ReadLines(Repository.Full("tests/Indicators.Tests/Observations/Cases/" + table))
        where line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)
        let cells = line.Split('\t')
        select (string[])[.. cells, .. Enumerable.Repeat("", Math.Max(0, columns - cells.Length))];

    /// <summary>Fails with every row that is not as it should be, and says how many are.</summary>
    public static void Check(string table, int columns, Func<string[], string?> wrong)
    {
        var failed = new StringBuilder();
        int rows = 0, bad = 0;
        foreach (string[] row in Rows(table, columns))
        {
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
                failed.Append(string.Join(" ¦ ", row)).Append("   →   ").Append(what).Append('\n');
            }
        }

        Assert.True(bad == 0, $"{table}: {rows - bad} of {rows}\n{failed}");
    }

    /// <summary>Reads a column of levels of one indicator, for the years from 1901 on where no periods are given.</summary>
    public static Observations Read(string unit, string report, IReadOnlyList<string> stated, IReadOnlyList<string>? periods = null,
        IReadOnlyList<string>? status = null, string more = "")
    {
        IndicatorCatalog catalogue =
            IndicatorCatalog.Parse(
                $$"""{"indicators":[{"code":"x","name":"甲","measure":"{{(unit is "℃" or "%" ? "rate" : "stock")}}"{{(unit.Length == 0 ? "" : $",\"unit\":\"{unit}\"")}}{{more}}}]}""");
        Assert.True(
            ReportSettings.TryParse(report.Length == 0 ? "{}" : report, null, out ReportSettings? settings,
                out IReadOnlyList<InputProblem> problems), string.Join('\n', problems));
        var reader = new ObservationReader(catalogue, report: settings);
        for (int i = 0; i < stated.Count; i++)
        {
            string period = periods?[i] ?? (1901 + i).ToString(System.Globalization.CultureInfo.InvariantCulture);
            reader.Read(new()
            {
                File = "o.csv", Line = 2 + i,
                Indicator = new("x", 2 + i, 1), Area = new("CHN", 2 + i, 3), Period = new(period, 2 + i, 7),
                Stated = new(stated[i], 2 + i, 7 + period.Length + 1),
                Status = new(status?[i] ?? "", 2 + i, 60),
            });
        }

        return reader.ToObservations();
    }
}
