namespace Indicators;

/// <summary>An exact value that ranks among others of its own type: amounts of one kind, growths, plain rationals.</summary>
/// <remarks>
/// <see cref="double"/> is none on purpose: 0.1 + 0.2 and 0.3 would get two places, and NaN any. Convert with
/// <see cref="Rational"/>. A type of your own that compares exactly may implement it.
/// </remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IRankable<TSelf> : IComparable<TSelf>
    where TSelf : struct, IRankable<TSelf>;

public readonly partial struct Quantity<TKind> : IRankable<Quantity<TKind>>;

public readonly partial struct QuantityPoint<TKind> : IRankable<QuantityPoint<TKind>>;
