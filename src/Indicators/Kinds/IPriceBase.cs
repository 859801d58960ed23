namespace Indicators;

/// <summary>A fixed base of prices: whose prices are 100, and when. What deflates has such a base, and so has what was deflated by
/// it.</summary>
/// <remarks>
/// <para>Its code names both, <c>CPI 2020</c>, because consumer prices and the prices of all output rise at different speeds: what one of
/// them deflated by it belongs to no other. The code of constant prices that a source does not name further is the year alone, <c>2020</c>
/// (2020年不变价).</para>
/// <para>It is printed behind the unit, <c>亿元(CPI 2020价)</c>, so it has no brackets and no <c>/</c>, <c>·</c> or <c>*</c>. (IND0631)</para>
/// <para><b>Source.</b> 2008 SNA, chapter 15: a volume is a value at the prices of a reference period.</para>
/// </remarks>
/// <example><code>
/// Console.WriteLine(110 * HundredMillionYuan.AtPrices().Of&lt;Cpi2020&gt;());   // → 110亿元(CPI 2020价)
///
/// sealed class Cpi2020 : IPriceBase { public static string Code => "CPI 2020"; }
/// </code></example>
public interface IPriceBase : IFixedBase;
