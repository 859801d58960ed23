namespace Indicators;

/// <summary>The change between two levels of one area.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="From">The earlier level.</param>
/// <param name="To">The later level.</param>
/// <param name="Periods">How many periods lie between them.</param>
/// <param name="Growth">The growth, or why there is none.</param>
/// <param name="Average">The growth per period, or why there is none; <see langword="null"/> over one period, where it is the growth.</param>
public sealed record LevelChange(Level From, Level To, int Periods, Outcome<Range<GrowthRate>> Growth, Outcome<Range<AverageGrowth>>? Average)
{
    /// <summary>Gets whether one of the two periods was assumed.</summary>
    public bool IsAssumed => From.IsAssumed || To.IsAssumed;
}
