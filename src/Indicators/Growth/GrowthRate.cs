using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The relative change of a quantity from an earlier value to a later one (增长率), held exactly.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>(later − earlier) ÷ earlier</c>, for an earlier value above zero and a later one of zero or
/// more; so never below −1. From 31 enterprises to 58 it is 27/31, which prints as <c>87.1%</c>.</para>
/// <para><b>Unit.</b> None. <see cref="Ratio"/> is the fraction (0.87…), never the percentage (87.…).</para>
/// <para><b>Exactness.</b> No member rounds except <see cref="ToPercent"/>, which rounds once. Compare, chain and rank
/// growth rates before printing them.</para>
/// <para><b>Text.</b> The ratio, <c>27/31</c>; the same in every language. <c>87.1%</c> is not read: it is a rounded growth, a
/// <see cref="StatedGrowth"/>.</para>
/// <para><b>Default value.</b> No change: a ratio of zero.</para>
/// <para><b>Not here.</b> There is no <c>+</c>: growth rates are chained with <see cref="Then"/>. Growth per period is
/// <see cref="AverageGrowth"/>; the difference of two rates is in percentage points.</para>
/// <para><b>倍 and 番.</b> 是…的2.5倍 is <see cref="FromMultipleOfBase"/>, 增长1.5倍 <see cref="FromIncreaseInMultiples"/>, and both are growth of
/// 150 %; 翻两番 is <see cref="FromDoublings"/>, four times the base and growth of 300 % (国家统计局, 统计知识: 番与倍).</para>
/// <para><b>Source.</b> 国家统计局, 增长速度 = (报告期水平 − 基期水平) ÷ 基期水平.</para>
/// </remarks>
/// <example><code>
/// GrowthRate growth = Growth.Between(31 * Enterprises, 58 * Enterprises).Value;
/// growth.Ratio;                                    // → 27/31
/// growth.ToPercent(1, Rounding.HalfAwayFromZero);  // → 87.1%
/// GrowthRate.FromDoublings(2).Ratio;               // → 3
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<GrowthRate>))]
public readonly partial record struct GrowthRate : IRankable<GrowthRate>, IComparisonOperators<GrowthRate, GrowthRate, bool>
{
    internal GrowthRate(Rational ratio) => Ratio = ratio;

    /// <summary>Gets the change as a fraction of the earlier value: 1/10 for growth of ten per cent.</summary>
    public Rational Ratio { get; }

    /// <summary>Gets the change in per cent of the earlier value: 10 for growth of ten per cent. Exact.</summary>
    public Rational Percent => Ratio * 100;

    /// <summary>Gets what the earlier value is multiplied by (发展速度): 11/10 for growth of ten per cent.</summary>
    public Rational Factor => Rational.One + Ratio;

    /// <summary>A stated growth, as a fraction.</summary>
    /// <param name="ratio">The change as a fraction of the earlier value, −1 or above.</param>
    /// <returns>The growth, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is below −1: nothing falls by more than all of it.</exception>
    public static GrowthRate FromRatio(Rational ratio) => ratio >= Rational.MinusOne
        ? new(ratio)
        : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A growth is never below -1 (-100%).");

    /// <summary>A range of growths, stated as fractions.</summary>
    /// <param name="ratio">The bounds of the change as a fraction of the earlier value; what lies below −1 is left out.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">All of it lies below −1: nothing falls by more than all of it.</exception>
    public static Range<GrowthRate> FromRatio(Bounds ratio) => ratio.Intersect(Bounds.AtLeast(Rational.MinusOne)) is { } possible
        ? new(possible)
        : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A growth is never below -1 (-100%).");

    /// <summary>A stated growth, in per cent.</summary>
    /// <param name="percent">The change in per cent of the earlier value, −100 or above.</param>
    /// <returns>The growth, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is below −100: nothing falls by more than all of it.</exception>
    public static GrowthRate FromPercent(Rational percent) => FromRatio(percent / 100);

    /// <summary>Joins this growth with the growth of the span that follows it: <c>(1 + g)(1 + h) − 1</c>.</summary>
    /// <param name="next">The growth measured from the end of this one.</param>
    /// <returns>The growth over both spans: the factors are multiplied, not the ratios added. Exact.</returns>
    public GrowthRate Then(GrowthRate next) => new((Factor * next.Factor) - Rational.One);

    /// <summary>The growth of the way back: <c>1 ÷ (1 + g) − 1</c>. After a rise of 25 % it is −20 %.</summary>
    /// <returns>The growth from the later value to the earlier; none after a fall of 100 %, because nothing grows from zero.</returns>
    public Outcome<GrowthRate> Inverse() => Factor.IsZero
        ? Undefined.Of(Reason.NonPositive, "What is left after a growth of -100%", "the base of the way back")
        : new GrowthRate(Factor.Reciprocal() - Rational.One);

    /// <summary>Lets an amount grow: <c>earlier × (1 + g)</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="earlier">The base.</param>
    /// <returns>The later amount, exact, in the unit of the base.</returns>
    public Quantity<TKind> ApplyTo<TKind>(Quantity<TKind> earlier) where TKind : IRatioKind => earlier * Factor;

    /// <summary>The base from which an amount grew (基期量): <c>later ÷ (1 + g)</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="later">The later amount.</param>
    /// <returns>The base, exact, in the unit of the later amount; none for a growth of −100 %.</returns>
    public Outcome<Quantity<TKind>> ImpliedBase<TKind>(Quantity<TKind> later) where TKind : IRatioKind => Factor.IsZero
        ? Undefined.Of(Reason.NonPositive, $"The factor of a growth of -100% to {later}", "the divisor of an implied base")
        : later / Factor;

    /// <summary>Moves the growth by percentage points: 8 % and 1.5个百分点 is 9.5 %.</summary>
    /// <param name="points">The difference in points; below zero to move down.</param>
    /// <returns>The growth, exact; none below −100 %.</returns>
    public Outcome<GrowthRate> MovedBy(Quantity<Proportion> points)
    {
        Rational ratio = Ratio + (points.NumericalValue * points.Unit.Factor);
        return ratio >= Rational.MinusOne
            ? new GrowthRate(ratio)
            : Undefined.Of(Reason.DeclineOver100Percent, ToString(), points.ToString());
    }

    /// <summary>Prints the growth as a percentage; the one place where it is rounded.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text such as <c>87.1%</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToPercent(int decimals, Rounding rounding) => Printed.Percent(Ratio, decimals, rounding);

    /// <summary>The difference of two growths, in percentage points.</summary>
    /// <param name="left">A growth.</param>
    /// <param name="right">A growth.</param>
    /// <returns>The difference, exact.</returns>
    public static Quantity<Proportion> operator -(GrowthRate left, GrowthRate right) =>
        new((left.Ratio - right.Ratio) * 100, Units.PercentagePoint);

    /// <summary>Compares the ratios, exactly.</summary>
    /// <param name="other">A growth.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(GrowthRate other) => Ratio.CompareTo(other.Ratio);

    /// <summary>Whether the left growth is lower.</summary>
    /// <param name="left">A growth.</param>
    /// <param name="right">A growth.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(GrowthRate left, GrowthRate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left growth is higher.</summary>
    /// <param name="left">A growth.</param>
    /// <param name="right">A growth.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(GrowthRate left, GrowthRate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left growth is not higher.</summary>
    /// <param name="left">A growth.</param>
    /// <param name="right">A growth.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator <=(GrowthRate left, GrowthRate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left growth is not lower.</summary>
    /// <param name="left">A growth.</param>
    /// <param name="right">A growth.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator >=(GrowthRate left, GrowthRate right) => left.CompareTo(right) >= 0;
}
