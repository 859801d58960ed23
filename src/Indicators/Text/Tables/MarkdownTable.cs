namespace Indicators;

/// <summary>Writes a table in GitHub's Markdown: the caption above it, the notes below.</summary>
internal static class MarkdownTable
{
    internal static void Write(PrintedTable table, TextWriter output)
    {
        string caption = MarkupText.Markdown(table.Caption);
        if (caption.Length > 0)
        {
            output.Write($"**{caption}**\n\n");
        }

        WriteBody(table, output);
    }

    /// <summary>The same without the caption, which is a heading elsewhere.</summary>
    internal static void WriteBody(PrintedTable table, TextWriter output)
    {
        Row(table.Headings.Select(MarkupText.Markdown));
        Row(table.Headings.Select((_, column) => table.AlignsRight(column) ? "---:" : "---"));
        foreach (string[] row in table.Rows)
        {
            Row(row.Select(MarkupText.Markdown));
        }

        foreach (string note in table.Notes)
        {
            output.Write($"\n{MarkupText.Line(note)}\n");
        }

        void Row(IEnumerable<string> cells)
        {
            output.Write("| ");
            output.Write(string.Join(" | ", cells));
            output.Write(" |\n");
        }
    }
}
