namespace Indicators;

/// <summary>The words of the kinds of rows, and what a text of each kind is read as.</summary>
internal static class ObservationKinds
{
    internal static WordsOf<ObservationKind> Words { get; } = new(
        (ObservationKind.Level, "level"), (ObservationKind.Growth, "growth"), (ObservationKind.AverageGrowth, "averageGrowth"),
        (ObservationKind.Points, "points"),
        (ObservationKind.Share, "share"), (ObservationKind.Rank, "rank"), (ObservationKind.RankFirst, "rankFirst"),
        (ObservationKind.Duration, "duration"),
        (ObservationKind.Threshold, "threshold"), (ObservationKind.Times, "times"), (ObservationKind.Doublings, "doublings"));

    /// <summary>The kind of a stated result; null for one that no row states on its own.</summary>
    internal static ObservationKind? Of(StatedResult result) => result switch
    {
        StatedGrowth => ObservationKind.Growth,
        StatedAverageGrowth => ObservationKind.AverageGrowth,
        StatedPoints => ObservationKind.Points,
        StatedShare => ObservationKind.Share,
        StatedRank => ObservationKind.Rank,
        StatedFirst => ObservationKind.RankFirst,
        StatedDuration => ObservationKind.Duration,
        StatedThreshold => ObservationKind.Threshold,
        StatedTimes => ObservationKind.Times,
        StatedDoublings => ObservationKind.Doublings,
        _ => null,
    };

    /// <summary>Reads a stated result of a kind; with what is wrong where there is none.</summary>
    internal static (StatedResult? Result, string? Problem) Read(ObservationKind kind, string text) => kind switch
    {
        ObservationKind.Growth => (StatedGrowth.TryParse(text, out StatedGrowth? growth, out string? why) ? growth : null, why),
        ObservationKind.AverageGrowth =>
            (StatedAverageGrowth.TryParse(text, out StatedAverageGrowth? average, out string? why) ? average : null, why),
        ObservationKind.Points => (StatedPoints.TryParse(text, out StatedPoints? points, out string? why) ? points : null, why),
        ObservationKind.Share => (StatedShare.TryParse(text, out StatedShare? share, out string? why) ? share : null, why),
        ObservationKind.Rank => (StatedRank.TryParse(text, out StatedRank? rank, out string? why) ? rank : null, why),
        ObservationKind.RankFirst => (StatedFirst.TryParse(text, out StatedFirst? first, out string? why) ? first : null, why),
        ObservationKind.Duration => (StatedDuration.TryParse(text, out StatedDuration? duration, out string? why) ? duration : null, why),
        ObservationKind.Threshold =>
            (StatedThreshold.TryParse(text, out StatedThreshold? threshold, out string? why) ? threshold : null, why),
        ObservationKind.Times => (StatedTimes.TryParse(text, out StatedTimes? times, out string? why) ? times : null, why),
        ObservationKind.Doublings =>
            (StatedDoublings.TryParse(text, out StatedDoublings? doublings, out string? why) ? doublings : null, why),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A level is read with the units of its indicator."),
    };
}
