namespace Indicators;

/// <summary>The difference between two percentages of one area.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="From">The earlier level.</param>
/// <param name="To">The later level.</param>
/// <param name="Periods">How many periods lie between them.</param>
/// <param name="AsPrinted">The difference of the printed numbers as they stand, in percentage points; null where one of the two prints
/// none.</param>
/// <param name="Points">Every difference that the printed figures allow, in percentage points.</param>
/// <param name="Status">The marks of all that the difference rests on: of both levels, and of a break between them.</param>
public sealed record PointsChange(Level From, Level To, int Periods, Quantity<Proportion>? AsPrinted, Bounds Points,
    ObservationStatus Status)
{
    /// <summary>Gets whether both numbers are printed as the values themselves: 超4% prints a number and does not say that it is the
    /// value.</summary>
    public bool IsOfValues => AsPrinted is not null && From.Stated.Hedge == Hedge.None && To.Stated.Hedge == Hedge.None;

    /// <summary>Gets whether one of the two periods was assumed.</summary>
    public bool IsAssumed => From.IsAssumed || To.IsAssumed;
}
