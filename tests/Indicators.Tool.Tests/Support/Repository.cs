namespace Indicators.Tool.Tests.Support;

/// <summary>The folder of the solution, where samples, sources and expected results are.</summary>
internal static class Repository
{
    /// <summary>Gets the folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>Gets the folder of the sample.</summary>
    public static string Gdp => Path("docs", "samples", "gdp");

    public static string Xiangdong => Path("docs", "samples", "xiangdong");

    /// <summary>Returns a path in it.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Join([Root, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Join(folder.FullName, "Indicators.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No Indicators.sln above {AppContext.BaseDirectory}.");
    }
}
