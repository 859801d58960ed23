namespace Indicators;

// What is measured: lengths, areas, volumes, masses.
public static partial class Units
{
    /// <summary>The metre (米).</summary>
    public static Unit<Length> Metre { get; } = Unit<Length>.Create("米", "metre|metres", 1, "m");

    /// <summary>The kilometre (公里, 千米).</summary>
    public static Unit<Length> Kilometre { get; } = Unit<Length>.Create("公里", "km|km", 1000, "km");

    /// <summary>The li (里, 华里), 500 m.</summary>
    public static Unit<Length> Li { get; } = Unit<Length>.Create("里", "li|li", 500);

    /// <summary>The centimetre (厘米).</summary>
    public static Unit<Length> Centimetre { get; } = Unit<Length>.Create("厘米", "cm|cm", new Rational(1, 100), "cm");

    /// <summary>The millimetre (毫米).</summary>
    public static Unit<Length> Millimetre { get; } = Unit<Length>.Create("毫米", "mm|mm", new Rational(1, 1_000), "mm");

    /// <summary>The nautical mile (海里), 1852 m.</summary>
    public static Unit<Length> NauticalMile { get; } = Unit<Length>.Create("海里", "nautical mile|nautical miles", 1852, "[nmi_i]");

    /// <summary>The mile (英里), 1609.344 m.</summary>
    public static Unit<Length> Mile { get; } = Unit<Length>.Create("英里", "mile|miles", new Rational(201_168, 125), "[mi_i]");

    /// <summary>The square metre (平方米).</summary>
    public static Unit<Area> SquareMetre { get; } = Unit<Area>.Create("平方米", "m2|m2", 1, "m2");

    /// <summary>The square kilometre (平方公里, 平方千米).</summary>
    public static Unit<Area> SquareKilometre { get; } = Unit<Area>.Create("平方公里", "km2|km2", 1_000_000, "km2");

    /// <summary>The hectare (公顷), 10 000 m².</summary>
    public static Unit<Area> Hectare { get; } = Unit<Area>.Create("公顷", "hectare|hectares", 10_000, "har");

    /// <summary>The mu (亩), exactly 2000/3 m².</summary>
    public static Unit<Area> Mu { get; } = Unit<Area>.Create("亩", "mu|mu", new Rational(2000, 3));

    /// <summary>Ten thousand mu (万亩).</summary>
    public static Unit<Area> TenThousandMu { get; } = Mu.WithMagnitude(Magnitude.TenThousand);

    /// <summary>The international acre (英亩), 4046.8564224 m².</summary>
    public static Unit<Area> Acre { get; } = Unit<Area>.Create("英亩", "acre|acres", new Rational(316_160_658, 78_125));

    /// <summary>The cubic metre (立方米, 方).</summary>
    public static Unit<Volume> CubicMetre { get; } = Unit<Volume>.Create("立方米", "m3|m3", 1, "m3");

    /// <summary>The cubic kilometre (立方公里).</summary>
    public static Unit<Volume> CubicKilometre { get; } = Unit<Volume>.Create("立方公里", "km3|km3", 1_000_000_000, "km3");

    /// <summary>The litre (升), 1/1000 m³.</summary>
    public static Unit<Volume> Litre { get; } = Unit<Volume>.Create("升", "litre|litres", new Rational(1, 1_000), "L");

    /// <summary>The millilitre (毫升).</summary>
    public static Unit<Volume> Millilitre { get; } = Unit<Volume>.Create("毫升", "millilitre|millilitres", new Rational(1, 1_000_000), "mL");

    /// <summary>The barrel of petroleum (桶), 42 US gallons, 0.158987294928 m³.</summary>
    public static Unit<Volume> Barrel { get; } =
        Unit<Volume>.Create("桶", "barrel|barrels", new Rational(9_936_705_933L, 62_500_000_000L), "[bbl_us]");

    /// <summary>The kilogram (千克, 公斤).</summary>
    public static Unit<Mass> Kilogram { get; } = Unit<Mass>.Create("千克", "kg|kg", 1, "kg");

    /// <summary>The gram (克).</summary>
    public static Unit<Mass> Gram { get; } = Unit<Mass>.Create("克", "gram|grams", new Rational(1, 1_000), "g");

    /// <summary>The milligram (毫克).</summary>
    public static Unit<Mass> Milligram { get; } = Unit<Mass>.Create("毫克", "mg|mg", new Rational(1, 1_000_000), "mg");

    /// <summary>The tonne (吨), 1000 kg.</summary>
    public static Unit<Mass> Tonne { get; } = Unit<Mass>.Create("吨", "tonne|tonnes", 1000, "t");

    /// <summary>The jin (斤), 1/2 kg.</summary>
    public static Unit<Mass> Jin { get; } = Unit<Mass>.Create("斤", "jin|jin", new Rational(1, 2));

    /// <summary>The dan (担), 50 kg.</summary>
    public static Unit<Mass> Dan { get; } = Unit<Mass>.Create("担", "dan|dan", 50);

    /// <summary>The avoirdupois pound (磅), 0.45359237 kg.</summary>
    public static Unit<Mass> AvoirdupoisPound { get; } = Unit<Mass>.Create("磅", "lb|lb", new Rational(45_359_237, 100_000_000), "[lb_av]");
}
