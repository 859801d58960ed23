using System.Text.RegularExpressions;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Codes;

/// <summary>Every code can come about, and says its words in one language at a time.</summary>
public partial class EveryCodeTests
{
    public static TheoryData<string> Codes => [.. CodeCases.All.Select(one => one.Code)];

    public static TheoryData<string> Spoken =>
        [.. CodeCases.All.Select(one => one.Code).Where(code => code.StartsWith("IND03", StringComparison.Ordinal) || code.Length == 6)];

    // The four rules of the analyzers are brought about by their own tests, each by name.
    [Fact]
    public void Every_code_of_the_page_and_of_the_source_has_a_case()
    {
        string[] onPage = CodesIn(File.ReadAllText(Repository.Path("docs", "reference", "errors.md")), row: true);
        string[] inSource =
        [
            .. Directory.EnumerateFiles(Repository.Path("src"), "*.*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".cs" or ".tsv" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
                .SelectMany(file => CodesIn(File.ReadAllText(file), row: false)),
        ];
        IEnumerable<string> wanted = onPage.Concat(inSource).Distinct().Where(code => !OfAnalyzer().IsMatch(code));

        Assert.Equal(wanted.Order(StringComparer.Ordinal), CodeCases.All.Select(one => one.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_case_gives_it_in_words_of_one_language(string code)
    {
        (string english, string? chinese) = CodeCases.All.Single(one => one.Code == code).Words();

        Assert.Contains(code, english, StringComparison.Ordinal);
        Assert.DoesNotContain(Words().Matches(Quoted().Replace(english, "")).Select(run => run.Value), run => !IsName(run));
        if (chinese is not null)
        {
            Assert.Contains(code, chinese, StringComparison.Ordinal);
            Assert.True(chinese == english || !EnglishSentence().IsMatch(Quoted().Replace(chinese, "")), chinese);
        }
    }

    // What both languages have: the reasons and the doubts.
    [Theory]
    [MemberData(nameof(Spoken))]
    public void A_reason_and_a_doubt_have_words_in_both_languages(string code)
    {
        (string english, string? chinese) = CodeCases.All.Single(one => one.Code == code).Words();

        Assert.Matches(Han(), chinese!);
        Assert.NotEqual(english, chinese);
    }

    // A value prints its own unit and an area its name, which are data.
    private static bool IsName(string word) =>
        UnitCatalog.Default.TryParse(word, out _) || AreaCatalog.Default.TryParse(word, out _, out _);

    private static string[] CodesIn(string text, bool row) =>
        [.. (row ? Row() : Any()).Matches(text).Select(match => match.Groups[1].Value).Distinct()];

    [GeneratedRegex(@"^\| (IND[0-9]{3,4}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(IND[0-9]{3,4})\b")]
    private static partial Regex Any();

    [GeneratedRegex("^IND0[0-9]{2}$")]
    private static partial Regex OfAnalyzer();

    [GeneratedRegex(@"[\u3400-\u9FFF]")]
    private static partial Regex Han();

    [GeneratedRegex(@"[\u3400-\u9FFF]+")]
    private static partial Regex Words();

    // What the user wrote, and names.
    [GeneratedRegex("'[^']*'|\"[^\"]*\"|“[^”]*”")]
    private static partial Regex Quoted();

    // Two words in a row; codes, names of code (Week53.LastWeek) and of people's own may stand alone.
    [GeneratedRegex(@"[A-Za-z]{2,} [A-Za-z]{2,}")]
    private static partial Regex EnglishSentence();
}
