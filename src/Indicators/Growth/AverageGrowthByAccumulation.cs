using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The growth per period with which a base would have added up to the sum of what followed (累计法), held exactly.</summary>
/// <remarks>
/// <para><b>Definition.</b> The rate is <c>x − 1</c>, for the x above zero with <c>x + x² + … + x^n = (x₁ + … + xₙ) ÷ x₀</c>: the
/// base x₀ above zero, and n periods after it whose values have a sum above zero. The order of the values does not matter; by
/// level (水平法, <see cref="AverageGrowth.Level{TKind}(Quantity{TKind}, Quantity{TKind}, Rational, ShortSpanPolicy)"/>) only the last one
/// does.</para>
/// <para><b>Unit.</b> None; a fraction per period.</para>
/// <para><b>Exactness.</b> x is not a power, so the rate is held by <see cref="SumFactor"/> and <see cref="Periods"/>, exactly. Every
/// comparison and every rounding is decided by whole numbers, and a tie is found to be a tie.</para>
/// <para><b>Equality.</b> By the rate, whatever the spans.</para>
/// <para><b>Default value.</b> No growth over one period.</para>
/// <para><b>Source.</b> 国家统计局, 平均增长速度, 累计法 (方程法); in use for investment in fixed assets.</para>
/// </remarks>
/// <example><code>
/// AverageGrowthByAccumulation average = AverageGrowth.Accumulation(100 * Yuan, [110 * Yuan, 121 * Yuan, 100 * Yuan]).Value;
/// average;                                          // → root(x + ... + x^3 = 3.31) - 1
/// average.ToPercent(1, Rounding.HalfAwayFromZero);  // → 5.0%
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<AverageGrowthByAccumulation>))]
public readonly partial record struct AverageGrowthByAccumulation :
    IComparable<AverageGrowthByAccumulation>,
    IComparisonOperators<AverageGrowthByAccumulation, AverageGrowthByAccumulation, bool>
{
    /// <summary>The largest number of periods: the months of a hundred years.</summary>
    public const int MaxPeriods = 1_200;

    private readonly Rational _sumLessOne;
    private readonly int _periodsAfterFirst;

    internal AverageGrowthByAccumulation(Rational sumFactor, int periods) =>
        (_sumLessOne, _periodsAfterFirst) = (sumFactor - Rational.One, periods - 1);

    /// <summary>Gets what the values of the n periods add up to, in bases: <c>(x₁ + … + xₙ) ÷ x₀</c>, above zero.</summary>
    public Rational SumFactor => Rational.One + _sumLessOne;

    /// <summary>Gets the number of periods n after the base.</summary>
    public int Periods => _periodsAfterFirst + 1;

    /// <summary>The average of one period that grew by a rate.</summary>
    internal static AverageGrowthByAccumulation Constant(GrowthRate perPeriod) => new(perPeriod.Factor, 1);

    internal static bool TryCreate(Rational sumFactor, int periods, out AverageGrowthByAccumulation value)
    {
        bool isDefined = sumFactor.Sign > 0 && periods is > 0 and <= MaxPeriods;
        value = isDefined ? new(sumFactor, periods) : default;
        return isDefined;
    }

    /// <summary>Gets the rate in per cent: to round it, to enclose it, to compare it with a fraction.</summary>
    public ExactReal Percent => new(new AccumulationFactor(SumFactor, Periods), 100, -100);

    /// <summary>Prints the rate as a percentage; the one place where it is rounded, and ties are decided exactly.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text such as <c>5.0%</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range, or the rule is none.</exception>
    public string ToPercent(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        return Percent.Round(decimals, rounding).ToString(decimals, rounding) + "%";
    }

    /// <summary>Compares the rate with a stated one per period, exactly.</summary>
    /// <param name="perPeriod">The growth per period.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(GrowthRate perPeriod) => -AccumulationRoot.Compare(SumFactor, Periods, perPeriod.Factor);

    /// <summary>Compares the rates per period, exactly, whatever the spans.</summary>
    /// <param name="other">An average growth by accumulation.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(AverageGrowthByAccumulation other) => AccumulationRoot.Compare(SumFactor, Periods, other.SumFactor, other.Periods);

    /// <summary>Whether both grow by the same rate per period, exactly, whatever their spans.</summary>
    /// <param name="other">An average growth by accumulation.</param>
    /// <returns>True for 10 % over two years and 10 % over five.</returns>
    public bool Equals(AverageGrowthByAccumulation other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => Percent.Round(6, Rounding.HalfToEven).GetHashCode();

    /// <summary>Whether the left rate is lower.</summary>
    /// <param name="left">An average growth by accumulation.</param>
    /// <param name="right">An average growth by accumulation.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(AverageGrowthByAccumulation left, AverageGrowthByAccumulation right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left rate is higher.</summary>
    /// <param name="left">An average growth by accumulation.</param>
    /// <param name="right">An average growth by accumulation.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(AverageGrowthByAccumulation left, AverageGrowthByAccumulation right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left rate is not higher.</summary>
    /// <param name="left">An average growth by accumulation.</param>
    /// <param name="right">An average growth by accumulation.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator <=(AverageGrowthByAccumulation left, AverageGrowthByAccumulation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left rate is not lower.</summary>
    /// <param name="left">An average growth by accumulation.</param>
    /// <param name="right">An average growth by accumulation.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator >=(AverageGrowthByAccumulation left, AverageGrowthByAccumulation right) => left.CompareTo(right) >= 0;
}
