namespace Indicators;

// Made from reasons.tsv; a test holds it to that table.

/// <summary>Why a calculation has no result: the number of a reason, fixed for ever, which is also its byte in a column.</summary>
/// <remarks>
/// Zero is not a reason: there is a result. 1 to 9 are the changes that no growth rate can say (<see cref="Undefined.IsTransition"/>). The
/// page of codes, <c>docs/reference/errors.md</c>, has the words, the code and the fields of each; a calculation gives an
/// <see cref="Undefined"/>.
/// </remarks>
public enum Reason : byte
{
    /// <summary>Growth from zero to something (从无到有).</summary>
    FromZero = 1,

    /// <summary>Growth from above zero to below (由盈转亏).</summary>
    ProfitToLoss = 2,

    /// <summary>Growth from below zero to above (扭亏为盈).</summary>
    LossToProfit = 3,

    /// <summary>A loss that became smaller (减亏).</summary>
    LossNarrowed = 4,

    /// <summary>A loss that became larger (增亏).</summary>
    LossWidened = 5,

    /// <summary>The same loss as before (亏损持平).</summary>
    LossUnchanged = 6,

    /// <summary>A loss that ended at zero (扭亏).</summary>
    LossToZero = 7,

    /// <summary>Zero before and after (持平（零）).</summary>
    ZeroBase = 8,

    /// <summary>Growth from zero to below (由平转亏).</summary>
    ZeroToLoss = 9,

    /// <summary>There is no figure for the base period (无可比数据).</summary>
    MissingBase = 10,

    /// <summary>There is no figure for the later period (无可比数据).</summary>
    MissingCurrent = 11,

    /// <summary>Two figures differ in kind, scope or population, or are percentages, which change in points (不可比).</summary>
    NotComparable = 12,

    /// <summary>An average over a span without a period after its base (期数不足).</summary>
    TooFewPeriods = 13,

    /// <summary>A value that must be above zero may be zero or below (非正值).</summary>
    NonPositive = 14,

    /// <summary>A whole did not change, so no part has a share in its change (总量未变).</summary>
    ZeroChange = 15,

    /// <summary>A growth does not lead to a multiple, however long it lasts: it goes the other way, or nowhere (无法达到).</summary>
    NeverReached = 16,

    /// <summary>A growth over less than a year is not raised to a year, unless <c>ShortSpanPolicy.Extrapolate</c> asks for it
    /// (不足一年).</summary>
    ShorterThanAYear = 17,

    /// <summary>A growth is stated below −100 % (下降120%), or moved there by points (降幅超过100%).</summary>
    DeclineOver100Percent = 18,

    /// <summary>A value is below zero that must be zero or more: a part, a target (负值).</summary>
    BelowZero = 19,

    /// <summary>Parts leave something of their whole, so no percentages of them add to 100 (分项合计与总量不符).</summary>
    PartsDoNotAddUp = 20,

    /// <summary>Indices are spliced of which the newer one ends no later than the older one, as when the two are exchanged
    /// (新指数未更新).</summary>
    NewerIndexEndsFirst = 28,

    /// <summary>Percentages that add to 100 are asked of parts that are all zero, or of none (无可分配).</summary>
    NothingToApportion = 29,

    /// <summary>A unit without a value is kept without a place, and does not count (<c>MissingValuePolicy.Unranked</c>) (未参与排名).</summary>
    NotRanked = 30,

    /// <summary>A value is missing in a ranking that refuses that (<c>MissingValuePolicy.Refuse</c>) (数据不全，不予排名).</summary>
    RankingRefused = 31,

    /// <summary>There are fewer ranked units than a percentile or a rank against a population needs (排名单位不足).</summary>
    TooFewRanked = 32,

    /// <summary>Two units are equal in value and in the key that was to break ties (并列未决).</summary>
    TieNotBroken = 33,

    /// <summary>A percentile is asked of a value that no ranked unit has (不在排名之内).</summary>
    NotAmongRanked = 34,

    /// <summary>A part is larger than its whole, whatever the hidden digits: a claim about its share is wrong (部分大于整体).</summary>
    PartExceedsWhole = 40,

    /// <summary>Before a change of this size the value would have been zero or below, so a claim about its growth is wrong
    /// (增量不小于总量).</summary>
    ChangeExceedsLevel = 41,

    /// <summary>Week 53 after a year of 52 weeks, under <c>Week53.NoCounterpart</c>: nothing can be added to the data (上年无对应周).</summary>
    NoCounterpart = 85,

    /// <summary>A trend over every observation (<c>TrendCoverage.Complete</c>) lacks one (数据不全，不作趋势).</summary>
    MissingObservation = 90,

    /// <summary>There are fewer observations than the named coverage asks for, or than a standard error needs (观测值不足).</summary>
    TooFewObservations = 91,

    /// <summary>All observations are equal, so a line has no variation to explain, and no R² (数据无变化).</summary>
    NoVariation = 92,

    /// <summary>The default value of an outcome: nothing was computed (未计算).</summary>
    NotComputed = 100,
}
