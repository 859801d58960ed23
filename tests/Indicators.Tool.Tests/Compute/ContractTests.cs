using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>The example of the contract: six rows, and every property that must come of them.</summary>
public class ContractTests
{
    private static readonly string Folder = Repository.Path("tests", "Indicators.Tool.Tests", "Compute", "Contract");

    [Fact]
    public void The_example_gives_every_property_of_the_contract()
    {
        using var folder = new TempFolder();
        foreach (string name in new[] { "catalogue.json", "observations.csv", "report.json" })
            File.Copy(Path.Join(Folder, name), folder.Of(name));

        JsonElement expected = JsonDocument.Parse(File.ReadAllText(Path.Join(Folder, "expected.json"))).RootElement;

        Assert.Equal([], Differences(expected, InProcess.Json(folder.Path), "$"));
    }

    [Fact]
    public void A_difference_is_found_wherever_it_is()
    {
        JsonElement expected = JsonDocument.Parse("""{"a":[{"b":"1","c":null},2],"d":{}}""").RootElement;

        Assert.Equal(
            ["$.a[0].b: expected \"1\", found \"2\"", "$.a[0].c is missing", "$.a has 3 items, expected 2", "$.d: expected {}, found null"],
            Differences(expected, JsonDocument.Parse("""{"a":[{"b":"2"},2,3],"d":null,"e":1}""").RootElement, "$"));
    }

    // Members may be added beside those of the contract, and nothing else may change.
    private static IEnumerable<string> Differences(JsonElement expected, JsonElement found, string path)
    {
        if (expected.ValueKind != found.ValueKind)
            return [$"{path}: expected {expected.GetRawText()}, found {found.GetRawText()}"];

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                return expected.EnumerateObject().SelectMany(member => found.TryGetProperty(member.Name, out JsonElement value)
                    ? Differences(member.Value, value, $"{path}.{member.Name}")
                    : [$"{path}.{member.Name} is missing"]);
            case JsonValueKind.Array:
                JsonElement[] wanted = [.. expected.EnumerateArray()], items = [.. found.EnumerateArray()];
                IEnumerable<string> inside =
                    wanted.Zip(items).SelectMany((pair, i) => Differences(pair.First, pair.Second, $"{path}[{i}]"));
                return wanted.Length == items.Length ? inside : inside.Append($"{path} has {items.Length} items, expected {wanted.Length}");
            default:
                return expected.GetRawText() == found.GetRawText()
                    ? []
                    : [$"{path}: expected {expected.GetRawText()}, found {found.GetRawText()}"];
        }
    }
}
