using System.Diagnostics;
using System.Numerics;

namespace Indicators;

/// <summary>A level on a scale, exactly: a coverage of 96.93 %. Levels subtract, and never add.</summary>
/// <remarks>
/// <para><b>Arithmetic.</b> Level − level is a <see cref="Quantity{TKind}"/> (percentage points); level ± such a
/// quantity is a level. Level + level does not compile, nor does a comparison of a level with a difference.</para>
/// <para><b>Text.</b> An exact number (<c>-14.86</c>, <c>1486/15</c>) and a unit. In Chinese, in the unit that it has,
/// <c>20℃</c>; in English <c>20°C</c>.
/// Read with at most one blank between the two, in Chinese or English, and nothing else: hedges, number words,
/// separators of thousands and full-width digits belong to <see cref="PointFigure{TKind}"/>.</para>
/// <para><b>Default value.</b> Zero in the coherent unit of the kind.</para>
/// </remarks>
/// <example><code>
/// QuantityPoint&lt;Proportion&gt; coverage = 96.93m * Percent;
/// coverage - 90 * Percent;                 // → 6.93个百分点
/// </code></example>
/// <typeparam name="TKind">The kind of quantity.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct QuantityPoint<TKind> :
    IEquatable<QuantityPoint<TKind>>,
    IComparable<QuantityPoint<TKind>>,
    IComparable,
    ISubtractionOperators<QuantityPoint<TKind>, QuantityPoint<TKind>, Quantity<TKind>>,
    IAdditionOperators<QuantityPoint<TKind>, Quantity<TKind>, QuantityPoint<TKind>>,
    IComparisonOperators<QuantityPoint<TKind>, QuantityPoint<TKind>, bool>
    where TKind : IPointKind
{
    private readonly PointUnit<TKind>? _unit;

    /// <summary>Creates a level.</summary>
    /// <param name="numericalValue">The number before the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public QuantityPoint(Rational numericalValue, PointUnit<TKind> unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (NumericalValue, _unit) = (numericalValue, unit);
    }

    /// <summary>Gets the number before the unit, exactly: 96.93 for 96.93 %.</summary>
    public Rational NumericalValue { get; }

    /// <summary>Gets the unit; the coherent unit of the kind for the default value.</summary>
    public PointUnit<TKind> Unit => _unit ?? PointUnit<TKind>.Coherent;

    /// <summary>Gets the number before another unit: 96.93 % in ‰ is 969.3.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The number, exact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public Rational In(PointUnit<TKind> unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return ReferenceEquals(Unit, unit) ? NumericalValue : unit.Number(Unit.Coherently(NumericalValue));
    }

    /// <summary>Writes the level in another unit; exact.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>An equal level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public QuantityPoint<TKind> To(PointUnit<TKind> unit) => new(In(unit), unit);

    /// <summary>The difference of two levels, in the left unit's unit of differences: 个百分点 for %.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    /// <returns>The difference, exact.</returns>
    public static Quantity<TKind> operator -(QuantityPoint<TKind> left, QuantityPoint<TKind> right) =>
        new(left.NumericalValue - right.In(left.Unit), left.Unit.Difference);

    /// <summary>Moves a level up by a difference.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A difference.</param>
    /// <returns>A level in the same unit, exact.</returns>
    public static QuantityPoint<TKind> operator +(QuantityPoint<TKind> left, Quantity<TKind> right) =>
        new(left.NumericalValue + right.In(left.Unit.Difference), left.Unit);

    /// <summary>Moves a level down by a difference.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A difference.</param>
    /// <returns>A level in the same unit, exact.</returns>
    public static QuantityPoint<TKind> operator -(QuantityPoint<TKind> left, Quantity<TKind> right) => left + -right;

    /// <summary>Whether the levels are equal, whatever their units.</summary>
    /// <param name="other">A level.</param>
    /// <returns>True for 1 % and 10 ‰.</returns>
    public bool Equals(QuantityPoint<TKind> other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QuantityPoint<TKind> other && Equals(other);

    /// <summary>Equal levels have equal hash codes, whatever their units.</summary>
    /// <returns>The hash code of the level in the coherent unit.</returns>
    public override int GetHashCode() => Unit.Coherently(NumericalValue).GetHashCode();

    /// <summary>Compares the levels, whatever their units.</summary>
    /// <param name="other">A level.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(QuantityPoint<TKind> other) => In(other.Unit).CompareTo(other.NumericalValue);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        QuantityPoint<TKind> other => CompareTo(other),
        _ => throw new ArgumentException($"A level of kind {TKind.Code} compares with its own kind, not with {obj.GetType()}.",
            nameof(obj)),
    };

    /// <summary>Whether the levels are equal, whatever their units.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    /// <returns>True for 1 % and 10 ‰.</returns>
    public static bool operator ==(QuantityPoint<TKind> left, QuantityPoint<TKind> right) => left.Equals(right);

    /// <summary>Whether the levels differ.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    /// <returns>False for 1 % and 10 ‰.</returns>
    public static bool operator !=(QuantityPoint<TKind> left, QuantityPoint<TKind> right) => !left.Equals(right);

    /// <summary>Whether the left level is lower.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(QuantityPoint<TKind> left, QuantityPoint<TKind> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left level is higher.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(QuantityPoint<TKind> left, QuantityPoint<TKind> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left level is not higher.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator <=(QuantityPoint<TKind> left, QuantityPoint<TKind> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left level is not lower.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator >=(QuantityPoint<TKind> left, QuantityPoint<TKind> right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the number, rounded once, and the symbol of the unit.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How the number is rounded.</param>
    /// <returns>Culture-free text such as <c>96.9%</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToString(int decimals, Rounding rounding) => Printed.Rounded(NumericalValue, Unit, decimals, rounding);
}
