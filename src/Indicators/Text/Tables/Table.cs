using System.Diagnostics;

namespace Indicators;

/// <summary>A table to print: cells under headings, with a caption and notes; as text, Markdown, HTML or CSV, in Chinese or
/// English.</summary>
/// <remarks>
/// <para>Cells hold values. They become text when the table is printed: in the language that is asked for, and by the rounding of the table
/// (<see cref="Rounded(int, Rounding)"/>). Without a rounding numbers are exact, those of one unit with as many decimals as the longest of
/// them needs; a number without an end, such as a third, is a fraction.</para>
/// <para>Series, growths, rankings, revisions and releases make their own (<c>ToTable</c>); <c>Table.Of</c>
/// puts several series into one.</para>
/// <para><b>Equality.</b> That of a reference. <b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// var table = new Table(
///     [new TableColumn("地区", "area"), TableColumn.OfNumbers("产值", "output", HundredMillionYuan)],
///     [["湘东区", TableCell.Number(110.25m, HundredMillionYuan)], ["安源区", TableCell.Number(98, HundredMillionYuan)]]);
/// Console.WriteLine(table.ToCsv(Language.English).Split('\n')[1]);   // → 湘东区,110.25
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public partial class Table
{
    /// <summary>What stands in place of a value.</summary>
    internal const string NoValue = "—";

    private TableStyle _style = TableStyle.Plain;

    /// <summary>Makes a table.</summary>
    /// <param name="columns">The columns; at least one.</param>
    /// <param name="rows">The rows, each with a cell for every column; the first cell says what the row is of.</param>
    /// <exception cref="ArgumentException">There is no column, or a row has more or fewer cells.</exception>
    public Table(IEnumerable<TableColumn> columns, IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        Columns = [.. columns];
        Rows = [.. rows.Select(row => (IReadOnlyList<TableCell>)[.. row])];
        if (Columns.Count == 0)
        {
            throw new ArgumentException("Got no column; expected at least one.", nameof(columns));
        }

        foreach (IReadOnlyList<TableCell> row in Rows)
        {
            if (row.Count != Columns.Count)
            {
                throw new ArgumentException($"Got a row of {row.Count} cells; expected {Columns.Count}, one for each column.",
                    nameof(rows));
            }
        }
    }

    internal Table(IEnumerable<TableColumn> columns, IEnumerable<IReadOnlyList<TableCell>> rows, TableStyle style)
        : this(columns, rows) => _style = style;

    /// <summary>Gets the columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Gets the rows; each has as many cells as there are columns.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; }

    internal TableStyle Style => _style;

    /// <summary>Gives the table a title, or takes it away.</summary>
    /// <param name="title">The title in Chinese, or in the one language that it has; null for none.</param>
    /// <param name="english">The title in English, where it has another.</param>
    /// <returns>The table with the title.</returns>
    public virtual Table Titled(string? title, string? english = null) =>
        With(_style with { Title = title is null ? null : new Bilingual(title, english ?? title) });

    /// <summary>Says the unit of all numbers once, in the caption; cells of another unit say their own.</summary>
    /// <param name="unit">The unit; null where there is none to say.</param>
    /// <returns>The table with that caption.</returns>
    public Table InUnit(Unit? unit) => With(_style with { Unit = unit });

    /// <summary>Adds a note below the table.</summary>
    /// <param name="note">The note in Chinese, or in the one language that it has.</param>
    /// <param name="english">The note in English, where it has another.</param>
    /// <returns>The table with the note behind those that it has.</returns>
    public virtual Table WithNote(string note, string? english = null)
    {
        ArgumentNullException.ThrowIfNull(note);
        return With(_style with { Notes = [.. _style.Notes, new Bilingual(note, english ?? note)] });
    }

    /// <summary>Rounds all numbers, each once, when they are printed; the caption says how.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept. Ranges have two more.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <returns>The table with that rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public virtual Table Rounded(int decimals, Rounding rounding) =>
        With(_style with { Rounding = TableStyle.Checked(decimals, rounding) });

    /// <summary>Rounds the numbers of one unit, such as growths in per cent, where they have other decimals than the rest.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <returns>The table with that rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public virtual Table Rounded(Unit unit, int decimals, Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return With(_style.RoundedIn(unit, TableStyle.Checked(decimals, rounding)));
    }

    /// <summary>Says how ranges are printed; unless it is said, with both ends in the cell.</summary>
    /// <param name="ranges">How.</param>
    /// <returns>The table with ranges printed so. CSV has both ends, whatever is chosen, unless it is
    /// <see cref="RangeDisplay.Never"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="RangeDisplay"/>.</exception>
    public virtual Table WithRanges(RangeDisplay ranges) => With(_style with { Ranges = TableStyle.Checked(ranges) });

    /// <summary>Says what stands between groups of three digits; unless it is said, nothing.</summary>
    /// <param name="thousands">What.</param>
    /// <returns>The table with numbers printed so.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="Thousands"/>.</exception>
    public virtual Table WithThousands(Thousands thousands) => With(_style with { Thousands = TableStyle.Checked(thousands) });

    /// <summary>Returns the caption: the title, the unit of all numbers, and how they were rounded.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>产值（单位：亿元；保留1位小数，四舍五入）</c>; empty where there is nothing to say.</returns>
    public string CaptionIn(Language language) => _style.Caption(language);

    /// <summary>Says how large the table is, for logs.</summary>
    /// <returns>Such as <c>产值: 4 rows of 2 columns</c>.</returns>
    public override string ToString() =>
        $"{(_style.Title is { } title ? title.Chinese + ": " : "")}{Rows.Count} rows of {Columns.Count} columns";

    /// <summary>The table without a column that says nothing in any row.</summary>
    internal Table WithoutEmpty(int column) => Rows.Any(row => row[column] != TableCell.Empty)
        ? this
        : new(Columns.Where((_, place) => place != column), Rows.Select(row => row.Where((_, place) => place != column).ToArray()), _style);

    internal Table With(TableStyle style)
    {
        var copy = (Table)MemberwiseClone();
        copy._style = style;
        return copy;
    }
}
