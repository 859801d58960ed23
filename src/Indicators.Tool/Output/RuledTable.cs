using Indicators.Tool.Input;
using Spectre.Console;
using Table = Indicators.Table;
using TableColumn = Indicators.TableColumn;

namespace Indicators.Tool.Output;

/// <summary>Lays a table out on a terminal, with rules between the columns and cells broken to its width; that is what Spectre.Console is for.</summary>
internal static class RuledTable
{
    // Spectre wraps at 80 columns when it knows no width; no cell is as long as this.
    private const int NoLimit = 1_000_000;

    /// <summary>Prints with rules between the columns, and bold headings where colour is welcome; the caption stands above.</summary>
    /// <param name="table">What to print.</param>
    /// <param name="language">The language.</param>
    /// <param name="output">Where to.</param>
    /// <param name="ansi">Whether the reader understands escape sequences and wants them.</param>
    /// <param name="width">The width of the terminal, or <see langword="null"/> for lines that are never broken.</param>
    public static void Write(Table table, Language language, TextWriter output, bool ansi, int? width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ansi ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width ?? NoLimit;
        if (table.CaptionIn(language) is { Length: > 0 } caption)
        {
            output.Write(Quoted.Visible(caption) + "\n");
        }

        var ruled = new Spectre.Console.Table { Border = TableBorder.Rounded };
        foreach (TableColumn column in table.Columns)
        {
            var shown = new Spectre.Console.TableColumn(
                new Text(Quoted.Visible(column.HeadingIn(language)), ansi ? new Style(decoration: Decoration.Bold) : Style.Plain));
            ruled.AddColumn(column.AlignsRight ? shown.RightAligned() : shown);
        }

        foreach (IReadOnlyList<string> row in table.TextsIn(language))
            ruled.AddRow(row.Select(cell => new Text(Quoted.Visible(cell))));
        console.Write(ruled);
    }
}
