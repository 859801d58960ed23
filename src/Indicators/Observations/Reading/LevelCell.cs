namespace Indicators;

/// <summary>What the column stated of a level holds, as far as the row alone can say.</summary>
/// <param name="Level">The figure; null where the source has a mark instead, or nothing.</param>
/// <param name="Status">The marks of the figure, or why there is none.</param>
/// <param name="Sign">What the number says of the decimal sign of its file.</param>
/// <param name="IsDoubtful">Whether a point or comma before three digits waits for the rest of the file.</param>
/// <param name="Letters">The letters behind the number that were read as its unit and may be marks, which waits for the rest of the
/// column.</param>
internal readonly record struct LevelCell(StatedValue? Level, ObservationStatus Status, DecimalSign Sign = DecimalSign.Either,
    bool IsDoubtful = false, string? Letters = null)
{
    /// <summary>Gets a cell with nothing in it: the source sent nothing.</summary>
    public static LevelCell Gap { get; } = new(null, ObservationStatus.Gap);
}

/// <summary>A row that waits for the rest of its column, and where what it states stands.</summary>
internal readonly record struct WaitingRow(int Row, int Line, int Column);
