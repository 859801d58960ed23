namespace Indicators.Tests;

/// <summary>The page of the public API is written from the assembly: with <c>UPDATE_EXPECTED=1</c> anew, otherwise compared.</summary>
public class ApiDigestTests
{
    public static TheoryData<string> Packages => [.. Library.Assemblies.Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_page_of_the_api_says_what_is_public(string package)
    {
        string file =
            Repository.Full(
                $"docs/reference/{package.Replace("Indicators", "api", StringComparison.Ordinal).Replace('.', '-').ToLowerInvariant()}.md");
        string page = ApiDigest.Page(Library.Assemblies.Single(assembly => assembly.GetName().Name == package));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
            File.WriteAllText(file, page);

        Assert.Equal(File.ReadAllText(file), page);
    }
}
