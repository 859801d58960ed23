using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A result, or the reason why there is none. Never NaN, never a silent zero.</summary>
/// <remarks>
/// <para>What the data can do (a base of zero, a missing year) is an outcome; what only a program can do (a negative
/// number of decimals) throws at once.</para>
/// <para><b>Default value.</b> No result; the reason is <see cref="Indicators.Reason.NotComputed"/>.</para>
/// </remarks>
/// <example><code>
/// Outcome&lt;GrowthRate&gt; growth = Growth.Between(-2 * Yuan, 3 * Yuan);
/// growth.Match(g => g.ToPercent(1, Rounding.HalfAwayFromZero), why => why.Name);   // → LossToProfit
/// </code></example>
/// <typeparam name="T">The result.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Outcome<T> : IEquatable<Outcome<T>>
{
    private readonly T _value;
    private readonly object? _state; // that there is a value, or why there is none, each with its marks; null in the default value

    private Outcome(T value, object? state) => (_value, _state) = (value, state);

    /// <summary>Gets a value indicating whether there is a result.</summary>
    [MemberNotNullWhen(false, nameof(Undefined), nameof(Reason))]
    public bool HasValue => _state is ValueState;

    /// <summary>Gets the result.</summary>
    /// <exception cref="UndefinedResultException">There is none; the exception carries the reason.</exception>
    public T Value => HasValue ? _value : throw new UndefinedResultException(Undefined);

    /// <summary>Gets why there is no result, with the fields of the reason, or <see langword="null"/> when there is one.</summary>
    public Undefined? Undefined => _state switch
    {
        ValueState => null,
        MarkedReason marked => marked.Reason,
        _ => (Undefined?)_state ?? Indicators.Undefined.NotComputed,
    };

    /// <summary>Gets the marks of all observations that the result rests on: an estimate stays one in whatever is computed of it.</summary>
    /// <remarks>What does not come from observations has none. A reason has them too. Equality does not ask for them.</remarks>
    public ObservationStatus Status => _state switch
    {
        ValueState value => value.Status,
        MarkedReason marked => marked.Status,
        _ => ObservationStatus.Normal,
    };

    /// <summary>Gets the reason why there is no result, for code that decides by it, or <see langword="null"/> when there is one.</summary>
    public Reason? Reason => Undefined?.Reason;

    /// <summary>A result is an outcome.</summary>
    /// <param name="value">The result.</param>
    public static implicit operator Outcome<T>(T value) => new(value, ValueState.Normal);

    /// <summary>A reason is an outcome.</summary>
    /// <param name="reason">The reason.</param>
    public static implicit operator Outcome<T>(Undefined reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new(default!, reason);
    }

    /// <summary>Asks for the result.</summary>
    /// <param name="value">The result.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>Makes one thing of a result or of its absence.</summary>
    /// <typeparam name="TResult">What is made.</typeparam>
    /// <param name="value">Applied to a result.</param>
    /// <param name="undefined">Applied to a reason.</param>
    /// <returns>What the one that applies returns.</returns>
    public TResult Match<TResult>(Func<T, TResult> value, Func<Undefined, TResult> undefined)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(undefined);
        return HasValue ? value(_value) : undefined(Undefined);
    }

    /// <summary>Goes on with a result; a reason stays the reason.</summary>
    /// <typeparam name="TNext">The next result.</typeparam>
    /// <param name="next">What is computed from the result.</param>
    /// <returns>The next result, or this reason.</returns>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return HasValue ? next(_value).Marked(Status) : new(default!, _state);
    }

    /// <summary>Adds marks of what the result rests on, for calculations of your own.</summary>
    /// <param name="status">The marks.</param>
    /// <returns>The same result or reason, with its marks and these.</returns>
    public Outcome<T> Marked(ObservationStatus status)
    {
        ObservationStatus both = ObservationStatuses.Join(Status, status);
        return both == Status ? this : HasValue ? new(_value, new ValueState(both)) : new(default!, new MarkedReason(Undefined, both));
    }

    /// <summary>Whether both have the same result or the same reason.</summary>
    /// <param name="other">The other outcome.</param>
    /// <returns>True when they have.</returns>
    public bool Equals(Outcome<T> other) => HasValue == other.HasValue
        && (HasValue ? EqualityComparer<T>.Default.Equals(_value, other._value) : Undefined.Equals(other.Undefined));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Outcome<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? EqualityComparer<T>.Default.GetHashCode(_value!) : Undefined.GetHashCode();

    /// <summary>Whether both have the same result or the same reason.</summary>
    /// <param name="left">One outcome.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when they have.</returns>
    public static bool operator ==(Outcome<T> left, Outcome<T> right) => left.Equals(right);

    /// <summary>Whether result or reason differ.</summary>
    /// <param name="left">One outcome.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when they do.</returns>
    public static bool operator !=(Outcome<T> left, Outcome<T> right) => !left.Equals(right);

    /// <summary>Returns the result as text, or the name and the words of the reason.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => HasValue ? _value?.ToString() ?? "" : $"{Undefined.Name}: {Undefined.Message}";
}

/// <summary>What an outcome with a value has in the place of a reason: its marks. A flag beside the reason would cost most outcomes eight
/// bytes.</summary>
internal sealed record ValueState(ObservationStatus Status)
{
    internal static readonly ValueState Normal = new(ObservationStatus.Normal);
}

/// <summary>A reason with the marks of what it rests on.</summary>
internal sealed record MarkedReason(Undefined Reason, ObservationStatus Status);
