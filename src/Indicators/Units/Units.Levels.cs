namespace Indicators;

// Ratios, and levels with the units of their differences. Index numbers have theirs in IndexNumber<TBase>.
public static partial class Units
{
    /// <summary>How often one amount goes into another (倍).</summary>
    public static Unit<Multiple> Times { get; } = Unit<Multiple>.Create("倍", "times|times", 1);

    /// <summary>The percentage point (个百分点), 1/100: the difference of two percentages.</summary>
    public static Unit<Proportion> PercentagePoint { get; } =
        Unit<Proportion>.Create("个百分点", "percentage point|percentage points", new Rational(1, 100));

    /// <summary>The per-mille point (个千分点), 1/1000.</summary>
    public static Unit<Proportion> PerMillePoint { get; } =
        Unit<Proportion>.Create("个千分点", "per mille point|per mille points", new Rational(1, 1000));

    /// <summary>Per cent (%): a level. The difference of two is in <see cref="PercentagePoint"/>.</summary>
    public static PointUnit<Proportion> Percent { get; } = PointUnit<Proportion>.Create("%", "%", PercentagePoint, ucumCode: "%");

    /// <summary>Per mille (‰): a level. The difference of two is in <see cref="PerMillePoint"/>.</summary>
    public static PointUnit<Proportion> PerMille { get; } = PointUnit<Proportion>.Create("‰", "‰", PerMillePoint, ucumCode: "[ppth]");

    /// <summary>The kelvin (开尔文): the difference of two temperatures in ℃.</summary>
    public static Unit<Temperature> Kelvin { get; } = Unit<Temperature>.Create("开尔文", "kelvin|kelvins", 1, "K");

    /// <summary>The degree Rankine (兰氏度), 5/9 K: the difference of two temperatures in ℉.</summary>
    public static Unit<Temperature> DegreeRankine { get; } =
        Unit<Temperature>.Create("兰氏度", "degree Rankine|degrees Rankine", new Rational(5, 9), "[degR]");

    /// <summary>The degree Celsius (℃): a level; K = ℃ + 273.15. The difference of two is in <see cref="Kelvin"/>.</summary>
    public static PointUnit<Temperature> DegreeCelsius { get; } = PointUnit<Temperature>.Create("℃", "°C|°C", Kelvin, 273.15m, "Cel");

    /// <summary>The degree Fahrenheit (℉): a level; K = (℉ + 459.67) × 5/9. The difference of two is in
    /// <see cref="DegreeRankine"/>.</summary>
    public static PointUnit<Temperature> DegreeFahrenheit { get; } =
        PointUnit<Temperature>.Create("℉", "°F|°F", DegreeRankine, new Rational(45_967, 180), "[degF]");
}
