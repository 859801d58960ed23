namespace Indicators.Analyzers;

/// <summary>Which verbs a measure has over time, and what stands in the place of those that it does not have.</summary>
internal static class SeriesVerbs
{
    private const string Weighted = "A mean over time is Mean(), or WeightedBy(weights) where parts count by what is below the line";
    private const string Moving = "Its base moves, so each number is a growth already. Chain the links to one base first";

    /// <summary>The sentence for a verb that a measure does not have; null where it has it, or there is nothing to say.</summary>
    public static string? Refusal(string verb, SeriesType series, KnownTypes known) => (verb, series.Measure) switch
    {
        ("Sum", "Stock") => Say($"{series.Upper} is counted at the end of a period and not summed over time", "Take End() or Average()"),
        ("Sum", "Rate" or "Index") => Say($"{series.Upper} is not summed over time", Weighted),
        ("End" or "Average" or "Mean" or "WeightedBy", "Flow") => Say($"{series.Upper} adds up over a period", "Take Sum()"),
        ("Mean" or "WeightedBy", "Stock") => Say($"{series.Upper} is counted at the end of a period", "Take End() or Average()"),
        ("End" or "Average", "Rate" or "Index") => Say($"{series.Upper} has no {verb}()", Weighted),
        ("Mean" or "WeightedBy", "Index") when !known.IsFixedBase(series.Base) => Say($"{series.Upper} has no mean over time", Moving),
        ("YearOnYear" or "PeriodOnPeriod" or "GrowthOver" or "FixedBase" or "Annualized", "Rate") when known.IsPoint(series.Kind) =>
            Say($"{series.Upper} changes in points and does not grow", "Take PointsOnYear(), PointsOnPeriod() or PointsOver(lag)"),
        ("PeriodOnPeriod" or "GrowthOver" or "FixedBase" or "Annualized" or "YearOnYear", "Index") when !known.IsFixedBase(series.Base) =>
            Say($"{series.Upper} is not divided by an earlier one", Moving),
        ("YearOnYear", _) when series.Period.Name == "Week" =>
            Say("A week is not part of a year, and the week of a year before is not always there",
                "Take GrowthOverSameWeekLastYear(…), which asks how week 53 is treated"),
        ("PointsOnYear" or "PointsOnPeriod" or "PointsOver", "Flow" or "Stock")
            or ("PointsOnYear" or "PointsOnPeriod" or "PointsOver", "Rate") when !known.IsPoint(series.Kind) =>
            Say($"{series.Upper} is not a percentage", "It grows: take YearOnYear() or PeriodOnPeriod()"),
        ("NetChange", "Flow") => Say($"{series.Upper} is a change already", "Subtract the series, or take its growth"),
        ("Allocate", "Stock" or "Rate" or "Index") =>
            Say($"{series.Upper} has no parts that sum to it", "Only a flow is allocated to shorter periods"),
        _ => null,
    };

    /// <summary>The sentence for a span that periods do not fill.</summary>
    public static string NoParts(string fine, string coarse) =>
        $"Periods of type {fine} are not whole parts of {coarse}, so nothing is aggregated to it. Go to a longer period that holds them "
            + "whole; to a shorter one by a named allocation (Allocate); "
        + "weeks become months only through days.";

    private static string Say(string what, string instead) => $"{what}. {instead}.";
}
