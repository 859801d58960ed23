namespace Indicators;

/// <summary>How many places a rank moved: 24 after 77 is 53 places up.</summary>
/// <remarks><b>Default value.</b> No place won or lost, in a ranking of known size.</remarks>
/// <param name="Places">Places won (above zero) or lost (below zero): <c>earlier − later</c>.</param>
/// <param name="PopulationUnknown">Whether the number of ranked units is stated in neither ranking; then nobody knows whether the two compare.</param>
public readonly partial record struct RankChange(int Places, bool PopulationUnknown);
