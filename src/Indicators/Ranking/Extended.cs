using System.Diagnostics;
using System.Numerics;

namespace Indicators;

/// <summary>A value, or a place beyond every value: what data write as ∞ and −∞.</summary>
/// <remarks>
/// <para>The places rank before or behind whatever is a value, and several at one side tie. They are not values: nothing is computed
/// with them, and neither <see cref="Rational"/> nor a quantity has an infinity.</para>
/// <para><b>Default value.</b> The default of the values, such as zero.</para>
/// <para><b>Source.</b> The extended real line; ranks of pandas and R treat ±∞ alike.</para>
/// </remarks>
/// <example><code>
/// Extended&lt;Rational&gt;[] values = [(Rational)1, Extended&lt;Rational&gt;.AboveEvery, (Rational)25];
/// string.Join(", ", Ranking.Rank(values, Direction.HigherIsBetter, Ties.Competition));   // → 第3名, 第1名, 第2名
/// </code></example>
/// <typeparam name="T">The values.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Extended<T> : IRankable<Extended<T>>, IComparisonOperators<Extended<T>, Extended<T>, bool>
    where T : struct, IRankable<T>
{
    private readonly T _value;
    private readonly sbyte _side;

    private Extended(T value, sbyte side) => (_value, _side) = (value, side);

    /// <summary>Gets the place above every value.</summary>
    public static Extended<T> AboveEvery => new(default, 1);

    /// <summary>Gets the place below every value.</summary>
    public static Extended<T> BelowEvery => new(default, -1);

    /// <summary>Gets the value, or <see langword="null"/> beyond every value.</summary>
    public T? Value => _side == 0 ? _value : null;

    /// <summary>A value is one.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Extended<T>(T value) => new(value, 0);

    /// <summary>Compares places and values, exactly.</summary>
    /// <param name="other">A value or place.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(Extended<T> other) =>
        _side == 0 && other._side == 0 ? _value.CompareTo(other._value) : _side.CompareTo(other._side);

    /// <summary>Whether both are the same place, or equal values.</summary>
    /// <param name="other">A value or place.</param>
    /// <returns>True for two places above every value.</returns>
    public bool Equals(Extended<T> other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_side, _value);

    /// <summary>Whether the left value or place is lower.</summary>
    /// <param name="left">A value or place.</param>
    /// <param name="right">A value or place.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(Extended<T> left, Extended<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value or place is higher.</summary>
    /// <param name="left">A value or place.</param>
    /// <param name="right">A value or place.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(Extended<T> left, Extended<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value or place is not higher.</summary>
    /// <param name="left">A value or place.</param>
    /// <param name="right">A value or place.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator <=(Extended<T> left, Extended<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value or place is not lower.</summary>
    /// <param name="left">A value or place.</param>
    /// <param name="right">A value or place.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator >=(Extended<T> left, Extended<T> right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the value, or ∞ or -∞.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => _side switch { 0 => _value.ToString()!, > 0 => "∞", _ => "-∞" };
}
