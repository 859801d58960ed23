namespace Indicators;

// Equality and order of amounts, across units, exactly.
public readonly partial struct Quantity<TKind>
{
    /// <summary>Whether the amounts are equal, whatever their units.</summary>
    /// <param name="other">An amount.</param>
    /// <returns>True for 1万元 and 10000元.</returns>
    public bool Equals(Quantity<TKind> other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity<TKind> other && Equals(other);

    /// <summary>Equal amounts have equal hash codes, whatever their units.</summary>
    /// <returns>The hash code of the amount in the coherent unit.</returns>
    public override int GetHashCode() => (NumericalValue * Unit.Factor).GetHashCode();

    /// <summary>Compares the amounts, whatever their units.</summary>
    /// <param name="other">An amount.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(Quantity<TKind> other) =>
        ReferenceEquals(_unit, other._unit)
            ? NumericalValue.CompareTo(other.NumericalValue)
            : In(other.Unit).CompareTo(other.NumericalValue);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity<TKind> other => CompareTo(other),
        _ => throw new ArgumentException($"A quantity of kind {TKind.Code} compares with its own kind, not with {obj.GetType()}.",
            nameof(obj)),
    };

    /// <summary>Whether the amounts are equal, whatever their units.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>True for 1万元 and 10000元.</returns>
    public static bool operator ==(Quantity<TKind> left, Quantity<TKind> right) => left.Equals(right);

    /// <summary>Whether the amounts differ.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>False for 1万元 and 10000元.</returns>
    public static bool operator !=(Quantity<TKind> left, Quantity<TKind> right) => !left.Equals(right);

    /// <summary>Whether the left amount is smaller.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(Quantity<TKind> left, Quantity<TKind> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is larger.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(Quantity<TKind> left, Quantity<TKind> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is not larger.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator <=(Quantity<TKind> left, Quantity<TKind> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is not smaller.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator >=(Quantity<TKind> left, Quantity<TKind> right) => left.CompareTo(right) >= 0;
}
