using System.Diagnostics;
using System.Numerics;

namespace Indicators;

/// <summary>A change in terms of its base: 增长2倍, an increase by 2 times the base, to three times the base.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>k = (later − base) ÷ base = g</c>, −1 or more; the ratio is <c>r = 1 + k</c>. Reports use 倍 for
/// increases only (see IND0521); below zero it is here so that every growth has one.</para>
/// <para><b>Unit.</b> None (倍).</para>
/// <para><b>Exactness.</b> Exact.</para>
/// <para><b>Default value.</b> 增长0倍: no change.</para>
/// <para><b>Source.</b> 国家统计局, 统计知识: 番与倍; 同比增长1.79倍 is growth of 179 % (工业企业利润, 2021年1-2月).</para>
/// </remarks>
/// <example><code>
/// TimesIncrease.Of(2).ToTimesRatio();     // → 3倍
/// TimesIncrease.Of(2).ToGrowthRate().ToPercent(0, Rounding.HalfAwayFromZero);   // → 200%
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct TimesIncrease : IComparable<TimesIncrease>, IComparisonOperators<TimesIncrease, TimesIncrease, bool>
{
    private TimesIncrease(Rational increase) => Increase = increase;

    /// <summary>Gets by how many bases the value rose: k.</summary>
    public Rational Increase { get; }

    /// <summary>The increase that somebody states: 2 for 增长2倍.</summary>
    /// <param name="increase">By how many bases the value rose, −1 or more.</param>
    /// <returns>The increase, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is below −1: nothing falls by more than all of it.</exception>
    public static TimesIncrease Of(Rational increase) => increase >= Rational.MinusOne
        ? new(increase)
        : throw new ArgumentOutOfRangeException(nameof(increase), increase, "A change in times is never below -1 (-100%).");

    /// <summary>The growth with this increase: k itself.</summary>
    /// <returns>The growth, exact.</returns>
    public GrowthRate ToGrowthRate() => new(Increase);

    /// <summary>The same change as a ratio: <c>1 + k</c>.</summary>
    /// <returns>The ratio, exact.</returns>
    public TimesRatio ToTimesRatio() => TimesRatio.Of(Rational.One + Increase);

    /// <summary>The later amount: <c>base × (1 + k)</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="baseValue">The base.</param>
    /// <returns>The later amount, exact, in the unit of the base.</returns>
    public Quantity<TKind> ApplyTo<TKind>(Quantity<TKind> baseValue) where TKind : IRatioKind => ToTimesRatio().ApplyTo(baseValue);

    /// <summary>Compares the increases, exactly.</summary>
    /// <param name="other">An increase.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(TimesIncrease other) => Increase.CompareTo(other.Increase);

    /// <summary>Whether the left increase is lower.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(TimesIncrease left, TimesIncrease right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left increase is higher.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(TimesIncrease left, TimesIncrease right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left increase is not higher.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <=(TimesIncrease left, TimesIncrease right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left increase is not lower.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >=(TimesIncrease left, TimesIncrease right) => left.CompareTo(right) >= 0;
}
