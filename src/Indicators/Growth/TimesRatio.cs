using System.Diagnostics;
using System.Numerics;

namespace Indicators;

/// <summary>A later value in terms of its base: 是上年的2.5倍, 2.5 times the base.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>r = later ÷ base = 1 + g</c>, zero or more. 2.5倍 as a ratio is growth of 150 %; as an increase
/// (<see cref="TimesIncrease"/>) it is growth of 250 %, and the two are different types. Nothing converts on its own.</para>
/// <para><b>Unit.</b> None (倍); <see cref="Units.Times"/> is the unit of amounts that are such ratios.</para>
/// <para><b>Exactness.</b> Exact.</para>
/// <para><b>Default value.</b> 1倍: no change.</para>
/// <para><b>Source.</b> 国家统计局, 统计知识: 番与倍.</para>
/// </remarks>
/// <example><code>
/// TimesRatio.Of(4).ToTimesIncrease();     // → 增长3倍
/// TimesRatio.Of(4).ToGrowthRate();        // → 3
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct TimesRatio : IComparable<TimesRatio>, IComparisonOperators<TimesRatio, TimesRatio, bool>
{
    private readonly Rational _ratioLessOne;

    private TimesRatio(Rational ratioLessOne) => _ratioLessOne = ratioLessOne;

    /// <summary>Gets the ratio r of the later value to the base, zero or more.</summary>
    public Rational Ratio => Rational.One + _ratioLessOne;

    /// <summary>The ratio that somebody states: 2.5 for 是…的2.5倍.</summary>
    /// <param name="ratio">The ratio, zero or more.</param>
    /// <returns>The ratio, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is negative.</exception>
    public static TimesRatio Of(Rational ratio) => ratio.Sign >= 0
        ? new(ratio - Rational.One)
        : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, $"{ratio} is no number of times that a base is: it must be zero or more.");

    /// <summary>The growth with this ratio: <c>r − 1</c>.</summary>
    /// <returns>The growth, exact.</returns>
    public GrowthRate ToGrowthRate() => new(_ratioLessOne);

    /// <summary>The same change as an increase in times: <c>r − 1</c>.</summary>
    /// <returns>The increase, exact.</returns>
    public TimesIncrease ToTimesIncrease() => TimesIncrease.Of(_ratioLessOne);

    /// <summary>The later amount: <c>base × r</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="baseValue">The base.</param>
    /// <returns>The later amount, exact, in the unit of the base.</returns>
    public Quantity<TKind> ApplyTo<TKind>(Quantity<TKind> baseValue) where TKind : IRatioKind => baseValue * Ratio;

    /// <summary>Compares the ratios, exactly.</summary>
    /// <param name="other">A ratio.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(TimesRatio other) => _ratioLessOne.CompareTo(other._ratioLessOne);

    /// <summary>Whether the left ratio is lower.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(TimesRatio left, TimesRatio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left ratio is higher.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(TimesRatio left, TimesRatio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left ratio is not higher.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <=(TimesRatio left, TimesRatio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left ratio is not lower.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >=(TimesRatio left, TimesRatio right) => left.CompareTo(right) >= 0;
}
