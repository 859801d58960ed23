namespace Indicators;

/// <summary>The product of two kinds: tonne-kilometres of freight, passenger-kilometres, person-days.</summary>
/// <remarks>
/// Made by <see cref="Quantity.Times{TLeft, TRight}(Quantity{TLeft}, Quantity{TRight})"/> and never by <c>*</c>,
/// so that 家 * 元 stays a mistake that the compiler refuses. Its factors are extensive, and so is the product. Nothing is
/// cancelled or reordered: <c>Product&lt;Length, Mass&gt;</c> is another kind than <c>Product&lt;Mass, Length&gt;</c>.
/// </remarks>
/// <typeparam name="TLeft">The first kind.</typeparam>
/// <typeparam name="TRight">The second kind.</typeparam>
public sealed class Product<TLeft, TRight> : IExtensive
    where TLeft : IQuantityKind // not IExtensive: units that are multiplied at run time do not know what their kinds promise
    where TRight : IQuantityKind
{
    private Product() { }

    static string IQuantityKind.Code { get; } = KindCodes.Product(TLeft.Code, TRight.Code);
}
