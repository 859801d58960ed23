namespace Indicators;

/// <summary>A kind whose levels may be of a measure: money flows and stands, a density is a rate, an index number an index.</summary>
/// <remarks>
/// What adds up (<see cref="IExtensive"/>) flows or stands, what does not (<see cref="IIntensive"/>) is a rate, and only
/// <see cref="IndexNumber{TBase}"/> is an index; so a kind of your own has its measures without a word more, and a flow of percentages does
/// not compile. The measure stands once in a type, before its kind: <c>Series&lt;Quarter, FlowMeasure, Money&lt;Cny&gt;&gt;</c>.
/// </remarks>
/// <typeparam name="TMeasure"><see cref="FlowMeasure"/>, <see cref="StockMeasure"/>, <see cref="RateMeasure"/> or
/// <see cref="IndexMeasure"/>.</typeparam>
public interface IMeasuredKind<in TMeasure> : IQuantityKind;

/// <summary>A measure of amounts that add up over indicators and areas of one period: flows and stocks.</summary>
public abstract class AdditiveMeasure
{
    private protected AdditiveMeasure() { }
}

/// <summary>What happens within a period (时期指标): output, trade, visits. Periods add up.</summary>
public sealed class FlowMeasure : AdditiveMeasure
{
    private FlowMeasure() { }
}

/// <summary>What there is at the end of a period (时点指标): enterprises, residents, deposits. Over time it is taken at the end or averaged,
/// never summed.</summary>
public sealed class StockMeasure : AdditiveMeasure
{
    private StockMeasure() { }
}

/// <summary>
/// A quotient or a share (相对指标, 平均指标): income per head, density, coverage. Its levels do not add, neither over parts nor over
/// time; they are averaged, with the denominators as weights.
/// </summary>
public sealed class RateMeasure
{
    private RateMeasure() { }
}

/// <summary>An index number (指数): prices with the previous year at 100. It is chained and rebased, and averaged only where the base is an
/// <see cref="IFixedBase"/>.</summary>
public sealed class IndexMeasure
{
    private IndexMeasure() { }
}
