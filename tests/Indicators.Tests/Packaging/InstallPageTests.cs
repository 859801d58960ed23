namespace Indicators.Tests;

/// <summary>The commands of the page of installation, in the order of the page, in a folder of their own.</summary>
[Collection(nameof(PackagingTests))]
public sealed class InstallPageTests : IDisposable
{
    private const string Page = "docs/start/install.md";

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-install-").FullName;

    [Fact]
    public void Every_command_of_the_page_of_installation_does_what_the_page_says()
    {
        IReadOnlyList<MarkdownBlock> blocks = MarkdownBlock.In(Page, Repository.Read(Page));
        File.WriteAllText(Path.Join(_folder, "nuget.config"), blocks.Single(block => block.Language == "xml").Text);
        File.WriteAllText(Path.Join(_folder, "growth.cs"), blocks.Single(block => block.Language == "csharp").Text);

        var printed = new Dictionary<string, string>();
        foreach (string command in blocks.Where(block => block.Language == "console").SelectMany(block => block.Text.Split('\n')))
        {
            Assert.StartsWith("$ ", command, StringComparison.Ordinal);
            printed[command[2..]] = Run(command[2..].Split(' '));
        }

        Assert.Equal("25.0%", printed["dotnet run growth.cs"].Trim());
        Assert.Contains("0.1.0", printed["tools/indicators --version"], StringComparison.Ordinal);
        Assert.Contains("Hello", printed["dotnet run --project Prices"], StringComparison.Ordinal);
        Assert.Contains(printed.Keys, command => command.StartsWith("dotnet pack src/Indicators.Tool", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A pack runs in the clone, into folders of its own: what other tests run is not built anew under their feet. Packages are kept here,
    // so that none of an earlier run is taken for this one.
    private string Run(string[] command)
    {
        string cache = Path.Join(_folder, "cache");
        return command is ["dotnet", "pack", ..]
            ? DotnetCommand.Run(Repository.Root, null, "dotnet",
            [
                .. command[1..].Select(argument => argument == "../feed" ? Path.Join(_folder, "feed") : argument),
                "--artifacts-path", Path.Join(_folder, "artifacts"), "-p:RunAnalyzers=false", "-m:1", "--disable-build-servers",
            ])
            : DotnetCommand.Run(_folder, cache, command[0].StartsWith("tools/", StringComparison.Ordinal)
                ? Path.Join(_folder, command[0]) : command[0], command[1..]);
    }
}
