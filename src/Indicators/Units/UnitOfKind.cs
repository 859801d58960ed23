namespace Indicators;

/// <summary>A unit of one kind of quantity: 元 and 亿元 of money, 亩 and 公顷 of area.</summary>
/// <remarks>
/// <c>110m * HundredMillionYuan</c> makes a quantity. A conversion never changes the kind and never rounds, because the
/// factors are exact rationals.
/// </remarks>
/// <typeparam name="TKind">The kind.</typeparam>
public sealed partial class Unit<TKind> : Unit where TKind : IQuantityKind
{
    private RatioTo? _lastRatio;
    private object? _lastQuotient;

    internal Unit(UnitText text, Rational factor, Unit? stem = null, int depth = 1) : base(text, factor, stem) => DepthOfUnit = depth;

    /// <summary>Gets the kind's coherent unit: factor one, written as the kind's code.</summary>
    public static Unit<TKind> Coherent { get; } =
        new(new(TKind.Code, TKind.Code, TKind.Code, null), Rational.One, depth: KindCodes.Depth(TKind.Code));

    internal override string CodeOfKind => TKind.Code;

    internal override int DepthOfUnit { get; }

    internal override bool IsAdditive => typeof(TKind).IsAssignableTo(typeof(IExtensive));

    internal override bool IsMonetary => typeof(TKind).IsAssignableTo(typeof(IMonetary));

    /// <summary>Gets the unit without its magnitude word: 元 for 亿元; itself where there is none.</summary>
    public new Unit<TKind> Stem => (Unit<TKind>)base.Stem;

    /// <summary>Makes a unit of this kind.</summary>
    /// <param name="symbol">How it is printed in Chinese.</param>
    /// <param name="english">How it is printed in English: one form, or singular and plural with a bar between them.</param>
    /// <param name="factor">Its exact size in the kind's coherent unit, above zero.</param>
    /// <param name="ucumCode">Its UCUM code, if there is one.</param>
    /// <returns>The unit; give it to <see cref="UnitCatalog.With"/> to have it read from text.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not above zero.</exception>
    public static Unit<TKind> Create(string symbol, string english, Rational factor, string? ucumCode = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(symbol);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        return new(UnitText.Of(symbol, english, ucumCode), factor);
    }

    /// <summary>Makes the same unit with a magnitude word before it: 元 and 亿 give 亿元.</summary>
    /// <param name="magnitude">The magnitude.</param>
    /// <returns>The scaled unit, of the same kind.</returns>
    /// <exception cref="ArgumentException">The unit already has a magnitude word.</exception>
    public new Unit<TKind> WithMagnitude(Magnitude magnitude) => (Unit<TKind>)base.WithMagnitude(magnitude);

    /// <summary>The quotient of two units, as <c>/</c> gives it; for languages without extension operators.</summary>
    /// <typeparam name="TDenominator">The kind below the line.</typeparam>
    /// <param name="denominator">The unit below the line.</param>
    /// <returns>A unit of the quotient of the two kinds.</returns>
    /// <exception cref="ArgumentException">The quotient would be deeper than <see cref="Unit.MaxDepth"/>.</exception>
    public Unit<Per<TKind, TDenominator>> Per<TDenominator>(Unit<TDenominator> denominator) where TDenominator : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(denominator);
        return _lastQuotient is Quotient<TDenominator> last && ReferenceEquals(last.Denominator, denominator)
            ? last.Unit
            : Remember(denominator, Unit<TDenominator>.Over(this, denominator));
    }

    internal override Unit QuotientBy(Unit denominator) => denominator.Under(this);

    internal override Unit ProductBy(Unit other) => other.After(this);

    /// <summary>An amount in a unit: <c>31 * Enterprises</c>, <c>110m * HundredMillionYuan</c>.</summary>
    /// <param name="value">The number before the unit; an int, long or decimal converts exactly.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The quantity, exact.</returns>
    public static Quantity<TKind> operator *(Rational value, Unit<TKind> unit) => new(value, unit);

    /// <summary>How many of <paramref name="target"/> one of this unit is; exact, and remembered for the next call.</summary>
    internal Rational In(Unit<TKind> target)
    {
        RatioTo? last = _lastRatio; // one reference, so that unit and ratio are read together whatever the threads do
        if (last is null || !ReferenceEquals(last.Target, target))
        {
            _lastRatio = last = new(target, Factor / target.Factor);
        }

        return last.Ratio;
    }

    /// <summary>The unit with this kind in its type; one that only the data knew takes it by its code. Null for another kind.</summary>
    internal static Unit<TKind>? From(Unit unit) =>
        unit as Unit<TKind> ?? (unit is DataUnit && unit.KindCode == TKind.Code ? Typed(unit) : null);

    internal override Unit Under<TNumerator>(Unit<TNumerator> numerator) => Over(numerator, this);

    internal static Unit<Per<TNumerator, TKind>> Over<TNumerator>(Unit<TNumerator> numerator, Unit<TKind> denominator)
        where TNumerator : IQuantityKind
    {
        CheckQuotient(numerator, denominator);
        UnitText text = numerator.Text.Per(denominator.Text);
        Unit? stem = ReferenceEquals(numerator.Stem, numerator) ? null : Over(numerator.Stem, denominator);
        return new(text, numerator.Factor / denominator.Factor, stem, numerator.Depth + denominator.Depth) { Numerator = numerator,
            Denominator = denominator };
    }

    internal override Unit After<TLeft>(Unit<TLeft> left) => Product(left, this);

    internal static Unit<Product<TLeft, TKind>> Product<TLeft>(Unit<TLeft> left, Unit<TKind> right) where TLeft : IQuantityKind
    {
        CheckProduct(left, right);
        Unit? stem = ReferenceEquals(left.Stem, left) ? null : Product(left.Stem, right);
        return new(left.Text.Times(right.Text), left.Factor * right.Factor, stem, left.Depth + right.Depth);
    }

    private protected override Unit Scaled(UnitText text, Rational factor) => new Unit<TKind>(text, factor, this, Depth);

    private static Unit<TKind> Typed(Unit data) =>
        new(data.Text, data.Factor, ReferenceEquals(data.Stem, data) ? null : Typed(data.Stem), data.Depth)
    {
        Numerator = data.Numerator,
        Denominator = data.Denominator,
    };

    private Unit<Per<TKind, TDenominator>> Remember<TDenominator>(Unit<TDenominator> denominator, Unit<Per<TKind, TDenominator>> unit)
        where TDenominator : IQuantityKind
    {
        _lastQuotient = new Quotient<TDenominator>(denominator, unit);
        return unit;
    }

    private sealed record Quotient<TDenominator>(Unit<TDenominator> Denominator, Unit<Per<TKind, TDenominator>> Unit)
        where TDenominator : IQuantityKind;

    private sealed record RatioTo(Unit<TKind> Target, Rational Ratio);
}
