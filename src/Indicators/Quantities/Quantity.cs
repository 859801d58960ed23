using System.Diagnostics;
using System.Numerics;

namespace Indicators;

/// <summary>An exact amount in a unit, of a kind that the compiler knows: <c>110m * HundredMillionYuan</c>.</summary>
/// <remarks>
/// <para><b>Exactness.</b> The value is a <see cref="Rational"/>; sums, differences, quotients and conversions are exact.
/// Nothing is rounded except by the members that ask for a <see cref="Rounding"/>.</para>
/// <para><b>Unit.</b> The amount stays in the unit it was given in; a sum is in the unit of its left operand. Equality,
/// order and hash look at the amount, whatever the unit: 1万元 equals 10000元.</para>
/// <para><b>Text.</b> An exact number (<c>-14.86</c>, <c>1486/15</c>) and a unit. In Chinese, in the unit that it has,
/// <c>110亿元</c>; in English <c>11 billion yuan</c>.
/// Read with at most one blank between the two, in Chinese or English, and nothing else: hedges,
/// number words, separators of thousands and full-width digits belong to <see cref="Figure{TKind}"/>.</para>
/// <para><b>Default value.</b> Zero without a unit: the additive identity, which takes the unit of the other operand.</para>
/// <para><b>Not here.</b> Levels that never add (96.93 %) are <see cref="QuantityPoint{TKind}"/>; how a source printed an
/// amount (digits, hedge) is a <see cref="Figure{TKind}"/>. A growth is made by <see cref="Growth"/>, not by <c>/</c>.</para>
/// </remarks>
/// <example><code>
/// Quantity&lt;Money&lt;Cny&gt;&gt; sum = 110m * HundredMillionYuan + 5000 * TenThousandYuan;
/// sum;                                     // → 110.5亿元
/// sum / (32 * TenThousandPersons);         // → 3.453125亿元/万人
/// </code></example>
/// <typeparam name="TKind">The kind of quantity.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Quantity<TKind> :
    IEquatable<Quantity<TKind>>,
    IComparable<Quantity<TKind>>,
    IComparable,
    IAdditionOperators<Quantity<TKind>, Quantity<TKind>, Quantity<TKind>>,
    ISubtractionOperators<Quantity<TKind>, Quantity<TKind>, Quantity<TKind>>,
    IUnaryNegationOperators<Quantity<TKind>, Quantity<TKind>>,
    IMultiplyOperators<Quantity<TKind>, Rational, Quantity<TKind>>,
    IDivisionOperators<Quantity<TKind>, Quantity<TKind>, Rational>,
    IComparisonOperators<Quantity<TKind>, Quantity<TKind>, bool>,
    IAdditiveIdentity<Quantity<TKind>, Quantity<TKind>>
    where TKind : IQuantityKind
{
    private readonly Unit<TKind>? _unit;

    /// <summary>Creates an amount.</summary>
    /// <param name="numericalValue">The number before the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public Quantity(Rational numericalValue, Unit<TKind> unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (NumericalValue, _unit) = (numericalValue, unit);
    }

    /// <summary>Gets zero, which adds to an amount in any unit.</summary>
    public static Quantity<TKind> AdditiveIdentity => default;

    /// <summary>Gets the number before the unit (VIM 1.20), exactly.</summary>
    public Rational NumericalValue { get; }

    /// <summary>Gets the unit; the coherent unit of the kind for the default value.</summary>
    public Unit<TKind> Unit => _unit ?? Unit<TKind>.Coherent;

    /// <summary>Gets -1, 0 or 1.</summary>
    public int Sign => NumericalValue.Sign;

    /// <summary>Gets the amount without its sign.</summary>
    /// <returns>The same amount, zero or above.</returns>
    public Quantity<TKind> Abs() => Sign < 0 ? -this : this;

    /// <summary>Gets the number before another unit: 110亿元 in 万元 is 1 100 000.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The number, exact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public Rational In(Unit<TKind> unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return ReferenceEquals(_unit, unit) ? NumericalValue : NumericalValue * Unit.In(unit);
    }

    /// <summary>Writes the amount in another unit of its kind; exact, so the way back is identity.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>An equal amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public Quantity<TKind> To(Unit<TKind> unit) => new(In(unit), unit);

    /// <summary>The ratio of the amounts, as plain division gives it, for code that is generic in its kinds.</summary>
    /// <param name="other">The amount below the line, not zero.</param>
    /// <returns>How often <paramref name="other"/> goes into this, exactly.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="other"/> is zero.</exception>
    public Rational RatioTo(Quantity<TKind> other) => this / other;

    /// <summary>The quotient of two kinds, as <c>/</c> gives it; for languages without extension operators.</summary>
    /// <typeparam name="TDenominator">The kind below the line.</typeparam>
    /// <param name="denominator">The amount below the line, not zero.</param>
    /// <returns>The quotient in the quotient of the two units, exact.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    /// <exception cref="ArgumentException">The quotient would be deeper than <see cref="Indicators.Unit.MaxDepth"/>.</exception>
    public Quantity<Per<TKind, TDenominator>> Per<TDenominator>(Quantity<TDenominator> denominator) where TDenominator : IQuantityKind =>
        new(NumericalValue / denominator.NumericalValue, Unit.Per(denominator.Unit));

    /// <summary>Adds two amounts; the result is in the left unit.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The sum, exact.</returns>
    public static Quantity<TKind> operator +(Quantity<TKind> left, Quantity<TKind> right) =>
        ReferenceEquals(left._unit, right._unit) ? new(left.NumericalValue + right.NumericalValue, left._unit, default)
        : left._unit is null && left.NumericalValue.IsZero ? right
        : right._unit is null && right.NumericalValue.IsZero ? left
        : new(left.NumericalValue + right.In(left.Unit), left.Unit);

    /// <summary>Subtracts two amounts; the result is in the left unit.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">What is taken away.</param>
    /// <returns>The difference, exact.</returns>
    public static Quantity<TKind> operator -(Quantity<TKind> left, Quantity<TKind> right) =>
        ReferenceEquals(left._unit, right._unit) ? new(left.NumericalValue - right.NumericalValue, left._unit, default) : left + -right;

    /// <summary>Changes the sign.</summary>
    /// <param name="value">An amount.</param>
    /// <returns>The opposite amount.</returns>
    public static Quantity<TKind> operator -(Quantity<TKind> value) => new(-value.NumericalValue, value._unit, default);

    /// <summary>Multiplies an amount by a number.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">A number.</param>
    /// <returns>The product, exact, in the same unit.</returns>
    public static Quantity<TKind> operator *(Quantity<TKind> left, Rational right) => new(left.NumericalValue * right, left._unit, default);

    /// <summary>Multiplies an amount by a number.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The product, exact, in the same unit.</returns>
    public static Quantity<TKind> operator *(Rational left, Quantity<TKind> right) => right * left;

    /// <summary>Divides an amount by a number.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">A number, not zero.</param>
    /// <returns>The quotient, exact, in the same unit.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Quantity<TKind> operator /(Quantity<TKind> left, Rational right) => new(left.NumericalValue / right, left._unit, default);

    /// <summary>Divides two amounts of one kind: how often the right one goes into the left one.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount, not zero.</param>
    /// <returns>A plain number, exact.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Quantity<TKind> left, Quantity<TKind> right) =>
        ReferenceEquals(left._unit, right._unit) ? left.NumericalValue / right.NumericalValue : left.In(right.Unit) / right.NumericalValue;

    private Quantity(Rational numericalValue, Unit<TKind>? unit, Unchecked _) => (NumericalValue, _unit) = (numericalValue, unit);

    private readonly struct Unchecked;
}
