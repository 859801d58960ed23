namespace Indicators;

/// <summary>The unit in which the bounds of a stated result are.</summary>
internal static class StatedUnits
{
    public static Unit? Of(StatedResult result) => result switch
    {
        StatedGrowth growth => growth.Unit,
        StatedAverageGrowth average => average.PerPeriod.Unit,
        StatedPoints points => points.Unit,
        StatedShare share => share.Unit,
        StatedDuration duration => duration.Unit,
        StatedThreshold threshold => threshold.Unit,
        StatedTimes or StatedDoublings => Units.Times,
        _ => null,
    };
}
