using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"value":…}</c>, or the reason with its code, its sentence and what it names; behind it the marks of what the result
/// rests on.</summary>
internal static class OutcomeForm<T>
{
    private static readonly JsonConverter<Held> Value = new MappedForm<Held, T?>(
        new ByOptions<T>("the value of an outcome", mayBeNull: true), held => held.Value, value => new(value));

    internal static JsonConverter<Outcome<T>> Instance { get; } = Form.Of("An outcome",
            (Outcome<T> outcome) => outcome.TryGetValue(out T? value)
            ? (Value: (Held?)new Held(value), Reason: default(ReasonParts), Marks: Marks(outcome.Status, null))
            : (null, new(outcome.Undefined, null), Marks(outcome.Status, outcome.Undefined)))
        .Maybe("value", Value, (ref parts) => ref parts.Value)
        .WithReason((ref parts) => ref parts.Reason)
        .Maybe("marks", Leaves.Marks, (ref parts) => ref parts.Marks)
        .Make(parts => (parts.Value, parts.Reason.Read) switch
        {
            ({ } held, null) => Marked(held.Value!, parts.Marks),
            (null, { } fields) when fields.ContainsKey("reason")
                && parts.Reason.ToUndefined() is { } reason => Marked(reason, parts.Marks ?? reason["status"] as ObservationStatus?),
            _ => throw new JsonException("An outcome has either a value or a reason."),
        });

    // A gap is never written as a mark, and what the reason says of its status is not said again.
    private static ObservationStatus? Marks(ObservationStatus status, Undefined? reason) =>
        (status & ~ObservationStatus.Gap) is var marks && marks != ObservationStatus.Normal
            && !(reason?["status"] is ObservationStatus said && said == marks) ? marks : null;

    private static Outcome<T> Marked(Outcome<T> outcome, ObservationStatus? marks) => marks is { } known ? outcome.Marked(known) : outcome;

    /// <summary>A value that may be null itself.</summary>
    private readonly record struct Held(T? Value);
}
