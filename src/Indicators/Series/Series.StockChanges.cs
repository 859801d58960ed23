namespace Indicators;

// What flows in and out of a stock.
public static partial class Series
{
    /// <summary>Gives the change within each period: <c>s[p] − s[p − 1]</c>; exact.</summary>
    /// <remarks>
    /// The first period is a gap, for what was before it is not known. A missing level leaves two changes missing, with its reasons; marks
    /// of both levels are joined.
    /// </remarks>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="stock">The stock.</param>
    /// <returns>A flow on the same periods, in the same unit.</returns>
    /// <example><code>
    /// var firms = Series.Stock(Enterprises, new Year(2021), 31, 36, 44);
    /// Console.WriteLine(firms.NetChange()[new Year(2023)]);   // → 8
    /// Console.WriteLine(firms.NetChange()[new Year(2021)]);   // → :
    /// </code></example>
    public static Series<TPeriod, FlowMeasure, TKind> NetChange<TPeriod, TKind>(this Series<TPeriod, StockMeasure, TKind> stock)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(stock);
        return new(stock.Domain, stock.Cells.Minus(stock.Cells.Slice(-1, stock.Count)), stock.UnitOfMeasure);
    }
}
