using System.Diagnostics;

namespace Indicators;

/// <summary>What a series has for a period: a value, or the reason why there is none; and what its source says of it.</summary>
/// <remarks>
/// <para>The value is a number in the unit of its series. Missing is a status, never NaN and never zero.</para>
/// <para><b>Default value.</b> A gap: nothing was sent for the period.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// var provisional = new Observation(58, ObservationStatus.Provisional);
/// Console.WriteLine(provisional);                                          // → 58 P
/// Console.WriteLine(Observation.Missing(ObservationStatus.Suppressed));    // → : Q
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Observation : IEquatable<Observation>
{
    private readonly Rational _value;
    private readonly uint _status; // with the bit of the gap turned over, that the default is one

    /// <summary>Creates a normal value.</summary>
    /// <param name="value">The number, in the unit of the series.</param>
    public Observation(Rational value) : this(value, ObservationStatus.Normal)
    {
    }

    /// <summary>Creates a value with marks.</summary>
    /// <param name="value">The number, in the unit of the series.</param>
    /// <param name="status">Marks that a value has.</param>
    /// <exception cref="ArgumentException">A mark says that there is no value, or is none of the code list (IND0603).</exception>
    public Observation(Rational value, ObservationStatus status)
    {
        const ObservationStatus allowed = ObservationStatuses.WithValue | ObservationStatuses.WithEither;
        if ((status & ~allowed) != 0)
        {
            throw new IndicatorArgumentException(
                $"The value {value} cannot have the status {status & ~allowed}, which says that there is none. Use "
                    + $"{nameof(Observation)}.{nameof(MissingValuePolicy)} without a value. (IND0603)", nameof(status));
        }

        (_value, _status) = (value, (uint)(status ^ ObservationStatus.Gap));
    }

    private Observation(ObservationStatus status) => _status = (uint)(status ^ ObservationStatus.Gap);

    /// <summary>Gets the observation of a period for which nothing was sent.</summary>
    public static Observation Gap => default;

    /// <summary>Gets a value indicating whether there is a value.</summary>
    public bool HasValue => (Status & ObservationStatuses.WithoutValue) == 0;

    /// <summary>Gets the value in the unit of the series, or null where there is none.</summary>
    public Rational? Value => HasValue ? _value : null;

    /// <summary>Gets the marks; <see cref="ObservationStatus.Normal"/> without any.</summary>
    public ObservationStatus Status => (ObservationStatus)_status ^ ObservationStatus.Gap;

    /// <summary>Gets a value indicating whether nothing was sent, here or in a period that this was computed from.</summary>
    public bool IsGap => (Status & ObservationStatus.Gap) != 0;

    /// <summary>Returns an observation without a value.</summary>
    /// <param name="why">The reasons. <see cref="ObservationStatus.Missing"/> is added where no mark says that there is no value.</param>
    /// <returns>The observation.</returns>
    /// <exception cref="ArgumentException">A mark says something of a value (IND0603).</exception>
    public static Observation Missing(ObservationStatus why = ObservationStatus.Missing)
    {
        const ObservationStatus allowed = ObservationStatuses.WithoutValue | ObservationStatuses.WithEither;
        if ((why & ~allowed) != 0)
        {
            throw new IndicatorArgumentException(
                $"A missing value cannot have the status {why & ~allowed}, which says something of a value. Use new "
                    + $"{nameof(Observation)}(value, status) with the value. (IND0603)", nameof(why));
        }

        return Without(why);
    }

    /// <summary>A number is an observation with the status <see cref="ObservationStatus.Normal"/>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Observation(Rational value) => new(value);

    /// <summary>A number is an observation with the status <see cref="ObservationStatus.Normal"/>.</summary>
    /// <param name="value">The number; exact.</param>
    public static implicit operator Observation(decimal value) => new(value);

    /// <summary>Asks for the value.</summary>
    /// <param name="value">The value, or zero.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(out Rational value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>Whether both have the same value, or none, and the same marks.</summary>
    /// <param name="other">The other observation.</param>
    /// <returns>True when they have.</returns>
    public bool Equals(Observation other) => _status == other._status && _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Observation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_status, _value);

    /// <summary>Whether both have the same value, or none, and the same marks.</summary>
    /// <param name="left">One observation.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when they have.</returns>
    public static bool operator ==(Observation left, Observation right) => left.Equals(right);

    /// <summary>Whether value or marks differ.</summary>
    /// <param name="left">One observation.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when they do.</returns>
    public static bool operator !=(Observation left, Observation right) => !left.Equals(right);

    /// <summary>An observation of what was computed: the marks are those of its operands, joined.</summary>
    internal static Observation Of(Rational value, ObservationStatus status) =>
        (status & ObservationStatuses.WithoutValue) == 0 ? new(value, status) : new Observation(status & ~ObservationStatuses.WithValue);

    private static Observation Without(ObservationStatus why) =>
        new((why & ObservationStatuses.WithoutValue) == 0 ? why | ObservationStatus.Missing : why);
}
