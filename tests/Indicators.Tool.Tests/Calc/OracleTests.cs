using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Calc;

/// <summary>Worked examples of published sources, read in place: the answers of <c>calc</c> lie within the tolerance of each.</summary>
public class OracleTests
{
    private static readonly string[] Families = ["growth", "average", "consistency", "rounding", "rank"];

    // Of families whose other keys are not built yet.
    private static readonly string[] Single =
        ["contribution.share-and-points", "contribution.mixed-basis", "contribution.chain-linked", "index.contribution", "index.bilateral"];

    // The formulas of index.bilateral that are built.
    private static readonly string[] Formulas = ["Dutot", "Carli", "Jevons", "Harmonic", "Laspeyres", "Paasche", "Fisher"];

    [Fact]
    public void The_worked_examples_of_every_key_that_is_built_pass() => Pass(SharedData.Find("data/oracles.json"), 60);

    // Those whose licence allows it stand in the repository, so that any clone runs them: figures of offices, worked values of standards,
    // public threads.
    [Fact]
    public void The_published_examples_in_the_repository_pass() => Pass(Published, 30);

    [Fact]
    public void What_stands_in_the_repository_is_facts_and_not_the_data_of_packages() => Assert.All(
        JsonDocument.Parse(File.ReadAllText(Published)).RootElement.EnumerateArray()
            .Select(example => example.GetProperty("licence").GetString()!),
        licence =>
            Assert.True(
                licence.Contains("facts only", StringComparison.Ordinal) || licence.Contains("public domain", StringComparison.Ordinal),
                licence));

    private static string Published => Repository.Path("tests", "Indicators.Tool.Tests", "Calc", "published-examples.json");

    private static void Pass(string file, int least)
    {
        JsonElement[] examples = [.. JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray().Where(IsBuilt)];
        ToolRun run = InProcess.Run("calc", file);
        var answers =
            JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray()
                .ToDictionary(answer => answer.GetProperty("id").GetString()!);

        Assert.True(examples.Length >= least, $"only {examples.Length} examples");
        Assert.All(examples, example => Compare(example, answers[example.GetProperty("id").GetString()!]));
    }

    private static bool IsBuilt(JsonElement example) =>
        example.GetProperty("calculation").GetString()! is var key && (Families.Contains(key.Split('.')[0]) || Single.Contains(key))
        && (key != "index.bilateral" || Formulas.Contains(example.GetProperty("parameters").GetProperty("formula").GetString()));

    private static void Compare(JsonElement example, JsonElement answer)
    {
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("error").ValueKind);
        Rational tolerance = NumberOf(example.GetProperty("tolerance"))!.Value;
        foreach (JsonProperty expected in example.GetProperty("expected").EnumerateObject())
        {
            JsonElement found = answer.GetProperty("result").GetProperty(expected.Name);
            if (expected.Value.ValueKind == JsonValueKind.Array)
            {
                Assert.Equal(expected.Value.GetArrayLength(), found.GetArrayLength());
                foreach ((JsonElement one, JsonElement other) in expected.Value.EnumerateArray().Zip(found.EnumerateArray()))
                {
                    if (!ClaimsNothing(example, one))
                        Same(one, other, tolerance, isText: false);
                }
            }
            else
            {
                Same(expected.Value, found, tolerance, isText: expected.Name is "printed" or "transition" or "reason");
            }
        }
    }

    // There the source prints no value at some places.
    private static bool ClaimsNothing(JsonElement example, JsonElement expected) =>
        expected.ValueKind == JsonValueKind.Null && example.GetProperty("calculation").GetString() == "contribution.chain-linked";

    private static void Same(JsonElement expected, JsonElement found, Rational tolerance, bool isText)
    {
        if (isText || expected.ValueKind is JsonValueKind.Null or JsonValueKind.True or JsonValueKind.False)
            Assert.Equal(expected.ToString(), found.ToString());
        else
            Assert.InRange((NumberOf(expected)!.Value - NumberOf(found)!.Value).Abs(), Rational.Zero, tolerance);
    }

    private static Rational? NumberOf(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null
        : Rational.Parse(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
}
