namespace Indicators;

/// <summary>What becomes of missing growths in an average.</summary>
public enum MissingGrowthPolicy
{
    /// <summary>There is no average; the reason is that of the first missing growth.</summary>
    Refuse = 1,

    /// <summary>The average is that of the growths that are there, over as many periods.</summary>
    Skip = 2,
}
