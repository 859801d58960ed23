using System.Buffers;

namespace Indicators.Tool.Output;

/// <summary>Writes comma-separated values, RFC 4180, lines ended by a line feed.</summary>
internal static class CsvTable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the headings and the rows.</summary>
    public static void Write(Sheet sheet, TextWriter output)
    {
        WriteRow(sheet.Columns.Select(column => column.Header), output);
        foreach (IReadOnlyList<string> row in sheet.Rows)
            WriteRow(row, output);
    }

    /// <summary>Writes one row.</summary>
    public static void WriteRow(IEnumerable<string> cells, TextWriter output)
    {
        bool first = true;
        foreach (string cell in cells)
        {
            if (!first)
                output.Write(',');
            first = false;

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
