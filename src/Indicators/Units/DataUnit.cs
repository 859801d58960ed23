namespace Indicators;

/// <summary>A unit whose kind is known only in the data: 趟 of train runs, declared in a catalogue file.</summary>
/// <remarks>
/// Its amounts are <see cref="AnyQuantity"/>; the compiler does not tell its kinds apart, so what they may do together
/// is decided by <see cref="Unit.KindCode"/> at run time.
/// </remarks>
internal sealed partial class DataUnit : Unit
{
    private readonly int _depth;

    private readonly DataUnit? _difference; // of levels of a scale alone

    private DataUnit(string kindCode, UnitText text, Rational factor, Unit? stem, int depth) : base(text, factor, stem) =>
        (CodeOfKind, _depth) = (kindCode, depth);

    private DataUnit(UnitText text, DataUnit difference) : this(difference.KindCode, text, difference.Factor, null, 1) =>
        _difference = difference;

    internal override string CodeOfKind { get; }

    internal override int DepthOfUnit => _depth;

    internal override bool IsOfPoints => _difference is not null;

    internal override Unit OfDifferences => _difference ?? (Unit)this;

    internal override bool IsAdditive => Denominator is null && !IsPoint;

    internal override bool IsMonetary => KindCodes.IsMoney(KindCode);

    /// <summary>The index numbers of a fixed base: 100, or 10 and 1 as some have it.</summary>
    internal static DataUnit IndexOf(string basis, Rational level)
    {
        string set = $"={level}";
        return Scale($"[{basis}{set}]", UnitText.Of($"({basis}{set})", $"({basis} = {level})"),
            UnitText.Of($"点({basis}{set})", $"index point ({basis} = {level})|index points ({basis} = {level})"));
    }

    /// <summary>The points of a scale that is named and has no base: 3200点 of a stock index.</summary>
    internal static DataUnit ScaleOf(string kindCode, string symbol, string english) =>
        Scale(kindCode, UnitText.Of(symbol, english), UnitText.Of(symbol, english));

    private static DataUnit Scale(string kindCode, UnitText level, UnitText difference) =>
        new(level, new DataUnit(kindCode, difference, Rational.One, null, 1));

    internal static DataUnit Create(string kindCode, UnitText text, Rational factor) => new(kindCode, text, factor, null, 1);

    /// <summary>A unit of money at current prices, or at those of a base that only the data know.</summary>
    internal static DataUnit AtPrices(Unit money, string? priceBase) => new(
        KindCodes.AtPrices(money.KindCode, priceBase), PriceMark.On(money.Text, priceBase), money.Factor,
        ReferenceEquals(money.Stem, money) ? null : AtPrices(money.Stem, priceBase), 1);

    internal override Unit QuotientBy(Unit denominator) => Quotient(this, denominator);

    internal override Unit ProductBy(Unit other) => Product(this, other);

    internal override Unit Under<TNumerator>(Unit<TNumerator> numerator) => Quotient(numerator, this);

    internal override Unit After<TLeft>(Unit<TLeft> left) => Product(left, this);

    private protected override Unit Scaled(UnitText text, Rational factor) => IsPoint
        ? throw new IndicatorArgumentException($"'{text.Symbol}': a unit of points takes no magnitude. (IND0506)")
        : new DataUnit(KindCode, text, factor, this, _depth);

    private static DataUnit Product(Unit left, Unit right)
    {
        CheckProduct(left, right);
        Unit? stem = ReferenceEquals(left.Stem, left) ? null : Product(left.Stem, right);
        return new(
            KindCodes.Product(left.KindCode, right.KindCode), left.Text.Times(right.Text), left.Factor * right.Factor, stem,
            left.Depth + right.Depth);
    }

    private static DataUnit Quotient(Unit numerator, Unit denominator)
    {
        CheckQuotient(numerator, denominator);
        Unit? stem = ReferenceEquals(numerator.Stem, numerator) ? null : Quotient(numerator.Stem, denominator);
        return new(
            KindCodes.Quotient(numerator.KindCode, denominator.KindCode),
            numerator.Text.Per(denominator.Text),
            numerator.Factor / denominator.Factor,
            stem,
            numerator.Depth + denominator.Depth)
        { Numerator = numerator, Denominator = denominator };
    }
}
