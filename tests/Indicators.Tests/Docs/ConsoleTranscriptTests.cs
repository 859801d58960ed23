namespace Indicators.Tests;

/// <summary>The comparison of commands on a page with what the tool prints.</summary>
public class ConsoleTranscriptTests
{
    [Theory]
    [InlineData("one two three", "one two three")]
    [InlineData("one ... three", "one two three")]
    [InlineData("... two ...", "one two three")]
    [InlineData("...", "one")]
    [InlineData("...", "")]
    [InlineData("one ...", "one")] // any lines may be none
    public void Lines_left_out_are_any_lines(string shown, string printed) =>
        Assert.Empty(ConsoleTranscript.Differences(Lines(shown), Lines(printed)));

    [Theory]
    [InlineData("one too three", "one two three", 1, "the page shows 'too', the tool prints 'two'.")]
    [InlineData("one two", "one two three", 2, "the tool goes on with 'three'; end with ... to leave that out.")]
    [InlineData("one two three", "one two", 2, "the page shows 'three', the tool prints ''.")]
    [InlineData("... three one", "one two three", 2, "the page shows 'one', the tool prints ''.")]
    [InlineData("... four", "one two three", 1, "the tool does not print 'four' here or further down.")]
    [InlineData("... two ... one", "one two three", 3, "the tool does not print 'one' here or further down.")] // the order counts
    public void A_line_that_is_not_printed_is_named(string shown, string printed, int line, string problem) =>
        Assert.Equal([(line, problem)], ConsoleTranscript.Differences(Lines(shown), Lines(printed)));

    [Fact]
    public void The_output_and_the_exit_code_of_a_command_are_those_of_the_command_before()
    {
        MarkdownBlock block = MarkdownBlock.In("page.md", """
            ```console
            $ indicators compute nowhere --lang en
            no such folder
            $ echo $?
            1
            ```
            """)[0];
        var calls = new List<string>();

        string[] problems =
        [
            .. ConsoleTranscript.Problems(block, "folder", (arguments, folder) =>
            {
                calls.Add($"{folder}: {string.Join('|', arguments)}");
                return (["no such folder"], 2);
            }),
        ];

        Assert.Equal(["folder: compute|nowhere|--lang|en"], calls);
        Assert.Equal(["page.md:5: the exit code is 2."], problems);
    }

    private static string[] Lines(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
