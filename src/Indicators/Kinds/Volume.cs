namespace Indicators;

/// <summary>Volume; its coherent unit is the cubic metre.</summary>
public sealed class Volume : IExtensive
{
    private Volume() { }

    static string IQuantityKind.Code => "m3";
}
