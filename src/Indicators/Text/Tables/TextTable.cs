namespace Indicators;

/// <summary>Writes a table as plain text: two blanks between columns, a line under the headings.</summary>
internal static class TextTable
{
    private const int Gap = 2, Narrowest = 8;

    internal static void Write(PrintedTable table, int? width, TextWriter output)
    {
        string[] headings = [.. table.Headings.Select(Visible)];
        string[][] rows = [.. table.Rows.Select(row => row.Select(Visible).ToArray())];
        int[] widths = [.. headings.Select((heading, column) => Math.Max(TextWidth.Of(heading), rows.Length == 0 ? 0 : rows.Max(row => TextWidth.Of(row[column]))))];
        if (width is { } limit)
        {
            Narrow(widths, limit, table);
        }

        if (!string.IsNullOrWhiteSpace(table.Caption))
        {
            Paragraph(table.Caption);
        }

        Row(headings);
        Line([.. widths.Select(columns => new string('-', columns))]);
        foreach (string[] row in rows)
        {
            Row(row);
        }

        foreach (string note in table.Notes)
        {
            Paragraph(note);
        }

        void Paragraph(string text)
        {
            foreach (string line in width is { } limit ? TextLines.Of(Visible(text), limit) : [Visible(text)])
            {
                output.Write(line + "\n");
            }
        }

        // A row has as many lines as the cell that is broken most often.
        void Row(string[] cells)
        {
            string[][] lines = [.. cells.Select((cell, column) => TextWidth.Of(cell) <= widths[column] ? [cell] : TextLines.Of(cell, widths[column]).ToArray())];
            for (int line = 0; line < lines.Max(cell => cell.Length); line++)
            {
                Line([.. lines.Select(cell => line < cell.Length ? cell[line] : "")]);
            }
        }

        void Line(string[] cells)
        {
            IEnumerable<string> padded = cells.Select((cell, column) =>
            {
                string blanks = new(' ', widths[column] - TextWidth.Of(cell));
                return table.AlignsRight(column) ? blanks + cell : cell + blanks;
            });
            output.Write(string.Join(new string(' ', Gap), padded).TrimEnd(' ') + "\n");
        }
    }

    // Takes from the widest column of text until the lines fit; numbers are never broken.
    private static void Narrow(int[] widths, int limit, PrintedTable table)
    {
        while (widths.Sum() + Gap * (widths.Length - 1) > limit)
        {
            int widest = Enumerable.Range(0, widths.Length).Where(column => !table.AlignsRight(column)).OrderByDescending(column => widths[column]).FirstOrDefault(-1);
            if (widest < 0 || widths[widest] <= Narrowest)
            {
                return;
            }

            widths[widest]--;
        }
    }

    // Foreign text must neither break a line nor reach the terminal as an escape sequence.
    private static string Visible(string text) => Quoted.Visible(text);
}
