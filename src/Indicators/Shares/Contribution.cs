using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What a part contributed to the growth of a whole: points (拉动) and its share in the change (贡献率).</summary>
/// <remarks>
/// <para><b>Definition.</b> Points: the change of the part over the earlier whole, <c>(x₁ − x₀) ÷ X₀</c>, which is also earlier share ×
/// growth of the part. Share: the change of the part over that of the whole, <c>(x₁ − x₀) ÷ (X₁ − X₀)</c>; it may be below zero and above
/// one.</para>
/// <para><b>Unit.</b> The three numbers are in one unit, that of the earlier whole.</para>
/// <para><b>Exactness.</b> Exact. The points of all parts add to the growth of the whole, and their shares to one.</para>
/// <para><b>Default value.</b> No contribution to a whole of one that did not change.</para>
/// <para><b>Source.</b> 国家统计局, 贡献率 and 拉动百分点.</para>
/// </remarks>
/// <example><code>
/// Contribution industry = Contributions.Of(40 * Yuan, 46 * Yuan, 100 * Yuan, 108 * Yuan).Value;
/// industry.Points;                                                          // → 6个百分点
/// industry.Share.Value;                                                     // → 0.75
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Contribution>))]
public readonly partial record struct Contribution
{
    private readonly Rational _wholeLessOne;

    internal Contribution(Rational change, Rational whole, Rational wholeChange) =>
        (Change, _wholeLessOne, WholeChange) = (change, whole - Rational.One, wholeChange);

    /// <summary>Gets the change of the part.</summary>
    public Rational Change { get; }

    /// <summary>Gets the earlier whole, above zero.</summary>
    public Rational Whole => Rational.One + _wholeLessOne;

    /// <summary>Gets the change of the whole.</summary>
    public Rational WholeChange { get; }

    /// <summary>Gets the contribution in percentage points (拉动).</summary>
    public Quantity<Proportion> Points => Change / Whole * 100 * Units.PercentagePoint;

    /// <summary>Gets the share in the change of the whole as a fraction (贡献率); <see cref="Reason.ZeroChange"/> where that did not
    /// change.</summary>
    public Outcome<Rational> Share =>
        WholeChange.IsZero ? Undefined.Of(Reason.ZeroChange, Whole.ToString(), Whole.ToString()) : Change / WholeChange;
}
