namespace Indicators;

/// <summary>A kind of quantity (VIM 1.2): what a number counts or measures, as a type.</summary>
/// <remarks>
/// A kind is an empty sealed class that is never created; it stands in the angle brackets of
/// <see cref="Quantity{TKind}"/>. Quantities of different kinds neither add nor compare: the compiler refuses.
/// Declare a kind of your own in one line; choose <see cref="IExtensive"/> or <see cref="IIntensive"/>, never both.
/// </remarks>
public interface IQuantityKind
{
    /// <summary>Gets the code of the kind's coherent unit: <c>CNY</c>, <c>{enterprise}</c>, <c>m2</c>, <c>m/m2</c>.</summary>
    static abstract string Code { get; }

    /// <summary>The scale that is the kind's own and needs no catalogue, as (2020=100) is; null for most.</summary>
    internal static virtual Unit? OwnScale => null;
}

/// <summary>A kind with a true zero: a level of it is a <see cref="Quantity{TKind}"/>, and ratios mean something.</summary>
public interface IRatioKind : IQuantityKind;

/// <summary>A kind whose amounts add over parts and over time: money, counts, lengths. It has <c>Sum()</c>.</summary>
public interface IExtensive : IRatioKind, IMeasuredKind<AdditiveMeasure>;

/// <summary>A kind whose amounts do not add over parts: densities, rates, percentages. It has no <c>Sum()</c>.</summary>
public interface IIntensive : IMeasuredKind<RateMeasure>;

/// <summary>
/// A kind whose levels are points of a scale, such as percentages: a level is a <see cref="QuantityPoint{TKind}"/>,
/// the difference of two levels a <see cref="Quantity{TKind}"/> (percentage points). Levels do not add.
/// </summary>
public interface IPointKind : IIntensive;
