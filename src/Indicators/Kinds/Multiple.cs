namespace Indicators;

/// <summary>How often one amount goes into another: 倍. Its coherent unit is one time.</summary>
/// <remarks>A kind of its own, so that 2.5倍 and 2.5个百分点 never meet: the one is a ratio, the other a difference of shares.</remarks>
public sealed class Multiple : IRatioKind, IIntensive
{
    private Multiple() { }

    static string IQuantityKind.Code => "[times]";
}
