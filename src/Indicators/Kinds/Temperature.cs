namespace Indicators;

/// <summary>Temperature: a level on a scale that is not an amount; its coherent unit is the kelvin.</summary>
/// <remarks>
/// A level is a <see cref="QuantityPoint{TKind}"/> in ℃ or ℉, whose zeros lie elsewhere than that of the kelvin; the
/// difference of two levels is a <see cref="Quantity{TKind}"/> in kelvins. 20 ℃ is not twice 10 ℃, so there is no ratio.
/// </remarks>
public sealed class Temperature : IPointKind
{
    private Temperature() { }

    static string IQuantityKind.Code => "K";
}
