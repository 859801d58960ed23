using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The logarithm of a growth factor, <c>ln(later ÷ earlier)</c>: the growth that adds over chains.</summary>
/// <remarks>
/// <para><b>Exactness.</b> The factor is held exactly; the logarithm of a rational other than one is irrational, so it
/// is never a tie and every rounding of it is decided, once, by enclosures of growing precision.</para>
/// <para><b>Unit.</b> None; 0.0953… is growth of 10 %.</para>
/// <para><b>Text.</b> Exact, <c>ln(58/31)</c>; the same in every language.</para>
/// <para><b>Default value.</b> Zero: no growth.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<LogGrowth>))]
public readonly partial record struct LogGrowth :
    IRankable<LogGrowth>,
    IAdditionOperators<LogGrowth, LogGrowth, LogGrowth>,
    ISubtractionOperators<LogGrowth, LogGrowth, LogGrowth>,
    IUnaryNegationOperators<LogGrowth, LogGrowth>,
    IComparisonOperators<LogGrowth, LogGrowth, bool>
{
    private readonly Rational _change;

    internal LogGrowth(Rational factor) => _change = factor - Rational.One;

    /// <summary>Gets the growth factor whose logarithm this is, above zero.</summary>
    public Rational Factor => Rational.One + _change;

    /// <summary>Gets the growth rate with the same factor.</summary>
    public GrowthRate Rate => new(_change);

    /// <summary>Gets the number that the logarithm is: to round it, to enclose it, to compare it with a fraction.</summary>
    public ExactReal Number => new(new Logarithm(Factor));

    /// <summary>Adds the log growths of two spans that follow each other: the factors are multiplied.</summary>
    /// <param name="left">A log growth.</param>
    /// <param name="right">A log growth.</param>
    /// <returns>The log growth over both spans, exact.</returns>
    public static LogGrowth operator +(LogGrowth left, LogGrowth right) => new(left.Factor * right.Factor);

    /// <summary>Takes the log growth of a part away from that of the whole span.</summary>
    /// <param name="left">A log growth.</param>
    /// <param name="right">A log growth.</param>
    /// <returns>The difference, exact.</returns>
    public static LogGrowth operator -(LogGrowth left, LogGrowth right) => new(left.Factor / right.Factor);

    /// <summary>The log growth of the way back.</summary>
    /// <param name="value">A log growth.</param>
    /// <returns>Its opposite, exact.</returns>
    public static LogGrowth operator -(LogGrowth value) => new(value.Factor.Reciprocal());

    /// <summary>Compares two log growths, exactly.</summary>
    /// <param name="other">A log growth.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(LogGrowth other) => _change.CompareTo(other._change);

    /// <summary>Whether the left one is smaller.</summary>
    /// <param name="left">A log growth.</param>
    /// <param name="right">A log growth.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(LogGrowth left, LogGrowth right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is larger.</summary>
    /// <param name="left">A log growth.</param>
    /// <param name="right">A log growth.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(LogGrowth left, LogGrowth right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not larger.</summary>
    /// <param name="left">A log growth.</param>
    /// <param name="right">A log growth.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator <=(LogGrowth left, LogGrowth right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not smaller.</summary>
    /// <param name="left">A log growth.</param>
    /// <param name="right">A log growth.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator >=(LogGrowth left, LogGrowth right) => left.CompareTo(right) >= 0;
}
