using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Shares and contributions.</summary>
internal static class ShareForms
{
    /// <summary><c>{"part":12,"whole":17}</c></summary>
    internal static JsonConverter<Share> Share { get; } = Form.Of("A share", (Share share) => (share.Part, share.Whole))
        .With("part", Leaves.Number, (ref parts) => ref parts.Part)
        .With("whole", Leaves.Number, (ref parts) => ref parts.Whole)
        .Make(parts => parts.Whole.Sign > 0 ? new(parts.Part, parts.Whole)
            : throw new JsonException($"The whole of a share is above zero; found {parts.Whole}."));

    /// <summary><c>{"change":6,"whole":100,"wholeChange":8}</c></summary>
    internal static JsonConverter<Contribution> Contribution { get; } =
        Form.Of("A contribution", (Contribution part) => (part.Change, part.Whole, part.WholeChange))
            .With("change", Leaves.Number, (ref parts) => ref parts.Change)
            .With("whole", Leaves.Number, (ref parts) => ref parts.Whole)
            .With("wholeChange", Leaves.Number, (ref parts) => ref parts.WholeChange)
            .Make(parts => parts.Whole.Sign > 0
                ? new(parts.Change, parts.Whole, parts.WholeChange)
                : throw new JsonException($"The whole of a contribution is above zero; found {parts.Whole}."));
}
