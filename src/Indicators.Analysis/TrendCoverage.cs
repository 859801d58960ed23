namespace Indicators;

/// <summary>Which observations a trend is fitted to, and how many it needs: sources differ, so one is always named.</summary>
/// <remarks>An observation is missing where a list has null, and where a period between the first and the last has no value. Whatever is
/// named, a slope needs observations at two different times.</remarks>
public enum TrendCoverage
{
    /// <summary>Every one: a missing observation is a reason, <see cref="Reason.MissingCurrent"/>.</summary>
    Complete,

    /// <summary>Whatever is there; missing ones are left out, and the others keep their times.</summary>
    Any,

    /// <summary>Whatever is there, at least five: as FAOSTAT asks for its average annual growth rates.</summary>
    AtLeastFive,

    /// <summary>Whatever is there, unless more than half are missing: as the World Bank asks for its least-squares growth rates.</summary>
    AtLeastHalf,
}
