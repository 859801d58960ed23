using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>"360313"</c> for an area that the library knows, <c>{"code":"park","name":"湘东工业园","parent":"360313"}</c> for one of the user's own.</summary>
internal sealed class ReferenceAreaJsonConverter : JsonConverter<ReferenceArea>
{
    private static readonly string[] Names = ["code", "name", "nameEn", "level", "parent"];

    public override ReferenceArea Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static ReferenceArea Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? Known(reader.GetString()!) : Own(ref reader);

    public override void Write(Utf8JsonWriter writer, ReferenceArea value, JsonSerializerOptions options)
    {
        if (value.IsOfTheLibrary)
        {
            writer.WriteStringValue(value.Code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        writer.WriteString("name", value.Name);
        if (value.EnglishName is { } english)
        {
            writer.WriteString("nameEn", english);
        }

        if (value.Level != AreaLevel.Unspecified)
        {
            writer.WriteString("level", value.Level.ToString());
        }

        if (value.Parent is { } parent)
        {
            writer.WritePropertyName("parent");
            Write(writer, parent, options);
        }

        writer.WriteEndObject();
    }

    private static ReferenceArea Known(string text) =>
        AreaCatalog.Default.TryParse(text, out ReferenceArea? area, out string? problem) ? area : throw Coded.Json(problem);

    private static ReferenceArea Own(ref Utf8JsonReader reader)
    {
        string code = "", name = "";
        string? english = null;
        AreaLevel level = AreaLevel.Unspecified;
        ReferenceArea? parent = null;
        var members = new JsonMembers(ref reader, "An area", Names);
        while (members.Next(ref reader, out string member))
        {
            switch (member)
            {
                case "code":
                    code = members.Text(ref reader, member);
                    break;
                case "name":
                    name = members.Text(ref reader, member);
                    break;
                case "nameEn":
                    english = members.Text(ref reader, member);
                    break;
                case "level":
                    level = LevelOf(members.Text(ref reader, member));
                    break;
                default:
                    parent = Read(ref reader);
                    break;
            }
        }

        members.Require("code", "name");
        return !string.IsNullOrWhiteSpace(name) && !string.IsNullOrWhiteSpace(code) && !code.Trim().Any(char.IsWhiteSpace)
            ? new(code, name, english, parent, level)
            : throw new JsonException($"The code of an area is one word, and its name is not blank; found '{FigureText.Shown(code)}' and '{FigureText.Shown(name)}'.");
    }

    private static AreaLevel LevelOf(string text) => Enum.GetNames<AreaLevel>().Contains(text) && Enum.TryParse(text, out AreaLevel level)
        ? level
        : throw new JsonException($"Got '{FigureText.Shown(text)}'; expected a level of an area: {string.Join(", ", Enum.GetNames<AreaLevel>())}.");
}
