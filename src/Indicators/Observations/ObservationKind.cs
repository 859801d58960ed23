namespace Indicators;

/// <summary>What a row of observations states: a level, or a result about the indicator.</summary>
public enum ObservationKind
{
    /// <summary>A level under the indicator's measure.</summary>
    Level,

    /// <summary>A growth: 增长87.1%.</summary>
    Growth,

    /// <summary>A growth per period: 年均增长8%.</summary>
    AverageGrowth,

    /// <summary>A difference of percentages: 提高1.2个百分点.</summary>
    Points,

    /// <summary>A part of a whole: 占33.3%.</summary>
    Share,

    /// <summary>A place in a ranking: 第24名.</summary>
    Rank,

    /// <summary>The first place: 居全省首位.</summary>
    RankFirst,

    /// <summary>A length of time: 连续三年.</summary>
    Duration,

    /// <summary>A level that was passed: 突破100亿元.</summary>
    Threshold,

    /// <summary>A multiple: 是2.5倍.</summary>
    Times,

    /// <summary>A number of doublings: 翻一番.</summary>
    Doublings,
}
