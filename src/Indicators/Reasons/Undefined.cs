using System.Collections.Immutable;

namespace Indicators;

/// <summary>Why a calculation has no result: a reason and its fields. It names the figures, the rule and the next step.</summary>
/// <remarks>
/// <para>A reason is a result like any other: nothing is thrown until <see cref="Outcome{T}.Value"/> is asked for. The fields are values;
/// words and sentence are made when they are asked for. The table <c>docs/reference/errors.md</c> lists the reasons with their
/// fields.</para>
/// <para><b>Equality.</b> The same reason and the same fields, as they are written in English.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// Outcome&lt;GrowthRate&gt; growth = Growth.Between(-2 * Yuan, 3 * Yuan);
/// growth.Undefined is { Reason: Reason.LossToProfit };         // → True
/// growth.Undefined!["earlier"];                                // → -2元
/// growth.Undefined!.InWords(Language.Chinese);                 // → 扭亏为盈
/// </code></example>
public sealed partial class Undefined : IEquatable<Undefined>
{
    internal static readonly Undefined NotComputed = new(Reason.NotComputed, []);

    private readonly ImmutableArray<object?> _fields; // one for each of the table; null where it is absent

    private Undefined(Reason reason, ImmutableArray<object?> fields) => (Reason, _fields) = (reason, fields);

    /// <summary>Gets the reason, for code that decides by it.</summary>
    public Reason Reason { get; }

    /// <summary>Gets the name of the reason, as JSON and the tool write it: <c>LossToProfit</c>.</summary>
    public string Name => Row.Name;

    /// <summary>Gets the code, such as <c>IND0303</c>.</summary>
    public string Code => Row.Code;

    /// <summary>Gets the sentence in English, with the figures, the rule and the next step.</summary>
    public string Message => ToMessage(Language.English);

    /// <summary>Gets whether this is a change that no growth rate can say: 扭亏为盈, 减亏, 从无到有; numbers 1 to 8.</summary>
    public bool IsTransition => Reason is >= Reason.FromZero and <= Reason.ZeroToLoss;

    /// <summary>Gets the number that goes with the reason: by what part of it a loss narrowed or widened; <see langword="null"/> where
    /// there is none.</summary>
    public Rational? Ratio => this["ratio"] as Rational?;

    /// <summary>Gets the marks of the source where a value is missing; <see cref="ObservationStatus.Gap"/> where there are none.</summary>
    public ObservationStatus Status => this["status"] as ObservationStatus? ?? ObservationStatus.Gap;

    /// <summary>Gets whether figures exclude each other: a claim that joins them is wrong, whatever its result.</summary>
    internal bool IsContradiction => Reason is Reason.PartExceedsWhole or Reason.ChangeExceedsLevel;

    internal ReasonRow Row => ReasonTable.Of(Reason);

    /// <summary>Gets a field by its name in the table of reasons: a quantity, a period, a number, marks of a source, or text such as a
    /// figure as printed.</summary>
    /// <param name="name">The name, such as <c>earlier</c>.</param>
    /// <returns>The value; <see langword="null"/> where it is absent. What was read from JSON is text, but for numbers and marks.</returns>
    public object? this[string name] => Row.IndexOf(name) is >= 0 and int place ? _fields[place] : null;

    /// <summary>Makes a reason for a calculation of your own.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="fields">
    /// Its fields, in the order of the table of reasons; those that may be absent can be left out at the end, and a gap is not a mark. Each
    /// is a value with a text of its own (a quantity, a period, a number), text, a <see cref="LocalText"/> for text in both languages, or
    /// another reason.
    /// </param>
    /// <returns>The reason with its fields.</returns>
    /// <exception cref="ArgumentException">The reason has other fields; the message lists them.</exception>
    public static Undefined Of(Reason reason, params ReadOnlySpan<object?> fields) => new(reason, ReasonTable.Of(reason).Take(fields));

    /// <summary>Says the reason as a table does: 扭亏为盈, 无可比数据（不予公布）; loss to profit.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A word or a short phrase.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the two.</exception>
    public string InWords(Language language) => ReasonText.Render(Row.Word(language), this, language);

    /// <summary>Says why there is no result: the figures, the rule and the next step.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One or more sentences.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the two.</exception>
    public string ToMessage(Language language) => ReasonText.Render(Row.Sentence(language), this, language);

    /// <inheritdoc/>
    public bool Equals(Undefined? other) =>
        ReferenceEquals(this, other)
            || (other is not null && Reason == other.Reason
                && _fields.AsSpan().SequenceEqual(other._fields.AsSpan(), ReasonFields.Comparer));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Undefined);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _fields.IsEmpty ? (int)Reason : HashCode.Combine(Reason, ReasonFields.Comparer.GetHashCode(_fields[0]!));

    /// <summary>Whether reason and fields are the same.</summary>
    /// <param name="left">One reason.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when they are.</returns>
    public static bool operator ==(Undefined? left, Undefined? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether reason or fields differ.</summary>
    /// <param name="left">One reason.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when they do.</returns>
    public static bool operator !=(Undefined? left, Undefined? right) => !(left == right);

    /// <summary>Returns name, sentence and code.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => $"{Name}: {Message} ({Code})";
}
