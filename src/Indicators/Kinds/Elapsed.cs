namespace Indicators;

/// <summary>Elapsed time that a clock measures: seconds, minutes, hours, days, weeks; its coherent unit is the second.</summary>
public sealed class Elapsed : IExtensive
{
    private Elapsed() { }

    static string IQuantityKind.Code => "s";
}
