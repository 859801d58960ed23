namespace Indicators;

/// <summary>Energy; its coherent unit is the joule.</summary>
/// <remarks>Energy that is weighed as coal stays energy: 吨标准煤 is exactly 29.3076 GJ (7000 kcal of 4.1868 kJ a kilogram, GB/T
/// 2589).</remarks>
public sealed class Energy : IExtensive
{
    private Energy() { }

    static string IQuantityKind.Code => "J";
}
