namespace Indicators;

/// <summary>What a scorecard was asked for.</summary>
public enum ScorecardItem
{
    /// <summary>A growth, or the levels that a verdict needs.</summary>
    Growth,

    /// <summary>An average growth.</summary>
    AverageGrowth,

    /// <summary>A difference of percentages.</summary>
    Points,

    /// <summary>A verdict on a multiple.</summary>
    Times,

    /// <summary>A verdict on a number of doublings.</summary>
    Doublings,

    /// <summary>A share of a whole.</summary>
    Share,

    /// <summary>A contribution of a part.</summary>
    Contribution,

    /// <summary>A move in rank.</summary>
    RankChange,
}
