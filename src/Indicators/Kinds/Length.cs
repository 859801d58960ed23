namespace Indicators;

/// <summary>Length; its coherent unit is the metre.</summary>
public sealed class Length : IExtensive
{
    private Length() { }

    static string IQuantityKind.Code => "m";
}
