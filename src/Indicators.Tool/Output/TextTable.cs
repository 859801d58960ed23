using Indicators.Tool.Input;
using Spectre.Console;

namespace Indicators.Tool.Output;

/// <summary>Prints a table for reading: columns align although a Chinese character is two cells wide.</summary>
internal static class TextTable
{
    // Spectre wraps at 80 columns when it knows no width; no cell is as long as this.
    private const int NoLimit = 1_000_000;

    /// <summary>Prints plain text: two spaces between columns, a line under the headings, no line ever broken.</summary>
    public static void WritePlain(Sheet sheet, TextWriter output)
    {
        string[] headers = [.. sheet.Columns.Select(column => Cell(column.Header))];
        string[][] rows = [.. sheet.Rows.Select(row => row.Select(Cell).ToArray())];
        int[] widths = [.. headers.Select((header, i) => rows.Select(row => row[i].GetCellWidth()).Append(header.GetCellWidth()).Max())];

        WriteLine(headers);
        WriteLine([.. widths.Select(width => new string('-', width))]);
        foreach (string[] row in rows)
            WriteLine(row);

        void WriteLine(string[] cells)
        {
            IEnumerable<string> padded = cells.Select((cell, i) =>
            {
                string blanks = new(' ', widths[i] - cell.GetCellWidth());
                return sheet.Columns[i].RightAligned ? blanks + cell : cell + blanks;
            });
            output.Write(string.Join("  ", padded).TrimEnd(' '));
            output.Write('\n');
        }
    }

    /// <summary>Prints with rules between the columns, and bold headings where colour is welcome.</summary>
    /// <param name="sheet">What to print.</param>
    /// <param name="output">Where to.</param>
    /// <param name="ansi">Whether the reader understands escape sequences and wants them.</param>
    /// <param name="width">The width of the terminal, or <see langword="null"/> for lines that are never broken.</param>
    public static void WriteRuled(Sheet sheet, TextWriter output, bool ansi, int? width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ansi ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width ?? NoLimit;

        var table = new Table { Border = TableBorder.Rounded };
        foreach (SheetColumn column in sheet.Columns)
        {
            var shown = new TableColumn(new Text(Cell(column.Header), ansi ? new Style(decoration: Decoration.Bold) : Style.Plain));
            table.AddColumn(column.RightAligned ? shown.RightAligned() : shown);
        }

        foreach (IReadOnlyList<string> row in sheet.Rows)
            table.AddRow(row.Select(cell => new Text(Cell(cell))));
        console.Write(table);
    }

    // Foreign text must neither break a line nor reach the terminal as an escape sequence.
    private static string Cell(string text) => Quoted.Visible(text);
}
