namespace Indicators;

/// <summary>How a ranking treats units without a value.</summary>
/// <remarks>
/// Other tools disagree silently: a missing value is last (R), last in a tie (data.table), spoils everything (scipy), or
/// drops out of the answer (Math.NET). So it is asked for, and the value zero is not an answer.
/// </remarks>
public enum MissingValuePolicy
{
    /// <summary>The unit stays in the answer without a place (<see cref="Reason.NotRanked"/>), and does not count in N.</summary>
    Unranked = 1,

    /// <summary>No unit gets a place (<see cref="Reason.RankingRefused"/>), because one more value could move all of them.</summary>
    Refuse = 2,
}
