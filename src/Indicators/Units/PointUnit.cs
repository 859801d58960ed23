namespace Indicators;

/// <summary>A unit of levels on a scale, whose differences are counted in another unit: % and 个百分点, ℃ and kelvins.</summary>
/// <remarks>
/// A level in a point unit is a <see cref="QuantityPoint{TKind}"/>: it never adds to another level. Its amount in the coherent
/// unit is <c>value × Factor + Offset</c>, exactly: K = ℃ + 273.15.
/// </remarks>
/// <typeparam name="TKind">The kind.</typeparam>
public sealed partial class PointUnit<TKind> : Unit where TKind : IPointKind
{
    internal PointUnit(UnitText text, Rational offset, Unit<TKind> difference) : base(text, difference.Factor, null) =>
        (Shift, Difference) = (offset, difference);

    /// <summary>Gets the coherent unit of levels: factor one, no offset, written as the kind's code.</summary>
    public static PointUnit<TKind> Coherent { get; } =
        new(new(TKind.Code, TKind.Code, TKind.Code, null), Rational.Zero, Unit<TKind>.Coherent);

    internal override string CodeOfKind => TKind.Code;

    internal override int DepthOfUnit => 1;

    internal override bool IsOfPoints => true;

    internal override bool IsAdditive => false;

    internal override bool IsMonetary => false;

    internal override Unit OfDifferences => Difference;

    internal override Rational Shift { get; }

    /// <summary>Gets the unit in which the difference of two levels is written: 个百分点 for %. It has the same factor.</summary>
    public Unit<TKind> Difference { get; }

    /// <summary>Makes a unit of levels of this kind.</summary>
    /// <param name="symbol">How it is printed in Chinese.</param>
    /// <param name="english">How it is printed in English: one form, or singular and plural with a bar between them.</param>
    /// <param name="difference">The unit of differences, as large as this one.</param>
    /// <param name="offset">The level of this scale's zero in the kind's coherent unit: 273.15 for ℃; zero when it is left out.</param>
    /// <param name="ucumCode">Its UCUM code, if there is one.</param>
    /// <returns>The unit; give it to <see cref="UnitCatalog.With"/> to have it read from text.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="difference"/> is null.</exception>
    public static PointUnit<TKind> Create(string symbol, string english, Unit<TKind> difference, Rational offset = default,
        string? ucumCode = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(symbol);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentNullException.ThrowIfNull(difference);
        return new(UnitText.Of(symbol, english, ucumCode), offset, difference);
    }

    internal override Unit QuotientBy(Unit denominator)
    {
        CheckQuotient(this, denominator);
        return this;
    }

    internal override Unit ProductBy(Unit other)
    {
        CheckProduct(this, other);
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

    internal override Unit After<TLeft>(Unit<TLeft> left)
    {
        CheckProduct(left, this);
        return this;
    }

    private protected override Unit Scaled(UnitText text, Rational factor) =>
        throw new IndicatorArgumentException($"'{text.Symbol}': a unit of points takes no magnitude. (IND0506)");
}
