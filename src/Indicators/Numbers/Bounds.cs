using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A range of exact values: each end closed, open, or without limit.</summary>
/// <remarks>
/// <para><b>Meaning.</b> What is known of a value: 87.1 % printed to one decimal is [87.05 %, 87.15 %], 超40 is (40, ∞),
/// 不足72 is (−∞, 72). Bounds are never empty.</para>
/// <para><b>Exactness.</b> Every operator gives the smallest range that holds all results for values taken from its
/// operands independently of each other; whether an end is reached is kept. So <c>x − x</c> is not zero unless
/// <c>x</c> is a point: write a formula so that each value stands in it once.</para>
/// <para><b>Text.</b> Interval notation, <c>[8, 9)</c>, <c>(40, ∞)</c>, <c>(-∞, 72]</c>; the same in every language. <c>inf</c>
/// is read for ∞, and the blank may be left out.</para>
/// <para><b>Default value.</b> The point zero.</para>
/// </remarks>
/// <example><code>
/// Bounds later = Bounds.AtLeast(110), earlier = Bounds.Closed(89.5m, 90.5m);
/// later / earlier - 1;             // → [39/181, ∞)
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Bounds>))]
public readonly partial struct Bounds
    : IEquatable<Bounds>, IAdditionOperators<Bounds, Bounds, Bounds>, ISubtractionOperators<Bounds, Bounds, Bounds>
{
    // One form for each range: an unbounded end has the value zero and is marked open.
    private readonly Rational _lower;
    private readonly Rational _upper;
    private readonly EndKind _lowerKind;
    private readonly EndKind _upperKind;

    private Bounds(in Rational lower, EndKind lowerKind, in Rational upper, EndKind upperKind)
    {
        _lower = lower;
        _lowerKind = lowerKind;
        _upper = upper;
        _upperKind = upperKind;
    }

    // Closed comes first, so that default(Bounds) is the point zero.
    private enum EndKind : byte
    {
        Closed,
        Open,
        Unbounded,
    }

    /// <summary>Gets the range of every value, <c>(−∞, ∞)</c>.</summary>
    public static Bounds Everything => new(default, EndKind.Unbounded, default, EndKind.Unbounded);

    /// <summary>Gets the lower end, or null if there is none.</summary>
    public Rational? Lower => _lowerKind == EndKind.Unbounded ? null : _lower;

    /// <summary>Gets the upper end, or null if there is none.</summary>
    public Rational? Upper => _upperKind == EndKind.Unbounded ? null : _upper;

    /// <summary>Gets whether the lower end belongs to the range.</summary>
    public bool LowerClosed => _lowerKind == EndKind.Closed;

    /// <summary>Gets whether the upper end belongs to the range.</summary>
    public bool UpperClosed => _upperKind == EndKind.Closed;

    /// <summary>Gets whether the range holds one value only.</summary>
    public bool IsPoint => LowerClosed && UpperClosed && _lower == _upper;

    /// <summary>Gets whether the range has two ends.</summary>
    public bool IsBounded => _lowerKind != EndKind.Unbounded && _upperKind != EndKind.Unbounded;

    /// <summary>Gets the distance between the ends, or null if one is missing; 0 for a point.</summary>
    public Rational? Width => IsBounded ? _upper - _lower : null;

    /// <summary>Makes the range of one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>[value, value]</c>.</returns>
    public static Bounds Exactly(Rational value) => new(value, EndKind.Closed, value, EndKind.Closed);

    /// <summary>Makes the range of one value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Bounds(Rational value) => Exactly(value);

    /// <summary>Makes a range to which both ends belong.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <returns><c>[lower, upper]</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public static Bounds Closed(Rational lower, Rational upper) => Between(lower, true, upper, true);

    /// <summary>Makes <c>[value − margin, value + margin]</c>: what ± says, and what a figure allows whose last place is twice the
    /// margin.</summary>
    /// <param name="value">The middle.</param>
    /// <param name="margin">How far each end is from it, zero or more.</param>
    /// <returns>The closed range; one point for a margin of zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The margin is below zero.</exception>
    public static Bounds Around(Rational value, Rational margin) => margin.Sign >= 0
        ? Closed(value - margin, value + margin)
        : throw new ArgumentOutOfRangeException(nameof(margin), margin, $"Got a margin of {margin}; expected zero or more.");

    /// <summary>Makes a range to which neither end belongs.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <returns><c>(lower, upper)</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is not below <paramref name="upper"/>.</exception>
    public static Bounds Open(Rational lower, Rational upper) => Between(lower, false, upper, false);

    /// <summary>Makes a range to which the lower end alone belongs.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <returns><c>[lower, upper)</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is not below <paramref name="upper"/>.</exception>
    public static Bounds ClosedOpen(Rational lower, Rational upper) => Between(lower, true, upper, false);

    /// <summary>Makes a range to which the upper end alone belongs.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <returns><c>(lower, upper]</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is not below <paramref name="upper"/>.</exception>
    public static Bounds OpenClosed(Rational lower, Rational upper) => Between(lower, false, upper, true);

    /// <summary>Makes the range of a value and everything above it.</summary>
    /// <param name="lower">The lower end.</param>
    /// <returns><c>[lower, ∞)</c>.</returns>
    public static Bounds AtLeast(Rational lower) => new(lower, EndKind.Closed, default, EndKind.Unbounded);

    /// <summary>Makes the range of everything above a value.</summary>
    /// <param name="lower">The lower end.</param>
    /// <returns><c>(lower, ∞)</c>.</returns>
    public static Bounds MoreThan(Rational lower) => new(lower, EndKind.Open, default, EndKind.Unbounded);

    /// <summary>Makes the range of a value and everything below it.</summary>
    /// <param name="upper">The upper end.</param>
    /// <returns><c>(−∞, upper]</c>.</returns>
    public static Bounds AtMost(Rational upper) => new(default, EndKind.Unbounded, upper, EndKind.Closed);

    /// <summary>Makes the range of everything below a value.</summary>
    /// <param name="upper">The upper end.</param>
    /// <returns><c>(−∞, upper)</c>.</returns>
    public static Bounds LessThan(Rational upper) => new(default, EndKind.Unbounded, upper, EndKind.Open);

    /// <summary>Makes a range from ends that may be missing.</summary>
    /// <param name="lower">The lower end, or null if there is none.</param>
    /// <param name="lowerClosed">Whether the lower end belongs to the range; false if there is none.</param>
    /// <param name="upper">The upper end, or null if there is none.</param>
    /// <param name="upperClosed">Whether the upper end belongs to the range; false if there is none.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The range would be empty, or a missing end is said to be closed.</exception>
    public static Bounds Between(Rational? lower, bool lowerClosed, Rational? upper, bool upperClosed)
    {
        if (lower is null && lowerClosed)
            throw new ArgumentException("A missing lower end cannot be closed.", nameof(lowerClosed));
        if (upper is null && upperClosed)
            throw new ArgumentException("A missing upper end cannot be closed.", nameof(upperClosed));

        if (lower is Rational from && upper is Rational to)
        {
            int order = from.CompareTo(to);
            if (order > 0 || (order == 0 && !(lowerClosed && upperClosed)))
            {
                throw new ArgumentException(
                    $"No value lies in {(lowerClosed ? '[' : '(')}{from}, {to}{(upperClosed ? ']' : ')')}: bounds must hold at least one.",
                    nameof(upper));
            }
        }

        return new Bounds(lower.GetValueOrDefault(), Kind(lower, lowerClosed), upper.GetValueOrDefault(), Kind(upper, upperClosed));

        static EndKind Kind(Rational? end, bool closed) =>
            end is null ? EndKind.Unbounded : closed ? EndKind.Closed : EndKind.Open;
    }

    /// <summary>Tells whether two ranges are the same.</summary>
    /// <param name="left">The first range.</param>
    /// <param name="right">The second range.</param>
    /// <returns>Whether they hold the same values.</returns>
    public static bool operator ==(Bounds left, Bounds right) => left.Equals(right);

    /// <summary>Tells whether two ranges differ.</summary>
    /// <param name="left">The first range.</param>
    /// <param name="right">The second range.</param>
    /// <returns>Whether one holds a value that the other does not.</returns>
    public static bool operator !=(Bounds left, Bounds right) => !left.Equals(right);

    /// <summary>Tells whether this range is the same as another.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether they hold the same values.</returns>
    public bool Equals(Bounds other) =>
        _lowerKind == other._lowerKind && _upperKind == other._upperKind && _lower == other._lower && _upper == other._upper;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Bounds other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_lower, _lowerKind, _upper, _upperKind);
}
