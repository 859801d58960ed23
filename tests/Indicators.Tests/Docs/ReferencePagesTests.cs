using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>The pages of reference list what the code and its tables have: no more, and no less.</summary>
public partial class ReferencePagesTests
{
    private const string Errors = "docs/reference/errors.md", Hedges = "docs/reference/hedges.md",
        ToolInput = "docs/reference/tool-input.md";

    [Fact]
    public void Every_code_in_the_source_is_on_the_page_of_codes_and_every_code_there_is_in_the_source()
    {
        string[] inSource =
            [.. Repository.Below("src", "*.cs").Append("src/Indicators/Reasons/reasons.tsv")
                .SelectMany(file => Code().Matches(Repository.Read(file))).Select(match => match.Value)];

        Assert.Equal(inSource.Distinct().Order(StringComparer.Ordinal),
            PageTables.Rows(Errors, "code").Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_codes_of_the_tool_mean_on_the_page_what_they_mean_in_the_source()
    {
        string source =
            Repository.Read("src/Indicators.Tool/Input/ProblemCodes.cs") + Repository.Read(
                "src/Indicators/Catalogue/Reading/CatalogCodes.cs");
        string[] defined =
            [.. Definition().Matches(source)
                .Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value.ToLowerInvariant()}: {match.Groups[3].Value}")];

        Assert.NotEmpty(defined);
        Assert.Empty(
            defined.Except(PageTables.Rows(Errors, "code").Where(row => row.Length == 3).Select(row => $"{row[0]} {row[1]}: {row[2]}")));
    }

    [Fact]
    public void The_reasons_of_the_page_of_codes_are_those_of_their_table()
    {
        IEnumerable<string> reasons = ReasonTable.All.OrderBy(row => row.Code, StringComparer.Ordinal)
            .Select(row => $"{row.Code} {row.Name} {row.Word(Language.Chinese).Split('[')[0]} {row.Meaning}");

        Assert.Equal(reasons, PageTables.Rows(Errors, "code").Where(row => row.Length == 4).Select(row => string.Join(' ', row)));
    }

    [Fact]
    public void The_words_on_the_page_of_hedges_are_those_of_the_table()
    {
        IEnumerable<string> known = HedgeWords.All.Select(word => $"{word.Hedge} {word.Language}: {Shown(word)}");
        IEnumerable<string> shown = PageTables.Rows(Hedges, "hedge").SelectMany(row =>
            PageTables.Codes(row[4]).Select(word => $"{Hedge(row)} Chinese: {word}")
                .Concat(PageTables.Codes(row[5]).Select(word => $"{Hedge(row)} English: {word}")));

        Assert.Equal(known.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bounds_on_the_page_of_hedges_are_those_that_are_read()
    {
        foreach (string[] row in PageTables.Rows(Hedges, "hedge"))
        {
            StatedValue example = StatedValue.Parse(Assert.Single(PageTables.Codes(row[2])));

            Assert.Equal((Hedge(row), Assert.Single(PageTables.Codes(row[3]))), (example.Hedge, example.Bounds.ToString()));
        }
    }

    [Fact]
    public void Every_hedge_with_a_word_has_a_row_on_the_page_of_hedges() => Assert.Equal(
        Enum.GetValues<Hedge>().Except([Indicators.Hedge.Range, Indicators.Hedge.Vague, Indicators.Hedge.Margin]),
        PageTables.Rows(Hedges, "hedge").Select(Hedge));

    [Fact]
    public void The_members_on_the_page_of_input_are_those_of_the_schema()
    {
        using JsonDocument schema = JsonDocument.Parse(Repository.Read("src/Indicators.Tool/Schemas/catalogue.schema.json"));
        JsonElement indicator = schema.RootElement.GetProperty("$defs").GetProperty("indicator");
        string[] needed = [.. indicator.GetProperty("required").EnumerateArray().Select(member => member.GetString()!)];
        IEnumerable<string> members = indicator.GetProperty("properties").EnumerateObject()
            .Select(member => $"{member.Name}: {(needed.Contains(member.Name) ? "yes" : "no")}");

        Assert.Equal(members.Order(StringComparer.Ordinal),
            PageTables.Rows(ToolInput, "member").Select(row => $"{row[0].Trim('`')}: {row[1]}").Order(StringComparer.Ordinal));
    }

    // Growth.Between, s.YearOnYear: the last name is one that the library has.
    [Theory]
    [InlineData("docs/reference/terms.md", "term", "call")]
    [InlineData("docs/reference/terms.md", "中文", "调用")]
    public void The_calls_beside_a_term_are_those_of_the_library(string page, string first, string last)
    {
        HashSet<string> names = [.. Library.Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .SelectMany(type => type.GetMembers().Select(member => member.Name).Append(type.Name.Split('`')[0]))];
        string[] calls = [.. PageTables.Rows(page, first).SelectMany(row => PageTables.Codes(row[^1]))];

        Assert.True(calls.Length > 10, last);
        Assert.DoesNotContain(calls, call => !names.Contains(call.Split('.')[^1]));
    }

    [Theory]
    [InlineData("column", "src/Indicators/Observations/Csv/ObservationHeader.cs", "All")]
    [InlineData("kind", "src/Indicators/Observations/ObservationKinds.cs", "Words")]
    public void The_words_on_the_page_of_input_are_those_that_the_tool_reads(string head, string file, string property)
    {
        string list =
            Regex.Match(Repository.Read(file), property + @" \{ get; \} =\s*(?:\[|new\()(.*?)(?:\]|\));",
                RegexOptions.Singleline).Groups[1].Value;
        IEnumerable<string> words =
            Regex.Matches(list.Replace("DefaultKind", "\"level\"", StringComparison.Ordinal), "\"(\\w+)\"")
                .Select(match => match.Groups[1].Value);

        Assert.NotEmpty(words);
        Assert.Equal(words, PageTables.Rows(ToolInput, head).Select(row => row[0].Trim('`')));
    }

    [Fact]
    public void The_words_for_kinds_on_the_page_of_input_are_those_that_the_tool_reads()
    {
        IEnumerable<string> words =
            KindWord().Matches(Repository.Read("src/Indicators/Catalogue/Reading/IndicatorMaker.cs"))
                .Select(match => match.Groups[1].Value);

        Assert.NotEmpty(words);
        Assert.Equal(words, PageTables.Rows(ToolInput, "word").Select(row => row[0].Trim('`')));
    }

    private static Hedge Hedge(string[] row) => Enum.Parse<Hedge>(row[0], ignoreCase: true);

    // 超…, …以上, …余…; English words stand apart.
    private static string Shown(HedgeWord word)
    {
        string blank = word.Language == Language.English && word.Position != HedgePosition.Infix ? " " : "";
        return word.Position switch
        {
            HedgePosition.Before => $"{word.Word}{blank}…",
            HedgePosition.After => $"…{blank}{word.Word}",
            _ => $"…{word.Word}…",
        };
    }

    [GeneratedRegex(@"IND[0-9]{3,4}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"new\(""(IND[0-9]{4})"", ProblemReach\.(\w+), ""(.*)""\);")]
    private static partial Regex Definition();

    [GeneratedRegex(@"\[""(\w+)""\] = unit =>")]
    private static partial Regex KindWord();
}
