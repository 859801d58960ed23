namespace Indicators;

/// <summary>Power and installed capacity; its coherent unit is the watt. Power over time is <see cref="Energy"/>.</summary>
public sealed class Power : IExtensive
{
    private Power() { }

    static string IQuantityKind.Code => "W";
}
