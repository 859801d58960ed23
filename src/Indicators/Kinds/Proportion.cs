namespace Indicators;

/// <summary>A part of a whole, such as an insurance coverage of 96.93 %; its coherent unit is one.</summary>
/// <remarks>
/// A level is a <see cref="QuantityPoint{TKind}"/> in per cent; the difference of two levels is a
/// <see cref="Quantity{TKind}"/> in percentage points (百分点). The two are different types and never compare.
/// </remarks>
public sealed class Proportion : IPointKind
{
    private Proportion() { }

    static string IQuantityKind.Code => "1";
}
