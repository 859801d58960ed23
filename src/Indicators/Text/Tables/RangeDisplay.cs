namespace Indicators;

/// <summary>How a table prints a result that printed figures leave open, so that it is a range of numbers.</summary>
/// <remarks>Where every number of the range rounds to the same one, that number is printed, whatever is chosen.</remarks>
public enum RangeDisplay
{
    /// <summary>Both ends in the cell, rounded outward: <c>[14.248, 14.270]%</c>.</summary>
    Always,

    /// <summary>The number that follows from the printed numbers as they stand, and the range in a note below the table; where no number is
    /// printed, the range in the cell.</summary>
    Footnote,

    /// <summary>The number that follows from the printed numbers as they stand, alone; where no number is printed, the range in the
    /// cell.</summary>
    Never,
}
