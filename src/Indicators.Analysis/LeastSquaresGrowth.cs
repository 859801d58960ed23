using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The growth per period of the exponential that fits all observations best, held as an exact product of powers until it is
/// printed.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>exp(b) − 1</c>, where b is the slope of the least-squares line through <c>(t, ln x)</c>:
/// <c>b = Σ (t − t̄) ln x ÷ Σ (t − t̄)²</c>, for levels x above zero at two different times t at least. So <c>exp(b) = ∏ x^w</c> with the
/// rational weights <c>w = (t − t̄) ÷ Σ (t − t̄)²</c>, which add to zero. Unlike an average growth by level
/// (<see cref="AverageGrowth.Level{TKind}(Quantity{TKind}, Quantity{TKind}, Rational, ShortSpanPolicy)"/>) it looks at every
/// observation.</para>
/// <para><b>Unit.</b> None; a fraction per unit of time: per year where times are years.</para>
/// <para><b>Exactness.</b> <see cref="Factor"/> is exact, and so is every comparison and every rounding: a tie is found to be a tie.</para>
/// <para><b>Equality.</b> By the rate, whatever the observations.</para>
/// <para><b>Text.</b> The exact product, <c>31^(-1) * 58^1 - 1</c>, without the names of its periods; every format (G, zh, en) is the
/// same.</para>
/// <para><b>Default value.</b> No growth, of no observation.</para>
/// <para><b>Source.</b> World Bank, World Development Indicators, statistical methods: least-squares growth rate.</para>
/// </remarks>
/// <example><code>
/// LeastSquaresGrowth growth = Trends.LeastSquaresGrowth([2021, 2022, 2023], [100, 110, 120], TrendCoverage.Complete).Value;
/// growth.Factor;                                   // → 100^(-1/2) * 110^0 * 120^(1/2)
/// growth.ToPercent(1, Rounding.HalfAwayFromZero);  // → 9.5%
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(LeastSquaresGrowthJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<LeastSquaresGrowth>))]
public readonly partial record struct LeastSquaresGrowth
    : IComparable<LeastSquaresGrowth>, IComparisonOperators<LeastSquaresGrowth, LeastSquaresGrowth, bool>
{
    internal LeastSquaresGrowth(PowerProduct factor, IPeriod? firstPeriod, IPeriod? lastPeriod) =>
        (Factor, FirstPeriod, LastPeriod) = (factor, firstPeriod, lastPeriod);

    /// <summary>Gets the growth factor per period, exactly: a factor <c>x^w</c> for each observation, in the order of the times.</summary>
    public PowerProduct Factor { get; }

    /// <summary>Gets the number of observations that were fitted.</summary>
    public int Observations => Factor.Factors.Count;

    /// <summary>Gets the period of the first observation, where periods were named.</summary>
    public IPeriod? FirstPeriod { get; }

    /// <summary>Gets the period of the last observation, where periods were named.</summary>
    public IPeriod? LastPeriod { get; }

    /// <summary>Gets the rate in per cent: to round it, to enclose it, to compare it with a fraction.</summary>
    public ExactReal Percent => (Factor.Number * 100) - 100;

    /// <summary>Prints the rate as a percentage; the one place where it is rounded, and ties are decided exactly.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text such as <c>9.5%</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    /// <exception cref="OverflowException">The factor is beyond 10^±9,800.</exception>
    public string ToPercent(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        return Percent.Round(decimals, rounding).ToString(decimals, rounding) + "%";
    }

    /// <summary>Compares the rate with a stated one per period, exactly.</summary>
    /// <param name="perPeriod">The growth per period.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(GrowthRate perPeriod) => Factor.Number.CompareTo(perPeriod.Factor);

    /// <summary>Compares two growths per period, exactly, whatever their observations.</summary>
    /// <param name="other">A least-squares growth.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(LeastSquaresGrowth other) => Factor.CompareTo(other.Factor);

    /// <summary>Whether both grow by the same rate per period, exactly, whatever their observations.</summary>
    /// <param name="other">A least-squares growth.</param>
    /// <returns>True for 100, 110, 121 and 10, 11.</returns>
    public bool Equals(LeastSquaresGrowth other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => Factor.GetHashCode();

    /// <summary>Whether the left rate is lower.</summary>
    /// <param name="left">A least-squares growth.</param>
    /// <param name="right">A least-squares growth.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(LeastSquaresGrowth left, LeastSquaresGrowth right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left rate is higher.</summary>
    /// <param name="left">A least-squares growth.</param>
    /// <param name="right">A least-squares growth.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(LeastSquaresGrowth left, LeastSquaresGrowth right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left rate is not higher.</summary>
    /// <param name="left">A least-squares growth.</param>
    /// <param name="right">A least-squares growth.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator <=(LeastSquaresGrowth left, LeastSquaresGrowth right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left rate is not lower.</summary>
    /// <param name="left">A least-squares growth.</param>
    /// <param name="right">A least-squares growth.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator >=(LeastSquaresGrowth left, LeastSquaresGrowth right) => left.CompareTo(right) >= 0;

    // Weights of a slope add to zero, and are not all zero; the times can be told from them, but for where they begin.
    internal static bool TryCreate(PowerProduct factor, IPeriod? first, IPeriod? last, out LeastSquaresGrowth value)
    {
        bool isDefined = factor.Factors.Count == 0
            || (factor.Factors.Aggregate(Rational.Zero, (sum, one) => sum + one.Exponent).IsZero
                && factor.Factors.Any(one => !one.Exponent.IsZero));
        value = isDefined ? new(factor, first, last) : default;
        return isDefined;
    }
}
