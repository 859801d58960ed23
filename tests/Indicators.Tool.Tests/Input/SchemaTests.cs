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
        Assert.Equal(Taken("""{"indicators":[{"?":1,"code":"a","name":"b","measure":"flow"}]}"""),
            Members(Catalogue["$defs"]!["indicator"]!));
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
    [InlineData("composite", """{"composite":{$}}""")]
    [InlineData("faq", """{"faqs":[{$"question":"q","answer":"a"}]}""")]
    [InlineData("origin", """{"origins":[{$"title":"t"}]}""")]
    [InlineData("licence", """{"licences":[{$"name":"n"}]}""")]
    [InlineData("licence", """{"origins":[{"title":"t","licence":{$"name":"n"}}]}""")]
    public void The_schema_of_the_metadata_has_the_members_that_the_reader_takes(string definition, string metadata)
    {
        string unknown =
            metadata.Replace("{$}", """{"?":1}""", StringComparison.Ordinal).Replace("{$", """{"?":1,""", StringComparison.Ordinal);
        Assert.Equal(Taken($$"""{"indicators":[{"code":"a","name":"b","measure":"flow","metadata":{{unknown}} }]}"""),
            Members(Catalogue["$defs"]![definition]!));
        Assert.Equal("false", Catalogue["$defs"]![definition]!["additionalProperties"]!.ToJsonString());
    }

    [Theory]
    [InlineData("faq", "faqs")]
    [InlineData("origin", "origins")]
    [InlineData("licence", "licences")]
    public void The_schema_asks_for_the_members_that_the_reader_asks_for(string definition, string list)
    {
        IReadOnlyList<InputProblem> problems =
            Read($$"""{"indicators":[{"code":"a","name":"b","measure":"flow","metadata":{"{{list}}":[{}]} }]}""");
        IEnumerable<string> needed = problems.Select(problem => problem.Found.Split('"')[1]);

        Assert.All(problems, problem => Assert.Equal("IND0938", problem.Code));
        Assert.Equal(needed, Catalogue["$defs"]![definition]!["required"]!.AsArray().Select(name => name!.GetValue<string>()));
    }

    [Fact]
    public void The_schema_of_the_settings_has_the_members_that_the_reader_takes()
    {
        Assert.Equal(Listed(OfSettings("""{"?":1}""")), Members(Report));
        Assert.Equal(Listed(OfSettings("""{"language":"?"}""")), Words(Report["properties"]!["language"]!));

        static IReadOnlyList<InputProblem> OfSettings(string json)
        {
            ReportSettings.TryParse(json, "r.json", out _, out IReadOnlyList<InputProblem> problems);
            return problems;
        }
    }

    [Fact]
    public void The_schema_allows_the_words_that_the_reader_allows()
    {
        JsonNode indicator = Catalogue["$defs"]!["indicator"]!["properties"]!;
        Assert.Equal(Taken("""{"indicators":[{"code":"a","name":"b","measure":"?"}]}"""), Words(indicator["measure"]!));
        Assert.Equal(Taken("""{"indicators":[{"code":"a","name":"b","measure":"flow","direction":"?"}]}"""),
            Words(indicator["direction"]!));
        Assert.Equal("neutral", indicator["direction"]!["default"]!.GetValue<string>());
        Assert.Equal(Taken("""{"indicators":[{"code":"a","name":"b","measure":"flow","parts":"?"}]}"""), Words(indicator["parts"]!));
        Assert.Equal(
            Taken("""{"indicators":[{"code":"a","name":"b","measure":"flow","metadata":{"processingLevel":"?"}}]}"""),
            Words(Catalogue["$defs"]!["metadata"]!["properties"]!["processingLevel"]!));
        Assert.Equal(Taken("""{"areas":[{"code":"a","name":"b","level":"?"}],"indicators":[{"code":"a","name":"b","measure":"flow"}]}"""),
            Words(Catalogue["$defs"]!["area"]!["properties"]!["level"]!));
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

    private static IReadOnlyList<InputProblem> Read(string text)
    {
        IndicatorCatalog.TryParse(text, "c.json", out _, out IReadOnlyList<InputProblem> problems);
        return problems;
    }

    private static string[] Listed(IReadOnlyList<InputProblem> problems) =>
        Assert.Single(problems).Expected["one of ".Length..].Split(", ");

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
