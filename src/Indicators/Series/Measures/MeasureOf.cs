namespace Indicators;

/// <summary>The measure that a type stands for, as a value.</summary>
internal static class MeasureOf<TMeasure>
{
    internal static Measure Value { get; } = typeof(TMeasure) == typeof(FlowMeasure) ? Measure.Flow
        : typeof(TMeasure) == typeof(StockMeasure) ? Measure.Stock
        : typeof(TMeasure) == typeof(IndexMeasure) ? Measure.Index
        : Measure.Rate;
}
