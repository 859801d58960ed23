namespace Indicators;

/// <summary>Writes a table in HTML that is well-formed XML as well: caption, headings with their scope, language; the notes in its
/// foot.</summary>
internal static class HtmlTable
{
    internal static void Write(PrintedTable table, TextWriter output)
    {
        output.Write($"<table lang=\"{table.Language.Tag}\">\n");
        if (!string.IsNullOrWhiteSpace(table.Caption))
        {
            output.Write($"<caption>{MarkupText.Html(table.Caption)}</caption>\n");
        }

        output.Write("<thead><tr>");
        for (int column = 0; column < table.Headings.Length; column++)
        {
            Cell("th", " scope=\"col\"", column, table.Headings[column]);
        }

        output.Write("</tr></thead>\n<tbody>\n");
        foreach (string[] row in table.Rows)
        {
            output.Write("<tr>");
            for (int column = 0; column < row.Length; column++)
            {
                Cell(column == 0 ? "th" : "td", column == 0 ? " scope=\"row\"" : "", column, row[column]);
            }

            output.Write("</tr>\n");
        }

        output.Write("</tbody>\n");
        if (table.Notes.Length > 0)
        {
            output.Write("<tfoot>\n");
            foreach (string note in table.Notes)
            {
                output.Write($"<tr><td colspan=\"{(Rational)table.Headings.Length}\">{MarkupText.Html(note)}</td></tr>\n");
            }

            output.Write("</tfoot>\n");
        }

        output.Write("</table>\n");

        void Cell(string tag, string scope, int column, string text) =>
            output.Write(
                $"<{tag}{scope}{(table.AlignsRight(column) ? " style=\"text-align:right\"" : "")}>{MarkupText.Html(text)}</{tag}>");
    }
}
