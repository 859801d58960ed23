namespace Indicators;

/// <summary>Reads the embedded tables of words, units and areas: tab-separated, notes behind <c>#</c>.</summary>
internal static class WordTable
{
    /// <summary>The rows of a table, each with the number of columns that the caller expects.</summary>
    internal static IEnumerable<string[]> Rows(string name, int columns)
    {
        using Stream stream = typeof(WordTable).Assembly.GetManifestResourceStream("Indicators.Tables." + name)
            ?? throw new InvalidOperationException($"The table '{name}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] cells = line.Split('\t');
            yield return cells.Length == columns
                ? cells
                : throw new InvalidOperationException($"{name}:{number}: found {cells.Length} columns, expected {columns}.");
        }
    }
}
