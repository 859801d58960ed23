using System.Text.Json;
using System.Xml.Linq;

namespace Indicators.Tests;

/// <summary>The notices name the licence of every package that ours bring along.</summary>
public class LicenceTests
{
    // A licence that a package does not name as an expression, after reading the file that it packs.
    private static readonly Dictionary<string, string> Read = new() { ["sylvan.data.csv"] = "MIT" };

    public static TheoryData<string> Projects() =>
        [.. Directory.GetFiles(Path.Join(Repository.Root, "src"), "project.assets.json", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)!)!))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_package_behind_a_project_is_in_the_notices_with_its_licence(string project)
    {
        Dictionary<string, string> noticed = Noticed();

        Assert.All(PackagesOf(project), package => Assert.Equal(
            package.Licence, noticed.GetValueOrDefault(package.Id, $"{package.Id} is not in docs/NOTICE.md")));
    }

    private static Dictionary<string, string> Noticed() => Repository.Read("docs/NOTICE.md").Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | "))
        .SelectMany(cells => cells[0].Split(", "), (cells, id) => (id.Split(' ')[0], cells[^1]))
        .GroupBy(row => row.Item1).ToDictionary(group => group.Key, group => group.First().Item2);

    // What runs with the package: build-time packages have no assembly in its target.
    private static IEnumerable<(string Id, string Licence)> PackagesOf(string project)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Repository.Full($"src/{project}/obj/project.assets.json")));
        string[] folders = [.. assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)];
        foreach (JsonProperty library in assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            if (library.Value.GetProperty("type").GetString() == "package"
                && library.Value.TryGetProperty("runtime", out JsonElement runtime)
                && runtime.EnumerateObject().Any(file => !file.Name.EndsWith("_._", StringComparison.Ordinal)))
            {
                string[] parts = library.Name.Split('/');
                yield return (parts[0], Licence(folders, parts[0].ToLowerInvariant(), parts[1].ToLowerInvariant()));
            }
        }
    }

    private static string Licence(string[] folders, string id, string version)
    {
        string nuspec = folders.Select(folder => Path.Join(folder, id, version, id + ".nuspec")).First(File.Exists);
        XElement? licence = XDocument.Load(nuspec).Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression"
            ? licence.Value
            : Read.GetValueOrDefault(id, $"{id} names no licence: read its file and enter what it says");
    }
}
