namespace Indicators;

/// <summary>A unit of measurement (VIM 1.9): how an amount is written, with its exact size.</summary>
/// <remarks>
/// <para>The kind is in the type where it is known (<see cref="Unit{TKind}"/>, <see cref="PointUnit{TKind}"/>) and in
/// <see cref="KindCode"/> always, so that units read from data can be carried before their kind is known.</para>
/// <para><b>Text.</b> In Chinese the symbol; in English what stands behind a number in English, in the plural. It is read by a
/// <see cref="UnitCatalog"/>; the converter for configuration (<see cref="System.ComponentModel.TypeConverter"/>) takes that of the
/// library.</para>
/// <para><b>Equality.</b> Two units are equal when kind, symbol and factor are.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
public abstract partial class Unit : IEquatable<Unit>
{
    /// <summary>How deep a quotient of units may be built: <c>a/b/c</c> has depth 3.</summary>
    /// <remarks>A bound on what text can build; published indicators are one quotient deep.</remarks>
    public const int MaxDepth = 3;

    private protected Unit(UnitText text, Rational factor, Unit? stem)
    {
        if (factor.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(factor), factor, $"The unit '{text.Symbol}' needs a factor above zero.");
        }

        (Text, Factor, _stem) = (text, factor, stem);
    }

    private readonly Unit? _stem;

    /// <summary>Makes a unit of a kind that only the data know.</summary>
    /// <remarks>Its amounts are <see cref="AnyQuantity"/>: the compiler does not tell such kinds apart, so what they may do together is
    /// decided by <see cref="KindCode"/> at run time.</remarks>
    /// <param name="kindCode">The kind's code; <c>{noun}</c> for things that are counted.</param>
    /// <param name="symbol">How it is printed in Chinese.</param>
    /// <param name="english">How it is printed in English: one form, or singular and plural with a bar between them.</param>
    /// <param name="factor">Its exact size in the kind's coherent unit, above zero.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not above zero.</exception>
    public static Unit OfKind(string kindCode, string symbol, string english, Rational factor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kindCode);
        ArgumentException.ThrowIfNullOrWhiteSpace(symbol);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        return DataUnit.Create(kindCode, UnitText.Of(symbol, english), factor);
    }

    /// <summary>Makes the unit of index numbers with a base that only the data know: <c>(2015=100)</c>.</summary>
    /// <remarks>It is the same unit as <see cref="IndexNumber{TBase}.Level"/> of a base with that code. An <see cref="AnySeries"/> in it
    /// grows by division.</remarks>
    /// <param name="basePeriod">The period whose level is 100, as sources print it: <c>2015</c>, <c>1982-84</c>, <c>2010Q1</c>, <c>Dec
    /// 1997</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">The text names no period. (IND0507)</exception>
    public static Unit OfIndex(string basePeriod)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(basePeriod);
        return IndexBaseText.Canonical(UnitTable.Plain(basePeriod)) is { } code ? DataUnit.IndexOf(code, 100)
            : throw new IndicatorArgumentException(
                $"Got '{FigureText.Shown(basePeriod)}'; expected the period whose level is 100; write a year (2015), years (1982-84), a "
                    + "quarter or a month. (IND0507)", nameof(basePeriod));
    }

    /// <summary>Gets the symbol in Chinese statistical usage, magnitude included: <c>亿元</c>, <c>公里/平方公里</c>.</summary>
    public string Symbol => Text.Symbol;

    /// <summary>Gets the UCUM code, or <see langword="null"/> where UCUM has none (money).</summary>
    public string? UcumCode => Text.Ucum;

    /// <summary>Gets the exact size in the kind's coherent unit: 10⁸ for 亿元, 2000/3 for 亩.</summary>
    public Rational Factor { get; }

    /// <summary>Gets the code of the kind that the unit measures (<see cref="IQuantityKind.Code"/>).</summary>
    public string KindCode => CodeOfKind;

    /// <summary>Gets what is added to value × <see cref="Factor"/> for the amount in the coherent unit: 273.15 for ℃, else zero.</summary>
    /// <remarks>Only levels have one: a difference of 1 ℃ is 1 K.</remarks>
    public Rational Offset => Shift;

    /// <summary>Gets how many units are joined by <c>/</c> and <c>·</c>: 1 for 元, 2 for 元/人.</summary>
    public int Depth => DepthOfUnit;

    /// <summary>Gets a value indicating whether amounts in this unit are levels of a scale, as percentages are.</summary>
    public bool IsPoint => IsOfPoints;

    /// <summary>Gets a value indicating whether the unit counts things, so that a bare whole number of it is exact.</summary>
    public bool IsCount => KindCodes.IsCount(KindCode);

    /// <summary>Whether a bare whole number of the unit is exact: counts of things, and spans of time.</summary>
    internal bool IsCounted => IsCount || KindCode is "s" or "mo";

    /// <summary>The one spelling of a unit that has many: per cent, 百分之 and 成 are %, percentage points 百分点; null for all others.</summary>
    internal string? OneSpelling => KindCode is "1" or "[times]" ? Stem.Symbol.TrimStart('个') : null;

    /// <summary>Whether amounts in the unit add up over parts, as far as is known.</summary>
    internal abstract bool IsAdditive { get; }

    /// <summary>Whether the unit is one of money that does not say at which prices.</summary>
    internal abstract bool IsMonetary { get; }

    /// <summary>Gets the unit without its magnitude word: 元 for 亿元; itself where there is none.</summary>
    public Unit Stem => _stem ?? this;

    /// <summary>Gets what the magnitude word multiplies by: 10⁸ for 亿元, one where there is none.</summary>
    public Rational Magnitude => _stem is null ? Rational.One : Factor / _stem.Factor;

    /// <summary>Gets the unit above the line of a quotient, or <see langword="null"/> when this is not a quotient.</summary>
    public Unit? Numerator { get; private protected init; }

    /// <summary>Gets the unit below the line of a quotient, or <see langword="null"/> when this is not a quotient.</summary>
    public Unit? Denominator { get; private protected init; }

    /// <summary>Gets the unit in which differences are written: 个百分点 for %, itself for a unit of amounts.</summary>
    internal virtual Unit OfDifferences => this;

    internal UnitText Text { get; }

    /// <summary>Gets the unit in English, to stand behind a number.</summary>
    /// <param name="value">The number before it, which decides between singular and plural.</param>
    /// <returns>Text such as <c>enterprises</c>, <c>100 million yuan</c> or <c>km/km2</c>.</returns>
    public string EnglishFor(Rational value) => value.Abs() == Rational.One ? Text.Singular : Text.Plural;

    /// <summary>Makes the same unit with a magnitude word before it: 元 and 亿 give 亿元.</summary>
    /// <param name="magnitude">The magnitude.</param>
    /// <returns>A unit of the same kind, whose <see cref="Stem"/> is this unit's.</returns>
    /// <exception cref="ArgumentException">The unit already has a magnitude word.</exception>
    public Unit WithMagnitude(Magnitude magnitude)
    {
        ArgumentNullException.ThrowIfNull(magnitude);
        return _stem is null
            ? Scaled(Text.Scaled(magnitude), Factor * magnitude.Factor)
            : throw new IndicatorArgumentException(
                $"The unit '{Symbol}' already has a magnitude; scale '{_stem.Symbol}' instead. (IND0506)", nameof(magnitude));
    }

    /// <summary>Makes the quotient of two units of any kinds, as <c>元/人</c> from 元 and 人.</summary>
    /// <param name="denominator">The unit below the line.</param>
    /// <returns>A unit of the kind <see cref="Per{TNumerator, TDenominator}"/>.</returns>
    /// <exception cref="ArgumentException">
    /// A unit of points (%) stands on either side, or the quotient is deeper than <see cref="MaxDepth"/>.
    /// </exception>
    public Unit DividedBy(Unit denominator)
    {
        ArgumentNullException.ThrowIfNull(denominator);
        return QuotientBy(denominator);
    }

    /// <summary>Makes the product of two units of any kinds whose amounts add up, as <c>吨·公里</c> from 吨 and 公里.</summary>
    /// <param name="other">The unit on the right.</param>
    /// <returns>A unit of the kind <see cref="Product{TLeft, TRight}"/>.</returns>
    /// <exception cref="ArgumentException">
    /// A unit of points (%) or of a kind that does not add up (元/人) stands on either side, or the product is deeper than
    /// <see cref="MaxDepth"/>.
    /// </exception>
    public Unit MultipliedBy(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ProductBy(other);
    }

    /// <summary>Two units are equal when kind, symbol and factor are.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>Whether they are the same unit.</returns>
    public bool Equals(Unit? other) => ReferenceEquals(this, other)
        || (other is not null && IsPoint == other.IsPoint && Factor == other.Factor && Offset == other.Offset && KindCode == other.KindCode
            && Symbol == other.Symbol);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(KindCode, Symbol);

    /// <summary>Returns the symbol.</summary>
    /// <returns><see cref="Symbol"/>.</returns>
    public sealed override string ToString() => Symbol;

    // What the kinds of units answer each in their way, behind the members of the same meaning.

    internal abstract string CodeOfKind { get; }

    internal abstract int DepthOfUnit { get; }

    internal virtual bool IsOfPoints => false;

    internal virtual Rational Shift => Rational.Zero;

    internal abstract Unit QuotientBy(Unit denominator);

    internal abstract Unit ProductBy(Unit other);

    /// <summary>Builds the quotient from below: the denominator knows its kind, the numerator gives its own.</summary>
    internal abstract Unit Under<TNumerator>(Unit<TNumerator> numerator) where TNumerator : IQuantityKind;

    /// <summary>Builds the product from the right: each side knows its own kind.</summary>
    internal abstract Unit After<TLeft>(Unit<TLeft> left) where TLeft : IQuantityKind;

    /// <summary>The amount in the kind's coherent unit.</summary>
    internal Rational Coherently(Rational value) => (value * Factor) + Offset;

    /// <summary>The number before this unit of an amount in the kind's coherent unit.</summary>
    internal Rational Number(Rational coherent) => (coherent - Offset) / Factor;

    private protected abstract Unit Scaled(UnitText text, Rational factor);

    /// <summary>Refuses quotients that text could drive ever deeper, and quotients of points.</summary>
    private protected static void CheckQuotient(Unit numerator, Unit denominator)
    {
        if (numerator.IsPoint || denominator.IsPoint)
        {
            throw new IndicatorArgumentException(
                $"'{numerator}/{denominator}': a unit of points cannot be divided; use 个百分点 instead of %. (IND0504)");
        }

        CheckDepth(numerator, '/', denominator);
    }

    /// <summary>Refuses products that text could drive ever deeper, and those of what does not add up.</summary>
    private protected static void CheckProduct(Unit left, Unit right)
    {
        if (!left.IsAdditive || !right.IsAdditive)
        {
            throw new IndicatorArgumentException(
                $"'{left}·{right}': only units of amounts that add up are multiplied; '{(left.IsAdditive ? right : left)}' is none. "
                    + "(IND0504)");
        }

        CheckDepth(left, '·', right);
    }

    private static void CheckDepth(Unit left, char sign, Unit right)
    {
        if (left.Depth + right.Depth > MaxDepth)
        {
            throw new IndicatorArgumentException($"'{left}{sign}{right}' joins more than {MaxDepth} units. (IND0505)");
        }
    }
}
