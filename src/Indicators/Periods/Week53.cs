namespace Indicators;

/// <summary>What week 53 is compared with, in a year before that has only 52.</summary>
public enum Week53
{
    /// <summary>Nothing: the year before has no such week.</summary>
    NoCounterpart,

    /// <summary>Week 52 of the year before, which week 52 is compared with too.</summary>
    LastWeek,

    /// <summary>The week 52 weeks before, which is week 1 of the same year.</summary>
    FiftyTwoWeeksBefore,
}
