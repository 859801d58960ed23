namespace Indicators.Tests;

/// <summary>Tables of cases of judging, ranking and index numbers: <c>Cases/*.tsv</c>.</summary>
internal static class JudgingTable
{
    /// <summary>Runs every row of a table and fails with all that gave something else.</summary>
    /// <param name="name">The table.</param>
    /// <param name="columns">How many cells each row has.</param>
    /// <param name="run">What a row gives, and what it must give.</param>
    internal static void Check(string name, int columns, Func<string[], (string Expected, string Found)> run)
    {
        string[][] rows = [.. Rows(name)];
        Assert.All(rows, row => Assert.Equal(columns, row.Length));
        string[] wrong = [.. rows.Select(row => (Row: row, Case: Try(run, row))).Where(pair => pair.Case.Expected != pair.Case.Found)
            .Select(pair => $"{string.Join(" | ", pair.Row)}\n    found {pair.Case.Found}, expected {pair.Case.Expected}")];
        Assert.True(wrong.Length == 0, $"{rows.Length - wrong.Length} of {rows.Length}:\n{string.Join('\n', wrong)}");
    }

    private static (string Expected, string Found) Try(Func<string[], (string Expected, string Found)> run, string[] row)
    {
        try
        {
            return run(row);
        }
        catch (FormatException problem)
        {
            return ("", problem.Message);
        }
    }

    private static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(JudgingTable).Assembly.GetManifestResourceStream("Cases." + name + ".tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
