namespace Indicators;

/// <summary>The change between two levels of one area.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="From">The earlier level; of index numbers whose base moves (上年=100) the base itself, at 100.</param>
/// <param name="To">The later level.</param>
/// <param name="Periods">How many periods lie between them.</param>
/// <param name="Growth">The growth, or why there is none.</param>
/// <param name="Average">The growth per period, or why there is none; <see langword="null"/> over one period, where it is the
/// growth.</param>
/// <param name="Status">The marks of all that the change rests on: of both levels, and of a break between them.</param>
public sealed record LevelChange(Level From, Level To, int Periods, Outcome<Range<GrowthRate>> Growth,
    Outcome<Range<AverageGrowth>>? Average, ObservationStatus Status)
{
    /// <summary>Gets the growth of the printed numbers as they stand, for those who take levels as exact; null where one of the two prints
    /// none, or there is no growth.</summary>
    public GrowthRate? AsPrinted { get; internal init; }

    /// <summary>Gets the growth per period of the printed numbers as they stand; null where there is none, and over one period.</summary>
    public AverageGrowth? AverageAsPrinted =>
        Average is not null && AsPrinted is { } growth && AverageGrowth.FromTotal(growth, Periods).TryGetValue(out AverageGrowth average)
            ? average
            : null;

    /// <summary>Gets whether one of the two periods was assumed.</summary>
    public bool IsAssumed => From.IsAssumed || To.IsAssumed;
}
