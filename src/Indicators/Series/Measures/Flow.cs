namespace Indicators;

/// <summary>What happens within a period (时期指标): output, trade, visits. A level is a <see cref="Quantity{TKind}"/>; periods add up.</summary>
/// <typeparam name="TKind">The kind; only what adds up can flow.</typeparam>
public sealed class Flow<TKind> : IAdditive where TKind : IExtensive
{
    private Flow() { }

    /// <inheritdoc/>
    public static Measure Measure => Measure.Flow;

    /// <inheritdoc/>
    public static string KindCode => TKind.Code;

    static Unit? IMeasure.UnitOf(Unit unit) => Unit<TKind>.From(unit);

    static Unit? IMeasure.OwnUnit(ReadOnlySpan<char> text) => text.SequenceEqual(TKind.Code) ? Unit<TKind>.Coherent : null;
}
