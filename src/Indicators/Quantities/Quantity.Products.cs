namespace Indicators;

// Products of two kinds, by name: tonnes times kilometres are tonne-kilometres.
/// <remarks>
/// Units multiply by <c>*</c>. There is none between amounts of unrelated kinds, so that a slip such as 家 * 元 does not compile. Code that
/// means the product says <c>Times</c>. Both kinds must be extensive: per-head values, percentages and levels have no product.
/// </remarks>
/// <example><code>
/// (1200 * Tonne).Times(35 * Kilometre);                                  // → 42000吨·公里
/// (1200 * Tonne).Times(35 * Kilometre).To(TonneKilometre);               // → 42000吨公里
/// (120 * Persons).Times(3 * Days);                                       // → 360人·天
/// </code></example>
public static partial class Quantity
{
    /// <summary>Units of any two kinds that add up make a product.</summary>
    /// <typeparam name="TLeft">The first kind.</typeparam>
    /// <typeparam name="TRight">The second kind.</typeparam>
    extension<TLeft, TRight>(Unit<TLeft>) where TLeft : IExtensive where TRight : IExtensive
    {
        /// <summary>The product of two units: <c>Tonne * Kilometre</c>. Of two amounts it is <c>Times</c>.</summary>
        /// <param name="left">A unit.</param>
        /// <param name="right">A unit.</param>
        /// <returns>A unit of the product of the two kinds, such as 吨·公里.</returns>
        /// <exception cref="ArgumentException">The product would be deeper than <see cref="Unit.MaxDepth"/>.</exception>
        public static Unit<Product<TLeft, TRight>> operator *(Unit<TLeft> left, Unit<TRight> right) => left.Times(right);
    }

    /// <summary>The product of two units.</summary>
    /// <typeparam name="TLeft">The first kind.</typeparam>
    /// <typeparam name="TRight">The second kind.</typeparam>
    /// <param name="left">A unit.</param>
    /// <param name="right">A unit.</param>
    /// <returns>A unit of the product of the two kinds, such as 吨·公里.</returns>
    /// <exception cref="ArgumentException">The product would be deeper than <see cref="Unit.MaxDepth"/>.</exception>
    public static Unit<Product<TLeft, TRight>> Times<TLeft, TRight>(this Unit<TLeft> left, Unit<TRight> right)
        where TLeft : IExtensive
        where TRight : IExtensive
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Unit<TRight>.Product(left, right);
    }

    /// <summary>The product of two amounts.</summary>
    /// <typeparam name="TLeft">The first kind.</typeparam>
    /// <typeparam name="TRight">The second kind.</typeparam>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The product, exact, in the product of the units.</returns>
    /// <exception cref="ArgumentException">The product would be deeper than <see cref="Unit.MaxDepth"/>.</exception>
    public static Quantity<Product<TLeft, TRight>> Times<TLeft, TRight>(this Quantity<TLeft> left, Quantity<TRight> right)
        where TLeft : IExtensive
        where TRight : IExtensive => new(left.NumericalValue * right.NumericalValue, left.Unit.Times(right.Unit));
}
