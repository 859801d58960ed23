using Indicators.Tests;
using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers.Tests;

/// <summary>No false alarm in what the project itself publishes. Its sources and tests are watched when they are built.</summary>
/// <remarks>A sample that shows a mistake names the rule in a comment, <c>// IND002</c>; no other one may be reported.</remarks>
public class OwnCodeTests
{
    public static TheoryData<string> Pages =>
        [.. Repository.Pages.Where(page => MarkdownBlock.In(page, Repository.Read(page)).Any(block => block.Language == "csharp"))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_samples_of_a_page_are_reported_where_they_say_so_and_nowhere_else(string page)
    {
        foreach (MarkdownBlock block in MarkdownBlock.In(page, Repository.Read(page)).Where(block => block.Language == "csharp"))
        {
            Compilation compilation = SampleCompiler.Compile(SampleCode.Of(block.Text, isWhole: true));
            string[] reported = [.. (await Probe.ReportsIn(compilation)).Select(report => report.Id)];

            string[] named =
                [.. block.Text.Split('\n').Where(line => line.Contains("// IND0", StringComparison.Ordinal)).Select(line => line[^6..])];
            if (!block.Detail.StartsWith("fails", StringComparison.Ordinal) || named.Length > 0)
            {
                Assert.True(named.SequenceEqual(reported), $"{block.Place(0)}: reported are {string.Join(", ", reported)}.");
            }
        }
    }

    [Fact]
    public async Task The_examples_of_members_are_not_reported() => Assert.Empty(
        await Task.WhenAll(
            DocumentationExamples.All.Select(example => SampleCode.Of(example.Code, isWhole: false))
                .Select(sample => Probe.ReportsIn(SampleCompiler.Compile(sample, DocumentationExamples.Usings))))
            is { } reports ? reports.SelectMany(one => one).Select(report => report.ToString()) : []);

    // The fences that must fail with CS0019 on other pages: the analyzers explain them.
    [Theory]
    [InlineData("docs/why/two-units-do-not-meet.md")]
    [InlineData("docs/why/percent-is-not-percentage-points.md")]
    public async Task What_a_page_says_does_not_compile_is_explained(string page)
    {
        MarkdownBlock[] failing =
            [.. MarkdownBlock.In(page, Repository.Read(page)).Where(block => block is { Language: "csharp", Detail: "fails CS0019" })];

        Assert.NotEmpty(failing);
        foreach (MarkdownBlock block in failing)
        {
            Assert.Equal("IND001", Assert.Single(await Probe.ReportsIn(SampleCompiler.Compile(SampleCode.Of(block.Text, isWhole: true)))).Id);
        }
    }
}
