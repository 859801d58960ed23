using FsCheck.Xunit;
using Indicators.Tool.Output;
using Indicators.Tool.Tests.Input;
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
    public void A_ruled_table_without_a_width_is_never_broken()
    {
        var table = new Table([new("a"), new("b")], [[new string('湘', 500), "x"]]);

        string text = Written(new Terminal(true, false, null), table);

        Assert.Contains(new string('湘', 500), text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void Only_a_terminal_that_wants_them_gets_escape_sequences()
    {
        Assert.DoesNotContain('\u001b', Written(new Terminal(true, false, 80), Sample));
        Assert.Contains('\u001b', Written(new Terminal(true, true, 80), Sample));
    }

    // width(line) by the library that lays out terminals = width(line) by the core: columns stand below each other in both.
    [Property]
    public bool Plain_and_ruled_tables_agree_on_the_width_of_a_text(CellText[] cells)
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
