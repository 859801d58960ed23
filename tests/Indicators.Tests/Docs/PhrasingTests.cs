using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>One voice in messages, docstrings, pages and word tables: plain statements, which say what was got, what was expected and what
/// to do.</summary>
public partial class PhrasingTests
{
    // The change log tells history in the words of its time; the page of the API repeats the docstrings, which are read themselves.
    private static readonly string[] Exempt =
        ["CHANGELOG.md", "docs/reference/api.md", "docs/reference/api-analysis.md", "docs/reference/api-testing.md",
            "docs/reference/api-scorecards.md", "docs/reference/api-entityframeworkcore.md"];

    private static readonly string[] Patterns = ["*.cs", "*.cs.template", "*.tsv", "*.md", "*.json", "*.csproj", "*.props", "*.targets"];

    public static TheoryData<string> EveryText() =>
    [
        .. Patterns.SelectMany(pattern => Repository.Below("src", pattern).Concat(Repository.Below("docs", pattern))).Append("README.md")
            .Where(file => !Exempt.Contains(file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(EveryText))]
    public void A_text_says_plainly_what_is_meant(string file)
    {
        string[] lines = Repository.Read(file).Split('\n');

        Assert.Empty(lines.Select((line, index) => (Found: Forbidden(line), Place: $"{file}:{index + 1}"))
            .Where(line => line.Found.Length > 0).Select(line => $"{line.Place}: '{line.Found}'; see docs/reference/naming.md"));
    }

    [Theory]
    [InlineData("'x' is no unit.", "is no unit")]
    [InlineData("Rates are no amounts.", "are no amounts")]
    [InlineData("Say what becomes of missing values.", "what becomes of")]
    [InlineData("a growth that somebody states", "somebody")]
    [InlineData("Nobody is ranked.", "Nobody")]
    [InlineData("for whoever reads it", "whoever")]
    [InlineData("The unit knows only its kind.", "knows only")]
    [InlineData("There is no value, and there are no others.", "")]
    [InlineData("The older index is no longer published; it is no more than a link.", "")]
    public void A_phrase_is_found_where_it_stands(string line, string found) => Assert.Equal(found, Forbidden(line));

    private static string Forbidden(string line) => Phrases().Match(line).Value;

    // "There is no value" is a plain statement; "a share is no growth" is not.
    [GeneratedRegex(
        @"(?<!\bthere )\b(is|are|was|were) no (?!longer\b|more than\b|less than\b)\w+|\bwhat becomes of\b|\b(some|any)body\b|\bnobody\b|\bwho(so)?ever\b|\bknows? only\b", RegexOptions.IgnoreCase)]
    private static partial Regex Phrases();
}
