using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>An exact amount or level whose kind is known only in the data.</summary>
/// <remarks>
/// <para>It carries a number and a <see cref="Unit"/>; it does not calculate. Ask for the kind with
/// <see cref="TryAs{TKind}"/> or <see cref="TryAsPoint{TKind}"/>: exactly one of the two forms exists.</para>
/// <para><b>Text.</b> An exact number (<c>-14.86</c>, <c>1486/15</c>) and a unit. In Chinese, in the unit that it has,
/// <c>110亿元</c>; in English <c>11 billion yuan</c>.
/// Read with at most one blank between the two, in Chinese or English, and nothing else: hedges,
/// number words, separators of thousands and full-width digits belong to <see cref="StatedValue"/>.</para>
/// <para><b>Default value.</b> Not usable: it has no unit, and <see cref="Unit"/> throws.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct AnyQuantity : IEquatable<AnyQuantity>
{
    private readonly Unit? _unit;

    /// <summary>Creates an amount or, when the unit is one of points, a level.</summary>
    /// <param name="numericalValue">The number before the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public AnyQuantity(Rational numericalValue, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (NumericalValue, _unit) = (numericalValue, unit);
    }

    /// <summary>Gets the number before the unit, exactly.</summary>
    public Rational NumericalValue { get; }

    /// <summary>Gets the unit.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Unit Unit =>
        _unit ?? throw new InvalidOperationException("The default AnyQuantity has no unit; create one from a number and a unit.");

    /// <summary>Gets the code of the kind.</summary>
    public string KindCode => Unit.KindCode;

    /// <summary>Gets the number before another unit of the same kind and form.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The number, exact.</returns>
    /// <exception cref="ArgumentException">The unit is of another kind, or one is a level and the other an amount.</exception>
    public Rational In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.KindCode == KindCode && unit.IsPoint == Unit.IsPoint
            ? unit.Number(Unit.Coherently(NumericalValue))
            : throw new IndicatorArgumentException(
                $"{this} is of kind {KindCode} and cannot be written in '{unit}', which is of kind {unit.KindCode}. (IND0502)",
                nameof(unit));
    }

    /// <summary>Asks for an amount of a kind.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="quantity">The amount.</param>
    /// <returns>False when the kind is another one, or this is a level.</returns>
    public bool TryAs<TKind>(out Quantity<TKind> quantity) where TKind : IQuantityKind
    {
        Unit<TKind>? unit = _unit is null ? null : Unit<TKind>.From(_unit);
        quantity = unit is null ? default : new(NumericalValue, unit);
        return unit is not null;
    }

    /// <summary>Asks for a level of a kind.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="point">The level.</param>
    /// <returns>False when the kind is another one, or this is an amount.</returns>
    public bool TryAsPoint<TKind>(out QuantityPoint<TKind> point) where TKind : IPointKind
    {
        bool found = _unit is not null && LevelUnit<TKind>.From(_unit) is PointUnit<TKind>;
        point = found ? new(NumericalValue, (PointUnit<TKind>)LevelUnit<TKind>.From(_unit!)!) : default;
        return found;
    }

    /// <summary>Whether kind, form and amount are equal, whatever the units.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True for 1万元 and 10000元; false for 1 % and 1个百分点.</returns>
    public bool Equals(AnyQuantity other) => _unit is null || other._unit is null
        ? ReferenceEquals(_unit, other._unit) && NumericalValue == other.NumericalValue
        : KindCode == other.KindCode && _unit.IsPoint == other._unit.IsPoint
            && _unit.Coherently(NumericalValue) == other._unit.Coherently(other.NumericalValue);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is AnyQuantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _unit is null ? 0 : HashCode.Combine(KindCode, _unit.Coherently(NumericalValue));

    /// <summary>Whether kind, form and amount are equal, whatever the units.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when they are.</returns>
    public static bool operator ==(AnyQuantity left, AnyQuantity right) => left.Equals(right);

    /// <summary>Whether kind, form or amount differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when they do.</returns>
    public static bool operator !=(AnyQuantity left, AnyQuantity right) => !left.Equals(right);
}
