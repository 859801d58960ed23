namespace Indicators;

/// <summary>What a scorecard assumes of its source beyond what the figures say.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed record ScorecardOptions
{
    /// <summary>Gets the options that assume nothing.</summary>
    public static ScorecardOptions Default { get; } = new();

    /// <summary>Gets the rule by which the source rounds its figures, where that is known; it sharpens the verdicts on stated growths,
    /// multiples and points.</summary>
    public Rounding? SourceRounding { get; init; }

    /// <summary>
    /// Gets the area in which areas are ranked, where the report names it; null for the area around those that an indicator has. Areas that
    /// no one area holds are then ranked as the set they are.
    /// </summary>
    public ReferenceArea? RankedIn { get; init; }

    /// <summary>Gets whether areas in one area around them are ranked by their levels, where the indicator says which way is
    /// better.</summary>
    public bool RanksAreas { get; init; } = true;
}
