using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Tool.Input;
using Indicators.Tool.Schemas;

namespace Indicators.Tool.Tests.Input;

/// <summary>The published schemas and the readers must know the same members and words.</summary>
public class SchemaTests
{
    private static readonly JsonNode Catalogue = JsonNode.Parse(SchemaFile.Catalogue)!;
    private static readonly JsonNode Report = JsonNode.Parse(SchemaFile.Report)!;

    [Fact]
    public void The_schema_of_the_catalogue_has_the_members_that_the_reader_takes()
    {
        Assert.Equal(Taken("""{"?":1,"indicators":[{"code":"a","name":"b","measure":"flow"}]}"""), Members(Catalogue));
        Assert.Equal(Taken("""{"indicators":[{"?":1,"code":"a","name":"b","measure":"flow"}]}"""), Members(Catalogue["$defs"]!["indicator"]!));
        Assert.Equal(
            Taken("""{"areas":[{"?":1,"code":"a","name":"b"}],"indicators":[{"code":"a","name":"b","measure":"flow"}]}"""),
            Members(Catalogue["$defs"]!["area"]!));
        Assert.Equal(
            Taken("""{"indicators":[{"code":"a","name":"b","measure":"flow","plausible":{"?":1,"lower":0}}]}"""),
            Members(Catalogue["$defs"]!["indicator"]!["properties"]!["plausible"]!));
    }

    [Fact]
    public void The_schema_of_the_settings_has_the_members_that_the_reader_takes()
    {
        var problems = new Problems();
        ReportSettings.Read(new SourceText("r.json", """{"?":1}""", "UTF-8"), problems);
        Assert.Equal(Listed(problems), Members(Report));
        Assert.Equal(ReportSettings.Languages, Words(Report["properties"]!["language"]!));
    }

    [Fact]
    public void The_schema_allows_the_words_that_the_reader_allows()
    {
        JsonNode indicator = Catalogue["$defs"]!["indicator"]!["properties"]!;
        Assert.Equal(CatalogueReader.Measures, Words(indicator["measure"]!));
        Assert.Equal(CatalogueReader.Directions, Words(indicator["direction"]!));
        Assert.Equal(DirectionWord.Neutral, indicator["direction"]!["default"]!.GetValue<string>());
    }

    [Fact]
    public void The_schemas_are_of_draft_2020_12_and_every_reference_in_them_leads_somewhere()
    {
        foreach (JsonNode schema in new[] { Catalogue, Report })
        {
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema["$schema"]!.GetValue<string>());
            foreach (string reference in References(schema))
                Assert.NotNull(schema["$defs"]![reference["#/$defs/".Length..]]);
        }
    }

    private static string[] Taken(string text) => Listed(CatalogueTests.Read(text).Problems);

    private static string[] Listed(Problems problems) => Assert.Single(problems.All).Expected["one of ".Length..].Split(", ");

    private static string[] Members(JsonNode schema) => [.. schema["properties"]!.AsObject().Select(member => member.Key)];

    private static string[] Words(JsonNode schema) => [.. schema["enum"]!.AsArray().Select(word => word!.GetValue<string>())];

    private static IEnumerable<string> References(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.Object => node.AsObject().SelectMany(member =>
            member.Key == "$ref" ? [member.Value!.GetValue<string>()] : member.Value is null ? [] : References(member.Value)),
        JsonValueKind.Array => node.AsArray().SelectMany(item => item is null ? [] : References(item)),
        _ => [],
    };
}
