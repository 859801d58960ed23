namespace Indicators.Tests;

/// <summary>The pages say what is true: their samples run, their commands print what is shown, their links lead somewhere.</summary>
public class DocsTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    public static TheoryData<string> Members => [.. DocumentationExamples.All.Select(example => example.Member).Distinct()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_shows_is_what_the_code_and_the_tool_give(string page) => None(PageCheck.Problems(page, Repository.Read(page)));

    [Theory]
    [MemberData(nameof(Members))]
    public void What_the_example_of_a_member_shows_is_what_it_gives(string member) => None(
        DocumentationExamples.All.Where(example => example.Member == member)
            .SelectMany(example => DocumentationExamples.Problems(member, example.Code)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_one_that_people_read_to_its_end(string page) =>
        Assert.InRange(File.ReadAllLines(Repository.Full(page)).Length, 1, page switch
        {
            "docs/reference/api.md" => 500, // written from the assembly, for looking things up and for programs
            "docs/reference/errors.md" => 300, // a row for every code, for looking things up
            _ when page.StartsWith("docs/reference/", StringComparison.Ordinal) => 240,
            _ => 100,
        });

    [Fact]
    public void The_map_leads_to_every_page()
    {
        string map = Repository.Read("docs/README.md");

        Assert.DoesNotContain(
            Repository.Below("docs", "*.md").Select(page => page["docs/".Length..]),
            page => page != "README.md" && !map.Contains($"({page})", StringComparison.Ordinal));
    }

    private static void None(IEnumerable<string> problems)
    {
        string[] found = [.. problems];
        if (found.Length > 0)
        {
            Assert.Fail(string.Join('\n', found));
        }
    }
}
