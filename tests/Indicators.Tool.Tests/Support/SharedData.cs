namespace Indicators.Tool.Tests.Support;

/// <summary>Files that lie beside the project in a folder <c>shared</c>; a test that needs one is skipped where it is missing.</summary>
internal static class SharedData
{
    /// <summary>Returns the path of a file below <c>shared/</c>.</summary>
    public static string Find(string path)
    {
        string file = Path.Join(Path.GetDirectoryName(Repository.Root), "shared", path);
        Assert.SkipUnless(File.Exists(file), $"It compares with published data that are no part of the repository; it runs where they stand in ../shared/{path}.");
        return file;
    }
}
