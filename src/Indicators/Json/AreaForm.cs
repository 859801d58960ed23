using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>"360313"</c> for an area that the library knows, <c>{"code":"park","name":"湘东工业园","parent":"360313"}</c> for one of the
/// user's own.</summary>
internal static class AreaForm
{
    internal static JsonConverter<ReferenceArea> Instance { get; } = Own();

    private static JsonConverter<ReferenceArea> Own()
    {
        var form = Form.Of("An area", (ReferenceArea area) => (
                area.Code,
                area.Name,
                area.EnglishName,
                Level: area.Level == AreaLevel.Unspecified ? null : (AreaLevel?)area.Level,
                area.Parent))
            .With("code", Leaves.Text, (ref parts) => ref parts.Code)
            .With("name", Leaves.Text, (ref parts) => ref parts.Name)
            .Maybe("nameEn", Leaves.Text, (ref parts) => ref parts.EnglishName)
            .Maybe("level", Leaves.Name<AreaLevel>(), (ref parts) => ref parts.Level)
            .OrWord(area => area.IsOfTheLibrary ? area.Code : null, Known)
            .Make(parts => !string.IsNullOrWhiteSpace(parts.Name) && !string.IsNullOrWhiteSpace(parts.Code)
                && !parts.Code.Trim().Any(char.IsWhiteSpace)
                ? new(parts.Code, parts.Name, parts.EnglishName, parts.Parent, parts.Level ?? AreaLevel.Unspecified)
                : throw new JsonException(
                    $"The code of an area is one word, and its name is not blank; found '{FigureText.Shown(parts.Code)}' and "
                        + $"'{FigureText.Shown(parts.Name)}'."));
        return form.Maybe("parent", form, (ref parts) => ref parts.Parent);
    }

    private static ReferenceArea Known(string text) =>
        AreaCatalog.Default.TryParse(text, out ReferenceArea? area, out string? problem) ? area : throw Coded.Json(problem);
}
