using System.Diagnostics;

namespace Indicators;

/// <summary>Every growth that two printed figures allow: an enclosure of the growth between the hidden true values.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>{ y ÷ x − 1 : x in the bounds of the base, y in the bounds of the later figure }</c>.
/// Sound: the true growth lies inside. Tight: each closed end is the growth of two values that the figures allow.</para>
/// <para><b>Exactness.</b> Exact rational ends; nothing is rounded.</para>
/// <para><b>Text.</b> The range in per cent, exactly, <c>[20, 25)%</c>; every format (G, zh, en) is the same.</para>
/// <para><b>Default value.</b> No change, exactly.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct GrowthRange
{
    internal GrowthRange(Bounds ratio) => Ratio = ratio;

    /// <summary>A range of growths that somebody states as fractions.</summary>
    /// <param name="ratio">The range of the change as a fraction of the earlier value; what lies below −1 is left out.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">All of it lies below −1: nothing falls by more than all of it.</exception>
    public static GrowthRange FromRatio(Bounds ratio) => ratio.Intersect(Bounds.AtLeast(Rational.MinusOne)) is { } possible
        ? new(possible)
        : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A growth is never below -1 (-100%).");

    /// <summary>Gets the range of the change as a fraction of the earlier value.</summary>
    public Bounds Ratio { get; }

    /// <summary>Gets the range in per cent.</summary>
    public Bounds Percent => Ratio * Bounds.Exactly(100);

    /// <summary>Gets the growth itself when both figures are exact, or <see langword="null"/>.</summary>
    public GrowthRate? Exact => Ratio.IsPoint ? new GrowthRate(Ratio.Lower!.Value) : null;

    /// <summary>Whether a growth is one of those that the figures allow.</summary>
    /// <param name="growth">The growth.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(GrowthRate growth) => Ratio.Contains(growth.Ratio);
}
