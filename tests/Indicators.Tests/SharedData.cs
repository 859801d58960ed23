namespace Indicators.Tests;

/// <summary>Files that lie beside the project in a folder <c>shared</c>; a test that needs one is skipped where it is missing.</summary>
internal static class SharedData
{
    /// <summary>The path of a file below <c>shared/</c>, looked for in every folder above the tests.</summary>
    public static string Find(string path)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared", path);
            if (File.Exists(candidate))
                return candidate;
        }

        Assert.Skip($"It compares with published data that are no part of the repository; it runs where they stand in ../shared/{path}.");
        return "";
    }

    /// <summary>The rows of a tab-separated file with a header, each by the names of its columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string path)
    {
        string[][] lines = [.. File.ReadLines(Find(path)).Where(line => line.Length > 0).Select(line => line.Split('\t'))];
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
