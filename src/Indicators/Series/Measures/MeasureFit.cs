namespace Indicators;

/// <summary>Which units a measure may have.</summary>
internal static class MeasureFit
{
    /// <summary>Says what a measure needs where its unit does not fit, and what the unit fits; null where it does.</summary>
    internal static (string Expected, string Hint)? Problem(Measure measure, Unit? unit) => measure switch
    {
        Measure.Flow or Measure.Stock when unit is { IsAdditive: false } => ("a unit whose amounts add up", MeasureOf(unit)),
        Measure.Index when unit is null =>
            ("a unit that says what is 100, such as 上年=100 or 2020=100",
                "an indicator of which only ranks are published has the measure rate"),
        Measure.Index when !IsIndex(unit) =>
            ("a unit that says what is 100, such as 上年=100 or 2020=100",
                "only a level against a base is an index; a quotient has the measure rate"),
        _ => null,
    };

    // 上年=100, and the per cent of the base in which yearbooks print the same.
    private static bool IsIndex(Unit unit) => unit.IsPoint && unit is not PointUnit<Temperature>;

    private static string MeasureOf(Unit unit) =>
        unit.KindCode.StartsWith('[') ? "index numbers have the measure index"
        : unit.KindCode == KindCodes.Of<Temperature>() ? "temperatures do not add up; levels of a scale have the measure rate"
        : "percentages and ratios have the measure rate";
}
