namespace Indicators;

/// <summary>Mass (what statistics call weight); its coherent unit is the kilogram.</summary>
public sealed class Mass : IExtensive
{
    private Mass() { }

    static string IQuantityKind.Code => "kg";
}
