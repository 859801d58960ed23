namespace Indicators;

/// <summary>The texts of a table in a language, before they are written in a form.</summary>
internal sealed class PrintedTable
{
    private readonly Table _table;
    private readonly CellStyle[] _columns;
    private readonly Dictionary<ValueTuple<Unit?>, int> _decimals = [];
    private readonly string[][]? _rows; // where notes are known once all cells are made

    /// <summary>Makes the texts.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language.</param>
    /// <param name="forPrograms">Whether a program reads them: then digits are not grouped, and there are no notes.</param>
    internal PrintedTable(Table table, Language language, bool forPrograms = false)
    {
        (_table, Language, Caption) = (table, language, table.CaptionIn(language));
        List<string>? footnotes = table.Style.Ranges == RangeDisplay.Footnote && !forPrograms ? [] : null;
        Headings = [.. table.Columns.Select(column => column.HeadingIn(language))];
        _columns = [.. table.Columns.Select(column => new CellStyle(language, column.Unit ?? table.Style.Unit, null, null)
        {
            Ranges = table.Style.Ranges,
            Separator = forPrograms ? "" : DigitGroups.Separator(table.Style.Thousands, language),
            Footnotes = footnotes,
        })];

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

        if (footnotes is not null)
        {
            _rows = [.. Cells()];
        }

        string ranges = footnotes is { Count: > 0 }
            ? string.Join(language.Say("；", "; "), footnotes.Select((range, place) => $"({(Rational)(place + 1)}) {range}"))
            : "";
        Notes =
            [.. new[] { Legend(letters, language), ranges }.Where(note => note.Length > 0),
                .. table.Style.Notes.Select(note => note.In(language))];
    }

    internal Language Language { get; }

    internal string Caption { get; }

    internal string[] Headings { get; }

    internal string[] Notes { get; }

    /// <summary>Gets the cells; each row is made when it is asked for.</summary>
    internal IEnumerable<string[]> Rows => _rows ?? Cells();

    internal bool AlignsRight(int column) => _table.Columns[column].AlignsRight;

    private IEnumerable<string[]> Cells() => _table.Rows.Select(row => row.Select(Text).ToArray());

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
        var said =
            Enumerable.Range(0, 31).Select(bit => letters & ~ObservationStatus.Gap & (ObservationStatus)(1u << bit))
                .Where(mark => mark != ObservationStatus.Normal)
            .Select(mark => $"{mark.Codes} {mark.InWords(language)}");
        if ((letters & ObservationStatus.Gap) != 0)
        {
            said = said.Append($"{Table.NoValue} {ObservationStatus.Gap.InWords(language)}");
        }

        return string.Join(language.Say("、", ", "), said);
    }
}
