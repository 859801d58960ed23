namespace Indicators;

/// <summary>What a part contributes to the change of its whole; it stands with the whole.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="From">The earlier level of the whole.</param>
/// <param name="To">The later level of the whole.</param>
/// <param name="Part">The part; <see langword="null"/> for the remainder, which no part of the catalogue covers.</param>
/// <param name="Contribution">Points and share, each with why there is none.</param>
public sealed record PartContribution(Level From, Level To, Indicator? Part, ContributionRange Contribution)
{
    /// <summary>Gets the same of the printed numbers as they stand; null where one of the figures prints none.</summary>
    public ContributionRange? AsPrinted { get; internal init; }
}
