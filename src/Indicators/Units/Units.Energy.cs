namespace Indicators;

// Energy and power.
public static partial class Units
{
    /// <summary>The joule (焦耳).</summary>
    public static Unit<Energy> Joule { get; } = Unit<Energy>.Create("焦耳", "joule|joules", 1, "J");

    /// <summary>The kilojoule (千焦).</summary>
    public static Unit<Energy> Kilojoule { get; } = Unit<Energy>.Create("千焦", "kJ|kJ", 1000, "kJ");

    /// <summary>The megajoule (兆焦).</summary>
    public static Unit<Energy> Megajoule { get; } = Unit<Energy>.Create("兆焦", "MJ|MJ", 1_000_000, "MJ");

    /// <summary>The gigajoule (吉焦).</summary>
    public static Unit<Energy> Gigajoule { get; } = Unit<Energy>.Create("吉焦", "GJ|GJ", 1_000_000_000, "GJ");

    /// <summary>The kilowatt-hour (千瓦时, 度), 3.6 MJ.</summary>
    public static Unit<Energy> KilowattHour { get; } = Unit<Energy>.Create("千瓦时", "kWh|kWh", 3_600_000, "kW.h");

    /// <summary>The megawatt-hour (兆瓦时).</summary>
    public static Unit<Energy> MegawattHour { get; } = Unit<Energy>.Create("兆瓦时", "MWh|MWh", 3_600_000_000, "MW.h");

    /// <summary>The kilocalorie of the International Table (千卡), 4186.8 J.</summary>
    public static Unit<Energy> Kilocalorie { get; } = Unit<Energy>.Create("千卡", "kcal|kcal", new Rational(20_934, 5), "kcal_IT");

    /// <summary>The tonne of coal equivalent (吨标准煤), 29.3076 GJ.</summary>
    public static Unit<Energy> TonneOfCoalEquivalent { get; } =
        Unit<Energy>.Create("吨标准煤", "tonne of coal equivalent|tonnes of coal equivalent", 29_307_600_000);

    /// <summary>The tonne of oil equivalent (吨标准油), 41.868 GJ.</summary>
    public static Unit<Energy> TonneOfOilEquivalent { get; } =
        Unit<Energy>.Create("吨标准油", "tonne of oil equivalent|tonnes of oil equivalent", 41_868_000_000);

    /// <summary>The watt (瓦特).</summary>
    public static Unit<Power> Watt { get; } = Unit<Power>.Create("瓦特", "watt|watts", 1, "W");

    /// <summary>The kilowatt (千瓦).</summary>
    public static Unit<Power> Kilowatt { get; } = Unit<Power>.Create("千瓦", "kW|kW", 1000, "kW");

    /// <summary>The megawatt (兆瓦).</summary>
    public static Unit<Power> Megawatt { get; } = Unit<Power>.Create("兆瓦", "MW|MW", 1_000_000, "MW");

    /// <summary>The gigawatt (吉瓦).</summary>
    public static Unit<Power> Gigawatt { get; } = Unit<Power>.Create("吉瓦", "GW|GW", 1_000_000_000, "GW");
}
