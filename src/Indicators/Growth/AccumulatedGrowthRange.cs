using System.Diagnostics;

namespace Indicators;

/// <summary>Every average growth by accumulation (累计法) that printed figures allow.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>{ x − 1 : x + … + x^n = s, s in SumFactor }</c>. The rate rises with the sum and falls with the base, so the range is held
/// by the bounds of their quotient, exactly; <see cref="EnclosePercent"/> rounds outward.</para>
/// <para><b>Default value.</b> No growth over one period.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct AccumulatedGrowthRange
{
    private readonly Bounds _sumLessOne;
    private readonly int _periodsAfterFirst;

    internal AccumulatedGrowthRange(Bounds sumFactor, int periods) => (_sumLessOne, _periodsAfterFirst) = (sumFactor - Rational.One, periods - 1);

    /// <summary>Gets the bounds of what the values add up to, in bases; nothing in them is below zero.</summary>
    public Bounds SumFactor => _sumLessOne + Rational.One;

    /// <summary>Gets the number of periods n after the base.</summary>
    public int Periods => _periodsAfterFirst + 1;

    /// <summary>Gets the average growth itself when all figures are exact, or <see langword="null"/>.</summary>
    public AccumulatedGrowth? Exact => SumFactor.IsPoint ? End(SumFactor.Lower!.Value) : null;

    /// <summary>Encloses the range in per cent between rationals.</summary>
    /// <param name="significantDigits">Digits of the two ends, above zero.</param>
    /// <returns>Bounds that contain the range, rounded outward.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significantDigits"/> is out of range.</exception>
    public Bounds EnclosePercent(int significantDigits)
    {
        // A sum that is zero only just is approached, not reached: the rate comes down to −100 % there.
        Rational? lower = SumFactor.Lower is not { } least ? null : least.Sign > 0 ? End(least)!.Value.EnclosePercent(significantDigits).Lower : -100;
        Rational? upper = SumFactor.Upper is not { } most ? null : End(most)!.Value.EnclosePercent(significantDigits).Upper;
        return Bounds.Between(lower, lower is not null && SumFactor.LowerClosed, upper, upper is not null && SumFactor.UpperClosed);
    }

    /// <summary>Whether a rate per period is one of those that the figures allow; decided exactly.</summary>
    /// <param name="perPeriod">The growth per period.</param>
    /// <returns>True when <c>(1 + g) + … + (1 + g)^n</c> lies within <see cref="SumFactor"/>.</returns>
    public bool Contains(GrowthRate perPeriod)
    {
        (Rational factor, Rational sum) = (perPeriod.Factor, Rational.Zero);
        for (int i = 0; i < Periods; i++)
            sum = (sum + Rational.One) * factor;
        return SumFactor.Contains(sum);
    }

    private AccumulatedGrowth? End(Rational sum) => AccumulatedGrowth.TryCreate(sum, Periods, out AccumulatedGrowth end) ? end : null;
}
