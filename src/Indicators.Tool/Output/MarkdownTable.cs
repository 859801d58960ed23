using System.Text;

namespace Indicators.Tool.Output;

/// <summary>Writes a table in GitHub's Markdown.</summary>
internal static class MarkdownTable
{
    /// <summary>Writes the headings, the line that aligns, and the rows.</summary>
    public static void Write(Sheet sheet, TextWriter output)
    {
        WriteRow(sheet.Columns.Select(column => Escape(column.Header)), output);
        WriteRow(sheet.Columns.Select(column => column.RightAligned ? "---:" : "---"), output);
        foreach (IReadOnlyList<string> row in sheet.Rows)
            WriteRow(row.Select(Escape), output);
    }

    /// <summary>Returns the text so that it prints as itself: no cell ends early, no mark-up starts.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char next in text.ReplaceLineEndings("\n"))
        {
            switch (next)
            {
                case '\n': escaped.Append("<br>"); break;
                case '<': escaped.Append("&lt;"); break;
                case '&': escaped.Append("&amp;"); break;
                case '|' or '\\' or '*' or '_' or '`' or '[' or ']' or '~': escaped.Append('\\').Append(next); break;
                default: escaped.Append(next); break;
            }
        }

        return escaped.ToString();
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output)
    {
        output.Write("| ");
        output.Write(string.Join(" | ", cells));
        output.Write(" |\n");
    }
}
