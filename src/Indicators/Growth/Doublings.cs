using System.Diagnostics;
using System.Numerics;

namespace Indicators;

/// <summary>How often a value doubled: 翻一番 is the double, 翻两番 four times the base.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>n = log₂(later ÷ base)</c>, for both above zero; so the ratio is <c>2^n</c>. 翻两番 is ×4 and growth of
/// 300 %, where 增加两倍 (<see cref="TimesIncrease"/>) is ×3 and 200 %. Nothing converts on its own.</para>
/// <para><b>Unit.</b> None (番).</para>
/// <para><b>Exactness.</b> The ratio is held exactly. A power of two has a whole number of doublings, found as such; any other number of them is
/// irrational and rounded without doubt (<see cref="Count"/>).</para>
/// <para><b>Default value.</b> No doubling: the ratio is one.</para>
/// <para><b>Source.</b> 国家统计局, 统计知识: 番与倍.</para>
/// </remarks>
/// <example><code>
/// Doublings.FromCount(2).ToGrowthRate().ToPercent(0, Rounding.HalfAwayFromZero);   // → 300%
/// Doublings tripled = Doublings.Of(TimesRatio.Of(3)).Value;
/// tripled;                                                                         // → log2(3)
/// tripled.Count.Round(2, Rounding.HalfAwayFromZero);                               // → 1.58
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Doublings :
    IComparable<Doublings>,
    IAdditionOperators<Doublings, Doublings, Doublings>,
    IComparisonOperators<Doublings, Doublings, bool>
{
    /// <summary>The largest whole number of doublings that is made of a count, either way.</summary>
    public const int MaxCount = 10_000;

    private readonly Rational _ratioLessOne;

    private Doublings(Rational ratio) => _ratioLessOne = ratio - Rational.One;

    /// <summary>Gets the ratio of the later value to the base, above zero.</summary>
    public Rational Ratio => Rational.One + _ratioLessOne;

    /// <summary>Gets the number of doublings n, exactly; below zero for a fall.</summary>
    public RationalLogarithm Count => new(Ratio, 2);

    /// <summary>A whole number of doublings that somebody states: 2 for 翻两番.</summary>
    /// <param name="count">The number n, at most <see cref="MaxCount"/> either way.</param>
    /// <returns>The doublings, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Doublings FromCount(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, -MaxCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        return new(new Rational(2).Pow(count));
    }

    /// <summary>The doublings that a growth amounts to: <c>log₂(1 + g)</c>.</summary>
    /// <param name="growth">The growth.</param>
    /// <returns>The doublings, exact; none for a fall to nothing.</returns>
    public static Outcome<Doublings> Of(GrowthRate growth) => growth.Factor.IsZero
        ? new NonPositive("What is left after a growth of -100%", "a number of doublings")
        : new Doublings(growth.Factor);

    /// <summary>The doublings that a ratio in times amounts to: <c>log₂ r</c>.</summary>
    /// <param name="ratio">The ratio.</param>
    /// <returns>The doublings, exact; none for a ratio of zero.</returns>
    public static Outcome<Doublings> Of(TimesRatio ratio) => Of(ratio.ToGrowthRate());

    /// <summary>Asks for the number of doublings where it is whole: where the ratio is a power of two.</summary>
    /// <param name="count">The number n.</param>
    /// <returns>False when it is not whole, and so irrational.</returns>
    public bool TryToWhole(out int count)
    {
        (BigInteger above, BigInteger below) = (Ratio.Numerator, Ratio.Denominator);
        bool whole = above.IsPowerOfTwo && below.IsPowerOfTwo;
        count = whole ? checked((int)(above.GetBitLength() - below.GetBitLength())) : 0;
        return whole;
    }

    /// <summary>The growth with this ratio: <c>2^n − 1</c>.</summary>
    /// <returns>The growth, exact.</returns>
    public GrowthRate ToGrowthRate() => new(_ratioLessOne);

    /// <summary>The ratio in times: <c>2^n</c>.</summary>
    /// <returns>The ratio, exact.</returns>
    public TimesRatio ToTimesRatio() => TimesRatio.Of(Ratio);

    /// <summary>The same change as an increase in times: <c>2^n − 1</c>.</summary>
    /// <returns>The increase, exact.</returns>
    public TimesIncrease ToTimesIncrease() => TimesIncrease.Of(_ratioLessOne);

    /// <summary>The later amount: <c>base × 2^n</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="baseValue">The base.</param>
    /// <returns>The later amount, exact, in the unit of the base.</returns>
    public Quantity<TKind> ApplyTo<TKind>(Quantity<TKind> baseValue) where TKind : IRatioKind => baseValue * Ratio;

    /// <summary>Adds the doublings of two spans that follow each other: the ratios are multiplied.</summary>
    /// <param name="left">The doublings of the first span.</param>
    /// <param name="right">Those of the second.</param>
    /// <returns>The doublings over both, exact.</returns>
    public static Doublings operator +(Doublings left, Doublings right) => new(left.Ratio * right.Ratio);

    /// <summary>Compares the numbers of doublings, exactly.</summary>
    /// <param name="other">Doublings.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(Doublings other) => _ratioLessOne.CompareTo(other._ratioLessOne);

    /// <summary>Whether the left number is lower.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(Doublings left, Doublings right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is higher.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(Doublings left, Doublings right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not higher.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <=(Doublings left, Doublings right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not lower.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >=(Doublings left, Doublings right) => left.CompareTo(right) >= 0;
}
