namespace Indicators.Tool.Output;

/// <summary>A column of a sheet.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="RightAligned">Whether its cells stand to the right, as numbers do.</param>
internal readonly record struct SheetColumn(string Header, bool RightAligned = false);

/// <summary>Rows of text under headings, before anybody has said how they are printed.</summary>
/// <param name="columns">The columns.</param>
internal sealed class Sheet(params IReadOnlyList<SheetColumn> columns)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>Gets the columns.</summary>
    public IReadOnlyList<SheetColumn> Columns { get; } = columns;

    /// <summary>Gets the rows; each has as many cells as there are columns.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>Adds a row.</summary>
    /// <exception cref="ArgumentException">The row has more or fewer cells than there are columns.</exception>
    public void Add(params IReadOnlyList<string> cells)
    {
        if (cells.Count != Columns.Count)
            throw new ArgumentException($"A row of {cells.Count} cells under {Columns.Count} columns.", nameof(cells));
        _rows.Add(cells);
    }
}
