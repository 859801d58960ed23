namespace Indicators;

/// <summary>The difference between two percentages of one area.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="From">The earlier level.</param>
/// <param name="To">The later level.</param>
/// <param name="Periods">How many periods lie between them.</param>
/// <param name="AsPrinted">The difference of the printed numbers, where both print one; in percentage points.</param>
/// <param name="Points">Every difference that the printed figures allow, in percentage points.</param>
/// <param name="Status">The marks of all that the difference rests on: of both levels, and of a break between them.</param>
public sealed record PointsChange(Level From, Level To, int Periods, Quantity<Proportion>? AsPrinted, Bounds Points, ObservationStatus Status)
{
    /// <summary>Gets whether one of the two periods was assumed.</summary>
    public bool IsAssumed => From.IsAssumed || To.IsAssumed;
}
