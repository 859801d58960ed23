using FsCheck.Xunit;
using Indicators.Tests;
using Indicators.Tool.Output;
using Spectre.Console;
using Table = Indicators.Table;
using TableColumn = Indicators.TableColumn;

namespace Indicators.Tool.Tests.Output;

/// <summary>Tables on a terminal and off it; the forms themselves are tested in the core.</summary>
[Properties(Arbitrary = [typeof(CellTexts)])]
public class TableTests
{
    private static readonly Table Sample = new(
        [new("指标"), TableColumn.OfNumbers("value"), new("note")], [["国家高新技术企业", "58", ""], ["GDP", "2100", "a|b"]]);

    [Fact]
    public void Off_a_terminal_a_table_is_plain_text() => Assert.Equal(Sample.ToText(), Written(Terminal.Redirected, Sample));

    [Fact]
    public void On_a_terminal_no_line_is_wider_than_it()
    {
        string text = Written(new Terminal(24), Sample);

        Assert.All(text.Split('\n'), line => Assert.True(line.GetCellWidth() <= 24, line));
        Assert.Contains("国家高新技术企业", text, StringComparison.Ordinal);
    }

    // width(line) by a library that lays out terminals = width(line) by the core: columns stand below each other.
    [Property]
    public bool A_library_for_terminals_agrees_on_the_width_of_a_text(CellText[] cells)
    {
        var table = new Table([TableColumn.OfNumbers("a")], cells.Select(cell => (Indicators.TableCell[])[cell.Text]));
        string[] lines = table.ToText().Split('\n')[..^1];
        int width = lines[1].GetCellWidth();
        return lines.Length == cells.Length + 2 && lines.All(line => line.GetCellWidth() <= width);
    }

    private static string Written(Terminal terminal, Table table)
    {
        var output = new StringWriter { NewLine = "\n" };
        terminal.Write(table, Language.Chinese, output);
        return output.ToString();
    }
}
