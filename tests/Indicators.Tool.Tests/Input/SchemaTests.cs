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

    // Each record of the metadata is a definition of the schema, with the same members, those it must have, and the same nesting.
    [Theory]
    [InlineData("metadata", "{$}")]
    [InlineData("processing", """{"processing":{$}}""")]
    [InlineData("display", """{"display":{$}}""")]
    [InlineData("composite", """{"composite":{$}}""")]
    [InlineData("faq", """{"faqs":[{$"question":"q","answer":"a"}]}""")]
    [InlineData("origin", """{"origins":[{$"title":"t"}]}""")]
    [InlineData("licence", """{"licences":[{$"name":"n"}]}""")]
    [InlineData("licence", """{"origins":[{"title":"t","licence":{$"name":"n"}}]}""")]
    public void The_schema_of_the_metadata_has_the_members_that_the_reader_takes(string definition, string metadata)
    {
        string unknown = metadata.Replace("{$}", """{"?":1}""", StringComparison.Ordinal).Replace("{$", """{"?":1,""", StringComparison.Ordinal);
        Assert.Equal(Taken($$"""{"indicators":[{"code":"a","name":"b","measure":"flow","metadata":{{unknown}} }]}"""), Members(Catalogue["$defs"]![definition]!));
        Assert.Equal("false", Catalogue["$defs"]![definition]!["additionalProperties"]!.ToJsonString());
    }

    [Theory]
    [InlineData("faq", "faqs")]
    [InlineData("origin", "origins")]
    [InlineData("licence", "licences")]
    public void The_schema_asks_for_the_members_that_the_reader_asks_for(string definition, string list)
    {
        ProblemList problems = Read($$"""{"indicators":[{"code":"a","name":"b","measure":"flow","metadata":{"{{list}}":[{}]} }]}""");
        IEnumerable<string> needed = problems.All.Select(problem => problem.Found.Split('"')[1]);

        Assert.All(problems.All, problem => Assert.Equal("IND0938", problem.Code));
        Assert.Equal(needed, Catalogue["$defs"]![definition]!["required"]!.AsArray().Select(name => name!.GetValue<string>()));
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
        Assert.Equal(CatalogWords.Measures.All, Words(indicator["measure"]!));
        Assert.Equal(CatalogWords.Directions.All, Words(indicator["direction"]!));
        Assert.Equal(CatalogWords.Neutral, indicator["direction"]!["default"]!.GetValue<string>());
        Assert.Equal(CatalogWords.PartCoverages.All, Words(indicator["parts"]!));
        Assert.Equal(CatalogWords.ProcessingLevels.All, Words(Catalogue["$defs"]!["processing"]!["properties"]!["level"]!));
        Assert.Equal(CatalogWords.AreaLevels.All, Words(Catalogue["$defs"]!["area"]!["properties"]!["level"]!));
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

    private static string[] Taken(string text) => Listed(Read(text));

    private static ProblemList Read(string text)
    {
        var problems = new ProblemList();
        CatalogReader.Read(text, "c.json", UnitCatalog.Default, problems);
        return problems;
    }

    private static string[] Listed(ProblemList problems) => Assert.Single(problems.All).Expected["one of ".Length..].Split(", ");

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
