namespace Indicators;

/// <summary>The change between two levels of one area.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="From">The earlier level; of index numbers whose base moves (上年=100) the base itself, at 100.</param>
/// <param name="To">The later level.</param>
/// <param name="Periods">How many periods lie between them.</param>
/// <param name="Growth">The growth, or why there is none.</param>
/// <param name="Average">The growth per period, or why there is none; <see langword="null"/> over one period, where it is the growth.</param>
/// <param name="Status">The marks of all that the change rests on: of both levels, and of a break between them.</param>
public sealed record LevelChange(Level From, Level To, int Periods, Outcome<Range<GrowthRate>> Growth, Outcome<Range<AverageGrowth>>? Average, ObservationStatus Status)
{
    /// <summary>Gets whether one of the two periods was assumed.</summary>
    public bool IsAssumed => From.IsAssumed || To.IsAssumed;
}
