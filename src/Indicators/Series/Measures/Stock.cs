namespace Indicators;

/// <summary>
/// What there is at the end of a period (时点指标): enterprises, residents, deposits. A level is a <see cref="Quantity{TKind}"/>;
/// over time it is taken at the end or averaged, never summed.
/// </summary>
/// <typeparam name="TKind">The kind; parts of a stock add up, so it is one that does.</typeparam>
public sealed class Stock<TKind> : IAdditive where TKind : IExtensive
{
    private Stock() { }

    /// <inheritdoc/>
    public static Measure Measure => Measure.Stock;

    /// <inheritdoc/>
    public static string KindCode => TKind.Code;

    static Unit? IMeasure.UnitOf(Unit unit) => Unit<TKind>.From(unit);

    static Unit? IMeasure.OwnUnit(ReadOnlySpan<char> text) => text.SequenceEqual(TKind.Code) ? Unit<TKind>.Coherent : null;
}
