namespace Indicators.Tests;

/// <summary>The tables of a page.</summary>
internal static class PageTables
{
    /// <summary>The rows of the tables whose head begins with a word; cells are trimmed, code marks stay.</summary>
    /// <param name="page">The page, by its path from the root.</param>
    /// <param name="firstHead">The head of the first column.</param>
    public static IReadOnlyList<string[]> Rows(string page, string firstHead)
    {
        var rows = new List<string[]>();
        bool inside = false;
        string[]? before = null;
        foreach (string line in Repository.Read(page).ReplaceLineEndings("\n").Split('\n'))
        {
            string[]? cells = line.StartsWith("| ", StringComparison.Ordinal)
                ? [.. line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim())]
                : null;
            if (cells is not null && before is null)
            {
                inside = cells[0] == firstHead;
            }
            else if (cells is not null && inside && !cells[0].StartsWith("---", StringComparison.Ordinal))
            {
                rows.Add(cells);
            }

            before = cells;
        }

        return rows;
    }

    /// <summary>The texts in code marks in a cell: <c>`a` `b`</c>.</summary>
    public static string[] Codes(string cell) => [.. cell.Split('`').Where((_, index) => index % 2 == 1)];
}
