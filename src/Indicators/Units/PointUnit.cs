namespace Indicators;

/// <summary>A unit of levels on a scale, whose differences are counted in another unit: % and 个百分点.</summary>
/// <remarks>A level in a point unit is a <see cref="QuantityPoint{TKind}"/>: it never adds to another level.</remarks>
/// <typeparam name="TKind">The kind.</typeparam>
public sealed class PointUnit<TKind> : Unit where TKind : IPointKind
{
    internal PointUnit(UnitText text, Rational factor, Unit<TKind> difference) : base(text, factor, null) => Difference = difference;

    /// <summary>Gets the coherent unit of levels: factor one, written as the kind's code.</summary>
    public static PointUnit<TKind> Coherent { get; } =
        new(new(TKind.Code, TKind.Code, TKind.Code, null), Rational.One, Unit<TKind>.Coherent);

    /// <inheritdoc/>
    public override string KindCode => TKind.Code;

    /// <inheritdoc/>
    public override int Depth => 1;

    /// <inheritdoc/>
    public override bool IsPoint => true;

    /// <summary>Gets the unit in which the difference of two levels is written: 个百分点 for %.</summary>
    public Unit<TKind> Difference { get; }

    /// <summary>Always refused: a level does not stand on either side of <c>/</c>.</summary>
    /// <param name="denominator">The unit below the line.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="ArgumentException">Always.</exception>
    public override Unit DividedBy(Unit denominator)
    {
        ArgumentNullException.ThrowIfNull(denominator);
        CheckQuotient(this, denominator);
        return this;
    }

    /// <summary>A level in a unit: <c>96.93m * Percent</c>.</summary>
    /// <param name="value">The number before the unit; an int, long or decimal converts exactly.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The level, exact.</returns>
    public static QuantityPoint<TKind> operator *(Rational value, PointUnit<TKind> unit) => new(value, unit);

    internal override Unit Under<TNumerator>(Unit<TNumerator> numerator)
    {
        CheckQuotient(numerator, this);
        return this;
    }

    private protected override Unit Scaled(UnitText text, Rational factor) =>
        throw new ArgumentException($"'{text.Symbol}': a unit of points takes no magnitude. (IND0506)");
}
