using FsCheck;
using FsCheck.Xunit;
using Indicators.Tool.Output;
using Indicators.Tool.Tests.Input;
using Spectre.Console;

namespace Indicators.Tool.Tests.Output;

[Properties(Arbitrary = [typeof(CellTexts)])]
public class TableTests
{
    private static Sheet Sample()
    {
        var sheet = new Sheet(new SheetColumn("指标"), new SheetColumn("value", RightAligned: true), new SheetColumn("note"));
        sheet.Add("国家高新技术企业", "58", "");
        sheet.Add("GDP", "2100", "a|b");
        return sheet;
    }

    [Fact]
    public void Plain_columns_align_although_a_Chinese_character_is_two_cells_wide() => Assert.Equal(
        """
        指标              value  note
        ----------------  -----  ----
        国家高新技术企业     58
        GDP                2100  a|b

        """.ReplaceLineEndings("\n"),
        Written(TextTable.WritePlain, Sample()));

    [Fact]
    public void A_ruled_table_without_a_width_is_never_broken()
    {
        var sheet = new Sheet(new SheetColumn("a"), new SheetColumn("b"));
        sheet.Add(new string('湘', 500), "x");

        string text = Written((table, output) => TextTable.WriteRuled(table, output, ansi: false, width: null), sheet);

        Assert.Contains(new string('湘', 500), text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void Only_a_terminal_that_wants_them_gets_escape_sequences()
    {
        string plain = Written((table, output) => new Terminal(true, false, 80).Write(table, output), Sample());
        string ansi = Written((table, output) => new Terminal(true, true, 80).Write(table, output), Sample());

        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains('\u001b', ansi);
    }

    [Fact]
    public void Markdown_keeps_what_would_end_a_cell_or_start_markup() => Assert.Equal(
        "| 指标 | value | note |\n| --- | ---: | --- |\n| 国家高新技术企业 | 58 |  |\n| GDP | 2100 | a\\|b |\n",
        Written(MarkdownTable.Write, Sample()));

    [Fact]
    public void Csv_quotes_only_what_needs_it()
    {
        var sheet = new Sheet(new SheetColumn("a"), new SheetColumn("b,c"));
        sheet.Add("say \"58\"", "two\nlines");

        Assert.Equal("a,\"b,c\"\n\"say \"\"58\"\"\",\"two\nlines\"\n", Written(CsvTable.Write, sheet));
    }

    // Every line of a plain table is as wide as its cells ask, and no cell breaks it.
    [Property]
    public bool A_plain_table_has_a_line_for_each_row(CellText[] cells)
    {
        var sheet = new Sheet(new SheetColumn("a", RightAligned: true));
        foreach (CellText cell in cells)
            sheet.Add(cell.Text);
        string[] lines = Written(TextTable.WritePlain, sheet).TrimEnd('\n').Split('\n');
        int width = lines[1].GetCellWidth();
        return Written(TextTable.WritePlain, sheet).Count(next => next == '\n') == cells.Length + 2 && lines.All(line => line.GetCellWidth() <= width);
    }

    // A Markdown row has one bar more than cells that is not escaped.
    [Property]
    public bool A_markdown_row_has_as_many_cells_as_columns(CellText a, CellText b)
    {
        var sheet = new Sheet(new SheetColumn("x"), new SheetColumn("y"));
        sheet.Add(a.Text, b.Text + "|\\");
        string row = Written(MarkdownTable.Write, sheet).TrimEnd('\n').Split('\n')[2..].Single();
        return row.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(next => next == '|') == 3;
    }

    private static string Written(Action<Sheet, TextWriter> write, Sheet sheet)
    {
        var output = new StringWriter { NewLine = "\n" };
        write(sheet, output);
        return output.ToString();
    }
}
