using System.Buffers;

namespace Indicators;

/// <summary>Writes comma-separated values, RFC 4180, lines ended by a line feed.</summary>
internal static class CsvTable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    internal static void Write(PrintedTable table, TextWriter output)
    {
        Row(table.Headings, output);
        foreach (string[] row in table.Rows)
        {
            Row(row, output);
        }
    }

    private static void Row(string[] cells, TextWriter output)
    {
        for (int column = 0; column < cells.Length; column++)
        {
            if (column > 0)
            {
                output.Write(',');
            }

            string cell = cells[column];
            if (cell.AsSpan().ContainsAny(Special))
            {
                output.Write('"');
                output.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
                output.Write('"');
            }
            else
            {
                output.Write(cell);
            }
        }

        output.Write('\n');
    }
}
