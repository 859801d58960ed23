namespace Indicators.Tool.Calc;

/// <summary>Percentages of input and answers, and the fractions that they are.</summary>
internal static class Percents
{
    /// <summary>A fraction in per cent.</summary>
    public static Rational Of(Rational ratio) => (ratio * PointUnit<Proportion>.Coherent).In(Units.Percent);

    /// <summary>A result in per cent, where there is one.</summary>
    public static Outcome<Rational> Of(Outcome<Rational> ratio) => ratio.Then<Rational>(value => Of(value));

    /// <summary>A growth in per cent, where there is one.</summary>
    public static Outcome<Rational> Of(Outcome<GrowthRate> growth) => growth.Then<Rational>(rate => rate.Percent);

    /// <summary>A percentage as a fraction.</summary>
    public static Rational Ratio(Rational percent) => (percent * Units.Percent).In(PointUnit<Proportion>.Coherent);

    /// <summary>A growth in per cent; below −100 % there is none.</summary>
    public static Outcome<GrowthRate> Growth(Rational percent) => percent >= -100
        ? GrowthRate.FromPercent(percent)
        : Undefined.Of(Reason.NonPositive, $"A growth of {percent}%", "a factor of growth, unless it is nothing,");
}
