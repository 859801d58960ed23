namespace Indicators;

/// <summary>The two methods of an average growth that are in official use.</summary>
public enum AverageGrowthMethod
{
    /// <summary>By the last level (水平法),
    /// <see cref="AverageGrowth.Level{TKind}(Quantity{TKind}, Quantity{TKind}, Rational, ShortSpanPolicy)"/>.</summary>
    Level = 1,

    /// <summary>By the sum of all levels (累计法),
    /// <see cref="AverageGrowth.Accumulation{TKind}(Quantity{TKind}, ReadOnlySpan{Quantity{TKind}})"/>.</summary>
    Accumulation,
}
