namespace Indicators.Tests;

/// <summary>Where the files of the project are, seen from a test that runs.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The configuration that this test was built in: Release or Debug.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Every page that the project publishes, by its path from the root.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        .. new[] { "README.md", "README.zh.md", "CHANGELOG.md" }
            .Concat(Below("docs", "*.md"))
            .Concat(Directory.EnumerateDirectories(Path.Join(Root, "src")).Select(folder => $"src/{Path.GetFileName(folder)}/README.md"))
            .Where(page => File.Exists(Full(page)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The full path of a file of the project.</summary>
    public static string Full(string path) => Path.Join(Root, path);

    /// <summary>The text of a file of the project.</summary>
    public static string Read(string path) => File.ReadAllText(Full(path));

    /// <summary>The files below a folder whose name fits, by their paths from the root; what a build made is left out.</summary>
    public static IEnumerable<string> Below(string folder, string pattern) => Directory
        .EnumerateFiles(Full(folder), pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "Indicators.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Indicators.sln stands in a folder above {AppContext.BaseDirectory}.");
    }
}
