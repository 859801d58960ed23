using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"value":…}</c>, or the reason with its code, its sentence and what it names.</summary>
internal static class OutcomeForm<T>
{
    internal static JsonConverter<Outcome<T>> Instance { get; } = Form.Of("An outcome", (Outcome<T> outcome) => outcome.TryGetValue(out T? value)
            ? (Value: (Held?)new Held(value), Reason: default(ReasonParts))
            : (null, new(outcome.Undefined, null)))
        .Maybe("value", new MappedForm<Held, T?>(new ByOptions<T>("the value of an outcome", mayBeNull: true), held => held.Value, value => new(value)), (ref parts) => ref parts.Value)
        .WithReason((ref parts) => ref parts.Reason)
        .Make(parts => (parts.Value, parts.Reason.Read) switch
        {
            ({ } held, null) => held.Value!,
            (null, { } fields) when fields.ContainsKey("reason") => parts.Reason.ToUndefined()!,
            _ => throw new JsonException("An outcome has either a value or a reason."),
        });

    /// <summary>A value that may be null itself.</summary>
    private readonly record struct Held(T? Value);
}
