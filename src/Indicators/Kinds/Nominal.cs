namespace Indicators;

/// <summary>Money at the prices of its own period (现价, 当年价), so that part of its growth is a rise of prices.</summary>
/// <remarks>
/// A kind of its own: it neither adds to nor compares with <see cref="Real{TMoney, TBase}"/>, nor with money that does not say at which
/// prices. Its units are those of the money with a mark behind, <c>亿元(现价)</c>, made by <see cref="Units"/>.
/// <para><b>Source.</b> 2008 SNA, 15.2: values at current prices.</para>
/// </remarks>
/// <example><code>
/// Quantity&lt;Nominal&lt;Money&lt;Cny&gt;&gt;&gt; output = 110 * HundredMillionYuan.AtPrices().Current;
/// output;   // → 110亿元(现价)
/// </code></example>
/// <typeparam name="TMoney">The money.</typeparam>
public sealed class Nominal<TMoney> : IExtensive where TMoney : IMonetary
{
    private Nominal() { }

    static string IQuantityKind.Code { get; } = KindCodes.AtPrices(TMoney.Code, null);
}
