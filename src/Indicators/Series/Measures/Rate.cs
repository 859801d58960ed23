namespace Indicators;

/// <summary>
/// A quotient or a share (相对指标, 平均指标): income per head, density, coverage. Its levels do not add, neither over parts nor over
/// time; they are averaged, with the denominators as weights.
/// </summary>
/// <remarks>
/// A level is a <see cref="Quantity{TKind}"/> of a quotient such as <see cref="Per{TNumerator, TDenominator}"/>, and a
/// <see cref="QuantityPoint{TKind}"/> of a percentage.
/// </remarks>
/// <typeparam name="TKind">The kind; one whose amounts do not add.</typeparam>
public sealed class Rate<TKind> : IMeasure where TKind : IIntensive
{
    private Rate() { }

    /// <inheritdoc/>
    public static Measure Measure => Measure.Rate;

    /// <inheritdoc/>
    public static string KindCode => TKind.Code;

    // A percentage is a level and 个百分点 its difference, so of a kind of points only the unit of levels will do.
    static Unit? IMeasure.UnitOf(Unit unit) => !typeof(TKind).IsAssignableTo(typeof(IPointKind)) ? Unit<TKind>.From(unit)
        : unit.IsPoint && unit.OfDifferences is Unit<TKind> ? unit
        : null;

    static Unit? IMeasure.OwnUnit(ReadOnlySpan<char> text) => text.SequenceEqual(TKind.Code) && !typeof(TKind).IsAssignableTo(typeof(IPointKind)) ? Unit<TKind>.Coherent : null;
}
