using System.Diagnostics;

namespace Indicators;

/// <summary>Every average growth that two printed figures allow, n periods apart.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>{ f^(1/n) − 1 : f in TotalFactor }</c>. A root has no rational bounds, so the range is held
/// by its total factor, exactly; <see cref="EnclosePercent"/> rounds outward.</para>
/// <para><b>Text.</b> The range of the total factor and its degree, exactly, <c>[57/31, 59/31]^(1/4) - 1</c>; every format (G, zh, en) is
/// the same.</para>
/// <para><b>Default value.</b> No growth over one period.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct AverageGrowthRange
{
    private readonly Bounds _totalChange;
    private readonly Rational _periodsAfterFirst;

    internal AverageGrowthRange(Bounds totalFactor, Rational periods) =>
        (_totalChange, _periodsAfterFirst) = (totalFactor - Rational.One, periods - Rational.One);

    /// <summary>Gets the bounds of the growth factor of the whole span, <c>last ÷ base</c>.</summary>
    public Bounds TotalFactor => _totalChange + Rational.One;

    /// <summary>Gets the number of periods n after the base.</summary>
    public Rational Periods => _periodsAfterFirst + Rational.One;

    /// <summary>Gets the average growth itself when both figures are exact, or <see langword="null"/>.</summary>
    public AverageGrowth? Exact => TotalFactor.IsPoint ? AverageGrowth.Of(TotalFactor.Lower!.Value, Periods) : null;

    /// <summary>Encloses the range in per cent between rationals.</summary>
    /// <param name="significantDigits">Digits of the two ends, above zero.</param>
    /// <returns>Bounds that contain the range, rounded outward.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significantDigits"/> is not above zero.</exception>
    public Bounds EnclosePercent(int significantDigits)
    {
        Bounds? lower = End(TotalFactor.Lower, significantDigits);
        Bounds? upper = End(TotalFactor.Upper, significantDigits);
        return Bounds.Between(
            lower?.Lower, lower is not null && TotalFactor.LowerClosed, upper?.Upper, upper is not null && TotalFactor.UpperClosed);
    }

    /// <summary>Whether a rate per period is one of those that the figures allow; decided exactly.</summary>
    /// <param name="perPeriod">The growth per period.</param>
    /// <returns>True when <c>(1 + g)^n</c> lies within <see cref="TotalFactor"/>.</returns>
    public bool Contains(GrowthRate perPeriod)
    {
        var total = new RationalPower(perPeriod.Factor, Periods);
        return (TotalFactor.Lower is not { } lower || Inside(total.CompareTo(lower), TotalFactor.LowerClosed))
            && (TotalFactor.Upper is not { } upper || Inside(-total.CompareTo(upper), TotalFactor.UpperClosed));
    }

    private Bounds? End(Rational? factor, int significantDigits) =>
        factor is { } f ? new RationalPower(f, Periods.Reciprocal()).EncloseAffine(100, -100, significantDigits) : null;

    private static bool Inside(int comparison, bool closed) => comparison > 0 || (closed && comparison == 0);
}
