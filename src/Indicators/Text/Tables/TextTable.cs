namespace Indicators;

/// <summary>Writes a table as plain text: two blanks between columns, a line under the headings.</summary>
/// <remarks>
/// In a width, words and numbers stay whole. What all rows have in common is said once; texts are broken at blanks; a table of many columns
/// of numbers is written in parts, each with the first column; and where that does not suffice each row is written as lines of its own, one
/// below the other.
/// </remarks>
internal sealed class TextTable
{
    private const int Gap = 2;

    private readonly PrintedTable _table;
    private readonly int? _limit;
    private readonly TextWriter _output;
    private readonly string[] _headings;
    private readonly string[][] _rows;
    private readonly int[] _widths;

    private TextTable(PrintedTable table, int? limit, TextWriter output)
    {
        (_table, _limit, _output) = (table, limit, output);
        _headings = [.. table.Headings.Select(Visible)];
        _rows = [.. table.Rows.Select(row => row.Select(Visible).ToArray())];
        _widths =
            [.. _headings.Select(
                (heading, column) => Math.Max(TextWidth.Of(heading), _rows.Length == 0 ? 0 : _rows.Max(row => TextWidth.Of(row[column]))))];
    }

    internal static void Write(PrintedTable table, int? width, TextWriter output) => new TextTable(table, width, output).Write();

    private void Write()
    {
        if (!string.IsNullOrWhiteSpace(_table.Caption))
        {
            Paragraph(_table.Caption);
        }

        int[] columns = [.. Enumerable.Range(0, _headings.Length)];
        if (_limit is not { } limit || Fits(columns, _widths, limit))
        {
            Grid(columns, _widths);
        }
        else
        {
            Narrow(WithoutCommon(columns), limit);
        }

        foreach (string note in _table.Notes)
        {
            Paragraph(note);
        }
    }

    // What every row says is said above them; what none says is left out.
    private int[] WithoutCommon(int[] columns)
    {
        int[] common = _rows.Length < 2
            ? []
            : [.. columns.Skip(1).Where(column => Array.TrueForAll(_rows, row => row[column] == _rows[0][column]))];
        foreach (int column in common.Where(column => _rows[0][column].Length > 0))
        {
            Paragraph(_table.Language.Say($"{_headings[column]}：{_rows[0][column]}", $"{_headings[column]}: {_rows[0][column]}"));
        }

        return [.. columns.Except(common)];
    }

    private void Narrow(int[] columns, int limit)
    {
        int[] least =
            [.. _widths.Select(
                (width, column) =>
                    Math.Max(TextLines.LongestPiece(_headings[column]),
                        _rows.Length == 0 ? 0 : _rows.Max(row => Least(row[column], column))))];
        if (Fits(columns, least, limit))
        {
            Grid(columns, Between(columns, least, limit));
        }
        else if (columns.Length > 2 && columns.Skip(1).All(_table.AlignsRight)
            && columns.Skip(1).All(column => Fits([columns[0], column], least, limit)))
        {
            InParts(columns, least, limit);
        }
        else
        {
            Stacked(columns, limit);
        }
    }

    private int Least(string cell, int column) => _table.AlignsRight(column) ? TextWidth.Of(cell) : TextLines.LongestPiece(cell);

    // Takes from the widest column until the lines fit.
    private int[] Between(int[] columns, int[] least, int limit)
    {
        int[] widths = [.. _widths];
        while (!Fits(columns, widths, limit))
        {
            widths[columns.Where(column => widths[column] > least[column]).MaxBy(column => widths[column])]--;
        }

        return widths;
    }

    private void InParts(int[] columns, int[] least, int limit)
    {
        List<int> part = [columns[0]];
        bool isFirst = true;
        foreach (int column in columns.Skip(1))
        {
            if (part.Count > 1 && !Fits([.. part, column], least, limit))
            {
                Part();
            }

            part.Add(column);
        }

        Part();

        void Part()
        {
            if (!isFirst)
            {
                _output.Write('\n');
            }

            Grid([.. part], Between([.. part], least, limit));
            part.RemoveRange(1, part.Count - 1);
            isFirst = false;
        }
    }

    private void Stacked(int[] columns, int limit)
    {
        int headings = columns.Skip(1).Select(column => TextWidth.Of(_headings[column])).DefaultIfEmpty(0).Max();
        Paragraph(_headings[columns[0]]);
        Paragraph(new string('-', Math.Min(limit, TextWidth.Of(_headings[columns[0]]))));
        foreach (string[] row in _rows)
        {
            Paragraph(row[columns[0]]);
            foreach (int column in columns.Skip(1).Where(column => row[column].Length > 0))
            {
                string before =
                    new string(' ', Gap) + _headings[column] + new string(' ', headings - TextWidth.Of(_headings[column]) + Gap),
                    blanks = new(' ', headings + (2 * Gap));
                foreach (string line in TextLines.Of(row[column], Math.Max(1, limit - blanks.Length)))
                {
                    _output.Write((before + line).TrimEnd(' ') + "\n");
                    before = blanks;
                }
            }
        }
    }

    private void Grid(int[] columns, int[] widths)
    {
        Row(columns, widths, _headings);
        Line(columns, widths, [.. columns.Select(column => new string('-', widths[column]))]);
        foreach (string[] row in _rows)
        {
            Row(columns, widths, row);
        }
    }

    // A row has as many lines as the cell that is broken most often.
    private void Row(int[] columns, int[] widths, string[] cells)
    {
        string[][] lines =
            [.. columns.Select(
                column => TextWidth.Of(cells[column]) <= widths[column]
                    ? [cells[column]]
                    : TextLines.Of(cells[column], widths[column]).ToArray())];
        for (int line = 0; line < lines.Max(cell => cell.Length); line++)
        {
            Line(columns, widths, [.. lines.Select(cell => line < cell.Length ? cell[line] : "")]);
        }
    }

    private void Line(int[] columns, int[] widths, string[] cells)
    {
        IEnumerable<string> padded = cells.Select((cell, place) =>
        {
            string blanks = new(' ', Math.Max(0, widths[columns[place]] - TextWidth.Of(cell)));
            return _table.AlignsRight(columns[place]) ? blanks + cell : cell + blanks;
        });
        _output.Write(string.Join(new string(' ', Gap), padded).TrimEnd(' ') + "\n");
    }

    private void Paragraph(string text)
    {
        foreach (string line in _limit is { } limit ? TextLines.Of(Visible(text), limit) : [Visible(text)])
        {
            _output.Write(line + "\n");
        }
    }

    private static bool Fits(int[] columns, int[] widths, int limit) =>
        columns.Sum(column => widths[column]) + (Gap * (columns.Length - 1)) <= limit;

    // Foreign text must neither break a line nor reach the terminal as an escape sequence.
    private static string Visible(string text) => Quoted.Visible(text);
}
