namespace Indicators;

/// <summary>How an indicator behaves over time, and so what may be done with its levels along it.</summary>
/// <remarks>
/// The value zero is not a measure, so a forgotten <c>default</c> is refused instead of being summed.
/// <para><b>Source.</b> Flow and stock as in the System of National Accounts 2008, 3.4: a flow is what happens within a
/// period, a stock what there is at its end (时期指标, 时点指标).</para>
/// </remarks>
public enum Measure
{
    /// <summary>What happens within a period: output, visits. Periods add up: four quarters make a year.</summary>
    Flow = 1,

    /// <summary>What there is at the end of a period: enterprises, deposits. A year takes its last quarter; never summed over
    /// time.</summary>
    Stock = 2,

    /// <summary>A quotient or a share: coverage, income per head. Averaged over time, with weights where parts differ; never
    /// summed.</summary>
    Rate = 3,

    /// <summary>A level against a base that is 100. Rebased and chained; averaged only while the base stays the same.</summary>
    Index = 4,
}
