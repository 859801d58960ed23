namespace Indicators;

/// <summary>How an average treats missing growths.</summary>
public enum MissingGrowthPolicy
{
    /// <summary>There is no average; the reason is that of the first missing growth.</summary>
    Refuse = 1,

    /// <summary>The average is that of the growths that are there, over as many periods.</summary>
    Skip = 2,
}
