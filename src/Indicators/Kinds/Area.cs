namespace Indicators;

/// <summary>Area of a surface; its coherent unit is the square metre. A place is a reference area, not this.</summary>
public sealed class Area : IExtensive
{
    private Area() { }

    static string IQuantityKind.Code => "m2";
}
