namespace Indicators;

/// <summary>
/// An index number (指数): prices with the previous year at 100. A level is a <see cref="QuantityPoint{TKind}"/> of
/// <see cref="IndexNumber{TBase}"/>; it is chained and rebased, and averaged only where the base is an <see cref="IFixedBase"/>.
/// </summary>
/// <typeparam name="TBase">What is 100.</typeparam>
public sealed class Index<TBase> : IMeasure where TBase : IIndexBase
{
    private Index() { }

    /// <inheritdoc/>
    public static Measure Measure => Measure.Index;

    /// <inheritdoc/>
    public static string KindCode => IndexNumber<TBase>.Code;

    static Unit? IMeasure.UnitOf(Unit unit) => unit as PointUnit<IndexNumber<TBase>>;

    static Unit? IMeasure.OwnUnit(ReadOnlySpan<char> text) => text.SequenceEqual(IndexNumber<TBase>.Level.Symbol) ? IndexNumber<TBase>.Level : null;
}
