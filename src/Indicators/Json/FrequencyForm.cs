using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>"Q"</c>; of a fiscal calendar <c>{"code":"Q","startMonth":4,"label":"StartingYear"}</c>.</summary>
internal static class FrequencyForm
{
    internal static JsonConverter<FrequencyId> Instance { get; } =
        Form.Of("A frequency", (FrequencyId frequency) => (frequency.Code, frequency.StartMonth, frequency.Label))
            .With("code", Leaves.Text, (ref parts) => ref parts.Code)
            .With("startMonth", Leaves.Whole, (ref parts) => ref parts.StartMonth)
            .With("label", Leaves.Name<FiscalLabel>(), (ref parts) => ref parts.Label)
            .OrWord(frequency => frequency.StartMonth == 1 ? frequency.Code : null, code => Make(code, 1, default))
            .Make(parts => Make(parts.Code, parts.StartMonth, parts.Label));

    private static FrequencyId Make(string code, int startMonth, FiscalLabel label) => FrequencyId.Of(code, startMonth, label)
        ?? throw new JsonException(
        $"Got '{FigureText.Shown(code)}'; expected a frequency here: A, S, T, Q, M, W, D, A5 or _U, and A or Q with a fiscal year that "
            + "starts in the months 2 to 12.");
}
