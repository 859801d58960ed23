using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A part of a whole (比重), with both kept.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>part ÷ whole</c>, for a whole above zero. A part may be below zero, and above the whole where another is
/// below zero.</para>
/// <para><b>Unit.</b> Part and whole are numbers in one unit, that of the whole; <see cref="Level"/> is the share as a percentage.</para>
/// <para><b>Exactness.</b> Exact.</para>
/// <para><b>Equality.</b> Of part and whole: 1 of 2 is not 2 of 4, which says more; compare <see cref="Ratio"/> where only that
/// counts.</para>
/// <para><b>Default value.</b> Nothing of one.</para>
/// </remarks>
/// <example><code>
/// Share share = Contributions.Share(12 * Enterprises, 17 * Enterprises).Value;
/// share;                                            // → 12 of 17
/// share.ToPercent(1, Rounding.HalfAwayFromZero);    // → 70.6%
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Share>))]
public readonly partial record struct Share
{
    private readonly Rational _wholeLessOne;

    internal Share(Rational part, Rational whole) => (Part, _wholeLessOne) = (part, whole - Rational.One);

    /// <summary>Gets the part.</summary>
    public Rational Part { get; }

    /// <summary>Gets the whole, above zero.</summary>
    public Rational Whole => Rational.One + _wholeLessOne;

    /// <summary>Gets the share as a fraction: 12/17.</summary>
    public Rational Ratio => Part / Whole;

    /// <summary>Gets the share as a level in per cent, which subtracts and does not add.</summary>
    public QuantityPoint<Proportion> Level => Ratio * 100 * Units.Percent;

    /// <summary>Prints the share as a percentage; the one place where it is rounded.</summary>
    /// <remarks>Shares that are rounded one by one need not add to 100; see <see cref="Apportionment"/>.</remarks>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text such as <c>70.6%</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToPercent(int decimals, Rounding rounding) => Printed.Percent(Ratio, decimals, rounding);
}
