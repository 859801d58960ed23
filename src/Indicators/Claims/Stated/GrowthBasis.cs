namespace Indicators;

/// <summary>At which prices, or within which coverage, a growth is taken: that of values as they were, of volumes, or of the same
/// units.</summary>
/// <remarks>
/// GDP of 1204724亿元 and then 1260582亿元 at current prices grew by 4.6 % in nominal and by 5.2 % in real terms; both are right.
/// <para><b>Source.</b> 2008 SNA, chapter 15: changes in value, price and volume.</para>
/// </remarks>
public enum GrowthBasis
{
    /// <summary>At the prices of each period (现价, 名义): value.</summary>
    Nominal = 1,

    /// <summary>At the prices of one period (可比价格, 不变价格, 实际): volume.</summary>
    Real = 2,

    /// <summary>Within the same coverage, or at the same rates of exchange (可比口径, 同口径; like for like): not what the published levels
    /// cover.</summary>
    Comparable = 3,
}
