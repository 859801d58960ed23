using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Indicators.Tool.Input;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Input;

/// <summary>What is true of every file of observations, whatever its fields hold.</summary>
[Properties(Arbitrary = [typeof(CellTexts)])]
public class ObservationTableLaws
{
    // Round trip: read(write(rows)) = rows, and line(row i) = 2 + the line breaks before it.
    // It is what makes the line of a message the line in the editor.
    [Property(MaxTest = 300)]
    public bool What_is_written_is_read_back_with_its_lines(CellText[] stated, LineEnd end)
    {
        string text = Csv.Of(["indicator", "area", "period", "stated", "source"], stated.Select(cell => (string[])["a", "b", "c", "d", cell.Text]));
        (IReadOnlyList<RowCopy> rows, Problems problems) = ObservationTableTests.Read(end.Apply(text));

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
        string text = end.Apply(Csv.Of(["source", "indicator", "scope", "area", "period", "kind", "stated"], [[first.Text, "a", second.Text, "b", "c", "rank", "d"]]));
        RowCopy row = ObservationTableTests.Read(text).Rows.Single();

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
        string text = "indicator,area,period,stated\n" + string.Concat(cells.Select(cell => cell.Text)) + start.Get.Replace("\0", "", StringComparison.Ordinal);
        (IReadOnlyList<RowCopy> rows, Problems problems) = ObservationTableTests.Read(text);
        return rows.Count > 0 || problems.Any;
    }
}

/// <summary>The text of a field: commas, quotes, line breaks, Chinese.</summary>
public sealed record CellText(string Text);

/// <summary>The end of a line in a file.</summary>
public sealed record LineEnd(string End)
{
    public string Apply(string text) => text.Replace("\n", End, StringComparison.Ordinal);
}

/// <summary>Makes fields and line ends.</summary>
public static class CellTexts
{
    private static readonly string[] Pieces = ["a", "b c", "湘东区", "\U00020000", ",", "\"", "\"\"", "\n", " ", "#", "58家", ";", "é"];

    public static Arbitrary<CellText> CellText() => Arb.From(
        from pieces in Gen.ListOf(Gen.Elements(Pieces))
        select new CellText(string.Concat(pieces)),
        cell => Enumerable.Range(0, cell.Text.Length)
            .Where(i => !char.IsSurrogate(cell.Text[i]))
            .Select(i => new CellText(cell.Text.Remove(i, 1))));

    public static Arbitrary<LineEnd> LineEnd() => Gen.Elements("\n", "\r\n", "\r").Select(end => new LineEnd(end)).ToArbitrary();
}
