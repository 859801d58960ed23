namespace Indicators.Tests;

/// <summary>The page of the public API is written from the assembly: with <c>UPDATE_EXPECTED=1</c> anew, otherwise compared.</summary>
public class ApiDigestTests
{
    [Fact]
    public void The_page_of_the_api_says_what_is_public()
    {
        string file = Repository.Full("docs/reference/api.md");
        string page = ApiDigest.Page(typeof(Rational).Assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
            File.WriteAllText(file, page);

        Assert.Equal(File.ReadAllText(file), page);
    }
}
