namespace Indicators;

/// <summary>The texts of a table in a language, before they are written in a form.</summary>
internal sealed class PrintedTable
{
    private readonly Table _table;
    private readonly CellStyle[] _columns;
    private readonly Dictionary<ValueTuple<Unit?>, int> _decimals = [];

    internal PrintedTable(Table table, Language language)
    {
        (_table, Language, Caption) = (table, language, table.CaptionIn(language));
        Headings = [.. table.Columns.Select(column => column.HeadingIn(language))];
        _columns = [.. table.Columns.Select(column => new CellStyle(language, column.Unit ?? table.Style.Unit, null, null))];

        ObservationStatus letters = ObservationStatus.Normal;
        foreach (CellContent content in table.Rows.SelectMany(row => row).Select(cell => cell.Content).OfType<CellContent>())
        {
            letters |= content.Letters;
            if (content.Exact?.DecimalPlaces is { } places && table.Style.RoundingOf(content.Unit) is null)
            {
                ValueTuple<Unit?> unit = new(content.Unit);
                _decimals[unit] = Math.Max(places, _decimals.GetValueOrDefault(unit));
            }
        }

        Notes = [.. new[] { Legend(letters, language) }.Where(note => note.Length > 0), .. table.Style.Notes.Select(note => note.In(language))];
    }

    internal Language Language { get; }

    internal string Caption { get; }

    internal string[] Headings { get; }

    internal string[] Notes { get; }

    /// <summary>Gets the cells; each row is made when it is asked for.</summary>
    internal IEnumerable<string[]> Rows => _table.Rows.Select(row => row.Select(Text).ToArray());

    internal bool AlignsRight(int column) => _table.Columns[column].AlignsRight;

    private string Text(TableCell cell, int column)
    {
        if (cell.Content is not { } content)
        {
            return cell.In(_columns[column]);
        }

        Unit? unit = content.Unit;
        return content.In(_columns[column] with
        {
            Rounding = _table.Style.RoundingOf(unit),
            Decimals = _decimals.TryGetValue(new(unit), out int decimals) ? decimals : null,
        });
    }

    // What the letters behind numbers say: P 初步值、Q 不予公布.
    private static string Legend(ObservationStatus letters, Language language)
    {
        var said = Enumerable.Range(0, 31).Select(bit => letters & ~ObservationStatus.Gap & (ObservationStatus)(1u << bit)).Where(mark => mark != ObservationStatus.Normal)
            .Select(mark => $"{mark.Codes} {mark.InWords(language)}");
        if ((letters & ObservationStatus.Gap) != 0)
        {
            said = said.Append($"{Table.NoValue} {ObservationStatus.Gap.InWords(language)}");
        }

        return string.Join(language.Say("、", ", "), said);
    }
}
