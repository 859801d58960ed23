namespace Indicators;

/// <summary>Money at the prices of one base (不变价, 可比价), so that its growth is one of volume.</summary>
/// <remarks>
/// A kind of its own: it adds and compares with what has the same base alone. Made of <see cref="Nominal{TMoney}"/> by
/// <see cref="Series"/>, or of what a source publishes by a unit, <c>亿元(2020年价)</c>, made by <see cref="Units"/>.
/// <para>Chain-linked volumes are real too, and add up exactly only for the base and what follows it: they are read, not made here.</para>
/// <para><b>Source.</b> 2008 SNA, chapter 15.</para>
/// </remarks>
/// <typeparam name="TMoney">The money.</typeparam>
/// <typeparam name="TBase">Whose prices, and of when.</typeparam>
public sealed class Real<TMoney, TBase> : IExtensive
    where TMoney : IMonetary
    where TBase : IPriceBase
{
    private Real() { }

    static string IQuantityKind.Code { get; } = KindCodes.AtPrices(TMoney.Code, TBase.Code);
}
