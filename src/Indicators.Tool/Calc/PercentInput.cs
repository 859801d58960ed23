namespace Indicators.Tool.Calc;

/// <summary>Percentages of the input as what they mean.</summary>
internal static class PercentInput
{
    /// <summary>A growth in per cent; below −100 % there is none.</summary>
    public static Outcome<GrowthRate> Growth(Rational percent) => percent >= -100
        ? GrowthRate.FromPercent(percent)
        : Undefined.Of(Reason.NonPositive, $"A growth of {percent}%", "a factor of growth, unless it is nothing,");

    /// <summary>A printed percentage as the fractions that it may stand for.</summary>
    public static Bounds Range(Rational percent, Rational halfUnit) => Bounds.Closed((percent - halfUnit) / 100, (percent + halfUnit) / 100);
}
