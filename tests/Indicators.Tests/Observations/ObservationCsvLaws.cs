using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every file of observations, whatever its fields hold.</summary>
[Properties(Arbitrary = [typeof(CellTexts)])]
public class ObservationCsvLaws
{
    // A header and rows; a field is quoted where it must be.
    private static string CsvText(IEnumerable<string> header, IEnumerable<string[]> rows) =>
        new Table(header.Select(name => new TableColumn(name)),
            rows.Select(row => row.Select(field => (TableCell)field).ToArray())).ToCsv();

    // Round trip: read(write(rows)) = rows, and line(row i) = 2 + the line breaks before it.
    // It is what makes the line of a message the line in the editor.
    [Property(MaxTest = 300)]
    public bool What_is_written_is_read_back_with_its_lines(CellText[] stated, LineEnd end)
    {
        string text =
            CsvText(["indicator", "area", "period", "stated", "source"], stated.Select(cell => (string[])["a", "b", "c", "d", cell.Text]));
        (IReadOnlyList<RowCopy> rows, Mistakes problems) = ObservationCsvTests.Read(end.Apply(text));

        int line = 2;
        foreach ((RowCopy row, string cell) in rows.Zip(stated.Select(cell => end.Apply(cell.Text))))
        {
            if (row.Line != line || row.Source != new Field(cell, line, 9))
                return false;
            line += 1 + cell.ReplaceLineEndings("\n").Count(next => next == '\n');
        }

        return rows.Count == stated.Length && problems.All.Count == (stated.Length == 0 ? 1 : 0); // no rows are a mistake
    }

    // Places: the text at (line, column) of a field begins with the field, quoted or not.
    [Property(MaxTest = 300)]
    public bool A_field_stands_where_it_says(CellText first, CellText second, LineEnd end)
    {
        string text =
            end.Apply(
                CsvText(["source", "indicator", "scope", "area", "period", "kind", "stated"],
                    [[first.Text, "a", second.Text, "b", "c", "rank", "d"]]));
        RowCopy row = ObservationCsvTests.Read(text).Rows.Single();

        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        return new[] { row.Source, row.Indicator, row.Scope, row.Area, row.Period, row.Stated }.All(field =>
        {
            string rest = string.Join('\n', lines[(field.Line - 1)..])[(field.Column - 1)..];
            string plain = field.Text.ReplaceLineEndings("\n");
            return rest.StartsWith(plain, StringComparison.Ordinal)
                || rest.StartsWith($"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal);
        });
    }

    // No text, however broken, makes the reader throw; either it gives rows or it says why not.
    [Property(MaxTest = 500)]
    public bool A_broken_text_gives_mistakes_and_never_an_exception(NonNull<string> start, CellText[] cells)
    {
        string text =
            "indicator,area,period,stated\n" + string.Concat(cells.Select(cell => cell.Text)) + start.Get.Replace("\0", "",
                StringComparison.Ordinal);
        (IReadOnlyList<RowCopy> rows, Mistakes problems) = ObservationCsvTests.Read(text);
        return rows.Count > 0 || problems.Any;
    }
}
