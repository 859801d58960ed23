using System.Xml.Linq;

namespace Indicators.Tests;

/// <summary>Reads tables that were shown; a reader of its own, so that a mistake of the writer is seen.</summary>
internal static class ShownTable
{
    /// <summary>HTML read as XML, which it is as well.</summary>
    internal static XElement Html(string html) => XDocument.Parse(html, LoadOptions.PreserveWhitespace).Root!;

    /// <summary>The rows of the body, cells as they are read.</summary>
    internal static string[][] Rows(string html) =>
        [.. Html(html).Element("tbody")!.Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray())];

    /// <summary>The rows of the only table in Markdown, cells unescaped.</summary>
    internal static string[][] Cells(string markdown) =>
        [.. markdown.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => Split(line[2..^2]))];

    private static string[] Split(string line)
    {
        var cells = new List<string> { "" };
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '|')
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += line[i] == '\\' ? line[++i] : line[i];
            }
        }

        return [
            .. cells.Select(
                cell =>
                    cell.Trim(' ').Replace("<br>", "\n", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal)
                        .Replace("&amp;", "&", StringComparison.Ordinal))];
    }
}
