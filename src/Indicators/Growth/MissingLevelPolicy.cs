namespace Indicators;

/// <summary>How missing values are treated in a list of which growth is taken row by row.</summary>
public enum MissingLevelPolicy
{
    /// <summary>A growth with a missing end is missing, with the reason.</summary>
    Propagate = 1,

    /// <summary>The last value before stands in for a missing one, which makes growths of zero that were not measured.</summary>
    CarryForward = 2,
}
